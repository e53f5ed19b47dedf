"""Opens a PDF for PDFium, which works for one thread at a time: whatever rasterises in this program comes here."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

#: For the whole process: so is PDFium.
_ONE: Final = threading.Lock()


@contextmanager
def first_page(pdf: bytes) -> Iterator[Any]:
    """A page of pypdfium2; take what you need of it, and close its bitmaps, before you leave."""
    import pypdfium2  # loads a library of 6 MB: with the first badge, not with the window

    with _ONE:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document[0]
        finally:
            document.close()
