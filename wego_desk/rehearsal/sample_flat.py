"""What is photographed: a code on the screen of a phone, or on a folded sheet of paper."""

from typing import TYPE_CHECKING, Final

from wego_desk.assets import asset
from wego_desk.rehearsal.sample_chance import Chance

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw as Drawing

_TITLE: Final = "World Mayors Forum 2026"
_PLACE: Final = "Seoul, 21-26 September"


def on_phone(text: str, name: str, chance: Chance, *, cracked: bool) -> "Image":
    """A phone of 700 x 1300 pixels; its screen is cracked or it is not."""
    from PIL import Image, ImageDraw

    phone = Image.new("RGBA", (700, 1300))
    pen = ImageDraw.Draw(phone)
    pen.rounded_rectangle((0, 0, 699, 1299), 76, fill=(24, 24, 28))
    dark = chance.happens(0.3)
    page, ink = ((28, 30, 36), (225, 225, 225)) if dark else ((246, 246, 248), (40, 40, 48))
    pen.rounded_rectangle((22, 26, 677, 1273), 54, fill=page)
    pen.rounded_rectangle((270, 40, 430, 66), 13, fill=(10, 10, 12))
    pen.rectangle((22, 110, 677, 210), fill=chance.pick(((0, 92, 169), (30, 120, 80), (120, 40, 90))))
    _write(pen, (350, 160), _TITLE, 38, (255, 255, 255))
    pen.rounded_rectangle((90, 320, 610, 840), 24, fill=(255, 255, 255))
    phone.paste(_symbol(text, 460), (120, 350))
    _write(pen, (350, 920), name, 40, ink)
    _write(pen, (350, 985), _PLACE, 30, ink)
    pen.rounded_rectangle((250, 1240, 450, 1250), 5, fill=(150, 150, 150))
    if cracked:
        _crack(pen, chance)
    return phone


def on_paper(text: str, name: str, chance: Chance, *, folded: bool) -> "Image":
    """A sheet of 840 x 1190 pixels; folded once across, it has a crease and two shades of white."""
    from PIL import Image, ImageDraw

    sheet = Image.new("RGBA", (840, 1190), (250, 249, 245))
    pen = ImageDraw.Draw(sheet)
    _write(pen, (420, 120), _TITLE, 52, (20, 40, 90))
    _write(pen, (420, 190), _PLACE, 34, (60, 60, 60))
    sheet.paste(_symbol(text, 500), (170, 300))
    _write(pen, (420, 880), name, 46, (0, 0, 0))
    _write(pen, (420, 950), "Please show this code at the registration desk.", 28, (60, 60, 60))
    if folded:
        _fold(sheet, chance.number(430, 690))
    return sheet


def _symbol(text: str, side: int) -> "Image":
    """The QR code with its quiet zone, about ``side`` pixels in a square of exactly that."""
    import qrcode
    from PIL import Image

    symbol = qrcode.QRCode(border=2, error_correction=qrcode.ERROR_CORRECT_M, mask_pattern=3)
    symbol.add_data(text)
    symbol.make()
    modules = symbol.get_matrix()
    small = Image.frombytes("L", (len(modules),) * 2, bytes(0 if dark else 255 for row in modules for dark in row))
    large = small.resize((len(modules) * (side // len(modules)),) * 2, Image.Resampling.NEAREST)
    square = Image.new("RGBA", (side, side), (255, 255, 255))
    square.paste(large.convert("RGBA"), ((side - large.width) // 2,) * 2)
    return square


def _write(pen: "Drawing", middle: tuple[int, int], text: str, size: int, ink: tuple[int, int, int]) -> None:
    from PIL import ImageFont

    path = asset("resources", "fonts", "NotoSans-Regular.ttf")
    while size > 12:
        font = ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)
        if font.getlength(text) < 600:
            break
        size -= 2
    pen.text(middle, text, fill=ink, font=font, anchor="mm")


def _crack(pen: "Drawing", chance: Chance) -> None:
    """Splinters from a corner of the screen, one of them across it."""
    start = chance.pick(((60, 250), (640, 300), (70, 1000)))
    for reach in (180, 260, 340, 760):
        x, y = start
        line = [start]
        turn = 1 if start[0] < 350 else -1
        down = chance.number(-60, 60)
        for _ in range(6):
            x += turn * (reach // 6 + chance.number(-12, 12))
            y += down + chance.number(-25, 25)
            line.append((x, y))
        pen.line(line, fill=(215, 220, 225), width=chance.number(1, 3))


def _fold(sheet: "Image", at: int) -> None:
    from PIL import ImageDraw

    lower = sheet.crop((0, at, sheet.width, sheet.height))
    sheet.paste(lower.point([level * 86 // 100 for level in range(256)] * 3 + list(range(256))), (0, at))
    pen = ImageDraw.Draw(sheet)
    for offset, grey in ((-3, 255), (-2, 255), (-1, 232), (0, 190), (1, 176), (2, 205)):
        pen.line((0, at + offset, sheet.width, at + offset), fill=(grey, grey, grey))
