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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are too long for a spreadsheet and lost digits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>Window</name>
    <message numerus="yes">
        <source>%n badge(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
