#!/bin/sh
# Packs the built folder for Linux: a .deb, and a file that installs itself without administrator rights.
#   build.sh BUILT VERSION PYTHON OUT
set -eu
built=$1 version=$2 python=$3 out=$4
here=$(cd "$(dirname "$0")" && pwd)
machine=$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
"$python" "$here/../icons.py" "$work/icons"

# One file: a head that unpacks what follows it and runs install.sh with the same words.
mkdir "$work/run"
cp -R "$built" "$work/run/wego-desk"
cp -R "$work/icons" "$here/install.sh" "$here/wego-desk.desktop" "$work/run/"
tar -C "$work/run" -c . | xz -T0 -3 >"$work/run.tar.xz"
run=$out/wego-desk-$version-linux-$machine.run
sed "s/@LINES@/$(($(wc -l <"$here/head.sh") + 1))/; s/@SUM@/$(sha256sum "$work/run.tar.xz" | cut -d' ' -f1)/" "$here/head.sh" >"$run"
cat "$work/run.tar.xz" >>"$run"
chmod +x "$run"
printf '== %s: %s\n' "$run" "$(du -h "$run" | cut -f1)"

command -v dpkg-deb >/dev/null || exit 0
deb=$work/deb
mkdir -p "$deb/DEBIAN" "$deb/opt" "$deb/usr/bin" "$deb/usr/share/applications" "$deb/usr/share/doc/wego-desk"
cp -R "$built" "$deb/opt/wego-desk"
ln -s /opt/wego-desk/wego-desk "$deb/usr/bin/wego-desk"
sed "s|@PROGRAM@|/opt/wego-desk/wego-desk|" "$here/wego-desk.desktop" >"$deb/usr/share/applications/wego-desk.desktop"
for side in 16 32 48 64 128 256 512; do
    mkdir -p "$deb/usr/share/icons/hicolor/${side}x${side}/apps"
    cp "$work/icons/$side.png" "$deb/usr/share/icons/hicolor/${side}x${side}/apps/wego-desk.png"
done
cp "$here/copyright" "$deb/usr/share/doc/wego-desk/copyright"
sed "s/@VERSION@/$version/; s/@ARCH@/$(dpkg --print-architecture)/; s/@SIZE@/$(du -sk "$built" | cut -f1)/" \
    "$here/control" >"$deb/DEBIAN/control"
package=$out/wego-desk_${version}_$(dpkg --print-architecture).deb
dpkg-deb --root-owner-group -Zxz -z3 --build "$deb" "$package" >/dev/null
printf '== %s: %s\n' "$package" "$(du -h "$package" | cut -f1)"
