"""What commands say when the database is not ready for them."""

import pytest

from tests.config.starting import run


@pytest.mark.parametrize("command", [["check_trees"], ["forget", "--comment", "7"]])
def test_a_command_on_an_empty_database_says_what_to_run_first(tmp_path, command):
    result = run("manage.py", *command, VAR=str(tmp_path / "var"))

    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    said = "The database is not prepared for this release: it lacks "
    assert said in result.stderr
    assert result.stderr.endswith(" of its migrations. Run `manage.py prepare` first.\n")


def test_an_error_of_another_kind_is_shown_whole(tmp_path):
    result = run("manage.py", "shell", "-c", "1 / 0", VAR=str(tmp_path / "var"))

    assert result.returncode == 1
    assert "ZeroDivisionError: division by zero" in result.stderr
