"""What X11's layouts really make of the keys of one code, each key its own text: taken from xkb-data 2.35.

The code holds every letter of our alphabet. Windows gives the same but for Arabic, where a ligature is two letters.
"""

CODE = "PHCEFVJSTXGNKRDB"

#: Layout -> the texts of the code typed in capitals (with Shift), and in small letters.
CODE_TEXTS = {
    "us": (list(CODE), list(CODE.lower())),
    "fr": (list(CODE), list(CODE.lower())),
    "de": (list(CODE), list(CODE.lower())),
    "ru": (list("ЗРСУАМОЫЕЧПТЛКВИ"), list("зрсуамоыечптлкви")),
    "ar": (
        ["\u061b", "\u0623", "}", "\u064f", "[", "{", "\u0640", "\u064d", "\ufef9", "\u0652", "\ufef7", "\u0622",
         "\u060c", "\u064c", "]", "\ufef5"],
        ["\u062d", "\u0627", "\u0624", "\u062b", "\u0628", "\u0631", "\u062a", "\u0633", "\u0641", "\u0621", "\u0644",
         "\u0649", "\u0646", "\u0642", "\u064a", "\ufefb"],
    ),
    "ar, Windows": (
        ["\u061b", "\u0623", "}", "\u064f", "[", "{", "\u0640", "\u064d", "\u0644\u0625", "\u0652", "\u0644\u0623",
         "\u0622", "\u060c", "\u064c", "]", "\u0644\u0622"],
        ["\u062d", "\u0627", "\u0624", "\u062b", "\u0628", "\u0631", "\u062a", "\u0633", "\u0641", "\u0621", "\u0644",
         "\u0649", "\u0646", "\u0642", "\u064a", "\u0644\u0627"],
    ),
    "he": (list(CODE), list("פיבקכהחדאסעמלרגנ")),
    "el": (list("ΠΗΨΕΦΩΞΣΤΧΓΝΚΡΔΒ"), list("πηψεφωξστχγνκρδβ")),
    "ko": (list("ㅖㅗㅊㄸㄹㅍㅓㄴㅆㅌㅎㅜㅏㄲㅇㅠ"), list("ㅔㅗㅊㄷㄹㅍㅓㄴㅅㅌㅎㅜㅏㄱㅇㅠ")),
}  # fmt: skip

#: A code of another system, with all that moves from layout to layout, and what it comes as.
FOREIGN = "QA-1207/MW"
FOREIGN_TEXTS = {
    "us": FOREIGN,
    "fr": "AQ)&éàè!?Z",
    "de": "QAß1207-MW",
    "ru": "ЙФ-1207.ЬЦ",
    "ar": "\u064e\u0650-1207\u0638'\u064b",
    "he": "QA-1207.MW",
    "el": ":Α-1207/ΜΣ",
}
