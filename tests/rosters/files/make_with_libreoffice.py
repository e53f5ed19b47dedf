"""Made the workbooks beside it, in formats that no Python package writes well: one list, written by LibreOffice 7.4.

Only ``locked.xlsx`` is not from here: it was locked by msoffcrypto-tool, in the way of Office 2010 and later.

Run by hand where LibreOffice and its Python bridge are installed (Debian: libreoffice-calc-nogui python3-uno), with the
Python that has the bridge: ``python3 tests/rosters/files/make_with_libreoffice.py``.
"""

import subprocess
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.util import Date

HERE = Path(__file__).resolve().parent
PIPE = "wego-desk-fixtures"
HEADER = ("Name", "Organization", "Country", "Valid from", "Valid until", "Phone", "VIP", "Barcode", "Notes")
PEOPLE = (
    (
        "Amina Diallo",
        "City of Dakar",
        "Senegal",
        "=DATE(2026;9;21)+TIME(9;30;0)",
        46291,
        221338210000,
        "=TRUE()",
        "007",
    ),
    (
        "김철수",
        "Seoul Metropolitan Government",
        "대한민국",
        "=DATE(2026;9;22)",
        46291.5,
        82101234568,
        "=FALSE()",
        "008",
    ),
    ("이영희", "", "대한민국", "=DATE(2026;9;23)", 46291, 82101234569, "=FALSE()", "009"),
    ("محمد الفايد", "القاهرة", "مصر", "=DATE(2026;9;24)", 46291, 20101234570, "=TRUE()", "010"),
)
KINDS = {"xls": "MS Excel 97", "ods": "calc8", "xlsm": "Calc MS Excel 2007 VBA XML", "xlsx": "Calc MS Excel 2007 XML"}


def value(name, what):
    found = PropertyValue()
    found.Name, found.Value = name, what
    return found


def desktop():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(100):
        try:
            there = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            return there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice did not start")


def fill(book):
    sheets = book.Sheets
    sheets.insertNewByName("Old", 1)
    sheets.insertNewByName("How to read this", 2)
    people, old, words = (sheets.getByIndex(n) for n in range(3))
    people.Name = "Delegates"
    old.getCellByPosition(0, 0).String, old.getCellByPosition(0, 1).String = "Name", "Nobody"
    old.IsVisible = False
    words.getCellByPosition(0, 0).String = "One row a delegate"
    people.getCellByPosition(0, 0).String = "World Mayors Forum 2026"
    people.getCellRangeByName("A1:I1").merge(True)
    moment = book.NumberFormats.queryKey("YYYY-MM-DD HH:MM", uno.createUnoStruct("com.sun.star.lang.Locale"), False)
    if moment == -1:
        moment = book.NumberFormats.addNew("YYYY-MM-DD HH:MM", uno.createUnoStruct("com.sun.star.lang.Locale"))
    for column, header in enumerate(HEADER):
        people.getCellByPosition(column, 2).String = header
    for row, person in enumerate(PEOPLE, 3):
        for column, what in enumerate(person):
            cell = people.getCellByPosition(column, row)
            if isinstance(what, str) and what.startswith("="):
                cell.Formula = what
            elif isinstance(what, str):
                cell.String = what
            else:
                cell.Value = float(what)
        people.getCellByPosition(3, row).NumberFormat = moment
        people.getCellByPosition(4, row).NumberFormat = 0
        people.getCellByPosition(5, row).NumberFormat = 0
    people.getCellRangeByName("B5:B6").merge(True)
    people.getCellByPosition(8, 3).Formula = '="vegetarian" & " meal"'
    people.getCellByPosition(8, 4).Formula = "=NA()"


def main():
    office = subprocess.Popen(["soffice", "--headless", "--norestore", f"--accept=pipe,name={PIPE};urp"])
    try:
        book = desktop().loadComponentFromURL("private:factory/scalc", "_blank", 0, (value("Hidden", True),))
        fill(book)
        for suffix, kind in KINDS.items():
            plain, locked = HERE / f"people.{suffix}", HERE / f"locked.{suffix}"
            if suffix != "xlsx":
                book.storeToURL(plain.as_uri(), (value("FilterName", kind),))
            if suffix in ("xls", "ods"):
                book.storeToURL(locked.as_uri(), (value("FilterName", kind), value("Password", "forum")))
        book.NullDate = Date(1, 1, 1904)
        book.storeToURL((HERE / "people-1904.xlsx").as_uri(), (value("FilterName", KINDS["xlsx"]),))
        book.close(True)
    finally:
        office.terminate()
        office.wait()


if __name__ == "__main__":
    main()
