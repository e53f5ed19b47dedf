"""The world's errors: a kind and values, no prose. The command line and the screens own the sentences."""

from collections.abc import Mapping


class Trouble(Exception):
    """Something outside the program is not as it must be; nothing was changed.

    ``kind`` is a stable word (``"not_a_spreadsheet"``) that names the sentence, ``values`` fill its places.
    A room subclasses this when a caller must tell its troubles from others.
    """

    def __init__(self, kind: str, **values: object) -> None:
        super().__init__(kind, values)
        self.kind = kind
        self.values: Mapping[str, object] = values
