"""The container and what stands beside it: read as files. CI has nothing that could start them."""

import os
import re
import stat
import subprocess
from fnmatch import fnmatch

import pytest
import yaml
from django.conf import settings
from django.core.management import get_commands

from config import env

DEPLOY = settings.BASE_DIR / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
SERVICES = COMPOSE["services"]
OURS = ("migrate", "web", "jobs")


def test_compose_has_a_service_for_each_part():
    assert set(SERVICES) == {"proxy", *OURS, "database", "cache", "limits"}
    assert set(COMPOSE) == {"name", "x-blog", "services", "networks", "volumes", "secrets"}


def test_only_the_proxy_can_be_reached_from_outside():
    open_ports = {name: service.get("ports") for name, service in SERVICES.items()}

    assert {name for name, ports in open_ports.items() if ports} == {"proxy"}
    assert SERVICES["proxy"]["ports"] == ["80:80", "443:443", "443:443/udp"]
    assert COMPOSE["networks"]["back"] == {"internal": True}
    assert {SERVICES[name]["networks"][0] for name in ("database", "cache", "limits")} == {"back"}


def test_the_networks_the_volumes_and_the_secrets_that_are_used_are_there():
    for kind in ("networks", "secrets"):
        used = {name for service in SERVICES.values() for name in service.get(kind, [])}
        assert used == set(COMPOSE[kind])
    mounts = [mount.split(":")[0] for s in SERVICES.values() for mount in s.get("volumes", [])]
    assert {name for name in mounts if not name.startswith("./")} == set(COMPOSE["volumes"])


def test_the_proxy_that_is_trusted_is_the_one_in_front():
    network = COMPOSE["networks"]["front"]["ipam"]["config"][0]["subnet"]

    assert SERVICES["web"]["environment"]["TRUSTED_PROXIES"] == network == "172.30.80.0/24"
    assert {name for name, s in SERVICES.items() if "front" in s["networks"]} == {"proxy", "web"}


def test_the_blog_is_prepared_once_before_it_is_served():
    commands = {name: SERVICES[name]["command"][2:] for name in OURS}

    assert commands == {"migrate": ["prepare"], "web": ["serve", "--web"], "jobs": ["run_jobs"]}
    assert {words[0] for words in commands.values()} <= get_commands().keys()
    after = {"migrate": {"condition": "service_completed_successfully"}}
    assert SERVICES["web"]["depends_on"] == SERVICES["jobs"]["depends_on"] == after
    waits_for = SERVICES["migrate"]["depends_on"]
    assert {condition["condition"] for condition in waits_for.values()} == {"service_healthy"}
    assert set(waits_for) == {name for name in SERVICES if name in ("database", "cache", "limits")}
    assert all("test" in SERVICES[name]["healthcheck"] for name in [*waits_for, "proxy"])


@pytest.mark.parametrize("name", ["proxy", *OURS, "cache", "limits"])
def test_nobody_may_write_to_an_image_or_gain_a_right(name):
    service = SERVICES[name]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service.get("cap_add", []) == (["NET_BIND_SERVICE"] if name == "proxy" else [])


def test_limits_are_never_pushed_out():
    policy = {name: SERVICES[name]["command"][-1] for name in ("cache", "limits")}

    assert policy == {"cache": "allkeys-lru", "limits": "noeviction"}


def test_no_secret_is_in_the_file():
    words = (DEPLOY / "compose.yaml").read_text()

    assert re.findall(r"(?i)password(?!s|_FILE|:\n)\w*: *\S+|://\w+:\w+@", words) == []
    for name, value in SERVICES["web"]["environment"].items():
        if name.endswith("_FILE"):
            assert value.removeprefix("/run/secrets/") in SERVICES["web"]["secrets"]


def test_the_secrets_that_are_made_are_those_that_are_used(tmp_path, monkeypatch):
    script = tmp_path / "make-secrets"
    script.write_bytes((DEPLOY / "make-secrets").read_bytes())

    made = []
    for _ in range(2):
        subprocess.run(["/bin/sh", script], check=True)
        files = sorted((tmp_path / "secrets").iterdir())
        made.append({path.name: path.read_text() for path in files})
    secrets = made[0]

    assert made[1] == secrets  # a second run changes nothing
    assert set(secrets) == set(COMPOSE["secrets"])
    assert env.fault_of_secret(secrets["secret_key"]) == ""
    assert secrets["database_url"] == (
        f"postgres://colloquy:{secrets['database_password']}@database/colloquy"
    )
    assert stat.S_IMODE((tmp_path / "secrets").stat().st_mode) == 0o700


def test_the_image_has_what_runs_and_nothing_else():
    rules = (settings.BASE_DIR / ".dockerignore").read_text().split("\n")
    kept = {rule[1:] for rule in rules if rule.startswith("!")}

    assert "*" in rules
    assert all((settings.BASE_DIR / name).exists() for name in kept)
    assert kept == {
        "manage.py", "pyproject.toml", "requirements.txt", "requirements-redis.txt", "LICENSE",
        "CHANGELOG.md", "blog", "comments", "config", "fixtures", "templates",
    }  # fmt: skip
    assert not any(fnmatch(name, "*secret*") or name in {"var", ".venv", ".git"} for name in kept)


def test_the_container_runs_as_nobody_else_and_says_how_it_is():
    words = (DEPLOY / "Containerfile").read_text()
    last = words.rpartition("FROM ")[2]

    assert re.findall(r"^USER (.*)$", last, re.M) == ["10001:10001"]
    assert "/healthz" in re.search(r"^HEALTHCHECK .*\n.*$", last, re.M)[0]
    assert re.findall(r"^CMD (.*)$", last, re.M) == ['["python", "manage.py", "serve"]']
    assert "--require-hashes" in words
    assert "-r requirements.txt -r requirements-redis.txt" in words  # compose.yaml has a Redis
    assert os.access(DEPLOY / "make-secrets", os.X_OK)
