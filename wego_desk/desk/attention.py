"""What staff must know the moment that somebody stands before them: kinds and values, the gravest first."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wego_desk.core.delegate import Delegate
from wego_desk.core.programme import fold

#: A line of the notes that begins so is for the desks; the others stay in the person's panel.
FLAG: Final = "!"


class AttentionKind(StrEnum):
    """In order of weight. ``need``: one in words that no table knows; ``note``: flagged by the organizers."""

    VIP = "vip"
    MAYOR = "mayor"
    WHEELCHAIR = "wheelchair"
    STEP_FREE = "step_free"
    GUIDE_DOG = "guide_dog"
    SIGN_LANGUAGE = "sign_language"
    INTERPRETER = "interpreter"
    HEARING = "hearing"
    ALLERGY = "allergy"
    NEED = "need"
    FINALIST = "finalist"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Attention:
    """``value``: the roster's own words, ``""`` where the kind says it all."""

    kind: AttentionKind
    value: str = ""


_MAYORS: Final = frozenset(map(fold, (
    "mayor", "lord mayor", "lady mayor", "acting mayor", "시장", "市长", "市長", "alcalde", "alcaldesa", "intendente",
    "maire", "prefeito", "prefeita", "sindaco", "sindaca", "bürgermeister", "bürgermeisterin", "oberbürgermeister",
    "oberbürgermeisterin", "burgemeester", "мэр", "عمدة", "رئيس البلدية", "walikota", "wali kota", "belediye başkanı",
    "thị trưởng", "นายกเทศมนตรี",
)))  # fmt: skip
_FINALISTS: Final = frozenset(
    map(fold, ("finalist", "finalista", "finaliste", "финалист", "결선 진출자", "본선 진출자", "决赛选手", "المتأهل"))
)
#: Words of a need, the most telling first: a sign language interpreter is asked for once.
_NEEDS: Final = (
    (AttentionKind.WHEELCHAIR, ("wheelchair", "wheel chair", "휠체어", "轮椅", "車椅子", "silla de ruedas",
     "fauteuil roulant", "cadeira de rodas", "rollstuhl", "كرسي متحرك", "инвалидн")),
    (AttentionKind.STEP_FREE, ("step-free", "step free", "stair", "mobility", "거동", "reduced mobility")),
    (AttentionKind.GUIDE_DOG, ("guide dog", "assistance dog", "service dog", "blind", "visual", "안내견", "시각")),
    (AttentionKind.SIGN_LANGUAGE, ("sign language", "수어", "수화", "手语", "手話", "langue des signes",
     "lengua de señas", "gebärden", "لغة الإشارة")),
    (AttentionKind.INTERPRETER, ("interpret", "interprét", "intérpret", "통역", "口译", "通訳", "dolmetsch", "مترجم",
     "переводчик")),
    (AttentionKind.HEARING, ("hearing", "deaf", "청각", "induction loop")),
    (AttentionKind.ALLERGY, ("allerg", "alerg", "알레르기", "알러지", "过敏", "アレルギー", "حساسية")),
)  # fmt: skip
#: What the kitchen must know and the desk need not.
_DIETS: Final = frozenset(
    map(fold, ("vegetarian", "vegan", "halal", "kosher", "pescatarian", "gluten-free", "gluten free", "lactose-free",
               "채식", "비건", "할랄", "코셔", "végétarien", "vegetariano", "vegano", "halal food", "no pork"))
)  # fmt: skip
_PARTS: Final = re.compile(r"[,;\n/·、，；]+")
_YES: Final = "yes"


def attention(delegate: Delegate) -> tuple[Attention, ...]:
    """Everything about a delegate that a verdict card must not pass over; ``()`` for most people."""
    found = [*_of_rank(delegate), *_of_needs(delegate.needs), *_of_notes(delegate.notes)]
    weight = list(AttentionKind)
    return tuple(sorted(dict.fromkeys(found), key=lambda a: weight.index(a.kind)))


def _of_rank(delegate: Delegate) -> list[Attention]:
    found = []
    if delegate.is_vip:
        found.append(Attention(AttentionKind.VIP, "" if fold(delegate.vip) == _YES else delegate.vip.strip()))
    if {fold(delegate.role), fold(delegate.job_title)} & _MAYORS:
        found.append(Attention(AttentionKind.MAYOR))
    if fold(delegate.role) in _FINALISTS:
        found.append(Attention(AttentionKind.FINALIST))
    return found


def _of_needs(needs: str) -> list[Attention]:
    return [
        _need(part) for each in _PARTS.split(needs) if (part := " ".join(each.split())) and fold(part) not in _DIETS
    ]


def _need(text: str) -> Attention:
    plain = fold(text)
    kind = next((kind for kind, words in _NEEDS if any(word in plain for word in words)), AttentionKind.NEED)
    return Attention(kind, text)


def _of_notes(notes: str) -> list[Attention]:
    lines = (line.strip() for line in notes.splitlines())
    return [
        Attention(AttentionKind.NOTE, text)
        for line in lines
        if line.startswith(FLAG) and (text := line.lstrip(FLAG + " "))
    ]
