#!/bin/sh
# wego-desk: unpacks itself and installs, without administrator rights. --help says more.
set -eu
lines=@LINES@
sum=@SUM@
case "${1:-}" in
    -h | --help)
        printf 'usage: %s [--prefix DIR]\n\nInstalls wego-desk into ~/.local, or into DIR. wego-desk-uninstall beside it takes it away.\n' "$0"
        exit 0
        ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tail -n +"$lines" "$0" >"$work/packed"
if [ "$(sha256sum "$work/packed" | cut -d' ' -f1)" != "$sum" ]; then
    printf 'This file is not whole. Fetch it again.\n' >&2
    exit 1
fi
mkdir "$work/files"
tar -C "$work/files" -xJf "$work/packed"
"$work/files/install.sh" "$@"
exit 0
