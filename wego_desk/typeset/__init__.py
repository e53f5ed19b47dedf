"""Any script on paper: what a text may hold, which font draws it, how it fits; nothing is ever printed wrong."""
