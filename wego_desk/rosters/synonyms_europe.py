"""Headers in French, Spanish, Russian and the plainest German: of registration sheets, forms and translated exports."""

from typing import Final

FRENCH: Final[dict[str, tuple[str, ...]]] = {
    "code": ("code délégué", "code du délégué", "code participant wego"),
    "foreign_code": (
        "code-barres", "code à barres", "code qr", "numéro d'inscription", "n° d'inscription", "no d'inscription",
        "numéro de badge", "n° de badge", "numéro de billet", "n° de billet", "identifiant du participant",
    ),
    "full_name": (
        "nom complet", "nom et prénom", "nom et prénoms", "nom et prénom(s)", "prénom et nom", "prénoms et nom",
        "nom prénom", "nom du participant", "nom de la participante", "nom du délégué", "participant(e)", "délégué",
        "délégué(e)", "nom sur le badge",
    ),
    "given_name": ("prénom", "prénoms", "prénom(s)", "prénom du participant"),
    "family_name": ("nom", "nom de famille", "noms", "nom du participant (famille)", "nom patronymique"),
    "native_name": ("nom en langue d'origine", "nom dans la langue d'origine", "nom en écriture d'origine"),
    "latin_name": (
        "nom en caractères latins", "nom en lettres latines", "nom (latin)", "nom en anglais",
        "nom figurant sur le passeport", "nom du passeport", "nom complet en caractères latins",
    ),
    "honorific": ("civilité", "civilités", "formule de politesse", "m./mme", "mme/m."),
    "job_title": (
        "fonction", "fonctions", "poste", "poste occupé", "profession", "intitulé du poste", "titre/fonction",
    ),
    "organization": (
        "société", "organisme", "entreprise", "structure", "établissement", "organisme d'appartenance",
        "nom de l'organisation", "nom de l'organisme", "nom de l'entreprise", "nom de l'institution",
        "collectivité", "ville ou organisation", "employeur", "délégation",
    ),
    "organization_kind": ("type d'organisation", "type d'organisme", "type de structure", "secteur"),
    "standing": ("type d'adhésion", "statut de membre", "type de membre", "catégorie de membre"),
    "city": ("ville", "ville de résidence", "commune"),
    "country": ("pays", "pays de résidence", "pays d'origine", "nationalité", "pays/région"),
    "region": ("région", "région du monde"),
    "role": (
        "rôle", "catégorie", "catégorie de participant", "type de participant", "type de participation",
        "type d'inscription", "type de billet", "nom du billet", "qualité", "en qualité de",
    ),
    "email": (
        "courriel", "adresse e-mail", "adresse courriel", "adresse électronique", "courrier électronique", "mél",
        "adresse mail", "e-mail du participant", "adresse e-mail professionnelle",
    ),
    "phone": (
        "téléphone", "numéro de téléphone", "n° de téléphone", "téléphone portable", "téléphone mobile", "portable",
        "mobile", "tél", "gsm", "numéro de portable",
    ),
    "language": ("langue", "langue de correspondance", "langue parlée", "langue préférée", "langue de travail"),
    "status": ("statut", "statut de l'inscription", "état de l'inscription", "statut du participant"),
    "valid_from": ("valable du", "valable à partir du", "valide du", "début de validité"),
    "valid_until": ("valable jusqu'au", "valide jusqu'au", "fin de validité", "date d'expiration"),
    "zones": ("zones d'accès", "zone d'accès", "accès", "accès autorisés"),
    "needs": (
        "besoins", "besoins particuliers", "besoins spécifiques", "régime alimentaire", "restrictions alimentaires",
        "accessibilité", "exigences alimentaires",
    ),
    "vip": ("personnalité", "invité de marque", "protocole"),
    "photo": ("photographie", "photo d'identité", "fichier photo"),
    "notes": ("remarques", "remarque", "observations", "commentaires", "commentaire"),
}  # fmt: skip

SPANISH: Final[dict[str, tuple[str, ...]]] = {
    "code": ("código del delegado", "código de delegado"),
    "foreign_code": (
        "código de barras", "código qr", "número de registro", "n.º de registro", "número de inscripción",
        "código de inscripción", "código de registro", "número de entrada", "número de boleto",
        "número de credencial",
    ),
    "full_name": (
        "nombre completo", "nombre y apellidos", "nombre y apellido", "apellidos y nombre", "apellidos y nombres",
        "nombres y apellidos", "nombre del participante", "nombre del asistente", "nombre del delegado",
        "nombre de la persona", "participante", "asistente", "delegado", "nombre en el gafete",
    ),
    "given_name": ("nombre", "nombres", "nombre(s)", "nombre de pila", "primer nombre"),
    "family_name": ("apellido", "apellidos", "apellido(s)", "primer apellido", "apellido paterno"),
    "native_name": ("nombre en el idioma original", "nombre en lengua materna"),
    "latin_name": (
        "nombre en caracteres latinos", "nombre en inglés", "nombre en el pasaporte", "nombre del pasaporte",
    ),
    "honorific": ("tratamiento", "sr./sra.", "sr/sra"),
    "job_title": (
        "cargo", "puesto", "puesto de trabajo", "posición", "ocupación", "profesión", "función", "cargo o puesto",
        "título o cargo",
    ),
    "organization": (
        "institución", "organización", "empresa", "entidad", "compañía", "institución u organización",
        "empresa u organización", "organización/empresa", "nombre de la organización", "nombre de la institución",
        "nombre de la empresa", "organismo", "municipio", "municipalidad", "ayuntamiento", "delegación",
    ),
    "organization_kind": ("tipo de organización", "tipo de institución", "tipo de entidad"),
    "standing": ("tipo de membresía", "tipo de miembro", "categoría de miembro"),
    "city": ("ciudad", "ciudad de residencia", "localidad"),
    "country": ("país", "país de residencia", "país de origen", "nacionalidad", "país/región"),
    "region": ("región", "región del mundo", "continente"),
    "role": (
        "rol", "categoría", "tipo de participante", "tipo de asistente", "tipo de participación",
        "categoría de participante", "tipo de inscripción", "tipo de registro", "tipo de entrada", "tipo de boleto",
        "calidad de participación",
    ),
    "email": (
        "correo electrónico", "correo", "dirección de correo electrónico", "dirección de correo",
        "dirección de email", "correo electrónico del participante", "email del asistente", "correo institucional",
    ),
    "phone": (
        "teléfono", "número de teléfono", "teléfono móvil", "teléfono celular", "celular", "móvil",
        "número de celular", "teléfono de contacto",
    ),
    "language": ("idioma", "idiomas", "idioma preferido", "idioma de preferencia", "lengua"),
    "status": (
        "estado de inscripción", "estado de la inscripción", "estado del registro", "estado del asistente",
        "estatus", "estado del participante", "estado de registro",
    ),
    "valid_from": ("válido desde", "válida desde", "vigente desde"),
    "valid_until": ("válido hasta", "válida hasta", "vigente hasta", "fecha de vencimiento"),
    "zones": ("zonas", "zonas de acceso", "zona de acceso", "acceso"),
    "needs": (
        "necesidades", "necesidades especiales", "requerimientos especiales", "requisitos dietéticos",
        "restricciones alimentarias", "dieta", "accesibilidad", "alergias",
    ),
    "vip": ("invitado especial", "protocolo"),
    "photo": ("foto", "fotografía", "archivo de foto"),
    "notes": ("notas", "observaciones", "comentarios", "comentario"),
}  # fmt: skip

