<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>%n faults were noted; the desk went on. The files name nobody: send them to who looks after this.</source>
        <translation>
            <numerusform>لم يُسجَّل أي عطل.</numerusform>
            <numerusform>سُجّل عطل واحد، وواصل المكتب العمل. لا يذكر الملف أحدًا: أرسله إلى المسؤول التقني.</numerusform>
            <numerusform>سُجّل عطلان، وواصل المكتب العمل. لا يذكر الملفان أحدًا: أرسلهما إلى المسؤول التقني.</numerusform>
            <numerusform>سُجّلت %n أعطال، وواصل المكتب العمل. لا تذكر الملفات أحدًا: أرسلها إلى المسؤول التقني.</numerusform>
            <numerusform>سُجّل %n عطلًا، وواصل المكتب العمل. لا تذكر الملفات أحدًا: أرسلها إلى المسؤول التقني.</numerusform>
            <numerusform>سُجّل %n عطل، وواصل المكتب العمل. لا تذكر الملفات أحدًا: أرسلها إلى المسؤول التقني.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>مكوّنات من جهات أخرى</translation>
    </message>
    <message>
        <source>This fault</source>
        <translation>هذا العطل</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d MMMM yyyy، HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>Faults of the program</source>
        <translation>أعطال البرنامج</translation>
    </message>
    <message>
        <source>Files of this desk</source>
        <translation>ملفات هذا المكتب</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Everything works without a network.</source>
        <translation>لا شيء يغادر هذا الحاسوب. كل شيء يعمل بلا شبكة.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder with the files of this desk</source>
        <translation>فتح مجلد ملفات هذا المكتب</translation>
    </message>
    <message>
        <source>Open the folder with the reports</source>
        <translation>فتح مجلد التقارير</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message numerus="yes">
        <source>%n badge(s) go into box {box}.</source>
        <translation>
            <numerusform>لا شارات للصندوق {box}.</numerusform>
            <numerusform>شارة واحدة توضع في الصندوق {box}.</numerusform>
            <numerusform>شارتان توضعان في الصندوق {box}.</numerusform>
            <numerusform>%n شارات توضع في الصندوق {box}.</numerusform>
            <numerusform>%n شارة توضع في الصندوق {box}.</numerusform>
            <numerusform>%n شارة توضع في الصندوق {box}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go into the boxes {first} to {last}.</source>
        <translation>
            <numerusform>لا شارات للصناديق {first} – {last}.</numerusform>
            <numerusform>شارة واحدة توضع في الصناديق {first} – {last}.</numerusform>
            <numerusform>شارتان توضعان في الصناديق {first} – {last}.</numerusform>
            <numerusform>%n شارات توضع في الصناديق {first} – {last}.</numerusform>
            <numerusform>%n شارة توضع في الصناديق {first} – {last}.</numerusform>
            <numerusform>%n شارة توضع في الصناديق {first} – {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a badge</source>
        <translation>
            <numerusform>لا أحد بلا شارة</numerusform>
            <numerusform>شخص واحد بلا شارة</numerusform>
            <numerusform>شخصان بلا شارة</numerusform>
            <numerusform>%n أشخاص بلا شارة</numerusform>
            <numerusform>%n شخصًا بلا شارة</numerusform>
            <numerusform>%n شخص بلا شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Badges in a box</source>
        <translation>الشارات في الصندوق</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everyone on the roster has a badge, or one on its way.</source>
        <translation>لكل من في القائمة شارة، أو شارته في الطريق.</translation>
    </message>
    <message>
        <source>Hold them until I let them go</source>
        <translation>تعليقها إلى أن أرفع التعليق</translation>
    </message>
    <message>
        <source>Looking who is without a badge.</source>
        <translation>يجري البحث عمن لا شارة له.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n badge(s)</source>
        <translation>
            <numerusform>لا شارات للطباعة</numerusform>
            <numerusform>طباعة شارة واحدة</numerusform>
            <numerusform>طباعة شارتين</numerusform>
            <numerusform>طباعة %n شارات</numerusform>
            <numerusform>طباعة %n شارة</numerusform>
            <numerusform>طباعة %n شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print badges before people come</source>
        <translation>طباعة الشارات قبل الحضور</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>كبار الضيوف</translation>
    </message>
    <message>
        <source>VIPs first, then one organization after the other. Whoever waits at a desk goes before. When somebody comes in, the desk says in which box the badge lies.</source>
        <translation>كبار الضيوف أولًا، ثم جهة بعد أخرى. ويتقدّم من ينتظر عند مكتب. وعند دخول شخص يبيّن المكتب في أي صندوق شارته.</translation>
    </message>
    <message>
        <source>{done} of {all} are wanted.</source>
        <translation>طُلبت {done} من {all}.</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message numerus="yes">
        <source>%n badge(s) are in {printer} now.</source>
        <translation>
            <numerusform>لا شارات في {printer} الآن.</numerusform>
            <numerusform>في {printer} الآن شارة واحدة.</numerusform>
            <numerusform>في {printer} الآن شارتان.</numerusform>
            <numerusform>في {printer} الآن %n شارات.</numerusform>
            <numerusform>في {printer} الآن %n شارة.</numerusform>
            <numerusform>في {printer} الآن %n شارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are on their way</source>
        <translation>
            <numerusform>لا شارات في الطريق</numerusform>
            <numerusform>شارة واحدة في الطريق</numerusform>
            <numerusform>شارتان في الطريق</numerusform>
            <numerusform>%n شارات في الطريق</numerusform>
            <numerusform>%n شارة في الطريق</numerusform>
            <numerusform>%n شارة في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) come out of {printer}, for box {box}.</source>
        <translation>
            <numerusform>لا شارات للصندوق {box} من {printer}.</numerusform>
            <numerusform>تخرج شارة واحدة من {printer} للصندوق {box}.</numerusform>
            <numerusform>تخرج شارتان من {printer} للصندوق {box}.</numerusform>
            <numerusform>تخرج %n شارات من {printer} للصندوق {box}.</numerusform>
            <numerusform>تخرج %n شارة من {printer} للصندوق {box}.</numerusform>
            <numerusform>تخرج %n شارة من {printer} للصندوق {box}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be taken out of {printer}.</source>
        <translation>
            <numerusform>لم يتعذر سحب أي شارة من {printer}.</numerusform>
            <numerusform>تعذر سحب شارة واحدة من {printer}.</numerusform>
            <numerusform>تعذر سحب شارتين من {printer}.</numerusform>
            <numerusform>تعذر سحب %n شارات من {printer}.</numerusform>
            <numerusform>تعذر سحب %n شارة من {printer}.</numerusform>
            <numerusform>تعذر سحب %n شارة من {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go to {printer} now.</source>
        <translation>
            <numerusform>لا شارات تنتقل إلى {printer}.</numerusform>
            <numerusform>تنتقل شارة واحدة الآن إلى {printer}.</numerusform>
            <numerusform>تنتقل شارتان الآن إلى {printer}.</numerusform>
            <numerusform>تنتقل %n شارات الآن إلى {printer}.</numerusform>
            <numerusform>تنتقل %n شارة الآن إلى {printer}.</numerusform>
            <numerusform>تنتقل %n شارة الآن إلى {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) of {printer} have come out.</source>
        <translation>
            <numerusform>لم تخرج أي شارة من {printer}.</numerusform>
            <numerusform>خرجت شارة واحدة من {printer}.</numerusform>
            <numerusform>خرجت شارتان من {printer}.</numerusform>
            <numerusform>خرجت %n شارات من {printer}.</numerusform>
            <numerusform>خرجت %n شارة من {printer}.</numerusform>
            <numerusform>خرجت %n شارة من {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more badge(s) follow.</source>
        <translation>
            <numerusform>لا شارات أخرى.</numerusform>
            <numerusform>تليها شارة أخرى.</numerusform>
            <numerusform>تليها شارتان أخريان.</numerusform>
            <numerusform>تليها %n شارات أخرى.</numerusform>
            <numerusform>تليها %n شارة أخرى.</numerusform>
            <numerusform>تليها %n شارة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed today</source>
        <translation>
            <numerusform>لم تُطبع شارات اليوم</numerusform>
            <numerusform>طُبعت شارة اليوم</numerusform>
            <numerusform>طُبعت شارتان اليوم</numerusform>
            <numerusform>طُبعت %n شارات اليوم</numerusform>
            <numerusform>طُبعت %n شارة اليوم</numerusform>
            <numerusform>طُبعت %n شارة اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge is on its way already, on {printer}.</source>
        <translation>هناك شارة في طريقها بالفعل على {printer}.</translation>
    </message>
    <message>
        <source>A file of this desk is damaged or missing. Call for help.</source>
        <translation>أحد ملفات هذا المكتب تالف أو مفقود. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>A supervisor may replace a lost badge.</source>
        <translation>استبدال شارة مفقودة من صلاحية المشرف.</translation>
    </message>
    <message>
        <source>A supervisor may replace a lost badge: {people}.</source>
        <translation>استبدال شارة مفقودة من صلاحية المشرف: {people}.</translation>
    </message>
    <message numerus="yes">
        <source>After %n more</source>
        <translation>
            <numerusform>التالية</numerusform>
            <numerusform>بعد شارة أخرى</numerusform>
            <numerusform>بعد شارتين</numerusform>
            <numerusform>بعد %n شارات</numerusform>
            <numerusform>بعد %n شارة</numerusform>
            <numerusform>بعد %n شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ahead: box {box}, {number}</source>
        <translation>مسبقًا: الصندوق {box}، {number}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Badges can&apos;t be shown just now. Nothing is lost, and scanning works.</source>
        <translation>يتعذر عرض الشارات الآن. لم يُفقد شيء، والمسح يعمل.</translation>
    </message>
    <message>
        <source>Badges go on printing. Sign in, and they are shown again.</source>
        <translation>تتواصل طباعة الشارات. سجّل الدخول لتظهر من جديد.</translation>
    </message>
    <message>
        <source>Badges stand here from the moment they are wanted until they are out.</source>
        <translation>تظهر الشارات هنا من لحظة طلبها حتى خروجها.</translation>
    </message>
    <message>
        <source>Badly printed before</source>
        <translation>طُبعت رديئة من قبل</translation>
    </message>
    <message>
        <source>Box {box}, number {number}</source>
        <translation>الصندوق {box}، الرقم {number}</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>Choose a printer in Set-up, or a folder that takes badges as PDF files.</source>
        <translation>اختر في الإعداد طابعة، أو مجلدًا تُحفظ فيه الشارات ملفات PDF.</translation>
    </message>
    <message>
        <source>Damaged badge replaced</source>
        <translation>بدل شارة تالفة</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>هل خرجت؟</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>إلغاء الطباعة</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>الشارة الأولى</translation>
    </message>
    <message>
        <source>Folder can&apos;t be written</source>
        <translation>تتعذر الكتابة في المجلد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>How many badges are in {printer} now?</source>
        <translation>كم شارة في {printer} الآن؟</translation>
    </message>
    <message>
        <source>In boxes {count}</source>
        <translation>في الصناديق {count}</translation>
    </message>
    <message>
        <source>It comes out by itself.</source>
        <translation>ستخرج من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>It comes out when the printer goes on.</source>
        <translation>تخرج عند استئناف الطابعة.</translation>
    </message>
    <message>
        <source>It counts as handed over when its owner comes in.</source>
        <translation>تُعدّ مسلَّمة عند دخول صاحبها.</translation>
    </message>
    <message>
        <source>It is a PDF file in the folder.</source>
        <translation>هي ملف PDF في المجلد.</translation>
    </message>
    <message>
        <source>It is printed when somebody lets it go.</source>
        <translation>تُطبع عندما يرفع أحد التعليق عنها.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>قبل قليل</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>رفع التعليق</translation>
    </message>
    <message>
        <source>Look in the tray and say what you see.</source>
        <translation>انظر في الدرج وأخبر بما تراه.</translation>
    </message>
    <message>
        <source>Look: if it is there, it came out; if not, print it again.</source>
        <translation>انظر: إن كانت هناك فقد خرجت، وإلا فاطبعها من جديد.</translation>
    </message>
    <message>
        <source>Lost badge replaced</source>
        <translation>بدل شارة مفقودة</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to {printer}</source>
        <translation>
            <numerusform>لا شيء للنقل إلى {printer}</numerusform>
            <numerusform>نقل شارة إلى {printer}</numerusform>
            <numerusform>نقل شارتين إلى {printer}</numerusform>
            <numerusform>نقل %n شارات إلى {printer}</numerusform>
            <numerusform>نقل %n شارة إلى {printer}</numerusform>
            <numerusform>نقل %n شارة إلى {printer}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by itself: VIP first</source>
        <translation>نُقلت تلقائيًا: كبار الضيوف أولًا</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>تصحيح الاسم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>No badge is on its way</source>
        <translation>لا شارات في الطريق</translation>
    </message>
    <message>
        <source>No printer yet</source>
        <translation>لا طابعة بعد</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Nobody is without a badge any more: nothing is printed.</source>
        <translation>لم يعد أحد بلا شارة: لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شارات من هذا النوع</translation>
    </message>
    <message>
        <source>Not confirmed {count}</source>
        <translation>غير مؤكدة {count}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not on the roster any more</source>
        <translation>لم يعد في القائمة</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>Not printed {count}</source>
        <translation>لم تُطبع {count}</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>On hold {count}</source>
        <translation>معلّقة {count}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Other badges may wait: show all.</source>
        <translation>قد تنتظر شارات أخرى: اعرض الكل.</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>الورق عالق</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Print ahead</source>
        <translation>طباعة مسبقة</translation>
    </message>
    <message>
        <source>Print elsewhere</source>
        <translation>طباعة على أخرى</translation>
    </message>
    <message>
        <source>Print first</source>
        <translation>طباعة أولًا</translation>
    </message>
    <message>
        <source>Print on {printer}</source>
        <translation>الطباعة على {printer}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Printed ahead</source>
        <translation>طُبعت مسبقًا</translation>
    </message>
    <message>
        <source>Printed today {count}</source>
        <translation>طُبعت اليوم {count}</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Printer is not there</source>
        <translation>الطابعة غير موجودة</translation>
    </message>
    <message>
        <source>Printer is open</source>
        <translation>الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>Printer says nothing</source>
        <translation>الطابعة لا تفيد بشيء</translation>
    </message>
    <message>
        <source>Printer was stopped</source>
        <translation>أُوقفت الطابعة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تُطبع</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Registration staff may print and move badges.</source>
        <translation>طباعة الشارات ونقلها من صلاحية موظفي التسجيل.</translation>
    </message>
    <message>
        <source>Registration staff may print and move badges: {people}.</source>
        <translation>طباعة الشارات ونقلها من صلاحية موظفي التسجيل: {people}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Say what the box is called.</source>
        <translation>اكتب اسم الصندوق.</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>أُرسلت ولم تُؤكَّد</translation>
    </message>
    <message>
        <source>Somebody saw it come out.</source>
        <translation>رآها أحد تخرج.</translation>
    </message>
    <message>
        <source>Something went wrong in this program when it was handed over.</source>
        <translation>حدث خلل في هذا البرنامج عند تسليمها.</translation>
    </message>
    <message>
        <source>Stuck {count}</source>
        <translation>متعثرة {count}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>The address of {printer} can&apos;t be read. Type it again in Set-up.</source>
        <translation>تتعذر قراءة عنوان {printer}. اكتبه من جديد في الإعداد.</translation>
    </message>
    <message>
        <source>The badge comes out of {printer} after all.</source>
        <translation>ستخرج الشارة من {printer} رغم ذلك.</translation>
    </message>
    <message>
        <source>The badge goes to {printer}.</source>
        <translation>الشارة في طريقها إلى {printer}.</translation>
    </message>
    <message>
        <source>The badge is not printed.</source>
        <translation>لن تُطبع الشارة.</translation>
    </message>
    <message>
        <source>The badge is on hold.</source>
        <translation>الشارة معلّقة.</translation>
    </message>
    <message>
        <source>The badge of {name} comes out of {printer} after all.</source>
        <translation>ستخرج شارة {name} من {printer} رغم ذلك.</translation>
    </message>
    <message>
        <source>The badge of {name} goes to {printer}.</source>
        <translation>شارة {name} في طريقها إلى {printer}.</translation>
    </message>
    <message>
        <source>The badge of {name} has come out.</source>
        <translation>خرجت شارة {name}.</translation>
    </message>
    <message>
        <source>The badge of {name} is not printed.</source>
        <translation>لن تُطبع شارة {name}.</translation>
    </message>
    <message>
        <source>The badge of {name} is on hold.</source>
        <translation>شارة {name} معلّقة.</translation>
    </message>
    <message>
        <source>The badge of {name} is printed, on {printer}.</source>
        <translation>طُبعت شارة {name} على {printer}.</translation>
    </message>
    <message>
        <source>The badge of {name} lies inside {printer} and is not out yet.</source>
        <translation>شارة {name} داخل {printer} ولم تخرج بعد.</translation>
    </message>
    <message>
        <source>The badge of {name} lies ready in box {box}, number {number}.</source>
        <translation>شارة {name} جاهزة في الصندوق {box}، الرقم {number}.</translation>
    </message>
    <message>
        <source>The badge of {name} may lie in the tray of {printer}, or not.</source>
        <translation>ربما تكون شارة {name} في درج {printer}، وربما لا.</translation>
    </message>
    <message>
        <source>The badge of {name} waits for {printer}.</source>
        <translation>شارة {name} تنتظر {printer}.</translation>
    </message>
    <message>
        <source>The badge of {name} waits, for {printer} is on hold.</source>
        <translation>شارة {name} تنتظر، لأن الطباعة على {printer} معلّقة.</translation>
    </message>
    <message>
        <source>The badge of {name} was handed over.</source>
        <translation>سُلّمت شارة {name}.</translation>
    </message>
    <message>
        <source>The badge of {name} was not printed.</source>
        <translation>لم تُطبع شارة {name}.</translation>
    </message>
    <message>
        <source>The badge was handed over.</source>
        <translation>سُلّمت الشارة.</translation>
    </message>
    <message>
        <source>The badges are being read.</source>
        <translation>تجري قراءة الشارات.</translation>
    </message>
    <message>
        <source>The code was replaced meanwhile. Print it again with the new one.</source>
        <translation>استُبدل الرمز في هذه الأثناء. اطبع الشارة من جديد بالرمز الجديد.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written.</source>
        <translation>تتعذر الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The layout {layout} has a mistake. Choose another one in Set-up.</source>
        <translation>في التصميم {layout} خطأ. اختر غيره في الإعداد.</translation>
    </message>
    <message>
        <source>The layout {layout} is not there. Choose one in Set-up.</source>
        <translation>التصميم {layout} غير موجود. اختر تصميمًا في الإعداد.</translation>
    </message>
    <message>
        <source>The line to the printer broke off when it was handed over.</source>
        <translation>انقطع الاتصال بالطابعة عند تسليم الشارة إليها.</translation>
    </message>
    <message>
        <source>The name of the box is too long.</source>
        <translation>اسم الصندوق طويل جدًا.</translation>
    </message>
    <message>
        <source>The print service of this computer does not run.</source>
        <translation>خدمة الطباعة في هذا الحاسوب لا تعمل.</translation>
    </message>
    <message>
        <source>The printer did not answer when it was handed over.</source>
        <translation>لم تستجب الطابعة عند تسليم الشارة إليها.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>لم تقبلها الطابعة.</translation>
    </message>
    <message>
        <source>The printer refused it and says: {detail}</source>
        <translation>رفضتها الطابعة وتقول: {detail}</translation>
    </message>
    <message>
        <source>The printer refused it.</source>
        <translation>رفضتها الطابعة.</translation>
    </message>
    <message>
        <source>The printer says so.</source>
        <translation>أكدت الطابعة ذلك.</translation>
    </message>
    <message>
        <source>The printer takes nothing just now.</source>
        <translation>لا تقبل الطابعة شيئًا الآن.</translation>
    </message>
    <message>
        <source>The printer&apos;s driver gave up when it was handed over.</source>
        <translation>تعذر على برنامج تشغيل الطابعة إكمال تسليم الشارة.</translation>
    </message>
    <message>
        <source>The registration is cancelled.</source>
        <translation>التسجيل ملغى.</translation>
    </message>
    <message>
        <source>The registration is cancelled: no badge is printed.</source>
        <translation>التسجيل ملغى: لا تُطبع شارة.</translation>
    </message>
    <message>
        <source>There is a box {box} already. Call the new one otherwise.</source>
        <translation>هناك صندوق باسم {box} من قبل. سمِّ الجديد باسم آخر.</translation>
    </message>
    <message>
        <source>There is more than one badge to look at. Choose the one that is missing.</source>
        <translation>هناك أكثر من شارة للتحقق. اختر الشارة الناقصة.</translation>
    </message>
    <message>
        <source>These characters are not on it: {characters}</source>
        <translation>تنقصها هذه الحروف: {characters}</translation>
    </message>
    <message>
        <source>This badge does not wait any more.</source>
        <translation>لم تعد هذه الشارة تنتظر.</translation>
    </message>
    <message>
        <source>This badge has come out. For another one, open the person on the page People.</source>
        <translation>خرجت هذه الشارة. لطباعة أخرى افتح صاحبها في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>This badge is not known here any more.</source>
        <translation>لم تعد هذه الشارة معروفة هنا.</translation>
    </message>
    <message>
        <source>This badge is printing just now. Wait a moment.</source>
        <translation>هذه الشارة تُطبع الآن. انتظر لحظة.</translation>
    </message>
    <message>
        <source>This badge lies in no box any more.</source>
        <translation>لم تعد هذه الشارة في أي صندوق.</translation>
    </message>
    <message>
        <source>This badge was not given to a printer yet.</source>
        <translation>لم تُسلَّم هذه الشارة إلى طابعة بعد.</translation>
    </message>
    <message>
        <source>This computer has no print service. Choose a folder in Set-up.</source>
        <translation>لا خدمة طباعة في هذا الحاسوب. اختر مجلدًا في الإعداد.</translation>
    </message>
    <message>
        <source>This computer has no such printer any more. Choose another one in Set-up.</source>
        <translation>لم تعد هذه الطابعة في هذا الحاسوب. اختر غيرها في الإعداد.</translation>
    </message>
    <message>
        <source>This person has no valid code. A supervisor gives a new one on the page People.</source>
        <translation>لا رمز صالح لهذا الشخص. يعطيه المشرف رمزًا جديدًا في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>This person has no valid code. A supervisor gives one on the page People.</source>
        <translation>لا رمز صالح لهذا الشخص. يعطيه المشرف رمزًا في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>This person is not on the roster any more.</source>
        <translation>لم يعد هذا الشخص في القائمة.</translation>
    </message>
    <message>
        <source>This program could not make it; a report was written. Call for help.</source>
        <translation>تعذر على البرنامج إعدادها، وكُتب تقرير. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>This program was ended while it was handed over.</source>
        <translation>أُغلق هذا البرنامج أثناء تسليمها.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, call for help.</source>
        <translation>أعد المحاولة، وإن تكرر ذلك فاطلب المساعدة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>ضيف رفيع</translation>
    </message>
    <message>
        <source>VIP {count}</source>
        <translation>كبار الضيوف {count}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Waits for ink</source>
        <translation>تنتظر الحبر</translation>
    </message>
    <message>
        <source>Waits for other paper</source>
        <translation>تنتظر ورقًا آخر</translation>
    </message>
    <message>
        <source>Waits for paper</source>
        <translation>تنتظر الورق</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>تنتظر الطابعة</translation>
    </message>
    <message>
        <source>Where shall the badge of {name} come out?</source>
        <translation>من أين تخرج شارة {name}؟</translation>
    </message>
    <message>
        <source>Where shall this badge come out?</source>
        <translation>من أين تخرج هذه الشارة؟</translation>
    </message>
    <message>
        <source>Why is the badge of {name} printed once more?</source>
        <translation>لماذا تُطبع شارة {name} مرة أخرى؟</translation>
    </message>
    <message>
        <source>Why is this badge printed once more?</source>
        <translation>لماذا تُطبع هذه الشارة مرة أخرى؟</translation>
    </message>
    <message>
        <source>{printer} can&apos;t be reached: look at its plug and its cable.</source>
        <translation>يتعذر الوصول إلى {printer}: تحقق من القابس والكابل.</translation>
    </message>
    <message>
        <source>{printer} can&apos;t take it now and says: {detail}</source>
        <translation>لا تُقبل الآن على {printer}، والرسالة: {detail}</translation>
    </message>
    <message>
        <source>{printer} can&apos;t take it now.</source>
        <translation>لا تُقبل الآن على {printer}.</translation>
    </message>
    <message>
        <source>{printer} did not give the badge back. Take it out by hand, or wait.</source>
        <translation>لم تُسترجع الشارة من {printer}. أخرجها باليد أو انتظر.</translation>
    </message>
    <message>
        <source>{printer} gave it up. Print it again.</source>
        <translation>توقفت طباعتها على {printer}. اطبعها من جديد.</translation>
    </message>
    <message>
        <source>{printer} goes on.</source>
        <translation>استُؤنفت الطباعة على {printer}.</translation>
    </message>
    <message>
        <source>{printer} has a test badge now. Look at it.</source>
        <translation>أُرسلت شارة اختبار إلى {printer}. تفقّدها.</translation>
    </message>
    <message>
        <source>{printer} has no paper of {size} mm. Put it in, or choose another one.</source>
        <translation>لا ورق بمقاس {size} مم في {printer}. ضعه أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>{printer} is on hold. What it has comes out, nothing more.</source>
        <translation>عُلّقت الطباعة على {printer}. يخرج ما فيها فقط.</translation>
    </message>
    <message>
        <source>{printer} prints something else just now.</source>
        <translation>تُطبع أشياء أخرى على {printer} الآن.</translation>
    </message>
    <message>
        <source>{printer} prints the badge next.</source>
        <translation>الشارة هي التالية على {printer}.</translation>
    </message>
    <message numerus="yes">
        <source>{printer} prints the badge of {name} after %n other(s).</source>
        <translation>
            <numerusform>شارة {name} هي التالية على {printer}.</numerusform>
            <numerusform>تُطبع شارة {name} على {printer} بعد شارة أخرى.</numerusform>
            <numerusform>تُطبع شارة {name} على {printer} بعد شارتين.</numerusform>
            <numerusform>تُطبع شارة {name} على {printer} بعد %n شارات.</numerusform>
            <numerusform>تُطبع شارة {name} على {printer} بعد %n شارة.</numerusform>
            <numerusform>تُطبع شارة {name} على {printer} بعد %n شارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{printer} prints the badge of {name} as soon as it answers.</source>
        <translation>تُطبع شارة {name} فور استجابة {printer}.</translation>
    </message>
    <message>
        <source>{printer} prints the badge of {name} next.</source>
        <translation>شارة {name} هي التالية على {printer}.</translation>
    </message>
    <message>
        <source>{printer} prints the badge of {name} now.</source>
        <translation>تُطبع شارة {name} الآن على {printer}.</translation>
    </message>
    <message>
        <source>{printer} reads no PDF. Choose it in Set-up as a printer of this computer.</source>
        <translation>لا تقرأ {printer} ملفات PDF. اخترها في الإعداد طابعةً لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>{printer} says nothing: look at its paper, its ribbon and its cover.</source>
        <translation>لا تفيد {printer} بشيء: تحقق من الورق والشريط والغطاء.</translation>
    </message>
    <message>
        <source>{printer} wants a password. Allow printing without one at the printer.</source>
        <translation>تطلب {printer} كلمة مرور. اسمح عند الطابعة بالطباعة دونها.</translation>
    </message>
    <message>
        <source>{printer} was given the badge of {name}; whether it came out it can&apos;t tell.</source>
        <translation>سُلّمت شارة {name} إلى {printer}، ولا يُعرف منها هل خرجت.</translation>
    </message>
    <message numerus="yes">
        <source>{printer}: %n before</source>
        <translation>
            <numerusform>{printer}: شاغرة</numerusform>
            <numerusform>{printer}: قبلها شارة</numerusform>
            <numerusform>{printer}: قبلها شارتان</numerusform>
            <numerusform>{printer}: قبلها %n شارات</numerusform>
            <numerusform>{printer}: قبلها %n شارة</numerusform>
            <numerusform>{printer}: قبلها %n شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>{printer}: free</source>
        <translation>{printer}: شاغرة</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <extracomment>So many rows are always shown: where there is less room, the page scrolls.</extracomment>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Badges on their way</source>
        <translation>الشارات التي في الطريق</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>{word}. {detail}</source>
        <extracomment>The first size of the word and of its detail at which both are whole; the last always, on as many lines as it takes.</extracomment>
        <translation>{word}. {detail}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Attention: {what}</source>
        <translation>تنبيه: {what}</translation>
    </message>
    <message>
        <source>Badge goes to {printer}</source>
        <translation>الشارة في طريقها إلى {printer}</translation>
    </message>
    <message>
        <source>Badge is printed on {printer}</source>
        <translation>طُبعت الشارة على {printer}</translation>
    </message>
    <message>
        <source>Badge is printing on {printer}</source>
        <translation>تُطبع الشارة على {printer}</translation>
    </message>
    <message>
        <source>Badge lies ready: box {box}, number {number}</source>
        <translation>الشارة جاهزة: الصندوق {box}، الرقم {number}</translation>
    </message>
    <message>
        <source>Badge was sent to {printer}</source>
        <translation>أُرسلت الشارة إلى {printer}</translation>
    </message>
    <message>
        <source>Handed over now.</source>
        <translation>سُلّمت الآن.</translation>
    </message>
    <message>
        <source>If not, print it again.</source>
        <translation>إن لم تكن هناك فاطبعها من جديد.</translation>
    </message>
    <message>
        <source>It does not tell whether it came out.</source>
        <translation>لا تُبلغ الطابعة عن خروجها.</translation>
    </message>
    <message>
        <source>Let it go on the page Badges.</source>
        <translation>ارفع التعليق عنها في صفحة الشارات.</translation>
    </message>
    <message>
        <source>Look at {printer}: the badge may lie there.</source>
        <translation>انظر إلى {printer}: قد تكون الشارة هناك.</translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation>اطبعها من جديد.</translation>
    </message>
    <message>
        <source>Tell the protocol officer now.</source>
        <translation>أبلغ مسؤول المراسم الآن.</translation>
    </message>
    <message>
        <source>The badge did not come out of {printer}.</source>
        <translation>لم تخرج الشارة من {printer}.</translation>
    </message>
    <message>
        <source>The badge is not out yet.</source>
        <translation>لم تخرج الشارة بعد.</translation>
    </message>
    <message>
        <source>The badge is on hold.</source>
        <translation>الشارة معلّقة.</translation>
    </message>
    <message>
        <source>The badge waits.</source>
        <translation>الشارة تنتظر.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>ضيف رفيع</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>احتياج خاص</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation>كلب مساعدة</translation>
    </message>
    <message>
        <source>finalist</source>
        <translation>متأهل للنهائي</translation>
    </message>
    <message>
        <source>hard of hearing</source>
        <translation>ضعف السمع</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>mayor</source>
        <translation>رئيس بلدية</translation>
    </message>
    <message>
        <source>no stairs</source>
        <translation>دون سلالم</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>كرسي متحرك</translation>
    </message>
</context>
<context>
    <name>ChangesPart</name>
    <message>
        <source>In the list</source>
        <translation>في هذا الملف</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>في القائمة</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>{time}, {city}</source>
        <translation>{time}، {city}</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>It holds</source>
        <translation>محتواه</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ على أنه</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>لا شيء للتسوية</numerusform>
            <numerusform>أمر واحد للتسوية</numerusform>
            <numerusform>أمران للتسوية</numerusform>
            <numerusform>%n أمور للتسوية</numerusform>
            <numerusform>%n أمرًا للتسوية</numerusform>
            <numerusform>%n أمر للتسوية</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>A colleague collected the badge</source>
        <translation>تسلّم زميله الشارة</translation>
    </message>
    <message>
        <source>A desk without a name</source>
        <translation>مكتب بلا اسم</translation>
    </message>
    <message>
        <source>Admitted at {times}</source>
        <translation>دخل عند {times}</translation>
    </message>
    <message>
        <source>All desks are told at once. Nothing is erased.</source>
        <translation>تُبلَّغ كل المكاتب فورًا. لا يُمحى شيء.</translation>
    </message>
    <message>
        <source>All desks show it then. What was written before stays in the history.</source>
        <translation>تعرضه عندئذ كل المكاتب. ويبقى ما كُتب من قبل في السجل.</translation>
    </message>
    <message>
        <source>At {point}. Another desk had ended this code. The admission counts; look who holds a badge.</source>
        <translation>عند {point}. كان مكتب آخر قد أبطل هذا الرمز. الدخول محتسب؛ تحقق ممن يحمل شارة.</translation>
    </message>
    <message>
        <source>At {point}. The desks could not see each other. They count as one; both are kept.</source>
        <translation>عند {point}. لم يكن بين المكتبين اتصال. يُحتسبان دخولًا واحدًا؛ ويُحفظ كلاهما.</translation>
    </message>
    <message>
        <source>Field: {field}. The last of them shows until somebody says which is right.</source>
        <translation>الحقل: {field}. تظهر آخر قيمة إلى أن يحدد أحد الصحيحة.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>لا شيء للتسوية</translation>
    </message>
    <message>
        <source>On a replaced code, {time}</source>
        <translation>برمز مستبدل، {time}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Reason, in your own words</source>
        <translation>السبب بكلماتك</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>تمت تسويته</translation>
    </message>
    <message>
        <source>Somebody else used the old badge</source>
        <translation>شخص آخر استخدم الشارة القديمة</translation>
    </message>
    <message>
        <source>Somebody not on this roster</source>
        <translation>شخص ليس في هذه القائمة</translation>
    </message>
    <message>
        <source>The badge was found again</source>
        <translation>عُثر على الشارة</translation>
    </message>
    <message>
        <source>The desk looks through what happened.</source>
        <translation>يراجع المكتب ما جرى.</translation>
    </message>
    <message>
        <source>The old badge was taken back</source>
        <translation>استُرجعت الشارة القديمة</translation>
    </message>
    <message>
        <source>The same person came twice</source>
        <translation>حضر الشخص نفسه مرتين</translation>
    </message>
    <message>
        <source>Two people used one code</source>
        <translation>استخدم شخصان رمزًا واحدًا</translation>
    </message>
    <message>
        <source>What desks do twice, without a line between them, stands here when the line is back.</source>
        <translation>ما تفعله المكاتب مرتين عند انقطاع الاتصال بينها يظهر هنا بعد عودته.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا جرى؟</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <translation>ما الصحيح؟</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>كتب</translation>
    </message>
    <message>
        <source>{name} came in on a replaced code</source>
        <translation>دخل {name} برمز مستبدل</translation>
    </message>
    <message numerus="yes">
        <source>{name} was admitted %n times</source>
        <translation>
            <numerusform>لم يدخل {name}</numerusform>
            <numerusform>دخل {name} مرة واحدة</numerusform>
            <numerusform>دخل {name} مرتين</numerusform>
            <numerusform>دخل {name} %n مرات</numerusform>
            <numerusform>دخل {name} %n مرة</numerusform>
            <numerusform>دخل {name} %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was admitted twice</source>
        <translation>دخل {name} مرتين</translation>
    </message>
    <message>
        <source>{name}: settled.</source>
        <translation>{name}: تمت التسوية.</translation>
    </message>
    <message>
        <source>{name}: two desks wrote different things</source>
        <translation>{name}: اختلف ما كتبه مكتبان</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>A role is shown by its colour alone. Add the role in words.</source>
        <translation>الصفة ظاهرة بلونها وحده. أضف الصفة كتابةً.</translation>
    </message>
    <message>
        <source>Add a box …</source>
        <translation>إضافة خانة …</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>عند البداية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Badge designer</source>
        <translation>مصمم الشارات</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Call it by letters and digits, {longest} at most.</source>
        <translation>سمِّه بحروف لاتينية وأرقام، لا تزيد على {longest}.</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>شهادة حضور</translation>
    </message>
    <message>
        <source>Choose one in the list or on the badge. Arrows move it by 1 mm, with Ctrl by 0.1; with Shift they size it.</source>
        <translation>اختر خانة من القائمة أو على الشارة. تنقلها الأسهم 1 مم، ومع Ctrl بمقدار 0.1؛ ومع Shift تغيّر مقاسها.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code in letters</source>
        <translation>الرمز بالحروف</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Congress</source>
        <translation>المؤتمر</translation>
    </message>
    <message>
        <source>Congress, on a colour</source>
        <translation>المؤتمر على لون</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Delegation sign</source>
        <translation>لافتة الوفد</translation>
    </message>
    <message>
        <source>Every name on the roster fits: {people} of {people}.</source>
        <translation>كل أسماء القائمة تتسع لها الشارة: {people} من {people}.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Give your layout a name, then save it.</source>
        <translation>سمِّ تصميمك ثم احفظه.</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>الارتفاع، مم</translation>
    </message>
    <message>
        <source>If it is too long</source>
        <translation>إن كان أطول من اللازم</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسم تصميمك</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Largest, pt</source>
        <translation>الأكبر، نقطة</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Left, mm</source>
        <translation>من اليسار، مم</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Looking all names over.</source>
        <translation>يجري فحص كل الأسماء.</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>الاسم باللغة الأم</translation>
    </message>
    <message>
        <source>No box is chosen</source>
        <translation>لم تُختر خانة</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet: a test badge is shown.</source>
        <translation>لا أحد في القائمة بعد: تُعرض شارة اختبار.</translation>
    </message>
    <message>
        <source>Nothing on the front says whose badge it is. Add the name.</source>
        <translation>لا شيء على الوجه يبيّن صاحب الشارة. أضف الاسم.</translation>
    </message>
    <message>
        <source>On a printer of {dpi} dpi a square of the code has {dots} dots. Make it larger: {fewest} are needed.</source>
        <translation>على طابعة دقتها {dpi} نقطة في البوصة يكون عدد نقاط مربع الرمز {dots}. كبّره: العدد اللازم {fewest}.</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>سطر واحد، ثم تضييق</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Own words: {words}</source>
        <translation>نص خاص: {words}</translation>
    </message>
    <message>
        <source>Own: {name}</source>
        <translation>خاص: {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Picture: {file}</source>
        <translation>صورة: {file}</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Role, in words</source>
        <translation>الصفة كتابةً</translation>
    </message>
    <message>
        <source>Role, on its colour</source>
        <translation>الصفة على لونها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Saved. This desk&apos;s badges are made with {file}.</source>
        <translation>تم الحفظ. تُعدّ شارات هذا المكتب بالتصميم {file}.</translation>
    </message>
    <message>
        <source>Seat card</source>
        <translation>بطاقة مقعد</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>يُعرض مع</translation>
    </message>
    <message>
        <source>Smallest, pt</source>
        <translation>الأصغر، نقطة</translation>
    </message>
    <message>
        <source>Table tent</source>
        <translation>بطاقة طاولة</translation>
    </message>
    <message>
        <source>Take this box away</source>
        <translation>إزالة هذه الخانة</translation>
    </message>
    <message>
        <source>Test badge</source>
        <translation>شارة اختبار</translation>
    </message>
    <message>
        <source>The code is too small for scanners. Make it {smallest} mm or larger.</source>
        <translation>الرمز أصغر من أن تقرأه الماسحات. اجعله {smallest} مم أو أكبر.</translation>
    </message>
    <message>
        <source>There is another layout called {name}. Give this one another name.</source>
        <translation>هناك تصميم آخر باسم {name}. سمِّ هذا باسم آخر.</translation>
    </message>
    <message>
        <source>This layout can&apos;t be read. Choose another one.</source>
        <translation>تتعذر قراءة هذا التصميم. اختر غيره.</translation>
    </message>
    <message>
        <source>Top, mm</source>
        <translation>من الأعلى، مم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Up to {count} lines</source>
        <translation>عدد الأسطر حتى {count}، ثم تضييق</translation>
    </message>
    <message>
        <source>Use it for this desk</source>
        <translation>استخدامه لهذا المكتب</translation>
    </message>
    <message>
        <source>What badges look like</source>
        <translation>شكل الشارات</translation>
    </message>
    <message>
        <source>What you changed is not saved. Save it, or do the same again to drop it.</source>
        <translation>ما غيّرته لم يُحفظ. احفظه، أو كرّر الإجراء لتركه.</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>العرض، مم</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>مناطق الدخول</translation>
    </message>
    <message>
        <source>{box} and {other} stand on each other.</source>
        <translation>{box} و{other}: إحداهما فوق الأخرى.</translation>
    </message>
    <message>
        <source>{box} covers the code or its white edge. Move one of them.</source>
        <translation>{box}: تغطي الرمز أو حافته البيضاء. انقل إحداهما.</translation>
    </message>
    <message>
        <source>{box} may be set in {points} pt. Nobody reads less than {smallest} pt.</source>
        <translation>{box}: قد تُكتب بحجم {points} نقطة. لا يُقرأ ما دون {smallest} نقطة.</translation>
    </message>
    <message>
        <source>{box} reaches beyond the edge. Move it in.</source>
        <translation>{box}: تتجاوز الحافة. انقلها إلى الداخل.</translation>
    </message>
    <message>
        <source>{box} reaches into the lanyard&apos;s hole. Move it away.</source>
        <translation>{box}: تصل إلى ثقب الحبل. أبعدها عنه.</translation>
    </message>
    <message>
        <source>{fitting} of {people} names fit. The others are printed whole, but smaller.</source>
        <translation>عدد الأسماء المتسعة {fitting} من {people}. تُطبع الأخرى كاملة لكن أصغر.</translation>
    </message>
    <message>
        <source>{key} changes nothing in {box}.</source>
        <translation>{key} لا يغيّر شيئًا في {box}.</translation>
    </message>
    <message>
        <source>{name} comes with the program. Give yours another name.</source>
        <translation>التصميم {name} من البرنامج. سمِّ تصميمك باسم آخر.</translation>
    </message>
    <message>
        <source>{name}, below {smallest} pt</source>
        <translation>{name}، دون {smallest} نقطة</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} مم</translation>
    </message>
    <message>
        <source>{size} mm, for printers of {dpi} dpi</source>
        <translation>{size} مم، لطابعات دقتها {dpi} نقطة في البوصة</translation>
    </message>
    <message>
        <source>{x} mm from the left, {y} mm from the top, {w} wide, {h} high</source>
        <translation>{x} مم من اليسار، {y} مم من الأعلى، العرض {w}، الارتفاع {h}</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Add a box</source>
        <translation>إضافة خانة</translation>
    </message>
    <message>
        <source>Boxes</source>
        <extracomment>So much of what is wrong is said at once: more comes when it is mended.</extracomment>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>Boxes on this side</source>
        <translation>خانات هذا الوجه</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الوجه</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n at this desk today</source>
        <translation>
            <numerusform>لا أحد عند هذا المكتب اليوم</numerusform>
            <numerusform>%n عند هذا المكتب اليوم</numerusform>
            <numerusform>%n عند هذا المكتب اليوم</numerusform>
            <numerusform>%n عند هذا المكتب اليوم</numerusform>
            <numerusform>%n عند هذا المكتب اليوم</numerusform>
            <numerusform>%n عند هذا المكتب اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) may not have come out.</source>
        <translation>
            <numerusform>خرجت كل الشارات.</numerusform>
            <numerusform>ربما لم تخرج شارة واحدة.</numerusform>
            <numerusform>ربما لم تخرج شارتان.</numerusform>
            <numerusform>ربما لم تخرج %n شارات.</numerusform>
            <numerusform>ربما لم تخرج %n شارة.</numerusform>
            <numerusform>ربما لم تخرج %n شارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge is on its way already, on {printer}.</source>
        <translation>هناك شارة في طريقها بالفعل على {printer}.</translation>
    </message>
    <message>
        <source>A badge is printing just now. Try again in a moment.</source>
        <translation>تُطبع شارة الآن. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>A code to try</source>
        <translation>رمز للتجربة</translation>
    </message>
    <message>
        <source>A supervisor can help here.</source>
        <translation>يستطيع المشرف المساعدة هنا.</translation>
    </message>
    <message>
        <source>A supervisor may do this.</source>
        <translation>هذا من صلاحية المشرف.</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Admit again</source>
        <translation>السماح من جديد</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>السماح مع ذكر السبب</translation>
    </message>
    <message>
        <source>An organizer may do this.</source>
        <translation>هذا من صلاحية المنظّمين.</translation>
    </message>
    <message>
        <source>Another program holds the desk&apos;s files. Close it; then scan again.</source>
        <translation>برنامج آخر يستخدم ملفات المكتب. أغلقه ثم امسح من جديد.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>طُبعت الشارة</translation>
    </message>
    <message>
        <source>Badly printed</source>
        <translation>طباعة رديئة</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>استدعاء المشرف</translation>
    </message>
    <message>
        <source>Call {people}. Their own code, scanned here, lets it go on.</source>
        <translation>اتصل بـ{people}. مسح رمزه الخاص هنا يتيح المتابعة.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>إيقاف الكاميرا</translation>
    </message>
    <message>
        <source>Cameras need the package libpulse0 on this computer. Scanning by scanner works.</source>
        <translation>تحتاج الكاميرات إلى الحزمة libpulse0 في هذا الحاسوب. المسح بالماسح يعمل.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Comes with their delegation</source>
        <translation>حضر مع وفده</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Did not go in</source>
        <translation>لم يدخل</translation>
    </message>
    <message>
        <source>Each scan lets somebody out.</source>
        <translation>كل مسح يسجّل خروج شخص.</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>First badge</source>
        <translation>الشارة الأولى</translation>
    </message>
    <message>
        <source>Hold the code before {camera}.</source>
        <translation>ضع الرمز أمام {camera}.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>قبل قليل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Look at the printer; what is missing is printed again from the page Badges.</source>
        <translation>انظر إلى الطابعة؛ ما ينقص يُطبع من جديد من صفحة الشارات.</translation>
    </message>
    <message>
        <source>Lost: make the old code invalid</source>
        <translation>مفقودة: إبطال الرمز القديم</translation>
    </message>
    <message>
        <source>Missing on the list</source>
        <translation>سقط من القائمة</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>تصحيح الاسم</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>لم يُعثر على رمز</translation>
    </message>
    <message>
        <source>No printer is set up yet. Choose one in Set-up.</source>
        <translation>لم تُضبط طابعة بعد. اخترها في الإعداد.</translation>
    </message>
    <message>
        <source>Nobody is on the roster</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>Nobody was let in by this scan</source>
        <translation>لم يدخل أحد بهذا المسح</translation>
    </message>
    <message>
        <source>Nobody with this duty is known at this desk.</source>
        <translation>لا يُعرف في هذا المكتب من له هذه الصلاحية.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Paste or drop a picture of a code, or the code itself.</source>
        <translation>الصق أو أفلت صورة رمز، أو الرمز نفسه.</translation>
    </message>
    <message>
        <source>People come in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>طباعة الشارة</translation>
    </message>
    <message>
        <source>Print on {printer}</source>
        <translation>الطباعة على {printer}</translation>
    </message>
    <message>
        <source>Printed ahead</source>
        <translation>طباعة مسبقة</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>جاهز للمسح</translation>
    </message>
    <message>
        <source>Registration staff may do this.</source>
        <translation>هذا من صلاحية موظفي التسجيل.</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Scan again. If it comes back, note the names on paper and call for help.</source>
        <translation>امسح من جديد. إن تكرر ذلك فدوّن الأسماء على الورق واطلب المساعدة.</translation>
    </message>
    <message>
        <source>Scan the next code at any time</source>
        <translation>امسح الرمز التالي في أي وقت</translation>
    </message>
    <message>
        <source>Scan this code: it is {name}&apos;s, from your list. F8 takes it back.</source>
        <translation>امسح هذا الرمز: هو رمز {name} من قائمتك. المفتاح F8 للتراجع.</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>مُسح بالخطأ</translation>
    </message>
    <message>
        <source>Scanning works. This desk checks against its own roster.</source>
        <translation>المسح يعمل. يتحقق هذا المكتب من قائمته الخاصة.</translation>
    </message>
    <message>
        <source>See badges</source>
        <translation>عرض الشارات</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take in a roster file in Set-up, or let people register here with F3.</source>
        <translation>أدخل ملف القائمة في الإعداد، أو سجّل الحاضرين هنا بالمفتاح F3.</translation>
    </message>
    <message>
        <source>That did not work; nothing was changed.</source>
        <translation>لم ينجح ذلك؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>That was the test code. Nothing was written.</source>
        <translation>كان هذا رمز الاختبار. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close what else uses it, then try again.</source>
        <translation>الكاميرا لا تعطي صورة. أغلق ما يستخدمها غيرنا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The desk&apos;s files are damaged. Note the names on paper and call for help.</source>
        <translation>ملفات المكتب تالفة. دوّن الأسماء على الورق واطلب المساعدة.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; then scan again.</source>
        <translation>القرص ممتلئ. أفسح مكانًا ثم امسح من جديد.</translation>
    </message>
    <message>
        <source>The disk is slow just now. Nothing is lost.</source>
        <translation>القرص بطيء الآن. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The door that this desk checks is not in the programme. Choose it in Set-up.</source>
        <translation>الباب الذي يتولاه هذا المكتب ليس في البرنامج. اختره في الإعداد.</translation>
    </message>
    <message>
        <source>The first scan was a mistake</source>
        <translation>المسح الأول كان خطأ</translation>
    </message>
    <message>
        <source>The organizers agreed</source>
        <translation>وافق المنظّمون</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. Save it on this computer, then drop it again.</source>
        <translation>تتعذر قراءة الصورة. احفظها في هذا الحاسوب ثم أفلتها من جديد.</translation>
    </message>
    <message>
        <source>The picture is too large. Cut it to the code, then drop it again.</source>
        <translation>الصورة كبيرة جدًا. اقتصّها على قدر الرمز ثم أفلتها من جديد.</translation>
    </message>
    <message>
        <source>The same code again: counted once.</source>
        <translation>الرمز نفسه من جديد: احتُسب مرة واحدة.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>الماسح يعمل</translation>
    </message>
    <message>
        <source>The text holds no code of ours. A code has sixteen letters.</source>
        <translation>ليس في النص رمز من رموزنا. الرمز ستة عشر حرفًا.</translation>
    </message>
    <message>
        <source>They have a badge. A further one needs a reason.</source>
        <translation>لديه شارة. طباعة أخرى تحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>They have no valid code. A supervisor gives a new one on the page People.</source>
        <translation>لا رمز صالح له. يعطيه المشرف رمزًا جديدًا في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: the place may be given away.</source>
        <translation>لا يمكن التراجع: ربما أُعطي المكان لغيره.</translation>
    </message>
    <message>
        <source>This computer has no camera. Plug one in, or use the scanner.</source>
        <translation>لا كاميرا في هذا الحاسوب. صِل كاميرا أو استخدم الماسح.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk can&apos;t be written. Call for help; then scan again.</source>
        <translation>تتعذر الكتابة على قرص هذا الحاسوب. اطلب المساعدة ثم امسح من جديد.</translation>
    </message>
    <message>
        <source>This file is no picture. Take a photograph of the code, or a screenshot.</source>
        <translation>هذا الملف ليس صورة. صوّر الرمز أو خذ لقطة شاشة.</translation>
    </message>
    <message>
        <source>This registration is cancelled: no badge is printed.</source>
        <translation>هذا التسجيل ملغى: لا تُطبع شارة.</translation>
    </message>
    <message>
        <source>This was taken back before.</source>
        <translation>سبق التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Try a sharper picture with the whole code in it, or find them by name.</source>
        <translation>جرّب صورة أوضح فيها الرمز كاملًا، أو ابحث بالاسم.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Try without a scanner</source>
        <translation>تجربة دون ماسح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>استخدام الكاميرا</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل فوري</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>باب الخروج</translation>
    </message>
    <message>
        <source>Went out and came back</source>
        <translation>خرج ثم عاد</translation>
    </message>
    <message>
        <source>Who is signed in may not scan here.</source>
        <translation>لا يحق لمن سجّل الدخول أن يمسح هنا.</translation>
    </message>
    <message>
        <source>Why are they admitted all the same?</source>
        <translation>لماذا يُسمح له رغم ذلك؟</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>لماذا التراجع؟</translation>
    </message>
    <message>
        <source>Why is the badge printed again?</source>
        <translation>لماذا تُطبع الشارة من جديد؟</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>You work at this desk now.</source>
        <translation>أنت تعمل في هذا المكتب الآن.</translation>
    </message>
    <message>
        <source>{here} of {all} are here</source>
        <translation>{here} من {all} هنا</translation>
    </message>
    <message>
        <source>{here} of {all} here today</source>
        <translation>{here} من {all} هنا اليوم</translation>
    </message>
    <message>
        <source>{operator} worked here last. Scan your own code, or sign in with Ctrl+L.</source>
        <translation>آخر من عمل هنا: {operator}. امسح رمزك الخاص أو سجّل الدخول بـ Ctrl+L.</translation>
    </message>
    <message>
        <source>{operator} works here now.</source>
        <translation>{operator} يعمل هنا الآن.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>قبل قليل</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Find: name, city or code</source>
        <translation>بحث: اسم أو مدينة أو رمز</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل فوري</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Letters</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>As a person knows them; the program tells them apart by itself, and is wrong now and then.</extracomment>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>The headers stand in line</source>
        <translation>العناوين في السطر</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما يحتاج إلى مراجعة</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>About three minutes. Each step can wait; Set-up has them all.</source>
        <translation>نحو ثلاث دقائق. كل خطوة يمكن تأجيلها؛ وكلها في الإعداد.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Does the scanner work?</source>
        <translation>هل يعمل الماسح؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Name this desk</source>
        <translation>تسمية المكتب</translation>
    </message>
    <message>
        <source>No list yet. It can come in at any time, in Set-up.</source>
        <translation>لا قائمة بعد. يمكن إدخالها في أي وقت من الإعداد.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing scanned yet. Codes can be typed too.</source>
        <translation>لم يُمسح شيء بعد. يمكن كتابة الرموز أيضًا.</translation>
    </message>
    <message>
        <source>One moment: the list is under way.</source>
        <translation>لحظة من فضلك: القائمة قيد الإدخال.</translation>
    </message>
    <message>
        <source>Open the list of people. You see what would come in before anything is written.</source>
        <translation>افتح قائمة الأشخاص. ترى ما سيدخل قبل أن يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Scan the code below. It lets nobody in.</source>
        <translation>امسح الرمز أدناه. لا يسمح بدخول أحد.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>الخطوة {number} من {steps}</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>إلى المكتب</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>What is this desk, and for which congress?</source>
        <translation>ما هذا المكتب، ولأي مؤتمر؟</translation>
    </message>
    <message>
        <source>Where do badges come out?</source>
        <translation>من أين تخرج الشارات؟</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>من سيحضر؟</translation>
    </message>
    <message>
        <source>Without a printer each badge is a PDF in a folder.</source>
        <translation>بلا طابعة تصبح كل شارة ملف PDF في مجلد.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>First start</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A name is wrong on the badge</source>
        <translation>خطأ في الاسم على الشارة</translation>
    </message>
    <message>
        <source>Another way: another printer, or admit with a reason</source>
        <translation>طريق آخر: طابعة أخرى، أو السماح مع ذكر السبب</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>عودة إلى العمل</translation>
    </message>
    <message>
        <source>Be kind, name the reason on the screen, and press F9: a supervisor can decide.</source>
        <translation>كن لطيفًا، واذكر السبب الظاهر على الشاشة، واضغط F9: للمشرف أن يقرر.</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>استدعاء المشرف</translation>
    </message>
    <message>
        <source>Close what is open; the desk is ready</source>
        <translation>إغلاق المفتوح؛ والمكتب جاهز</translation>
    </message>
    <message>
        <source>Confirm: save, take in, go on</source>
        <translation>تأكيد: حفظ، إدخال، متابعة</translation>
    </message>
    <message>
        <source>Find somebody by name, city or code</source>
        <translation>البحث عن شخص بالاسم أو المدينة أو الرمز</translation>
    </message>
    <message>
        <source>Go on. This desk decides by itself and sends everything later.</source>
        <translation>تابع. يقرر هذا المكتب بنفسه ويرسل كل شيء لاحقًا.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Make the phone brighter, or type the sixteen letters below the code after F2.</source>
        <translation>زِد سطوع الهاتف، أو اضغط F2 واكتب الحروف الستة عشر التي تحت الرمز.</translation>
    </message>
    <message>
        <source>No badge comes out</source>
        <translation>لا تخرج شارة</translation>
    </message>
    <message>
        <source>Open who was just scanned</source>
        <translation>فتح آخر من مُسح رمزه</translation>
    </message>
    <message>
        <source>Press F4, correct it and print again. The old badge goes into the box for shredding.</source>
        <translation>اضغط F4 وصحّح الاسم واطبع من جديد. تُوضع الشارة القديمة في صندوق الإتلاف.</translation>
    </message>
    <message>
        <source>Print their badge, or print it again</source>
        <translation>طباعة شارته أو إعادة طباعتها</translation>
    </message>
    <message>
        <source>Register somebody who is not on the list</source>
        <translation>تسجيل من ليس في القائمة</translation>
    </message>
    <message>
        <source>Scan the test code in Set-up. Until it works, press F2 and find people by name.</source>
        <translation>امسح رمز الاختبار في الإعداد. وإلى أن يعمل اضغط F2 وابحث بالاسم.</translation>
    </message>
    <message>
        <source>Scanning goes on while you read this.</source>
        <translation>يستمر المسح وأنت تقرأ هذا.</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>شخص آخر يعمل هنا</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>التراجع عن آخر ما تم</translation>
    </message>
    <message>
        <source>The answer is no</source>
        <translation>الجواب هو لا</translation>
    </message>
    <message>
        <source>The camera of this computer, on or off</source>
        <translation>تشغيل كاميرا هذا الحاسوب أو إيقافها</translation>
    </message>
    <message>
        <source>The code can&apos;t be read</source>
        <translation>تتعذر قراءة الرمز</translation>
    </message>
    <message>
        <source>The list behind: badges that wait, the last scans</source>
        <translation>القائمة الخلفية: الشارات المنتظرة وآخر عمليات المسح</translation>
    </message>
    <message>
        <source>The network is away</source>
        <translation>الشبكة منقطعة</translation>
    </message>
    <message>
        <source>The page Badges says which printer needs what. Nothing is lost; all badges follow.</source>
        <translation>تبيّن صفحة الشارات ما تحتاجه كل طابعة. لم يُفقد شيء؛ وستخرج كل الشارات.</translation>
    </message>
    <message>
        <source>The scanner beeps and nothing comes</source>
        <translation>الماسح يصفر ولا يصل شيء</translation>
    </message>
    <message>
        <source>When something is not as it should be</source>
        <translation>عندما لا تسير الأمور كما ينبغي</translation>
    </message>
    <message>
        <source>Who can decide: {people}</source>
        <translation>من له أن يقرر: {people}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Admission taken back: {reason}</source>
        <translation>تراجع عن الدخول: {reason}</translation>
    </message>
    <message>
        <source>Admitted with a reason, taken back later: {place} ({reason})</source>
        <translation>سُمح له مع ذكر السبب، ثم تم التراجع: {place} ({reason})</translation>
    </message>
    <message>
        <source>Admitted with a reason: {place} ({reason})</source>
        <translation>سُمح له مع ذكر السبب: {place} ({reason})</translation>
    </message>
    <message>
        <source>Badge did not come out of {printer}</source>
        <translation>لم تخرج الشارة من {printer}</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>سُلّمت الشارة</translation>
    </message>
    <message>
        <source>Badge lost: its code lets nobody in any more</source>
        <translation>فُقدت الشارة: لم يعد رمزها يسمح بالدخول</translation>
    </message>
    <message>
        <source>Badge printed on {printer}</source>
        <translation>طُبعت الشارة على {printer}</translation>
    </message>
    <message>
        <source>Badge sent to {printer}</source>
        <translation>أُرسلت الشارة إلى {printer}</translation>
    </message>
    <message>
        <source>Badge taken back before it was printed</source>
        <translation>سُحبت الشارة قبل طباعتها</translation>
    </message>
    <message>
        <source>Badge wanted again on {printer}: {reason}</source>
        <translation>طُلبت الشارة من جديد على {printer}: {reason}</translation>
    </message>
    <message>
        <source>Badge wanted on {printer}</source>
        <translation>طُلبت الشارة على {printer}</translation>
    </message>
    <message>
        <source>Came in at {time}, entered later and taken back: {place}</source>
        <translation>دخل عند {time}، سُجّل لاحقًا ثم تم التراجع: {place}</translation>
    </message>
    <message>
        <source>Came in at {time}, entered later: {place}</source>
        <translation>دخل عند {time}، سُجّل لاحقًا: {place}</translation>
    </message>
    <message>
        <source>Came in, found by name: {place}</source>
        <translation>دخل بعد البحث بالاسم: {place}</translation>
    </message>
    <message>
        <source>Came in, taken back later: {place}</source>
        <translation>دخل، ثم تم التراجع: {place}</translation>
    </message>
    <message>
        <source>Came in: {place}</source>
        <translation>دخل: {place}</translation>
    </message>
    <message>
        <source>Code ended: the roster brought another</source>
        <translation>انتهى الرمز: جاءت القائمة بغيره</translation>
    </message>
    <message>
        <source>Code given</source>
        <translation>أُعطي رمزًا</translation>
    </message>
    <message>
        <source>Code made invalid: {reason}</source>
        <translation>أُبطل الرمز: {reason}</translation>
    </message>
    <message>
        <source>Code of another system came with the roster</source>
        <translation>جاء مع القائمة رمز من نظام آخر</translation>
    </message>
    <message>
        <source>Code replaced: {reason}</source>
        <translation>استُبدل الرمز: {reason}</translation>
    </message>
    <message>
        <source>Exit taken back: {reason}</source>
        <translation>تراجع عن الخروج: {reason}</translation>
    </message>
    <message>
        <source>Joined with another record of the same person</source>
        <translation>دُمج مع سجل آخر للشخص نفسه</translation>
    </message>
    <message>
        <source>New code given</source>
        <translation>أُعطي رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Not let in: {place}</source>
        <translation>لم يُسمح له بالدخول: {place}</translation>
    </message>
    <message>
        <source>Put on the roster from a file</source>
        <translation>أُدرج في القائمة من ملف</translation>
    </message>
    <message>
        <source>Registered at the desk</source>
        <translation>سُجّل في المكتب</translation>
    </message>
    <message>
        <source>Registration cancelled: {reason}</source>
        <translation>أُلغي التسجيل: {reason}</translation>
    </message>
    <message>
        <source>Scanned at {place}: {verdict}</source>
        <translation>مُسح رمزه عند {place}: {verdict}</translation>
    </message>
    <message>
        <source>Somebody tried to admit with a reason without the duty for it</source>
        <translation>حاول أحد السماح مع ذكر السبب دون صلاحية</translation>
    </message>
    <message>
        <source>Somebody tried to cancel the registration without the duty for it</source>
        <translation>حاول أحد إلغاء التسجيل دون صلاحية</translation>
    </message>
    <message>
        <source>Somebody tried to change the record without the duty for it</source>
        <translation>حاول أحد تعديل البيانات دون صلاحية</translation>
    </message>
    <message>
        <source>Somebody tried to print a badge without the duty for it</source>
        <translation>حاول أحد طباعة شارة دون صلاحية</translation>
    </message>
    <message>
        <source>Somebody tried to replace the code without the duty for it</source>
        <translation>حاول أحد استبدال الرمز دون صلاحية</translation>
    </message>
    <message>
        <source>Somebody tried what their duty does not allow</source>
        <translation>حاول أحد ما لا تسمح به صلاحيته</translation>
    </message>
    <message>
        <source>Something was taken back: {reason}</source>
        <translation>تم التراجع عن شيء: {reason}</translation>
    </message>
    <message>
        <source>Went out at {time}, entered later: {place}</source>
        <translation>خرج عند {time}، سُجّل لاحقًا: {place}</translation>
    </message>
    <message>
        <source>Went out, taken back later: {place}</source>
        <translation>خرج، ثم تم التراجع: {place}</translation>
    </message>
    <message>
        <source>Went out: {place}</source>
        <translation>خرج: {place}</translation>
    </message>
    <message>
        <source>{field}: now {new}</source>
        <translation>{field}: أصبح {new}</translation>
    </message>
    <message>
        <source>{field}: {old} became {new}</source>
        <translation>{field}: {old} أصبح {new}</translation>
    </message>
    <message>
        <source>{field}: {old} taken away</source>
        <translation>{field}: حُذف {old}</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message numerus="yes">
        <source>%n act(s) on the way</source>
        <translation>
            <numerusform>لا إجراءات في الطريق</numerusform>
            <numerusform>إجراء واحد في الطريق</numerusform>
            <numerusform>إجراءان في الطريق</numerusform>
            <numerusform>%n إجراءات في الطريق</numerusform>
            <numerusform>%n إجراءً في الطريق</numerusform>
            <numerusform>%n إجراء في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait since {time}</source>
        <translation>
            <numerusform>لا إجراءات تنتظر منذ {time}</numerusform>
            <numerusform>إجراء واحد ينتظر منذ {time}</numerusform>
            <numerusform>إجراءان ينتظران منذ {time}</numerusform>
            <numerusform>%n إجراءات تنتظر منذ {time}</numerusform>
            <numerusform>%n إجراءً ينتظر منذ {time}</numerusform>
            <numerusform>%n إجراء ينتظر منذ {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for help: see Set-up</source>
        <translation>اطلب المساعدة: انظر الإعداد</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>Does not know this desk</source>
        <translation>لا يعرف هذا المكتب</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>لديه كل شيء</translation>
    </message>
    <message>
        <source>Is not the hub we joined</source>
        <translation>ليس الخادم الذي انضممنا إليه</translation>
    </message>
    <message>
        <source>Is of another congress</source>
        <translation>يخص مؤتمرًا آخر</translation>
    </message>
    <message>
        <source>Needs a newer program here</source>
        <translation>يتطلب برنامجًا أحدث هنا</translation>
    </message>
    <message>
        <source>No line since {time}</source>
        <translation>لا اتصال منذ {time}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>The disk here is full</source>
        <translation>القرص هنا ممتلئ</translation>
    </message>
    <message>
        <source>This desk&apos;s clock is wrong</source>
        <translation>ساعة هذا المكتب خاطئة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>لا أحد كما كان</numerusform>
            <numerusform>واحد كما كان</numerusform>
            <numerusform>اثنان كما كانا</numerusform>
            <numerusform>%n كما كانوا</numerusform>
            <numerusform>%n كما كانوا</numerusform>
            <numerusform>%n كما كانوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>لم يُلغ أحد</numerusform>
            <numerusform>أُلغي واحد</numerusform>
            <numerusform>أُلغي اثنان</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغير أحد</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جدد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جدد</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are admitted already.</source>
        <translation>
            <numerusform>لم يدخل أحد منهم.</numerusform>
            <numerusform>دخل واحد منهم من قبل.</numerusform>
            <numerusform>دخل اثنان منهم من قبل.</numerusform>
            <numerusform>دخل %n منهم من قبل.</numerusform>
            <numerusform>دخل %n منهم من قبل.</numerusform>
            <numerusform>دخل %n منهم من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs joined</source>
        <translation>
            <numerusform>لم يُدمج أحد</numerusform>
            <numerusform>دُمج زوج واحد</numerusform>
            <numerusform>دُمج زوجان</numerusform>
            <numerusform>دُمجت %n أزواج</numerusform>
            <numerusform>دُمج %n زوجًا</numerusform>
            <numerusform>دُمج %n زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are set back to what they were.</source>
        <translation>
            <numerusform>لا أحد يُعاد إلى ما كان.</numerusform>
            <numerusform>يُعاد شخص واحد إلى ما كان عليه.</numerusform>
            <numerusform>يُعاد شخصان إلى ما كانا عليه.</numerusform>
            <numerusform>يُعاد %n أشخاص إلى ما كانوا عليه.</numerusform>
            <numerusform>يُعاد %n شخصًا إلى ما كانوا عليه.</numerusform>
            <numerusform>يُعاد %n شخص إلى ما كانوا عليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came in</source>
        <translation>
            <numerusform>لم يُضف أحد</numerusform>
            <numerusform>أُضيف شخص واحد</numerusform>
            <numerusform>أُضيف شخصان</numerusform>
            <numerusform>أُضيف %n أشخاص</numerusform>
            <numerusform>أُضيف %n شخصًا</numerusform>
            <numerusform>أُضيف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people keep what was changed since.</source>
        <translation>
            <numerusform>لا أحد تغيّر بعدها.</numerusform>
            <numerusform>يحتفظ شخص واحد بما تغيّر بعدها.</numerusform>
            <numerusform>يحتفظ شخصان بما تغيّر بعدها.</numerusform>
            <numerusform>يحتفظ %n أشخاص بما تغيّر بعدها.</numerusform>
            <numerusform>يحتفظ %n شخصًا بما تغيّر بعدها.</numerusform>
            <numerusform>يحتفظ %n شخص بما تغيّر بعدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people whom it added will be cancelled.</source>
        <translation>
            <numerusform>لا أحد ممن أضافتهم يُلغى.</numerusform>
            <numerusform>سيُلغى شخص واحد أضافته.</numerusform>
            <numerusform>سيُلغى شخصان أضافتهما.</numerusform>
            <numerusform>سيُلغى %n أشخاص أضافتهم.</numerusform>
            <numerusform>سيُلغى %n شخصًا أضافتهم.</numerusform>
            <numerusform>سيُلغى %n شخص أضافتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed out</source>
        <translation>
            <numerusform>لم يُستبعد صف</numerusform>
            <numerusform>استُبعد صف واحد</numerusform>
            <numerusform>استُبعد صفان</numerusform>
            <numerusform>استُبعدت %n صفوف</numerusform>
            <numerusform>استُبعد %n صفًا</numerusform>
            <numerusform>استُبعد %n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set back</source>
        <translation>
            <numerusform>لم يُعد أحد</numerusform>
            <numerusform>أُعيد واحد</numerusform>
            <numerusform>أُعيد اثنان</numerusform>
            <numerusform>أُعيد %n</numerusform>
            <numerusform>أُعيد %n</numerusform>
            <numerusform>أُعيد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>لا مستبعد</numerusform>
            <numerusform>مستبعد واحد</numerusform>
            <numerusform>مستبعدان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعدًا</numerusform>
            <numerusform>%n مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد واحد</numerusform>
            <numerusform>استُبعد اثنان</numerusform>
            <numerusform>استُبعد %n</numerusform>
            <numerusform>استُبعد %n</numerusform>
            <numerusform>استُبعد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%n أمور للمراجعة</numerusform>
            <numerusform>%n أمرًا للمراجعة</numerusform>
            <numerusform>%n أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>لا شيء للتسوية</numerusform>
            <numerusform>زوج واحد للتسوية</numerusform>
            <numerusform>زوجان للتسوية</numerusform>
            <numerusform>%n أزواج للتسوية</numerusform>
            <numerusform>%n زوجًا للتسوية</numerusform>
            <numerusform>%n زوج للتسوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cancelled</source>
        <translation>
            <numerusform>لن يُلغى أحد</numerusform>
            <numerusform>سيُلغى واحد</numerusform>
            <numerusform>سيُلغى اثنان</numerusform>
            <numerusform>سيُلغى %n</numerusform>
            <numerusform>سيُلغى %n</numerusform>
            <numerusform>سيُلغى %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cancelled with this import. A later list brings them back.</source>
        <translation>
            <numerusform>لن يُلغى أحد بهذا الاستيراد.</numerusform>
            <numerusform>سيُلغى شخص واحد بهذا الاستيراد. تعيده قائمة لاحقة.</numerusform>
            <numerusform>سيُلغى شخصان بهذا الاستيراد. تعيدهما قائمة لاحقة.</numerusform>
            <numerusform>سيُلغى %n أشخاص بهذا الاستيراد. تعيدهم قائمة لاحقة.</numerusform>
            <numerusform>سيُلغى %n شخصًا بهذا الاستيراد. تعيدهم قائمة لاحقة.</numerusform>
            <numerusform>سيُلغى %n شخص بهذا الاستيراد. تعيدهم قائمة لاحقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of its header says so.</source>
        <translation>يدل عليه جزء من عنوانه.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>All else is as it was.</source>
        <translation>كل ما عدا ذلك كما كان.</translation>
    </message>
    <message>
        <source>All of the file was understood.</source>
        <translation>فُهم الملف كله.</translation>
    </message>
    <message>
        <source>An earlier list held them. They stay, unless you cancel them here.</source>
        <translation>كانوا في قائمة سابقة. يبقون ما لم تلغهم هنا.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n people</source>
        <translation>
            <numerusform>لا أحد للإلغاء</numerusform>
            <numerusform>إلغاء شخص واحد</numerusform>
            <numerusform>إلغاء شخصين</numerusform>
            <numerusform>إلغاء %n أشخاص</numerusform>
            <numerusform>إلغاء %n شخصًا</numerusform>
            <numerusform>إلغاء %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cell {number}, beyond the headers</source>
        <translation>الخلية {number} خارج العناوين</translation>
    </message>
    <message>
        <source>Choose a column to see what it holds, and what it is read as.</source>
        <translation>اختر عمودًا لترى محتواه وعلى أي وجه يُقرأ.</translation>
    </message>
    <message>
        <source>Column {number}, without a header</source>
        <translation>العمود {number} بلا عنوان</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Every row comes in</source>
        <translation>تدخل كل الصفوف</translation>
    </message>
    <message>
        <source>Everyone whom this list brought before is still in it.</source>
        <translation>كل من جاءت بهم هذه القائمة من قبل ما زالوا فيها.</translation>
    </message>
    <message>
        <source>Finding out what that does.</source>
        <translation>يجري التحقق مما يترتب على ذلك.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>كيف يُقرأ الملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>It is taken back. Scanning goes on meanwhile.</source>
        <translation>يجري التراجع عنها. ويستمر المسح أثناء ذلك.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>تم التراجع عنها.</translation>
    </message>
    <message>
        <source>Its header is not known.</source>
        <translation>عنوانه غير معروف.</translation>
    </message>
    <message>
        <source>Its header says so.</source>
        <translation>يدل عليه عنوانه.</translation>
    </message>
    <message>
        <source>Its values look like it.</source>
        <translation>تدل عليه قيمه.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Leave this file?</source>
        <translation>هل تترك هذا الملف؟</translation>
    </message>
    <message>
        <source>Line {number} of this file</source>
        <translation>السطر {number} من هذا الملف</translation>
    </message>
    <message>
        <source>Lists of people, from any program</source>
        <translation>قوائم أشخاص من أي برنامج</translation>
    </message>
    <message>
        <source>Looking it over again</source>
        <translation>يُفحص من جديد</translation>
    </message>
    <message>
        <source>Maybe one person twice</source>
        <translation>ربما شخص مكرر</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>لم يعودوا في الملف</translation>
    </message>
    <message>
        <source>No two share a code, an e-mail address or a name.</source>
        <translation>لا يشترك اثنان في رمز أو بريد إلكتروني أو اسم.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody is cancelled. They all stay on the roster.</source>
        <translation>لا يُلغى أحد. يبقى الجميع في القائمة.</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>لا أحد ناقص</translation>
    </message>
    <message>
        <source>Nobody seems to be there twice</source>
        <translation>لا أحد يبدو مكررًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>لا شيء يتغير</translation>
    </message>
    <message>
        <source>Nothing changes by it.</source>
        <translation>لا يتغير بذلك شيء.</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Nothing new to take in</source>
        <translation>لا جديد لإدخاله</translation>
    </message>
    <message>
        <source>Nothing strange</source>
        <translation>لا شيء غريب</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>لا شيء للتسوية</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>لم يُدخل شيء</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>On the roster, admitted</source>
        <translation>في القائمة، ودخل</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>One person: both rows come in and are joined, and both codes admit.</source>
        <translation>شخص واحد: يدخل الصفان ويُدمجان، ويسمح الرمزان بالدخول.</translation>
    </message>
    <message>
        <source>One person: they keep their code and admissions, and this row&apos;s words hold.</source>
        <translation>شخص واحد: يحتفظ برمزه وسجل دخوله، وتُعتمد بيانات هذا الصف.</translation>
    </message>
    <message>
        <source>People who are on the roster already, and what this list says otherwise.</source>
        <translation>أشخاص في القائمة من قبل، وما يختلف في هذا الملف.</translation>
    </message>
    <message>
        <source>Put a row right here, and it comes in. The file itself is not changed.</source>
        <translation>صحّح الصف هنا فيدخل. الملف نفسه لا يتغير.</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>صفوف مستبعدة</translation>
    </message>
    <message>
        <source>Say whether two are one person. Nobody is joined without your word.</source>
        <translation>حدّد هل الاثنان شخص واحد. لا يُدمج أحد دون قرارك.</translation>
    </message>
    <message>
        <source>Say why they are cancelled</source>
        <translation>اذكر سبب الإلغاء</translation>
    </message>
    <message>
        <source>So it can come in.</source>
        <translation>هكذا يمكن إدخاله.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>توقف. كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Stopping. Everything will stay as it is.</source>
        <translation>يجري الإيقاف. سيبقى كل شيء كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>لا أحد لإدخاله</numerusform>
            <numerusform>إدخال شخص واحد</numerusform>
            <numerusform>إدخال شخصين</numerusform>
            <numerusform>إدخال %n أشخاص</numerusform>
            <numerusform>إدخال %n شخصًا</numerusform>
            <numerusform>إدخال %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in {people}, cancel {gone}</source>
        <translation>إدخال {people} وإلغاء {gone}</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>هل تتراجع عن هذا الاستيراد؟</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>The columns beside it say so.</source>
        <translation>تدل عليه الأعمدة المجاورة.</translation>
    </message>
    <message>
        <source>There is nothing to put right.</source>
        <translation>لا شيء يحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>They share a code.</source>
        <translation>لهما الرمز نفسه.</translation>
    </message>
    <message>
        <source>They share a name.</source>
        <translation>لهما الاسم نفسه.</translation>
    </message>
    <message>
        <source>They share a registration code.</source>
        <translation>لهما رمز التسجيل نفسه.</translation>
    </message>
    <message>
        <source>They share an e-mail address.</source>
        <translation>لهما البريد الإلكتروني نفسه.</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للتسوية</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>What you put right or settled here would be lost. None of it is on the roster yet.</source>
        <translation>سيُفقد ما صحّحته أو سوّيته هنا. لم يدخل شيء منه في القائمة بعد.</translation>
    </message>
    <message>
        <source>Which sheet, which letters, where the headers stand; and what to look at.</source>
        <translation>الورقة والترميز وموضع العناوين؛ وما يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Who is on the roster already stays as they are.</source>
        <translation>من في القائمة يبقى كما هو.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>أنت حددت ذلك.</translation>
    </message>
    <message>
        <source>a later list brought them too</source>
        <translation>جاءت به قائمة لاحقة أيضًا</translation>
    </message>
    <message>
        <source>joined with another record since</source>
        <translation>دُمج بعدها مع سجل آخر</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>الخطوة {done} من {total}</translation>
    </message>
    <message>
        <source>{field} was changed since</source>
        <translation>{field}: تغيّر بعدها</translation>
    </message>
    <message>
        <source>{operator} took it back: {when}. Reason: {reason}</source>
        <translation>تراجع عنها {operator}: {when}. السبب: {reason}</translation>
    </message>
    <message>
        <source>{operator} took it in: {when}, {desk}.</source>
        <translation>أدخلها {operator}: {when}، {desk}.</translation>
    </message>
    <message>
        <source>{read} of {all} are read</source>
        <translation>يُقرأ {read} من {all}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation>أفلت القائمة هنا</translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV, as you have it</source>
        <translation>Excel أو LibreOffice أو CSV، كما هي عندك</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>ترك هذا الملف</translation>
    </message>
    <message>
        <source>Open a roster file</source>
        <translation>فتح ملف قائمة</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>فتح ملف آخر</translation>
    </message>
    <message>
        <source>Part of the import</source>
        <translation>قسم من الاستيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Taken in. It can be taken back beside this.</source>
        <translation>تم الإدخال. يمكن التراجع عنه من الجانب.</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>{name}: {phrase}</source>
        <extracomment>Lamp colours say what a person must do, not how grave it is: what heals by itself is slate.</extracomment>
        <translation>{name}: {phrase}</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>Cancel all of them</source>
        <translation>إلغاء الجميع</translation>
    </message>
    <message>
        <source>Cancel this person</source>
        <translation>إلغاء هذا الشخص</translation>
    </message>
    <message>
        <source>Leave all of them</source>
        <translation>إبقاء الجميع</translation>
    </message>
    <message>
        <source>Leave this person</source>
        <translation>إبقاء هذا الشخص</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Why they are cancelled</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Will be cancelled</source>
        <translation>سيُلغى</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>غدًا، {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>أمس، {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>‏{first} · {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>‏{first}، {second}</translation>
    </message>
</context>
<context>
    <name>OperatorAsk</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>As they write it</source>
        <translation>كما يكتبه صاحبه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The folder for the PDF</source>
        <translation>مجلد ملف PDF</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>انتهى عمله هنا</translation>
    </message>
</context>
<context>
    <name>OperatorDetail</name>
    <message>
        <source>Another PIN</source>
        <translation>رقم سري آخر</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إبطاله</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>الرمز الخاص</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>تعيين رقم سري</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation>انتهى عمله هنا</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>A new PIN for {name}</source>
        <translation>رقم سري جديد لـ{name}</translation>
    </message>
    <message>
        <source>A scan of it lets them in. It can&apos;t be shown again.</source>
        <translation>يكفي مسحه لتسجيل الدخول. لا يمكن عرضه ثانية.</translation>
    </message>
    <message>
        <source>Also finds people, prints badges, edits, takes walk-ins.</source>
        <translation>وكذلك: البحث عن الأشخاص، وطباعة الشارات، والتعديل، والتسجيل الفوري.</translation>
    </message>
    <message>
        <source>Also takes in rosters and decides who works here.</source>
        <translation>وكذلك: إدخال القوائم، وتحديد من يعمل هنا.</translation>
    </message>
    <message>
        <source>Also undoes, admits with a reason, cancels, gives new codes.</source>
        <translation>وكذلك: التراجع، والسماح مع ذكر السبب، والإلغاء، وإعطاء رموز جديدة.</translation>
    </message>
    <message>
        <source>For rosters and for who works here they ask an organizer: {people}.</source>
        <translation>إدخال القوائم وتحديد من يعمل هنا يُطلبان من منظّم: {people}.</translation>
    </message>
    <message>
        <source>It is shown this once. Print it or keep it as a PDF now.</source>
        <translation>يُعرض هذه المرة فقط. اطبعه أو احفظه ملف PDF الآن.</translation>
    </message>
    <message>
        <source>None yet. A scan of it lets them in without a PIN.</source>
        <translation>لا رمز بعد. يكفي مسحه لتسجيل الدخول دون رقم سري.</translation>
    </message>
    <message>
        <source>None yet. As soon as an organizer has one, everybody needs one.</source>
        <translation>لا رقم بعد. متى كان لأحد المنظّمين رقم سري لزم الجميعَ رقم.</translation>
    </message>
    <message>
        <source>PIN and code end now. What they did at the desk keeps their name.</source>
        <translation>ينتهي الرقم السري والرمز الآن. ويبقى اسمه على ما فعله في المكتب.</translation>
    </message>
    <message>
        <source>Scans people in and out.</source>
        <translation>مسح رموز الداخلين والخارجين.</translation>
    </message>
    <message>
        <source>Sign-in code. Keep it to yourself.</source>
        <translation>رمز تسجيل الدخول. لا تُطلع عليه أحدًا.</translation>
    </message>
    <message>
        <source>Six digits let them in.</source>
        <translation>ستة أرقام لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Six digits that are not easily guessed.</source>
        <translation>ستة أرقام لا يسهل تخمينها.</translation>
    </message>
    <message>
        <source>So that no slip counts.</source>
        <translation>حتى لا يُعتمد خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>Somebody else removes you.</source>
        <translation>شخص آخر هو من يزيلك.</translation>
    </message>
    <message>
        <source>The code lies in {file}</source>
        <translation>الرمز في {file}</translation>
    </message>
    <message>
        <source>The code of {name} does not work any more.</source>
        <translation>لم يعد رمز {name} يعمل.</translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation>أُرسل الرمز إلى الطابعة.</translation>
    </message>
    <message>
        <source>The name stands beside each act.</source>
        <translation>يظهر الاسم بجانب كل إجراء.</translation>
    </message>
    <message>
        <source>The own code of {name}</source>
        <translation>الرمز الخاص بـ{name}</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>الرقم السري نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The two were not alike. Type the new PIN again.</source>
        <translation>الرقمان غير متطابقين. اكتب الرقم السري الجديد من جديد.</translation>
    </message>
    <message>
        <source>Then the new one, twice.</source>
        <translation>ثم الجديد مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. %n more tries, then a wait.</source>
        <translation>
            <numerusform>الرقم السري غير صحيح. لا محاولات أخرى، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت محاولة واحدة، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت محاولتان، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت %n محاولات، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت %n محاولة، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت %n محاولة، ثم انتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>To find people, print or edit takes registration staff; nobody is that yet.</source>
        <translation>البحث عن الأشخاص والطباعة والتعديل لموظفي التسجيل، ولا أحد منهم هنا بعد.</translation>
    </message>
    <message>
        <source>To find people, print or edit they ask registration staff: {people}.</source>
        <translation>البحث عن الأشخاص والطباعة والتعديل تُطلب من موظفي التسجيل: {people}.</translation>
    </message>
    <message>
        <source>To undo, cancel or override takes a supervisor; nobody is one yet.</source>
        <translation>التراجع والإلغاء والتجاوز للمشرف، ولا مشرف هنا بعد.</translation>
    </message>
    <message>
        <source>To undo, cancel or override they ask a supervisor: {people}.</source>
        <translation>التراجع والإلغاء والتجاوز تُطلب من المشرف: {people}.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait five minutes.</source>
        <translation>محاولات خاطئة كثيرة. انتظر خمس دقائق.</translation>
    </message>
    <message>
        <source>Type it once more, then it is gone.</source>
        <translation>اكتبه مرة أخرى فيُزال.</translation>
    </message>
    <message>
        <source>Who is new here?</source>
        <translation>من الجديد هنا؟</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رقمك السري</translation>
    </message>
    <message>
        <source>Your PIN as it is</source>
        <translation>رقمك السري الحالي</translation>
    </message>
    <message>
        <source>works here now</source>
        <translation>يعمل هنا الآن</translation>
    </message>
    <message>
        <source>{name} has a new code. One before it does not work any more.</source>
        <translation>لدى {name} رمز جديد. لم يعد رمز سابق يعمل.</translation>
    </message>
    <message>
        <source>{name} has another duty now.</source>
        <translation>تغيّرت صلاحية {name}.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>لم يعد لدى {name} رقم سري.</translation>
    </message>
    <message>
        <source>{name} signs in with the new PIN from now on.</source>
        <translation>من الآن يسجّل {name} الدخول بالرقم السري الجديد.</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>انتهى عمل {name} هنا.</translation>
    </message>
    <message>
        <source>{name} works here no more?</source>
        <translation>هل انتهى عمل {name} هنا؟</translation>
    </message>
    <message>
        <source>{name} works here now. Give them a PIN or a code.</source>
        <translation>{name} يعمل هنا الآن. أعطه رقمًا سريًا أو رمزًا.</translation>
    </message>
</context>
<context>
    <name>OperatorsPanel</name>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>من يعملون هنا</translation>
    </message>
</context>
<context>
    <name>PairsPart</name>
    <message>
        <source>Ask again</source>
        <extracomment>What tells two people apart only where it differs.</extracomment>
        <translation>إعادة السؤال</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>Imports so far</source>
        <extracomment>Of those who keep something so many are named.</extracomment>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنها</translation>
    </message>
    <message>
        <source>What comes in is listed here, and can be taken back.</source>
        <translation>يُذكر هنا كل ما يُدخل، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>سبب التراجع</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n on the roster</source>
        <translation>
            <numerusform>القائمة فارغة</numerusform>
            <numerusform>شخص واحد في القائمة</numerusform>
            <numerusform>شخصان في القائمة</numerusform>
            <numerusform>%n أشخاص في القائمة</numerusform>
            <numerusform>%n شخصًا في القائمة</numerusform>
            <numerusform>%n شخص في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this desk is damaged or missing. Call for help.</source>
        <translation>أحد ملفات هذا المكتب تالف أو مفقود. اطلب المساعدة.</translation>
    </message>
    <message>
        <source>A supervisor may look people up.</source>
        <translation>البحث عن الأشخاص من صلاحية المشرف.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>An organizer may look people up.</source>
        <translation>البحث عن الأشخاص من صلاحية المنظّمين.</translation>
    </message>
    <message>
        <source>An organizer opens a roster file in Set-up.</source>
        <translation>يفتح أحد المنظّمين ملف القائمة في الإعداد.</translation>
    </message>
    <message>
        <source>Another script</source>
        <translation>كتابة أخرى</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>تجري قراءته</translation>
    </message>
    <message>
        <source>Call {people}.</source>
        <translation>اتصل بـ{people}.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Code begins so</source>
        <translation>بداية الرمز</translation>
    </message>
    <message>
        <source>E-mail begins so</source>
        <translation>بداية البريد</translation>
    </message>
    <message>
        <source>Everyone on the roster will be here.</source>
        <translation>سيظهر هنا كل من في القائمة.</translation>
    </message>
    <message>
        <source>Exact name</source>
        <translation>الاسم بعينه</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>هنا منذ {time}</translation>
    </message>
    <message>
        <source>Here {count}</source>
        <translation>هنا {count}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>غادر في {time}</translation>
    </message>
    <message>
        <source>Left {count}</source>
        <translation>غادروا {count}</translation>
    </message>
    <message>
        <source>Member kind</source>
        <translation>نوع العضو</translation>
    </message>
    <message>
        <source>More people come close. Type more of the name.</source>
        <translation>هناك أشخاص آخرون قريبون من هذا. اكتب مزيدًا من الاسم.</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>الاسم والمكان</translation>
    </message>
    <message>
        <source>Name begins so</source>
        <translation>بداية الاسم</translation>
    </message>
    <message>
        <source>Nobody comes close to {text}. Ask for the name as in the passport, or add them as a walk-in.</source>
        <translation>لا أحد يشبه {text}. اسأل عن اسمه في الجواز، أو سجّله.</translation>
    </message>
    <message>
        <source>Nobody else comes close to this.</source>
        <translation>لا أحد آخر قريب من هذا.</translation>
    </message>
    <message>
        <source>Nobody fits what is chosen above. Take the choices back to look among everyone.</source>
        <translation>لا أحد يطابق الاختيار أعلاه. ألغِ الاختيار للبحث بين الجميع.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Not for this duty</source>
        <translation>خارج هذه الصلاحية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not yet here</source>
        <translation>لم يحضر بعد</translation>
    </message>
    <message>
        <source>Not yet {count}</source>
        <translation>لم يحضروا {count}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Open a roster file in Set-up, or add the first person as a walk-in.</source>
        <translation>افتح ملف القائمة في الإعداد، أو أضف أول شخص بالتسجيل الفوري.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>People can&apos;t be shown just now. Nothing is lost, and scanning works.</source>
        <translation>يتعذر عرض الأشخاص الآن. لم يُفقد شيء، والمسح يعمل.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Registration staff may look people up.</source>
        <translation>البحث عن الأشخاص من صلاحية موظفي التسجيل.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Sign in, and the people on the roster are shown again.</source>
        <translation>سجّل الدخول ليظهر الأشخاص من جديد.</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation>كتابة مشابهة</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>نطق مشابه</translation>
    </message>
    <message>
        <source>The door that this desk checks is not in the programme. Choose it in Set-up.</source>
        <translation>الباب الذي يتولاه هذا المكتب ليس في البرنامج. اختره في الإعداد.</translation>
    </message>
    <message>
        <source>The roster is being read.</source>
        <translation>تجري قراءة القائمة.</translation>
    </message>
    <message>
        <source>This code</source>
        <translation>هذا الرمز</translation>
    </message>
    <message>
        <source>This e-mail</source>
        <translation>هذا البريد</translation>
    </message>
    <message>
        <source>Try again; if it comes back, call for help.</source>
        <translation>أعد المحاولة، وإن تكرر ذلك فاطلب المساعدة.</translation>
    </message>
    <message>
        <source>{role} · {organization}</source>
        <translation>‏{role} · {organization}</translation>
    </message>
    <message>
        <source>{value} · {count}</source>
        <translation>‏{value} · {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Member kind</source>
        <translation>نوع العضو</translation>
    </message>
    <message>
        <source>Name, organization, city or code</source>
        <translation>اسم أو جهة أو مدينة أو رمز</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Narrower than this, list and person take turns.</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل فوري</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>من هنا</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>A badge waits for {printer} already, and will say it as it is now.</source>
        <translation>هناك شارة تنتظر {printer} بالفعل، وستحمل البيانات الحالية.</translation>
    </message>
    <message>
        <source>A zone</source>
        <translation>منطقة دخول</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>All about this person is being read.</source>
        <translation>تجري قراءة كل ما يخص هذا الشخص.</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>شارة مفقودة</translation>
    </message>
    <message>
        <source>Cancel registration</source>
        <translation>إلغاء التسجيل</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>اختر شخصًا</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>لن يحضر</translation>
    </message>
    <message>
        <source>End the old code, print a new badge</source>
        <translation>إبطال الرمز القديم وطباعة شارة جديدة</translation>
    </message>
    <message>
        <source>Everything fits on the badge.</source>
        <translation>الشارة تتسع لكل شيء.</translation>
    </message>
    <message>
        <source>Give a new code, print the badge</source>
        <translation>إعطاء رمز جديد وطباعة الشارة</translation>
    </message>
    <message>
        <source>Give a new code?</source>
        <translation>هل يُعطى رمزًا جديدًا؟</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>هنا منذ {time}</translation>
    </message>
    <message>
        <source>Here since {time}, {desk}</source>
        <translation>هنا منذ {time}، {desk}</translation>
    </message>
    <message>
        <source>Is the badge lost?</source>
        <translation>هل فُقدت الشارة؟</translation>
    </message>
    <message>
        <source>It is for good: no badge and no entry at any desk, also after the next roster.</source>
        <translation>الإلغاء نهائي: لا شارة ولا دخول في أي مكتب، حتى بعد القائمة التالية.</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>غادر في {time}</translation>
    </message>
    <message>
        <source>Left at {time}, {desk}</source>
        <translation>غادر في {time}، {desk}</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>No badge is printed yet: print it when the desk can write again.</source>
        <translation>لم تُطبع شارة بعد: اطبعها عندما تعود الكتابة ممكنة في المكتب.</translation>
    </message>
    <message>
        <source>Nobody on the roster has this number any more. Look for the name.</source>
        <translation>لم يعد لأحد في القائمة هذا الرقم. ابحث بالاسم.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>Not yet here</source>
        <translation>لم يحضر بعد</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>طباعة الشارة</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>مسجّل مرتين</translation>
    </message>
    <message>
        <source>Registration cancelled: no badge, no entry</source>
        <translation>التسجيل ملغى: لا شارة ولا دخول</translation>
    </message>
    <message>
        <source>Registration cancelled: {reason}</source>
        <translation>التسجيل ملغى: {reason}</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>حفظ وطباعة</translation>
    </message>
    <message>
        <source>Save and reprint</source>
        <translation>حفظ وإعادة الطباعة</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. Try again. The desk goes on.</source>
        <translation>لم ينجح ذلك؛ ولم يتغير شيء. أعد المحاولة. المكتب يواصل العمل.</translation>
    </message>
    <message>
        <source>The badge can&apos;t be shown.</source>
        <translation>يتعذر عرض الشارة.</translation>
    </message>
    <message>
        <source>The badge goes to {printer}.</source>
        <translation>الشارة في طريقها إلى {printer}.</translation>
    </message>
    <message>
        <source>The badge in their hand still says it as before.</source>
        <translation>الشارة التي في يده ما زالت كما كانت.</translation>
    </message>
    <message>
        <source>The badge of {name}</source>
        <translation>شارة {name}</translation>
    </message>
    <message>
        <source>The badge&apos;s layout can&apos;t be read. Choose another in Set-up.</source>
        <translation>تتعذر قراءة تصميم الشارة. اختر غيره في الإعداد.</translation>
    </message>
    <message>
        <source>The badge, what happened, and all that can be done for a person stand here.</source>
        <translation>تظهر هنا شارة الشخص وما جرى معه وكل ما يمكن فعله له.</translation>
    </message>
    <message>
        <source>The line under the name</source>
        <translation>السطر أسفل الاسم</translation>
    </message>
    <message>
        <source>The name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>The name in own script</source>
        <translation>الاسم باللغة الأم</translation>
    </message>
    <message>
        <source>The old code lets nobody in any more.</source>
        <translation>لم يعد الرمز القديم يسمح بالدخول.</translation>
    </message>
    <message>
        <source>The old code lets nobody in any more. No printer is set up here: print the new badge elsewhere.</source>
        <translation>لم يعد الرمز القديم يسمح بالدخول. لا طابعة مضبوطة هنا: اطبع الشارة الجديدة في مكان آخر.</translation>
    </message>
    <message>
        <source>The old code lets nobody in from now on, at any desk. A new badge is printed.</source>
        <translation>لن يسمح الرمز القديم بالدخول من الآن في أي مكتب. وتُطبع شارة جديدة.</translation>
    </message>
    <message>
        <source>The organizers decided so</source>
        <translation>قرار المنظّمين</translation>
    </message>
    <message>
        <source>The photo can&apos;t be read: the badge is printed without it.</source>
        <translation>تتعذر قراءة الصورة: تُطبع الشارة دونها.</translation>
    </message>
    <message>
        <source>The registration is cancelled.</source>
        <translation>أُلغي التسجيل.</translation>
    </message>
    <message>
        <source>They have no valid code now. A badge with the new one is printed.</source>
        <translation>لا رمز صالح له الآن. تُطبع شارة بالرمز الجديد.</translation>
    </message>
    <message>
        <source>This layout is for organizations: type one.</source>
        <translation>هذا التصميم للجهات: اكتب جهة.</translation>
    </message>
    <message>
        <source>This name is too long to be kept.</source>
        <translation>هذا الاسم أطول من أن يُحفظ.</translation>
    </message>
    <message>
        <source>This person can&apos;t be shown just now. Nothing is lost, and scanning works.</source>
        <translation>يتعذر عرض هذا الشخص الآن. لم يُفقد شيء، والمسح يعمل.</translation>
    </message>
    <message>
        <source>Type a name: in their own script, in Latin letters, or both.</source>
        <translation>اكتب اسمًا: باللغة الأم أو بالحروف اللاتينية أو بهما معًا.</translation>
    </message>
    <message>
        <source>Type a part of the name, then go down the list with the arrow keys.</source>
        <translation>اكتب جزءًا من الاسم، ثم تنقّل في القائمة بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>ما كتبته لم يُحفظ.</translation>
    </message>
    <message>
        <source>Why is the badge printed again?</source>
        <extracomment>Keys of answers that are no reasons.</extracomment>
        <translation>لماذا تُطبع الشارة من جديد؟</translation>
    </message>
    <message>
        <source>Why is the registration cancelled?</source>
        <translation>لماذا يُلغى التسجيل؟</translation>
    </message>
    <message>
        <source>Without a name there is no badge.</source>
        <translation>لا شارة دون اسم.</translation>
    </message>
    <message>
        <source>Without a valid code there is no badge.</source>
        <translation>لا شارة دون رمز صالح.</translation>
    </message>
    <message>
        <source>{field} is not on the badge: no font has {characters}.</source>
        <translation>{field}: لن يظهر على الشارة، فلا خط يتضمن {characters}.</translation>
    </message>
    <message>
        <source>{field} is set smaller than on other badges, to be whole.</source>
        <translation>{field}: بخط أصغر مما على الشارات الأخرى ليظهر كاملًا.</translation>
    </message>
    <message>
        <source>{field}: {characters} is left out.</source>
        <translation>{field}: حُذف {characters}.</translation>
    </message>
    <message>
        <source>{field}: {characters} is printed in its usual form.</source>
        <translation>{field}: يُطبع {characters} بشكله المعتاد.</translation>
    </message>
    <message>
        <source>{place}: {standing}.</source>
        <translation>{place}: {standing}.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation>السطر أسفل الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>الاسم باللغة الأم</translation>
    </message>
    <message>
        <source>Notes on the roster</source>
        <translation>ملاحظات القائمة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما جرى</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message numerus="yes">
        <source>%n badge(s) wait.</source>
        <translation>
            <numerusform>لا شارات تنتظر.</numerusform>
            <numerusform>شارة واحدة تنتظر.</numerusform>
            <numerusform>شارتان تنتظران.</numerusform>
            <numerusform>%n شارات تنتظر.</numerusform>
            <numerusform>%n شارة تنتظر.</numerusform>
            <numerusform>%n شارة تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder in Set-up.</source>
        <translation>اختر مجلدًا آخر في الإعداد.</translation>
    </message>
    <message>
        <source>Choose another printer in Set-up.</source>
        <translation>اختر طابعة أخرى في الإعداد.</translation>
    </message>
    <message>
        <source>Close the cover; the badges follow by themselves.</source>
        <translation>أغلق الغطاء، وستخرج الشارات تلقائيًا.</translation>
    </message>
    <message>
        <source>Look at its paper, its ribbon and its cover; the badges follow by themselves.</source>
        <translation>تحقق من الورق والشريط والغطاء، وستخرج الشارات تلقائيًا.</translation>
    </message>
    <message>
        <source>Make room on the disk; the badges follow by themselves.</source>
        <translation>أفسح مكانًا على القرص، وستخرج الشارات تلقائيًا.</translation>
    </message>
    <message>
        <source>PDF folder</source>
        <translation>مجلد PDF</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation>الورق عالق في {printer}.</translation>
    </message>
    <message>
        <source>Put in ink or a ribbon; the badges follow by themselves.</source>
        <translation>ضع الحبر أو الشريط، وستخرج الشارات تلقائيًا.</translation>
    </message>
    <message>
        <source>Put in paper; the badges follow by themselves.</source>
        <translation>ضع الورق، وستخرج الشارات تلقائيًا.</translation>
    </message>
    <message>
        <source>Put in the paper of these badges, or choose their size in Set-up.</source>
        <translation>ضع ورق هذه الشارات، أو اختر مقاسها في الإعداد.</translation>
    </message>
    <message>
        <source>Start it again at the printer or on this computer; the badges follow.</source>
        <translation>شغّلها من جديد عند الطابعة أو على هذا الحاسوب، وستخرج الشارات.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable; the badges follow by themselves.</source>
        <translation>شغّلها وتحقق من الكابل، وستخرج الشارات تلقائيًا.</translation>
    </message>
    <message>
        <source>Take the paper out and close the printer; the badges follow by themselves.</source>
        <translation>أخرج الورق وأغلق الطابعة، وستخرج الشارات تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk of {printer} is full.</source>
        <translation>قرص {printer} ممتلئ.</translation>
    </message>
    <message>
        <source>{printer} can&apos;t be written.</source>
        <translation>تتعذر الكتابة في {printer}.</translation>
    </message>
    <message>
        <source>{printer} does not answer.</source>
        <translation>{printer} لا تستجيب.</translation>
    </message>
    <message>
        <source>{printer} has paper of another size.</source>
        <translation>في {printer} ورق بمقاس آخر.</translation>
    </message>
    <message>
        <source>{printer} is not there any more.</source>
        <translation>{printer} لم تعد موجودة.</translation>
    </message>
    <message>
        <source>{printer} is open.</source>
        <translation>{printer} مفتوحة.</translation>
    </message>
    <message>
        <source>{printer} is out of ink.</source>
        <translation>نفد الحبر في {printer}.</translation>
    </message>
    <message>
        <source>{printer} is out of paper.</source>
        <translation>نفد الورق في {printer}.</translation>
    </message>
    <message>
        <source>{printer} is there and says nothing.</source>
        <translation>{printer} موجودة ولا تفيد بشيء.</translation>
    </message>
    <message>
        <source>{printer} was stopped.</source>
        <translation>أُوقفت {printer}.</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message numerus="yes">
        <source>%n badge(s) are left in it.</source>
        <translation>
            <numerusform>لم تبقَ فيها شارات.</numerusform>
            <numerusform>بقيت فيها شارة واحدة.</numerusform>
            <numerusform>بقيت فيها شارتان.</numerusform>
            <numerusform>بقيت فيها %n شارات.</numerusform>
            <numerusform>بقيت فيها %n شارة.</numerusform>
            <numerusform>بقيت فيها %n شارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) follow.</source>
        <translation>
            <numerusform>لا شارات تتبع.</numerusform>
            <numerusform>تتبعها شارة واحدة.</numerusform>
            <numerusform>تتبعها شارتان.</numerusform>
            <numerusform>تتبعها %n شارات.</numerusform>
            <numerusform>تتبعها %n شارة.</numerusform>
            <numerusform>تتبعها %n شارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) wait</source>
        <translation>
            <numerusform>لا شارات تنتظر</numerusform>
            <numerusform>شارة واحدة تنتظر</numerusform>
            <numerusform>شارتان تنتظران</numerusform>
            <numerusform>%n شارات تنتظر</numerusform>
            <numerusform>%n شارة تنتظر</numerusform>
            <numerusform>%n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>By count it is empty: put badges in, and say how many.</source>
        <translation>بحسب العدّ هي فارغة: ضع شارات وأدخل عددها.</translation>
    </message>
    <message numerus="yes">
        <source>Did %n badge(s) come out?</source>
        <translation>
            <numerusform>هل خرجت الشارات؟</numerusform>
            <numerusform>هل خرجت شارة واحدة؟</numerusform>
            <numerusform>هل خرجت شارتان؟</numerusform>
            <numerusform>هل خرجت %n شارات؟</numerusform>
            <numerusform>هل خرجت %n شارة؟</numerusform>
            <numerusform>هل خرجت %n شارة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message numerus="yes">
        <source>Disk is full, %n badge(s) wait</source>
        <translation>
            <numerusform>القرص ممتلئ</numerusform>
            <numerusform>القرص ممتلئ، شارة واحدة تنتظر</numerusform>
            <numerusform>القرص ممتلئ، شارتان تنتظران</numerusform>
            <numerusform>القرص ممتلئ، %n شارات تنتظر</numerusform>
            <numerusform>القرص ممتلئ، %n شارة تنتظر</numerusform>
            <numerusform>القرص ممتلئ، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message numerus="yes">
        <source>Does not answer, %n badge(s) wait</source>
        <translation>
            <numerusform>لا تستجيب</numerusform>
            <numerusform>لا تستجيب، شارة واحدة تنتظر</numerusform>
            <numerusform>لا تستجيب، شارتان تنتظران</numerusform>
            <numerusform>لا تستجيب، %n شارات تنتظر</numerusform>
            <numerusform>لا تستجيب، %n شارة تنتظر</numerusform>
            <numerusform>لا تستجيب، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not say how it is</source>
        <translation>لا تُبلغ عن حالها</translation>
    </message>
    <message>
        <source>Folder can&apos;t be written</source>
        <translation>تتعذر الكتابة في المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Folder can&apos;t be written, %n badge(s) wait</source>
        <translation>
            <numerusform>تتعذر الكتابة في المجلد</numerusform>
            <numerusform>تتعذر الكتابة في المجلد، شارة واحدة تنتظر</numerusform>
            <numerusform>تتعذر الكتابة في المجلد، شارتان تنتظران</numerusform>
            <numerusform>تتعذر الكتابة في المجلد، %n شارات تنتظر</numerusform>
            <numerusform>تتعذر الكتابة في المجلد، %n شارة تنتظر</numerusform>
            <numerusform>تتعذر الكتابة في المجلد، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being asked how it is.</source>
        <translation>يجري الاستعلام عن حالها.</translation>
    </message>
    <message>
        <source>It prints something else just now.</source>
        <translation>تطبع شيئًا آخر الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Look in the tray for %n badge(s).</source>
        <translation>
            <numerusform>لا شارات في الدرج.</numerusform>
            <numerusform>ابحث في الدرج عن شارة واحدة.</numerusform>
            <numerusform>ابحث في الدرج عن شارتين.</numerusform>
            <numerusform>ابحث في الدرج عن %n شارات.</numerusform>
            <numerusform>ابحث في الدرج عن %n شارة.</numerusform>
            <numerusform>ابحث في الدرج عن %n شارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No badge waits for it.</source>
        <translation>لا شارات في الانتظار.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم تُسأل بعد</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message numerus="yes">
        <source>Not there any more, %n badge(s) wait</source>
        <translation>
            <numerusform>لم تعد موجودة</numerusform>
            <numerusform>لم تعد موجودة، شارة واحدة تنتظر</numerusform>
            <numerusform>لم تعد موجودة، شارتان تنتظران</numerusform>
            <numerusform>لم تعد موجودة، %n شارات تنتظر</numerusform>
            <numerusform>لم تعد موجودة، %n شارة تنتظر</numerusform>
            <numerusform>لم تعد موجودة، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>الطباعة معلّقة</translation>
    </message>
    <message>
        <source>On hold since {time}.</source>
        <translation>الطباعة معلّقة منذ {time}.</translation>
    </message>
    <message numerus="yes">
        <source>On hold, %n badge(s) wait</source>
        <translation>
            <numerusform>الطباعة معلّقة</numerusform>
            <numerusform>الطباعة معلّقة، شارة واحدة تنتظر</numerusform>
            <numerusform>الطباعة معلّقة، شارتان تنتظران</numerusform>
            <numerusform>الطباعة معلّقة، %n شارات تنتظر</numerusform>
            <numerusform>الطباعة معلّقة، %n شارة تنتظر</numerusform>
            <numerusform>الطباعة معلّقة، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>Open, %n badge(s) wait</source>
        <translation>
            <numerusform>مفتوحة</numerusform>
            <numerusform>مفتوحة، شارة واحدة تنتظر</numerusform>
            <numerusform>مفتوحة، شارتان تنتظران</numerusform>
            <numerusform>مفتوحة، %n شارات تنتظر</numerusform>
            <numerusform>مفتوحة، %n شارة تنتظر</numerusform>
            <numerusform>مفتوحة، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of ink</source>
        <translation>نفد الحبر</translation>
    </message>
    <message numerus="yes">
        <source>Out of ink, %n badge(s) wait</source>
        <translation>
            <numerusform>نفد الحبر</numerusform>
            <numerusform>نفد الحبر، شارة واحدة تنتظر</numerusform>
            <numerusform>نفد الحبر، شارتان تنتظران</numerusform>
            <numerusform>نفد الحبر، %n شارات تنتظر</numerusform>
            <numerusform>نفد الحبر، %n شارة تنتظر</numerusform>
            <numerusform>نفد الحبر، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message numerus="yes">
        <source>Out of paper, %n badge(s) wait</source>
        <translation>
            <numerusform>نفد الورق</numerusform>
            <numerusform>نفد الورق، شارة واحدة تنتظر</numerusform>
            <numerusform>نفد الورق، شارتان تنتظران</numerusform>
            <numerusform>نفد الورق، %n شارات تنتظر</numerusform>
            <numerusform>نفد الورق، %n شارة تنتظر</numerusform>
            <numerusform>نفد الورق، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>الورق عالق</translation>
    </message>
    <message numerus="yes">
        <source>Paper is stuck, %n badge(s) wait</source>
        <translation>
            <numerusform>الورق عالق</numerusform>
            <numerusform>الورق عالق، شارة واحدة تنتظر</numerusform>
            <numerusform>الورق عالق، شارتان تنتظران</numerusform>
            <numerusform>الورق عالق، %n شارات تنتظر</numerusform>
            <numerusform>الورق عالق، %n شارة تنتظر</numerusform>
            <numerusform>الورق عالق، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints, but cannot answer</source>
        <translation>تطبع ولا تستجيب</translation>
    </message>
    <message>
        <source>Prints: {name}</source>
        <translation>تطبع: {name}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Ribbon or ink</source>
        <translation>الشريط أو الحبر</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>لا تفيد بشيء</translation>
    </message>
    <message numerus="yes">
        <source>Says nothing, %n badge(s) wait</source>
        <translation>
            <numerusform>لا تفيد بشيء</numerusform>
            <numerusform>لا تفيد بشيء، شارة واحدة تنتظر</numerusform>
            <numerusform>لا تفيد بشيء، شارتان تنتظران</numerusform>
            <numerusform>لا تفيد بشيء، %n شارات تنتظر</numerusform>
            <numerusform>لا تفيد بشيء، %n شارة تنتظر</numerusform>
            <numerusform>لا تفيد بشيء، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n badge(s) wait</source>
        <translation>
            <numerusform>متوقفة</numerusform>
            <numerusform>متوقفة، شارة واحدة تنتظر</numerusform>
            <numerusform>متوقفة، شارتان تنتظران</numerusform>
            <numerusform>متوقفة، %n شارات تنتظر</numerusform>
            <numerusform>متوقفة، %n شارة تنتظر</numerusform>
            <numerusform>متوقفة، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong paper</source>
        <translation>ورق غير مناسب</translation>
    </message>
    <message numerus="yes">
        <source>Wrong paper, %n badge(s) wait</source>
        <translation>
            <numerusform>ورق غير مناسب</numerusform>
            <numerusform>ورق غير مناسب، شارة واحدة تنتظر</numerusform>
            <numerusform>ورق غير مناسب، شارتان تنتظران</numerusform>
            <numerusform>ورق غير مناسب، %n شارات تنتظر</numerusform>
            <numerusform>ورق غير مناسب، %n شارة تنتظر</numerusform>
            <numerusform>ورق غير مناسب، %n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{left} من {all}</translation>
    </message>
    <message>
        <source>{name} has held it since {time}.</source>
        <translation>علّق {name} الطباعة منذ {time}.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>{printer}: {state}. {sentence}</source>
        <translation>{printer}: {state}. {sentence}</translation>
    </message>
    <message>
        <source>{what}: {figure}.</source>
        <translation>{what}: {figure}.</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>A folder of PDFs</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>A label printer at {address}</source>
        <translation>طابعة ملصقات على العنوان {address}</translation>
    </message>
    <message>
        <source>A network printer at {address}</source>
        <translation>طابعة شبكة على العنوان {address}</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>طابعة في هذا الحاسوب</translation>
    </message>
    <message>
        <source>A6, folded at the top</source>
        <translation>A6، مطوية من الأعلى</translation>
    </message>
    <message>
        <source>All corners are there, and modules of {mm} mm can be read: the printer makes {dpi} dots in an inch or more.</source>
        <translation>الزوايا كلها موجودة، وتُقرأ مربعات بمقاس {mm} مم: دقة الطابعة {dpi} نقطة في البوصة أو أكثر.</translation>
    </message>
    <message>
        <source>All corners are there, nothing is cut off. Scan the small codes now.</source>
        <translation>الزوايا كلها موجودة، ولم يُقطع شيء. امسح الرموز الصغيرة الآن.</translation>
    </message>
    <message>
        <source>An own layout: {file}</source>
        <translation>تصميم خاص: {file}</translation>
    </message>
    <message>
        <source>Badge stock</source>
        <translation>ورق شارات</translation>
    </message>
    <message>
        <source>Each badge is a PDF in {folder}</source>
        <translation>كل شارة ملف PDF في {folder}</translation>
    </message>
    <message>
        <source>Hold a ruler to the scale: when it agrees, the size is right too.</source>
        <translation>ضع مسطرة على المقياس: إن تطابقا فالمقاس صحيح أيضًا.</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>It prints just now.</source>
        <translation>يطبع الآن.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ملصقات</translation>
    </message>
    <message>
        <source>Looking whether a printer is there …</source>
        <translation>يجري التحقق من وجود طابعة …</translation>
    </message>
    <message>
        <source>No printer answers at {address}. Is it on, and in the same network?</source>
        <translation>لا طابعة تستجيب على العنوان {address}. هل هي مشغّلة وعلى الشبكة نفسها؟</translation>
    </message>
    <message numerus="yes">
        <source>Scan the code in %n more corner(s). What is missing was cut off.</source>
        <translation>
            <numerusform>الزوايا كلها موجودة.</numerusform>
            <numerusform>امسح رمز الزاوية الباقية. ما ينقص فقد قُطع.</numerusform>
            <numerusform>امسح رمزي الزاويتين الباقيتين. ما ينقص فقد قُطع.</numerusform>
            <numerusform>امسح رموز %n زوايا باقية. ما ينقص فقد قُطع.</numerusform>
            <numerusform>امسح رموز %n زاوية باقية. ما ينقص فقد قُطع.</numerusform>
            <numerusform>امسح رموز %n زاوية باقية. ما ينقص فقد قُطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The measuring sheet is on its way.</source>
        <translation>ورقة القياس في الطريق.</translation>
    </message>
    <message>
        <source>The measuring sheet lies in {file}. Print it in its actual size.</source>
        <translation>ورقة القياس في {file}. اطبعها بمقاسها الفعلي.</translation>
    </message>
    <message>
        <source>The measuring sheet was sent.</source>
        <translation>أُرسلت ورقة القياس.</translation>
    </message>
    <message>
        <source>The printers of this computer can&apos;t be asked now.</source>
        <translation>يتعذر الاستعلام عن طابعات هذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>The printing service is off. Start it, then look again.</source>
        <translation>خدمة الطباعة متوقفة. شغّلها ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>The printing service of this computer is off. Start it, then try again.</source>
        <translation>خدمة الطباعة في هذا الحاسوب متوقفة. شغّلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The test badge is on its way.</source>
        <translation>شارة الاختبار في الطريق.</translation>
    </message>
    <message>
        <source>The test badge lies in {file}</source>
        <translation>شارة الاختبار في {file}</translation>
    </message>
    <message>
        <source>The test badge was sent. See whether it came out.</source>
        <translation>أُرسلت شارة الاختبار. انظر هل خرجت.</translation>
    </message>
    <message>
        <source>There is no printer {printer} any more. Choose another one.</source>
        <translation>لم تعد الطابعة {printer} موجودة. اختر غيرها.</translation>
    </message>
    <message>
        <source>This computer has no printers set up yet.</source>
        <translation>لا طابعات مضبوطة في هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>This computer has no printing service. Badges go into the folder.</source>
        <translation>لا خدمة طباعة في هذا الحاسوب. تُحفظ الشارات في المجلد.</translation>
    </message>
    <message>
        <source>This computer has no printing service. Choose the folder.</source>
        <translation>لا خدمة طباعة في هذا الحاسوب. اختر المجلد.</translation>
    </message>
    <message>
        <source>This computer&apos;s own choice</source>
        <translation>الافتراضية في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>سوار معصم</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>{address} is no address. Type it like 10.0.0.7 or printer.local.</source>
        <translation>{address} ليس عنوانًا. اكتبه هكذا: ⁦10.0.0.7⁩ أو ⁦printer.local⁩.</translation>
    </message>
    <message>
        <source>{address} is there and says nothing. Look at its paper and its cover.</source>
        <translation>الطابعة {address} موجودة ولا تفيد بشيء. تحقق من الورق والغطاء.</translation>
    </message>
    <message>
        <source>{address} reads no PDF. Install it on this computer, and choose it above.</source>
        <translation>الطابعة {address} لا تقرأ ملفات PDF. ثبّتها في هذا الحاسوب واخترها أعلاه.</translation>
    </message>
    <message>
        <source>{address} takes no badges now. Look at the printer, then try again.</source>
        <translation>الطابعة {address} لا تقبل شارات الآن. تفقّد الطابعة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{address} wants a password. Allow printing without one there.</source>
        <translation>الطابعة {address} تطلب كلمة مرور. اسمح هناك بالطباعة دونها.</translation>
    </message>
    <message>
        <source>{printer} answers. Print a test badge to see that it is the right one.</source>
        <translation>استجابت {printer}. اطبع شارة اختبار للتأكد من أنها المقصودة.</translation>
    </message>
    <message>
        <source>{printer} can&apos;t be reached. Is it on, and in the same network?</source>
        <translation>يتعذر الوصول إلى {printer}. هل هي مشغّلة وعلى الشبكة نفسها؟</translation>
    </message>
    <message>
        <source>{printer} did not take it. Look at the printer, then try again.</source>
        <translation>لم تُقبل على {printer}. تفقّد الطابعة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{printer} has no paper of {size} mm. Choose another paper below.</source>
        <translation>لا ورق بمقاس {size} مم في {printer}. اختر ورقًا آخر أدناه.</translation>
    </message>
    <message>
        <source>{printer} prints something else. Wait a moment, then try again.</source>
        <translation>تُطبع أشياء أخرى على {printer}. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{printer} takes nothing at present. Start it on this computer.</source>
        <translation>لا تقبل {printer} شيئًا الآن. شغّلها في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} مم</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>A printer that is not listed</source>
        <translation>طابعة ليست في القائمة</translation>
    </message>
    <message>
        <source>Address of a printer on the network</source>
        <translation>عنوان طابعة على الشبكة</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Badges come out at</source>
        <translation>تخرج الشارات من</translation>
    </message>
    <message>
        <source>Its address, like 10.0.0.7</source>
        <translation>عنوانها، مثل ⁦10.0.0.7⁩</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث من جديد</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>بحث هناك</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>يجري البحث عن طابعات …</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print a badge by itself with the first admission</source>
        <translation>طباعة شارة تلقائيًا عند أول دخول</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>طباعة شارة اختبار</translation>
    </message>
    <message>
        <source>Print rulers and codes</source>
        <translation>طباعة مساطر ورموز</translation>
    </message>
    <message>
        <source>The folder for badges</source>
        <translation>مجلد الشارات</translation>
    </message>
</context>
<context>
    <name>PrinterSpares</name>
    <message>
        <source>More printers at this desk, to move badges to</source>
        <translation>طابعات أخرى في هذا المكتب تُنقل إليها الشارات</translation>
    </message>
</context>
<context>
    <name>RefusedPart</name>
    <message>
        <source>Put the row right</source>
        <translation>تصحيح الصف</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Accompanying person</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>عضو وفد</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>متأهل للنهائي</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>لجنة تحكيم</translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation>رئيس بلدية</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>لا أحد كما كان</numerusform>
            <numerusform>واحد كما كان</numerusform>
            <numerusform>اثنان كما كانا</numerusform>
            <numerusform>%n كما كانوا</numerusform>
            <numerusform>%n كما كانوا</numerusform>
            <numerusform>%n كما كانوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a formula without a result and count as empty.</source>
        <translation>
            <numerusform>لا خلايا فيها صيغة بلا نتيجة.</numerusform>
            <numerusform>في خلية واحدة صيغة بلا نتيجة، وتُعدّ فارغة.</numerusform>
            <numerusform>في خليتين صيغة بلا نتيجة، وتُعدّان فارغتين.</numerusform>
            <numerusform>في %n خلايا صيغة بلا نتيجة، وتُعدّ فارغة.</numerusform>
            <numerusform>في %n خلية صيغة بلا نتيجة، وتُعدّ فارغة.</numerusform>
            <numerusform>في %n خلية صيغة بلا نتيجة، وتُعدّ فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a spreadsheet&apos;s error and count as empty.</source>
        <translation>
            <numerusform>لا خلايا فيها خطأ جدول.</numerusform>
            <numerusform>في خلية واحدة خطأ من برنامج الجداول، وتُعدّ فارغة.</numerusform>
            <numerusform>في خليتين خطأ من برنامج الجداول، وتُعدّان فارغتين.</numerusform>
            <numerusform>في %n خلايا خطأ من برنامج الجداول، وتُعدّ فارغة.</numerusform>
            <numerusform>في %n خلية خطأ من برنامج الجداول، وتُعدّ فارغة.</numerusform>
            <numerusform>في %n خلية خطأ من برنامج الجداول، وتُعدّ فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغير أحد</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes are another system&apos;s; they admit all the same.</source>
        <translation>
            <numerusform>لا رموز من نظام آخر.</numerusform>
            <numerusform>رمز واحد من نظام آخر؛ وهو يسمح بالدخول مع ذلك.</numerusform>
            <numerusform>رمزان من نظام آخر؛ وهما يسمحان بالدخول مع ذلك.</numerusform>
            <numerusform>%n رموز من نظام آخر؛ وهي تسمح بالدخول مع ذلك.</numerusform>
            <numerusform>%n رمزًا من نظام آخر؛ وهي تسمح بالدخول مع ذلك.</numerusform>
            <numerusform>%n رمز من نظام آخر؛ وهي تسمح بالدخول مع ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are bare numbers, read as a spreadsheet counts days.</source>
        <translation>
            <numerusform>لا تواريخ مكتوبة أرقامًا.</numerusform>
            <numerusform>تاريخ واحد مكتوب رقمًا، قُرئ بعدّ الأيام في الجداول.</numerusform>
            <numerusform>تاريخان مكتوبان أرقامًا، قُرئا بعدّ الأيام في الجداول.</numerusform>
            <numerusform>%n تواريخ مكتوبة أرقامًا، قُرئت بعدّ الأيام في الجداول.</numerusform>
            <numerusform>%n تاريخًا مكتوبة أرقامًا، قُرئت بعدّ الأيام في الجداول.</numerusform>
            <numerusform>%n تاريخ مكتوبة أرقامًا، قُرئت بعدّ الأيام في الجداول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are too long for a spreadsheet and lost digits.</source>
        <translation>
            <numerusform>لا أرقام أطول من اللازم.</numerusform>
            <numerusform>رقم واحد أطول مما تحتمله الجداول، ففقد بعض خاناته.</numerusform>
            <numerusform>رقمان أطول مما تحتمله الجداول، ففقدا بعض خاناتهما.</numerusform>
            <numerusform>%n أرقام أطول مما تحتمله الجداول، ففقدت بعض خاناتها.</numerusform>
            <numerusform>%n رقمًا أطول مما تحتمله الجداول، ففقدت بعض خاناتها.</numerusform>
            <numerusform>%n رقم أطول مما تحتمله الجداول، ففقدت بعض خاناتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person twice. Both stay; look at them on the page People.</source>
        <translation>
            <numerusform>لا أحد مكرر.</numerusform>
            <numerusform>ربما يكون زوج واحد شخصًا واحدًا مكررًا. يبقى الاثنان؛ انظر إليهما في صفحة الأشخاص.</numerusform>
            <numerusform>ربما يكون في زوجين شخص مكرر. يبقى الجميع؛ انظر إليهم في صفحة الأشخاص.</numerusform>
            <numerusform>ربما يكون في %n أزواج شخص مكرر. يبقى الجميع؛ انظر إليهم في صفحة الأشخاص.</numerusform>
            <numerusform>ربما يكون في %n زوجًا شخص مكرر. يبقى الجميع؛ انظر إليهم في صفحة الأشخاص.</numerusform>
            <numerusform>ربما يكون في %n زوج شخص مكرر. يبقى الجميع؛ انظر إليهم في صفحة الأشخاص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the roster</source>
        <translation>
            <numerusform>القائمة فارغة</numerusform>
            <numerusform>شخص واحد في القائمة</numerusform>
            <numerusform>شخصان في القائمة</numerusform>
            <numerusform>%n أشخاص في القائمة</numerusform>
            <numerusform>%n شخصًا في القائمة</numerusform>
            <numerusform>%n شخص في القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came in</source>
        <translation>
            <numerusform>لم يُضف أحد</numerusform>
            <numerusform>أُضيف شخص واحد</numerusform>
            <numerusform>أُضيف شخصان</numerusform>
            <numerusform>أُضيف %n أشخاص</numerusform>
            <numerusform>أُضيف %n شخصًا</numerusform>
            <numerusform>أُضيف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out</source>
        <translation>
            <numerusform>لم يُستبعد أحد</numerusform>
            <numerusform>استُبعد واحد</numerusform>
            <numerusform>استُبعد اثنان</numerusform>
            <numerusform>استُبعد %n</numerusform>
            <numerusform>استُبعد %n</numerusform>
            <numerusform>استُبعد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell that is merged over several rows is read for each of them.</source>
        <translation>الخلية المدمجة على عدة صفوف تُقرأ لكل صف منها.</translation>
    </message>
    <message>
        <source>A newer list adds who is new and changes what differs; nobody is lost.</source>
        <translation>القائمة الأحدث تضيف الجدد وتغيّر ما اختلف؛ ولا يُفقد أحد.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Columns without a header are not read: {columns}.</source>
        <translation>الأعمدة التي بلا عنوان لا تُقرأ: {columns}.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>It ends ({ends}) before it starts ({starts}).</source>
        <translation>تنتهي المدة ({ends}) قبل أن تبدأ ({starts}).</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>نوع الجهة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Line {line}: cancelled at a desk, and that stays.</source>
        <translation>السطر {line}: أُلغي في أحد المكاتب، ويبقى ملغى.</translation>
    </message>
    <message>
        <source>Line {line}: the picture {photo} can&apos;t be read.</source>
        <translation>السطر {line}: تتعذر قراءة الصورة {photo}.</translation>
    </message>
    <message>
        <source>Line {line}: they keep the code that they have.</source>
        <translation>السطر {line}: يحتفظ برمزه الحالي.</translation>
    </message>
    <message>
        <source>Line {line}: this code belongs to somebody and was not given again.</source>
        <translation>السطر {line}: هذا الرمز لشخص آخر ولم يُعطَ ثانية.</translation>
    </message>
    <message>
        <source>Line {line}: this record was joined with another, whose row counts.</source>
        <translation>السطر {line}: دُمج هذا السجل مع آخر، وصف الآخر هو المعتمد.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>فئة العضوية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>الاسم باللغة الأم</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>No column is known to hold names. It has: {columns}. Call the one “Name”.</source>
        <translation>لا يُعرف أي عمود فيه الأسماء. الأعمدة: {columns}. سمِّ عمود الأسماء «الاسم».</translation>
    </message>
    <message>
        <source>No headers stand in this line.</source>
        <translation>لا عناوين في هذا السطر.</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>Nobody of {file} came in.</source>
        <translation>لم يُضف أحد من {file}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing new to take in</source>
        <translation>لا جديد لإدخاله</translation>
    </message>
    <message>
        <source>Nothing of this file is on the roster.</source>
        <translation>لم يدخل شيء من هذا الملف في القائمة.</translation>
    </message>
    <message>
        <source>One cell covers several columns: {text} is a heading, no person.</source>
        <translation>خلية واحدة تغطي عدة أعمدة: {text} عنوان وليس شخصًا.</translation>
    </message>
    <message>
        <source>Open the list of people as you have it; its columns are found by their headers.</source>
        <translation>افتح قائمة الأشخاص كما هي عندك؛ تُعرف أعمدتها من عناوينها.</translation>
    </message>
    <message>
        <source>Opening a roster</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>People are taken in. Scanning goes on meanwhile.</source>
        <translation>يجري إدخال الأشخاص. ويستمر المسح أثناء ذلك.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Read as {encoding}. If names look wrong, save the file as XLSX.</source>
        <translation>قُرئ بالترميز {encoding}. إن بدت الأسماء خاطئة فاحفظ الملف بصيغة XLSX.</translation>
    </message>
    <message>
        <source>Read is the sheet {sheet}, not {others}.</source>
        <translation>قُرئت الورقة {sheet} دون {others}.</translation>
    </message>
    <message>
        <source>Read is the sheet {sheet}. {others} could be lists too.</source>
        <translation>قُرئت الورقة {sheet}. وقد تكون {others} قوائم أيضًا.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>رمز التسجيل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Say why people are cancelled.</source>
        <translation>اذكر سبب إلغاء الأشخاص.</translation>
    </message>
    <message>
        <source>Something in the file was not understood and left out.</source>
        <translation>شيء في الملف لم يُفهم فتُرك.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف الإدخال</translation>
    </message>
    <message>
        <source>Stopping. None of this file will be on the roster.</source>
        <translation>يجري الإيقاف. لن يدخل شيء من هذا الملف في القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>لا أحد لإدخاله</numerusform>
            <numerusform>إدخال شخص واحد</numerusform>
            <numerusform>إدخال شخصين</numerusform>
            <numerusform>إدخال %n أشخاص</numerusform>
            <numerusform>إدخال %n شخصًا</numerusform>
            <numerusform>إدخال %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>The column {column} is taken as the given name.</source>
        <translation>اعتُبر العمود {column} الاسم الأول.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>تتعذر قراءة الملف. تأكد من وجوده ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Get it anew.</source>
        <translation>الملف تالف أو ناقص. احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>The file is empty. Open the one that holds the list.</source>
        <translation>الملف فارغ. افتح الملف الذي فيه القائمة.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one.</source>
        <translation>الملف محمي بكلمة مرور. احفظه دونها.</translation>
    </message>
    <message>
        <source>The file is looked over. Nothing is written yet.</source>
        <translation>يُفحص الملف. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>The file takes more memory or time than a list does. Save it anew as CSV.</source>
        <translation>يتطلب الملف من الذاكرة أو الوقت أكثر مما تتطلبه قائمة. احفظه من جديد بصيغة CSV.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Try again.</source>
        <translation>تغيّر الملف أثناء قراءته. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file would unpack to far more than a roster holds. Save the list anew.</source>
        <translation>محتوى الملف بعد فك ضغطه أكبر بكثير من قائمة. احفظ القائمة من جديد.</translation>
    </message>
    <message>
        <source>The headers stand here again.</source>
        <translation>تتكرر العناوين هنا.</translation>
    </message>
    <message>
        <source>The headers stand in line {header}; what is above is not read.</source>
        <translation>العناوين في السطر {header}؛ وما فوقه لا يُقرأ.</translation>
    </message>
    <message>
        <source>The headers take two lines.</source>
        <translation>العناوين في سطرين.</translation>
    </message>
    <message>
        <source>The letters of the file can&apos;t be read. Save it as XLSX, or as CSV in UTF-8.</source>
        <translation>تتعذر قراءة حروف الملف. احفظه بصيغة XLSX، أو CSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The row can&apos;t be read.</source>
        <translation>تتعذر قراءة الصف.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>الصف أطول من اللازم.</translation>
    </message>
    <message>
        <source>The status {word} is not known and taken as active.</source>
        <translation>الحالة {word} غير معروفة، واعتُبرت سارية.</translation>
    </message>
    <message>
        <source>There are more cells than headers.</source>
        <translation>الخلايا أكثر من العناوين.</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>لا اسم فيه.</translation>
    </message>
    <message>
        <source>These columns are not read: {columns}.</source>
        <translation>هذه الأعمدة لا تُقرأ: {columns}.</translation>
    </message>
    <message>
        <source>This column is not there any more. Open the file anew.</source>
        <translation>لم يعد هذا العمود موجودًا. افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>This is a folder. Open the file in it.</source>
        <translation>هذا مجلد. افتح الملف الذي فيه.</translation>
    </message>
    <message>
        <source>This is no list. Save the list as XLSX or CSV.</source>
        <translation>هذه ليست قائمة. احفظ القائمة بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>This is what would come in. Nothing is written yet.</source>
        <translation>هذا ما سيدخل. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet can&apos;t be read. Save it as XLSX or CSV.</source>
        <translation>تتعذر قراءة هذا النوع من الجداول. احفظه بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>This sheet is not there any more. Open the file anew.</source>
        <translation>لم تعد هذه الورقة موجودة. افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>لقب التشريف</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>كبار الضيوف</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>مناطق الدخول</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>كما كانوا</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّروا</translation>
    </message>
    <message>
        <source>from the column {header}</source>
        <translation>من العمود {header}</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>أشخاص جدد</translation>
    </message>
    <message>
        <source>rows stay out</source>
        <translation>صفوف مستبعدة</translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation>الخطوة {done} من {total}</translation>
    </message>
    <message>
        <source>{field} holds a character that can&apos;t be seen.</source>
        <translation>{field}: فيه حرف لا يُرى.</translation>
    </message>
    <message>
        <source>{field} is read from {used}, not from {ignored}.</source>
        <translation>{field}: يُقرأ من {used} وليس من {ignored}.</translation>
    </message>
    <message>
        <source>{field} is too long: at most {limit} letters.</source>
        <translation>{field}: أطول من اللازم. الحد الأقصى للحروف {limit}.</translation>
    </message>
    <message>
        <source>{field} turns the direction of its text. Type it again.</source>
        <translation>{field}: فيه علامة تقلب اتجاه النص. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>{text} can&apos;t be read as a date. Write it as 2026-09-21.</source>
        <translation>تتعذر قراءة {text} تاريخًا. اكتبه هكذا: ⁦2026-09-21⁩.</translation>
    </message>
    <message>
        <source>{word} under VIP is not known and taken as yes.</source>
        <translation>الكلمة {word} في عمود كبار الضيوف غير معروفة، واعتُبرت نعم.</translation>
    </message>
</context>
<context>
    <name>RosterPanel</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Check and correct</source>
        <translation>فحص وتصحيح</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation>أفلت القائمة هنا</translation>
    </message>
    <message>
        <source>Excel or CSV, as you have it</source>
        <translation>Excel أو CSV، كما هي عندك</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>قوائم الأشخاص</translation>
    </message>
    <message>
        <source>Open a roster file</source>
        <extracomment>Rows of a list that nobody reads to its end.</extracomment>
        <translation>فتح ملف قائمة</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>فتح ملف آخر</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message numerus="yes">
        <source>From key to key it took %n milliseconds.</source>
        <translation>
            <numerusform>لا وقت بين مفتاح وآخر.</numerusform>
            <numerusform>بين مفتاح وآخر ملّي ثانية واحدة.</numerusform>
            <numerusform>بين مفتاح وآخر ملّي ثانيتين.</numerusform>
            <numerusform>بين مفتاح وآخر %n ملّي ثانية.</numerusform>
            <numerusform>بين مفتاح وآخر %n ملّي ثانية.</numerusform>
            <numerusform>بين مفتاح وآخر %n ملّي ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>It ended with Return, as most scanners do.</source>
        <translation>انتهى بالمفتاح Return، كأغلب الماسحات.</translation>
    </message>
    <message>
        <source>It ended with Tab, which works.</source>
        <translation>انتهى بالمفتاح Tab، وهذا يعمل.</translation>
    </message>
    <message>
        <source>It ended with a line feed, which works.</source>
        <translation>انتهى بحرف سطر جديد، وهذا يعمل.</translation>
    </message>
    <message>
        <source>It typed {text}, which the desk reads as {code}.</source>
        <translation>كتب الماسح {text}، ويقرؤه المكتب {code}.</translation>
    </message>
    <message>
        <source>It typed {text}.</source>
        <translation>كتب الماسح {text}.</translation>
    </message>
    <message>
        <source>It was one key.</source>
        <translation>كان مفتاحًا واحدًا.</translation>
    </message>
    <message>
        <source>Its keyboard is another one; the desk goes by the keys and not by the letters.</source>
        <translation>لوحة مفاتيحه مختلفة؛ ويعتمد المكتب على المفاتيح لا على الحروف.</translation>
    </message>
    <message>
        <source>Its keyboard is the one of this computer.</source>
        <translation>لوحة مفاتيحه هي لوحة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its letters are those of a keyboard of the kind {layout}.</source>
        <translation>حروفه حروف لوحة مفاتيح من نوع {layout}.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Nothing came after it, which works too.</source>
        <translation>لم يأتِ بعده شيء، وهذا يعمل أيضًا.</translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Scan the code on this screen.</source>
        <translation>لم يصل شيء بعد. امسح الرمز الظاهر على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Something arrived, but not this code. Scan the code on this screen.</source>
        <translation>وصل شيء، لكن ليس هذا الرمز. امسح الرمز الظاهر على هذه الشاشة.</translation>
    </message>
    <message>
        <source>That came as slowly as typing by hand. Set the scanner to send without a delay.</source>
        <translation>وصل ببطء كالكتابة باليد. اضبط الماسح ليرسل دون تأخير.</translation>
    </message>
    <message>
        <source>That is another code. Compare it with the one on this screen.</source>
        <translation>هذا رمز آخر. قارنه بالرمز الظاهر على هذه الشاشة.</translation>
    </message>
    <message>
        <source>That is right. Codes can be typed at this desk too.</source>
        <translation>صحيح. يمكن كتابة الرموز في هذا المكتب أيضًا.</translation>
    </message>
    <message>
        <source>That was as slow as typing by hand.</source>
        <translation>كان بطيئًا كالكتابة باليد.</translation>
    </message>
    <message>
        <source>The scanner works now: the desk has learnt how it types.</source>
        <translation>الماسح يعمل الآن: تعلّم المكتب كيف يكتب.</translation>
    </message>
    <message>
        <source>The scanner works. It types as a keyboard of the kind {layout} does.</source>
        <translation>الماسح يعمل. يكتب كلوحة مفاتيح من نوع {layout}.</translation>
    </message>
    <message>
        <source>The scanner works. Its letters arrive as they are.</source>
        <translation>الماسح يعمل. تصل حروفه كما هي.</translation>
    </message>
    <message>
        <source>The scanner works. The desk reads its keys, whatever the keyboard.</source>
        <translation>الماسح يعمل. يقرأ المكتب مفاتيحه أيًا كانت لوحة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>نسخ السطر</translation>
    </message>
    <message>
        <source>For whoever helps by telephone</source>
        <translation>لمن يساعد بالهاتف</translation>
    </message>
    <message>
        <source>No scanner here?</source>
        <translation>لا ماسح هنا؟</translation>
    </message>
    <message>
        <source>The test code as a picture</source>
        <translation>صورة رمز الاختبار</translation>
    </message>
    <message>
        <source>The test code, typed</source>
        <translation>رمز الاختبار مكتوبًا</translation>
    </message>
    <message>
        <source>Type the letters below the picture, and everything else works as with one.</source>
        <translation>اكتب الحروف التي تحت الصورة، فيعمل كل ما عدا ذلك كما مع الماسح.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>مسموح بالدخول</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>دخل من قبل</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Code not known</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Each kind of answer has a sound, so that nobody must look.</source>
        <translation>لكل نوع من الأجوبة صوت، فلا يلزم النظر.</translation>
    </message>
    <message>
        <source>Every act bears a name; a duty says what it may be.</source>
        <translation>كل إجراء يحمل اسمًا؛ والصلاحية تحدد المسموح به.</translation>
    </message>
    <message>
        <source>For bright halls</source>
        <translation>للقاعات المضيئة</translation>
    </message>
    <message>
        <source>For dim rooms and the night</source>
        <translation>للقاعات المعتمة والليل</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Language, colours and text size switch while you choose.</source>
        <translation>تتبدل اللغة والألوان وحجم النص أثناء الاختيار.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark, as the system is set</source>
        <translation>فاتح أو داكن، بحسب ضبط النظام</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>ليس لهذا الباب</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>لم يُجرَّب بعد</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>One for each kind of answer</source>
        <translation>صوت لكل نوع من الأجوبة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Scan the code: what arrives is shown, and nobody is let in.</source>
        <translation>امسح الرمز: يظهر ما يصل، ولا يُسمح بدخول أحد.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Shape, colour and word still say it all</source>
        <translation>الشكل واللون والكلمة تكفي للدلالة</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Sounds off</source>
        <translation>بلا أصوات</translation>
    </message>
    <message>
        <source>Sounds on</source>
        <translation>مع الأصوات</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>The list of people, as the secretariat sends it.</source>
        <translation>قائمة الأشخاص كما ترسلها الأمانة.</translation>
    </message>
    <message>
        <source>The version, where the files are, and under which licences.</source>
        <translation>الإصدار، ومكان الملفات، والتراخيص.</translation>
    </message>
    <message>
        <source>This computer can&apos;t make a sound now. Shape, colour and word still say it all.</source>
        <translation>يتعذر إصدار صوت من هذا الحاسوب الآن. الشكل واللون والكلمة تكفي للدلالة.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>What others call this desk, and where it lets people in.</source>
        <translation>اسم هذا المكتب عند الآخرين، والمكان الذي يسمح بدخوله.</translation>
    </message>
    <message>
        <source>Where badges come out, and on which paper.</source>
        <translation>من أين تخرج الشارات، وعلى أي ورق.</translation>
    </message>
    <message>
        <source>White and yellow on black, strong borders</source>
        <translation>أبيض وأصفر على أسود، بحدود واضحة</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>as often as they like</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>in and out, counted</source>
        <translation>دخول وخروج مع العدّ</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{point}. With a programme there are more points to choose from.</source>
        <translation>{point}. مع وجود برنامج تتاح نقاط أخرى للاختيار.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Each change holds at once</source>
        <extracomment>Pixels of page below which a part needs the column&apos;s room.</extracomment>
        <translation>كل تغيير يسري فورًا</translation>
    </message>
    <message>
        <source>Part of Set-up</source>
        <translation>قسم من الإعداد</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Every act at this desk bears a name.</source>
        <translation>كل إجراء في هذا المكتب يحمل اسمًا.</translation>
    </message>
    <message>
        <source>Everything at this desk stays as it is.</source>
        <translation>يبقى كل شيء في هذا المكتب كما هو.</translation>
    </message>
    <message>
        <source>No PIN is asked until an organizer has one.</source>
        <translation>لا يُطلب رقم سري حتى يكون لأحد المنظّمين رقم.</translation>
    </message>
    <message>
        <source>That code was not checked. Sign in first, then scan it again.</source>
        <translation>لم يُتحقق من ذلك الرمز. سجّل الدخول أولًا ثم امسحه من جديد.</translation>
    </message>
    <message>
        <source>That code was not checked. {name} or somebody else signs in first.</source>
        <translation>لم يُتحقق من ذلك الرمز. ليسجّل {name} أو غيره الدخول أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. %n more tries, then a wait.</source>
        <translation>
            <numerusform>الرقم السري غير صحيح. لا محاولات أخرى، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت محاولة واحدة، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت محاولتان، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت %n محاولات، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت %n محاولة، ثم انتظار.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت %n محاولة، ثم انتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries. {name} can try again at {time}; their own code works at once.</source>
        <translation>محاولات كثيرة. يمكن لـ{name} المحاولة من جديد عند {time}؛ أما رمزه الخاص فيعمل فورًا.</translation>
    </message>
    <message>
        <source>Type your PIN: six digits.</source>
        <translation>اكتب رقمك السري: ستة أرقام.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>من يتولى العمل؟</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>من يعمل هنا؟</translation>
    </message>
    <message>
        <source>{duty} · works here now</source>
        <translation>{duty} · يعمل هنا الآن</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. An organizer gives one in Set-up.</source>
        <translation>لا رقم سري لـ{name} بعد. يعطيه أحد المنظّمين رقمًا في الإعداد.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Or scan your own code at any time: it signs you in at once.</source>
        <translation>أو امسح رمزك الخاص في أي وقت: يسجّل دخولك فورًا.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SoundsPanel</name>
    <message>
        <source>Hear them</source>
        <extracomment>A verdict for each sound that differs, in the order of how often it is heard.</extracomment>
        <translation>استمع إليها</translation>
    </message>
</context>
<context>
    <name>ThisDeskPanel</name>
    <message>
        <source>It stands on every badge.</source>
        <translation>يظهر على كل شارة.</translation>
    </message>
    <message>
        <source>Name of the congress</source>
        <translation>اسم المؤتمر</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>اسم هذا المكتب</translation>
    </message>
    <message>
        <source>This desk checks at</source>
        <translation>نقطة الدخول لهذا المكتب</translation>
    </message>
    <message>
        <source>Time zone of the congress</source>
        <translation>المنطقة الزمنية للمؤتمر</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Admitted</source>
        <translation>مسموح بالدخول</translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) are taken</source>
        <translation>
            <numerusform>لا أماكن هنا</numerusform>
            <numerusform>المكان الوحيد مشغول</numerusform>
            <numerusform>المكانان مشغولان</numerusform>
            <numerusform>الأماكن الـ%n كلها مشغولة</numerusform>
            <numerusform>الأماكن الـ%n كلها مشغولة</numerusform>
            <numerusform>الأماكن الـ%n كلها مشغولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>دخل من قبل</translation>
    </message>
    <message>
        <source>Although already in</source>
        <translation>رغم أنه دخل من قبل</translation>
    </message>
    <message>
        <source>Although it is full</source>
        <translation>رغم الامتلاء</translation>
    </message>
    <message>
        <source>Although it is too early</source>
        <translation>رغم أنه قبل الموعد</translation>
    </message>
    <message>
        <source>Although it is too late</source>
        <translation>رغم انتهاء الموعد</translation>
    </message>
    <message>
        <source>Although not on the list</source>
        <translation>رغم عدم وجوده في القائمة</translation>
    </message>
    <message>
        <source>As far as this desk knows, they did not come in here.</source>
        <translation>بحسب هذا المكتب، لم يدخل من هنا.</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>اطلب الشارة الأحدث.</translation>
    </message>
    <message>
        <source>Ask them to wait, and call a supervisor.</source>
        <translation>اطلب الانتظار واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>Ask them to wait.</source>
        <translation>اطلب الانتظار.</translation>
    </message>
    <message>
        <source>Badge replaced</source>
        <translation>شارة مستبدلة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Closed since yesterday</source>
        <translation>مغلق منذ أمس</translation>
    </message>
    <message>
        <source>Closed since {date}</source>
        <translation>مغلق منذ {date}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>مغلق منذ {time}</translation>
    </message>
    <message>
        <source>Code not known</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Code not readable</source>
        <translation>رمز غير مقروء</translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation>رمز غير صالح</translation>
    </message>
    <message>
        <source>Do not hand over a badge.</source>
        <translation>لا تسلّم شارة.</translation>
    </message>
    <message>
        <source>Find them by name, or let them register.</source>
        <translation>ابحث بالاسم أو سجّله هنا.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>If they have none, print it again.</source>
        <translation>وإن لم تكن معه فاطبعها من جديد.</translation>
    </message>
    <message>
        <source>If they have their badge, they may go in.</source>
        <translation>إن كانت شارته معه فله أن يدخل.</translation>
    </message>
    <message>
        <source>Let them go; nothing is counted twice.</source>
        <translation>دعه يذهب؛ لا يُحتسب شيء مرتين.</translation>
    </message>
    <message>
        <source>Nobody on this roster has this code.</source>
        <translation>لا أحد في هذه القائمة له هذا الرمز.</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>ليس في الداخل</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>Nothing is lost: the next scan of this code is judged anew.</source>
        <translation>لم يُفقد شيء: المسح التالي لهذا الرمز يُنظر فيه من جديد.</translation>
    </message>
    <message>
        <source>Only a part of the code arrived.</source>
        <translation>وصل جزء من الرمز فقط.</translation>
    </message>
    <message>
        <source>Open to them now: {places}</source>
        <translation>الوجهة الآن: {places}</translation>
    </message>
    <message>
        <source>Open to them now: {place}, until {time}</source>
        <translation>الوجهة الآن: {place}، حتى {time}</translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation>يُفتح عند {time}</translation>
    </message>
    <message>
        <source>Opens on {date} at {time}</source>
        <translation>يُفتح في {date} عند {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>يُفتح غدًا عند {time}</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>Since {time}, {desk}</source>
        <translation>منذ {time}، {desk}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>The badge is valid, but nobody is let in here any more.</source>
        <translation>الشارة صالحة، لكن لم يعد يُسمح لأحد بالدخول هنا.</translation>
    </message>
    <message>
        <source>The badge is valid, but not for this door.</source>
        <translation>الشارة صالحة، لكن ليس لهذا الباب.</translation>
    </message>
    <message>
        <source>The badge is valid. They only come back on that day.</source>
        <translation>الشارة صالحة. تكفي العودة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>The badge is valid. They only come back to this door at {time}.</source>
        <translation>الشارة صالحة. تكفي العودة إلى هذا الباب عند {time}.</translation>
    </message>
    <message>
        <source>The places are counted at this desk. A supervisor may admit with a reason.</source>
        <translation>تُحصى الأماكن في هذا المكتب. للمشرف أن يسمح مع ذكر السبب.</translation>
    </message>
    <message>
        <source>This code lets nobody in.</source>
        <translation>هذا الرمز لا يسمح بالدخول.</translation>
    </message>
    <message>
        <source>This registration does not count any more</source>
        <translation>لم يعد هذا التسجيل قائمًا</translation>
    </message>
    <message>
        <source>Turn up the brightness of the telephone and scan again, or find them by name.</source>
        <translation>زِد سطوع الهاتف وامسح من جديد، أو ابحث بالاسم.</translation>
    </message>
    <message>
        <source>When somebody leaves, a place is free: scan again.</source>
        <translation>عندما يخرج أحد يتوفر مكان: امسح من جديد.</translation>
    </message>
    <message>
        <source>Who has none needs a supervisor: this code was made invalid when it was lost.</source>
        <translation>من ليست معه يحتاج إلى المشرف: أُبطل هذا الرمز عند فقدانه.</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>مع ذكر السبب</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>دخل من قبل</translation>
    </message>
    <message>
        <source>badge replaced</source>
        <translation>شارة مستبدلة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>code not valid</source>
        <translation>رمز غير صالح</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>ليس في الداخل</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>out</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>قبل الموعد</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>بعد الموعد</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Admit them now</source>
        <translation>السماح له بالدخول الآن</translation>
    </message>
    <message>
        <source>Admit them now: {place}</source>
        <translation>السماح له بالدخول الآن: {place}</translation>
    </message>
    <message>
        <source>Call {people}.</source>
        <translation>اتصل بـ{people}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Clear all that was typed?</source>
        <translation>أيُمحى كل ما كُتب؟</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>هل هو أحد هؤلاء؟</translation>
    </message>
    <message>
        <source>It is somebody else: register</source>
        <translation>هو شخص آخر: تسجيل</translation>
    </message>
    <message>
        <source>Let them photograph the code: it is their badge until one is printed.</source>
        <translation>دعه يصوّر الرمز: هو شارته إلى أن تُطبع شارة.</translation>
    </message>
    <message>
        <source>No badge: no printer is set up here</source>
        <translation>لا شارة: لا طابعة مضبوطة هنا</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Nobody like this is on the roster</source>
        <translation>لا أحد كهذا في القائمة</translation>
    </message>
    <message>
        <source>Not for this duty</source>
        <translation>خارج هذه الصلاحية</translation>
    </message>
    <message>
        <source>Not registered yet: this was typed at {time}.</source>
        <translation>لم يُسجّل بعد: كُتب هذا عند {time}.</translation>
    </message>
    <message>
        <source>Not registered yet: this was typed before.</source>
        <translation>لم يُسجّل بعد: كُتب هذا من قبل.</translation>
    </message>
    <message>
        <source>On the roster already?</source>
        <translation>في القائمة من قبل؟</translation>
    </message>
    <message>
        <source>Print the badge on {printer}</source>
        <translation>طباعة الشارة على {printer}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تم التسجيل</translation>
    </message>
    <message>
        <source>Registration staff may register people.</source>
        <translation>تسجيل الأشخاص من صلاحية موظفي التسجيل.</translation>
    </message>
    <message numerus="yes">
        <source>See %n of a like name</source>
        <translation>
            <numerusform>لا أسماء مشابهة</numerusform>
            <numerusform>عرض شخص باسم مشابه</numerusform>
            <numerusform>عرض شخصين باسم مشابه</numerusform>
            <numerusform>عرض %n أشخاص باسم مشابه</numerusform>
            <numerusform>عرض %n شخصًا باسم مشابه</numerusform>
            <numerusform>عرض %n شخص باسم مشابه</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in, and what was typed is shown again.</source>
        <translation>سجّل الدخول ليظهر ما كُتب من جديد.</translation>
    </message>
    <message>
        <source>Somebody who is not on the roster yet</source>
        <translation>شخص ليس في القائمة بعد</translation>
    </message>
    <message>
        <source>That did not work; nothing was written. Try again. The desk goes on.</source>
        <translation>لم ينجح ذلك؛ ولم يُسجَّل شيء. أعد المحاولة. المكتب يواصل العمل.</translation>
    </message>
    <message>
        <source>The badge comes with it, on {printer}</source>
        <translation>تُطبع معه الشارة، على {printer}</translation>
    </message>
    <message>
        <source>The code is on the badge. They may also photograph it.</source>
        <translation>الرمز على الشارة. وله أن يصوّره أيضًا.</translation>
    </message>
    <message>
        <source>The code of {name}</source>
        <translation>رمز {name}</translation>
    </message>
    <message>
        <source>Then open them instead: nobody is registered twice.</source>
        <translation>افتح سجله إذًا: لا يُسجّل أحد مرتين.</translation>
    </message>
    <message>
        <source>This name is on the roster already</source>
        <translation>هذا الاسم في القائمة من قبل</translation>
    </message>
    <message>
        <source>Type a name: in their own script, in Latin letters, or both.</source>
        <translation>اكتب اسمًا: باللغة الأم أو بالحروف اللاتينية أو بهما معًا.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل فوري</translation>
    </message>
    <message>
        <source>Who has a like name shows here while you type.</source>
        <translation>يظهر هنا من له اسم مشابه أثناء الكتابة.</translation>
    </message>
    <message>
        <source>{name} of {organization}</source>
        <translation>{name} من {organization}</translation>
    </message>
    <message>
        <source>{people}. Is it one of them? Then open them in the list.</source>
        <translation>{people}. هل هو أحدهم؟ إذًا افتحه في القائمة.</translation>
    </message>
</context>
<context>
    <name>WalkInPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Go on registering</source>
        <translation>متابعة التسجيل</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>الاسم باللغة الأم</translation>
    </message>
    <message>
        <source>Next walk-in</source>
        <translation>تسجيل فوري تالٍ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>People of a like name</source>
        <translation>أشخاص باسم مشابه</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n badge(s) wait</source>
        <translation>
            <numerusform>لا شارات تنتظر</numerusform>
            <numerusform>شارة واحدة تنتظر</numerusform>
            <numerusform>شارتان تنتظران</numerusform>
            <numerusform>%n شارات تنتظر</numerusform>
            <numerusform>%n شارة تنتظر</numerusform>
            <numerusform>%n شارة تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a look</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى نظر</numerusform>
            <numerusform>أمر واحد يحتاج إلى نظر</numerusform>
            <numerusform>أمران يحتاجان إلى نظر</numerusform>
            <numerusform>%n أمور تحتاج إلى نظر</numerusform>
            <numerusform>%n أمرًا يحتاج إلى نظر</numerusform>
            <numerusform>%n أمر يحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Alt + 1 to {last}</source>
        <translation>Alt + 1–{last}</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>بانكوك</translation>
    </message>
    <message>
        <source>Can&apos;t be written</source>
        <translation>تتعذر الكتابة</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>Does not tell</source>
        <translation>لا تُبلغ عن حالها</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>جنيف</translation>
    </message>
    <message>
        <source>Go on: nothing that was said is lost. A report lies in Set-up.</source>
        <translation>تابع: لم يُفقد شيء مما أُدخل. التقرير في الإعداد.</translation>
    </message>
    <message>
        <source>London</source>
        <translation>لندن</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم تُسأل بعد</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Not used here</source>
        <translation>غير مستخدم هنا</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>منظّم</translation>
    </message>
    <message>
        <source>Out of ink</source>
        <translation>نفد الحبر</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation>الورق عالق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>لا تفيد بشيء</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>سيول</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>مراقب باب</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>The desk can&apos;t open yet</source>
        <translation>لا يمكن فتح المكتب بعد</translation>
    </message>
    <message>
        <source>The desk opens its roster.</source>
        <translation>المكتب يفتح قائمة المشاركين.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>وقع خطأ في البرنامج</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Wrong paper</source>
        <translation>ورق غير مناسب</translation>
    </message>
    <message>
        <source>{congress} · {desk}</source>
        <translation>{congress} · {desk}</translation>
    </message>
    <message>
        <source>{desk} · {operator}</source>
        <translation>{desk} · {operator}</translation>
    </message>
    <message>
        <source>{duty}, since {time}</source>
        <translation>{duty}، منذ {time}</translation>
    </message>
    <message>
        <source>{name}: {phrase}</source>
        <translation>{name}: {phrase}</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>A PIN has six digits. Type them all.</source>
        <translation>الرقم السري ستة أرقام. اكتبها كلها.</translation>
    </message>
    <message>
        <source>A supervisor may change this.</source>
        <translation>تغيير هذا من صلاحية المشرف.</translation>
    </message>
    <message>
        <source>A supervisor may change this: {people}.</source>
        <translation>تغيير هذا من صلاحية المشرف: {people}.</translation>
    </message>
    <message>
        <source>An organizer may change this.</source>
        <translation>تغيير هذا من صلاحية المنظّمين.</translation>
    </message>
    <message>
        <source>An organizer may change this: {people}.</source>
        <translation>تغيير هذا من صلاحية المنظّمين: {people}.</translation>
    </message>
    <message>
        <source>Another program holds the desk&apos;s files. Close it, then try again.</source>
        <translation>برنامج آخر يستخدم ملفات المكتب. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Registration staff may change this.</source>
        <translation>تغيير هذا من صلاحية موظفي التسجيل.</translation>
    </message>
    <message>
        <source>Registration staff may change this: {people}.</source>
        <translation>تغيير هذا من صلاحية موظفي التسجيل: {people}.</translation>
    </message>
    <message>
        <source>Somebody else must do that for you.</source>
        <translation>لا بد أن يقوم شخص آخر بذلك عنك.</translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. Try again. The desk goes on.</source>
        <translation>لم ينجح ذلك؛ ولم يتغير شيء. أعد المحاولة. المكتب يواصل العمل.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then try again.</source>
        <translation>القرص ممتلئ. لم يتغير شيء. أفسح مكانًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file of settings can&apos;t be read: {file}. Mend it or take it away.</source>
        <translation>تتعذر قراءة ملف الإعدادات: {file}. أصلحه أو أزله.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Asia/Seoul.</source>
        <translation>لا توجد منطقة زمنية كهذه. اكتبها هكذا: Asia/Seoul.</translation>
    </message>
    <message>
        <source>This PIN is easily guessed. Choose another one.</source>
        <translation>يسهل تخمين هذا الرقم السري. اختر غيره.</translation>
    </message>
    <message>
        <source>This can&apos;t be kept. Use one line of at most 200 letters.</source>
        <translation>يتعذر حفظ هذا. استخدم سطرًا واحدًا لا يتجاوز 200 حرف.</translation>
    </message>
    <message>
        <source>This name holds a character that can&apos;t be seen. Type it again.</source>
        <translation>في هذا الاسم حرف لا يُرى. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This name is too long. Use at most {limit} letters.</source>
        <translation>هذا الاسم طويل جدًا. الحد الأقصى للحروف {limit}.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Nothing was changed.</source>
        <translation>تتعذر الكتابة في {file}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} does not work here any more.</source>
        <translation>لم يعد {name} يعمل هنا.</translation>
    </message>
    <message>
        <source>{name} is the only organizer. Make somebody else an organizer first.</source>
        <translation>{name} هو المنظّم الوحيد. اجعل غيره منظّمًا أولًا.</translation>
    </message>
    <message>
        <source>{name} works here already. Use another name.</source>
        <translation>{name} يعمل هنا من قبل. استخدم اسمًا آخر.</translation>
    </message>
</context>
</TS>
