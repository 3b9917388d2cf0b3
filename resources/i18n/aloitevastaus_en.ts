<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CaseCare</name>
    <message numerus="yes">
        <source>Tidied %n place(s).</source>
        <translation>
            <numerusform>Tidied %n place.</numerusform>
            <numerusform>Tidied %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message numerus="yes">
        <source>%n paragraph(s) to translate</source>
        <translation>
            <numerusform>%n paragraph to translate</numerusform>
            <numerusform>%n paragraphs to translate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message numerus="yes">
        <source>Put %n word(s) right.</source>
        <translation>
            <numerusform>Put %n word right.</numerusform>
            <numerusform>Put %n words right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message numerus="yes">
        <source>%n replaced.</source>
        <translation>
            <numerusform>%n replaced.</numerusform>
            <numerusform>%n replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n matches; type more to see fewer.</source>
        <translation>
            <numerusform>More than %n match; type more to see fewer.</numerusform>
            <numerusform>More than %n matches; type more to see fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n ticked</source>
        <translation>
            <numerusform>Replace %n ticked</numerusform>
            <numerusform>Replace %n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferencesPanel</name>
    <message numerus="yes">
        <source>%n reference(s), as on {day}</source>
        <translation>
            <numerusform>%n reference, as on {day}</numerusform>
            <numerusform>%n references, as on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message numerus="yes">
        <source>Removed %n word(s).</source>
        <translation>
            <numerusform>Removed %n word.</numerusform>
            <numerusform>Removed %n words.</numerusform>
        </translation>
    </message>
</context>
</TS>
