"""Whether text reads as people of one writing write it: a wrong encoding makes letters, but none that go together."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise
from string import ascii_uppercase
from typing import Final

#: Letters of one word, with their marks; the middle dot and the prolonged sound stand inside Japanese words.
_WORD: Final = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u064b-\u0652ー・][^\W\d_]*)*")
#: Marks that western typing puts between words in these encodings, and Arabic, Chinese and Japanese marks.
_NEUTRAL: Final = frozenset(
    "‘’‚“”„–—…•«»‹›©®™°ºª§€£№·¡¿´¨،؛؟ـ\u200c\u200d\u200e\u200f\u00a0\u3000、。，．：；（）「」『』【】《》・／～－＠＊"
)
_SYLLABLES: Final = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추"
    "도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용서울부산대구광주종경시군청회사단무실과협관리가합교학철수"
    "영희준훈예빈미숙호승재혁태상동건환보윤아라름솔빛찬규식순자계덕만복봉병창해화효형혜흥란애"
)
_HAN: Final = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘"
    "于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯"
    "龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯伟偉芳娜敏静靜丽麗强強磊军軍洋勇艳艷杰娟涛濤明超秀霞平刚"
    "剛桂英华華文建国國志海红紅玉兰蘭春梅飞飛辉輝晓曉小宇浩然子轩軒欣怡佳俊新永光天德成东東生中大学學家美雅婷心一之"
    "市政府局委员員会會公司院部人民代表团團长長主任秘书書处處科技研究所协協北京上广廣州深圳都南津重庆慶汉漢西安杭宁寧"
    "省区區县縣台湾灣香港澳门門佐藤鈴木橋伊渡辺山本村加吉松井清水斎森池原川前後野口島崎岡三浦谷内坂今竹酒柴宮青太郎"
    "次恵介二隆正和夫雄裕康真由紀樹県役課室株式社姓名字氏所属单位單机構职務职位国家城市邮箱電话手备注"
)
#: No Russian, Ukrainian, Bulgarian or Serbian word of three letters is without one of these.
_VOWELS: Final = frozenset("аеёиоуыэюяіїєъьрў")
#: Half of the letters of a word may have accents; in one of two or three, two of three ("été").
_MOST_ACCENTS: Final = 0.5
_MOST_ACCENTS_SHORT: Final = 0.67


#: Of text with typographic marks beyond ASCII, but no letters: nothing speaks against it.
NOTHING_TOLD: Final = 0.6


def plausibility(text: str, encoding: str) -> float:
    """0 to 1.5: the share of letters beyond ASCII that stand in words as this encoding's people write them.

    Up to 0.5 of it is for everyday ones, which tell languages apart whose codes overlap (Korean and Chinese).
    """
    judge = _JUDGES[encoding]
    weight = right = 0.0
    end = 0
    for found in _WORD.finditer(text):
        weight += _strange(text[end : found.start()])
        end = found.end()
        word = found[0]
        letters = sum(not letter.isascii() for letter in word)
        if letters:
            weight += letters
            right += judge(word) * letters
    weight += _strange(text[end:])
    return right / weight if weight else NOTHING_TOLD


def _strange(between: str) -> int:
    return sum(not letter.isascii() and letter not in _NEUTRAL for letter in between)


def _western(word: str) -> float:
    accents = sum(not letter.isascii() for letter in word)
    most = _MOST_ACCENTS if len(word) > 3 else _MOST_ACCENTS_SHORT
    if any(script_of(letter) != "LATIN" for letter in word) or not (_cased(word) or _run_together(word)):
        return 0.0
    return 1.3 if accents <= most * len(word) or len(word) == 1 else 0.1


def _cyrillic(word: str) -> float:
    if any(script_of(letter) != "CYRILLIC" for letter in word) or not _cased(word):
        return 0.0
    return 1.3 if len(word) < 3 or not _VOWELS.isdisjoint(word.casefold()) else 0.1


def _arabic(word: str) -> float:
    # The encoding has the accents of French too, but French comes in another one.
    return 1.3 if all(script_of(letter) == "ARABIC" for letter in word) else 0.8 * _western(word)


def _cased(word: str) -> bool:
    """small, CAPITAL or Capitalized; letters without case are as good as small ones."""
    return word == word.upper() or word[1:] == word[1:].lower()


def _run_together(word: str) -> bool:
    """``DeÁvila``."""
    return word[0].isupper() and word[-1].islower() and sum(a.islower() and b.isupper() for a, b in pairwise(word)) == 1


def _korean(word: str) -> float:
    word = _bare(word)
    if any(map(str.isascii, word)):
        return 0.0
    hangul = sum("가" <= letter <= "힣" for letter in word)
    han = sum(script_of(letter) == "CJK" for letter in word)
    if hangul + han < len(word):
        return 0.0
    if han:
        return 0.6 if not hangul else 0.2
    everyday = sum(len(letter.encode("euc_kr", errors="ignore")) == 2 for letter in word)
    return everyday / len(word) + 0.5 * sum(letter in _SYLLABLES for letter in word) / len(word)


def _chinese(word: str) -> float:
    return _han(word, _gb)


def _traditional(word: str) -> float:
    return _han(word, _big5)


def _japanese(word: str) -> float:
    return _han(word, _jis)


def _bare(word: str) -> str:
    """Without capitals that stand before or after (``IT부서``); small letters and letters inside are none of it."""
    return word.strip(ascii_uppercase)


def _han(word: str, rank: Callable[[str], float]) -> float:
    word = _bare(word)
    if any(map(str.isascii, word)):
        return 0.0
    return sum(rank(letter) + 0.5 * (letter in _HAN) for letter in word) / len(word)


@lru_cache(maxsize=32768)
def _gb(letter: str) -> float:
    """GB 2312 orders its first 3,755 by use (rows 16 to 55), the others by stroke."""
    code = letter.encode("gb2312", errors="ignore")
    if script_of(letter) != "CJK":
        return 0.0
    return 0.1 if len(code) != 2 else 1.0 if code[0] < 0xD8 else 0.6


@lru_cache(maxsize=32768)
def _big5(letter: str) -> float:
    """Big5's first 5,401 are those in use (A440 to C67E)."""
    code = letter.encode("cp950", errors="ignore")
    return 0.0 if script_of(letter) != "CJK" or len(code) != 2 else 1.0 if code[0] < 0xC7 else 0.4


