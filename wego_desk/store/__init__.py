"""The only room that says SELECT: opening, migrating, the ledger, the roster, finding."""
