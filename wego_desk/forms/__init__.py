"""The forms of ui/, compiled: every other file here is made by .ci/forms.py and never edited."""
