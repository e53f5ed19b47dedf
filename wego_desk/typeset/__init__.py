"""Any script on paper: what a text may hold, which font draws it, how it fits; nothing is ever printed wrong.

The road, each step a frozen value: ``cleaning.clean`` takes out what no name holds and tells it;
``writing.writing_of`` says in which language and form of Han; ``fit.fit`` sets it into a ``Room``
(``line.lay_out``: on one line); a ``pen.Pen`` draws it. ``coverage.Coverage`` says beforehand what the fonts of
a ``fontset.FontSet`` lack.
"""
