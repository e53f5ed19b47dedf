<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>%n faults were noted; the desk went on. The files name nobody: send them to who looks after this.</source>
        <translation>
            <numerusform>%n fault was noted; the desk went on. The file names nobody: send it to who looks after this.</numerusform>
            <numerusform>%n faults were noted; the desk went on. The files name nobody: send them to who looks after this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message numerus="yes">
        <source>%n badge(s) go into box {box}.</source>
        <translation>
            <numerusform>%n badge goes into box {box}.</numerusform>
            <numerusform>%n badges go into box {box}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go into the boxes {first} to {last}.</source>
        <translation>
            <numerusform>%n badge goes into the boxes {first} to {last}.</numerusform>
            <numerusform>%n badges go into the boxes {first} to {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a badge</source>
        <translation>
            <numerusform>%n without a badge</numerusform>
            <numerusform>%n without a badge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n badge(s)</source>
        <translation>
            <numerusform>Print %n badge</numerusform>
            <numerusform>Print %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message numerus="yes">
        <source>%n badge(s) are in {printer} now.</source>
        <translation>
            <numerusform>%n badge is in {printer} now.</numerusform>
            <numerusform>%n badges are in {printer} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are on their way</source>
        <translation>
            <numerusform>%n badge is on its way</numerusform>
            <numerusform>%n badges are on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) come out of {printer}, for box {box}.</source>
        <translation>
            <numerusform>%n badge comes out of {printer}, for box {box}.</numerusform>
            <numerusform>%n badges come out of {printer}, for box {box}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be taken out of {printer}.</source>
        <translation>
            <numerusform>%n badge could not be taken out of {printer}.</numerusform>
            <numerusform>%n badges could not be taken out of {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) go to {printer} now.</source>
        <translation>
            <numerusform>%n badge goes to {printer} now.</numerusform>
            <numerusform>%n badges go to {printer} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) of {printer} have come out.</source>
        <translation>
            <numerusform>%n badge of {printer} has come out.</numerusform>
            <numerusform>%n badges of {printer} have come out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more badge(s) follow.</source>
        <translation>
            <numerusform>%n more badge follows.</numerusform>
            <numerusform>%n more badges follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed today</source>
        <translation>
            <numerusform>%n printed today</numerusform>
            <numerusform>%n printed today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n more</source>
        <translation>
            <numerusform>After %n more</numerusform>
            <numerusform>After %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to {printer}</source>
        <translation>
            <numerusform>Move %n to {printer}</numerusform>
            <numerusform>Move %n to {printer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{printer} prints the badge of {name} after %n other(s).</source>
        <translation>
            <numerusform>{printer} prints the badge of {name} after %n other.</numerusform>
            <numerusform>{printer} prints the badge of {name} after %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{printer}: %n before</source>
        <translation>
            <numerusform>{printer}: %n before</numerusform>
            <numerusform>{printer}: %n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was admitted %n times</source>
        <translation>
            <numerusform>{name} was admitted %n time</numerusform>
            <numerusform>{name} was admitted %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n at this desk today</source>
        <translation>
            <numerusform>%n at this desk today</numerusform>
            <numerusform>%n at this desk today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) may not have come out.</source>
        <translation>
            <numerusform>%n badge may not have come out.</numerusform>
            <numerusform>%n badges may not have come out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message numerus="yes">
        <source>%n act(s) on the way</source>
        <translation>
            <numerusform>%n act on the way</numerusform>
            <numerusform>%n acts on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait since {time}</source>
        <translation>
            <numerusform>%n act waits since {time}</numerusform>
            <numerusform>%n acts wait since {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are admitted already.</source>
        <translation>
            <numerusform>%n of them is admitted already.</numerusform>
            <numerusform>%n of them are admitted already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs joined</source>
        <translation>
            <numerusform>%n pair joined</numerusform>
            <numerusform>%n pairs joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are set back to what they were.</source>
        <translation>
            <numerusform>%n person is set back to what they were.</numerusform>
            <numerusform>%n people are set back to what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came in</source>
        <translation>
            <numerusform>%n person came in</numerusform>
            <numerusform>%n people came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people keep what was changed since.</source>
        <translation>
            <numerusform>%n person keeps what was changed since.</numerusform>
            <numerusform>%n people keep what was changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people whom it added will be cancelled.</source>
        <translation>
            <numerusform>%n person whom it added will be cancelled.</numerusform>
            <numerusform>%n people whom it added will be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stayed out</source>
        <translation>
            <numerusform>%n row stayed out</numerusform>
            <numerusform>%n rows stayed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set back</source>
        <translation>
            <numerusform>%n set back</numerusform>
            <numerusform>%n set back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n stays out</numerusform>
            <numerusform>%n stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out</source>
        <translation>
            <numerusform>%n stayed out</numerusform>
            <numerusform>%n stayed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cancelled</source>
        <translation>
            <numerusform>%n will be cancelled</numerusform>
            <numerusform>%n will be cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be cancelled with this import. A later list brings them back.</source>
        <translation>
            <numerusform>%n will be cancelled with this import. A later list brings them back.</numerusform>
            <numerusform>%n will be cancelled with this import. A later list brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n people</source>
        <translation>
            <numerusform>Cancel %n person</numerusform>
            <numerusform>Cancel %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>Take in %n person</numerusform>
            <numerusform>Take in %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message numerus="yes">
        <source>This PIN is not right. %n more tries, then a wait.</source>
        <translation>
            <numerusform>This PIN is not right. %n more try, then a wait.</numerusform>
            <numerusform>This PIN is not right. %n more tries, then a wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n on the roster</source>
        <translation>
            <numerusform>%n on the roster</numerusform>
            <numerusform>%n on the roster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message numerus="yes">
        <source>%n badge(s) wait.</source>
        <translation>
            <numerusform>%n badge waits.</numerusform>
            <numerusform>%n badges wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message numerus="yes">
        <source>%n badge(s) are left in it.</source>
        <translation>
            <numerusform>%n badge is left in it.</numerusform>
            <numerusform>%n badges are left in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) follow.</source>
        <translation>
            <numerusform>%n badge follows.</numerusform>
            <numerusform>%n badges follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) wait</source>
        <translation>
            <numerusform>%n badge waits</numerusform>
            <numerusform>%n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did %n badge(s) come out?</source>
        <translation>
            <numerusform>Did %n badge come out?</numerusform>
            <numerusform>Did %n badges come out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disk is full, %n badge(s) wait</source>
        <translation>
            <numerusform>Disk is full, %n badge waits</numerusform>
            <numerusform>Disk is full, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does not answer, %n badge(s) wait</source>
        <translation>
            <numerusform>Does not answer, %n badge waits</numerusform>
            <numerusform>Does not answer, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder can&apos;t be written, %n badge(s) wait</source>
        <translation>
            <numerusform>Folder can&apos;t be written, %n badge waits</numerusform>
            <numerusform>Folder can&apos;t be written, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look in the tray for %n badge(s).</source>
        <translation>
            <numerusform>Look in the tray for %n badge.</numerusform>
            <numerusform>Look in the tray for %n badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not there any more, %n badge(s) wait</source>
        <translation>
            <numerusform>Not there any more, %n badge waits</numerusform>
            <numerusform>Not there any more, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On hold, %n badge(s) wait</source>
        <translation>
            <numerusform>On hold, %n badge waits</numerusform>
            <numerusform>On hold, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open, %n badge(s) wait</source>
        <translation>
            <numerusform>Open, %n badge waits</numerusform>
            <numerusform>Open, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of ink, %n badge(s) wait</source>
        <translation>
            <numerusform>Out of ink, %n badge waits</numerusform>
            <numerusform>Out of ink, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of paper, %n badge(s) wait</source>
        <translation>
            <numerusform>Out of paper, %n badge waits</numerusform>
            <numerusform>Out of paper, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paper is stuck, %n badge(s) wait</source>
        <translation>
            <numerusform>Paper is stuck, %n badge waits</numerusform>
            <numerusform>Paper is stuck, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Says nothing, %n badge(s) wait</source>
        <translation>
            <numerusform>Says nothing, %n badge waits</numerusform>
            <numerusform>Says nothing, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n badge(s) wait</source>
        <translation>
            <numerusform>Stopped, %n badge waits</numerusform>
            <numerusform>Stopped, %n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong paper, %n badge(s) wait</source>
        <translation>
            <numerusform>Wrong paper, %n badge waits</numerusform>
            <numerusform>Wrong paper, %n badges wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message numerus="yes">
        <source>Scan the code in %n more corner(s). What is missing was cut off.</source>
        <translation>
            <numerusform>Scan the code in %n more corner. What is missing was cut off.</numerusform>
            <numerusform>Scan the codes in %n more corners. What is missing was cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a formula without a result and count as empty.</source>
        <translation>
            <numerusform>%n cell holds a formula without a result and counts as empty.</numerusform>
            <numerusform>%n cells hold a formula without a result and count as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a spreadsheet&apos;s error and count as empty.</source>
        <translation>
            <numerusform>%n cell holds a spreadsheet&apos;s error and counts as empty.</numerusform>
            <numerusform>%n cells hold a spreadsheet&apos;s error and count as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes are another system&apos;s; they admit all the same.</source>
        <translation>
            <numerusform>%n code is another system&apos;s; it admits all the same.</numerusform>
            <numerusform>%n codes are another system&apos;s; they admit all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are bare numbers, read as a spreadsheet counts days.</source>
        <translation>
            <numerusform>%n date is a bare number, read as a spreadsheet counts days.</numerusform>
            <numerusform>%n dates are bare numbers, read as a spreadsheet counts days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are too long for a spreadsheet and lost digits.</source>
        <translation>
            <numerusform>%n number is too long for a spreadsheet and lost digits.</numerusform>
            <numerusform>%n numbers are too long for a spreadsheet and lost digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person twice. Both stay; look at them on the page People.</source>
        <translation>
            <numerusform>%n pair may be one person twice. Both stay; look at them on the page People.</numerusform>
            <numerusform>%n pairs may be one person twice. Both stay; look at them on the page People.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the roster</source>
        <translation>
            <numerusform>%n person is on the roster</numerusform>
            <numerusform>%n people are on the roster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came in</source>
        <translation>
            <numerusform>%n person came in</numerusform>
            <numerusform>%n people came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out</source>
        <translation>
            <numerusform>%n stayed out</numerusform>
            <numerusform>%n stayed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n people</source>
        <translation>
            <numerusform>Take in %n person</numerusform>
            <numerusform>Take in %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message numerus="yes">
        <source>From key to key it took %n milliseconds.</source>
        <translation>
            <numerusform>From key to key it took %n millisecond.</numerusform>
            <numerusform>From key to key it took %n milliseconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>This PIN is not right. %n more tries, then a wait.</source>
        <translation>
            <numerusform>This PIN is not right. %n more try, then a wait.</numerusform>
            <numerusform>This PIN is not right. %n more tries, then a wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>All %n place(s) are taken</source>
        <translation>
            <numerusform>The only place is taken</numerusform>
            <numerusform>All %n places are taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message numerus="yes">
        <source>See %n of a like name</source>
        <translation>
            <numerusform>See %n of a like name</numerusform>
            <numerusform>See %n of a like name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n badge(s) wait</source>
        <translation>
            <numerusform>%n badge waits</numerusform>
            <numerusform>%n badges wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a look</source>
        <translation>
            <numerusform>%n thing needs a look</numerusform>
            <numerusform>%n things need a look</numerusform>
        </translation>
    </message>
</context>
</TS>
