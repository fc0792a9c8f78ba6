# `make` alone lists what there is. Every target makes .venv, or brings it up to date, by itself.

.DEFAULT_GOAL := help
.PHONY: help run dev test test-fast test-engines coverage lint bench faults lock

PY := .venv/bin/python
# -qq: pip's warnings are about the machine, and would drown what follows. Errors still show.
INSTALL := $(PY) -m pip install -qq --disable-pip-version-check --require-hashes -r

help: ## list the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1|\2/p' Makefile | while IFS='|' read -r target text; \
		do printf '%-16s%s\n' "$$target" "$$text"; done

# The library of a Redis is installed where one is used.
REDIS := $(filter redis:% rediss:% unix:%,$(CACHE_URL) $(LIMITS_URL))
NEEDED := .venv/.run $(if $(REDIS),.venv/.redis)

run: $(NEEDED) ## the blog on http://127.0.0.1:8000, with a demo at first (PORT, DEMO=0, DATABASE_URL)
	@exec $(PY) manage.py serve

dev: export DEBUG = 1
dev: $(NEEDED) ## the same with DEBUG, reloading as files change (PORT)
	$(PY) manage.py migrate
	@echo "Mail waits until you run: $(PY) manage.py run_jobs"
	@exec $(PY) manage.py runserver "127.0.0.1:$${PORT:-8000}"

test: .venv/.dev ## all tests: on SQLite, on PostgreSQL, in Chromium (PYTEST_ADDOPTS)
	@tests/run.sh

test-fast: .venv/.dev ## most tests on SQLite, in a few minutes: without what takes long
	@tests/run.sh fast

test-engines: .venv/.dev ## the journeys of readers in Firefox and in WebKit
	@tests/run.sh firefox webkit

coverage: .venv/.dev ## which lines and branches the tests on SQLite run; fails below 95 %
	@tests/run.sh coverage

lint: .venv/.dev ## format, style, templates, layers, missing migrations
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	find templates -name '*.html' -exec .venv/bin/djade --check --target-version 5.2 {} +
	.venv/bin/lint-imports --no-logo
	$(PY) manage.py makemigrations --check --dry-run
	$(PY) manage.py check --fail-level WARNING

bench: .venv/.run ## measure the speed of the pages
	$(PY) manage.py bench

faults: .venv/.dev ## break things under traffic and measure it, into var/faults.json (NAME=workers)
	$(PY) -m tests.faults $(NAME)

# A release that is not in the locks yet is taken with UPGRADE=1.
LOCK = .venv/bin/uv pip compile --quiet $(if $(UPGRADE),--upgrade) --universal \
	--python-version 3.11 --generate-hashes --no-header --no-emit-index-url
lock: | $(PY) ## requirements*.txt from pyproject.toml (UPGRADE=1 for newer releases)
	$(PY) -m pip install -qq uv
	$(LOCK) pyproject.toml -o requirements.txt
	$(LOCK) --group redis -c requirements.txt -o requirements-redis.txt
	$(LOCK) pyproject.toml --group dev -c requirements.txt -c requirements-redis.txt -o requirements-dev.txt

# Half a .venv is worse than none: the next start would take it for a whole one.
$(PY):
	@python=$$(tests/require.sh python) && echo "Making .venv with $$python" && \
		{ "$$python" -m venv --clear .venv || { rm -rf .venv; exit 1; }; }

# The stamps say which locks .venv holds.
.venv/.run: requirements.txt | $(PY)
	@echo "Installing requirements.txt"
	@$(INSTALL) requirements.txt
	@touch $@

.venv/.redis: requirements-redis.txt .venv/.run
	@echo "Installing requirements-redis.txt"
	@$(INSTALL) requirements-redis.txt
	@touch $@

.venv/.dev: requirements-dev.txt | $(PY)
	@echo "Installing requirements-dev.txt"
	@$(INSTALL) requirements-dev.txt
	@touch $@ .venv/.run  # requirements-dev.txt includes the other
