"""The names that senders write for a language, and its ISO 639-1 code."""

import re
from typing import Final

#: Code: English name, own name, Korean name, other codes and spellings.
_NAMES: Final[dict[str, str]] = {
    "am": "amharic|አማርኛ|암하라어|amh",
    "ar": "arabic|العربية|عربي|عربى|아랍어|ara|arabe",
    "az": "azerbaijani|azərbaycan|azərbaycan dili|아제르바이잔어|aze",
    "be": "belarusian|беларуская|벨라루스어|bel",
    "bg": "bulgarian|български|불가리아어|bul",
    "bn": "bengali|bangla|বাংলা|벵골어|ben",
    "bs": "bosnian|bosanski|보스니아어|bos",
    "ca": "catalan|català|카탈루냐어|cat",
    "cs": "czech|čeština|česky|체코어|ces|cze",
    "da": "danish|dansk|덴마크어|dan",
    "de": "german|deutsch|독일어|deu|ger|allemand|alemán",
    "el": "greek|ελληνικά|그리스어|ell|gre",
    "en": "english|영어|eng|anglais|inglés|englisch",
    "es": "spanish|español|castellano|스페인어|에스파냐어|spa|espagnol",
    "et": "estonian|eesti|에스토니아어|est",
    "fa": "persian|farsi|فارسی|페르시아어|이란어|fas|per",
    "fi": "finnish|suomi|핀란드어|fin",
    "fil": "filipino|필리핀어",
    "fr": "french|français|프랑스어|불어|fra|fre|francés",
    "ga": "irish|gaeilge|아일랜드어|gle",
    "gu": "gujarati|ગુજરાતી|구자라트어|guj",
    "ha": "hausa|하우사어|hau",
    "he": "hebrew|עברית|히브리어|heb|iw",
    "hi": "hindi|हिन्दी|हिंदी|힌디어|hin",
    "hr": "croatian|hrvatski|크로아티아어|hrv",
    "hu": "hungarian|magyar|헝가리어|hun",
    "hy": "armenian|հայերեն|아르메니아어|hye|arm",
    "id": "indonesian|bahasa indonesia|인도네시아어|ind",
    "ig": "igbo|이그보어|ibo",
    "is": "icelandic|íslenska|아이슬란드어|isl",
    "it": "italian|italiano|이탈리아어|ita",
    "ja": "japanese|日本語|일본어|일어|jpn|japonais",
    "ka": "georgian|ქართული|조지아어|kat",
    "kk": "kazakh|қазақ|қазақша|қазақ тілі|카자흐어|kaz",
    "km": "khmer|ភាសាខ្មែរ|ខ្មែរ|크메르어|캄보디아어|khm",
    "ko": "korean|한국어|국어|한글|조선말|kor|kr|coréen|韓国語|韩语",
    "ky": "kyrgyz|кыргызча|키르기스어|kir",
    "lo": "lao|ລາວ|라오어|라오스어",
    "lt": "lithuanian|lietuvių|리투아니아어|lit",
    "lv": "latvian|latviešu|라트비아어|lav",
    "mk": "macedonian|македонски|mkd",
    "ml": "malayalam|മലയാളം|말라얄람어|mal",
    "mn": "mongolian|монгол|몽골어|mon",
    "mr": "marathi|मराठी|마라티어|mar",
    "ms": "malay|bahasa melayu|melayu|말레이어|msa",
    "my": "burmese|မြန်မာ|မြန်မာဘာသာ|미얀마어|버마어|mya",
    "ne": "nepali|नेपाली|네팔어|nep",
    "nl": "dutch|nederlands|네덜란드어|nld",
    "no": "norwegian|norsk|노르웨이어|nor|nb|nn",
    "pa": "punjabi|ਪੰਜਾਬੀ|펀자브어|pan",
    "pl": "polish|polski|폴란드어|pol",
    "pt": "portuguese|português|포르투갈어|por|portugais",
    "ro": "romanian|română|루마니아어|ron",
    "ru": "russian|русский|러시아어|rus|russe|ruso",
    "rw": "kinyarwanda|르완다어|kin",
    "si": "sinhala|සිංහල|싱할라어|sin",
    "sk": "slovak|slovenčina|슬로바키아어|slk",
    "sl": "slovenian|slovene|slovenščina|슬로베니아어|slv",
    "so": "somali|소말리아어|som",
    "sq": "albanian|shqip|알바니아어|sqi",
    "sr": "serbian|српски|srpski|세르비아어|srp",
    "sv": "swedish|svenska|스웨덴어|swe",
    "sw": "swahili|kiswahili|스와힐리어|swa",
    "ta": "tamil|தமிழ்|타밀어|tam",
    "te": "telugu|తెలుగు|텔루구어|tel",
    "tg": "tajik|тоҷикӣ|타지크어|tgk",
    "th": "thai|ไทย|ภาษาไทย|태국어|타이어|tha",
    "tk": "turkmen|türkmençe|투르크멘어|tuk",
    "tr": "turkish|türkçe|튀르키예어|터키어|tur",
    "uk": "ukrainian|українська|우크라이나어|ukr",
    "ur": "urdu|اردو|우르두어|urd",
    "uz": "uzbek|o‘zbek|oʻzbek|o'zbek|우즈베크어|uzb",
    "vi": "vietnamese|tiếng việt|베트남어|월남어|vie",
    "yo": "yoruba|yorùbá|요루바어|yor",
    "zh": "chinese|mandarin|中文|汉语|漢語|普通话|國語|중국어|zho|chi|cn|chinois|simplified chinese"
    "|traditional chinese|cantonese",
}

_BY_NAME: Final = {name: code for code, names in _NAMES.items() for name in (code, *names.split("|"))}
_TAG: Final = re.compile(r"([a-z]{2,3})[-_][a-z0-9_-]+")


def language_of(text: str) -> str:
    """The lower-case code of a language where that is plain, else the text as sent.

    Knows codes, tags (``ko-KR``), English, own and Korean names, and either inside brackets (``Korean (한국어)``).
    """
    word = text.casefold()
    if word in _BY_NAME:
        return _BY_NAME[word]
    if (tag := _TAG.fullmatch(word)) and tag[1] in _BY_NAME:
        return _BY_NAME[tag[1]]
    found = {_BY_NAME[part] for part in re.split(r"\s*[()\[\]/]\s*", word) if part in _BY_NAME}
    return found.pop() if len(found) == 1 else text
