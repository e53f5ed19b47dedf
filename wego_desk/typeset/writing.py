"""How a person's words are written: in which language, and in which of the four forms of Han."""

import re
from typing import Final, Literal, NamedTuple, TypeAlias, get_args

from wego_desk.typeset.scripts import script_of

HanForm: TypeAlias = Literal["zh-Hans", "zh-Hant", "ja", "ko"]
#: ``""`` is the usual one, for Arabic Naskh.
Hand: TypeAlias = Literal["", "nastaliq"]
HAN_FORMS: Final[tuple[HanForm, ...]] = get_args(HanForm)
_TAG: Final = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


class Writing(NamedTuple):
    """The language of a text (BCP 47, ``""`` when unknown), its form of Han, and the hand that Arabic is written in."""

    language: str = ""
    han: HanForm = "zh-Hans"
    hand: Hand = ""


_LANGUAGES: Final[dict[str, HanForm]] = {
    "ja": "ja", "jp": "ja", "jpn": "ja", "japanese": "ja", "日本語": "ja", "일본어": "ja",
    "ko": "ko", "kr": "ko", "kor": "ko", "korean": "ko", "한국어": "ko",
    "zh": "zh-Hans", "cn": "zh-Hans", "zho": "zh-Hans", "chi": "zh-Hans", "cmn": "zh-Hans", "chinese": "zh-Hans",
    "中文": "zh-Hans", "简体中文": "zh-Hans", "중국어": "zh-Hans",
    "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant", "zh-hant": "zh-Hant", "繁體中文": "zh-Hant",
    "traditional chinese": "zh-Hant", "chinese (traditional)": "zh-Hant", "yue": "zh-Hant", "cantonese": "zh-Hant",
}  # fmt: skip
_COUNTRIES: Final[dict[str, HanForm]] = {
    "japan": "ja", "jp": "ja", "jpn": "ja", "日本": "ja", "일본": "ja",
    "korea": "ko", "south korea": "ko", "republic of korea": "ko", "korea, republic of": "ko", "kr": "ko", "kor": "ko",
    "대한민국": "ko", "한국": "ko",
    "taiwan": "zh-Hant", "tw": "zh-Hant", "twn": "zh-Hant", "台灣": "zh-Hant", "臺灣": "zh-Hant",
    "chinese taipei": "zh-Hant",
    "hong kong": "zh-Hant", "hk": "zh-Hant", "hkg": "zh-Hant", "香港": "zh-Hant", "hong kong sar": "zh-Hant",
    "macau": "zh-Hant", "macao": "zh-Hant", "mo": "zh-Hant", "mac": "zh-Hant", "澳門": "zh-Hant",
}  # fmt: skip


def writing_of(text: str, language: str = "", country: str = "", urdu: Hand = "") -> Writing:
    """How this text of a person is written; ``language`` is what the roster says, a tag or a name; ``urdu``: the hand
    for those who write Urdu."""
    tag = language.strip().replace("_", "-")
    tag = tag if _TAG.fullmatch(tag) else ""
    return Writing(tag, han_form(text, language, country), urdu if _is_urdu(tag, country) else "")


def _is_urdu(tag: str, country: str) -> bool:
    """By the language; one in Latin letters or none says nothing of how a Pakistani writes Arabic ones."""
    primary = tag.partition("-")[0].casefold()
    return primary == "ur" or (
        primary in ("", "en") and country.strip().casefold() in ("pakistan", "pk", "pak", "پاکستان")
    )


def han_form(text: str, language: str = "", country: str = "") -> HanForm:
    """How Han is written in this text: kana means ja, Hangul means ko, then the language, then the country.

    ``language`` is a tag (BCP 47) or a name as rosters carry it; without any hint the simplified form is taken.
    """
    scripts = {script_of(c) for c in text}
    if scripts & {"Hira", "Kana"}:
        return "ja"
    if "Hang" in scripts:
        return "ko"
    return _by_language(language) or _COUNTRIES.get(country.strip().casefold()) or "zh-Hans"


def _by_language(language: str) -> HanForm | None:
    tag = language.strip().casefold().replace("_", "-")
    if tag in _LANGUAGES:
        return _LANGUAGES[tag]
    primary, _, rest = tag.partition("-")
    if primary == "zh" and {"hant", "tw", "hk", "mo"} & set(rest.split("-")):
        return "zh-Hant"
    return _LANGUAGES.get(primary) if rest else None
