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


def licence(name: str) -> str:
    """The text of ``LICENSE`` or ``THIRD_PARTY.md``, which a checkout has beside the package, an installed program with
    its metadata. FileNotFoundError for an installation that was cut short.
    """
    file = _PACKAGE.parent / name
    if file.is_file():
        return file.read_text(encoding="utf-8")
    from importlib.metadata import PackageNotFoundError, distribution  # 30 ms that the first frame can do without

    try:
        text = distribution("wego-desk").read_text(f"licenses/{name}")
    except PackageNotFoundError as error:
        raise FileNotFoundError(name) from error
    if text is None:
        raise FileNotFoundError(name)
    return text
