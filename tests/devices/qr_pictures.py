"""Pictures with QR codes in them, as a camera or a clipboard gives them."""

import qrcode
from PIL import Image
from PySide6.QtGui import QImage


def grey_picture(*texts: str, width: int = 640, height: int = 360) -> Image.Image:
    """A grey wall with codes on it, side by side."""
    wall = Image.new("L", (width, height), 170)
    for place, text in enumerate(texts):
        code = qrcode.make(text, box_size=5, border=3).convert("L")
        wall.paste(code, (20 + place * (width // max(1, len(texts))), 40))
    return wall


def image_of(picture: Image.Image) -> QImage:
    rgba = picture.convert("RGBA")
    return QImage(rgba.tobytes(), rgba.width, rgba.height, rgba.width * 4, QImage.Format.Format_RGBA8888).copy()
