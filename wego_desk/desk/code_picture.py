"""A code as a picture for a screen: the test code of a first start, an operator's own code when it is issued."""

from wego_desk.badges.code_pictures import qr_png


def code_picture(code: str) -> bytes:
    """The QR symbol as a PNG, 12 pixels a module, its quiet zone included."""
    return qr_png(code)
