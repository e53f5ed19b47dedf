"""The tables of what this desk prints; not of the ledger, but moved in the same transaction as it."""

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, text

from wego_desk.store.tables import LOG, metadata

print_job = Table(
    "print_job",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("person", Text, nullable=False),
    Column("credential", Text, nullable=False),
    Column("layout", Text, nullable=False),
    Column("printer", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("wanted_at", Integer, nullable=False),
    Column("changed_at", Integer, nullable=False),
    Column("why", Text, nullable=False),
    Column("values_json", Text, nullable=False),
    Column("notices_json", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("watched", Boolean, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("is_held", Boolean, nullable=False, server_default=text("0")),
    Column("box", Text, nullable=False, server_default=text("''")),
    Column("number", Integer, nullable=False, server_default=text("0")),
    Column("handed_at", Integer, nullable=False, server_default=text("0")),
    info=LOG,
)
Index("print_job_state", print_job.c.state, print_job.c.printer)
Index("print_job_person", print_job.c.person)
Index("print_job_changed", print_job.c.changed_at)
Index("print_job_box", print_job.c.box, print_job.c.number, sqlite_where=text("box != ''"))

printer_notes = Table(
    "printer_notes",
    metadata,
    Column("printer", Text, primary_key=True),
    Column("held_at", Integer),
    Column("held_by", Text, nullable=False),
    Column("loaded", Integer),
    Column("used", Integer, nullable=False),
    info=LOG,
)
