#!/usr/bin/env bash
# The whole suite in three passes, each with its own summary: on SQLite, on PostgreSQL, in Chromium.
#
#   tests/run.sh [sqlite] [postgresql] [browser]
#   tests/run.sh fast              on SQLite, without what takes long (tests/support/passes.py)
#   tests/run.sh coverage          on SQLite, measuring which lines and branches run
#   tests/run.sh firefox webkit    the journeys of readers in the other engines
#
# A failed pass does not keep the next from running. What the machine lacks and cannot install
# skips its pass; under CI=true that is a failure. PYTEST_ADDOPTS reaches every pytest.
set -euo pipefail
cd "$(dirname "$0")/.."

# The suite sets what it needs; the caller's shell must not change what is tested.
unset DATABASE_URL DATABASE_REPLICA_URL CACHE_URL SECRET_KEY SITE_URL ALLOWED_HOSTS EMAIL_URL \
    MEDIA_STORE TRUSTED_PROXIES CDN_SECONDS DEBUG LOG_FORMAT PORT DEMO
# Without compiled files, each process would compile every test anew: five seconds of a processor.
unset PYTHONDONTWRITEBYTECODE

# pytest answers Ctrl-C with an ordinary exit status, after which bash would begin the next pass.
trap 'exit 130' INT

python=.venv/bin/python
# Neighbours stay together, and share what a file sets up once.
spread=(-n auto --dist worksteal)
report=()
status=0

run() {
    local name=$1
    shift
    printf '\n=== %s\n' "$name"
    if "$@"; then
        report+=("$name: passed")
    else
        report+=("$name: FAILED")
        status=1
    fi
}

skip() {
    report+=("$1: SKIPPED, for want of $2")
    if [[ ${CI:-} == true ]]; then status=1; fi
}

on_sqlite() {
    EXPECT_DATABASE=sqlite run "SQLite" $python -m pytest "${spread[@]}"
}

fast() {
    FAST=1 EXPECT_DATABASE=sqlite run "SQLite, without what takes long" $python -m pytest "${spread[@]}"
}

# About half as long again as the pass on SQLite.
measured() {
    mkdir -p var/coverage
    $python -m coverage erase
    EXPECT_DATABASE=sqlite run "SQLite, measured" $python -m coverage run -m pytest "${spread[@]}"
    $python -m coverage combine --quiet
    run "Coverage" $python -m tests.support.coverage_totals
}

on_postgresql() {
    if tests/require.sh postgresql >/dev/null; then
        # What a test fills is not committed: a table that is analysed then is taken for an empty
        # one, and a query of a moment can take minutes.
        EXPECT_DATABASE=postgresql POSTGRES_OPTIONS="-c autovacuum=off" \
            run "PostgreSQL" $python tests/with_postgres.py $python -m pytest "${spread[@]}"
    else
        skip "PostgreSQL" "its server"
    fi
}

in_browser() {
    if CHROMIUM=$(tests/require.sh chromium); then
        # A file stays with one process: its tests share the site that they visit. One process more
        # than there are processors: the longest test waits for pages a third of its time.
        CHROMIUM=$CHROMIUM EXPECT_DATABASE=sqlite run "Browser" \
            $python -m pytest -n $(($(getconf _NPROCESSORS_ONLN) + 1)) --dist loadfile --no-loadscope-reorder tests/browser
    else
        skip "Browser" "Chromium"
    fi
}

# The site is started once in each process, so an engine has one.
in_engine() {
    local name=$1 thing=$2 variable=$3 program
    if program=$(tests/require.sh "$thing"); then
        export "$variable=$program"
        EXPECT_DATABASE=sqlite run "$name" $python -m pytest -n 0 -k "$thing" tests/engines
    else
        skip "$name" "its program"
    fi
}

# Tests that check HTML skip themselves where VNU_JAR is not set.
if VNU_JAR=$(tests/require.sh vnu); then
    export VNU_JAR
else
    skip "HTML checker" "a Java runtime"
fi

if [[ $# == 0 ]]; then set -- sqlite postgresql browser; fi
for pass in "$@"; do
    case $pass in
    fast) fast ;;
    coverage) measured ;;
    sqlite) on_sqlite ;;
    postgresql) on_postgresql ;;
    browser) in_browser ;;
    firefox) in_engine "Firefox" firefox FIREFOX ;;
    webkit) in_engine "WebKit" webkit WEBKIT ;;
    *) echo "There is no pass called $pass." >&2 && exit 64 ;;
    esac
done

printf '\n'
printf '%s\n' "${report[@]}"
exit $status
