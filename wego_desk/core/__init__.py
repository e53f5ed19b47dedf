"""The congress in plain Python: events, rules, projection. No Qt, no SQL, no files, no clock, no chance."""
