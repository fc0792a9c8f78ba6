"""The units of systemd: what they start is there, and each is closed in the same way."""

import re
import shutil
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management import get_commands

FOLDER = settings.BASE_DIR / "deploy" / "systemd"
SERVICES = sorted(FOLDER.glob("*.service"))


def lines_of(path):
    """Its lines that say something."""
    words = path.read_text(encoding="utf-8")
    return [line for line in words.splitlines() if line and not line.startswith("#")]


def test_there_is_a_unit_for_each_part_of_the_blog():
    assert [path.name for path in sorted(FOLDER.iterdir())] == [
        "colloquy-copy.service",
        "colloquy-copy.timer",
        "colloquy-jobs.service",
        "colloquy-migrate.service",
        "colloquy-web.service",
    ]


def test_the_commands_that_they_start_are_ours():
    started = re.findall(
        r"^ExecStart=.*manage\.py (\w+)(.*)$",
        "\n".join(path.read_text() for path in SERVICES),
        re.M,
    )

    assert started == [("run_jobs", ""), ("prepare", ""), ("serve", " --web")]
    assert {name for name, _ in started} <= get_commands().keys()


CLOSED = {
    "User=colloquy",
    "UMask=0077",
    "ProtectSystem=strict",
    "ProtectHome=yes",
    "PrivateTmp=yes",
    "PrivateDevices=yes",
    "NoNewPrivileges=yes",
    "CapabilityBoundingSet=",
    "MemoryDenyWriteExecute=yes",
    "SystemCallFilter=@system-service",
    "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
}


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.stem)
def test_each_is_closed_to_what_it_does_not_need(path):
    assert CLOSED - set(lines_of(path)) == set()


@pytest.fixture
def analyze(tmp_path):
    """Run systemd-analyze on copies, whose programs are on this machine."""
    program = shutil.which("systemd-analyze")
    if not program:
        pytest.skip("systemd-analyze is not installed")
    for path in FOLDER.iterdir():
        words = path.read_text().replace("/opt/colloquy/.venv/bin/python", sys.executable)
        (tmp_path / path.name).write_text(words.replace("/usr/bin/rsync", "/bin/true"))

    def analyze(*arguments):
        return subprocess.run(
            [program, *arguments],
            cwd=tmp_path,
            env={"SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
            capture_output=True,
            text=True,
            check=False,
        )

    return analyze


def test_systemd_finds_no_fault_in_them(analyze):
    units = [f"./{path.name}" for path in FOLDER.iterdir()]

    said = analyze("verify", "--man=no", *units)

    assert (said.returncode, said.stderr) == (0, "")


@pytest.mark.parametrize("path", SERVICES, ids=lambda path: path.stem)
def test_systemd_takes_each_for_well_closed(analyze, path):
    """2.0 of 10, of which 0 is the best."""
    said = analyze("security", "--offline=true", "--threshold=20", f"./{path.name}")

    assert said.returncode == 0, said.stdout
