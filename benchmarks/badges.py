"""Badges beside naive ReportLab: one warm in every script, the first of a process, and a thousand in one PDF."""

import io
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.congress import profile_of
from benchmarks.figures import in_turn, say
from benchmarks.naive_badges import print_naively, register
from wego_desk import app
from wego_desk.assets import asset
from wego_desk.badges.layout_file import load_layout
from wego_desk.badges.render import render_badges
from wego_desk.core.credential import make_code
from wego_desk.core.delegate import Delegate
from wego_desk.desk import reading
from wego_desk.typeset.fontset import FontSet

FONTS = asset("resources", "fonts")
#: Script, language and parts of names; two parts in turn make names that no cache has seen.
SCRIPTS = {
    "Latin": ("pt", "João Maria Inês Duarte Álvares", "Pereira Magalhães Araújo Gonçalves"),
    "Cyrillic": ("uk", "Єлизавета Ґалаґан Ігор Ніна", "Шевченко Їжакевич Щербак"),
    "Hangul": ("ko", "김철수 황보민 남궁연 이서준", "지우 하늘 서연"),
    "Han, kana": ("ja", "渡邉 齋藤 田中 髙橋 直江", "さくら 太郎 ひかり"),
    "Arabic": ("ar", "محمد فاطمة أحمد لؤي عائشة", "الأحمدي القاسمي المغربي"),
    "Hebrew": ("he", "שִׁמְעוֹן רָחֵל דוד מרים", "גוריון לוי כהן"),
    "Devanagari": ("hi", "श्रीमती लक्ष्मी ज्ञानेश्वर प्रिया", "क्षत्रिय शर्मा वर्मा"),
    "Tamil": ("ta", "ஸ்ரீநிவாசன் கௌரி லக்ஷ்மி", "பொன்னம்பலம் அன்பழகன்"),
    "Thai": ("th", "น้ำผึ้ง ปิ่นทิพย์ สมชาย", "อยุธยา สุขใจ"),
    "Khmer": ("km", "ស្រីពៅ ច័ន្ទ្រា សុខា", "ខ្មែរ ក្រុង"),
    "Myanmar": ("my", "အောင်ဆန်း သိင်္ဂီ ကြွေ", "မြင့် စိုး"),
    "Tibetan": ("bo", "བསྟན་འཛིན་ རྒྱ་མཚོ་ བློ་བཟང་", "ནོར་བུ་ དབང་མོ་"),
    "Ethiopic": ("am", "አበበ ዘውዲቱ ቢቂላ", "ተስፋዬ በቀለ"),
}
RUNS = 60
FRESH = 7
BATCH = 1000

#: Run in a process of its own: milliseconds from a started interpreter, nothing imported, to the whole PDF.
OURS = """
import io, time; start = time.perf_counter()
from wego_desk.assets import asset
from wego_desk.badges.layout_file import load_layout
from wego_desk.badges.render import render_badges
from wego_desk.core.delegate import Delegate
from wego_desk.typeset.fontset import FontSet
who = Delegate({fields})
render_badges([who], load_layout("a6"), io.BytesIO(), fonts=FontSet(asset("resources", "fonts")), congress_name="WMF")
print((time.perf_counter() - start) * 1e3)
"""
NAIVE = """
import time; start = time.perf_counter()
from pathlib import Path
from benchmarks.naive_badges import print_naively, register
from wego_desk.core.delegate import Delegate
register(Path({folder!r})); print_naively([Delegate({fields})])
print((time.perf_counter() - start) * 1e3)
"""


def measure(folder: Path, people: int) -> None:
    register(FONTS)
    layout, fonts = load_layout("a6"), FontSet(FONTS)

    def one(who: Delegate) -> int:
        out = io.BytesIO()
        render_badges([who], layout, out, fonts=fonts, congress_name="World Mayors Forum")
        return len(out.getvalue())

    slowest, naive = 0.0, []
    for script, (language, first, second) in SCRIPTS.items():
        guests = [_guest(n, language, first.split(), second.split()) for n in range(RUNS + 5)]
        ours, theirs = in_turn(
            RUNS,
            lambda i, guests=guests: one(guests[i + 5]),  # type: ignore[misc]  # bound now
            lambda i, guests=guests: print_naively([guests[i + 5]]),  # type: ignore[misc]  # bound now
        )
        say(f"a badge, warm, {script}", f"{ours}; naive {theirs.p50:.1f}: {theirs.p50 / ours.p50:.1f}x")
        slowest = max(slowest, ours.p50)
        naive.append(theirs.p50)
    say("  the slowest script", f"p50 {slowest:.2f} ms", "<= 6 ms")
    _first()
    _batch(folder, people)


def _guest(number: int, language: str, first: list[str], second: list[str]) -> Delegate:
    """Somebody whose name nobody had before: parts in an order of their own, and a number in the organization."""
    name = " ".join((first[number % len(first)], second[number % len(second)], first[(number // 3) % len(first)]))
    return Delegate(
        id=f"{number:016x}", code=make_code(number.to_bytes(8, "big")), native_name=name, latin_name=f"Guest {number}",
        organization=f"City of Example {number}", city="Example", country="Republic of Korea", role="Mayor",
        zones="A, B", language=language,
    )  # fmt: skip


def _first() -> None:
    fields = 'id="0" * 16, code="BCDEFGHJKNPRSTVB", native_name="김철수", full_name="Kim", role="Mayor", language="ko"'
    took: dict[str, list[float]] = {"ours": [], "naive": []}
    for _ in range(FRESH):
        for name, text in (("ours", OURS), ("naive", NAIVE)):
            call = [sys.executable, "-c", text.format(fields=fields, folder=str(FONTS))]
            said = subprocess.run(call, check=True, capture_output=True, text=True).stdout
            took[name].append(float(said))
    ours, theirs = (statistics.median(took[name]) for name in ("ours", "naive"))
    told = f"{ours:.0f} ms; naive {theirs:.0f}: {theirs / ours:.1f}x"
    say("the first badge of a process, imports and all", told, "<= 150 ms")


def _batch(folder: Path, people: int) -> None:
    """Processor time, so that a busy machine counts for neither."""
    with app.reading(profile_of(folder, people)) as reader:
        roster = [d for d, _ in zip(reading.delegates(reader), range(BATCH), strict=False)]
    layout, fonts = load_layout("a6"), FontSet(FONTS)
    render_badges(roster[:20], layout, io.BytesIO(), fonts=fonts, congress_name="World Mayors Forum")
    print_naively(roster[:20])
    start = time.process_time()
    out = io.BytesIO()
    render_badges(roster, layout, out, fonts=fonts, congress_name="World Mayors Forum")
    ours = time.process_time() - start
    start = time.process_time()
    naive = print_naively(roster)
    theirs = time.process_time() - start
    told = f"{BATCH / ours:,.0f}/s; naive {BATCH / theirs:,.0f}/s: {theirs / ours:.1f}x"
    say(f"{BATCH} badges in one PDF", told, ">= 10x")
    told = f"{len(out.getvalue()) / BATCH:,.0f}; naive {len(naive) / BATCH:,.0f}"
    say("  bytes a badge", told, "<= 4,096")
