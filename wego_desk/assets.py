"""Where the files that are no Python stand: the one rule for a checkout, a wheel and a frozen bundle."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def asset(*parts: str) -> Path:
    """The path of a shipped file or folder, as ``asset("resources", "badges", "a6.toml")``.

    An installed program carries ``resources`` and ``db`` in ``wego_desk/_assets``; a checkout has them beside the
    package. A missing asset is a broken installation: FileNotFoundError.
    """
    for root in (_PACKAGE / "_assets", _PACKAGE.parent):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