@lru_cache(maxsize=32768)
def _jis(letter: str) -> float:
    """JIS X 0208: kana, and its first 2,965 kanji (up to 9872 in Shift_JIS)."""
    if "\uff66" <= letter <= "\uff9f":
        return 0.3
    if "\u3040" <= letter <= "\u30ff":
        return 1.3
    code = letter.encode("cp932", errors="ignore")
    return 0.0 if script_of(letter) != "CJK" or len(code) != 2 else 1.0 if code < b"\x98\x73" else 0.5


@lru_cache(maxsize=65536)
def script_of(letter: str) -> str:
    """The first word of its Unicode name, which is that of its script for every letter in these encodings."""
    first = unicodedata.name(letter, "").split(" ", 1)[0]
    return "LATIN" if first in ("FEMININE", "MASCULINE") else first  # the ordinals of "Mª" and "1º"


_JUDGES: Final[Mapping[str, Callable[[str], float]]] = {
    "cp949": _korean,
    "gb18030": _chinese,
    "shift_jis": _japanese,
    "big5": _traditional,
    "cp1252": _western,
    "cp1251": _cyrillic,
    "cp1256": _arabic,
}
#: What files of offices come in when they are no UTF; the likelier first where nothing else tells.
CANDIDATES: Final = tuple(_JUDGES)
#: Those that take two bytes to a letter.
WIDE: Final = frozenset({"cp949", "gb18030", "shift_jis", "big5"})
