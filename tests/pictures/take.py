"""Takes every picture of the window into a folder, and a page that shows them all: ``make screens``.

``take.py FOLDER [ALBUM]``; with ``--known`` only those that are kept in docs/pictures.
"""

import argparse
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parent))

from albums import ALBUMS
from known import KNOWN
from PIL import Image
from studio import EVERY_LOOK, PLAIN, Look, Sitting


def main(folder: Path, *, only_known: bool) -> int:
    """Each album in a program of its own, as many at once as there are processors."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    albums = [album.__name__ for album in ALBUMS]
    if only_known:
        albums = [album for album in albums if any(of == album for of, _, _ in KNOWN)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        ends = list(pool.map(lambda album: _in_a_program(folder, album, only_known), albums))
    taken = sorted(file.name for file in folder.glob("*.png"))
    if not only_known:
        (folder / "index.html").write_text(sheet(sorted({name.partition(".")[0] for name in taken})), encoding="utf-8")
    sys.stdout.write(f"{len(taken)} pictures in {folder}\n")
    return max(ends)


def _in_a_program(folder: Path, album: str, only_known: bool) -> int:
    known = ["--known"] if only_known else []
    return subprocess.run([sys.executable, __file__, str(folder), album, *known], check=False).returncode


def one_album(folder: Path, wanted: str, *, only_known: bool) -> int:
    """The pictures of an album; it is left as soon as it has no more of those that are wanted."""
    folder.mkdir(parents=True, exist_ok=True)
    album = next(one for one in ALBUMS if one.__name__ == wanted)
    left = {name: looks for of, name, looks in KNOWN if of == wanted}
    states = album()
    for name, sitting in states:
        looks = left.pop(name, ()) if only_known else EVERY_LOOK
        take(sitting, looks, folder, name)
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
        if only_known and not left:
            break
    states.close()
    if only_known:
        ours = {name for of, name, _ in KNOWN if of == wanted}
        for file in [path for path in folder.glob("*.png") if path.name.partition(".")[0] in ours]:
            Image.open(file).convert("RGB").quantize(256).save(file, optimize=True)  # a third of the bytes
    if only_known and left:
        sys.stderr.write(f"{wanted} has no {', '.join(left)}\n")
        return 1
    return 0


def take(sitting: Sitting, looks: tuple[Look, ...], folder: Path, name: str) -> None:
    """One state in each look; then the window is plain again, to be worked at."""
    for look in looks:
        sitting.wear(look)
        sitting.window.grab().save(str(folder / f"{name}.{look.name}.png"))
    if looks and looks[-1] != PLAIN:
        sitting.wear(PLAIN)


def sheet(names: list[str]) -> str:
    """A page with a row for each state and a column for each look."""
    head = "".join(f"<th>{look.name}</th>" for look in EVERY_LOOK)
    rows = "".join(
        f"<tr><th>{name}</th>"
        + "".join(
            f'<td><a href="{name}.{look.name}.png"><img loading="lazy" src="{name}.{look.name}.png"></a></td>'
            for look in EVERY_LOOK
        )
        + "</tr>"
        for name in names
    )
    style = "body{font:14px sans-serif}img{width:342px;border:1px solid #999}th{text-align:start;padding:4px}"
    return (
        f'<!doctype html><meta charset="utf-8"><title>wego-desk</title><style>{style}</style>'
        f"<table><tr><th></th>{head}</tr>{rows}</table>\n"
    )


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("album", nargs="?", choices=[album.__name__ for album in ALBUMS])
    parser.add_argument("--known", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    said = asked()
    if said.album:
        sys.exit(one_album(said.folder, said.album, only_known=said.known))
    sys.exit(main(said.folder, only_known=said.known))
