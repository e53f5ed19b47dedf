<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Band</name>
    <message>
        <source>{word}. {detail}</source>
        <translation>{word}. {detail}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Attention: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge goes to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge is printed on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge is printing on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge was sent to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not tell whether it came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {printer}: the badge may lie there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the protocol officer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge did not come out of {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is not out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistance dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finalist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard of hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation type="unfinished"></translation>
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
        <source>%n badge(s) may not have come out.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge is printing just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor can help here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organizer may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the desk&apos;s files. Close it; then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badly printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {people}. Their own code, scanned here, lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with their delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer; what is missing is printed again from the page Badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: make the old code invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up yet. Choose one in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was let in by this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with this duty is known at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: people leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration staff may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a badge to let somebody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again. If it comes back, note the names on paper and call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the next code at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning works. This desk checks against its own roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a roster file in Set-up, or let people register here with F3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the test code. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s files are damaged. Note the names on paper and call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room; then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is slow just now. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door that this desk checks is not in the programme. Choose it in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first scan was a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizers agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code again: counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan itself stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have a badge. A further one needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no valid code. A supervisor gives a new one on the page People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: the place may be given away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk can&apos;t be written. Call for help; then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registration is cancelled: no badge is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished">تسجيل فوري</translation>
    </message>
    <message>
        <source>Went out and came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is signed in may not scan here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are they admitted all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the badge printed again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work at this desk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {all} are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {all} here today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} worked here last. Scan your own code, or sign in with Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} works here now.</source>
        <translation type="unfinished"></translation>
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
    <name>Lamp</name>
    <message>
        <source>{name}: {phrase}</source>
        <extracomment>Lamp colours say what a person must do, not how grave it is: what heals by itself is slate.</extracomment>
        <translation>{name}: {phrase}</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message numerus="yes">
        <source>%n badge(s) wait.</source>
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
        <source>Choose another folder in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cover; the badges follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk; the badges follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in ink or a ribbon; the badges follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in paper; the badges follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again at the printer or on this computer; the badges follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on and look at its cable; the badges follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the paper out and close the printer; the badges follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {printer} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {printer} can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} is out of ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} is out of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Accompanying person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">موظف</translation>
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
    <name>Verdict</name>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) are taken</source>
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
        <source>Already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Although already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Although it is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Although it is too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Although it is too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Although not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as this desk knows, they did not come in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to wait, and call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand over a badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find them by name, or let them register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they have none, print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they have their badge, they may go in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them go; nothing is counted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place gets free here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this roster has this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the next scan of this code is judged anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the code arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to them now: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to them now: {place}, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on {date} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished">التسجيل</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is valid, but nobody is let in here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is valid, but not for this door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is valid. They only come back on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is valid. They only come back to this door at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places are counted at this desk; a supervisor may admit with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code lets nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registration does not count any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn up the brightness of the telephone and scan again, or find them by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody leaves, a place is free: scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has none needs a supervisor: this code was made invalid when it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
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
        <source>Centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>جنيف</translation>
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
        <source>People</source>
        <translation>الأشخاص</translation>
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
        <source>Supervisor</source>
        <translation>مسؤول المكتب</translation>
    </message>
    <message>
        <source>The desk opens its roster.</source>
        <translation>المكتب يفتح قائمة المشاركين.</translation>
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
</context>
</TS>
