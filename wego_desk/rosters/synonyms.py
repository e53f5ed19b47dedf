"""What senders call the columns of a roster: the table behind the header mapping, the best name of each field first.

Case, blanks, punctuation and diacritics don't count. A column that many persons share (order code) or that only numbers
the rows (ID) is no code and stands nowhere; nor does a reading aid (furigana) or a patronymic, which no field holds.
"""

from typing import Final

from wego_desk.core.fields import FIELDS
from wego_desk.rosters.synonyms_asia import ARABIC, CHINESE, JAPANESE, KOREAN
from wego_desk.rosters.synonyms_english import ENGLISH
from wego_desk.rosters.synonyms_europe import FRENCH, GERMAN, RUSSIAN, SPANISH

_LANGUAGES: Final = (ENGLISH, KOREAN, FRENCH, SPANISH, CHINESE, JAPANESE, ARABIC, RUSSIAN, GERMAN)

SYNONYMS: Final[dict[str, tuple[str, ...]]] = {
    field: tuple(name for language in _LANGUAGES for name in language.get(field, ())) for field in FIELDS
}

#: A lone "Title" is *Dr* with some senders and *Mayor* with others: the values decide between honorific and job_title.
TITLE_HEADERS: Final = ("title", "titles", "titre", "título", "titel", "اللقب", "титул", "звание")

#: A whole name, unless a family name stands beside it and no given name does: then it is the given name.
NAME_OR_GIVEN: Final = ("name", "이름", "名字", "名前", "الاسم")

#: Words that make a column of titles one of honorifics.
HONORIFICS: Final = (
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "dame", "lord", "lady", "hon",
    "honorable", "honourable", "the honorable", "the honourable", "he", "h e", "his excellency", "her excellency",
    "excellency", "rev", "eng", "ing", "m", "mme", "mlle", "herr", "frau", "dr ing", "prof dr", "sr", "sra",
    "dott", "씨", "님", "박사", "교수", "선생", "선생님", "先生", "女士", "博士", "教授", "様", "さん", "殿", "السيد",
    "السيدة", "الدكتور", "الدكتورة", "د", "الأستاذ", "الأستاذة", "المهندس", "معالي", "سعادة", "г-н", "г-жа", "господин",
    "госпожа", "д-р", "проф", "monsieur", "madame", "docteur", "professeur", "señor", "señora", "doctor", "doctora",
)  # fmt: skip

PROGRAMME_SYNONYMS: Final[dict[str, tuple[str, ...]]] = {
    "point": (
        "point", "admission point", "point id", "slug", "point code", "코드", "지점", "입장 지점", "출입 지점",
        "지점 코드",
    ),
    "name": (
        "name", "title", "point name", "activity", "session", "이름", "명칭", "지점명", "행사명", "세션명", "제목",
        "프로그램",
    ),
    "kind": ("kind", "type", "category", "종류", "구분", "유형", "분류"),
    "zone": ("zone", "area", "place", "room", "venue", "구역", "장소", "출입 구역"),
    "starts": (
        "starts", "start", "from", "begins", "opens", "start time", "starts at", "시작", "시작일시", "시작 시간",
        "시작시각", "개시",
    ),
    "ends": (
        "ends", "end", "until", "to", "closes", "end time", "ends at", "종료", "종료일시", "종료 시간", "종료시각",
        "마감",
    ),
    "time_zone": ("time zone", "timezone", "tz", "시간대", "표준시"),
    "rule": ("rule", "admission rule", "규칙", "입장 규칙", "입장 방식", "출입 규칙", "입장"),
    "capacity": ("capacity", "seats", "places", "limit", "정원", "수용 인원", "인원", "좌석 수", "좌석"),
    "roles": (
        "roles", "role", "for", "who", "entitled", "entitled roles", "역할", "대상", "입장 대상", "참가 대상",
        "참석 대상",
    ),
}  # fmt: skip
