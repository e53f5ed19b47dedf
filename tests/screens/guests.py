"""The people whom the window meets in tests: a Latin name, a mayor with a native one, one from right to left."""

AMINA = {"full_name": "Amina Diallo", "organization": "City of Dakar", "city": "Dakar", "country": "Senegal"}
KIM = {
    "full_name": "Kim Cheolsu", "native_name": "김철수", "latin_name": "Kim Cheolsu", "role": "mayor", "vip": "yes",
    "organization": "City of Gwangju", "city": "Gwangju", "country": "Republic of Korea",
}  # fmt: skip
SALMA = {
    "full_name": "Salma Ben Youssef", "native_name": "سلمى بن يوسف", "latin_name": "Salma Ben Youssef",
    "role": "delegate", "organization": "City of Tunis", "city": "Tunis", "country": "Tunisia",
}  # fmt: skip
