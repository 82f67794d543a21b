<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>framescope::format::Chat</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are typing…</source>
        <translation>
            <numerusform>%n member is typing…</numerusform>
            <numerusform>%n members are typing…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::format::FileErrors</name>
    <message numerus="yes">
        <source>%n messages wait in memory, and are recorded once that works again.</source>
        <translation>
            <numerusform>%n message waits in memory, and is recorded once that works again.</numerusform>
            <numerusform>%n messages wait in memory, and are recorded once that works again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are lost: no more are kept.</source>
        <translation>
            <numerusform>%n message is lost: no more are kept.</numerusform>
            <numerusform>%n messages are lost: no more are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be recorded; rows of the log say where.</source>
        <translation>
            <numerusform>%n message could not be recorded; a row of the log says where.</numerusform>
            <numerusform>%n messages could not be recorded; rows of the log say where.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::format::FilterErrors</name>
    <message numerus="yes">
        <source>%n messages are left out: they are too large, or the regular expression takes too long.</source>
        <translation>
            <numerusform>%n message is left out: it is too large, or the regular expression takes too long.</numerusform>
            <numerusform>%n messages are left out: they are too large, or the regular expression takes too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::format::Inspection</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::format::Lifecycle</name>
    <message numerus="yes">
        <source>%n messages crossed the wire here and were not recorded</source>
        <translation>
            <numerusform>%n message crossed the wire here and was not recorded</numerusform>
            <numerusform>%n messages crossed the wire here and were not recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::MainWindow</name>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms open</source>
        <translation>
            <numerusform>%n room open</numerusform>
            <numerusform>%n rooms open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were kept, up to the last tenth of a second.</source>
        <translation>
            <numerusform>%n recording was kept, up to the last tenth of a second.</numerusform>
            <numerusform>%n recordings were kept, up to the last tenth of a second.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::CompareWindow</name>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::MessagePage</name>
    <message numerus="yes">
        <source>%n bytes are not UTF-8 and marked by their hexadecimal digits. The first is at offset %1.</source>
        <translation>
            <numerusform>%n byte is not UTF-8 and marked by its hexadecimal digits. It is at offset %1.</numerusform>
            <numerusform>%n bytes are not UTF-8 and marked by their hexadecimal digits. The first is at offset %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::PauseButton</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingDelegate</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomLook</name>
    <message numerus="yes">
        <source>you host it · %n members</source>
        <translation>
            <numerusform>you host it · %n member</numerusform>
            <numerusform>you host it · %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::RowClipboard</name>
    <message numerus="yes">
        <source>%n of the selected rows do not have this form: they are steps in the life of the connection, or were recorded without frames.</source>
        <translation>
            <numerusform>%n of the selected rows does not have this form: it is a step in the life of the connection, or was recorded without frames.</numerusform>
            <numerusform>%n of the selected rows do not have this form: they are steps in the life of the connection, or were recorded without frames.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::TlsPage</name>
    <message numerus="yes">
        <source>%n certificates trusted by their fingerprint</source>
        <translation>
            <numerusform>%n certificate trusted by its fingerprint</numerusform>
            <numerusform>%n certificates trusted by their fingerprint</numerusform>
        </translation>
    </message>
</context>
</TS>
