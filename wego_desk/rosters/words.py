"""The words of other systems for a status and for an important guest."""

from typing import Final

from wego_desk.core.fields import ACTIVE, CANCELLED

YES: Final = "yes"

#: Sources: pretix's order states, Indico's registration states, Eventbrite's attendee statuses, Korean sheets.
_ACTIVE_WORDS: Final = frozenset({
    "active", "paid", "confirmed", "complete", "completed", "attending", "checked in", "registered", "approved",
    "accepted", "valid", "ok", "yes", "y", "free order", "booked", "going", "confirm", "issued", "overpaid",
    "settled", "참석", "참가", "확정", "완료", "등록", "등록완료", "등록 완료", "결제완료", "결제 완료", "승인",
    "승인완료", "승인 완료", "접수완료", "접수 완료", "확인", "유효", "예", "네", "confirmé", "confirmée",
    "inscrit", "inscrite", "payé", "payée", "actif", "présent", "présente", "oui", "confirmado", "confirmada",
    "inscrito", "inscrita", "pagado", "pagada", "activo", "activa", "asistirá", "sí", "si", "已确认", "已確認",
    "已注册", "已註冊", "已报名", "已報名", "已付款", "已缴费", "审核通过", "審核通過", "有效", "参加", "參加",
    "是", "確認済み", "登録済み", "支払済み", "支払い済み", "出席", "ご出席", "有効", "はい", "参加する",
    "مؤكد", "مؤكدة", "مسجل", "مسجلة", "مدفوع", "نشط", "مقبول", "حاضر", "نعم", "подтверждён", "подтвержден",
    "подтверждена", "зарегистрирован", "зарегистрирована", "оплачено", "активен", "активна", "активный",
    "участвует", "принят", "да",
})  # fmt: skip
_CANCELLED_WORDS: Final = frozenset({
    "cancelled", "canceled", "cancel", "cancelation", "cancellation", "refunded", "refund", "withdrawn",
    "withdrew", "rejected", "declined", "deleted", "not attending", "not going", "expired", "void", "voided",
    "invalid", "revoked", "transferred", "canceled (paid fee)", "refunded/canceled", "denied", "no", "n",
    "취소", "취소됨", "취소완료", "취소 완료", "등록취소", "등록 취소", "참가취소", "참가 취소", "환불",
    "환불완료", "환불 완료", "철회", "거절", "거부", "반려", "불참", "무효", "아니오", "아니요", "annulé",
    "annulée", "remboursé", "remboursée", "refusé", "refusée", "désisté", "absent", "absente", "non",
    "cancelado", "cancelada", "anulado", "anulada", "reembolsado", "rechazado", "rechazada", "no asistirá",
    "已取消", "取消", "已退款", "已拒绝", "已拒絕", "不参加", "不參加", "无效", "無效", "否", "キャンセル",
    "キャンセル済み", "取消済み", "返金済み", "欠席", "ご欠席", "辞退", "無効", "いいえ", "ملغى", "ملغي",
    "ملغاة", "مرفوض", "مسترد", "غائب", "لا", "отменён", "отменен", "отменена", "отмена", "отказ", "отклонён",
    "отклонен", "возврат", "не участвует", "нет",
})  # fmt: skip
_YES_WORDS: Final = frozenset({
    "yes", "y", "true", "1", "vip", "vvip", "o", "✓", "✔", "✅", "●", "○", "◯", "*", "예", "네", "유", "해당",
    "귀빈", "oui", "si", "sí", "ja", "是", "有", "はい", "有り", "あり", "نعم", "да", "есть", "✓ vip", "貴賓",
    "贵宾", "来賓",
})  # fmt: skip
_NO_WORDS: Final = frozenset({
    "no", "n", "false", "0", "아니오", "아니요", "무", "비해당", "일반", "non", "nein", "regular", "否",
    "いいえ", "لا", "нет",
})  # fmt: skip
#: A cross marks a yes in the west; where circles mark yes (Korea, Japan), it is a no.
_CROSS: Final = frozenset({
    "x", "✗", "×", "✕",
})  # fmt: skip
CIRCLES: Final = frozenset({"o", "○", "◯", "●"})


def status_of(text: str) -> str | None:
    """``active`` or ``cancelled``; None for a word that is not known."""
    word = " ".join(text.casefold().replace("_", " ").split())
    if word in _ACTIVE_WORDS:
        return ACTIVE
    return CANCELLED if word in _CANCELLED_WORDS else None


def vip_of(text: str, *, circles: bool) -> str | None:
    """``yes`` or ``""``; None for a word that is not known. ``circles``: the column marks a yes by a circle."""
    word = text.casefold()
    if word in _CROSS:
        return "" if circles else YES
    if word in _YES_WORDS:
        return YES
    return "" if word in _NO_WORDS else None
