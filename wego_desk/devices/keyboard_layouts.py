"""Which key gives which character, by layout and by scan code: a scanner types keys, and we want the keys.

Rows are the 47 printing keys of a US keyboard, left to right and top to bottom. The layouts are those of Windows and
of xkb-data 2.35, where the two agree; a key that waits for the next one (a dead key) stands as its own accent.
"""

from collections.abc import Mapping
from typing import Final

Key = str
"""The character that a US keyboard gives for a key, with or without Shift."""

_US: Final = (
    "` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] \\ a s d f g h j k l ; ' z x c v b n m , . /",
    '~ ! @ # $ % ^ & * ( ) _ + Q W E R T Y U I O P { } | A S D F G H J K L : " Z X C V B N M < > ?',
)
_ROWS: Final = {
    "fr": (
        "² & é \" ' ( - è _ ç à ) = a z e r t y u i o p ^ $ * q s d f g h j k l m ù w x c v b n , ; : !",
        "~ 1 2 3 4 5 6 7 8 9 0 ° + A Z E R T Y U I O P ¨ £ µ Q S D F G H J K L M % W X C V B N ? . / §",
    ),
    "de": (
        "^ 1 2 3 4 5 6 7 8 9 0 ß ´ q w e r t z u i o p ü + # a s d f g h j k l ö ä y x c v b n m , . -",
        "° ! \" § $ % & / ( ) = ? ` Q W E R T Z U I O P Ü * ' A S D F G H J K L Ö Ä Y X C V B N M ; : _",
    ),
    "ru": (
        "ё 1 2 3 4 5 6 7 8 9 0 - = й ц у к е н г ш щ з х ъ \\ ф ы в а п р о л д ж э я ч с м и т ь б ю .",
        'Ё ! " № ; % : ? * ( ) _ + Й Ц У К Е Н Г Ш Щ З Х Ъ / Ф Ы В А П Р О Л Д Ж Э Я Ч С М И Т Ь Б Ю ,',
    ),
    "ar": (
        "ذ 1 2 3 4 5 6 7 8 9 0 - = ض ص ث ق ف غ ع ه خ ح ج د \\ ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ",
        "ّ ! @ # $ % ^ & * ) ( _ + َ ً ُ ٌ لإ إ ` ÷ × ؛ < > | ِ ٍ ] [ لأ أ ـ ، / : \" ~ ْ } { لآ آ ' , . ؟",
    ),
    "he": (
        "; 1 2 3 4 5 6 7 8 9 0 - = / ' ק ר א ט ו ן ם פ ] [ \\ ש ד ג כ ע י ח ל ך ף , ז ס ב ה נ מ צ ת ץ .",
        '~ ! @ # $ % ^ & * ) ( _ + Q W E R T Y U I O P } { | A S D F G H J K L : " Z X C V B N M > < ?',
    ),
    "el": (
        "` 1 2 3 4 5 6 7 8 9 0 - = ; ς ε ρ τ υ θ ι ο π [ ] \\ α σ δ φ γ η ξ κ λ ΄ ' ζ χ ψ ω β ν μ , . /",
        '~ ! @ # $ % ^ & * ( ) _ + : ΅ Ε Ρ Τ Υ Θ Ι Ο Π { } | Α Σ Δ Φ Γ Η Ξ Κ Λ ¨ " Ζ Χ Ψ Ω Β Ν Μ < > ?',
    ),
}
#: What other systems give for the same keys, beside the rows above.
_ALSO: Final = {
    "ar": {"…": "|", "‘": "U", "’": "M"},
    "el": {"´": ";"},
}

#: Hangul, two-set: the letters of a syllable as they stand in Unicode (U+1100, U+1161, U+11A8), as keys.
_HANGUL: Final = (
    (0x1100, "r R s e E f a q Q t T d w W c z x v g"),
    (0x1161, "k o i O j p u P h hk ho hl y n nj np nl b m ml l"),
    (0x11A8, "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g"),
)


def _inverted(rows: tuple[str, str], also: Mapping[str, Key]) -> Mapping[str, Key]:
    table: dict[str, Key] = {}
    for row, us in zip(rows, _US, strict=True):
        for typed, key in zip(row.split(" "), us.split(" "), strict=True):
            table.setdefault(typed, key)
    return {**also, **table, " ": " "}


def _hangul() -> Mapping[str, Key]:
    table = {key: key for row in _US for key in row}
    for first, keys in _HANGUL:
        table |= {chr(first + place): key for place, key in enumerate(keys.split(" "))}
    return table


#: For each layout what it types -> the key(s) of it. ``ko`` takes Hangul taken apart (NFKD).
LAYOUTS: Final[Mapping[str, Mapping[str, Key]]] = {
    **{name: _inverted(rows, _ALSO.get(name, {})) for name, rows in _ROWS.items()},
    "ko": _hangul(),
}

ScanCodes = Mapping[int, tuple[Key, Key]]
"""The number of a physical key -> its key without and with Shift."""

_MAIN: Final = [0x29, *range(0x02, 0x0E), *range(0x10, 0x1C), 0x2B, *range(0x1E, 0x29), *range(0x2C, 0x36)]
_MAC_MAIN: Final = [
    50, 18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27, 24, 12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30, 42,
    0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39, 6, 7, 8, 9, 11, 45, 46, 43, 47, 44,
]  # fmt: skip
_KEYPAD: Final = dict(zip(range(0x47, 0x54), "789-456+1230.", strict=True)) | {0x37: "*"}
_MAC_KEYPAD: Final = dict(zip([*range(82, 90), 91, 92, 65, 67, 69, 75, 78], "0123456789.*+/-", strict=True))


def _printing(numbers: list[int], space: int, keypad: Mapping[int, str]) -> ScanCodes:
    plain, shifted = (row.split(" ") for row in _US)
    table = dict(zip(numbers, zip(plain, shifted, strict=True), strict=True))
    return table | {space: (" ", " ")} | {number: (key, key) for number, key in keypad.items()}


#: Windows: the scan codes of set 1, an extended key with bit 8 (Microsoft, "Keyboard Input Overview").
WINDOWS: Final[ScanCodes] = _printing(_MAIN, 0x39, _KEYPAD | {0x135: "/"})
#: X11 and Wayland: the kernel's key codes, which are set 1 in the main block, plus 8.
LINUX: Final[ScanCodes] = {
    **{number + 8: keys for number, keys in _printing(_MAIN, 0x39, _KEYPAD).items()},
    106: ("/", "/"),
}
#: macOS gives no scan code; its virtual key code is the physical key (Carbon, Events.h: kVK_ANSI_A ...).
MACOS: Final[ScanCodes] = _printing(_MAC_MAIN, 49, _MAC_KEYPAD)
