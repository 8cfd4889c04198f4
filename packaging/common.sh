# SPDX-License-Identifier: MIT
# Shared by packaging/run and packaging/test; sourced, not run.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -n "$@" || {
            say "Root rights are needed for: $*"
            say "Run that by hand (sudo asks for a password, and this script takes no input), then start again."
            exit 1
        }
    else
        say "Root rights are needed, and there is no sudo. Run as root: $*"
        exit 1
    fi
}

# packages_of SECTION… : the names in these sections of packages.txt.
packages_of() {
    local section
    for section in "$@"; do
        awk -v section="$section" '$1 == section { print $2 }' "$root/packaging/packages.txt"
    done
}

# install_packages SECTION… : installs what is missing. Once all are there a stamp says so, and the next call does not
# even ask dpkg. The stamp holds the list, so a changed list is looked at again.
install_packages() {
    local wanted missing stamp name
    wanted=$(packages_of "$@")
    stamp="$root/build/.packages-$(printf '%s-' "$@")stamp"
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
        return
    fi
    if ! command -v apt-get >/dev/null; then
        say "This system has no apt-get. Install what corresponds to these Debian packages, then build with CMake:"
        printf '%s\n' $wanted >&2
        exit 1
    fi
    missing=
    for name in $wanted; do
        dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || missing="$missing $name"
    done
    if [ -n "$missing" ]; then
        say "Installing:$missing"
        as_root apt-get update -q
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
    fi
    mkdir -p "$root/build"
    printf '%s\n' "$wanted" >"$stamp"
}

# build PRESET [CMAKE-OPTION…]
build() {
    local preset=$1
    shift
    say "Building $preset"
    (cd "$root" && cmake --preset "$preset" "$@" && cmake --build --preset "$preset") >&2
}
