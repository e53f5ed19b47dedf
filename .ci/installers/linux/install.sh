#!/bin/sh
# Installs wego-desk for the person who runs it, without administrator rights, or takes it away again.
#
#   wego-desk-VERSION.run                 installs into ~/.local, or into the folder given with --prefix DIR
#   ~/.local/bin/wego-desk-uninstall      takes the program away; the desk's own files stay, and are named
set -eu
prefix=${XDG_DATA_HOME:+${XDG_DATA_HOME%/share}}
prefix=${prefix:-$HOME/.local}
if [ "${1:-}" = --prefix ]; then
    prefix=${2:?"--prefix needs a folder"}
elif [ $# -gt 0 ]; then
    printf 'usage: %s [--prefix DIR]\n' "$0" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
home=$prefix/lib/wego-desk

# The new one stands beside the old until it is whole: an installation that is cut off leaves the old one working.
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share/applications"
rm -rf "$home.new" "$home.old"
cp -R "$here/wego-desk" "$home.new"
if [ -e "$home" ]; then mv "$home" "$home.old"; fi
mv "$home.new" "$home"
rm -rf "$home.old"
ln -sf "$home/wego-desk" "$prefix/bin/wego-desk"
sed "s|@PROGRAM@|\"$home/wego-desk\"|" "$here/wego-desk.desktop" >"$prefix/share/applications/wego-desk.desktop"
for side in 16 32 48 64 128 256 512; do
    icons=$prefix/share/icons/hicolor/${side}x${side}/apps
    mkdir -p "$icons"
    cp "$here/icons/$side.png" "$icons/wego-desk.png"
done

cat >"$prefix/bin/wego-desk-uninstall" <<END
#!/bin/sh
# Takes wego-desk away. What the desk has written stays where it is.
set -eu
rm -rf "$home"
rm -f "$prefix/bin/wego-desk" "$prefix/share/applications/wego-desk.desktop"
rm -f "$prefix"/share/icons/hicolor/*/apps/wego-desk.png
find "$prefix/share/icons/hicolor" -depth -type d -empty -delete 2>/dev/null || true
rm -f "$prefix/bin/wego-desk-uninstall"
printf 'wego-desk is gone. The files of the desk stay in %s\n' "\${XDG_DATA_HOME:-\$HOME/.local/share}/wego-desk"
END
chmod +x "$prefix/bin/wego-desk-uninstall"
printf 'wego-desk is installed: %s\n' "$prefix/bin/wego-desk"
case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) printf 'It is in the menu of programs. To start it by name, add %s to PATH.\n' "$prefix/bin" ;;
esac
