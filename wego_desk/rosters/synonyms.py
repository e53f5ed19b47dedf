"""What senders call the columns of a roster: the table behind the header mapping, the best name of each field first.

Sources: headers of our own files; of registration sheets in Korean; of pretix's order export (sheet "order positions",
pretix/base/exporters/orderlist.py), of Indico's registration export (events/registration/util.py) and of Eventbrite's
attendee report; and the plainest French, German and Spanish words. Case, blanks, punctuation and diacritics don't
count. A column that many persons share (order code) or that only numbers the rows (ID) is no code and stands nowhere.
"""

from typing import Final

SYNONYMS: Final[dict[str, tuple[str, ...]]] = {
    "code": ("code", "wego code", "delegate code", "badge code", "check-in code", "코드", "참가자 코드"),
    "foreign_code": (
        "foreign code", "barcode", "barcode #", "barcode number", "ticket secret", "secret", "ticket code",
        "qr code", "qr", "registration code", "registration number", "registration no", "registration id",
        "reg no", "reg id", "ticket number", "ticket id", "badge id", "badge number", "external id",
        "external code", "participant id", "attendee id", "attendee #", "pseudonymization id", "바코드",
        "바코드 번호", "큐알코드", "qr코드", "등록번호", "접수번호", "참가번호", "등록코드", "티켓번호",
    ),
    "full_name": (
        "full name", "name", "attendee name", "attendee full name", "participant name", "delegate name",
        "participant", "attendee", "delegate", "delegate full name", "complete name", "person name",
        "name of participant", "name of delegate", "display name", "name on badge", "badge name", "name for badge",
        "성명", "이름", "참가자명", "참가자 성명", "참가자 이름", "참석자명", "참석자 성명", "참석자", "참가자",
        "성함", "명찰 이름", "명찰 표기명", "nom complet", "nom et prénom", "nombre completo",
        "vollständiger name",
    ),
    "given_name": (
        "given name", "given names", "first name", "forename", "attendee name: given name", "attendee given name",
        "attendee first name", "first name(s)", "given name(s)", "firstname", "first", "given", "명", "prénom",
        "prénoms", "vorname", "nombre", "nombres",
    ),
    "family_name": (
        "family name", "last name", "surname", "attendee name: family name", "attendee family name",
        "attendee last name", "attendee surname", "lastname", "last", "family", "성", "성씨", "姓", "nom",
        "nom de famille", "nachname", "familienname", "apellido", "apellidos",
    ),
    "native_name": (
        "native name", "name in native script", "name in own script", "name in native language", "local name",
        "name (native)", "name (local)", "original name", "korean name", "name in korean", "name (korean)",
        "한글명", "한글 이름", "한글 성명", "이름(한글)", "성명(한글)", "국문명", "국문 이름", "국문 성명",
        "이름(국문)", "성명(국문)", "현지명", "현지어 이름", "현지어 성명", "자국어 이름", "자국어 성명", "원어명",
    ),
    "latin_name": (
        "latin name", "name in latin script", "name in latin letters", "name (latin)", "romanized name",
        "romanised name", "english name", "name in english", "name (english)", "full name (english)",
        "full name in english", "passport name", "name in passport", "name as in passport", "영문명", "영문 이름",
        "영문 성명", "이름(영문)", "성명(영문)", "영어 이름", "이름(영어)", "성명(영어)", "로마자 이름",
        "여권 영문명", "여권 이름", "여권명",
    ),
    "honorific": (
        "honorific", "honorifics", "salutation", "prefix", "name prefix", "attendee name: title", "attendee title",
        "attendee name: salutation", "form of address", "mr/ms", "mr/mrs/ms", "courtesy title", "경칭", "존칭",
        "civilité", "anrede", "tratamiento",
    ),
    "job_title": (
        "job title", "position", "attendee job title", "jobtitle", "occupation", "designation", "job", "function",
        "position/title", "title/position", "job position", "work title", "직위", "직책", "직함", "직급",
        "직위/직책", "직책/직위", "fonction", "poste", "cargo", "funktion",
    ),
    "organization": (
        "organization", "organisation", "attendee company", "company", "affiliation", "institution", "institute",
        "organization name", "organisation name", "name of organization", "name of organisation", "company name",
        "company / organization", "company/organisation", "organization/company", "employer", "agency",
        "member city", "member", "delegation", "소속", "소속기관", "소속 기관", "기관", "기관명", "단체", "단체명",
        "회사", "회사명", "조직", "소속/기관명", "소속(기관명)", "소속명", "대표단", "société", "organisme",
        "institución", "organización", "firma", "empresa",
    ),
    "organization_kind": (
        "organization kind", "organisation kind", "organization type", "organisation type", "type of organization",
        "type of organisation", "member kind", "sector", "기관 종류", "기관 유형", "기관 구분", "기관구분",
        "단체 구분",
    ),
    "standing": (
        "standing", "member standing", "membership", "membership type", "membership status", "member type",
        "member status", "membership level", "회원 등급", "회원 자격", "회원 구분", "회원구분", "회원 유형",
    ),
    "city": (
        "city", "attendee city", "city name", "town", "home city", "work city", "도시", "도시명", "시",
        "소재 도시", "ville", "ciudad", "stadt",
    ),
    "country": (
        "country", "attendee country", "country name", "country/region", "country or region", "nation",
        "country of residence", "home country", "work country", "country code", "nationality", "국가", "국가명",
        "나라", "국가/지역", "국적", "pays", "país", "land",
    ),
    "region": ("region", "world region", "continent", "area", "지역", "권역", "대륙", "région"),
    "role": (
        "role", "participant role", "attendee role", "participant type", "participation type", "attendee type",
        "delegate type", "type of participant", "type of participation", "registration type",
        "registration category", "category", "participant category", "badge type", "ticket type", "ticket",
        "product", "item", "역할", "참가 구분", "참가구분", "참가자 구분", "참가 유형", "참가자 유형", "참석 구분",
        "참석자 구분", "등록 구분", "등록 유형", "구분", "유형", "티켓 종류", "rôle", "rol",
    ),
    "email": (
        "attendee email", "attendee e-mail", "attendee email address", "participant email", "email", "e-mail",
        "email address", "e-mail address", "mail", "mail address", "work email", "contact email", "이메일",
        "이메일 주소", "전자우편", "전자우편 주소", "메일", "메일 주소", "메일주소", "courriel", "adresse e-mail",
        "correo electrónico", "correo", "buyer email",
    ),
    "phone": (
        "phone", "attendee phone", "phone number", "mobile", "mobile phone", "mobile number", "cell phone",
        "telephone", "telephone number", "tel", "contact number", "contact phone", "work phone", "home phone",
        "전화", "전화번호", "휴대폰", "휴대폰 번호", "휴대전화", "휴대전화 번호", "핸드폰", "핸드폰 번호",
        "연락처", "téléphone", "teléfono", "telefon",
    ),
    "language": (
        "language", "preferred language", "spoken language", "language preference", "correspondence language",
        "locale", "order locale", "언어", "사용 언어", "선호 언어", "구사 언어", "langue", "idioma", "sprache",
    ),
    "status": (
        "status", "attendee status", "registration state", "registration status", "participant status",
        "participation status", "ticket status", "order status", "상태", "등록 상태", "등록상태", "참가 상태",
        "참석 상태", "신청 상태", "접수 상태", "참석 여부", "참가 여부", "statut", "estado de inscripción",
    ),
    "valid_from": (
        "valid from", "valid since", "유효 시작", "유효 시작일", "유효기간 시작", "입장 시작", "입장 시작일",
    ),
    "valid_until": (
        "valid until", "valid to", "expires", "expiry", "expiry date", "유효 종료", "유효 종료일", "유효기간 종료",
        "입장 종료", "입장 종료일", "만료일",
    ),
    "zones": (
        "zones", "zone", "access zones", "access", "access level", "출입 구역", "출입구역", "구역", "입장 구역",
    ),
    "needs": (
        "needs", "special needs", "special requirements", "accessibility", "accessibility needs", "access needs",
        "dietary requirements", "dietary restrictions", "dietary needs", "diet", "assistance", "필요 사항",
        "필요사항", "요청 사항", "요청사항", "식이", "식이 제한", "식단", "편의 제공", "지원 사항", "특별 요청",
    ),
    "vip": ("vip", "is vip", "vip?", "protocol", "vip 여부", "귀빈", "귀빈 여부", "의전", "의전 대상", "의전 여부"),
    "photo": ("photo", "photo file", "photograph", "picture", "portrait", "image", "사진", "사진 파일", "증명사진"),
    "notes": (
        "notes", "note", "remarks", "remark", "comments", "comment", "order comment", "memo", "비고", "메모",
        "참고", "참고 사항", "기타", "remarques", "observaciones", "bemerkungen",
    ),
}  # fmt: skip

