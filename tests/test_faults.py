"""The frame of `make faults`. The scenarios themselves take minutes, and are run by hand."""

import importlib
import json

import pytest

from tests.faults import __main__ as faults

HOLDS = "def run():\n    return {'lost': 0}\n"
BREAKS = "def run():\n    raise AssertionError('2 comments were lost.')\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run scenarios of a folder of its own, in which one holds and one breaks."""
    (tmp_path / "broken_house").mkdir()
    (tmp_path / "broken_house" / "holds.py").write_text(HOLDS)
    (tmp_path / "broken_house" / "breaks.py").write_text(BREAKS)
    (tmp_path / "broken_house" / "_tools.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()
    folder, results = tmp_path / "broken_house", tmp_path / "var" / "faults.json"

    def run(*names):
        status = faults.main(names, results=results, folder=folder, package="broken_house")
        return status, json.loads(results.read_text()) if results.exists() else {}

    return run


def test_figures_of_a_scenario_that_holds_are_kept(run, capsys):
    status, kept = run("holds")

    assert status == 0
    assert kept["holds"].pop("seconds") >= 0
    assert kept == {"holds": {"passed": True, "lost": 0}}
    assert capsys.readouterr().out.startswith("ok     holds")


def test_one_that_breaks_fails_the_run_and_says_why(run, capsys):
    status, kept = run()

    assert status == 1
    assert kept["breaks"]["passed"] is False
    assert kept["breaks"]["error"] == "2 comments were lost."
    assert kept["holds"]["passed"] is True
    assert "FAILED breaks       2 comments were lost." in capsys.readouterr().out


def test_a_later_run_leaves_the_figures_of_other_scenarios(run):
    run("breaks")

    _, kept = run("holds")

    assert sorted(kept) == ["breaks", "holds"]


def test_a_name_that_is_none_is_refused_with_those_that_are(run, capsys):
    status, kept = run("worker")

    assert status == 2
    assert kept == {}
    assert capsys.readouterr().out == ("There is no scenario worker. There are: breaks, holds.\n")
