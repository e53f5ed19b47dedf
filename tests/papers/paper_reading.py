"""A PDF as a person sees it: its texts with their places, its codes, and whether ink leaves the margins."""

from dataclasses import dataclass

import pypdfium2
import zxingcpp

_MM = 72 / 25.4


@dataclass(frozen=True)
class Seen:
    """A line of text: millimetres from the left and the top of its page."""

    text: str
    left: float
    right: float
    top: float


class Paper:
    def __init__(self, data: bytes) -> None:
        self._pdf = pypdfium2.PdfDocument(data)

    def __len__(self) -> int:
        return len(self._pdf)

    def size(self, page: int = 0) -> tuple[float, float]:
        width, height = self._pdf[page].get_size()
        return round(width / _MM), round(height / _MM)

    def text(self, page: int) -> str:
        return self._pdf[page].get_textpage().get_text_range()

    def lines(self, page: int) -> list[Seen]:
        height = self._pdf[page].get_height()
        texts = self._pdf[page].get_textpage()
        boxes = [texts.get_rect(n) for n in range(texts.count_rects())]
        return [
            Seen(texts.get_text_bounded(*box).strip(), box[0] / _MM, box[2] / _MM, (height - box[3]) / _MM)
            for box in boxes
        ]

    def find(self, page: int, text: str) -> Seen:
        """The one line that says this; several are a fault of the test."""
        (found,) = [line for line in self.lines(page) if text in line.text]
        return found

    def codes(self, page: int, dpi: int = 300) -> list[str]:
        """As a scanner reads them, from the top."""
        picture = self._pdf[page].render(scale=dpi / 72).to_pil().convert("L")
        found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
        return [code.text for code in sorted(found, key=lambda code: code.position.top_left.y)]

    def ink(self, page: int) -> tuple[float, float, float, float]:
        """What is not white: left, top, right, bottom in millimetres."""
        picture = self._pdf[page].render(scale=1).to_pil().convert("L").point(lambda value: 255 * (value < 250))
        box = picture.getbbox()
        assert box is not None, "a page without ink"
        left, top, right, bottom = (edge / _MM for edge in box)
        return left, top, right, bottom