#: A lone "Title" is *Dr* with some senders and *Mayor* with others: the values decide between honorific and job_title.
TITLE_HEADERS: Final = ("title", "titles", "titre", "título", "titel")

#: A whole name, unless a family name stands beside it and no given name does: then it is the given name.
NAME_OR_GIVEN: Final = ("name", "이름")

#: Words that make a column of titles one of honorifics.
HONORIFICS: Final = (
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "dame", "lord", "lady", "hon",
    "honorable", "honourable", "the honorable", "the honourable", "he", "h e", "his excellency", "her excellency",
    "excellency", "rev", "eng", "ing", "m", "mme", "mlle", "herr", "frau", "dr ing", "prof dr", "sr", "sra",
    "dott", "씨", "님", "박사", "교수", "선생", "선생님",
)  # fmt: skip

PROGRAMME_SYNONYMS: Final[dict[str, tuple[str, ...]]] = {
    "point": (
        "point", "admission point", "point id", "slug", "point code", "코드", "지점", "입장 지점", "출입 지점",
        "지점 코드",
    ),
    "name": (
        "name", "title", "point name", "activity", "session", "이름", "명칭", "지점명", "행사명", "세션명", "제목",
        "프로그램",
    ),
    "kind": ("kind", "type", "category", "종류", "구분", "유형", "분류"),
    "zone": ("zone", "area", "place", "room", "venue", "구역", "장소", "출입 구역"),
    "starts": (
        "starts", "start", "from", "begins", "opens", "start time", "starts at", "시작", "시작일시", "시작 시간",
        "시작시각", "개시",
    ),
    "ends": (
        "ends", "end", "until", "to", "closes", "end time", "ends at", "종료", "종료일시", "종료 시간", "종료시각",
        "마감",
    ),
    "time_zone": ("time zone", "timezone", "tz", "시간대", "표준시"),
    "rule": ("rule", "admission rule", "규칙", "입장 규칙", "입장 방식", "출입 규칙", "입장"),
    "capacity": ("capacity", "seats", "places", "limit", "정원", "수용 인원", "인원", "좌석 수", "좌석"),
    "roles": (
        "roles", "role", "for", "who", "entitled", "entitled roles", "역할", "대상", "입장 대상", "참가 대상",
        "참석 대상",
    ),
}  # fmt: skip
