"""The week of the sample congress: its points, in Seoul, 21 to 26 September 2026."""

from typing import Final

COLUMNS: Final = ("point", "name", "kind", "zone", "starts", "ends", "time_zone", "rule", "capacity", "roles")

_MEMBERS: Final = "mayor,delegate"
_AT_TABLE: Final = "mayor,delegate,speaker,finalist,jury,accompanying person"
_WORKING: Final = "mayor,delegate,speaker,finalist,jury,press,staff"
_SEOUL: Final = "Asia/Seoul"

#: ``forum`` and ``hall`` have no times: whoever comes early to try the desks is let in.
POINTS: Final = (
    ("forum", "World Mayors Forum", "event", "", "", "", "", "once", "", ""),
    ("hall", "Plenary hall", "zone", "hall", "", "", "", "in_out", "800", ""),
    ("expo", "Smart City Expo", "exhibition", "", "2026-09-21T10:00", "2026-09-25T18:00", "", "free", "", ""),
    ("lunch", "Lunch", "meal", "", "2026-09-21T11:30", "2026-09-26T14:30", "", "daily", "", _WORKING),
    ("assembly", "7th General Assembly", "assembly", "", "2026-09-21T08:30", "2026-09-21T13:00", _SEOUL, "once", "",
     _MEMBERS),
    ("lounge", "Mayors' lounge", "zone", "lounge", "2026-09-21T08:00", "2026-09-25T22:00", _SEOUL, "in_out", "60",
     "mayor"),
    ("press-room", "Press room", "zone", "press", "2026-09-21T07:30", "2026-09-26T20:00", _SEOUL, "in_out", "40",
     "press,staff"),
    ("session-e", "ESG session: environment", "session", "", "2026-09-22T14:00", "2026-09-22T16:00", _SEOUL, "once",
     "120", _WORKING),
    ("session-s", "ESG session: society", "session", "", "2026-09-22T16:30", "2026-09-22T18:30", _SEOUL, "once",
     "120", _WORKING),
    ("session-g", "ESG session: governance", "session", "", "2026-09-23T09:00", "2026-09-23T11:00", _SEOUL, "once",
     "120", _WORKING),
    ("training", "Training on data exchange", "training", "", "2026-09-23T13:00", "2026-09-25T17:00", _SEOUL, "daily",
     "30", "delegate"),
    ("afscn", "Africa Smart City Network", "session", "afscn", "2026-09-23T14:00", "2026-09-23T17:30", _SEOUL, "once",
     "150", ""),
    ("lascn", "Latin America Smart City Network", "session", "lascn", "2026-09-23T14:00", "2026-09-23T17:30", _SEOUL,
     "once", "150", ""),
    ("prize", "Seoul Smart City Prize ceremony", "ceremony", "", "2026-09-24T16:00", "2026-09-24T18:00", _SEOUL,
     "once", "500", "mayor,delegate,speaker,finalist,jury,press,guest"),
    ("gala", "Mayors' gala dinner", "meal", "", "2026-09-24T18:30", "2026-09-24T22:30", _SEOUL, "once", "400",
     _AT_TABLE),
    ("site-visit", "Site visit: Seoul's traffic centre", "visit", "", "2026-09-25T09:00", "2026-09-25T12:30", _SEOUL,
     "once", "45", _MEMBERS),
)  # fmt: skip
