"""Lists and letters on A4: attendance, arrivals to tick by hand, names, invitations; values come in, a PDF goes out."""
