"""Times as people say them, in the event's zone; and what keeps names whole inside sentences of any direction."""

from datetime import datetime, timedelta, tzinfo
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


class Day(Enum):
    """Which day a moment lies on, as seen from now."""

    TODAY = auto()
    YESTERDAY = auto()
    TOMORROW = auto()
    OTHER = auto()


def day_of(moment: datetime, now: datetime, zone: tzinfo) -> Day:
    here, today = moment.astimezone(zone).date(), now.astimezone(zone).date()
    match (here - today).days:
        case 0:
            return Day.TODAY
        case -1:
            return Day.YESTERDAY
        case 1:
            return Day.TOMORROW
        case _:
            return Day.OTHER


def hour(moment: datetime, zone: tzinfo) -> str:
    """``09:12``, in every language as on paper."""
    return moment.astimezone(zone).strftime("%H:%M")


def end_hour(moment: datetime, zone: tzinfo) -> str:
    """When something ends: midnight is ``24:00`` of the day that ends."""
    shown = hour(moment, zone)
    return "24:00" if shown == "00:00" else shown


def last_day(moment: datetime) -> datetime:
    """A moment of the day that an end belongs to: midnight ends the day before."""
    return moment - timedelta(microseconds=1)


def date(moment: datetime, zone: tzinfo) -> str:
    """``21 September``, ``9월 21일``."""
    here = moment.astimezone(zone).date()
    return QLocale().toString(QDate(here.year, here.month, here.day), translate("Moment", "d MMMM"))


def short_date(moment: datetime, zone: tzinfo) -> str:
    """``21 Sep``, ``9월 21일``: for columns of times."""
    here = moment.astimezone(zone).date()
    return QLocale().toString(QDate(here.year, here.month, here.day), translate("Moment", "d MMM"))


def moment(at: datetime, now: datetime, zone: tzinfo) -> str:
    """``09:12``, ``yesterday, 09:12``, ``21 September, 09:12``: to stand alone or in a list."""
    time = hour(at, zone)
    match day_of(at, now, zone):
        case Day.TODAY:
            return time
        case Day.YESTERDAY:
            return translate("Moment", "yesterday, {time}").format(time=time)
        case Day.TOMORROW:
            return translate("Moment", "tomorrow, {time}").format(time=time)
        case Day.OTHER:
            return translate("Moment", "{date}, {time}").format(date=date(at, zone), time=time)


def isolated(text: str) -> str:
    """A name between the marks that keep its direction to itself (UAX 9: FSI, PDI)."""
    return f"\u2068{text}\u2069" if text else ""


def left_to_right(text: str) -> str:
    """What reads from the left in every language, as ``100 × 140`` (UAX 9: LRI, PDI)."""
    return f"\u2066{text}\u2069" if text else ""


def path_words(path: str) -> str:
    """A path that a line may break behind each folder: left whole, it would reach out of a label with large text."""
    return isolated(path.replace("/", "/\u200b").replace("\\", "\\\u200b"))


def listed(*parts: str) -> str:
    """What there is of some names, parted as the language parts them."""
    there = [isolated(part) for part in parts if part]
    whole = there[0] if there else ""
    for part in there[1:]:
        whole = translate("Moment", "{first}, {second}").format(first=whole, second=part)
    return whole


def beside(*parts: str) -> str:
    """The same with a middle dot, for second lines."""
    there = [isolated(part) for part in parts if part]
    whole = there[0] if there else ""
    for part in there[1:]:
        whole = translate("Moment", "{first} · {second}").format(first=whole, second=part)
    return whole


def together(*sentences: str) -> str:
    """Whole sentences, one after the other."""
    return " ".join(sentence for sentence in sentences if sentence)
