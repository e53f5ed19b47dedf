"""Hardware and what it sends: nothing here decides, it only reads and prints."""
