"""Finds QR codes in a camera's frames: only their brightness, straight from the camera's memory."""

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage

from wego_desk.core.credential import normal_code

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

_QR_CODE: Final = "QRCode"
#: Pixel formats whose first plane is brightness, and those that mix it with colour: its first byte, its distance.
_PLANAR: Final = ("Y8", "NV12", "NV21", "YUV420P", "YUV422P", "YV12", "IMC1", "IMC2", "IMC3", "IMC4")
_BRIGHTNESS: Final = {f"Format_{name}": (0, 1) for name in _PLANAR} | {"Format_YUYV": (0, 2), "Format_UYVY": (1, 2)}
#: Pixel formats of four bytes, under the names that the reader has for them.
_COLOURS: Final = {
    f"Format_{name}8888{more}": name.replace("X", "A")
    for name in ("RGBA", "RGBX", "BGRA", "BGRX", "ARGB", "XRGB", "ABGR", "XBGR")
    for more in ("", "_Premultiplied")
}


def codes_in_frame(frame: "QVideoFrame") -> tuple[str, ...]:
    """The texts of the QR codes in a frame, ours first. For a worker: 2 to 6 ms at 1280 x 720; 40 if compressed."""
    from PySide6.QtMultimedia import QVideoFrame

    pixels = frame.pixelFormat().name
    if not (pixels in _BRIGHTNESS or pixels in _COLOURS) or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return codes_in_image(frame.toImage())
    try:
        first, distance = _BRIGHTNESS.get(pixels, (0, 4))
        plane = memoryview(frame.bits(0))[first:]
        return _decode(
            plane, frame.width(), frame.height(), frame.bytesPerLine(0), distance, _COLOURS.get(pixels, "Lum")
        )
    finally:
        frame.unmap()


def codes_in_image(image: QImage) -> tuple[str, ...]:
    """The texts of the QR codes in an image, ours first."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull():
        return ()
    return _decode(memoryview(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine(), 1, "Lum")


def _decode(
    pixels: memoryview, width: int, height: int, line: int, distance: int, order: str
) -> tuple[str, ...]:  # fmt: skip
    import zxingcpp

    lines = min(height, len(pixels) // line)  # a buffer may end with its last pixel, before its last line does
    if lines < 1 or line < width * distance:
        return ()
    view = zxingcpp.ImageView(pixels, width, lines, getattr(zxingcpp.ImageFormat, order), line, distance)
    formats = zxingcpp.barcode_formats_from_str(_QR_CODE)
    found = zxingcpp.read_barcodes(view, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    texts = dict.fromkeys(barcode.text for barcode in found if barcode.valid and barcode.text)
    return tuple(sorted(texts, key=lambda text: not normal_code(text)))
