"""English headers: of our own files, of registration sheets, and as other systems export them.

Sources: pretix's order export (sheet "order positions", pretix/base/exporters/orderlist.py), Indico's registration
export (events/registration/util.py), Eventbrite's attendee report, Hi.Events' attendee export
(app/Exports/AttendeesExport.php), Cvent's registrant report, Zoho Backstage and Zoho CRM, and the questions that people
put into Google Forms.
"""

from typing import Final

ENGLISH: Final[dict[str, tuple[str, ...]]] = {
    "code": ("code", "wego code", "delegate code", "badge code", "check-in code"),
    "foreign_code": (
        "foreign code", "barcode", "barcode #", "barcode number", "ticket secret", "secret", "ticket code",
        "qr code", "qr", "registration code", "registration number", "registration no", "registration id", "reg no",
        "reg id", "ticket number", "ticket id", "badge id", "badge number", "external id", "external code",
        "participant id", "attendee id", "attendee #", "pseudonymization id", "confirmation number",
        "confirmation code", "public id", "ticket barcode", "attendee barcode", "scan code",
    ),
    "full_name": (
        "full name", "name", "attendee name", "attendee full name", "participant name", "delegate name",
        "participant", "attendee", "delegate", "delegate full name", "complete name", "person name",
        "name of participant", "name of delegate", "display name", "name on badge", "badge name", "name for badge",
        "registrant name", "registrant", "guest name", "full name as in passport", "first and last name",
        "name and surname", "name surname", "given name and family name",
    ),
    "given_name": (
        "given name", "given names", "first name", "forename", "attendee name: given name", "attendee given name",
        "attendee first name", "first name(s)", "given name(s)", "firstname", "first", "given", "first names",
        "forenames", "preferred first name",
    ),
    "family_name": (
        "family name", "last name", "surname", "attendee name: family name", "attendee family name",
        "attendee last name", "attendee surname", "lastname", "last", "family", "family names", "last name(s)",
        "surname(s)", "surnames", "last names",
    ),
    "native_name": (
        "native name", "name in native script", "name in own script", "name in native language", "local name",
        "name (native)", "name (local)", "original name", "korean name", "name in korean", "name (korean)",
        "name in chinese", "chinese name", "name (chinese)", "name in japanese", "japanese name", "name (japanese)",
        "name in arabic", "arabic name", "name (arabic)", "name in russian", "russian name", "name (russian)",
        "name in mother tongue", "name in cyrillic",
    ),
    "latin_name": (
        "latin name", "name in latin script", "name in latin letters", "name (latin)", "romanized name",
        "romanised name", "english name", "name in english", "name (english)", "full name (english)",
        "full name in english", "passport name", "name in passport", "name as in passport", "english full name",
        "name in roman letters", "name in roman alphabet", "name in english letters", "full name in latin letters",
        "full name (latin)", "name as it appears in passport", "full name as in passport (english)",
    ),
    "honorific": (
        "honorific", "honorifics", "salutation", "prefix", "name prefix", "attendee name: title", "attendee title",
        "attendee name: salutation", "form of address", "mr/ms", "mr/mrs/ms", "courtesy title",
    ),
    "job_title": (
        "job title", "position", "attendee job title", "jobtitle", "occupation", "designation", "job", "function",
        "position/title", "title/position", "job position", "work title", "current position", "current job title",
        "title / position", "role/position", "professional title", "official title", "position held",
    ),
    "organization": (
        "organization", "organisation", "attendee company", "company", "affiliation", "institution", "institute",
        "organization name", "organisation name", "name of organization", "name of organisation", "company name",
        "company / organization", "company/organisation", "organization/company", "employer", "agency",
        "member city", "member", "delegation", "account name", "name of company", "name of institution",
        "name of city", "city/organization", "organization/city", "organisation/institution",
        "organization/institution", "affiliated organization", "municipality", "local government",
        "represented organization", "employer name", "your organization",
    ),
    "organization_kind": (
        "organization kind", "organisation kind", "organization type", "organisation type", "type of organization",
        "type of organisation", "member kind", "sector", "organization category", "organisation category",
        "kind of organization", "institution type", "type of institution", "member category",
    ),
    "standing": (
        "standing", "member standing", "membership", "membership type", "membership status", "member type",
        "member status", "membership level", "membership category", "membership tier", "membership grade",
    ),
    "city": (
        "city", "attendee city", "city name", "town", "home city", "work city", "mailing city", "city of residence",
        "business city", "attendee home city",
    ),
    "country": (
        "country", "attendee country", "country name", "country/region", "country or region", "nation",
        "country of residence", "home country", "work country", "country code", "nationality", "mailing country",
        "work country/region", "business country", "country of citizenship", "country of origin", "citizenship",
    ),
    "region": ("region", "world region", "continent", "area"),
    "role": (
        "role", "participant role", "attendee role", "participant type", "participation type", "attendee type",
        "delegate type", "type of participant", "type of participation", "registration type",
        "registration category", "category", "participant category", "badge type", "ticket type", "ticket",
        "product", "item", "ticket name", "ticket class", "ticket class name", "product name", "admission item",
        "attendee category", "delegate category", "registrant type", "guest type", "participating as", "pass type",
        "capacity in which you attend",
    ),
    "email": (
        "attendee email", "attendee e-mail", "attendee email address", "participant email", "email", "e-mail",
        "email address", "e-mail address", "mail", "mail address", "work email", "contact email", "buyer email",
        "registrant email", "primary email", "business email", "e mail id", "email id", "your email",
    ),
    "phone": (
        "phone", "attendee phone", "phone number", "mobile", "mobile phone", "mobile number", "cell phone",
        "telephone", "telephone number", "tel", "contact number", "contact phone", "work phone", "home phone",
        "mobile phone number", "cell", "cellphone", "whatsapp", "whatsapp number", "business phone",
        "phone/whatsapp", "contact no",
    ),
    "language": (
        "language", "preferred language", "spoken language", "language preference", "correspondence language",
        "locale", "order locale", "languages", "language spoken", "mother tongue", "native language",
        "working language", "interpretation language",
    ),
    "status": (
        "status", "attendee status", "registration state", "registration status", "participant status",
        "participation status", "ticket status", "order status", "invitee status", "registrant status",
        "approval status", "attendance status", "rsvp", "rsvp status", "guest status",
    ),
    "valid_from": ("valid from", "valid since", "valid from date", "start of validity", "access from"),
    "valid_until": (
        "valid until", "valid to", "expires", "expiry", "expiry date", "valid until date", "end of validity",
        "access until", "valid through",
    ),
    "zones": (
        "zones", "zone", "access zones", "access", "access level", "access zone", "zone access", "access areas",
        "access area",
    ),
    "needs": (
        "needs", "special needs", "special requirements", "accessibility", "accessibility needs", "access needs",
        "dietary requirements", "dietary restrictions", "dietary needs", "diet", "assistance", "food allergies",
        "allergies", "dietary restrictions/allergies", "special assistance", "dietary preference",
        "dietary preferences", "meal preference", "accessibility requirements",
        "do you have any dietary requirements", "do you have any special needs",
    ),
    "vip": ("vip", "is vip", "vip?", "protocol", "vip status", "very important person"),
    "photo": (
        "photo", "photo file", "photograph", "picture", "portrait", "image", "headshot", "photo file name",
        "badge photo", "picture file", "passport photo",
    ),
    "notes": (
        "notes", "note", "remarks", "remark", "comments", "comment", "order comment", "memo", "additional comments",
        "additional information", "other comments", "any other comments", "internal notes",
    ),
}  # fmt: skip
