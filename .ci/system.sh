# Sourced by the scripts beside it: what this machine has, and what it lets us install.

say() {
    printf '%s\n' "$*" >&2
}

# Whether the window toolkit starts here. Its reason, one line, goes to stdout when it does not.
qt_works() {
    reason=$(QT_QPA_PLATFORM=offscreen "$1" -c 'from PySide6.QtWidgets import QApplication; QApplication([])' 2>&1) && return
    printf '%s\n' "$reason" | sed -n '$p'
    return 1
}

# The Debian packages of one line of .ci/debian-packages that are not installed; nothing where there is no dpkg.
missing_packages() {
    command -v dpkg-query >/dev/null || return 0
    for package in $(sed -n "s/^$1://p" .ci/debian-packages); do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null | grep -qx installed ||
            printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

# Installs Debian packages when it may; else says the one line to type. Fails when they are still missing.
install_packages() {
    if may_install; then
        say "setup: installing $*"
        apt="env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0"
        # shellcheck disable=SC2086  # $apt is a command line
        if as_root $apt install -y --no-install-recommends "$@" >/dev/null 2>&1 ||
            { as_root $apt update >&2 && as_root $apt install -y --no-install-recommends "$@" >&2; }; then
            return 0
        fi
        say "setup: that failed"
    fi
    say "setup: please type:  sudo apt-get install $*"
    return 1
}
