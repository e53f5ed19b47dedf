"""The card of an answer: the band, the person, what to mind, the badge, what to do; it fits whatever it must say."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from wego_desk.core.delegate import Delegate
from wego_desk.core.print_job import JobState, PrintJob
from wego_desk.screens import words_card, words_desk, words_verdict
from wego_desk.screens.action_row import OF_THE_WINDOW, ActionRow
from wego_desk.screens.badge_line import BadgeLine
from wego_desk.screens.controls import Tag
from wego_desk.screens.desk_scanning import delegate_of
from wego_desk.screens.desk_state import Button, NotKept, Scanned, Verdict
from wego_desk.screens.look import look_now
from wego_desk.screens.past_rows import PastRows
from wego_desk.screens.person_name import PersonName
from wego_desk.screens.reason_panel import ReasonPanel
from wego_desk.screens.rich import lead_and_rest
from wego_desk.screens.shapes import SHAPE_OF
from wego_desk.screens.strip import Strip
from wego_desk.screens.tokens import FAMILY_OF
from wego_desk.screens.verdict_band import VerdictBand
from wego_desk.screens.words_moment import moment
from wego_desk.screens.words_printer import printer_name


@dataclass(frozen=True, slots=True)
class _Room:
    """How generously the card is set: the largest name, the gaps, whether the band gives way."""

    name: int
    gap: int
    padding: int
    small_band: bool = False
    past: bool = True


#: From the mock-ups down to what fits beside 200 % text in a small window.
_ROOMS: Final = (
    _Room(64, 20, 24),
    _Room(64, 12, 16),
    _Room(44, 12, 16),
    _Room(44, 8, 12, past=False),
    _Room(28, 8, 8, past=False),
    _Room(28, 4, 4, small_band=True, past=False),
)
_LARGE_ROOMS: Final = (_Room(64, 8, 8), *_ROOMS[3:])


class VerdictCard(QWidget):
    """``paint_verdict`` and ``paint_not_kept`` are its inputs; what a person wants comes out as signals."""

    chosen = Signal(object)
    just_now_wanted = Signal()
    reason_given = Signal(str)
    print_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self._has_past = False
        self.band, self._body = VerdictBand(self), QWidget(self)
        self.name, self._tag, self._whence = PersonName(self._body), Tag(self._body), _text(self._body, 20)
        self._attention = Strip("attention.tint", "attention.ink", self._body, shape="star")
        self._way = Strip("brand_tint", "brand", self._body, icon="arrow-forward")
        self._past, self._badge = PastRows(self._body), BadgeLine(self._body)
        self._advice, self._scanned, self._notice = _text(self._body, 20), _text(self._body, 16), _text(self._body, 16)
        self._scanned.setProperty("tone", "muted")
        self.panel, self.buttons = ReasonPanel(self._body), ActionRow(self._body)
        self.buttons.chosen.connect(self.chosen)
        self.buttons.just_now_wanted.connect(self.just_now_wanted)
        self.panel.reason_given.connect(self.reason_given)
        self.panel.print_wanted.connect(self.print_wanted)
        self.panel.closed.connect(self.closed)
        self._place()

    def _place(self) -> None:
        self._who = QWidget(self._body)
        who = QHBoxLayout(self._who)
        who.setContentsMargins(0, 8, 0, 0)
        who.setSpacing(16)
        who.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self._whence, 1)
        self._texts = QWidget(self._body)
        self._column = QVBoxLayout(self._texts)
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        self._head.addWidget(self.name)
        self._head.addWidget(self._who)
        self._column.addLayout(self._head)
        for widget in (
            self._attention, self._way, self._past, self._badge, self._advice, self._scanned, self._notice, self.panel,
        ):  # fmt: skip
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._scroll = QScrollArea(self._body)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._texts)
        self._parts = QVBoxLayout(self._body)
        self._parts.setSpacing(0)
        self._parts.addWidget(self._scroll, 1)
        self._parts.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.band)
        whole.addWidget(self._body, 1)

    def paint_verdict(self, verdict: Verdict, *, folded: bool) -> None:
        """``folded``: the list of scans is not beside the card."""
        self._folded = folded
        scanned, asks = verdict.scanned, verdict.ask is not None
        shown = scanned.verdict
        shape = "not_in" if shown == "undone" else SHAPE_OF[shown]
        family = "unknown" if shown == "undone" else FAMILY_OF[shown]
        self.band.show_verdict(shape, family, words_verdict.word(scanned), words_verdict.detail(scanned))
        delegate = delegate_of(scanned.checked)
        self._paint_person(delegate)
        quiet = asks and look_now().large  # a question needs the room of what was read before it
        self._who.setVisible(delegate is not None and not quiet)
        attention = scanned.attention if shown != "undone" and not quiet else ()
        self._attention.show_words(
            words_card.attention_title(attention) if attention else "",
            words_card.attention_text(attention) if attention else "",
        )
        lead, rest = words_verdict.advice(scanned)
        way = words_verdict.elsewhere(scanned)
        self._way.show_words("" if asks else way, rest if way and not asks else "")
        # At large text the buttons below say what can be done.
        self._advise("" if asks or way else lead, "" if asks or way or look_now().large else rest)
        self._paint_badge(verdict, asks)
        self._scanned.setText(lead_and_rest("", scanned.text if delegate is None else "", look_now()))
        self._scanned.setVisible(delegate is None and bool(scanned.text) and not asks)
        self._tell(words_desk.notice(verdict.notice) if verdict.notice is not None else "")
        self.panel.show_ask(verdict.ask)
        self.buttons.setVisible(not asks)
        self.buttons.show_actions(
            _with_room(verdict.actions), again=shown == "already_in", hint=not folded, just_now=folded
        )
        self._fit()

    def paint_not_kept(self, card: NotKept, *, folded: bool) -> None:
        self._folded = folded
        word, detail, remedy = words_desk.not_kept(card)
        self.band.show_verdict("bar", "refused", word, detail)
        self._paint_person(None)
        for widget in (self._attention, self._way, self._badge, self._past, self._scanned):
            widget.setVisible(False)
        self._has_past = False
        self._advise(remedy, "")
        self._tell("")
        self.panel.show_ask(None)
        self.buttons.setVisible(True)
        self.buttons.show_actions((), again=False, hint=True, just_now=folded)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Anything: it fits itself into what it gets, and never makes the window grow."""
        return QSize(0, 0)

    def _paint_person(self, delegate: Delegate | None) -> None:
        self.name.setVisible(delegate is not None)
        self._who.setVisible(delegate is not None)
        if delegate is None:
            return
        self.name.show_name(delegate.large_name, delegate.small_name, delegate.language)
        role, whence = words_card.role(delegate.role), words_card.whence(delegate)
        large = look_now().large
        self._tag.setText(role)
        self._tag.setVisible(bool(role) and not large)
        self._whence.setText(
            words_card.role_and_whence(role, whence) if large else lead_and_rest("", whence, look_now())
        )

    def _paint_badge(self, verdict: Verdict, asks: bool) -> None:
        scanned = verdict.scanned
        before = scanned.verdict == "already_in"
        self._has_past = before and not asks
        self._past.show_rows(self._past_of(verdict) if self._has_past else ())
        job = scanned.badge
        done_before = job is not None and _is_done_before(scanned, job)
        tells = job is not None and not asks and not done_before and scanned.verdict in ("admitted", "already_in")
        self._badge.show_words(words_card.badge(job, verdict.printer) if tells and job is not None else None)

    def _past_of(self, verdict: Verdict) -> tuple[tuple[str, str, str], ...]:
        scanned = verdict.scanned
        checked, zone = scanned.checked, scanned.zone
        rows = []
        if checked.since is not None:
            when = moment(checked.since, checked.at, zone)
            rows.append((when, words_desk.came_in(), words_card.at_by(checked.desk, checked.operator)))
        if scanned.badge is not None and scanned.badge.state is JobState.PRINTED:
            when = moment(words_card.badge_time(scanned.badge), checked.at, zone)
            rows.append((when, words_desk.badge_printed(), printer_name(scanned.badge.printer)))
        return tuple(rows)

    def _advise(self, lead: str, rest: str) -> None:
        self._advice.setText(lead_and_rest(lead, rest, look_now()))
        self._advice.setVisible(bool(lead or rest))

    def _tell(self, notice: str) -> None:
        self._notice.setText(lead_and_rest(notice, "", look_now(), lead_ink="already_in.ink"))
        self._notice.setVisible(bool(notice))

    def _fit(self) -> None:
        """Set the card as generously as its room allows; a name steps down before anything is left out."""
        settle(self._body)
        settle(self._texts)
        rooms = _LARGE_ROOMS if look_now().large else _ROOMS
        for room in rooms:
            self._set(room)
            if self._needs() <= self.height():
                break
        # What fits in no way can be scrolled to, by keys too.
        fits = self._needs() <= self.height()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus if fits else Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName("" if fits else self.band.accessibleName())

    def _needs(self) -> int:
        """The height of all that the card says, set as it is now."""
        margins = self._parts.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        buttons = self.buttons.heightForWidth(width) if self.buttons.isVisibleTo(self) else 0
        texts = self._column.heightForWidth(width)
        return self.band.sizeHint().height() + margins.top() + texts + buttons + margins.bottom()

    def _set(self, room: _Room) -> None:
        self.band.set_small(room.small_band)
        self.name.set_most(room.name)
        self._past.setVisible(self._has_past and room.past and not look_now().large)
        self._parts.setContentsMargins(32, room.padding, 32, min(24, room.padding + 8))
        self._column.setContentsMargins(0, 0, 0, room.gap)
        self._column.setSpacing(room.gap)
        self._head.invalidate()
        self._column.invalidate()
        self._parts.invalidate()


def _with_room(actions: tuple[Button, ...]) -> tuple[Button, ...]:
    """Large text leaves room for one row: what the foot below offers is not said twice, unless it comes next."""
    if not look_now().large:
        return actions
    return tuple(action for action in actions if action.primary or action.do not in OF_THE_WINDOW)


def settle(widget: QWidget) -> None:
    """Make what lies inside tell its new size now, not with the next turn of the event loop."""
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if (layout := child.layout()) is not None:
            settle(child)
            layout.invalidate()
        child.updateGeometry()


def _text(parent: QWidget, px: int) -> QLabel:
    label = QLabel(parent)
    label.setProperty("px", px)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label


def _is_done_before(scanned: Scanned, job: PrintJob) -> bool:
    """This person had the badge when they came."""
    if job.handed_at:
        return scanned.checked.badge != job.id
    return scanned.verdict == "already_in" and job.state is JobState.PRINTED
