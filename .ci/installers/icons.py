"""The program's mark as the systems want it: PNG for Linux, ICO for Windows, ICNS for macOS."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtWidgets import QApplication

from wego_desk.screens.controls.logo import logo_pixmap
from wego_desk.screens.look import look_now

SIDES = (16, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> int:
    application = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    look = look_now()
    for side in SIDES:
        logo_pixmap(look, side).save(str(folder / f"{side}.png"))
    largest = Image.open(folder / "512.png")
    largest.save(folder / "wego-desk.ico", sizes=[(side, side) for side in SIDES if side <= 256])
    largest.save(folder / "wego-desk.icns")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