RUSSIAN: Final[dict[str, tuple[str, ...]]] = {
    "code": ("код делегата",),
    "foreign_code": (
        "штрихкод", "штрих-код", "qr-код", "регистрационный номер", "номер регистрации", "код регистрации",
        "номер билета", "номер бейджа", "код участника", "id участника",
    ),
    "full_name": (
        "фио", "ф.и.о.", "ф. и. о.", "полное имя", "фамилия, имя, отчество", "фамилия имя отчество",
        "фамилия и имя", "имя и фамилия", "фамилия имя", "имя участника", "фио участника", "участник", "делегат",
        "фио делегата",
    ),
    "given_name": ("имя", "имена", "имя (без отчества)"),
    "family_name": ("фамилия",),
    "native_name": ("имя на родном языке", "фио на русском", "фио на русском языке", "фио (на русском)", "фио (рус)"),
    "latin_name": (
        "фио на английском", "фио на английском языке", "фио (на английском)", "фио (англ)", "имя латиницей",
        "фио латиницей", "фио (латиницей)", "имя на английском", "имя и фамилия латиницей", "имя в паспорте",
        "имя и фамилия на английском", "фио (латинскими буквами)",
    ),
    "honorific": ("обращение", "форма обращения"),
    "job_title": ("должность", "должность участника", "занимаемая должность", "пост", "профессия"),
    "organization": (
        "организация", "место работы", "компания", "учреждение", "название организации", "наименование организации",
        "организация/компания", "предприятие", "ведомство", "делегация", "муниципалитет",
    ),
    "organization_kind": ("тип организации", "вид организации"),
    "standing": ("тип членства", "статус членства", "членство"),
    "city": ("город", "город проживания", "населенный пункт", "населённый пункт"),
    "country": ("страна", "страна проживания", "гражданство", "государство", "страна/регион"),
    "region": ("регион", "регион мира", "континент"),
    "role": (
        "роль", "категория", "категория участника", "тип участника", "тип участия", "форма участия", "вид участия",
        "статус участника", "тип билета", "тип регистрации",
    ),
    "email": (
        "электронная почта", "эл. почта", "адрес электронной почты", "почта", "электронный адрес", "имейл",
        "e-mail участника", "адрес эл. почты",
    ),
    "phone": (
        "телефон", "номер телефона", "мобильный телефон", "мобильный", "контактный телефон", "сотовый телефон",
        "моб. телефон", "тел.",
    ),
    "language": ("язык", "язык общения", "предпочитаемый язык", "рабочий язык", "родной язык"),
    "status": ("статус", "статус регистрации", "статус заявки", "состояние"),
    "valid_from": ("действует с", "действителен с", "действительно с"),
    "valid_until": ("действует до", "действителен до", "действительно до", "срок действия"),
    "zones": ("зоны доступа", "зона доступа", "доступ"),
    "needs": ("особые потребности", "питание", "диета", "требования к питанию", "особые требования"),
    "vip": ("вип", "важный гость"),
    "photo": ("фото", "фотография", "файл фото"),
    "notes": ("примечание", "примечания", "комментарий", "комментарии", "заметки", "дополнительно"),
}  # fmt: skip

GERMAN: Final[dict[str, tuple[str, ...]]] = {
    "full_name": ("vollständiger name",),
    "given_name": ("vorname", "vornamen"),
    "family_name": ("nachname", "familienname"),
    "honorific": ("anrede",),
    "job_title": ("funktion", "stellung", "berufsbezeichnung"),
    "organization": ("firma", "einrichtung", "unternehmen"),
    "city": ("stadt", "ort"),
    "country": ("land", "staat"),
    "role": ("rolle", "teilnehmerart"),
    "email": ("e-mail-adresse",),
    "phone": ("telefon", "telefonnummer", "handy"),
    "language": ("sprache",),
    "notes": ("bemerkungen", "anmerkungen"),
}  # fmt: skip
