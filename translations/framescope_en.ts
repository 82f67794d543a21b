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
    <name>framescope::panels::TlsPage</name>
    <message numerus="yes">
        <source>%n certificates trusted by their fingerprint</source>
        <translation>
            <numerusform>%n certificate trusted by its fingerprint</numerusform>
            <numerusform>%n certificates trusted by their fingerprint</numerusform>
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
</TS>
