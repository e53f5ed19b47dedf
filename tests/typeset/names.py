"""Invented names, one or more in every script that a badge prints, with what makes each of them hard."""

from typing import NamedTuple

from wego_desk.typeset.writing import Hand


class Name(NamedTuple):
    """``key`` names its picture; ``language`` is what the roster says of the person."""

    key: str
    text: str
    language: str = ""
    script: str = "Latn"
    from_right: bool = False
    urdu: Hand = ""


NAMES = (
    Name("latin", "Þórdís Łukasiewicz-Ñandú Ștefan Čačak", "is"),
    Name("vietnamese", "Nguyễn Thị Hồng Đặng Ỹ", "vi"),
    Name("yoruba", "Yọ̀rùbá Gbẹ̀ Ọláńrewájú", "yo"),
    Name("turkish", "Işıl Fiğen Affıoğlu", "tr"),
    Name("greek", "Ελευθερία Παπαγιαννοπούλου Ἀθηνᾶ", "el", "Grek"),
    Name("cyrillic", "Єлизавета Ґалаґан Ұлпан Өнөр Ћирић", "uk", "Cyrl"),
    Name("serbian", "Ђорђе Пантић", "sr", "Cyrl"),
    Name("armenian", "Հովհաննես Թումանյան և", "hy", "Armn"),
    Name("georgian", "ნინო ჯავახიშვილი", "ka", "Geor"),
    Name("hebrew", "שִׁמְעוֹן בֶּן־גּוּרְיוֹן", "he", "Hebr", True),
    Name("arabic", "محمد عبد الله بن لؤي الأحمدي", "ar", "Arab", True),
    Name("arabic-marked", "د. محمّد العَلي (Al-Ali) 2026", "ar", "Arab", True),
    Name("persian", "پریچهر گلستانی‌نژاد ۱۴۰۳", "fa", "Arab", True),
    Name("urdu", "محمّد ابراہیم چوہدری ڑٹ", "ur", "Arab", True),
    Name("urdu-nastaliq", "محمّد ابراہیم چوہدری ڑٹ", "ur", "Arab", True, "nastaliq"),
    Name("pashto", "ګلالۍ څښتن ځدراڼ", "ps", "Arab", True),
    Name("kurdish", "ڕێبوار عەبدوڵڵا", "ckb", "Arab", True),
    Name("uyghur", "ئايگۈل تۇردى", "ug", "Arab", True),
    Name("thaana", "އަޙްމަދު ނަޝީދު", "dv", "Thaa", True),
    Name("ethiopic", "አበበ ቢቂላ ዘውዲቱ", "am", "Ethi"),
    Name("tifinagh", "ⴰⵎⴰⵣⵉⵖ ⵜⴰⵏⵉⵔⵜ", "ber", "Tfng"),
    Name("devanagari", "श्रीमती लक्ष्मी क्षत्रिय ज्ञानेश्वर", "hi", "Deva"),
    Name("bengali", "শ্রীমতী ক্ষিতীশ চন্দ্র ভট্টাচার্য্য", "bn", "Beng"),
    Name("gurmukhi", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "pa", "Guru"),
    Name("gujarati", "શ્રીમતી જ્ઞાનેશ્વરી", "gu", "Gujr"),
    Name("oriya", "ଶ୍ରୀମତୀ ଲକ୍ଷ୍ମୀପ୍ରିୟା", "or", "Orya"),
    Name("tamil", "ஸ்ரீநிவாசன் கௌரி பொன்னம்பலம்", "ta", "Taml"),
    Name("telugu", "శ్రీనివాస్ రావు కృష్ణమూర్తి", "te", "Telu"),
    Name("kannada", "ಶ್ರೀಕೃಷ್ಣ ಲಕ್ಷ್ಮಿ", "kn", "Knda"),
    Name("malayalam", "ശ്രീലക്ഷ്മി കൃഷ്ണൻ", "ml", "Mlym"),
    Name("sinhala", "ශ්‍රී ලක්ෂ්මී ද්‍රවිඩ", "si", "Sinh"),
    Name("thai", "น้ำผึ้ง ปิ่นทิพย์ ณ อยุธยา ญู ฐุ", "th", "Thai"),
    Name("lao", "ທ່ານ ສົມພອນ ພົມມະຈັນ ນ້ຳ", "lo", "Laoo"),
    Name("khmer", "ស្រីពៅ ខ្មែរ ច័ន្ទ្រា", "km", "Khmr"),
    Name("myanmar", "ဒေါ်အောင်ဆန်း သိင်္ဂီ ကြွေ", "my", "Mymr"),
    Name("tibetan", "བསྟན་འཛིན་རྒྱ་མཚོ", "bo", "Tibt"),
    Name("mongolian", "ᠮᠣᠩᠭᠣᠯ ᠪᠠᠲᠤ", "mn", "Mong"),
    Name("hangul", "김서연 황보민준 뷁쀍", "ko", "Hang"),
    Name("han-simplified", "欧阳静怡 直骨门", "zh-CN", "Hani"),
    Name("han-traditional", "歐陽靜怡 直骨門", "zh-TW", "Hani"),
    Name("han-japanese", "渡邉 直骨門 髙﨑 𠮷野", "ja", "Hani"),
    Name("han-korean", "金直骨門朴", "ko", "Hani"),
    Name("hiragana", "さくら りんご", "ja", "Hira"),
    Name("katakana", "ヴァレンティノ・ロッシ", "ja", "Kana"),
    Name("bopomofo", "ㄨㄤˊ ㄒㄧㄠˇ", "zh-TW", "Bopo"),
    Name("mixed", "Kim 김서연 (金) דוד", "ko"),
)
