"""Which bracket closes which: Unicode's Bidi_Paired_Bracket, which Python's own tables leave out."""

from typing import Final

#: Opening and closing by turns (BidiBrackets.txt of Unicode 15; a test compares when that file is there).
_PAIRS: Final = (
    "()[]{}\u2329\u232a༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽"
    "⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
#: U+2329 and U+232A are canonically 〈 and 〉: they pair across (BD16).
CANONICAL: Final = {"\u2329": "〈", "\u232a": "〉"}
CLOSES: Final = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
OPENS: Final = {closing: opening for opening, closing in CLOSES.items()}
