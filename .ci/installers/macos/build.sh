#!/bin/sh
# Packs dist/wego-desk.app into a disk image: build.sh VERSION OUT. Runs on macOS; needs nothing that it lacks.
# With WEGO_DESK_SIGN_AS ("Developer ID Application: ...") the program is signed for the notary; without, for this Mac.
set -eu
version=$1 out=$2
app=dist/wego-desk.app
[ -d "$app" ] || { printf '%s is not there: make bundle builds it\n' "$app" >&2; exit 2; }
mkdir -p "$out"
codesign --force --deep --options runtime --sign "${WEGO_DESK_SIGN_AS:--}" "$app"
codesign --verify --deep --strict "$app"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
image=$out/wego-desk-$version-macos-$(uname -m).dmg
rm -f "$image"
hdiutil create -quiet -volname wego-desk -srcfolder "$stage" -format UDZO "$image"
printf '== %s\n' "$image"
