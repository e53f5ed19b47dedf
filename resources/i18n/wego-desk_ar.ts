<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>%n faults were noted; the desk went on. The files name nobody: send them to who looks after this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>Faults of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Everything works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder with the files of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder with the reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message numerus="yes">
        <source>%n badge(s) are in {printer} now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are on their way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be taken out of {printer}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go to {printer} now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) of {printer} have come out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more badge(s) follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A badge is on its way already, on {printer}.</source>
        <translation type="unfinished">هناك شارة في طريقها بالفعل على {printer}.</translation>
    </message>
    <message>
        <source>A file of this desk is damaged or missing. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor may replace a lost badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor may replace a lost badge: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Badges can&apos;t be shown just now. Nothing is lost, and scanning works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges go on printing. Sign in, and they are shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges stand here from the moment they are wanted until they are out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badly printed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer in Set-up, or a folder that takes badges as PDF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged badge replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First badge</source>
        <translation type="unfinished">الشارة الأولى</translation>
    </message>
    <message>
        <source>Folder can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many badges are in {printer} now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes out when the printer goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a PDF file in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed when somebody lets it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished">قبل قليل</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the tray and say what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: if it is there, it came out; if not, print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost badge replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n to {printer}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by itself: VIP first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation type="unfinished">تصحيح الاسم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished">لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the roster any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة من فضلك</translation>
    </message>
    <message>
        <source>Other badges may wait: show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print on {printer}</source>
        <translation type="unfinished">الطباعة على {printer}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed today {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration staff may print and move badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration staff may print and move badges: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saw it come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this program when it was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge comes out of {printer} after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge goes to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} comes out of {printer} after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} goes to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} has come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} is printed, on {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} lies inside {printer} and is not out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} may lie in the tray of {printer}, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} waits for {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} waits, for {printer} is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name} was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badges are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was replaced meanwhile. Print it again with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout {layout} has a mistake. Choose another one in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout {layout} is not there. Choose one in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print service of this computer does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer when it was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer refused it and says: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes nothing just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is cancelled: no badge is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one badge to look at. Choose the one that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters are not on it: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge does not wait any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge has come out. For another one, open the person on the page People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is not known here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is printing just now. Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge was not given to a printer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no print service. Choose a folder in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no such printer any more. Choose another one in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no valid code. A supervisor gives a new one on the page People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no valid code. A supervisor gives one on the page People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on the roster any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program could not make it; a report was written. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was ended while it was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it comes back, call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished">ضيف رفيع</translation>
    </message>
    <message>
        <source>VIP {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the badge of {name} come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall this badge come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the badge of {name} printed once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this badge printed once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} did not give the badge back. Take it out by hand, or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} gave it up. Print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} has a test badge now. Look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} is on hold. What it has comes out, nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} prints the badge next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{printer} prints the badge of {name} after %n other(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{printer} prints the badge of {name} as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} prints the badge of {name} next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} prints the badge of {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} was given the badge of {name}; whether it came out it can&apos;t tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{printer}: %n before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{printer}: free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <extracomment>So many rows are always shown: where there is less room, the page scrolls.</extracomment>
        <translation type="unfinished">الشارات</translation>
    </message>
    <message>
        <source>Badges on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished">الإعداد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
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
        <source>Badge was sent to {printer}</source>
        <translation>أُرسلت الشارة إلى {printer}</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>ClockFace</name>
    <message>
        <source>{time}, {city}</source>
        <translation>{time}، {city}</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras need the package libpulse0 on this computer. Scanning by scanner works.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large. Cut it to the code, then drop it again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk can&apos;t be written. Call for help; then scan again.</source>
        <translation>تتعذر الكتابة على قرص هذا الحاسوب. اطلب المساعدة ثم امسح من جديد.</translation>
    </message>
    <message>
        <source>This file is no picture. Take a photograph of the code, or a screenshot.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished"></translation>
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
    <name>FirstRun</name>
    <message>
        <source>About three minutes. Each step can wait; Set-up has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the scanner work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list yet. It can come in at any time, in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing scanned yet. Codes can be typed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: the list is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of people. You see what would come in before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">الطابعة</translation>
    </message>
    <message>
        <source>Scan the code below. It lets nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this desk, and for which congress?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do badges come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a printer each badge is a PDF in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A name is wrong on the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way: another printer, or admit with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be kind, name the reason on the screen, and press F9: a supervisor can decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation type="unfinished">استدعاء المشرف</translation>
    </message>
    <message>
        <source>Close what is open; the desk is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: save, take in, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody by name, city or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on. This desk decides by itself and sends everything later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">مساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the phone brighter, or type the sixteen letters below the code after F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open who was just scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F4, correct it and print again. The old badge goes into the box for shredding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print their badge, or print it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register somebody who is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the test code in Set-up. Until it works, press F2 and find people by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning goes on while you read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera of this computer, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list behind: badges that wait, the last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Badges says which printer needs what. Nothing is lost; all badges follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner beeps and nothing comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can decide: {people}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Admission taken back: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted with a reason, taken back later: {place} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted with a reason: {place} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge did not come out of {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge lost: its code lets nobody in any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge printed on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge sent to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge taken back before it was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge wanted again on {printer}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge wanted on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in at {time}, entered later and taken back: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in at {time}, entered later: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in, found by name: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in, taken back later: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code ended: the roster brought another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code made invalid: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of another system came with the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code replaced: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit taken back: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with another record of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the roster from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration cancelled: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned at {place}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried to admit with a reason without the duty for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried to cancel the registration without the duty for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried to change the record without the duty for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried to print a badge without the duty for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried to replace the code without the duty for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried what their duty does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was taken back: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out at {time}, entered later: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out, taken back later: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: now {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {old} became {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {old} taken away</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
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
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
</context>
<context>
    <name>OperatorAsk</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorDetail</name>
    <message>
        <source>Another PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>A new PIN for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan of it lets them in. It can&apos;t be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also finds people, prints badges, edits, takes walk-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also takes in rosters and decides who works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also undoes, admits with a reason, cancels, gives new codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For rosters and for who works here they ask an organizer: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Print it or keep it as a PDF now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A scan of it lets them in without a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. As soon as an organizer has one, everybody needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN and code end now. What they did at the desk keeps their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans people in and out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in code. Keep it to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits let them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six digits that are not easily guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that no slip counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else removes you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code lies in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of {name} does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands beside each act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own code of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were not alike. Type the new PIN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the new one, twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. %n more tries, then a wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To find people, print or edit takes registration staff; nobody is that yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find people, print or edit they ask registration staff: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo, cancel or override takes a supervisor; nobody is one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo, cancel or override they ask a supervisor: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more, then it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is new here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a new code. One before it does not work any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has another duty now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs in with the new PIN from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works here no more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works here now. Give them a PIN or a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorsPanel</name>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n on the roster</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file of this desk is damaged or missing. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor may look people up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organizer may look people up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organizer opens a roster file in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">ملغى</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone on the roster will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people come close. Type more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody comes close to {text}. Ask for the name as in the passport, or add them as a walk-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else comes close to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits what is chosen above. Take the choices back to look among everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished">لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة من فضلك</translation>
    </message>
    <message>
        <source>Open a roster file in Set-up, or add the first person as a walk-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can&apos;t be shown just now. Nothing is lost, and scanning works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration staff may look people up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, and the people on the roster are shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door that this desk checks is not in the programme. Choose it in Set-up.</source>
        <translation type="unfinished">الباب الذي يتولاه هذا المكتب ليس في البرنامج. اختره في الإعداد.</translation>
    </message>
    <message>
        <source>The roster is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it comes back, call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · {organization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Find a person</source>
        <translation type="unfinished">البحث عن شخص</translation>
    </message>
    <message>
        <source>Member kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, organization, city or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Narrower than this, list and person take turns.</extracomment>
        <translation type="unfinished">الأشخاص</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished">تسجيل فوري</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>A badge waits for {printer} already, and will say it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished">السماح</translation>
    </message>
    <message>
        <source>All about this person is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the old code, print a new badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything fits on the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new code, print the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since {time}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the badge lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for good: no badge and no entry at any desk, also after the next roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at {time}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge is printed yet: print it when the desk can write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the roster has this number any more. Look for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished">لحظة من فضلك</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation type="unfinished">طباعة الشارة</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration cancelled: no badge, no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration cancelled: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished">إعادة الطباعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. Try again. The desk goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge goes to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge in their hand still says it as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge&apos;s layout can&apos;t be read. Choose another in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge, what happened, and all that can be done for a person stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old code lets nobody in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old code lets nobody in any more. No printer is set up here: print the new badge elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old code lets nobody in from now on, at any desk. A new badge is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizers decided so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo can&apos;t be read: the badge is printed without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no valid code now. A badge with the new one is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layout is for organizations: type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person can&apos;t be shown just now. Nothing is lost, and scanning works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name: in their own script, in Latin letters, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name, then go down the list with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the badge printed again?</source>
        <extracomment>Keys of answers that are no reasons.</extracomment>
        <translation type="unfinished">لماذا تُطبع الشارة من جديد؟</translation>
    </message>
    <message>
        <source>Why is the registration cancelled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name there is no badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a valid code there is no badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not on the badge: no font has {characters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is set smaller than on other badges, to be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {characters} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {characters} is printed in its usual form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
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
        <translation>أغلق الغطاء؛ تتبع الشارات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Make room on the disk; the badges follow by themselves.</source>
        <translation>أفسح مكانًا على القرص؛ تتبع الشارات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>PDF folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation>الورق عالق في {printer}.</translation>
    </message>
    <message>
        <source>Put in ink or a ribbon; the badges follow by themselves.</source>
        <translation>ضع الحبر أو الشريط؛ تتبع الشارات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Put in paper; the badges follow by themselves.</source>
        <translation>ضع الورق؛ تتبع الشارات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Start it again at the printer or on this computer; the badges follow.</source>
        <translation>شغّلها من جديد عند الطابعة أو على هذا الحاسوب؛ تتبع الشارات.</translation>
    </message>
    <message>
        <source>Switch it on and look at its cable; the badges follow by themselves.</source>
        <translation>شغّلها وتحقق من الكابل؛ تتبع الشارات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Take the paper out and close the printer; the badges follow by themselves.</source>
        <translation>أخرج الورق وأغلق الطابعة؛ تتبع الشارات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The disk of {printer} is full.</source>
        <translation>قرص {printer} ممتلئ.</translation>
    </message>
    <message>
        <source>{printer} can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} does not answer.</source>
        <translation>{printer} لا تستجيب.</translation>
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
        <source>{printer} was stopped.</source>
        <translation>أُوقفت {printer}.</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message numerus="yes">
        <source>%n badge(s) are left in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished">الشارات</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By count it is empty: put badges in, and say how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Did %n badge(s) come out?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Disk is full, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Does not answer, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Does not say how it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Folder can&apos;t be written, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is being asked how it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It prints something else just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look in the tray for %n badge(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No badge waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished">لم تُسأل بعد</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not there any more, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On hold, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message numerus="yes">
        <source>Open, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Out of ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Out of ink, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Out of paper, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paper is stuck, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Prints, but cannot answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribbon or ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has held it since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer}: {state}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>A folder of PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A6, folded at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own layout: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each badge is a PDF in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It prints just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printers of this computer can&apos;t be asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printing service is off. Start it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printing service of this computer is off. Start it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test badge is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test badge lies in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test badge was sent. See whether it came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer {printer} any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printers set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printing service. Badges go into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printing service. Choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} did not take it. Look at the printer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} takes nothing at present. Start it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>Another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges come out at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a badge by itself with the first admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for badges</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a formula without a result and count as empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a spreadsheet&apos;s error and count as empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes are another system&apos;s; they admit all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are bare numbers, read as a spreadsheet counts days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are too long for a spreadsheet and lost digits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person twice. Both stay; look at them on the page People.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the roster</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A cell that is merged over several rows is read for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer list adds who is new and changes what differs; nobody is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns without a header are not read: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends ({ends}) before it starts ({starts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: cancelled at a desk, and that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the picture {photo} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: they keep the code that they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: this code belongs to somebody and was not given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: this record was joined with another, whose row counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is known to hold names. It has: {columns}. Call the one “Name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of {file} came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this file is on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell covers several columns: {text} is a heading, no person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of people as you have it; its columns are found by their headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are taken in. Scanning goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {encoding}. If names look wrong, save the file as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read is the sheet {sheet}, not {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read is the sheet {sheet}. {others} could be lists too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the file was not understood and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. None of this file will be on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} is taken as the given name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Get it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Open the one that holds the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is looked over. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file takes more memory or time than a list does. Save it anew as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed while it was read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would unpack to far more than a roster holds. Save the list anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers stand here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers stand in line {header}; what is above is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers take two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of the file can&apos;t be read. Save it as XLSX, or as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status {word} is not known and taken as active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more cells than headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are not read: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Open the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no list. Save the list as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what would come in. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of spreadsheet can&apos;t be read. Save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished">ضيف رفيع</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the column {header}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds a character that can&apos;t be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is read from {used}, not from {ignored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is too long: at most {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} can&apos;t be read as a date. Write it as 2026-09-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} under VIP is not known and taken as yes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterPanel</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel or CSV, as you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a roster file</source>
        <extracomment>Rows of a list that nobody reads to its end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From key to key it took %n milliseconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with Return, as most scanners do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with Tab, which works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with a line feed, which works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It typed {text}, which the desk reads as {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It typed {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was one key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keyboard is another one; the desk goes by the keys and not by the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keyboard is the one of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters are those of a keyboard of the kind {layout}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came after it, which works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has arrived yet. Scan the code on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something arrived, but not this code. Scan the code on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That came as slowly as typing by hand. Set the scanner to send without a delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another code. Compare it with the one on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. Codes can be typed at this desk too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was as slow as typing by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works now: the desk has learnt how it types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works. It types as a keyboard of the kind {layout} does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works. Its letters arrive as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works. The desk reads its keys, whatever the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerPanel</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever helps by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scanner here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test code as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test code, typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the letters below the picture, and everything else works as with one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">مسموح بالدخول</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation type="unfinished">دخل من قبل</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">ملغى</translation>
    </message>
    <message>
        <source>Code not known</source>
        <translation type="unfinished">رمز غير معروف</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of answer has a sound, so that nobody must look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act bears a name; a duty says what it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For bright halls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For dim rooms and the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, colours and text size switch while you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the system is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each kind of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">الطابعة</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code: what arrives is shown, and nobody is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape, colour and word still say it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of people, as the secretariat sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version, where the files are, and under which licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t make a sound now. Shape, colour and word still say it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others call this desk, and where it lets people in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where badges come out, and on which paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and yellow on black, strong borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as often as they like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in and out, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}. With a programme there are more points to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Each change holds at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Set-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Every act at this desk bears a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything at this desk stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is asked until an organizer has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code was not checked. Sign in first, then scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code was not checked. {name} or somebody else signs in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This PIN is not right. %n more tries, then a wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many tries. {name} can try again at {time}; their own code works at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN: six digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duty} · works here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no PIN yet. An organizer gives one in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan your own code at any time: it signs you in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundsPanel</name>
    <message>
        <source>Hear them</source>
        <extracomment>A verdict for each sound that differs, in the order of how often it is heard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisDeskPanel</name>
    <message>
        <source>It stands on every badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the congress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk checks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the congress</source>
        <translation type="unfinished"></translation>
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
        <translation>القائمة لا تشمله</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit them now: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all that was typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else: register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them photograph the code: it is their badge until one is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badge: no printer is set up here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished">لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Nobody like this is on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered yet: this was typed at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered yet: this was typed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roster already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the badge on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration staff may register people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>See %n of a like name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in, and what was typed is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not on the roster yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work; nothing was written. Try again. The desk goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge comes with it, on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is on the badge. They may also photograph it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then open them instead: nobody is registered twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is on the roster already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name: in their own script, in Latin letters, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished">تسجيل فوري</translation>
    </message>
    <message>
        <source>Who has a like name shows here while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {organization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}. Is it one of them? Then open them in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkInPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on registering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of a like name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>جنيف</translation>
    </message>
    <message>
        <source>Go on: nothing that was said is lost. A report lies in Set-up.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
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
        <translation>مشرف باب</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مسؤول المكتب</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>الموقع</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor may change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor may change this: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organizer may change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organizer may change this: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the desk&apos;s files. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration staff may change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration staff may change this: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else must do that for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work; nothing was changed. Try again. The desk goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of settings can&apos;t be read: {file}. Mend it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Asia/Seoul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is easily guessed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be kept. Use one line of at most 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name holds a character that can&apos;t be seen. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long. Use at most {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not work here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the only organizer. Make somebody else an organizer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works here already. Use another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
