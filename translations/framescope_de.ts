<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>framescope::dialogs::AboutDialog</name>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Shows what really crosses a WebSocket, down to the bits of each frame, and keeps all of it.

Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Zeigt, was wirklich über einen WebSocket geht, bis zu den Bits jedes Frames, und behält alles.

Freie Software unter der GNU General Public License, Version 3 oder später. Es gibt keine Gewährleistung.</translation>
    </message>
    <message>
        <source>About Framescope</source>
        <translation>Über Framescope</translation>
    </message>
    <message>
        <source>It stands on these libraries:</source>
        <translation>Es baut auf diesen Bibliotheken auf:</translation>
    </message>
</context>
<context>
    <name>framescope::dialogs::Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>framescope::dialogs::PreferencesDialog</name>
    <message>
        <source>Use:</source>
        <translation>Eigene:</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Farbschema:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>Text size:</source>
        <translation>Schriftgröße:</translation>
    </message>
    <message>
        <source>Font of payloads:</source>
        <translation>Schrift der Nutzdaten:</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Keep up to:</source>
        <translation>Aufbewahren bis:</translation>
    </message>
    <message>
        <source>Every connection is recorded. Beyond this size the oldest recordings that nobody has saved are deleted; saved and open ones never.</source>
        <translation>Jede Verbindung wird aufgezeichnet. Jenseits dieser Größe werden die ältesten Aufzeichnungen gelöscht, die niemand gespeichert hat; gespeicherte und geöffnete nie.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Keep up to</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Choose the font of payloads</source>
        <translation>Schrift der Nutzdaten wählen</translation>
    </message>
    <message>
        <source>Font of payloads</source>
        <translation>Schrift der Nutzdaten</translation>
    </message>
    <message>
        <source>Notify me while I look elsewhere</source>
        <translation>Benachrichtigen, während ich woanders bin</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>New messages:</source>
        <translation>Neue Nachrichten:</translation>
    </message>
    <message>
        <source>Notify me of new messages while I look elsewhere</source>
        <translation>Bei neuen Nachrichten benachrichtigen, während ich woanders bin</translation>
    </message>
    <message>
        <source>By the notifications of the desktop, with what was said</source>
        <translation>Mit den Benachrichtigungen des Desktops und dem, was gesagt wurde</translation>
    </message>
    <message>
        <source>This desktop has no tray for notifications</source>
        <translation>Dieser Desktop hat keinen Platz für Benachrichtigungen</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
</context>
<context>
    <name>framescope::dialogs::ShortcutsDialog</name>
    <message>
        <source>Send the message</source>
        <translation>Die Nachricht senden</translation>
    </message>
    <message>
        <source>Connect, in the address</source>
        <translation>Verbinden, im Adressfeld</translation>
    </message>
    <message>
        <source>Give up connecting, in the address</source>
        <translation>Verbindungsaufbau abbrechen, im Adressfeld</translation>
    </message>
    <message>
        <source>Copy the selected rows or bytes</source>
        <translation>Ausgewählte Zeilen oder Bytes kopieren</translation>
    </message>
    <message>
        <source>Follow the end of the log</source>
        <translation>Dem Ende des Logs folgen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Das Protokoll filtern</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Find the next or previous</source>
        <translation>Nächsten oder vorigen Treffer suchen</translation>
    </message>
    <message>
        <source>Go to a number or a time in the log</source>
        <translation>Im Protokoll zu einer Nummer oder Zeit gehen</translation>
    </message>
    <message>
        <source>Bookmark the selected messages</source>
        <translation>Lesezeichen für die ausgewählten Nachrichten</translation>
    </message>
    <message>
        <source>Next or previous bookmark</source>
        <translation>Nächstes oder voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Write a note on the message</source>
        <translation>Eine Notiz zu der Nachricht schreiben</translation>
    </message>
    <message>
        <source>Copy the selected rows as JSON</source>
        <translation>Die ausgewählten Zeilen als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as hexadecimal</source>
        <translation>Die ausgewählten Zeilen hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Compare the two selected messages</source>
        <translation>Die zwei ausgewählten Nachrichten vergleichen</translation>
    </message>
    <message>
        <source>Go to an offset in the bytes of a message</source>
        <translation>Zu einem Offset in den Bytes einer Nachricht gehen</translation>
    </message>
    <message>
        <source>Hold the log, and let it go on</source>
        <translation>Das Protokoll anhalten und weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>framescope::format::BehaviourErrors</name>
    <message>
        <source>There is no behaviour “%1”. There are: %2.</source>
        <translation>Es gibt kein Verhalten „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot stand behind the behaviour %2. It is written %3.</source>
        <translation>„%1“ kann nicht hinter dem Verhalten %2 stehen. Die Schreibweise ist %3.</translation>
    </message>
    <message>
        <source>For the behaviour %1, there is no file %2 that can be read.</source>
        <translation>Für das Verhalten %1 gibt es keine lesbare Datei %2.</translation>
    </message>
</context>
<context>
    <name>framescope::format::Chat</name>
    <message>
        <source>The room&apos;s history cannot be opened.</source>
        <translation>Der Verlauf des Raums kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>This room is open already.</source>
        <translation>Dieser Raum ist bereits geöffnet.</translation>
    </message>
    <message>
        <source>Another program hosts it on this computer.</source>
        <translation>Ein anderes Programm stellt ihn auf diesem Rechner bereit.</translation>
    </message>
    <message>
        <source>Join it, or give the new room another name.</source>
        <translation>Treten Sie ihm bei oder geben Sie dem neuen Raum einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file of this room is no history of a room.</source>
        <translation>Die Datei dieses Raums enthält keinen Verlauf eines Raums.</translation>
    </message>
    <message>
        <source>Give the room another name, or move the file away.</source>
        <translation>Geben Sie dem Raum einen anderen Namen oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>The room was closed: nothing more can be kept.</source>
        <translation>Der Raum wurde geschlossen: Es kann nichts mehr aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The disk or the room&apos;s history is full.</source>
        <translation>Der Datenträger oder der Verlauf des Raums ist voll.</translation>
    </message>
    <message>
        <source>Make space, or open a room of another name. What was acknowledged is on disk.</source>
        <translation>Schaffen Sie Platz oder öffnen Sie einen Raum mit anderem Namen. Was bestätigt wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>The room was closed: its history cannot be written.</source>
        <translation>Der Raum wurde geschlossen: Sein Verlauf kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk. What was acknowledged is on disk.</source>
        <translation>Prüfen Sie den Datenträger. Was bestätigt wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>The pass phrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>Ask whoever opened the room, and mind capitals and spaces.</source>
        <translation>Fragen Sie, wer den Raum geöffnet hat, und achten Sie auf Großschreibung und Leerzeichen.</translation>
    </message>
    <message>
        <source>There were too many wrong pass phrases from this computer.</source>
        <translation>Von diesem Rechner kamen zu viele falsche Passphrasen.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Der Raum ist voll.</translation>
    </message>
    <message>
        <source>Try again when somebody has left.</source>
        <translation>Versuchen Sie es erneut, wenn jemand gegangen ist.</translation>
    </message>
    <message>
        <source>The room does not take this name.</source>
        <translation>Der Raum nimmt diesen Namen nicht an.</translation>
    </message>
    <message>
        <source>It has no character that could be shown.</source>
        <translation>Er enthält kein darstellbares Zeichen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The room does not let you in.</source>
        <translation>Der Raum lässt Sie nicht ein.</translation>
    </message>
    <message>
        <source>There is no room at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Raum.</translation>
    </message>
    <message>
        <source>Nobody answers there, or it is no chat room.</source>
        <translation>Dort antwortet niemand, oder es ist kein Chat-Raum.</translation>
    </message>
    <message>
        <source>Check the address and that the host is running. It must be in the same network.</source>
        <translation>Prüfen Sie die Adresse und ob der Host läuft. Er muss im selben Netzwerk sein.</translation>
    </message>
    <message>
        <source>This room has a pass phrase.</source>
        <translation>Dieser Raum hat eine Passphrase.</translation>
    </message>
    <message>
        <source>Type it and join again.</source>
        <translation>Geben Sie sie ein und treten Sie erneut bei.</translation>
    </message>
    <message>
        <source>You have joined this room elsewhere.</source>
        <translation>Sie sind diesem Raum an anderer Stelle beigetreten.</translation>
    </message>
    <message>
        <source>Join again to continue here.</source>
        <translation>Treten Sie erneut bei, um hier fortzufahren.</translation>
    </message>
    <message>
        <source>The room did not understand the message, or it is too long.</source>
        <translation>Der Raum hat die Nachricht nicht verstanden, oder sie ist zu lang.</translation>
    </message>
    <message>
        <source>The room does not know this kind of message.</source>
        <translation>Der Raum kennt diese Art von Nachricht nicht.</translation>
    </message>
    <message>
        <source>The file is larger than the room takes.</source>
        <translation>Die Datei ist größer, als der Raum annimmt.</translation>
    </message>
    <message>
        <source>The room has no space left for files.</source>
        <translation>Der Raum hat keinen Platz mehr für Dateien.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent.</source>
        <translation>Die Datei kam nicht so an, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>The room does not have this file any more.</source>
        <translation>Der Raum hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>That was too much at a time.</source>
        <translation>Das war zu viel auf einmal.</translation>
    </message>
    <message>
        <source>The room was not joined.</source>
        <translation>Sie sind dem Raum nicht beigetreten.</translation>
    </message>
    <message>
        <source>There were too many wrong pass phrases.</source>
        <translation>Es gab zu viele falsche Passphrasen.</translation>
    </message>
    <message>
        <source>The host cannot write to its disk.</source>
        <translation>Der Host kann nicht auf seinen Datenträger schreiben.</translation>
    </message>
    <message>
        <source>%1 is not sent: the room takes files of up to %2.</source>
        <translation>%1 wird nicht gesendet: Der Raum nimmt Dateien bis %2 an.</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are typing…</source>
        <translation>
            <numerusform>%n Mitglied schreibt…</numerusform>
            <numerusform>%n Mitglieder schreiben…</numerusform>
        </translation>
    </message>
    <message>
        <source>This host does not know the pass phrase, or does not ask for it.</source>
        <translation>Dieser Host kennt die Passphrase nicht oder fragt nicht danach.</translation>
    </message>
    <message>
        <source>It may pretend to be the room that you look for, or the room is open to all.</source>
        <translation>Er gibt sich vielleicht als der gesuchte Raum aus, oder der Raum steht allen offen.</translation>
    </message>
    <message>
        <source>Check the address with whoever opened the room; join an open room without a pass phrase.</source>
        <translation>Prüfen Sie die Adresse bei dem, der den Raum geöffnet hat; einem offenen Raum treten Sie ohne Passphrase bei.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>name of a member, name of a room</comment>
        <translation>%1 im Raum %2</translation>
    </message>
    <message>
        <source>sends the file %1</source>
        <translation>sendet die Datei %1</translation>
    </message>
    <message>
        <source>It is too long: the room takes texts of up to %1.</source>
        <translation>Er ist zu lang: Der Raum nimmt Texte bis %1 an.</translation>
    </message>
</context>
<context>
    <name>framescope::format::CloseCodes</name>
    <message>
        <source>Registered by a library or framework</source>
        <translation>Von Bibliothek oder Framework registriert</translation>
    </message>
    <message>
        <source>Private to the application</source>
        <translation>Anwendungsspezifisch</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht vergeben</translation>
    </message>
    <message>
        <source>The connection has done what it was opened for.</source>
        <translation>Die Verbindung hat ihren Zweck erfüllt.</translation>
    </message>
    <message>
        <source>This end goes away: a server shuts down, or a page is left.</source>
        <translation>Diese Seite geht: Ein Server fährt herunter, oder eine Webseite wird verlassen.</translation>
    </message>
    <message>
        <source>The other end broke the rules of the protocol.</source>
        <translation>Die Gegenstelle hat die Regeln des Protokolls verletzt.</translation>
    </message>
    <message>
        <source>A message of a type came that this end cannot take.</source>
        <translation>Es kam eine Nachricht eines Typs, den diese Seite nicht annehmen kann.</translation>
    </message>
    <message>
        <source>The close frame carried no code. Never on the wire.</source>
        <translation>Der Close-Frame enthielt keinen Code. Wird nie übertragen.</translation>
    </message>
    <message>
        <source>The connection ended without a close frame: it was dropped, or the other end crashed. Never on the wire.</source>
        <translation>Die Verbindung endete ohne Close-Frame: Sie wurde gekappt, oder die Gegenstelle ist abgestürzt. Wird nie übertragen.</translation>
    </message>
    <message>
        <source>The payload did not fit its type: a text that is not UTF-8.</source>
        <translation>Die Nutzdaten passten nicht zu ihrem Typ: ein Text, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>A message broke the rules of the application.</source>
        <translation>Eine Nachricht hat die Regeln der Anwendung verletzt.</translation>
    </message>
    <message>
        <source>A message is larger than this end is willing to take.</source>
        <translation>Eine Nachricht ist größer, als diese Seite annehmen will.</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to.</source>
        <translation>Der Client benötigt eine Erweiterung, der der Server nicht zugestimmt hat.</translation>
    </message>
    <message>
        <source>The server met a condition that it did not expect.</source>
        <translation>Der Server ist auf einen unerwarteten Zustand gestoßen.</translation>
    </message>
    <message>
        <source>The service restarts. A client may connect again, after a while.</source>
        <translation>Der Dienst startet neu. Ein Client darf sich nach einer Weile wieder verbinden.</translation>
    </message>
    <message>
        <source>The server is overloaded. A client should try another, or later.</source>
        <translation>Der Server ist überlastet. Ein Client sollte es bei einem anderen oder später versuchen.</translation>
    </message>
    <message>
        <source>A gateway got an invalid answer from the server behind it.</source>
        <translation>Ein Gateway hat vom Server dahinter eine ungültige Antwort erhalten.</translation>
    </message>
    <message>
        <source>TLS could not be set up. Never on the wire.</source>
        <translation>TLS konnte nicht aufgebaut werden. Wird nie übertragen.</translation>
    </message>
    <message>
        <source>The code has its meaning from the library or framework that registered it.</source>
        <translation>Die Bedeutung des Codes bestimmt die Bibliothek oder das Framework, das ihn registriert hat.</translation>
    </message>
    <message>
        <source>Only the application at the other end knows what the code means.</source>
        <translation>Nur die Anwendung auf der Gegenseite weiß, was der Code bedeutet.</translation>
    </message>
    <message>
        <source>RFC 6455 gives this code no meaning; it must not stand in a close frame.</source>
        <translation>RFC 6455 gibt diesem Code keine Bedeutung; er darf nicht in einem Close-Frame stehen.</translation>
    </message>
</context>
<context>
    <name>framescope::format::ConnectErrors</name>
    <message>
        <source>In the words of the system: %1</source>
        <translation>Meldung des Systems: %1</translation>
    </message>
    <message>
        <source>A file with a certificate or key cannot be used: %1</source>
        <translation>Eine Datei mit einem Zertifikat oder Schlüssel ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>It is missing, cannot be read, or is not PEM.</source>
        <translation>Sie fehlt, ist nicht lesbar oder kein PEM.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Prüfen Sie die Datei und ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The name %1 could not be found.</source>
        <translation>Die Namensauflösung von %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No address is known for it.</source>
        <translation>Zu diesem Namen ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>Prüfen Sie die Schreibweise, das Netzwerk und das VPN.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>Die Verbindung wurde von %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The machine is there, but nothing listens on this port, or a firewall answers for it.</source>
        <translation>Der Rechner ist da, aber an diesem Port lauscht nichts, oder eine Firewall antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>Check that the server runs, and on which port.</source>
        <translation>Prüfen Sie, ob der Server läuft und an welchem Port.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <translation>Es führt kein Weg zu %1.</translation>
    </message>
    <message>
        <source>The network or the host cannot be reached.</source>
        <translation>Das Netzwerk oder der Host ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the address.</source>
        <translation>Prüfen Sie das Netzwerk, das VPN und die Adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Von %1 kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>A firewall may swallow the packets, or the server hangs.</source>
        <translation>Vielleicht verschluckt eine Firewall die Pakete, oder der Server hängt.</translation>
    </message>
    <message>
        <source>Check the port, and try again.</source>
        <translation>Prüfen Sie den Port und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log; what had arrived is kept.</source>
        <translation>Sehen Sie im Log des Servers nach; was schon angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and this machine does not know it.</source>
        <translation>Das Zertifikat ist selbstsigniert und diesem Rechner nicht bekannt.</translation>
    </message>
    <message>
        <source>The chain ends in a self-signed certificate that this machine does not trust.</source>
        <translation>Die Kette endet in einem selbstsignierten Zertifikat, dem dieser Rechner nicht vertraut.</translation>
    </message>
    <message>
        <source>The authority that issued the certificate is not known to this machine.</source>
        <translation>Die Stelle, die das Zertifikat ausgestellt hat, ist diesem Rechner nicht bekannt.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>A certificate in the chain may not issue others.</source>
        <translation>Ein Zertifikat in der Kette darf keine weiteren ausstellen.</translation>
    </message>
    <message>
        <source>The certificate was made for another purpose.</source>
        <translation>Das Zertifikat wurde für einen anderen Zweck ausgestellt.</translation>
    </message>
    <message>
        <source>The authority is not trusted for this purpose.</source>
        <translation>Der Zertifizierungsstelle wird für diesen Zweck nicht vertraut.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>Der Server hat kein Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>The certificate was made for another host name.</source>
        <translation>Das Zertifikat wurde für einen anderen Hostnamen ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate is on the system&apos;s list of rejected ones.</source>
        <translation>Das Zertifikat steht auf der Sperrliste des Systems.</translation>
    </message>
    <message>
        <source>The TLS library rejects the certificate.</source>
        <translation>Die TLS-Bibliothek lehnt das Zertifikat ab.</translation>
    </message>
    <message>
        <source>The TLS library says: %1.</source>
        <translation>Die TLS-Bibliothek meldet: %1.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>If it is a server of your own, compare the fingerprint and trust it once.</source>
        <translation>Wenn es Ihr eigener Server ist, vergleichen Sie den Fingerabdruck und vertrauen Sie ihm einmalig.</translation>
    </message>
    <message>
        <source>TLS with %1 could not be set up.</source>
        <translation>TLS mit %1 konnte nicht aufgebaut werden.</translation>
    </message>
    <message>
        <source>Check the port, and whether the endpoint wants ws:// instead of wss://.</source>
        <translation>Prüfen Sie den Port und ob der Endpunkt ws:// statt wss:// erwartet.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No server can listen on %1: there is no such name.</source>
        <translation>Auf %1 kann kein Server lauschen: Diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>Use an address of this machine, such as 127.0.0.1.</source>
        <translation>Verwenden Sie eine Adresse dieses Rechners, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>No server can listen on %1: the port is taken.</source>
        <translation>Auf %1 kann kein Server lauschen: Der Port ist belegt.</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>Dort lauscht ein anderes Programm.</translation>
    </message>
    <message>
        <source>Stop it, or choose another port; 0 picks a free one.</source>
        <translation>Beenden Sie es oder wählen Sie einen anderen Port; 0 wählt einen freien.</translation>
    </message>
    <message>
        <source>No server can listen on %1: the address is not this machine&apos;s.</source>
        <translation>Auf %1 kann kein Server lauschen: Die Adresse gehört nicht zu diesem Rechner.</translation>
    </message>
    <message>
        <source>A server can listen on addresses of its own machine only.</source>
        <translation>Ein Server kann nur auf Adressen seines eigenen Rechners lauschen.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or 0.0.0.0 for all.</source>
        <translation>Verwenden Sie 127.0.0.1 oder für alle 0.0.0.0.</translation>
    </message>
    <message>
        <source>No server can listen on %1: the system does not permit it.</source>
        <translation>Auf %1 kann kein Server lauschen: Das System erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Ports below 1024 are mostly kept for the administrator.</source>
        <translation>Ports unter 1024 sind meist dem Administrator vorbehalten.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on.</source>
        <translation>Wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>No TLS server can listen on %1: its certificate or key cannot be used.</source>
        <translation>Auf %1 kann kein TLS-Server lauschen: Sein Zertifikat oder Schlüssel ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check that both are PEM, and that they belong together.</source>
        <translation>Prüfen Sie, ob beide PEM sind und zusammengehören.</translation>
    </message>
    <message>
        <source>No server can listen on %1.</source>
        <translation>Auf %1 kann kein Server lauschen.</translation>
    </message>
    <message>
        <source>Try another port.</source>
        <translation>Versuchen Sie es mit einem anderen Port.</translation>
    </message>
    <message>
        <source>The key in %1 cannot be read.</source>
        <translation>Der Schlüssel in %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is encrypted, and the pass phrase is wrong or missing.</source>
        <translation>Er ist verschlüsselt, und die Passphrase ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>Enter the pass phrase of the key.</source>
        <translation>Geben Sie die Passphrase des Schlüssels ein.</translation>
    </message>
    <message>
        <source>The request cannot be sent with its header %1.</source>
        <translation>Die Anfrage kann mit ihrem Header %1 nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Its name is none, its value has a line break, a subprotocol is no token or stands twice, or it is one that Qt&apos;s engine writes itself.</source>
        <translation>Der Name ist unzulässig, der Wert enthält einen Zeilenumbruch, ein Subprotokoll ist kein Token oder steht doppelt da, oder die Qt-Engine schreibt diesen Header selbst.</translation>
    </message>
    <message>
        <source>Correct or remove the header, or connect with the wire engine.</source>
        <translation>Korrigieren oder entfernen Sie den Header oder verbinden Sie sich mit der Leitungs-Engine.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 could not be found.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>No address is known for its name.</source>
        <translation>Zu seinem Namen ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling of the proxy, and the network.</source>
        <translation>Prüfen Sie die Schreibweise des Proxys und das Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 refused the connection.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The machine is there, but no proxy listens on this port.</source>
        <translation>Der Rechner ist da, aber an diesem Port lauscht kein Proxy.</translation>
    </message>
    <message>
        <source>Check the port of the proxy, and that it runs.</source>
        <translation>Prüfen Sie den Port des Proxys und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user and a password.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 verlangt Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>They are missing or wrong.</source>
        <translation>Sie fehlen oder sind falsch.</translation>
    </message>
    <message>
        <source>Correct the user and the password of the proxy.</source>
        <translation>Korrigieren Sie Benutzer und Passwort des Proxys.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2.</source>
        <translation>Der Proxy %1 lässt uns nicht zu %2 durch.</translation>
    </message>
    <message>
        <source>Its rules forbid this host or this port, or connections of this kind.</source>
        <translation>Seine Regeln verbieten diesen Host, diesen Port oder Verbindungen dieser Art.</translation>
    </message>
    <message>
        <source>Connect without the proxy, or ask who runs it.</source>
        <translation>Verbinden Sie sich ohne den Proxy oder fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect us with %2.</source>
        <translation>Der Proxy %1 konnte uns nicht mit %2 verbinden.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Er hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Check the user and the password, that the proxy reaches the endpoint, and that it is of this kind.</source>
        <translation>Prüfen Sie Benutzer und Passwort, ob der Proxy den Endpunkt erreicht und ob er von dieser Art ist.</translation>
    </message>
    <message>
        <source>%1 The way leads through the proxy %2.</source>
        <translation>%1 Der Weg führt über den Proxy %2.</translation>
    </message>
    <message>
        <source>The handshake with %1 failed.</source>
        <translation>Der Handshake mit %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>In the words of Qt&apos;s engine: %1</source>
        <translation>Meldung der Qt-Engine: %1</translation>
    </message>
    <message>
        <source>Connect with the wire engine to see the whole answer.</source>
        <translation>Verbinden Sie sich mit der Leitungs-Engine, um die ganze Antwort zu sehen.</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>des Systems</translation>
    </message>
    <message>
        <source>Nothing came from %1 for too long.</source>
        <translation>Von %1 kam zu lange nichts.</translation>
    </message>
    <message>
        <source>The idle timeout passed without a byte: the other end hangs, or the network between us is gone.</source>
        <translation>Die Leerlaufzeit verging ohne ein einziges Byte: Die Gegenseite hängt, oder das Netz dazwischen ist weg.</translation>
    </message>
    <message>
        <source>Set a heartbeat that keeps it awake, or a longer timeout.</source>
        <translation>Einen Heartbeat einstellen, der die Verbindung wach hält, oder eine längere Leerlaufzeit.</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (abgelehnt)</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1 (keine Antwort)</translation>
    </message>
    <message>
        <source>%1 (no way there)</source>
        <translation>%1 (kein Weg dorthin)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (misslungen)</translation>
    </message>
    <message>
        <source>Tried in vain: %1.</source>
        <translation>Vergeblich versucht: %1.</translation>
    </message>
    <message>
        <source>Another connection to %1 was being established all the while.</source>
        <translation>Die ganze Zeit wurde eine andere Verbindung zu %1 aufgebaut.</translation>
    </message>
    <message>
        <source>To an address a client connects one at a time (RFC 6455, section 4.1), and the turn did not come within the connect timeout.</source>
        <translation>Zu einer Adresse verbindet sich ein Client nacheinander (RFC 6455, Abschnitt 4.1), und innerhalb des Verbindungs-Timeouts kam diese Verbindung nicht an die Reihe.</translation>
    </message>
    <message>
        <source>Cancel the connection that hangs, or set Limits, Opening of this one to “At any time”.</source>
        <translation>Brechen Sie die hängende Verbindung ab, oder stellen Sie hier unter Grenzen, Aufbau „Jederzeit“ ein.</translation>
    </message>
</context>
<context>
    <name>framescope::format::ExchangeErrors</name>
    <message>
        <source>Line %1, byte %2 of the file</source>
        <translation>Zeile %1, Byte %2 der Datei</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>%1 kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was made. Export the file again, or mend that place.</source>
        <translation>Es wurde nichts angelegt. Exportieren Sie die Datei erneut oder korrigieren Sie diese Stelle.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What can be read of it was exported.</source>
        <translation>Was davon lesbar ist, wurde exportiert.</translation>
    </message>
    <message>
        <source>The export %1 cannot be written.</source>
        <translation>Der Export %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that there is room, that the folder exists, and that you may write there.</source>
        <translation>Prüfen Sie, ob genug Platz ist, der Ordner existiert und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is the recording itself.</source>
        <translation>%1 ist die Aufzeichnung selbst.</translation>
    </message>
    <message>
        <source>An export never overwrites what it reads.</source>
        <translation>Ein Export überschreibt nie, was er liest.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is too large to be imported.</source>
        <translation>%1 ist zu groß für den Import.</translation>
    </message>
    <message>
        <source>A HAR file may have %1.</source>
        <translation>Eine HAR-Datei darf höchstens %1 groß sein.</translation>
    </message>
    <message>
        <source>Export less, or as JSON Lines.</source>
        <translation>Exportieren Sie weniger, oder als JSON Lines.</translation>
    </message>
    <message>
        <source>%1 is of no kind that can be imported.</source>
        <translation>%1 ist von keiner Art, die importiert werden kann.</translation>
    </message>
    <message>
        <source>It is neither a HAR file nor JSON Lines of Framescope.</source>
        <translation>Es ist weder eine HAR-Datei noch JSON Lines von Framescope.</translation>
    </message>
    <message>
        <source>%1 was written by a later Framescope.</source>
        <translation>%1 wurde von einem neueren Framescope geschrieben.</translation>
    </message>
    <message>
        <source>Its format has version %1, which this program does not know.</source>
        <translation>Das Format hat Version %1, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation>Aktualisieren Sie Framescope.</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <translation>Das ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>the line is longer than %1.</source>
        <translation>Die Zeile ist länger als %1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be right.</source>
        <translation>Der Wert von „%1“ kann nicht stimmen.</translation>
    </message>
    <message>
        <source>its session is not named in a line before.</source>
        <translation>Die Sitzung dazu ist in keiner früheren Zeile genannt.</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in %1.</source>
        <translation>%1 enthält keine WebSocket-Verbindung.</translation>
    </message>
    <message>
        <source>None of its entries has a ws:// address or messages.</source>
        <translation>Keiner der Einträge hat eine ws://-Adresse oder Nachrichten.</translation>
    </message>
    <message>
        <source>Browsers keep messages only while their developer tools are open.</source>
        <translation>Browser behalten Nachrichten nur, solange ihre Entwicklerwerkzeuge geöffnet sind.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>here is %1 where the format has %2.</source>
        <translation>hier steht %1, erwartet wird %2.</translation>
    </message>
</context>
<context>
    <name>framescope::format::FaultErrors</name>
    <message>
        <source>MS is a number of milliseconds from 0 to 600000; the part behind ± may be left out.</source>
        <translation>MS ist eine Anzahl Millisekunden von 0 bis 600000; der Teil ab ± darf entfallen.</translation>
    </message>
    <message>
        <source>CODE goes from 1000 to 4999, N from 1.</source>
        <translation>CODE geht von 1000 bis 4999, N beginnt bei 1.</translation>
    </message>
    <message>
        <source>It takes no value.</source>
        <translation>Diese Störung hat keinen Wert.</translation>
    </message>
    <message>
        <source>The value is 1, 2 or 3.</source>
        <translation>Der Wert ist 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>PCT is a number above 0 and up to 100.</source>
        <translation>PCT ist eine Zahl größer als 0 und höchstens 100.</translation>
    </message>
    <message>
        <source>There is no fault “%1”. There are: %2; behind each may stand “,seed=N”.</source>
        <translation>Es gibt keine Störung „%1“. Vorhanden sind: %2; hinter jeder darf „,seed=N“ stehen.</translation>
    </message>
    <message>
        <source>The fault %1 is written %2. %3</source>
        <translation>Die Schreibweise der Störung %1 ist %2. %3</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of the fault %2, which is written %3. %4</source>
        <translation>„%1“ kann nicht der Wert der Störung %2 sein; ihre Schreibweise ist %3. %4</translation>
    </message>
    <message>
        <source>“%1” cannot stand behind the fault %2, which is written %3. N is a number from 0.</source>
        <translation>„%1“ kann nicht hinter der Störung %2 stehen; ihre Schreibweise ist %3. N ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Qt&apos;s engine cannot do the fault %1 like this. Choose the wire engine.</source>
        <translation>Die Qt-Engine kann die Störung %1 so nicht ausführen. Wählen Sie die Leitungs-Engine.</translation>
    </message>
</context>
<context>
    <name>framescope::format::FileErrors</name>
    <message>
        <source>The recording %1 cannot be made.</source>
        <translation>Die Aufzeichnung %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>Die Datei %1 existiert bereits.</translation>
    </message>
    <message>
        <source>A recording never overwrites a file.</source>
        <translation>Eine Aufzeichnung überschreibt nie eine Datei.</translation>
    </message>
    <message>
        <source>Choose another name, or move the file away.</source>
        <translation>Wählen Sie einen anderen Namen oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>What was written before is safe.</source>
        <translation>Was vorher geschrieben wurde, ist sicher.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Die Datei %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is not a recording of Framescope.</source>
        <translation>Die Datei %1 ist keine Aufzeichnung von Framescope.</translation>
    </message>
    <message>
        <source>Its contents are of another kind.</source>
        <translation>Ihr Inhalt ist von anderer Art.</translation>
    </message>
    <message>
        <source>The recording %1 was written by a later Framescope.</source>
        <translation>Die Aufzeichnung %1 wurde von einem neueren Framescope geschrieben.</translation>
    </message>
    <message>
        <source>Its format has version %1, which this program does not know.</source>
        <translation>Das Format hat Version %1, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation>Aktualisieren Sie Framescope.</translation>
    </message>
    <message>
        <source>The recording %1 is damaged.</source>
        <translation>Die Aufzeichnung %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The sqlite3 program may be able to recover it.</source>
        <translation>Vielleicht kann das Programm sqlite3 sie wiederherstellen.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written.</source>
        <translation>Der Datenträger ist voll: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk, and that you may write there.</source>
        <translation>Prüfen Sie den Datenträger, und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Update Framescope to see the rest.</source>
        <translation>Aktualisieren Sie Framescope, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>Messages from number %1 on are missing, or some of them; the others can be read. The sqlite3 program may be able to recover more.</source>
        <translation>Ab Nummer %1 fehlen Nachrichten, alle oder einige; die übrigen sind lesbar. Vielleicht kann das Programm sqlite3 mehr wiederherstellen.</translation>
    </message>
    <message>
        <source>The disk is full: not recorded from message %1 on.</source>
        <translation>Der Datenträger ist voll: Ab Nachricht %1 wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>No recording can be made (%2): not recorded from message %1 on.</source>
        <translation>Es lässt sich keine Aufzeichnung anlegen (%2): Ab Nachricht %1 wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Writing fails: not recorded from message %1 on.</source>
        <translation>Das Schreiben schlägt fehl: Ab Nachricht %1 wird nicht aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait in memory, and are recorded once that works again.</source>
        <translation>
            <numerusform>%n Nachricht wartet im Speicher und wird aufgezeichnet, sobald das wieder geht.</numerusform>
            <numerusform>%n Nachrichten warten im Speicher und werden aufgezeichnet, sobald das wieder geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are lost: no more are kept.</source>
        <translation>
            <numerusform>%n Nachricht ist verloren: Mehr werden nicht behalten.</numerusform>
            <numerusform>%n Nachrichten sind verloren: Mehr werden nicht behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk; the connection goes on.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger; die Verbindung läuft weiter.</translation>
    </message>
    <message>
        <source>Check %1; the connection goes on.</source>
        <translation>Prüfen Sie %1; die Verbindung läuft weiter.</translation>
    </message>
    <message>
        <source>Recording goes on.</source>
        <translation>Die Aufzeichnung läuft weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be recorded; rows of the log say where.</source>
        <translation>
            <numerusform>%n Nachricht konnte nicht aufgezeichnet werden; eine Zeile des Protokolls sagt, wo.</numerusform>
            <numerusform>%n Nachrichten konnten nicht aufgezeichnet werden; Zeilen des Protokolls sagen, wo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording %1 is of a later Framescope, and is read as far as this one knows it.</source>
        <translation>Die Aufzeichnung %1 stammt von einem neueren Framescope und wird gelesen, soweit dieses sie kennt.</translation>
    </message>
    <message>
        <source>Its format has version %1. The file is not changed.</source>
        <translation>Das Format hat Version %1. Die Datei wird nicht verändert.</translation>
    </message>
    <message>
        <source>What can be read of it was saved.</source>
        <translation>Was davon lesbar ist, wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>framescope::format::FilterErrors</name>
    <message>
        <source>“%1” is nothing that %2: can be. It takes: %3.</source>
        <translation>„%1“ ist kein Wert für %2:. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>“%1” is no close code. Write a number, such as code:1006 or code&gt;=4000.</source>
        <translation>„%1“ ist kein Close-Code. Schreiben Sie eine Zahl, etwa code:1006 oder code&gt;=4000.</translation>
    </message>
    <message>
        <source>“%1” is no span of time. Write a number with a unit, such as %2&gt;12.5s or %2&gt;100ms.</source>
        <translation>„%1“ ist keine Zeitspanne. Schreiben Sie eine Zahl mit Einheit, etwa %2&gt;12.5s oder %2&gt;100ms.</translation>
    </message>
    <message>
        <source>“%1” is no number of bytes. Write a number, if you like with k, M or Ki, such as %2&gt;1k.</source>
        <translation>„%1“ ist keine Anzahl von Bytes. Schreiben Sie eine Zahl, auf Wunsch mit k, M oder Ki, etwa %2&gt;1k.</translation>
    </message>
    <message>
        <source>The quote that begins at position %1 has no end.</source>
        <translation>Das Anführungszeichen an Position %1 wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 is not closed.</source>
        <translation>Die Klammer an Position %1 wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 closes nothing. Put it in quotes to search for it.</source>
        <translation>Die Klammer an Position %1 schließt nichts. Setzen Sie sie in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Here a term is missing.</source>
        <translation>Hier fehlt ein Ausdruck.</translation>
    </message>
    <message>
        <source>“%1” needs a term beside it. Put it in quotes to search for it.</source>
        <translation>„%1“ braucht einen Ausdruck neben sich. Setzen Sie es in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” needs a field before it, such as $.price or len. Put it in quotes to search for it.</source>
        <translation>Vor „%1“ muss ein Feld stehen, etwa $.price oder len. Setzen Sie es in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>The filter is too long: it may have %1 characters.</source>
        <translation>Der Filter ist zu lang: Er darf %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Parentheses may stand inside of each other %1 times.</source>
        <translation>Klammern dürfen %1-mal ineinander stehen.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2. Put the word in quotes to search for it.</source>
        <translation>Es gibt kein Feld „%1“. Es gibt: %2. Setzen Sie das Wort in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it.</source>
        <translation>Hinter „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1 has no order. Write a colon, as in “%1:…”.</source>
        <translation>%1 hat keine Reihenfolge. Schreiben Sie einen Doppelpunkt wie in „%1:…“.</translation>
    </message>
    <message>
        <source>“%1” is no path into JSON. Write it like $.items[0].id; put a dollar sign in quotes to search for it.</source>
        <translation>„%1“ ist kein Pfad in JSON. Schreiben Sie ihn wie $.items[0].id; setzen Sie ein Dollarzeichen in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2. Put it in quotes to search for it as it stands.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2. Setzen Sie es in Anführungszeichen, um wörtlich danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression; there are i, m, s and x. Put a path in quotes to search for it.</source>
        <translation>„%1“ ist kein Schalter eines regulären Ausdrucks; es gibt i, m, s und x. Setzen Sie einen Pfad in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Behind ~ stands a regular expression, such as /^ab+c/i.</source>
        <translation>Hinter ~ steht ein regulärer Ausdruck, etwa /^ab+c/i.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are left out: they are too large, or the regular expression takes too long.</source>
        <translation>
            <numerusform>%n Nachricht ist ausgelassen: Sie ist zu groß, oder der reguläre Ausdruck dauert zu lange.</numerusform>
            <numerusform>%n Nachrichten sind ausgelassen: Sie sind zu groß, oder der reguläre Ausdruck dauert zu lange.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::format::FrameFields</name>
    <message>
        <source>last</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>This is the last frame of its message.</source>
        <translation>Das ist der letzte Frame seiner Nachricht.</translation>
    </message>
    <message>
        <source>More frames of this message follow.</source>
        <translation>Es folgen weitere Frames dieser Nachricht.</translation>
    </message>
    <message>
        <source>An extension gave this bit a meaning. RSV1 marks a compressed message where permessage-deflate was agreed on (RFC 7692, section 6).</source>
        <translation>Eine Erweiterung hat diesem Bit eine Bedeutung gegeben. RSV1 kennzeichnet eine komprimierte Nachricht, wenn permessage-deflate vereinbart wurde (RFC 7692, Abschnitt 6).</translation>
    </message>
    <message>
        <source>Reserved for extensions; 0 where none uses it.</source>
        <translation>Für Erweiterungen reserviert; 0, wenn keine es nutzt.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>an</translation>
    </message>
    <message>
        <source>opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>The payload is masked with the key. Frames of a client must be.</source>
        <translation>Die Nutzdaten sind mit dem Schlüssel maskiert. Frames eines Clients müssen es sein.</translation>
    </message>
    <message>
        <source>The payload is not masked. Frames of a server must not be.</source>
        <translation>Die Nutzdaten sind nicht maskiert. Frames eines Servers dürfen es nicht sein.</translation>
    </message>
    <message>
        <source>126 says: the length stands in the next 2 bytes.</source>
        <translation>126 bedeutet: Die Länge steht in den nächsten 2 Bytes.</translation>
    </message>
    <message>
        <source>127 says: the length stands in the next 8 bytes.</source>
        <translation>127 bedeutet: Die Länge steht in den nächsten 8 Bytes.</translation>
    </message>
    <message>
        <source>Length of the payload in bytes, up to 125.</source>
        <translation>Länge der Nutzdaten in Bytes, bis 125.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the payload in bytes, in network byte order.</source>
        <translation>Länge der Nutzdaten in Bytes, in Netzwerk-Bytereihenfolge.</translation>
    </message>
    <message>
        <source>It is written longer than needed, which the RFC forbids.</source>
        <translation>Sie ist länger geschrieben als nötig, was das RFC verbietet.</translation>
    </message>
    <message>
        <source>extended length</source>
        <translation>erweiterte Länge</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>Mask.-Schlüssel</translation>
    </message>
    <message>
        <source>Each byte of the payload is combined with these four in turn by exclusive or, so that nobody in between can be tricked into reading the payload as something else.</source>
        <translation>Die Bytes der Nutzdaten werden der Reihe nach mit diesen vier durch exklusives Oder verknüpft, damit niemand dazwischen dazu gebracht werden kann, die Nutzdaten als etwas anderes zu lesen.</translation>
    </message>
    <message>
        <source>The payload as it crossed the wire: masked.</source>
        <translation>Die Nutzdaten, wie sie über die Leitung gingen: maskiert.</translation>
    </message>
    <message>
        <source>The payload as it crossed the wire.</source>
        <translation>Die Nutzdaten, wie sie über die Leitung gingen.</translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2.</source>
        <translation>Die Verbindung endete nach %1 von %2.</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>%1 = %2
%3
RFC 6455, section %4</source>
        <translation>%1 = %2
%3
RFC 6455, Abschnitt %4</translation>
    </message>
    <message>
        <source>RSV1 says that the message is compressed; what it inflates to is on the page Message.</source>
        <translation>RSV1 sagt, dass die Nachricht komprimiert ist; entpackt steht sie auf der Seite „Nachricht“.</translation>
    </message>
</context>
<context>
    <name>framescope::format::Handshakes</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Check that the address leads to a WebSocket endpoint, and that no proxy in between drops the headers of the upgrade.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem WebSocket-Endpunkt führt und kein Proxy dazwischen die Upgrade-Header entfernt.</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of 101.</source>
        <translation>%1 hat mit Status %2 statt 101 geantwortet.</translation>
    </message>
    <message>
        <source>It did not switch to the WebSocket protocol.</source>
        <translation>Es wurde nicht zum WebSocket-Protokoll gewechselt.</translation>
    </message>
    <message>
        <source>Read the response and its body: most servers say there what they want.</source>
        <translation>Lesen Sie die Antwort und ihren Body: Die meisten Server sagen dort, was sie erwarten.</translation>
    </message>
    <message>
        <source>The connection ended before the opening handshake was done.</source>
        <translation>Die Verbindung endete, bevor der Eröffnungs-Handshake abgeschlossen war.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the opening handshake was done.</source>
        <translation>Die Verbindung zu %1 endete, bevor der Eröffnungs-Handshake abgeschlossen war.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP/1.1.</source>
        <translation>%1 hat nicht in HTTP/1.1 geantwortet.</translation>
    </message>
    <message>
        <source>Check the port, and whether the endpoint wants wss:// instead of ws://.</source>
        <translation>Prüfen Sie den Port und ob der Endpunkt wss:// statt ws:// erwartet.</translation>
    </message>
    <message>
        <source>The other end hung up: a server that wants TLS does that, and so does one that is restarting.</source>
        <translation>Die Gegenstelle hat aufgelegt: Das tut ein Server, der TLS erwartet, und auch einer, der gerade neu startet.</translation>
    </message>
    <message>
        <source>Try wss:// instead of ws://, and look into the server&apos;s log.</source>
        <translation>Versuchen Sie wss:// statt ws:// und sehen Sie im Log des Servers nach.</translation>
    </message>
    <message>
        <source>%1 answered without “Upgrade: websocket”.</source>
        <translation>%1 hat ohne „Upgrade: websocket“ geantwortet.</translation>
    </message>
    <message>
        <source>Status 101 without it does not open a WebSocket (RFC 6455, section 4.1).</source>
        <translation>Status 101 ohne diesen Header öffnet keinen WebSocket (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>%1 answered without “Connection: Upgrade”.</source>
        <translation>%1 hat ohne „Connection: Upgrade“ geantwortet.</translation>
    </message>
    <message>
        <source>Without it the upgrade is not for this connection (RFC 6455, section 4.1).</source>
        <translation>Ohne diesen Header gilt das Upgrade nicht für diese Verbindung (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>%1 answered with a Sec-WebSocket-Accept that does not fit our key.</source>
        <translation>%1 hat mit einem Sec-WebSocket-Accept geantwortet, das nicht zu unserem Schlüssel passt.</translation>
    </message>
    <message>
        <source>Expected %1, got %2 (RFC 6455, section 4.1).</source>
        <translation>Erwartet: %1, erhalten: %2 (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>A cache may have answered, or the server computes the value wrongly.</source>
        <translation>Vielleicht hat ein Cache geantwortet, oder der Server berechnet den Wert falsch.</translation>
    </message>
    <message>
        <source>%1 chose a subprotocol that was not offered: %2.</source>
        <translation>%1 hat ein nicht angebotenes Unterprotokoll gewählt: %2.</translation>
    </message>
    <message>
        <source>A server may choose one of the client&apos;s offers only (RFC 6455, section 4.1).</source>
        <translation>Ein Server darf nur eines der Angebote des Clients wählen (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>Offer this subprotocol, if it is the right one.</source>
        <translation>Bieten Sie dieses Unterprotokoll an, wenn es das richtige ist.</translation>
    </message>
    <message>
        <source>%1 chose an extension that was not offered: %2.</source>
        <translation>%1 hat eine nicht angebotene Erweiterung gewählt: %2.</translation>
    </message>
    <message>
        <source>A server may use extensions that the client offers only (RFC 6455, section 4.1).</source>
        <translation>Ein Server darf nur Erweiterungen nutzen, die der Client anbietet (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>The server&apos;s settings force the extension on; that is what has to change.</source>
        <translation>Die Einstellungen des Servers erzwingen die Erweiterung; das muss sich ändern.</translation>
    </message>
    <message>
        <source>The client has to be mended; Framescope answered with the reason.</source>
        <translation>Der Client muss korrigiert werden; Framescope hat ihm den Grund genannt.</translation>
    </message>
    <message>
        <source>The client did not ask in HTTP/1.1.</source>
        <translation>Der Client hat nicht in HTTP/1.1 angefragt.</translation>
    </message>
    <message>
        <source>A client that wants wss:// sends TLS, which looks like that: try ws:// there, or serve with TLS.</source>
        <translation>Ein Client, der wss:// will, sendet TLS, und das sieht so aus: Versuchen Sie dort ws:// oder betreiben Sie den Server mit TLS.</translation>
    </message>
    <message>
        <source>The client hung up before its request was complete.</source>
        <translation>Der Client hat aufgelegt, bevor seine Anfrage vollständig war.</translation>
    </message>
    <message>
        <source>A port scanner does that, and so does a browser that opens a connection in advance.</source>
        <translation>Das tut ein Portscanner, und auch ein Browser, der eine Verbindung im Voraus öffnet.</translation>
    </message>
    <message>
        <source>If it was a client of yours, look why it gave up.</source>
        <translation>Wenn es Ihr Client war, prüfen Sie, warum er aufgegeben hat.</translation>
    </message>
    <message>
        <source>The client did not complete its request in time.</source>
        <translation>Der Client hat seine Anfrage nicht rechtzeitig vervollständigt.</translation>
    </message>
    <message>
        <source>The empty line that ends its head never came: the client hangs, waits for something else, or was typed by hand. The server answered with status 408 (RFC 9110, section 15.5.9).</source>
        <translation>Die Leerzeile, die ihren Kopf abschließt, kam nie: Der Client hängt, wartet auf etwas anderes, oder die Anfrage wurde von Hand getippt. Der Server hat mit Status 408 geantwortet (RFC 9110, Abschnitt 15.5.9).</translation>
    </message>
    <message>
        <source>Look what the client sent, and whether its lines end in CR LF.</source>
        <translation>Prüfen Sie, was der Client gesendet hat und ob seine Zeilen mit CR LF enden.</translation>
    </message>
    <message>
        <source>The request has no “Connection: Upgrade”.</source>
        <translation>Die Anfrage hat kein „Connection: Upgrade“.</translation>
    </message>
    <message>
        <source>Without it the upgrade is not for this connection (RFC 6455, section 4.2.1).</source>
        <translation>Ohne diesen Header gilt das Upgrade nicht für diese Verbindung (RFC 6455, Abschnitt 4.2.1).</translation>
    </message>
    <message>
        <source>The request&apos;s method is %1.</source>
        <translation>Die Methode der Anfrage ist %1.</translation>
    </message>
    <message>
        <source>An opening handshake is a GET (RFC 6455, section 4.1).</source>
        <translation>Ein Eröffnungs-Handshake ist ein GET (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>The request asks for version %1.</source>
        <translation>Die Anfrage verlangt Version %1.</translation>
    </message>
    <message>
        <source>Only version 13 of the protocol exists (RFC 6455, section 4.1).</source>
        <translation>Es gibt nur Version 13 des Protokolls (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>The request has no Host header, or several.</source>
        <translation>Die Anfrage hat keinen Host-Header oder mehrere.</translation>
    </message>
    <message>
        <source>There must be exactly one (RFC 6455, section 4.2.1).</source>
        <translation>Es muss genau einen geben (RFC 6455, Abschnitt 4.2.1).</translation>
    </message>
    <message>
        <source>The request&apos;s Sec-WebSocket-Key is not 16 bytes in base64: %1.</source>
        <translation>Der Sec-WebSocket-Key der Anfrage ist nicht 16 Byte in Base64: %1.</translation>
    </message>
    <message>
        <source>The key proves that the server has read the request (RFC 6455, section 4.2.1).</source>
        <translation>Der Schlüssel beweist, dass der Server die Anfrage gelesen hat (RFC 6455, Abschnitt 4.2.1).</translation>
    </message>
    <message>
        <source>The request has a body, or says so.</source>
        <translation>Die Anfrage hat einen Rumpf oder behauptet es.</translation>
    </message>
    <message>
        <source>An opening handshake is a GET without one: what follows it could be read in two ways, which smuggles requests past others (RFC 9112, section 11.2).</source>
        <translation>Ein Öffnungs-Handshake ist ein GET ohne Rumpf: Was darauf folgt, ließe sich auf zwei Arten lesen, und so werden Anfragen an anderen vorbeigeschmuggelt (RFC 9112, Abschnitt 11.2).</translation>
    </message>
    <message>
        <source>The request does not ask for a WebSocket.</source>
        <translation>Die Anfrage verlangt keinen WebSocket.</translation>
    </message>
    <message>
        <source>It is plain HTTP, as a browser sends it.</source>
        <translation>Es ist einfaches HTTP, wie ein Browser es sendet.</translation>
    </message>
    <message>
        <source>Use a ws:// address in a WebSocket client.</source>
        <translation>Verwenden Sie eine ws://-Adresse in einem WebSocket-Client.</translation>
    </message>
    <message>
        <source>The request was turned down by this server.</source>
        <translation>Die Anfrage wurde von diesem Server abgewiesen.</translation>
    </message>
    <message>
        <source>The server is set up to refuse it.</source>
        <translation>Der Server ist so eingestellt, dass er sie ablehnt.</translation>
    </message>
    <message>
        <source>The headers are larger than the limit.</source>
        <translation>Die Header sind größer als das Limit.</translation>
    </message>
    <message>
        <source>The first line is not one of HTTP/1.1.</source>
        <translation>Die erste Zeile ist keine von HTTP/1.1.</translation>
    </message>
    <message>
        <source>A line among the headers is not “Name: value”.</source>
        <translation>Eine Zeile der Header ist nicht „Name: Wert“.</translation>
    </message>
    <message>
        <source>A header runs over several lines, which RFC 9112, section 5.2 no longer allows.</source>
        <translation>Ein Header erstreckt sich über mehrere Zeilen, was RFC 9112, Abschnitt 5.2 nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>A line does not end in CR LF, or has a CR inside.</source>
        <translation>Eine Zeile endet nicht mit CR LF oder enthält ein CR.</translation>
    </message>
    <message>
        <source>Content-Length stands twice, is no number, or contradicts Transfer-Encoding.</source>
        <translation>Content-Length steht zweimal da, ist keine Zahl oder widerspricht Transfer-Encoding.</translation>
    </message>
    <message>
        <source>An ordinary web page lives at this address, and no WebSocket.</source>
        <translation>Unter dieser Adresse gibt es eine gewöhnliche Webseite und keinen WebSocket.</translation>
    </message>
    <message>
        <source>The server sends clients elsewhere; the Location header says where.</source>
        <translation>Der Server schickt Clients woandershin; wohin, sagt der Location-Header.</translation>
    </message>
    <message>
        <source>The server found the request malformed.</source>
        <translation>Der Server hält die Anfrage für fehlerhaft.</translation>
    </message>
    <message>
        <source>The server wants to know who asks: credentials are missing or wrong.</source>
        <translation>Der Server will wissen, wer anfragt: Die Zugangsdaten fehlen oder sind falsch.</translation>
    </message>
    <message>
        <source>The server forbids it; many check the Origin header or a token.</source>
        <translation>Der Server verbietet es; viele prüfen den Origin-Header oder ein Token.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
    <message>
        <source>The endpoint does not take GET, so it is no WebSocket.</source>
        <translation>Der Endpunkt nimmt kein GET an, ist also kein WebSocket.</translation>
    </message>
    <message>
        <source>A proxy in between wants credentials.</source>
        <translation>Ein Proxy dazwischen verlangt Zugangsdaten.</translation>
    </message>
    <message>
        <source>The server waited for the whole request in vain.</source>
        <translation>Der Server hat vergeblich auf die ganze Anfrage gewartet.</translation>
    </message>
    <message>
        <source>The server wants another protocol or version; its Upgrade header names it.</source>
        <translation>Der Server verlangt ein anderes Protokoll oder eine andere Version; sein Upgrade-Header nennt es.</translation>
    </message>
    <message>
        <source>Too many requests: the server wants you to wait.</source>
        <translation>Zu viele Anfragen: Der Server verlangt, dass Sie warten.</translation>
    </message>
    <message>
        <source>A gateway is there, but the service behind it did not answer.</source>
        <translation>Ein Gateway ist da, aber der Dienst dahinter hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server failed inside.</source>
        <translation>Im Server ist ein interner Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>There is no such parameter.</source>
        <translation>Einen solchen Parameter gibt es nicht.</translation>
    </message>
    <message>
        <source>A parameter stands once only.</source>
        <translation>Ein Parameter steht nur einmal.</translation>
    </message>
    <message>
        <source>In an answer this parameter has a value.</source>
        <translation>In einer Antwort hat dieser Parameter einen Wert.</translation>
    </message>
    <message>
        <source>This parameter has no value.</source>
        <translation>Dieser Parameter hat keinen Wert.</translation>
    </message>
    <message>
        <source>The value is a number from 8 to 15, without leading zeros.</source>
        <translation>Der Wert ist eine Zahl von 8 bis 15 ohne führende Nullen.</translation>
    </message>
    <message>
        <source>A server may limit the client&apos;s window only where client_max_window_bits was offered.</source>
        <translation>Ein Server darf das Fenster des Clients nur begrenzen, wenn client_max_window_bits angeboten wurde.</translation>
    </message>
    <message>
        <source>The server must use no larger window than was offered: %1 bits.</source>
        <translation>Der Server darf kein größeres Fenster verwenden als angeboten: %1 Bit.</translation>
    </message>
    <message>
        <source>The offer forbids the server to refer to earlier messages, and the answer has to say so too.</source>
        <translation>Das Angebot verbietet dem Server, auf frühere Nachrichten zu verweisen; die Antwort muss das ebenfalls sagen.</translation>
    </message>
    <message>
        <source>%1 gave an invalid answer to the offer of permessage-deflate: %2.</source>
        <translation>%1 hat auf das Angebot von permessage-deflate ungültig geantwortet: %2.</translation>
    </message>
    <message>
        <source>%1 (RFC 7692, section %2)</source>
        <translation>%1 (RFC 7692, Abschnitt %2)</translation>
    </message>
    <message>
        <source>Change what is offered, or offer no compression, until the server is mended.</source>
        <translation>Ändern Sie das Angebot, oder bieten Sie keine Kompression an, bis der Server in Ordnung gebracht ist.</translation>
    </message>
    <message>
        <source>%1 answered with extensions that cannot be read: %2.</source>
        <translation>%1 hat mit Erweiterungen geantwortet, die nicht zu lesen sind: %2.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions does not obey its grammar (RFC 6455, section 9.1).</source>
        <translation>Sec-WebSocket-Extensions hält sich nicht an seine Grammatik (RFC 6455, Abschnitt 9.1).</translation>
    </message>
    <message>
        <source>Offer no extension until the server is mended.</source>
        <translation>Bieten Sie keine Erweiterung an, bis der Server in Ordnung gebracht ist.</translation>
    </message>
    <message>
        <source>The request offers extensions that cannot be read: %1.</source>
        <translation>Die Anfrage bietet Erweiterungen an, die nicht zu lesen sind: %1.</translation>
    </message>
</context>
<context>
    <name>framescope::format::InputErrors</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The address has no scheme: it begins with ws:// or wss://.</source>
        <translation>Der Adresse fehlt das Schema: Sie beginnt mit ws:// oder wss://.</translation>
    </message>
    <message>
        <source>A WebSocket address begins with ws:// or wss://, not with %1://.</source>
        <translation>Eine WebSocket-Adresse beginnt mit ws:// oder wss://, nicht mit %1://.</translation>
    </message>
    <message>
        <source>%1:// is the address of a web page.</source>
        <translation>%1:// ist die Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>Type an address, such as ws://localhost:8080/ or wss://example.org/feed.</source>
        <translation>Geben Sie eine Adresse ein, etwa ws://localhost:8080/ oder wss://example.org/feed.</translation>
    </message>
    <message>
        <source>This is not an address: %1.</source>
        <translation>Das ist keine Adresse: %1.</translation>
    </message>
    <message>
        <source>The address names no host: it goes between // and the next /.</source>
        <translation>Die Adresse nennt keinen Host: Er steht zwischen // und dem nächsten /.</translation>
    </message>
    <message>
        <source>A WebSocket address has no “#” part (RFC 6455, section 3). Write %23 where it is meant literally.</source>
        <translation>Eine WebSocket-Adresse hat keinen „#“-Teil (RFC 6455, Abschnitt 3). Schreiben Sie %23, wenn es wörtlich gemeint ist.</translation>
    </message>
    <message>
        <source>An address looks like wss://example.org:8443/feed or ws://[::1]:8080/.</source>
        <translation>Eine Adresse sieht so aus: wss://example.org:8443/feed oder ws://[::1]:8080/.</translation>
    </message>
    <message>
        <source>The last byte has one digit; a byte has two.</source>
        <translation>Das letzte Byte hat eine Ziffer; ein Byte hat zwei.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a hexadecimal digit.</source>
        <translation>„%1“ an Position %2 ist keine hexadezimale Ziffer.</translation>
    </message>
    <message>
        <source>Not sent: the connection is not open.</source>
        <translation>Nicht gesendet: Die Verbindung ist nicht offen.</translation>
    </message>
    <message>
        <source>Not sent: the text is not valid UTF-8 (RFC 6455, section 8.1).</source>
        <translation>Nicht gesendet: Der Text ist kein gültiges UTF-8 (RFC 6455, Abschnitt 8.1).</translation>
    </message>
    <message>
        <source>Not sent: close, ping and pong carry at most 125 bytes (RFC 6455, section 5.5).</source>
        <translation>Nicht gesendet: Close, Ping und Pong tragen höchstens 125 Byte (RFC 6455, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>Not sent: this close code must not stand on the wire (RFC 6455, section 7.4).</source>
        <translation>Nicht gesendet: Dieser Schließcode darf nicht übertragen werden (RFC 6455, Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>The header has no name.</source>
        <translation>Der Header hat keinen Namen.</translation>
    </message>
    <message>
        <source>A header&apos;s name is made of letters, digits and a few signs, without spaces (RFC 9110, section 5.6.2).</source>
        <translation>Der Name eines Headers besteht aus Buchstaben, Ziffern und einigen Zeichen, ohne Leerzeichen (RFC 9110, Abschnitt 5.6.2).</translation>
    </message>
    <message>
        <source>A header&apos;s value must not have a line break, which would smuggle in another header (RFC 9110, section 5.5).</source>
        <translation>Der Wert eines Headers darf keinen Zeilenumbruch enthalten, der einen weiteren Header einschleusen würde (RFC 9110, Abschnitt 5.5).</translation>
    </message>
    <message>
        <source>Not sent: Qt&apos;s engine sends messages and pings, and neither single frames nor pongs.</source>
        <translation>Nicht gesendet: Die Qt-Engine sendet Nachrichten und Pings, aber weder einzelne Frames noch Pongs.</translation>
    </message>
    <message>
        <source>Not sent: too much waits to leave already; the other end takes it slowly.</source>
        <translation>Nicht gesendet: Es wartet schon zu viel auf den Versand; die Gegenseite nimmt es nur langsam ab.</translation>
    </message>
</context>
<context>
    <name>framescope::format::Inspection</name>
    <message>
        <source>The payload ends at byte %1, in the middle of a value. What was read before is shown.</source>
        <translation>Die Nutzdaten enden bei Byte %1 mitten in einem Wert. Gezeigt wird, was davor gelesen wurde.</translation>
    </message>
    <message>
        <source>The byte at offset %1 cannot stand there. What was read before is shown.</source>
        <translation>Das Byte an der Stelle %1 kann dort nicht stehen. Gezeigt wird, was davor gelesen wurde.</translation>
    </message>
    <message>
        <source>The string at offset %1 has a character or an escape that it may not have.</source>
        <translation>Die Zeichenkette an der Stelle %1 hat ein Zeichen oder eine Escape-Folge, die sie nicht haben darf.</translation>
    </message>
    <message>
        <source>The number before offset %1 lacks digits.</source>
        <translation>Der Zahl vor der Stelle %1 fehlen Ziffern.</translation>
    </message>
    <message>
        <source>The length at offset %1 does not fit what is around it. What was read before is shown.</source>
        <translation>Die Länge an der Stelle %1 passt nicht zu dem, was um sie herum steht. Gezeigt wird, was davor gelesen wurde.</translation>
    </message>
    <message>
        <source>The XML is not well-formed before offset %1.</source>
        <translation>Das XML vor der Stelle %1 ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The line at offset %1 is not a header.</source>
        <translation>Die Zeile an der Stelle %1 ist kein Header.</translation>
    </message>
    <message>
        <source>The compressed data is damaged at offset %1. What could be unpacked is shown.</source>
        <translation>Die komprimierten Daten sind an der Stelle %1 beschädigt. Gezeigt wird, was sich entpacken ließ.</translation>
    </message>
    <message>
        <source>The value ends at offset %1, and more bytes follow. “Hex” shows them.</source>
        <translation>Der Wert endet an der Stelle %1, und weitere Bytes folgen. „Hex“ zeigt sie.</translation>
    </message>
    <message>
        <source>The values are nested too deeply to be shown from offset %1 on. “Raw” shows all.</source>
        <translation>Die Werte sind ab der Stelle %1 zu tief verschachtelt, um gezeigt zu werden. „Roh“ zeigt alles.</translation>
    </message>
    <message>
        <source>There are too many values to be shown from offset %1 on. “Raw” shows them.</source>
        <translation>Ab der Stelle %1 sind es zu viele Werte, um gezeigt zu werden. „Roh“ zeigt sie.</translation>
    </message>
    <message>
        <source>What follows offset %1 is too large to be unpacked or read here.</source>
        <translation>Was auf die Stelle %1 folgt, ist zu groß, um hier entpackt oder gelesen zu werden.</translation>
    </message>
    <message>
        <source>Reading was stopped at offset %1.</source>
        <translation>Das Lesen wurde an der Stelle %1 abgebrochen.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Inside of %1: %2</source>
        <translation>Innerhalb von %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>special value</source>
        <translation>besonderer Wert</translation>
    </message>
</context>
<context>
    <name>framescope::format::Lifecycle</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>, subprotocol %1</source>
        <translation>, Unterprotokoll %1</translation>
    </message>
    <message>
        <source>, extensions %1</source>
        <translation>, Erweiterungen %1</translation>
    </message>
    <message>
        <source>No connection was made</source>
        <translation>Es kam keine Verbindung zustande</translation>
    </message>
    <message>
        <source>Dropped by us without a closing handshake (%1)</source>
        <translation>Von uns ohne Schließ-Handshake gekappt (%1)</translation>
    </message>
    <message>
        <source>Closed by us with %1</source>
        <translation>Von uns geschlossen mit %1</translation>
    </message>
    <message>
        <source>Closed by the other end with %1</source>
        <translation>Von der Gegenstelle geschlossen mit %1</translation>
    </message>
    <message>
        <source>The stream ended in the middle of a message (%1)</source>
        <translation>Der Datenstrom endete mitten in einer Nachricht (%1)</translation>
    </message>
    <message>
        <source>Ended without a closing handshake (%1)</source>
        <translation>Ohne Schließ-Handshake beendet (%1)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>Verschlüsselt: %1, %2</translation>
    </message>
    <message>
        <source>%1, trusted by hand</source>
        <translation>%1, von Hand vertraut</translation>
    </message>
    <message>
        <source>The certificate is trusted by this machine.</source>
        <translation>Dieser Rechner vertraut dem Zertifikat.</translation>
    </message>
    <message>
        <source>You chose to trust this certificate. Others will not trust it unless they are told to.</source>
        <translation>Sie haben entschieden, diesem Zertifikat zu vertrauen. Andere vertrauen ihm erst, wenn sie entsprechend konfiguriert werden.</translation>
    </message>
    <message>
        <source>Found at byte %1 of the peer&apos;s stream.</source>
        <translation>Gefunden bei Byte %1 des Datenstroms der Gegenstelle.</translation>
    </message>
    <message>
        <source>Found at byte %1 of the peer&apos;s stream: %2</source>
        <translation>Gefunden bei Byte %1 des Datenstroms der Gegenstelle: %2</translation>
    </message>
    <message>
        <source>They begin at byte %1 of the peer&apos;s stream: %2</source>
        <translation>Sie beginnen bei Byte %1 des Datenstroms der Gegenstelle: %2</translation>
    </message>
    <message>
        <source>After a close frame or a broken rule nothing that still comes has a meaning, and a stream may end inside of a frame&apos;s header.</source>
        <translation>Nach einem Close-Frame oder einem Regelverstoß hat nichts mehr eine Bedeutung, was noch kommt, und ein Datenstrom kann mitten im Header eines Frames enden.</translation>
    </message>
    <message>
        <source>A peer must send no more messages after its close frame (RFC 6455, section 5.5.1).</source>
        <translation>Eine Gegenstelle darf nach ihrem Close-Frame keine Nachrichten mehr senden (RFC 6455, Abschnitt 5.5.1).</translation>
    </message>
    <message>
        <source>The row before says why.</source>
        <translation>Die Zeile davor sagt, warum.</translation>
    </message>
    <message>
        <source>There was no close frame: the connection was dropped, or the other end crashed.</source>
        <translation>Es gab keinen Close-Frame: Die Verbindung wurde gekappt, oder die Gegenstelle ist abgestürzt.</translation>
    </message>
    <message>
        <source>Not both ends sent a close frame.</source>
        <translation>Nicht beide Seiten haben einen Close-Frame gesendet.</translation>
    </message>
    <message>
        <source>What had arrived of the message is kept.</source>
        <translation>Was von der Nachricht angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The other end&apos;s log should say more about it.</source>
        <translation>Mehr dazu sollte im Log der Gegenstelle stehen.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for a crash or a timeout, and at proxies in between that drop connections.</source>
        <translation>Suchen Sie im Log des Servers nach einem Absturz oder einer Zeitüberschreitung und prüfen Sie, ob Proxys dazwischen Verbindungen kappen.</translation>
    </message>
    <message>
        <source>resolving</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>request received</source>
        <translation>Anfrage empfangen</translation>
    </message>
    <message>
        <source>response received</source>
        <translation>Antwort empfangen</translation>
    </message>
    <message>
        <source>response sent</source>
        <translation>Antwort gesendet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 wird aufgelöst</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Sent the request  %1</source>
        <translation>Anfrage gesendet  %1</translation>
    </message>
    <message>
        <source>Received the request  %1</source>
        <translation>Anfrage empfangen  %1</translation>
    </message>
    <message>
        <source>Received the response  %1</source>
        <translation>Antwort empfangen  %1</translation>
    </message>
    <message>
        <source>Sent the response  %1</source>
        <translation>Antwort gesendet  %1</translation>
    </message>
    <message>
        <source>The peer broke a rule of the protocol.</source>
        <translation>Die Gegenstelle hat eine Regel des Protokolls verletzt.</translation>
    </message>
    <message>
        <source>The name of the host is turned into an address.</source>
        <translation>Der Name des Hosts wird in eine Adresse umgewandelt.</translation>
    </message>
    <message>
        <source>TCP is connected; this end is %1.</source>
        <translation>TCP ist verbunden; diese Seite ist %1.</translation>
    </message>
    <message>
        <source>The client asks to switch from HTTP to WebSocket.</source>
        <translation>Der Client bittet um den Wechsel von HTTP zu WebSocket.</translation>
    </message>
    <message>
        <source>The server&apos;s answer. Status 101 switches to WebSocket.</source>
        <translation>Die Antwort des Servers. Status 101 wechselt zu WebSocket.</translation>
    </message>
    <message>
        <source>The opening handshake is done; both ends may send.</source>
        <translation>Der Eröffnungs-Handshake ist abgeschlossen; beide Seiten dürfen senden.</translation>
    </message>
    <message>
        <source>%1 through the proxy %2</source>
        <translation>%1 über den Proxy %2</translation>
    </message>
    <message>
        <source>Connects again in %1, attempt %2</source>
        <translation>Neue Verbindung in %1, Versuch %2</translation>
    </message>
    <message>
        <source>After the closing handshake the server ends TCP (RFC 6455, section 7.1.1). It had not after %1.</source>
        <translation>Nach dem Schließ-Handshake beendet der Server TCP (RFC 6455, Abschnitt 7.1.1). Nach %1 hatte er das nicht getan.</translation>
    </message>
    <message>
        <source>The server may leak connections: look at how it closes its sockets.</source>
        <translation>Vielleicht verliert der Server Verbindungen: Prüfen Sie, wie er seine Sockets schließt.</translation>
    </message>
    <message>
        <source>%1 waited to be recorded or sent, and Qt&apos;s engine cannot stop reading.</source>
        <translation>%1 warteten darauf, aufgezeichnet oder gesendet zu werden, und die Qt-Engine kann das Lesen nicht anhalten.</translation>
    </message>
    <message>
        <source>Use the wire engine, which can.</source>
        <translation>Benutzen Sie die Leitungs-Engine, die das kann.</translation>
    </message>
    <message>
        <source>Qt&apos;s engine ends TCP with its close frame, without waiting for the answer.</source>
        <translation>Die Qt-Engine beendet TCP mit ihrem Close-Frame, ohne auf die Antwort zu warten.</translation>
    </message>
    <message>
        <source>TCP ended</source>
        <translation>TCP beendet</translation>
    </message>
    <message>
        <source>overrun</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>The other end kept TCP open after the closing handshake: ended from here</source>
        <translation>Die Gegenstelle hielt TCP nach dem Schließ-Handshake offen: von hier aus beendet</translation>
    </message>
    <message>
        <source>Dropped by us: the other end could not be slowed down</source>
        <translation>Von uns gekappt: Die Gegenstelle ließ sich nicht bremsen</translation>
    </message>
    <message>
        <source>The session is set to connect again by itself.</source>
        <translation>Die Sitzung ist so eingestellt, dass sie sich von selbst neu verbindet.</translation>
    </message>
    <message>
        <source>Follows the redirect %1 to %2</source>
        <translation>Folgt der Umleitung %1 nach %2</translation>
    </message>
    <message>
        <source>Answers %1 at %2 with user and password (%3)</source>
        <translation>Beantwortet %1 bei %2 mit Benutzer und Passwort (%3)</translation>
    </message>
    <message>
        <source>The server has moved the endpoint. Another connection follows; to another origin go no credentials, and none of your headers that could hold some.</source>
        <translation>Der Server hat den Endpunkt verlegt. Es folgt eine weitere Verbindung; zu einem anderen Ursprung gehen weder Zugangsdaten noch eigene Header, die welche enthalten könnten.</translation>
    </message>
    <message>
        <source>The server asked who we are (RFC 9110, section 11). Another connection follows with the answer.</source>
        <translation>Der Server hat gefragt, wer wir sind (RFC 9110, Abschnitt 11). Es folgt eine weitere Verbindung mit der Antwort.</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>gefolgt</translation>
    </message>
    <message numerus="yes">
        <source>%n messages crossed the wire here and were not recorded</source>
        <translation>
            <numerusform>%n Nachricht ging hier über die Leitung und wurde nicht aufgezeichnet</numerusform>
            <numerusform>%n Nachrichten gingen hier über die Leitung und wurden nicht aufgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the recording could not be written, and %3 of payload did not fit into the memory that is kept for such a time.</source>
        <translation>Von %1 bis %2 konnte die Aufzeichnung nicht geschrieben werden, und %3 Nutzdaten passten nicht in den Speicher, der dafür bereitsteht.</translation>
    </message>
    <message>
        <source>The recording could not be written.</source>
        <translation>Die Aufzeichnung konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The connection went on meanwhile.</source>
        <translation>Die Verbindung lief derweil weiter.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Waits until another connection to %1 is established</source>
        <translation>Wartet, bis eine andere Verbindung zu %1 steht</translation>
    </message>
    <message>
        <source>To an address a client connects one at a time (RFC 6455, section 4.1): another connection is between its first step and the end of its opening handshake.</source>
        <translation>Zu einer Adresse verbindet sich ein Client nacheinander (RFC 6455, Abschnitt 4.1): Eine andere Verbindung ist zwischen ihrem ersten Schritt und dem Ende ihres Handshakes.</translation>
    </message>
    <message>
        <source>If the other one hangs, cancel it, or set Limits, Opening of this one to “At any time”.</source>
        <translation>Hängt die andere, brechen Sie sie ab, oder stellen Sie hier unter Grenzen, Aufbau „Jederzeit“ ein.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Reihe</translation>
    </message>
</context>
<context>
    <name>framescope::format::Messages</name>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>framescope::format::Numbers</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>framescope::format::Opcodes</name>
    <message>
        <source>continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>reserved 0x%1</source>
        <translation>reserviert 0x%1</translation>
    </message>
    <message>
        <source>The next fragment of a message that an earlier frame began.</source>
        <translation>Das nächste Fragment einer Nachricht, die ein früherer Frame begonnen hat.</translation>
    </message>
    <message>
        <source>A message of text in UTF-8, or its first fragment.</source>
        <translation>Eine Nachricht aus Text in UTF-8 oder ihr erstes Fragment.</translation>
    </message>
    <message>
        <source>A message of bytes that only the two ends understand, or its first fragment.</source>
        <translation>Eine Nachricht aus Bytes, die nur die beiden Seiten verstehen, oder ihr erstes Fragment.</translation>
    </message>
    <message>
        <source>Begins or answers the closing handshake. Nothing may follow it.</source>
        <translation>Beginnt oder beantwortet den Schließ-Handshake. Danach darf nichts folgen.</translation>
    </message>
    <message>
        <source>Asks the other end for a pong with the same payload.</source>
        <translation>Fordert von der Gegenstelle einen Pong mit denselben Nutzdaten.</translation>
    </message>
    <message>
        <source>Answers a ping, or says unasked that this end is alive.</source>
        <translation>Beantwortet einen Ping oder sagt ungefragt, dass diese Seite noch da ist.</translation>
    </message>
    <message>
        <source>RFC 6455 gives this opcode no meaning. The connection must be failed.</source>
        <translation>RFC 6455 gibt diesem Opcode keine Bedeutung. Die Verbindung muss als fehlgeschlagen beendet werden.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
</context>
<context>
    <name>framescope::format::Phases</name>
    <message>
        <source>Until TCP was connected.</source>
        <translation>Bis TCP verbunden war.</translation>
    </message>
    <message>
        <source>Until the proxy %1 had let us through, with the connection to the proxy itself. What the proxy does behind itself is not seen here.</source>
        <translation>Bis der Proxy %1 uns durchgelassen hatte, samt der Verbindung zum Proxy selbst. Was der Proxy hinter sich tut, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Until the name had an address.</source>
        <translation>Bis der Name eine Adresse hatte.</translation>
    </message>
    <message>
        <source>TCP and proxy</source>
        <translation>TCP und Proxy</translation>
    </message>
    <message>
        <source>Until both sides had agreed on keys, and the certificate was checked.</source>
        <translation>Bis beide Seiten sich auf Schlüssel geeinigt hatten und das Zertifikat geprüft war.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>From the request of the opening handshake to the end of its response.</source>
        <translation>Von der Anfrage des Eröffnungs-Handshakes bis zum Ende der Antwort.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation>Von „%1“ bis „%2“.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Until no other connection to the same address was being established.</source>
        <translation>Bis keine andere Verbindung zur selben Adresse mehr aufgebaut wurde.</translation>
    </message>
</context>
<context>
    <name>framescope::format::Replays</name>
    <message>
        <source>Message %1 of the recording came back otherwise, from byte %2 on: “%3” instead of “%4”.</source>
        <translation>Nachricht %1 der Aufzeichnung kam ab Byte %2 anders zurück: „%3“ statt „%4“.</translation>
    </message>
    <message>
        <source>There is no session %1 in the recording.</source>
        <translation>Die Aufzeichnung enthält keine Sitzung %1.</translation>
    </message>
    <message>
        <source>There is nothing to play in session %1: it has no text and no binary messages.</source>
        <translation>In Sitzung %1 gibt es nichts abzuspielen: Sie enthält keine Text- und keine Binärnachrichten.</translation>
    </message>
    <message>
        <source>There is nothing to play: the recording has no text and no binary messages.</source>
        <translation>Es gibt nichts abzuspielen: Die Aufzeichnung enthält keine Text- und keine Binärnachrichten.</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2.</source>
        <translation>Gesendet: %1. Empfangen: %2.</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2 (recorded: %3).</source>
        <translation>Gesendet: %1. Empfangen: %2 (aufgezeichnet: %3).</translation>
    </message>
    <message>
        <source>%1 Not sent, because the text is not UTF-8: %2.</source>
        <translation>%1 Nicht gesendet, weil der Text kein UTF-8 ist: %2.</translation>
    </message>
    <message>
        <source>Off the recorded times by: p50 %1, p90 %2, p99 %3, max %4.</source>
        <translation>Abweichung von den aufgezeichneten Zeiten: p50 %1, p90 %2, p99 %3, max %4.</translation>
    </message>
    <message>
        <source>The connection ended before everything was sent.</source>
        <translation>Die Verbindung endete, bevor alles gesendet war.</translation>
    </message>
    <message>
        <source>Message %1 of the recording came back as the other type, text or binary.</source>
        <translation>Nachricht %1 der Aufzeichnung kam als der andere Typ zurück, Text oder Binär.</translation>
    </message>
    <message>
        <source>Message %1 of the recording came back in another place: as number %2.</source>
        <translation>Nachricht %1 der Aufzeichnung kam an anderer Stelle zurück: als Nummer %2.</translation>
    </message>
    <message>
        <source>Message %1 of the recording did not come back: “%2”.</source>
        <translation>Nachricht %1 der Aufzeichnung kam nicht zurück: „%2“.</translation>
    </message>
    <message>
        <source>Number %1 that came back is not in the recording: “%2”.</source>
        <translation>Nummer %1 der zurückgekommenen Nachrichten steht nicht in der Aufzeichnung: „%2“.</translation>
    </message>
    <message>
        <source>What came back until it was stopped is as it was recorded.</source>
        <translation>Was bis zum Anhalten zurückkam, ist so, wie es aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Everything came back as it was recorded.</source>
        <translation>Alles kam so zurück, wie es aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Differences: %1.</source>
        <translation>Unterschiede: %1.</translation>
    </message>
    <message>
        <source>Differences: %1; the first %2 are named.</source>
        <translation>Unterschiede: %1; die ersten %2 sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>framescope::format::Servers</name>
    <message>
        <source>No certificate could be made.</source>
        <translation>Es konnte kein Zertifikat erstellt werden.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>Sends every message back as it came.</source>
        <translation>Sendet jede Nachricht so zurück, wie sie kam.</translation>
    </message>
    <message>
        <source>Passes every message on to all other clients.</source>
        <translation>Gibt jede Nachricht an alle anderen Clients weiter.</translation>
    </message>
    <message>
        <source>Greets each client with this text.</source>
        <translation>Begrüßt jeden Client mit diesem Text.</translation>
    </message>
    <message>
        <source>Tells the time every so many seconds.</source>
        <translation>Nennt die Uhrzeit im Abstand von so vielen Sekunden.</translation>
    </message>
    <message>
        <source>JSON prices every so many seconds, of what clients subscribe to.</source>
        <translation>JSON-Kurse im Abstand von so vielen Sekunden, je nach Abonnement der Clients.</translation>
    </message>
    <message>
        <source>Texts as fast as they leave, of SIZE bytes; with COUNT, so many of them.</source>
        <translation>Texte von SIZE Byte, so schnell sie hinausgehen; mit COUNT genau so viele.</translation>
    </message>
    <message>
        <source>Takes everything and answers nothing.</source>
        <translation>Nimmt alles an und antwortet nie.</translation>
    </message>
    <message>
        <source>Everything leaves so many milliseconds late, give or take.</source>
        <translation>Alles geht so viele Millisekunden verspätet hinaus, mit Schwankung.</translation>
    </message>
    <message>
        <source>So many of a hundred messages are never sent.</source>
        <translation>So viele von hundert Nachrichten werden nie gesendet.</translation>
    </message>
    <message>
        <source>Closes with this code after so many messages.</source>
        <translation>Schließt nach so vielen Nachrichten mit diesem Code.</translation>
    </message>
    <message>
        <source>Pings are not answered.</source>
        <translation>Pings werden nicht beantwortet.</translation>
    </message>
    <message>
        <source>So many of a hundred texts are no UTF-8.</source>
        <translation>So viele von hundert Texten sind kein UTF-8.</translation>
    </message>
    <message>
        <source>Every message has this reserved bit set.</source>
        <translation>In jeder Nachricht ist dieses reservierte Bit gesetzt.</translation>
    </message>
    <message>
        <source>Plays what the server in a recording sent: by time, or each message after the client&apos;s that it followed.</source>
        <translation>Spielt ab, was der Server in einer Aufzeichnung gesendet hat: nach Zeit oder jede Nachricht nach der des Clients, auf die sie folgte.</translation>
    </message>
</context>
<context>
    <name>framescope::format::Violations</name>
    <message>
        <source>RSV1, RSV2 and RSV3 must be 0 unless an extension was agreed on that gives them a meaning.</source>
        <translation>RSV1, RSV2 und RSV3 müssen 0 sein, außer eine vereinbarte Erweiterung gibt ihnen eine Bedeutung.</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and 11 to 15 are reserved for later versions.</source>
        <translation>Die Opcodes 3 bis 7 und 11 bis 15 sind für spätere Versionen reserviert.</translation>
    </message>
    <message>
        <source>The length must be written in as few bytes as possible.</source>
        <translation>Die Länge muss in so wenigen Bytes wie möglich geschrieben sein.</translation>
    </message>
    <message>
        <source>The first bit of a 64-bit length must be 0.</source>
        <translation>Das erste Bit einer 64-Bit-Länge muss 0 sein.</translation>
    </message>
    <message>
        <source>Close, ping and pong carry at most 125 bytes.</source>
        <translation>Close, Ping und Pong tragen höchstens 125 Byte.</translation>
    </message>
    <message>
        <source>Close, ping and pong must have FIN set.</source>
        <translation>Bei Close, Ping und Pong muss FIN gesetzt sein.</translation>
    </message>
    <message>
        <source>A continuation needs a text or binary frame without FIN before it.</source>
        <translation>Vor einer Fortsetzung muss ein Text- oder Binär-Frame ohne FIN stehen.</translation>
    </message>
    <message>
        <source>The fragments of one message must not be mixed with those of another.</source>
        <translation>Die Fragmente einer Nachricht dürfen nicht mit denen einer anderen vermischt werden.</translation>
    </message>
    <message>
        <source>A server must not mask its frames.</source>
        <translation>Ein Server darf seine Frames nicht maskieren.</translation>
    </message>
    <message>
        <source>A client must mask every frame.</source>
        <translation>Ein Client muss jeden Frame maskieren.</translation>
    </message>
    <message>
        <source>The payload of a close frame is empty or begins with a code of two bytes.</source>
        <translation>Die Nutzdaten eines Close-Frames sind leer oder beginnen mit einem Code aus zwei Bytes.</translation>
    </message>
    <message>
        <source>A close frame may carry 1000 to 1003, 1007 to 1014 and 3000 to 4999.</source>
        <translation>Ein Close-Frame darf 1000 bis 1003, 1007 bis 1014 und 3000 bis 4999 enthalten.</translation>
    </message>
    <message>
        <source>A text message must be valid UTF-8 as a whole.</source>
        <translation>Eine Textnachricht muss als Ganzes gültiges UTF-8 sein.</translation>
    </message>
    <message>
        <source>The reason in a close frame must be valid UTF-8.</source>
        <translation>Der Grund in einem Close-Frame muss gültiges UTF-8 sein.</translation>
    </message>
    <message>
        <source>An end may refuse a frame that is over its limit, with 1009.</source>
        <translation>Eine Seite darf einen Frame über ihrem Limit mit 1009 ablehnen.</translation>
    </message>
    <message>
        <source>An end may refuse a message that is over its limit, with 1009.</source>
        <translation>Eine Seite darf eine Nachricht über ihrem Limit mit 1009 ablehnen.</translation>
    </message>
    <message>
        <source>RSV1 usually means that the peer compresses although compression was not agreed on. Compare the two handshakes.</source>
        <translation>RSV1 bedeutet meist, dass die Gegenstelle komprimiert, obwohl keine Komprimierung vereinbart wurde. Vergleichen Sie die beiden Handshakes.</translation>
    </message>
    <message>
        <source>Let the peer send smaller messages.</source>
        <translation>Lassen Sie die Gegenstelle kleinere Nachrichten senden.</translation>
    </message>
    <message>
        <source>Let the peer send bytes as a binary message.</source>
        <translation>Lassen Sie die Gegenstelle Bytes als Binärnachricht senden.</translation>
    </message>
    <message>
        <source>The offending bytes are kept: they are what the developers of the peer need.</source>
        <translation>Die fehlerhaften Bytes bleiben erhalten: Die Entwickler der Gegenstelle brauchen sie.</translation>
    </message>
    <message>
        <source>The peer set a reserved bit in a frame header.</source>
        <translation>Die Gegenstelle hat ein reserviertes Bit im Header eines Frames gesetzt.</translation>
    </message>
    <message>
        <source>The peer sent a frame with a reserved opcode.</source>
        <translation>Die Gegenstelle hat einen Frame mit reserviertem Opcode gesendet.</translation>
    </message>
    <message>
        <source>The peer wrote a frame length longer than needed.</source>
        <translation>Die Gegenstelle hat die Länge eines Frames länger als nötig geschrieben.</translation>
    </message>
    <message>
        <source>The peer declared a frame length that is out of range.</source>
        <translation>Die Gegenstelle hat eine Frame-Länge außerhalb des gültigen Bereichs angegeben.</translation>
    </message>
    <message>
        <source>The peer sent a control frame of more than 125 bytes.</source>
        <translation>Die Gegenstelle hat einen Kontroll-Frame mit mehr als 125 Byte gesendet.</translation>
    </message>
    <message>
        <source>The peer sent a control frame in fragments.</source>
        <translation>Die Gegenstelle hat einen Kontroll-Frame in Fragmenten gesendet.</translation>
    </message>
    <message>
        <source>The peer continued a message that it had not begun.</source>
        <translation>Die Gegenstelle hat eine Nachricht fortgesetzt, die sie nicht begonnen hatte.</translation>
    </message>
    <message>
        <source>The peer began a message before the last one had ended.</source>
        <translation>Die Gegenstelle hat eine Nachricht begonnen, bevor die letzte beendet war.</translation>
    </message>
    <message>
        <source>The server sent a masked frame.</source>
        <translation>Der Server hat einen maskierten Frame gesendet.</translation>
    </message>
    <message>
        <source>The client sent a frame that is not masked.</source>
        <translation>Der Client hat einen nicht maskierten Frame gesendet.</translation>
    </message>
    <message>
        <source>The peer sent a close frame with half a code.</source>
        <translation>Die Gegenstelle hat einen Close-Frame mit einem halben Code gesendet.</translation>
    </message>
    <message>
        <source>The peer closed with a code that must not stand on the wire.</source>
        <translation>Die Gegenstelle hat mit einem Code geschlossen, der nicht übertragen werden darf.</translation>
    </message>
    <message>
        <source>The peer sent a text that is not UTF-8.</source>
        <translation>Die Gegenstelle hat einen Text gesendet, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The peer gave a close reason that is not UTF-8.</source>
        <translation>Die Gegenstelle hat einen Schließgrund angegeben, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The peer sent a frame that is larger than the limit.</source>
        <translation>Die Gegenstelle hat einen Frame gesendet, der größer als das Limit ist.</translation>
    </message>
    <message>
        <source>The peer sent a message that is larger than the limit.</source>
        <translation>Die Gegenstelle hat eine Nachricht gesendet, die größer als das Limit ist.</translation>
    </message>
    <message>
        <source>Discarded outside of all messages: %1</source>
        <translation>Außerhalb aller Nachrichten verworfen: %1</translation>
    </message>
    <message>
        <source>RSV1 marks the first frame of a compressed message, and no other.</source>
        <translation>RSV1 kennzeichnet den ersten Frame einer komprimierten Nachricht und keinen anderen.</translation>
    </message>
    <message>
        <source>A compressed message must be a DEFLATE stream that ends where the message does.</source>
        <translation>Eine komprimierte Nachricht muss ein DEFLATE-Strom sein, der mit der Nachricht endet.</translation>
    </message>
    <message>
        <source>The frames keep the compressed bytes. A peer that does not begin anew where it agreed to does that, and so does whatever changes messages in between. Connect without compression to see the messages.</source>
        <translation>Die Frames behalten die komprimierten Bytes. So etwas tut eine Gegenstelle, die nicht neu beginnt, obwohl es vereinbart ist, oder etwas dazwischen, das Nachrichten verändert. Verbinden Sie sich ohne Kompression, um die Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>The peer set RSV1 in a frame that does not begin a message.</source>
        <translation>Die Gegenstelle hat RSV1 in einem Frame gesetzt, der keine Nachricht beginnt.</translation>
    </message>
    <message>
        <source>The peer sent a compressed message that cannot be inflated.</source>
        <translation>Die Gegenstelle hat eine komprimierte Nachricht gesendet, die sich nicht entpacken lässt.</translation>
    </message>
    <message>
        <source>%1 (RFC %2, section %3)</source>
        <translation>%1 (RFC %2, Abschnitt %3)</translation>
    </message>
    <message>
        <source>A compressed message may look back no further than the window that was agreed on.</source>
        <translation>Eine komprimierte Nachricht darf nicht weiter zurückgreifen, als das vereinbarte Fenster reicht.</translation>
    </message>
    <message>
        <source>The peer compresses with a larger window than it agreed to. Let it keep to the window bits of the handshake, or agree on 15.</source>
        <translation>Die Gegenstelle komprimiert mit einem größeren Fenster, als sie zugesagt hat. Sie sollte sich an die Fenstergröße aus dem Handshake halten, oder vereinbaren Sie 15 Bit.</translation>
    </message>
    <message>
        <source>The peer compressed with a larger window than was agreed on.</source>
        <translation>Die Gegenstelle hat mit einem größeren Fenster komprimiert, als vereinbart war.</translation>
    </message>
</context>
<context>
    <name>framescope::format::WorkspaceErrors</name>
    <message>
        <source>The system says: %1.</source>
        <translation>Meldung des Systems: %1.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Sie ist größer als %1.</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>Sie ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>It is JSON of another kind.</source>
        <translation>Sie ist JSON anderer Art.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Framescope.</source>
        <translation>Sie wurde von einer neueren Version von Framescope geschrieben.</translation>
    </message>
    <message>
        <source>The value of “%1” is not one that may stand there.</source>
        <translation>Der Wert von „%1“ ist dort nicht zulässig.</translation>
    </message>
    <message>
        <source>The file has changed on the disk since it was read.</source>
        <translation>Die Datei hat sich auf dem Datenträger geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>Mend it in a text editor; it is read again at once. It was not changed.</source>
        <translation>Korrigieren Sie sie in einem Texteditor; sie wird sofort neu gelesen. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Update this program. The file was not changed.</source>
        <translation>Aktualisieren Sie dieses Programm. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>It was read again and not overwritten. Make your change once more.</source>
        <translation>Sie wurde neu gelesen und nicht überschrieben. Nehmen Sie Ihre Änderung noch einmal vor.</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no value for %1. Choose an environment that has one, or write one into it. {{local}} is the built-in server.</source>
        <translation>Es gibt keinen Wert für %1. Wählen Sie eine Umgebung, die einen hat, oder tragen Sie einen in eine ein. {{local}} ist der eingebaute Server.</translation>
    </message>
    <message>
        <source>Header “%1”: %2</source>
        <translation>Header „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be asked for: a subprotocol has no spaces and stands once (RFC 6455, section 4.1).</source>
        <translation>„%1“ kann nicht angefragt werden: Ein Unterprotokoll hat keine Leerzeichen und kommt nur einmal vor (RFC 6455, Abschnitt 4.1).</translation>
    </message>
    <message>
        <source>The password or token has a line break, which no header can have.</source>
        <translation>Das Passwort oder Token enthält einen Zeilenumbruch, was in keinem Header möglich ist.</translation>
    </message>
    <message>
        <source>The user name “%1” has a colon, which parts it from the password (RFC 7617, section 2).</source>
        <translation>Der Benutzername „%1“ enthält einen Doppelpunkt, der ihn vom Passwort trennt (RFC 7617, Abschnitt 2).</translation>
    </message>
    <message>
        <source>The proxy has no host.</source>
        <translation>Dem Proxy fehlt der Host.</translation>
    </message>
    <message>
        <source>The proxy has no port.</source>
        <translation>Dem Proxy fehlt der Port.</translation>
    </message>
    <message>
        <source>There is a key, and no client certificate that it belongs to.</source>
        <translation>Es gibt einen Schlüssel, aber kein Client-Zertifikat, zu dem er gehört.</translation>
    </message>
    <message>
        <source>This is no line of curl or wscat.</source>
        <translation>Das ist kein curl- oder wscat-Befehl.</translation>
    </message>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>Das Anführungszeichen an Position %1 wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 has no value behind it.</source>
        <translation>Hinter %1 fehlt der Wert.</translation>
    </message>
    <message>
        <source>The line names no address.</source>
        <translation>Der Befehl nennt keine Adresse.</translation>
    </message>
    <message>
        <source>It would be larger than %1, and could not be read again.</source>
        <translation>Sie wäre größer als %1 und könnte nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk. Framescope goes on trying.</source>
        <translation>Prüfen Sie den Ordner und den Platz auf dem Datenträger. Framescope versucht es weiter.</translation>
    </message>
    <message>
        <source>Shorten a long text, or save it elsewhere. The file was not changed.</source>
        <translation>Kürzen Sie einen langen Text, oder speichern Sie ihn anderswo. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Copied, with %1 as it stands: there is no value for it. Choose an environment that has one, and copy again.</source>
        <translation>Kopiert, mit %1 wie geschrieben: Dafür gibt es keinen Wert. Wählen Sie eine Umgebung, die einen hat, und kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This request is too large to come back after a restart. Shorten what is long in it.</source>
        <translation>Diese Anfrage ist zu groß, um nach einem Neustart wiederzukommen. Kürzen Sie, was darin lang ist.</translation>
    </message>
    <message>
        <source>The saved messages of this tab are too long to come back after a restart. Save the request, or delete some of them.</source>
        <translation>Die gespeicherten Nachrichten dieses Tabs sind zu lang, um nach einem Neustart wiederzukommen. Speichern Sie die Anfrage, oder löschen Sie einige davon.</translation>
    </message>
    <message>
        <source>What is written here is too long to come back after a restart. Keep it in a file, and send it from there.</source>
        <translation>Was hier geschrieben ist, ist zu lang, um nach einem Neustart wiederzukommen. Legen Sie es in einer Datei ab, und senden Sie es von dort.</translation>
    </message>
    <message>
        <source>The request of this tab was too large to be kept until now.</source>
        <translation>Die Anfrage dieses Tabs war zu groß, um bis jetzt aufbewahrt zu werden.</translation>
    </message>
    <message>
        <source>The saved messages of this tab were too long to be kept until now.</source>
        <translation>Die gespeicherten Nachrichten dieses Tabs waren zu lang, um bis jetzt aufbewahrt zu werden.</translation>
    </message>
    <message>
        <source>What was written in the composer of this tab was too long to be kept until now.</source>
        <translation>Was im Eingabefeld dieses Tabs stand, war zu lang, um bis jetzt aufbewahrt zu werden.</translation>
    </message>
    <message>
        <source>The message was not saved: with it, the request would be larger than %1, and could not be read again. Keep it in a file, and send it from there.</source>
        <translation>Die Nachricht wurde nicht gespeichert: Mit ihr wäre die Anfrage größer als %1 und könnte nicht wieder gelesen werden. Legen Sie sie in einer Datei ab, und senden Sie sie von dort.</translation>
    </message>
</context>
<context>
    <name>framescope::gui::Arguments</name>
    <message>
        <source>The WebSocket workbench: shows what really crosses the wire.

Example:
  framescope wss://echo.example.org/</source>
        <translation>Die WebSocket-Werkbank: zeigt, was wirklich über die Leitung geht.

Beispiel:
  framescope wss://echo.example.org/</translation>
    </message>
    <message>
        <source>Talk to the built-in server, save a picture of the window in FILE, print the messages, and end.</source>
        <translation>Mit dem eingebauten Server sprechen, ein Bild des Fensters in FILE speichern, die Nachrichten ausgeben und beenden.</translation>
    </message>
    <message>
        <source>What to open a tab for: an endpoint, ws:// or wss://, or a recording.</source>
        <translation>Wofür ein Tab geöffnet wird: ein Endpunkt, ws:// oder wss://, oder eine Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>framescope::gui::Demonstration</name>
    <message>
        <source>Hello from Framescope</source>
        <translation>Hallo von Framescope</translation>
    </message>
    <message>
        <source>The picture of the window: %1</source>
        <translation>Das Bild des Fensters: %1</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>Das Bild konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The demonstration did not come to its end.</source>
        <translation>Die Demonstration kam nicht zu ihrem Ende.</translation>
    </message>
</context>
<context>
    <name>framescope::gui::Program</name>
    <message>
        <source>Framescope runs already, and does not answer. End it and start again.</source>
        <translation>Framescope läuft bereits und antwortet nicht. Beenden Sie es und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::ActivityBar</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::InspectRoom</name>
    <message>
        <source>The folder of collections and environments</source>
        <translation>Der Ordner der Sammlungen und Umgebungen</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::MainWindow</name>
    <message>
        <source>Inspect</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>1 server running</source>
        <translation>1 Server läuft</translation>
    </message>
    <message>
        <source>%1 servers running</source>
        <translation>%1 Server laufen</translation>
    </message>
    <message>
        <source>1 client connected</source>
        <translation>1 Client verbunden</translation>
    </message>
    <message>
        <source>%1 clients connected</source>
        <translation>%1 Clients verbunden</translation>
    </message>
    <message>
        <source>Serve – Framescope</source>
        <translation>Server – Framescope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Neuer &amp;Tab</translation>
    </message>
    <message>
        <source>Open another connection</source>
        <translation>Eine weitere Verbindung öffnen</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>Close this connection and its tab</source>
        <translation>Diese Verbindung und ihren Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all connections and quit</source>
        <translation>Alle Verbindungen schließen und beenden</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>Die Verbindung öffnen</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Close the connection with 1000 Normal Closure</source>
        <translation>Die Verbindung mit 1000 Normal Closure schließen</translation>
    </message>
    <message>
        <source>&amp;Ping</source>
        <translation>&amp;Ping</translation>
    </message>
    <message>
        <source>Send a ping</source>
        <translation>Einen Ping senden</translation>
    </message>
    <message>
        <source>Go to the &amp;address</source>
        <translation>Zur &amp;Adresse</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>Zur &amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>Show or hide the details of the selected row</source>
        <translation>Die Details der ausgewählten Zeile ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>&amp;Latency chart</source>
        <translation>&amp;Latenzdiagramm</translation>
    </message>
    <message>
        <source>Show or hide round trips and rates over time</source>
        <translation>Umlaufzeiten und Raten im Zeitverlauf ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;About Framescope</source>
        <translation>Ü&amp;ber Framescope</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>&amp;Server starten</translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation>Server s&amp;toppen</translation>
    </message>
    <message>
        <source>%1 – Framescope</source>
        <translation>%1 – Framescope</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>Theme, language, fonts, and how much is kept</source>
        <translation>Farbschema, Sprache, Schriften und wie viel aufbewahrt wird</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Archiv</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms open</source>
        <translation>
            <numerusform>%n Raum offen</numerusform>
            <numerusform>%n Räume offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat – Framescope</source>
        <translation>Chat – Framescope</translation>
    </message>
    <message>
        <source>(%1) Chat – Framescope</source>
        <translation>(%1) Chat – Framescope</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n Aufzeichnung</numerusform>
            <numerusform>%n Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings – Framescope</source>
        <translation>Archiv – Framescope</translation>
    </message>
    <message>
        <source>&amp;Save request</source>
        <translation>Anfrage s&amp;peichern</translation>
    </message>
    <message>
        <source>Save the request of this tab in its collection</source>
        <translation>Die Anfrage dieses Tabs in ihrer Sammlung speichern</translation>
    </message>
    <message>
        <source>Save request &amp;as…</source>
        <translation>Anfrage speichern u&amp;nter…</translation>
    </message>
    <message>
        <source>Save the request of this tab under another name</source>
        <translation>Die Anfrage dieses Tabs unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Edit &amp;environments…</source>
        <translation>&amp;Umgebungen bearbeiten…</translation>
    </message>
    <message>
        <source>Write the values that stand for {{names}}</source>
        <translation>Die Werte eintragen, die für {{names}} stehen</translation>
    </message>
    <message>
        <source>Choose the &amp;folder of collections…</source>
        <translation>&amp;Ordner der Sammlungen wählen…</translation>
    </message>
    <message>
        <source>A folder may be in git and shared with others</source>
        <translation>Ein Ordner kann in Git liegen und mit anderen geteilt werden</translation>
    </message>
    <message>
        <source>&amp;Explorer</source>
        <translation>&amp;Explorer</translation>
    </message>
    <message>
        <source>Show or hide collections, history and saved messages</source>
        <translation>Sammlungen, Verlauf und gespeicherte Nachrichten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Framescope did not end properly.</source>
        <translation>Framescope wurde nicht ordnungsgemäß beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were kept, up to the last tenth of a second.</source>
        <translation>
            <numerusform>%n Aufzeichnung ist erhalten, bis auf die letzte Zehntelsekunde.</numerusform>
            <numerusform>%n Aufzeichnungen sind erhalten, bis auf die letzte Zehntelsekunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save &amp;recording…</source>
        <translation>Auf&amp;zeichnung speichern…</translation>
    </message>
    <message>
        <source>Keep all that this tab has recorded as a file</source>
        <translation>Alles, was dieser Tab aufgezeichnet hat, als Datei behalten</translation>
    </message>
    <message>
        <source>Save last 10 &amp;minutes…</source>
        <translation>Letzte 10 &amp;Minuten speichern…</translation>
    </message>
    <message>
        <source>Keep the last 10 minutes of what this tab has recorded as a file</source>
        <translation>Die letzten 10 Minuten der Aufzeichnung dieses Tabs als Datei behalten</translation>
    </message>
    <message>
        <source>Save se&amp;lection…</source>
        <translation>Aus&amp;wahl speichern…</translation>
    </message>
    <message>
        <source>Keep the selected messages as a file</source>
        <translation>Die ausgewählten Nachrichten als Datei behalten</translation>
    </message>
    <message>
        <source>Details &amp;below the log</source>
        <translation>Details &amp;unter dem Protokoll</translation>
    </message>
    <message>
        <source>Show the details of the selected row below the log instead of beside it</source>
        <translation>Die Details der gewählten Zeile unter statt neben dem Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::SessionTabs</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>New tab (Ctrl+T)</source>
        <translation>Neuer Tab (Strg+T)</translation>
    </message>
    <message>
        <source>Close tab (Ctrl+W)</source>
        <translation>Tab schließen (Strg+W)</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::StatusLine</name>
    <message>
        <source>closed, %1</source>
        <translation>geschlossen, %1</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>Status der Verbindung</translation>
    </message>
    <message>
        <source>The last ping that was answered, and the slowest one in a hundred of the last five minutes</source>
        <translation>Der zuletzt beantwortete Ping und der langsamste von hundert aus den letzten fünf Minuten</translation>
    </message>
    <message>
        <source>Text and binary messages received, their payloads, and all bytes of all frames</source>
        <translation>Empfangene Text- und Binärnachrichten, ihre Nutzdaten und alle Bytes aller Frames</translation>
    </message>
    <message>
        <source>Text and binary messages sent, their payloads, and all bytes of all frames</source>
        <translation>Gesendete Text- und Binärnachrichten, ihre Nutzdaten und alle Bytes aller Frames</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>ws:// sends everything in plain text.</source>
        <translation>ws:// sendet alles im Klartext.</translation>
    </message>
    <message>
        <source>round trip %1, p99 %2</source>
        <translation>Umlaufzeit %1, p99 %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 %2  %3</source>
        <translation>%1 %2  %3</translation>
    </message>
    <message>
        <source>%1 (wire %2)</source>
        <translation>%1 (Leitung %2)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Everything is recorded in %1</source>
        <translation>Alles wird in %1 aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>framescope::models::ClientsModel</name>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>↓ Messages</source>
        <translation>↓ Nachrichten</translation>
    </message>
    <message>
        <source>↓ Bytes</source>
        <translation>↓ Bytes</translation>
    </message>
    <message>
        <source>↑ Messages</source>
        <translation>↑ Nachrichten</translation>
    </message>
    <message>
        <source>↑ Bytes</source>
        <translation>↑ Bytes</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Unterprotokoll</translation>
    </message>
    <message>
        <source>When the client connected</source>
        <translation>Wann der Client sich verbunden hat</translation>
    </message>
    <message>
        <source>Text and binary messages that the client sent</source>
        <translation>Text- und Binärnachrichten, die der Client gesendet hat</translation>
    </message>
    <message>
        <source>Payloads of the messages that the client sent</source>
        <translation>Nutzdaten der Nachrichten, die der Client gesendet hat</translation>
    </message>
    <message>
        <source>Text and binary messages that the client was sent</source>
        <translation>Text- und Binärnachrichten, die an den Client gesendet wurden</translation>
    </message>
    <message>
        <source>Payloads of the messages that the client was sent</source>
        <translation>Nutzdaten der Nachrichten, die an den Client gesendet wurden</translation>
    </message>
    <message>
        <source>%1, %2, %3 messages received, %4 sent</source>
        <translation>%1, %2, %3 Nachrichten empfangen, %4 gesendet</translation>
    </message>
</context>
<context>
    <name>framescope::models::CollectionsModel</name>
    <message>
        <source>Unnamed request</source>
        <translation>Unbenannte Anfrage</translation>
    </message>
</context>
<context>
    <name>framescope::models::FieldsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
</context>
<context>
    <name>framescope::models::FramesModel</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived.</source>
        <translation>%1 von %2 Byte angekommen.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>Opcode</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>RSV</source>
        <translation>RSV</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>Mask.-Schlüssel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>This control frame crossed between the frames of the message (RFC 6455, section 5.4). It is message %1 of the log.</source>
        <translation>Dieser Steuerframe kam zwischen den Frames der Nachricht (RFC 6455, Abschnitt 5.4). Im Log ist er Nachricht %1.</translation>
    </message>
</context>
<context>
    <name>framescope::models::HistoryModel</name>
    <message>
        <source>Its saved messages were too long to be kept here.</source>
        <translation>Die gespeicherten Nachrichten waren zu lang, um hier aufbewahrt zu werden.</translation>
    </message>
</context>
<context>
    <name>framescope::models::LogModel</name>
    <message>
        <source>one frame</source>
        <translation>ein Frame</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>Cut off by the end of the connection.</source>
        <translation>Durch das Ende der Verbindung abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4: %5</source>
        <translation>%1 %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>⇅</source>
        <translation>⇅</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Number of the message, in the order of their last bytes</source>
        <translation>Nummer der Nachricht, in der Reihenfolge der letzten Bytes</translation>
    </message>
    <message>
        <source>When the last byte was read, or had left</source>
        <translation>Wann das letzte Byte gelesen wurde oder hinausgegangen war</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>Zeit seit der Zeile darüber</translation>
    </message>
    <message>
        <source>↓ received, ↑ sent</source>
        <translation>↓ empfangen, ↑ gesendet</translation>
    </message>
    <message>
        <source>Type of the message, or what happened to the connection</source>
        <translation>Typ der Nachricht oder was mit der Verbindung geschah</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Größe der Nutzdaten</translation>
    </message>
    <message>
        <source>Bytes on the wire: all frames with their headers</source>
        <translation>Bytes auf der Leitung: alle Frames mit ihren Headern</translation>
    </message>
    <message>
        <source>The beginning of the payload</source>
        <translation>Der Anfang der Nutzdaten</translation>
    </message>
    <message>
        <source>The engine showed no frames.</source>
        <translation>Die Engine hat keine Frames geliefert.</translation>
    </message>
    <message>
        <source>%1. Bookmark</source>
        <translation>%1. Lesezeichen</translation>
    </message>
    <message>
        <source>%1. Bookmark, and a note: %2</source>
        <translation>%1. Lesezeichen und Notiz: %2</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1. Notiz: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you have written on the message (N)</source>
        <translation>Was Sie zu der Nachricht geschrieben haben (N)</translation>
    </message>
    <message>
        <source>%1 of payload on the wire for %2</source>
        <translation>%1 Nutzdaten auf der Leitung für %2</translation>
    </message>
    <message>
        <source>The field %1 of JSON messages</source>
        <translation>Das Feld %1 von JSON-Nachrichten</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Verstrichen</translation>
    </message>
    <message>
        <source>Δ selected</source>
        <translation>Δ Auswahl</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time since the recording began</source>
        <translation>Zeit seit Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>Time since the selected row</source>
        <translation>Zeit seit der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Size on the wire</source>
        <translation>Größe auf der Leitung</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation>Kompressionsverhältnis</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Schließcode</translation>
    </message>
    <message>
        <source>Time since the selected row; before it, with a minus</source>
        <translation>Zeit seit der ausgewählten Zeile; davor mit Minus</translation>
    </message>
    <message>
        <source>What a compressed payload needed on the wire, in per cent of its size</source>
        <translation>Was komprimierte Nutzdaten auf der Leitung brauchten, in Prozent ihrer Größe</translation>
    </message>
    <message>
        <source>Code of a close frame</source>
        <translation>Code eines Close-Frames</translation>
    </message>
</context>
<context>
    <name>framescope::models::MessagesModel</name>
    <message>
        <source>Empty message</source>
        <translation>Leere Nachricht</translation>
    </message>
</context>
<context>
    <name>framescope::models::RecordingsModel</name>
    <message>
        <source>A name cannot hold a slash.</source>
        <translation>Ein Name darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>The recording cannot be called “%1”: %2</source>
        <translation>Die Aufzeichnung kann nicht „%1“ heißen: %2</translation>
    </message>
</context>
<context>
    <name>framescope::models::ServersModel</name>
    <message>
        <source>1 client</source>
        <translation>1 Client</translation>
    </message>
    <message>
        <source>%1 clients</source>
        <translation>%1 Clients</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>framescope::models::TreeDifferenceModel</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>something inside differs</source>
        <translation>darin unterscheidet sich etwas</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
</context>
<context>
    <name>framescope::models::ValueTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>framescope::panels::AddColumnPopup</name>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Column from a JSON field</source>
        <translation>Spalte aus einem JSON-Feld</translation>
    </message>
    <message>
        <source>Path of the field</source>
        <translation>Pfad des Feldes</translation>
    </message>
    <message>
        <source>The column shows the field of messages that are JSON of up to 1 MB, such as $.items[0].id</source>
        <translation>Die Spalte zeigt das Feld von Nachrichten, die JSON bis 1 MB sind, etwa $.items[0].id</translation>
    </message>
</context>
<context>
    <name>framescope::panels::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>ws:// or wss:// address</source>
        <translation>ws://- oder wss://-Adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Kappen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the connection (F5, or Enter in the address)</source>
        <translation>Die Verbindung öffnen (F5 oder Enter im Adressfeld)</translation>
    </message>
    <message>
        <source>Close the connection with 1000 Normal Closure (Shift+F5)</source>
        <translation>Die Verbindung mit 1000 Normal Closure schließen (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Drop TCP without waiting for the closing handshake (Shift+F5)</source>
        <translation>TCP kappen, ohne auf den Schließ-Handshake zu warten (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Give up connecting (Esc in the address)</source>
        <translation>Verbindungsaufbau abbrechen (Esc im Adressfeld)</translation>
    </message>
    <message>
        <source>{{local}} is the built-in server: it greets you, echoes what you send, and tells the time every five seconds.</source>
        <translation>{{local}} ist der eingebaute Server: Er begrüßt Sie, sendet zurück, was Sie senden, und nennt alle fünf Sekunden die Uhrzeit.</translation>
    </message>
    <message>
        <source>Address of the WebSocket endpoint (Ctrl+L). Enter connects, Esc cancels. A line of curl or wscat can be pasted here.</source>
        <translation>Adresse des WebSocket-Endpunkts (Strg+L). Enter verbindet, Esc bricht ab. Ein curl- oder wscat-Befehl kann hier eingefügt werden.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::AuthPage</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Basic: user and password</source>
        <translation>Basic: Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Bearer: token</source>
        <translation>Bearer: Token</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>{{name}} takes it from the environment.</source>
        <translation>{{name}} nimmt es aus der Umgebung.</translation>
    </message>
    <message>
        <source>When asked: Basic or Digest</source>
        <translation>Auf Nachfrage: Basic oder Digest</translation>
    </message>
    <message>
        <source>Basic and Bearer go with the opening handshake. The last one waits until the server asks for it (401), and answers by Digest where it can.</source>
        <translation>Basic und Bearer gehen mit dem Eröffnungs-Handshake. Das Letzte wartet, bis der Server danach fragt (401), und antwortet mit Digest, wo das geht.</translation>
    </message>
    <message>
        <source>Qt&apos;s engine does not show what the server asks for</source>
        <translation>Die Engine von Qt zeigt nicht, wonach der Server fragt</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ChartBar</name>
    <message>
        <source>p50 %1   p90 %2   p99 %3   max %4   of %5</source>
        <translation>p50 %1   p90 %2   p99 %3   max %4   von %5</translation>
    </message>
    <message>
        <source>Of the pings that were answered in the span that is shown</source>
        <translation>Aus den Pings, die im gezeigten Zeitraum beantwortet wurden</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the latest at the right edge (End)</source>
        <translation>Das Neueste am rechten Rand halten (Ende)</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>&amp;Spanne</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>How much time is shown while the chart follows</source>
        <translation>Wie viel Zeit gezeigt wird, während das Diagramm folgt</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save what is shown as a picture or as a table</source>
        <translation>Was gezeigt wird, als Bild oder als Tabelle speichern</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Check the folder and the disk.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden. Prüfen Sie den Ordner und den Datenträger.</translation>
    </message>
    <message>
        <source>Save the chart as a table</source>
        <translation>Das Diagramm als Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2</source>
        <translation>Die Tabelle konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ChatPanel</name>
    <message>
        <source>Open rooms</source>
        <translation>Offene Räume</translation>
    </message>
    <message>
        <source>Rooms in this network</source>
        <translation>Räume in diesem Netzwerk</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open a room on this computer</source>
        <translation>Einen Raum auf diesem Rechner öffnen</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
    <message>
        <source>Join a room by its address</source>
        <translation>Einem Raum über seine Adresse beitreten</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>In this network</source>
        <translation>In diesem Netzwerk</translation>
    </message>
    <message>
        <source>Talk in this network</source>
        <translation>In diesem Netzwerk chatten</translation>
    </message>
    <message>
        <source>Host a room that others join from Framescope or from any browser, or join one. There is no server but yours.</source>
        <translation>Eröffnen Sie einen Raum, dem andere aus Framescope oder einem beliebigen Browser beitreten, oder treten Sie einem bei. Es gibt keinen Server außer Ihrem.</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Raum eröffnen</translation>
    </message>
    <message>
        <source>Join by address</source>
        <translation>Per Adresse beitreten</translation>
    </message>
    <message>
        <source>Join %1, which has a pass phrase</source>
        <translation>%1 beitreten (mit Passphrase)</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>No room is announced.</source>
        <translation>Kein Raum ist angekündigt.</translation>
    </message>
    <message>
        <source>%1’s room</source>
        <comment>suggested name of a room; %1 is a person</comment>
        <translation>Raum von %1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ClientLog</name>
    <message>
        <source>All clients</source>
        <translation>Alle Clients</translation>
    </message>
    <message>
        <source>Show what crossed the wire of all clients</source>
        <translation>Zeigen, was bei allen Clients über die Leitung ging</translation>
    </message>
    <message>
        <source>What crossed the wire</source>
        <translation>Was über die Leitung ging</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch wird nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>What crosses the wire is kept in memory, and appears here as soon as it can be recorded.</source>
        <translation>Was über die Leitung geht, bleibt im Arbeitsspeicher und erscheint hier, sobald es aufgezeichnet werden kann.</translation>
    </message>
    <message>
        <source>Nothing has crossed the wire yet</source>
        <translation>Noch ging nichts über die Leitung</translation>
    </message>
    <message>
        <source>What clients send and get appears here, with its time and exact bytes.</source>
        <translation>Was Clients senden und erhalten, erscheint hier mit Zeit und genauen Bytes.</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Log von %1</translation>
    </message>
    <message>
        <source>Log of all clients</source>
        <translation>Log aller Clients</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Who is sent to, closed and dropped</source>
        <translation>An wen gesendet, wer geschlossen und gekappt wird</translation>
    </message>
    <message>
        <source>Who gets the message, and who is closed or dropped</source>
        <translation>Wer die Nachricht erhält und wer geschlossen oder gekappt wird</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>the selected client</source>
        <translation>den ausgewählten Client</translation>
    </message>
    <message>
        <source>the selected clients (%1)</source>
        <translation>die ausgewählten Clients (%1)</translation>
    </message>
    <message>
        <source>all clients (%1)</source>
        <translation>alle Clients (%1)</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>Kein Client ist verbunden.</translation>
    </message>
    <message>
        <source>Select a client first, or choose all.</source>
        <translation>Wählen Sie zuerst einen Client aus, oder wählen Sie alle.</translation>
    </message>
    <message>
        <source>No selected client is connected.</source>
        <translation>Kein ausgewählter Client ist verbunden.</translation>
    </message>
    <message>
        <source>No client has come yet</source>
        <translation>Noch ist kein Client da</translation>
    </message>
    <message>
        <source>The server is stopped</source>
        <translation>Der Server ist gestoppt</translation>
    </message>
    <message>
        <source>Clients connect to %1</source>
        <translation>Clients verbinden sich mit %1</translation>
    </message>
    <message>
        <source>Start it, and everybody who connects appears here.</source>
        <translation>Starten Sie ihn, und jeder, der sich verbindet, erscheint hier.</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>Sein &amp;Log anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close with 1000</source>
        <translation>Mit 1000 &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Kappen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ClosePopup</name>
    <message>
        <source>Without a code</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Drop TCP</source>
        <translation>TCP kappen</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Schließcode</translation>
    </message>
    <message>
        <source>Sends an empty close frame; the other end sees 1005.</source>
        <translation>Sendet einen leeren Close-Frame; die Gegenstelle sieht 1005.</translation>
    </message>
    <message>
        <source>Reason, for the other end&apos;s log</source>
        <translation>Grund, für das Log der Gegenstelle</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>Schließgrund</translation>
    </message>
    <message>
        <source>Ends the connection without a close frame; the other end sees 1006.</source>
        <translation>Beendet die Verbindung ohne Close-Frame; die Gegenstelle sieht 1006.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It must not stand on the wire (RFC 6455, section 7.4).</source>
        <translation>Er darf nicht übertragen werden (RFC 6455, Abschnitt 7.4).</translation>
    </message>
    <message>
        <source>The reason has %1 bytes; at most %2 fit.</source>
        <translation>Der Grund hat %1 Byte; höchstens %2 passen.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::CollectionsView</name>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Copy &amp;path of the file</source>
        <translation>&amp;Pfad der Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>&amp;Neue Sammlung</translation>
    </message>
</context>
<context>
    <name>framescope::panels::CompareWindow</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Als Bytes</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F8)</source>
        <translation>Voriger Unterschied (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Nächster Unterschied (F8)</translation>
    </message>
    <message>
        <source>The messages are being compared…</source>
        <translation>Die Nachrichten werden verglichen…</translation>
    </message>
    <message>
        <source>Messages %1 and %2</source>
        <translation>Nachrichten %1 und %2</translation>
    </message>
    <message>
        <source>Compare names and values; the order of keys has no meaning</source>
        <translation>Namen und Werte vergleichen; die Reihenfolge der Schlüssel hat keine Bedeutung</translation>
    </message>
    <message>
        <source>Compare line by line</source>
        <translation>Zeile für Zeile vergleichen</translation>
    </message>
    <message>
        <source>Compare byte by byte</source>
        <translation>Byte für Byte vergleichen</translation>
    </message>
    <message>
        <source>Leave out the values that are the same</source>
        <translation>Gleiche Werte weglassen</translation>
    </message>
    <message>
        <source>Values of both messages</source>
        <translation>Werte beider Nachrichten</translation>
    </message>
    <message>
        <source>The messages cannot both be read as values of the same format</source>
        <translation>Die Nachrichten lassen sich nicht beide als Werte desselben Formats lesen</translation>
    </message>
    <message>
        <source>The messages are not both text</source>
        <translation>Es sind nicht beide Nachrichten Text</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy left value</source>
        <translation>Linken Wert kopieren</translation>
    </message>
    <message>
        <source>Copy right value</source>
        <translation>Rechten Wert kopieren</translation>
    </message>
    <message>
        <source>The messages are the same, byte by byte.</source>
        <translation>Die Nachrichten sind Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>The values are the same; the texts differ, as in the order of keys or in white space.</source>
        <translation>Die Werte sind gleich; die Texte unterscheiden sich, etwa in der Reihenfolge der Schlüssel oder in Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 changed, %2 removed, %3 added</source>
        <translation>%1 geändert, %2 entfernt, %3 hinzugefügt</translation>
    </message>
    <message>
        <source>The texts look the same; what differs is on the page Bytes.</source>
        <translation>Die Texte sehen gleich aus; was sich unterscheidet, zeigt die Ansicht Bytes.</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n Stelle unterscheidet sich</numerusform>
            <numerusform>%n Stellen unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ so much that not everything that is the same was looked for.</source>
        <translation>Sie unterscheiden sich so stark, dass nicht nach allem Gleichen gesucht wurde.</translation>
    </message>
    <message>
        <source>The first %1 of each are compared.</source>
        <translation>Verglichen werden jeweils die ersten %1.</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::Comparer</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show the two selected messages side by side, with what differs</source>
        <translation>Die zwei ausgewählten Nachrichten nebeneinander zeigen, mit dem, was sich unterscheidet</translation>
    </message>
</context>
<context>
    <name>framescope::panels::Composer</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <source>Send the text as a text message, in UTF-8</source>
        <translation>Den Text als Textnachricht in UTF-8 senden</translation>
    </message>
    <message>
        <source>Write bytes in hexadecimal and send them as a binary message</source>
        <translation>Bytes hexadezimal schreiben und als Binärnachricht senden</translation>
    </message>
    <message>
        <source>Ping with a payload</source>
        <translation>Ping mit Nutzdaten</translation>
    </message>
    <message>
        <source>Write a message. Ctrl+Enter sends it.</source>
        <translation>Schreiben Sie eine Nachricht. Strg+Enter sendet sie.</translation>
    </message>
    <message>
        <source>48 65 6c 6c 6f: bytes in hexadecimal. Ctrl+Enter sends them.</source>
        <translation>48 65 6c 6c 6f: Bytes, hexadezimal. Strg+Enter sendet sie.</translation>
    </message>
    <message>
        <source>There is no open connection.</source>
        <translation>Es gibt keine offene Verbindung.</translation>
    </message>
    <message>
        <source>Send the message (Ctrl+Enter)</source>
        <translation>Die Nachricht senden (Strg+Enter)</translation>
    </message>
    <message>
        <source>Send a ping without payload (Ctrl+Shift+P)</source>
        <translation>Einen Ping ohne Nutzdaten senden (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Send a ping with a payload</source>
        <translation>Einen Ping mit Nutzdaten senden</translation>
    </message>
    <message>
        <source>Close with a code and a reason of your choice</source>
        <translation>Mit einem Code und einem Grund Ihrer Wahl schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Send a file as one message</source>
        <translation>Eine Datei als eine Nachricht senden</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Compress what is sent, by permessage-deflate. Very short messages never are.</source>
        <translation>Komprimiert mit permessage-deflate, was gesendet wird. Sehr kurze Nachrichten werden nie komprimiert.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::CompressionPage</name>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>permessage-deflate anbieten</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions: sent as it stands here, right or wrong</source>
        <translation>Sec-WebSocket-Extensions: wird gesendet, wie es hier steht, ob richtig oder falsch</translation>
    </message>
    <message>
        <source>as the server likes</source>
        <translation>wie der Server will</translation>
    </message>
    <message>
        <source>cannot be limited</source>
        <translation>nicht begrenzbar</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>The server may accept or decline. Qt&apos;s engine has none, whatever stands here.</source>
        <translation>Der Server kann annehmen oder ablehnen. Die Engine von Qt kennt keine Kompression, was immer hier steht.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>What the client wants of the server, and what it says of itself: size of the window, and whether messages refer to those before.</source>
        <translation>Was der Client vom Server will und was er von sich sagt: Größe des Fensters, und ob Nachrichten auf frühere verweisen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>As it is sent. Several offers may stand there, parted by commas.</source>
        <translation>So, wie es gesendet wird. Mehrere Angebote können hier stehen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>This is not one valid offer of permessage-deflate. It is sent as it stands there.</source>
        <translation>Das ist nicht genau ein gültiges Angebot von permessage-deflate. Es wird gesendet, wie es dort steht.</translation>
    </message>
    <message>
        <source>Qt&apos;s engine has no extensions</source>
        <translation>Die Engine von Qt hat keine Erweiterungen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ConversationView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Die Datei speichern…</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>framescope::panels::DetailPane</name>
    <message>
        <source>Details of the selected row</source>
        <translation>Details der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation>Eröffnungs-Handshake</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>The payload, or what happened</source>
        <translation>Die Nutzdaten oder was geschehen ist</translation>
    </message>
    <message>
        <source>The frames with all their bits, and their bytes as they crossed the wire</source>
        <translation>Die Frames mit allen Bits und ihre Bytes, wie sie über die Leitung gingen</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a message of the log to see its frames here.</source>
        <translation>Wählen Sie im Log eine Nachricht aus, um ihre Frames hier zu sehen.</translation>
    </message>
    <message>
        <source>This row has no frames</source>
        <translation>Diese Zeile hat keine Frames</translation>
    </message>
    <message>
        <source>It is a step in the life of the connection, and not a message. Select a message to see its frames.</source>
        <translation>Sie ist ein Schritt im Leben der Verbindung und keine Nachricht. Wählen Sie eine Nachricht aus, um ihre Frames zu sehen.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>TLS of the connection</source>
        <translation>TLS der Verbindung</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>All bytes of the message in hexadecimal, masked and unmasked, to look for something in them</source>
        <translation>Alle Bytes der Nachricht hexadezimal, maskiert und unmaskiert, um etwas darin zu suchen</translation>
    </message>
    <message>
        <source>Request and response of the opening handshake</source>
        <translation>Anfrage und Antwort des Eröffnungs-Handshakes</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of the connection, and the certificates of the server</source>
        <translation>Verschlüsselung der Verbindung und die Zertifikate des Servers</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>How long each step took, and the times of the message</source>
        <translation>Wie lange jeder Schritt gedauert hat, und die Zeiten der Nachricht</translation>
    </message>
    <message>
        <source>Select a message of the log to see its bytes here.</source>
        <translation>Wählen Sie im Log eine Nachricht aus, um ihre Bytes hier zu sehen.</translation>
    </message>
    <message>
        <source>This row has no bytes of a message</source>
        <translation>Diese Zeile hat keine Bytes einer Nachricht</translation>
    </message>
    <message>
        <source>It is a step in the life of the connection, and not a message. Select a message to see its bytes.</source>
        <translation>Sie ist ein Schritt im Leben der Verbindung und keine Nachricht. Wählen Sie eine Nachricht aus, um ihre Bytes zu sehen.</translation>
    </message>
    <message>
        <source>Select a row of the log to see it here in full.</source>
        <translation>Wählen Sie im Log eine Zeile aus, um sie hier vollständig zu sehen.</translation>
    </message>
    <message>
        <source>This message cannot be read</source>
        <translation>Diese Nachricht kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The recording is damaged here. What stands before and behind it is shown as far as it goes.</source>
        <translation>Die Aufzeichnung ist hier beschädigt. Was davor und dahinter steht, wird gezeigt, soweit es geht.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::DocumentView</name>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Issued by (%1 of %2)</source>
        <translation>Ausgestellt von (%1 von %2)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Was Sie versuchen können</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>There has been no opening handshake yet.</source>
        <translation>Es gab noch keinen Eröffnungs-Handshake.</translation>
    </message>
    <message>
        <source>The opening handshake was done. Qt&apos;s engine does not show its request and response.</source>
        <translation>Der Eröffnungs-Handshake ist abgeschlossen. Die Qt-Engine zeigt seine Anfrage und Antwort nicht.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
</context>
<context>
    <name>framescope::panels::EnginePage</name>
    <message>
        <source>Wire: every frame and header</source>
        <translation>Leitung: jeder Frame und Header</translation>
    </message>
    <message>
        <source>Qt: QWebSocket</source>
        <translation>Qt: QWebSocket</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Wire shows and sends every frame. Qt is for whoever builds on QWebSocket and must see what that does: frames, inbound pings and the headers of the response stay hidden.</source>
        <translation>„Leitung“ zeigt und sendet jeden Frame. „Qt“ ist für alle, die auf QWebSocket aufbauen und sehen müssen, was es tut: Frames, eingehende Pings und die Header der Antwort bleiben verborgen.</translation>
    </message>
    <message>
        <source>Report violations and go on</source>
        <translation>Verletzungen melden und fortfahren</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Verletzungen</translation>
    </message>
    <message>
        <source>Without it a violation of the peer fails the connection, as RFC 6455 demands. With it these are told in the log, and the connection goes on:</source>
        <translation>Ohne dies beendet eine Verletzung der Gegenstelle die Verbindung, wie RFC 6455 es verlangt. Damit stehen diese im Log, und die Verbindung geht weiter:</translation>
    </message>
    <message>
        <source>Violations that are passed over</source>
        <translation>Verletzungen, über die hinweggegangen wird</translation>
    </message>
    <message>
        <source>Qt&apos;s engine always closes upon a violation</source>
        <translation>Die Engine von Qt schließt bei einer Verletzung immer</translation>
    </message>
</context>
<context>
    <name>framescope::panels::EnvironmentBox</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The environment whose values stand for {{names}} (Ctrl+E edits it)</source>
        <translation>Die Umgebung, deren Werte für {{names}} stehen (Strg+E bearbeitet sie)</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>Edit environments…</source>
        <translation>Umgebungen bearbeiten…</translation>
    </message>
</context>
<context>
    <name>framescope::panels::EnvironmentDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Delete the environment; Undo is in the explorer</source>
        <translation>Die Umgebung löschen; „Rückgängig“ ist im Explorer</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>No keychain answers on this machine: the values of secrets last until you quit.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund: Die Werte von Geheimnissen bleiben nur bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>The values of secrets are kept by the keychain, and never in a file.</source>
        <translation>Die Werte von Geheimnissen bewahrt der Schlüsselbund auf, nie eine Datei.</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Copy &amp;path of the file</source>
        <translation>&amp;Pfad der Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;New environment</source>
        <translation>&amp;Neue Umgebung</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ExplorerPanel</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>No collections yet</source>
        <translation>Noch keine Sammlungen</translation>
    </message>
    <message>
        <source>Save a request with Ctrl+S. A collection is a file that can be kept in git.</source>
        <translation>Speichern Sie eine Anfrage mit Strg+S. Eine Sammlung ist eine Datei, die in Git liegen kann.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Choose the folder of collections and environments</source>
        <translation>Den Ordner der Sammlungen und Umgebungen wählen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What you connect to is listed here.</source>
        <translation>Womit Sie sich verbinden, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>No saved messages</source>
        <translation>Keine gespeicherten Nachrichten</translation>
    </message>
    <message>
        <source>Keep what is written in the composer with +. A click writes it there again, a double click sends it.</source>
        <translation>Mit + behalten Sie, was im Eingabefeld steht. Ein Klick schreibt es wieder dorthin, ein Doppelklick sendet es.</translation>
    </message>
    <message>
        <source>Keep the message that is written</source>
        <translation>Die geschriebene Nachricht behalten</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Time between two</source>
        <translation>Zeitabstand</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z here)</source>
        <translation>Zuletzt Gelöschtes zurückholen (hier Strg+Z)</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Select a saved message first</source>
        <translation>Wählen Sie zuerst eine gespeicherte Nachricht aus</translation>
    </message>
    <message>
        <source>Send the selected message again and again, until you stop it</source>
        <translation>Die ausgewählte Nachricht immer wieder senden, bis Sie es stoppen</translation>
    </message>
    <message>
        <source>There is no open connection.</source>
        <translation>Es gibt keine offene Verbindung.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ExportDialog</name>
    <message>
        <source>&amp;With credentials and cookies</source>
        <translation>&amp;Mit Zugangsdaten und Cookies</translation>
    </message>
    <message>
        <source>Export the recording</source>
        <translation>Die Aufzeichnung exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>HAR, for developer tools</source>
        <translation>HAR, für Entwicklerwerkzeuge</translation>
    </message>
    <message>
        <source>JSON Lines, everything</source>
        <translation>JSON Lines, alles</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>pcapng, for Wireshark</source>
        <translation>pcapng, für Wireshark</translation>
    </message>
    <message>
        <source>Otherwise the values of Authorization and Cookie headers, and user names and passwords in addresses, become •••. Messages are never changed: look at them before you share.</source>
        <translation>Sonst werden die Werte von Authorization- und Cookie-Headern sowie Benutzernamen und Passwörter in Adressen zu •••. Nachrichten werden nie geändert: Sehen Sie sie durch, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Texts and binaries with both heads of the opening handshake. Pings, pongs and close frames have no place in it.</source>
        <translation>Text- und Binärnachrichten mit Anfrage- und Antwortkopf des Eröffnungs-Handshakes. Pings, Pongs und Close-Frames haben darin keinen Platz.</translation>
    </message>
    <message>
        <source>Every message, frame and event. Without loss only with credentials and cookies.</source>
        <translation>Jede Nachricht, jeder Frame und jedes Ereignis. Verlustfrei nur mit Zugangsdaten und Cookies.</translation>
    </message>
    <message>
        <source>Messages, one a line.</source>
        <translation>Nachrichten, eine pro Zeile.</translation>
    </message>
    <message>
        <source>The exact bytes of heads and frames. IP and TCP are made up, TLS is decrypted.</source>
        <translation>Die genauen Bytes von Handshake-Köpfen und Frames. IP und TCP sind nachgebildet, TLS ist entschlüsselt.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FieldTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FileMessage</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file that is sent</source>
        <translation>Die Datei wählen, die gesendet wird</translation>
    </message>
    <message>
        <source>as a text message</source>
        <translation>als Textnachricht</translation>
    </message>
    <message>
        <source>as a binary message</source>
        <translation>als Binärnachricht</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>Typ der Nachricht</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Eine Datei senden</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. It is sent as one message.</source>
        <translation>Legen Sie hier eine Datei ab, oder wählen Sie eine. Sie wird als eine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>Es gibt noch keine Datei.</translation>
    </message>
    <message>
        <source>The file is longer than %1, the longest message that can be sent.</source>
        <translation>Die Datei ist länger als %1, die längste Nachricht, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Only files can be sent: this is a folder, a pipe or a device.</source>
        <translation>Nur Dateien können gesendet werden: Dies ist ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FilterBar</name>
    <message>
        <source>Filter, such as type:text $.event = &quot;trade&quot; -heartbeat</source>
        <translation>Filter, etwa type:text $.event = &quot;trade&quot; -heartbeat</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>Filter des Protokolls</translation>
    </message>
    <message>
        <source>Show only some messages (Ctrl+F)</source>
        <translation>Nur manche Nachrichten zeigen (Strg+F)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show incoming messages</source>
        <translation>Eingehende Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Show outgoing messages</source>
        <translation>Ausgehende Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Show text messages</source>
        <translation>Textnachrichten zeigen</translation>
    </message>
    <message>
        <source>Show binary messages</source>
        <translation>Binärnachrichten zeigen</translation>
    </message>
    <message>
        <source>Show pings</source>
        <translation>Pings zeigen</translation>
    </message>
    <message>
        <source>Show pongs</source>
        <translation>Pongs zeigen</translation>
    </message>
    <message>
        <source>Show close frames</source>
        <translation>Close-Frames zeigen</translation>
    </message>
    <message>
        <source>Filters of before, and saved ones</source>
        <translation>Frühere und gespeicherte Filter</translation>
    </message>
    <message>
        <source>What a filter may say</source>
        <translation>Was in einem Filter stehen kann</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1, %2 % durchsucht</translation>
    </message>
    <message>
        <source>%1, file damaged</source>
        <translation>%1, Datei beschädigt</translation>
    </message>
    <message>
        <source>A part of the file cannot be read: what stands there was not searched.</source>
        <translation>Ein Teil der Datei ist nicht lesbar: Was dort steht, wurde nicht durchsucht.</translation>
    </message>
    <message>
        <source>No message is selected by the filter</source>
        <translation>Keine Nachricht entspricht dem Filter</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Change it, or press Escape in it to see all.</source>
        <translation>Ändern Sie ihn, oder drücken Sie darin Escape, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Diesen Filter vergessen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Show only messages like this</source>
        <translation>Nur Nachrichten wie diese zeigen</translation>
    </message>
    <message>
        <source>Hide messages like this</source>
        <translation>Nachrichten wie diese ausblenden</translation>
    </message>
    <message>
        <source>Highlight these messages…</source>
        <translation>Diese Nachrichten hervorheben …</translation>
    </message>
    <message>
        <source>Highlight messages like this…</source>
        <translation>Nachrichten wie diese hervorheben …</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Show connecting, connected, violations and closed: beside what is selected, or alone</source>
        <translation>Verbindungsaufbau, Verstöße und Ende zeigen: neben dem, was ausgewählt ist, oder allein</translation>
    </message>
    <message>
        <source>There are no lifecycle rows</source>
        <translation>Es gibt keine Zeilen über die Verbindung</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FilterHelp</name>
    <message>
        <source>In texts, close reasons and notes, in any case</source>
        <translation>In Texten, Close-Gründen und Notizen, groß oder klein geschrieben</translation>
    </message>
    <message>
        <source>A regular expression; flags i, m, s, x</source>
        <translation>Ein regulärer Ausdruck; Schalter i, m, s, x</translation>
    </message>
    <message>
        <source>Direction: in, out. Type: text, binary, ping, pong, close</source>
        <translation>Richtung: in, out. Typ: text, binary, ping, pong, close</translation>
    </message>
    <message>
        <source>Bytes of the payload, or on the wire: k, M, G, Ki, Mi, Gi</source>
        <translation>Bytes der Nutzdaten oder auf der Leitung: k, M, G, Ki, Mi, Gi</translation>
    </message>
    <message>
        <source>Since the recording began, since the message before: ns, us, ms, s, min, h</source>
        <translation>Seit Beginn der Aufzeichnung, seit der Nachricht davor: ns, us, ms, s, min, h</translation>
    </message>
    <message>
        <source>Close code. Session: its number, or a part of its name</source>
        <translation>Close-Code. Sitzung: ihre Nummer oder ein Teil ihres Namens</translation>
    </message>
    <message>
        <source>How it crossed the wire</source>
        <translation>Wie sie über die Leitung ging</translation>
    </message>
    <message>
        <source>What the peer did wrong, what you have written</source>
        <translation>Was die Gegenstelle falsch gemacht hat, was Sie dazu geschrieben haben</translation>
    </message>
    <message>
        <source>Fields of JSON texts: = != &lt; &lt;= &gt; &gt;=</source>
        <translation>Felder von JSON-Texten: = != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>Also: contains &quot;text&quot;, ~ /regex/</source>
        <translation>Auch: contains &quot;text&quot;, ~ /regex/</translation>
    </message>
    <message>
        <source>Side by side both have to hold; of several dir:, type:, code: or session: one</source>
        <translation>Nebeneinander müssen beide gelten; von mehreren dir:, type:, code: oder session: eines</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FindBar</name>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>Den vorigen Treffer suchen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>Den nächsten Treffer suchen (F3)</translation>
    </message>
    <message>
        <source>Find among the rows, such as error or $.price &gt; 10</source>
        <translation>In den Zeilen suchen, etwa error oder $.price &gt; 10</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Words, /regular expressions/ and fields, as in the filter (Ctrl+Shift+F)</source>
        <translation>Wörter, /reguläre Ausdrücke/ und Felder, wie im Filter (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Put the search away (Escape)</source>
        <translation>Die Suche schließen (Escape)</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1 % durchsucht</translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>Ein Teil der Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1; a part of the file cannot be read</source>
        <translation>%1; ein Teil der Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Went on at the beginning</source>
        <translation>Am Anfang fortgesetzt</translation>
    </message>
    <message>
        <source>Went on at the end</source>
        <translation>Am Ende fortgesetzt</translation>
    </message>
    <message>
        <source>Not found among the rows shown</source>
        <translation>In den gezeigten Zeilen nicht gefunden</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FramesPage</name>
    <message>
        <source>Frames of the message</source>
        <translation>Frames der Nachricht</translation>
    </message>
    <message>
        <source>Bytes of the frame as they crossed the wire</source>
        <translation>Bytes des Frames, wie sie über die Leitung gingen</translation>
    </message>
    <message>
        <source>No frames</source>
        <translation>Keine Frames</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (RFC 6455, section %2)</source>
        <translation>%1 (RFC 6455, Abschnitt %2)</translation>
    </message>
    <message>
        <source>This message was recorded without its frames: Qt&apos;s engine and some imported files show whole messages only. Connect with the wire engine to see every frame.</source>
        <translation>Diese Nachricht wurde ohne ihre Frames aufgezeichnet: Die Qt-Engine und manche importierten Dateien liefern nur ganze Nachrichten. Verbinden Sie sich mit der Leitungs-Engine, um jeden Frame zu sehen.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::GoToPopup</name>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Go to a number or a time</source>
        <translation>Zu einer Nummer oder Zeit gehen</translation>
    </message>
    <message>
        <source>41, 12:01:02.5 or +12.5s</source>
        <translation>41, 12:01:02.5 oder +12.5s</translation>
    </message>
    <message>
        <source>Number or time to go to</source>
        <translation>Nummer oder Zeit, zu der gegangen wird</translation>
    </message>
    <message>
        <source>A message, a time of the day, or the time since the beginning.</source>
        <translation>Eine Nachricht, eine Uhrzeit oder die Zeit seit dem Beginn.</translation>
    </message>
    <message>
        <source>This is neither a number nor a time. Write 41, 12:01:02.5, 2024-05-01 12:01 or +12.5s.</source>
        <translation>Das ist weder eine Nummer noch eine Zeit. Schreiben Sie 41, 12:01:02.5, 2024-05-01 12:01 oder +12.5s.</translation>
    </message>
    <message>
        <source>There is no such message: the last one is %1.</source>
        <translation>Es gibt diese Nachricht nicht: Die letzte ist %1.</translation>
    </message>
    <message>
        <source>The row is there, and not among those that are shown. The nearest of these is selected.</source>
        <translation>Die Zeile gibt es, doch sie ist nicht unter den gezeigten. Die nächstgelegene von diesen ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HeartbeatPage</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>none are sent</source>
        <translation>keine Pings</translation>
    </message>
    <message>
        <source>Pings every</source>
        <translation>Ping alle</translation>
    </message>
    <message>
        <source>Each has a payload of its own, so that its pong is told apart and the round trip is measured. 0: none.</source>
        <translation>Jeder hat eigene Nutzdaten, damit sein Pong erkannt und die Umlaufzeit gemessen wird. 0: keine.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HexPage</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes der Nachricht</translation>
    </message>
    <message>
        <source>Which bytes are shown</source>
        <translation>Welche Bytes gezeigt werden</translation>
    </message>
    <message>
        <source>Wire bytes</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Unmasked</source>
        <translation>Ohne Maskierung</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>All frames as they crossed the wire, with their headers</source>
        <translation>Alle Frames, wie sie über die Leitung gingen, mit ihren Headern</translation>
    </message>
    <message>
        <source>The same with the masking of the payloads removed</source>
        <translation>Dasselbe ohne die Maskierung der Nutzdaten</translation>
    </message>
    <message>
        <source>The payload of the message: joined, unmasked and inflated</source>
        <translation>Die Nutzdaten der Nachricht: zusammengefügt, unmaskiert und entpackt</translation>
    </message>
    <message>
        <source>%1 (0x%2), %3</source>
        <translation>%1 (0x%2), %3</translation>
    </message>
    <message>
        <source>These bytes are compressed; “Payload” has them inflated.</source>
        <translation>Diese Bytes sind komprimiert; unter „Nutzdaten“ stehen sie entpackt.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HighlightButton</name>
    <message>
        <source>Highlight messages</source>
        <translation>Nachrichten hervorheben</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HighlightPopup</name>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Highlighted messages</source>
        <translation>Hervorgehobene Nachrichten</translation>
    </message>
    <message>
        <source>Messages that a filter selects get its colour and its mark in all logs. The first rule that selects a message wins.</source>
        <translation>Nachrichten, die ein Filter auswählt, bekommen in allen Logs seine Farbe und sein Zeichen. Die erste Regel, die eine Nachricht auswählt, gewinnt.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HighlightRow</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Move up: earlier rules win</source>
        <translation>Nach oben: frühere Regeln gewinnen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Whether the rule holds</source>
        <translation>Ob die Regel gilt</translation>
    </message>
    <message>
        <source>Filter, such as $.event = &quot;trade&quot;</source>
        <translation>Filter, etwa $.event = &quot;trade&quot;</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <translation>Filter der Regel</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HistoryView</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>&amp;Verlauf leeren</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HostForm</name>
    <message>
        <source>Only this computer</source>
        <translation>Nur dieser Rechner</translation>
    </message>
    <message>
        <source>Everybody in this network; the room is announced there</source>
        <translation>Alle in diesem Netzwerk; der Raum wird dort angekündigt</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>A room of the same name has the same history</source>
        <translation>Ein Raum mit demselben Namen hat denselben Verlauf</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>freier Port</translation>
    </message>
    <message>
        <source>0 picks a free port; the same port keeps the address of the room</source>
        <translation>0 wählt einen freien Port; derselbe Port behält die Adresse des Raums bei</translation>
    </message>
    <message>
        <source>none: everybody may join</source>
        <translation>keine: Alle dürfen beitreten</translation>
    </message>
    <message>
        <source>Whoever joins has to know it. It never crosses the network, and is not kept.</source>
        <translation>Wer beitritt, muss sie kennen. Sie geht nie über das Netzwerk und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Open the room, and join it</source>
        <translation>Den Raum öffnen und ihm beitreten</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Raum eröffnen</translation>
    </message>
    <message>
        <source>Others join it from Framescope or from any browser. What is said stays on this computer.</source>
        <translation>Andere treten ihm aus Framescope oder einem beliebigen Browser bei. Was gesagt wird, bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase</source>
        <translation>Passp&amp;hrase</translation>
    </message>
    <message>
        <source>Who may reach it</source>
        <translation>Erreichbar für</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Ein Raum braucht einen Namen.</translation>
    </message>
    <message>
        <source>The others need a name to see.</source>
        <translation>Die anderen brauchen einen Namen, den sie sehen.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::InspectPanel</name>
    <message>
        <source>local server</source>
        <translation>lokaler Server</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>opened as %1</source>
        <translation>geöffnet als %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch wird nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>What crosses the wire is kept in memory, and appears here as soon as it can be recorded.</source>
        <translation>Was über die Leitung geht, bleibt im Arbeitsspeicher und erscheint hier, sobald es aufgezeichnet werden kann.</translation>
    </message>
    <message>
        <source>Nothing has crossed the wire yet</source>
        <translation>Noch ging nichts über die Leitung</translation>
    </message>
    <message>
        <source>Connect, and every step, message and control frame appears here, with its time and its exact bytes.</source>
        <translation>Verbinden Sie sich, und jeder Schritt, jede Nachricht und jeder Kontroll-Frame erscheint hier mit Zeit und genauen Bytes.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::InvitePopup</name>
    <message>
        <source>Invite others</source>
        <translation>Andere einladen</translation>
    </message>
    <message>
        <source>Open this address in a browser, scan it with a phone, or join it from Framescope.</source>
        <translation>Öffnen Sie diese Adresse in einem Browser, scannen Sie sie mit einem Telefon oder treten Sie aus Framescope bei.</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>Adresse des Raums</translation>
    </message>
    <message>
        <source>Addresses of this computer; take the one of the network in which the others are</source>
        <translation>Adressen dieses Rechners; nehmen Sie die des Netzwerks, in dem die anderen sind</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the guest page in this computer&apos;s browser</source>
        <translation>Die Gästeseite im Browser dieses Rechners öffnen</translation>
    </message>
    <message>
        <source>Only this computer reaches the room. To let others in, open one for everybody in the network.</source>
        <translation>Nur dieser Rechner erreicht den Raum. Um andere einzulassen, öffnen Sie einen für alle im Netzwerk.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::JoinForm</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>As whoever opened the room says it: the address of its page, or ws://</source>
        <translation>Wie die Person sie nennt, die den Raum geöffnet hat: die Adresse seiner Seite oder ws://</translation>
    </message>
    <message>
        <source>if the room has one</source>
        <translation>falls der Raum eine hat</translation>
    </message>
    <message>
        <source>It never crosses the network, and is not kept.</source>
        <translation>Sie geht nie über das Netzwerk und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Join the room</source>
        <translation>Dem Raum beitreten</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase</source>
        <translation>Passp&amp;hrase</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Einem Raum beitreten</translation>
    </message>
    <message>
        <source>Join “%1”</source>
        <translation>„%1“ beitreten</translation>
    </message>
    <message>
        <source>The others need a name to see.</source>
        <translation>Die anderen brauchen einen Namen, den sie sehen.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Beitritt…</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LargePage</name>
    <message>
        <source>Bytes</source>
        <translation>Als Bytes</translation>
    </message>
    <message>
        <source>Show all bytes, or the beginning as text</source>
        <translation>Alle Bytes zeigen, oder den Anfang als Text</translation>
    </message>
    <message>
        <source>Beginning of the payload as text</source>
        <translation>Anfang der Nutzdaten als Text</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>Bytes der Nutzdaten</translation>
    </message>
    <message>
        <source>The message is large: its bytes are read from the recording as you look at them.</source>
        <translation>Die Nachricht ist groß: Ihre Bytes werden aus der Aufzeichnung gelesen, während Sie sie ansehen.</translation>
    </message>
    <message>
        <source>The message is large: the first %1 are shown as text, and all of it as bytes.</source>
        <translation>Die Nachricht ist groß: Die ersten %1 werden als Text gezeigt, das Ganze als Bytes.</translation>
    </message>
    <message>
        <source>The message is large: its bytes are read from the recording as you look at them. They are not valid UTF-8: the first one that does not fit is at offset %1.</source>
        <translation>Die Nachricht ist groß: Ihre Bytes werden aus der Aufzeichnung gelesen, während Sie sie ansehen. Sie sind kein gültiges UTF-8: Das erste, das nicht passt, steht an Position %1.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LatencyPanel</name>
    <message>
        <source>&amp;Heartbeat</source>
        <translation>&amp;Heartbeat</translation>
    </message>
    <message>
        <source>Take the chart out of the window, or put it back</source>
        <translation>Das Diagramm aus dem Fenster lösen oder wieder einsetzen</translation>
    </message>
    <message>
        <source>Close the chart (F8)</source>
        <translation>Das Diagramm schließen (F8)</translation>
    </message>
    <message>
        <source>Send a ping of its own every so often while the connection is open</source>
        <translation>In festem Abstand einen eigenen Ping senden, solange die Verbindung offen ist</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>every 100 ms</source>
        <translation>alle 100 ms</translation>
    </message>
    <message>
        <source>every second</source>
        <translation>jede Sekunde</translation>
    </message>
    <message>
        <source>every 5 s</source>
        <translation>alle 5 s</translation>
    </message>
    <message>
        <source>every 30 s</source>
        <translation>alle 30 s</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LimitsPage</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>nicht gefolgt</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Verbindungs-Timeout</translation>
    </message>
    <message>
        <source>From the first step to the end of the opening handshake.</source>
        <translation>Vom ersten Schritt bis zum Ende des Eröffnungs-Handshakes.</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>Leerlauf-Timeout</translation>
    </message>
    <message>
        <source>An open connection is closed when the peer has sent nothing for so long. 0: never.</source>
        <translation>Eine offene Verbindung wird geschlossen, wenn die Gegenstelle so lange nichts gesendet hat. 0: nie.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>So many are followed. Another origin gets no credentials and none of your headers, and no way leads from wss:// to ws://.</source>
        <translation>So vielen wird gefolgt. Ein anderer Origin bekommt weder Zugangsdaten noch Ihre Header, und kein Weg führt von wss:// zu ws://.</translation>
    </message>
    <message>
        <source>Qt&apos;s engine does not tell when bytes come</source>
        <translation>Die Engine von Qt sagt nicht, wann Bytes kommen</translation>
    </message>
    <message>
        <source>Qt&apos;s engine does not show where the server sends us</source>
        <translation>Die Engine von Qt zeigt nicht, wohin der Server uns schickt</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Close timeout</source>
        <translation>Zeitlimit beim Schließen</translation>
    </message>
    <message>
        <source>For the peer to answer a close frame; then the connection is dropped.</source>
        <translation>So lange darf die Gegenstelle brauchen, um einen Close-Frame zu beantworten; dann wird die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>A peer that sends a larger one is refused with 1009.</source>
        <translation>Wer eine größere sendet, wird mit 1009 abgewiesen.</translation>
    </message>
    <message>
        <source>Largest frame</source>
        <translation>Größter Frame</translation>
    </message>
    <message>
        <source>Likewise, as soon as its header says so.</source>
        <translation>Ebenso, sobald sein Kopf es ankündigt.</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>Sendepuffer</translation>
    </message>
    <message>
        <source>Nothing more is taken while so much waits for a peer that does not read.</source>
        <translation>Mehr wird nicht angenommen, solange so viel auf eine Gegenstelle wartet, die nicht liest.</translation>
    </message>
    <message>
        <source>Qt&apos;s engine takes all that is sent</source>
        <translation>Die Engine von Qt nimmt alles an, was gesendet wird</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>One at a time (RFC 6455, section 4.1): waits while another connection to the same address is being established.</source>
        <translation>Nacheinander (RFC 6455, Abschnitt 4.1): wartet, solange eine andere Verbindung zur selben Adresse aufgebaut wird.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LogColumns</name>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Add column from field…</source>
        <translation>Spalte aus Feld hinzufügen …</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LogNavigation</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LogSaver</name>
    <message>
        <source>The recording is saved.</source>
        <translation>Die Aufzeichnung ist gespeichert.</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <translation>Aufzeichnung speichern…</translation>
    </message>
    <message>
        <source>Save last 10 minutes…</source>
        <translation>Letzte 10 Minuten speichern…</translation>
    </message>
    <message>
        <source>Save selection…</source>
        <translation>Auswahl speichern…</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>A recording begins when a connection does.</source>
        <translation>Eine Aufzeichnung beginnt mit einer Verbindung.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Die Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Recordings (*.fscope)</source>
        <translation>Aufzeichnungen (*.fscope)</translation>
    </message>
    <message>
        <source>Save the last 10 minutes</source>
        <translation>Die letzten 10 Minuten speichern</translation>
    </message>
    <message>
        <source>%1 last 10 minutes</source>
        <translation>%1 letzte 10 Minuten</translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation>Keine Nachricht ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select messages of the log; steps of their connections come along.</source>
        <translation>Wählen Sie Nachrichten im Protokoll aus; Schritte ihrer Verbindungen kommen mit.</translation>
    </message>
    <message>
        <source>Save the selected messages</source>
        <translation>Die ausgewählten Nachrichten speichern</translation>
    </message>
    <message>
        <source>%1 selection</source>
        <translation>%1 Auswahl</translation>
    </message>
</context>
<context>
    <name>framescope::panels::MessageDelegate</name>
    <message>
        <source>sending…</source>
        <translation>sendet…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>time of a message that was delivered</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>New</source>
        <comment>above messages that nobody has read</comment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>framescope::panels::MessagePage</name>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 auf der Leitung</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Die Nachricht kopieren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>Die Nutzdaten sind leer.</translation>
    </message>
    <message>
        <source>The first %1 are shown. The frames have all of it, and “Copy” copies all of it.</source>
        <translation>Die ersten %1 werden gezeigt. Die Frames enthalten alles, und „Kopieren“ kopiert alles.</translation>
    </message>
    <message>
        <source>Reading the payload…</source>
        <translation>Die Nutzdaten werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes are not UTF-8 and marked by their hexadecimal digits. The first is at offset %1.</source>
        <translation>
            <numerusform>%n Byte ist kein UTF-8 und durch seine hexadezimalen Ziffern markiert. Es steht an der Stelle %1.</numerusform>
            <numerusform>%n Bytes sind kein UTF-8 und durch ihre hexadezimalen Ziffern markiert. Das erste steht an der Stelle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 picture, %2 × %3 pixels</source>
        <translation>Bild im Format %1, %2 × %3 Pixel</translation>
    </message>
    <message>
        <source>No column was added. There are at most %1 for fields, with paths of at most %2 characters.</source>
        <translation>Es kam keine Spalte hinzu. Für Felder gibt es höchstens %1, mit Pfaden von höchstens %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::MessageTools</name>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Show the payload as names and values</source>
        <translation>Die Nutzdaten als Namen und Werte zeigen</translation>
    </message>
    <message>
        <source>Show the payload as indented text</source>
        <translation>Die Nutzdaten als eingerückten Text zeigen</translation>
    </message>
    <message>
        <source>Show the payload exactly as it came</source>
        <translation>Die Nutzdaten genau so zeigen, wie sie kamen</translation>
    </message>
    <message>
        <source>What the payload is shown as</source>
        <translation>Als was die Nutzdaten gezeigt werden</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Continue long lines below, or let them run out of the view</source>
        <translation>Lange Zeilen darunter fortsetzen oder aus der Ansicht laufen lassen</translation>
    </message>
    <message>
        <source>%1 (automatic)</source>
        <translation>%1 (automatisch)</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
</context>
<context>
    <name>framescope::panels::MessagesView</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::NoteDesk</name>
    <message>
        <source>No row that is shown has a bookmark.</source>
        <translation>Keine der gezeigten Zeilen hat ein Lesezeichen.</translation>
    </message>
    <message>
        <source>Ctrl+B sets one.</source>
        <translation>Strg+B setzt eines.</translation>
    </message>
    <message>
        <source>Too many messages are selected.</source>
        <translation>Es sind zu viele Nachrichten ausgewählt.</translation>
    </message>
    <message>
        <source>At most %1 get a bookmark at once.</source>
        <translation>Höchstens %1 bekommen auf einmal ein Lesezeichen.</translation>
    </message>
    <message>
        <source>The bookmarks were not changed.</source>
        <translation>Die Lesezeichen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The note was not saved. It is offered when you open it again.</source>
        <translation>Die Notiz wurde nicht gespeichert. Sie steht wieder da, wenn Sie sie erneut öffnen.</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::NoteLine</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::NotePopup</name>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is to be remembered of this message</source>
        <translation>Was zu dieser Nachricht zu merken ist</translation>
    </message>
    <message>
        <source>Note on message %1</source>
        <translation>Notiz zu Nachricht %1</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are kept.</source>
        <translation>%1 Zeichen; höchstens %2 werden behalten.</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a line, Escape leaves it as it was.</source>
        <translation>Eingabe speichert, Umschalt+Eingabe beginnt eine Zeile, Escape lässt alles, wie es war.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::OptionRows</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ParametersPage</name>
    <message>
        <source>Parameters of the address</source>
        <translation>Parameter der Adresse</translation>
    </message>
</context>
<context>
    <name>framescope::panels::PauseButton</name>
    <message>
        <source>Show what has come meanwhile, and go on (Ctrl+P)</source>
        <translation>Zeigen, was inzwischen gekommen ist, und fortfahren (Strg+P)</translation>
    </message>
    <message>
        <source>Hold the view while everything is recorded on (Ctrl+P)</source>
        <translation>Die Ansicht anhalten, während alles weiter aufgezeichnet wird (Strg+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::PayloadText</name>
    <message>
        <source>Payload as text</source>
        <translation>Nutzdaten als Text</translation>
    </message>
</context>
<context>
    <name>framescope::panels::PictureReader</name>
    <message>
        <source>This installation of Qt cannot read %1 pictures. “Hex” shows the bytes.</source>
        <translation>Diese Installation von Qt kann Bilder im Format %1 nicht lesen. „Hex“ zeigt die Bytes.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is more than is shown here.</source>
        <translation>Das Bild hat %1 × %2 Pixel, mehr als hier gezeigt wird.</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off. “Hex” shows the bytes.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten. „Hex“ zeigt die Bytes.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::PingPopup</name>
    <message>
        <source>Send ping</source>
        <translation>Ping senden</translation>
    </message>
    <message>
        <source>Payload; the pong brings it back</source>
        <translation>Nutzdaten; der Pong bringt sie zurück</translation>
    </message>
    <message>
        <source>Payload of the ping</source>
        <translation>Nutzdaten des Pings</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
    </message>
</context>
<context>
    <name>framescope::panels::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Show what came next</source>
        <translation>Zeigen, was als Nächstes kam</translation>
    </message>
    <message>
        <source>Where it is, and how long the recording lasts</source>
        <translation>Aktuelle Position und Dauer der Aufzeichnung</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>Wie schnell abgespielt wird</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>The time of the recording up to which the log is shown</source>
        <translation>Die Zeit der Aufzeichnung, bis zu der das Log gezeigt wird</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ProxyPage</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for nobody.</source>
        <translation>Leer: Der Proxy verlangt keine Anmeldung.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RangeBar</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all rows of the log again</source>
        <translation>Wieder alle Zeilen des Logs zeigen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 to %2, %3 long: %4</source>
        <translation>%1 bis %2, Dauer %3: %4</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ReconnectBar</name>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Connect without waiting any longer</source>
        <translation>Verbinden, ohne länger zu warten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not connect again by itself (Esc in the address)</source>
        <translation>Nicht von selbst neu verbinden (Esc im Adressfeld)</translation>
    </message>
    <message>
        <source>Connects again in %1 s (attempt %2).</source>
        <translation>Neue Verbindung in %1 s (Versuch %2).</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ReconnectPage</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After an abnormal end</source>
        <translation>Nach einem abnormalen Ende</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Never after you have disconnected. An end with 1000 or 1001 is not abnormal.</source>
        <translation>Nie, nachdem Sie selbst getrennt haben. Ein Ende mit 1000 oder 1001 ist nicht abnormal.</translation>
    </message>
    <message>
        <source>First delay</source>
        <translation>Erste Wartezeit</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Each delay is so many times the one before.</source>
        <translation>Jede Wartezeit ist die vorherige, multipliziert mit diesem Faktor.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Each delay is longer or shorter by up to this share of itself.</source>
        <translation>Jede Wartezeit ist um bis zu diesem Anteil länger oder kürzer.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Längste Wartezeit</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingDelegate</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>ungespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingPage</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Keep a copy where you want it (Ctrl+S)</source>
        <translation>Eine Kopie am gewünschten Ort ablegen (Strg+S)</translation>
    </message>
    <message>
        <source>Cut…</source>
        <translation>Auszug…</translation>
    </message>
    <message>
        <source>Make a recording of the selected rows alone</source>
        <translation>Eine Aufzeichnung nur aus den ausgewählten Zeilen erstellen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write it as HAR, JSON Lines, CSV or pcapng</source>
        <translation>Als HAR, JSON Lines, CSV oder pcapng schreiben</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show or hide round trips and rates over time</source>
        <translation>Umlaufzeiten und Raten im Zeitverlauf ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it; this can be undone</source>
        <translation>Die Aufzeichnung löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>What crossed the wire</source>
        <translation>Was über die Leitung ging</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Play, or move the slider.</source>
        <translation>Spielen Sie ab oder bewegen Sie den Schieberegler.</translation>
    </message>
    <message>
        <source>Replay to…</source>
        <translation>Abspielen an…</translation>
    </message>
    <message>
        <source>Send what the client sent to an endpoint</source>
        <translation>An einen Endpunkt senden, was der Client gesendet hat</translation>
    </message>
    <message>
        <source>Serve this</source>
        <translation>Als Server</translation>
    </message>
    <message>
        <source>Play what the server sent to whoever connects</source>
        <translation>Für jeden, der sich verbindet, abspielen, was der Server gesendet hat</translation>
    </message>
    <message>
        <source>It is being written: close its connection first</source>
        <translation>Sie wird gerade geschrieben: Schließen Sie zuerst ihre Verbindung</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Die Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Recordings (*.fscope)</source>
        <translation>Aufzeichnungen (*.fscope)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 Auszug</translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation>Keine Nachricht ist ausgewählt.</translation>
    </message>
    <message>
        <source>Steps of a connection come along with its messages.</source>
        <translation>Schritte einer Verbindung kommen mit ihren Nachrichten mit.</translation>
    </message>
    <message>
        <source>It is still open: close its tab, its server or its room first</source>
        <translation>Sie ist noch geöffnet: Schließen Sie zuerst ihren Tab, ihren Server oder ihren Raum</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingSaver</name>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Auszug wird erstellt</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingTabs</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Close tab (Ctrl+W)</source>
        <translation>Tab schließen (Strg+W)</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingsPanel</name>
    <message>
        <source>Search by name or address</source>
        <translation>Nach Name oder Adresse suchen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take in a recording, or a HAR or JSON Lines file; files can also be dropped here</source>
        <translation>Eine Aufzeichnung, eine HAR- oder eine JSON-Lines-Datei übernehmen; Dateien können auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Give the selected recording another name (F2)</source>
        <translation>Der ausgewählten Aufzeichnung einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>No recording is selected</source>
        <translation>Keine Aufzeichnung ist ausgewählt</translation>
    </message>
    <message>
        <source>Select one to look at it, play it, cut, save or export it.</source>
        <translation>Wählen Sie eine aus, um sie anzusehen, abzuspielen, einen Auszug zu erstellen, sie zu speichern oder zu exportieren.</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>Es gibt noch keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Every connection and every test server records by itself, from its first byte. HAR, JSON Lines and .fscope files can be dropped here.</source>
        <translation>Jede Verbindung und jeder Testserver zeichnet von selbst auf, ab dem ersten Byte. HAR-, JSON-Lines- und .fscope-Dateien können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Recordings, HAR and JSON Lines (*.fscope *.har *.jsonl);;All files (*)</source>
        <translation>Aufzeichnungen, HAR und JSON Lines (*.fscope *.har *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be deleted.</source>
        <translation>Die Aufzeichnung „%1“ kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>It can be brought back until you leave this room.</source>
        <translation>Sie kann zurückgeholt werden, bis Sie diesen Bereich verlassen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The recording could not be brought back.</source>
        <translation>Die Aufzeichnung konnte nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Look whether it has moved, or has another name.</source>
        <translation>Sehen Sie nach, ob sie verschoben wurde oder anders heißt.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::Repeater</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Send the message no more</source>
        <translation>Die Nachricht nicht mehr senden</translation>
    </message>
    <message>
        <source>“%1” is sent every %2 ms: %3 times so far.</source>
        <translation>„%1“ wird alle %2 ms gesendet: bisher %3-mal.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ReplayPane</name>
    <message>
        <source>Compare what comes back</source>
        <translation>Antworten vergleichen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What came back otherwise</source>
        <translation>Was anders zurückkam</translation>
    </message>
    <message>
        <source>The endpoint that gets what the recorded client sent</source>
        <translation>Der Endpunkt, der erhält, was der aufgezeichnete Client gesendet hat</translation>
    </message>
    <message>
        <source>Replay &amp;to</source>
        <translation>Abspielen a&amp;n</translation>
    </message>
    <message>
        <source>Close; a replay that runs ends</source>
        <translation>Schließen; eine laufende Wiedergabe endet</translation>
    </message>
    <message>
        <source>How fast it is sent, compared to the recording</source>
        <translation>Wie schnell gesendet wird, verglichen mit der Aufzeichnung</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>pauses as they were</source>
        <translation>Pausen unverändert</translation>
    </message>
    <message>
        <source>pauses at most </source>
        <translation>Pausen maximal </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Type, payload and order of what comes back are compared with the recording</source>
        <translation>Typ, Nutzdaten und Reihenfolge dessen, was zurückkommt, werden mit der Aufzeichnung verglichen</translation>
    </message>
    <message>
        <source>Send the next message, and wait</source>
        <translation>Die nächste Nachricht senden und warten</translation>
    </message>
    <message>
        <source>Close the connection with 1000 Normal Closure</source>
        <translation>Die Verbindung mit 1000 Normal Closure schließen</translation>
    </message>
    <message>
        <source>replay to %1</source>
        <translation>Wiedergabe an %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Longest pause, in seconds</source>
        <translation>Längste Pause in Sekunden</translation>
    </message>
    <message>
        <source>Longer pauses are cut short to so many seconds; 0 leaves them as they were</source>
        <translation>Längere Pausen werden auf so viele Sekunden gekürzt; 0 lässt sie, wie sie waren</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RequestDesk</name>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>The command line was taken over, but not all of it.</source>
        <translation>Der Befehl wurde übernommen, aber nicht vollständig.</translation>
    </message>
    <message>
        <source>Not taken, for a request has no place for it: %1</source>
        <translation>Nicht übernommen, weil eine Anfrage dafür keinen Platz hat: %1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RequestEditor</name>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>A click on the open tab closes it</source>
        <translation>Ein Klick auf den offenen Tab schließt ihn</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Auth</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Unterprotokolle</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Secrets last until you quit</source>
        <translation>Geheimnisse gelten bis zum Beenden</translation>
    </message>
    <message>
        <source>No keychain answers on this machine. Passwords, tokens and what is marked secret are kept in memory, and are never written to a file.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund. Passwörter, Token und als geheim Markiertes bleiben im Speicher und werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomComposer</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Send files to everybody in the room</source>
        <translation>Dateien an alle im Raum senden</translation>
    </message>
    <message>
        <source>Send the message (Enter)</source>
        <translation>Die Nachricht senden (Enter)</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Dateien senden</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomHeader</name>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Show the address and QR code of the room</source>
        <translation>Adresse und QR-Code des Raums zeigen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Show what crosses the wire in this room</source>
        <translation>Zeigen, was in diesem Raum über die Leitung geht</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>Raum schließen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Close the room for everybody; what was said stays on this computer</source>
        <translation>Den Raum für alle schließen; was gesagt wurde, bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Den Raum verlassen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomLook</name>
    <message>
        <source>opening…</source>
        <translation>öffnet…</translation>
    </message>
    <message>
        <source>joining…</source>
        <translation>Beitritt…</translation>
    </message>
    <message>
        <source>connection lost; joining again…</source>
        <translation>Verbindung verloren; erneuter Beitritt…</translation>
    </message>
    <message>
        <source>left</source>
        <translation>verlassen</translation>
    </message>
    <message numerus="yes">
        <source>you host it · %n members</source>
        <translation>
            <numerusform>eigener Raum · %n Mitglied</numerusform>
            <numerusform>eigener Raum · %n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>Hier wurde noch nichts gesagt</translation>
    </message>
    <message>
        <source>Write below, or invite others with the address and its QR code.</source>
        <translation>Schreiben Sie unten, oder laden Sie andere mit der Adresse und ihrem QR-Code ein.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Die Datei konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Erneut beitreten</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Die Nachricht ist zu lang</translation>
    </message>
    <message>
        <source>Send it in parts, or as a file.</source>
        <translation>Senden Sie sie in Teilen oder als Datei.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Die Datei speichern</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomPeople</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>In the room: %1</source>
        <translation>Im Raum: %1</translation>
    </message>
    <message>
        <source>Open the log of this member</source>
        <translation>Log dieses Mitglieds öffnen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RowClipboard</name>
    <message>
        <source>Not everything was copied.</source>
        <translation>Es wurde nicht alles kopiert.</translation>
    </message>
    <message>
        <source>The clipboard holds the first %1 of the %2 selected rows: more would not fit into it.</source>
        <translation>Die Zwischenablage enthält die ersten %1 der %2 ausgewählten Zeilen: Mehr passt nicht hinein.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected rows do not have this form: they are steps in the life of the connection, or were recorded without frames.</source>
        <translation>
            <numerusform>%n der ausgewählten Zeilen gibt es nicht in dieser Form: Sie ist ein Schritt im Leben der Verbindung oder wurde ohne Frames aufgezeichnet.</numerusform>
            <numerusform>%n der ausgewählten Zeilen gibt es nicht in dieser Form: Sie sind Schritte im Leben der Verbindung oder wurden ohne Frames aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the selected rows is too large for the clipboard. Save the selection into a file, or copy a part of its bytes on the page Hex.</source>
        <translation>Die erste der ausgewählten Zeilen ist zu groß für die Zwischenablage. Speichern Sie die Auswahl in eine Datei, oder kopieren Sie auf der Seite Hex einen Teil ihrer Bytes.</translation>
    </message>
    <message>
        <source>Not all selected rows can be dragged.</source>
        <translation>Nicht alle gewählten Zeilen lassen sich ziehen.</translation>
    </message>
    <message>
        <source>The text holds the first %1 of the %2 selected rows. Save the selection into a file to have all of them.</source>
        <translation>Der Text enthält die ersten %1 der %2 gewählten Zeilen. Speichern Sie die Auswahl in eine Datei, um alle zu haben.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::SavePopup</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Die Anfrage speichern</translation>
    </message>
    <message>
        <source>Choose a collection, or write the name of a new one. Secrets are not written to its file.</source>
        <translation>Wählen Sie eine Sammlung oder geben Sie den Namen einer neuen ein. Geheimnisse werden nicht in ihre Datei geschrieben.</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>Name der Anfrage</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ServePanel</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Test servers</source>
        <translation>Testserver</translation>
    </message>
    <message>
        <source>Add another test server</source>
        <translation>Einen weiteren Testserver hinzufügen</translation>
    </message>
    <message>
        <source>Close its clients with 1001 and remove the selected server (Delete)</source>
        <translation>Seine Clients mit 1001 schließen und den ausgewählten Server entfernen (Entf)</translation>
    </message>
    <message>
        <source>There is no test server yet</source>
        <translation>Es gibt noch keinen Testserver</translation>
    </message>
    <message>
        <source>Add one to have something to connect to: it echoes, floods or ticks, and does wrong on purpose where you ask.</source>
        <translation>Fügen Sie einen hinzu, um ein Ziel für Verbindungen zu haben: Er sendet Echos, flutet oder tickt und macht auf Wunsch absichtlich Fehler.</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ServerForm</name>
    <message>
        <source>Encrypted (wss://), with a certificate made at each start</source>
        <translation>Verschlüsselt (wss://), mit einem bei jedem Start erstellten Zertifikat</translation>
    </message>
    <message>
        <source>The server runs. What you change here counts from its next start.</source>
        <translation>Der Server läuft. Was Sie hier ändern, gilt ab seinem nächsten Start.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>What it does wrong on purpose</source>
        <translation>Was er absichtlich falsch macht</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>An address of this machine, or its name. 127.0.0.1 can be reached from here only; 0.0.0.0 is reached from the whole network.</source>
        <translation>Eine Adresse dieses Rechners oder sein Name. 127.0.0.1 ist nur von hier erreichbar; 0.0.0.0 aus dem ganzen Netzwerk.</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>freier Port</translation>
    </message>
    <message>
        <source>0 picks a free port at each start</source>
        <translation>0 wählt bei jedem Start einen freien Port</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>The same seed makes the same faults again, at the same messages of the first client, of the second, and so on.</source>
        <translation>Derselbe Startwert erzeugt wieder dieselben Störungen, bei denselben Nachrichten des ersten Clients, des zweiten und so weiter.</translation>
    </message>
    <message>
        <source>A server needs an address to listen on.</source>
        <translation>Ein Server braucht eine Adresse, auf der er lauscht.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0.</source>
        <translation>Ein Startwert ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>Accept permessage-deflate, if it is offered</source>
        <translation>permessage-deflate annehmen, wenn es angeboten wird</translation>
    </message>
    <message>
        <source>How it compresses</source>
        <translation>Wie er komprimiert</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>Wire: every frame and header</source>
        <translation>Leitung: jeder Frame und Header</translation>
    </message>
    <message>
        <source>Qt: QWebSocketServer</source>
        <translation>Qt: QWebSocketServer</translation>
    </message>
    <message>
        <source>Wire shows and sends every frame. Qt is for whoever builds on QWebSocketServer and must see what that does: frames, pings of clients and heads stay hidden.</source>
        <translation>„Leitung“ zeigt und sendet jeden Frame. „Qt“ ist für alle, die auf QWebSocketServer aufbauen und sehen müssen, was er tut: Frames, Pings der Clients und die Header bleiben verborgen.</translation>
    </message>
    <message>
        <source>Not with Qt&apos;s engine, which sends no frames of our making and answers pings by itself.</source>
        <translation>Nicht mit der Qt-Engine: Sie sendet keine selbst gebauten Frames und beantwortet Pings von selbst.</translation>
    </message>
    <message>
        <source>A client that does not say that its window can be limited is not compressed with where a smaller one is wanted</source>
        <translation>Mit einem Client, der nicht sagt, dass sein Fenster begrenzt werden kann, wird nicht komprimiert, wenn ein kleineres verlangt ist</translation>
    </message>
    <message>
        <source>Qt&apos;s engine does not compress.</source>
        <translation>Die Engine von Qt komprimiert nicht.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ServerPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Open the test page in the browser</source>
        <translation>Die Testseite im Browser öffnen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to it in a new tab of Inspect</source>
        <translation>In einem neuen Tab der Analyse damit verbinden</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Who is connected, what crossed the wire, and what can be sent</source>
        <translation>Wer verbunden ist, was über die Leitung ging und was gesendet werden kann</translation>
    </message>
    <message>
        <source>Address, behaviours and faults</source>
        <translation>Adresse, Verhalten und Störungen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The certificate is self-signed; its SHA-256 is %1</source>
        <translation>Das Zertifikat ist selbstsigniert; sein SHA-256 ist %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Begin to listen (F5)</source>
        <translation>Mit dem Lauschen beginnen (F5)</translation>
    </message>
    <message>
        <source>Close all clients with 1001 and listen no longer</source>
        <translation>Alle Clients mit 1001 schließen und nicht mehr lauschen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::SnippetMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren al&amp;s</translation>
    </message>
    <message>
        <source>With &amp;secrets</source>
        <translation>Mit &amp;Geheimnissen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::SpeedBox</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>framescope::panels::SubprotocolsPage</name>
    <message>
        <source>Sec-WebSocket-Protocol: the server chooses one of them, or none</source>
        <translation>Sec-WebSocket-Protocol: Der Server wählt eines davon oder keines</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>Unterprotokolle</translation>
    </message>
    <message>
        <source>In order of preference, parted by commas. The server chooses one, or none.</source>
        <translation>Nach Vorliebe geordnet, durch Kommas getrennt. Der Server wählt eines oder keines.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::TimingPage</name>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>From the first step to the last.</source>
        <translation>Vom ersten Schritt bis zum letzten.</translation>
    </message>
    <message>
        <source>Opening the connection</source>
        <translation>Aufbau der Verbindung</translation>
    </message>
    <message>
        <source>Times of the selected row</source>
        <translation>Zeiten der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translation>Was wann geschah</translation>
    </message>
    <message>
        <source>Message %1: %2, %3</source>
        <translation>Nachricht %1: %2, %3</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erster Frame</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letzter Frame</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>Vom ersten zum letzten</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>A time is when the last byte of a frame had been read from the socket.</source>
        <translation>Eine Zeit ist der Moment, in dem das letzte Byte eines Frames vom Socket gelesen war.</translation>
    </message>
    <message>
        <source>A time is when the last byte of a frame had left for the system.</source>
        <translation>Eine Zeit ist der Moment, in dem das letzte Byte eines Frames an das System übergeben war.</translation>
    </message>
    <message>
        <source>The engine showed no frames: the time is when it told of the message, which is later than its last byte, or when it was given the message.</source>
        <translation>Die Engine hat keine Frames gezeigt: Die Zeit ist der Moment, in dem sie die Nachricht gemeldet hat, also nach dem letzten Byte, oder in dem sie ihr übergeben wurde.</translation>
    </message>
    <message>
        <source>%1 (message %2)</source>
        <translation>%1 (Nachricht %2)</translation>
    </message>
    <message>
        <source>none before it</source>
        <translation>keine davor</translation>
    </message>
    <message>
        <source>Since the messages before</source>
        <translation>Seit den Nachrichten davor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Until its pong</source>
        <translation>Bis zu seinem Pong</translation>
    </message>
    <message>
        <source>Since its ping</source>
        <translation>Seit seinem Ping</translation>
    </message>
    <message>
        <source>No pong that answers this ping is known.</source>
        <translation>Es ist kein Pong bekannt, der diesen Ping beantwortet.</translation>
    </message>
    <message>
        <source>This pong answers no ping that is known (RFC 6455, section 5.5.3).</source>
        <translation>Dieser Pong beantwortet keinen bekannten Ping (RFC 6455, Abschnitt 5.5.3).</translation>
    </message>
</context>
<context>
    <name>framescope::panels::TlsDocument</name>
    <message>
        <source>What is wrong with the certificate</source>
        <translation>Was mit dem Zertifikat nicht stimmt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>In the words of the TLS library</source>
        <translation>In den Worten der TLS-Bibliothek</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The certificate is not trusted by this machine. It was accepted because you said so.</source>
        <translation>Dieser Rechner vertraut dem Zertifikat nicht. Es wurde angenommen, weil Sie es so wollten.</translation>
    </message>
    <message>
        <source>The certificate is trusted, and made for this host.</source>
        <translation>Das Zertifikat ist vertrauenswürdig und für diesen Host ausgestellt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation>Cipher Suite</translation>
    </message>
    <message>
        <source>none agreed on</source>
        <translation>nichts vereinbart</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Servername (SNI)</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Trusted by hand</source>
        <translation>Von Hand vertraut</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Was Sie versuchen können</translation>
    </message>
    <message>
        <source>This connection has no TLS: everybody on the way can read and change what crosses it (ws://).</source>
        <translation>Diese Verbindung hat kein TLS: Alle auf dem Weg können mitlesen und verändern, was über sie geht (ws://).</translation>
    </message>
    <message>
        <source>TLS has not been reached on this connection.</source>
        <translation>Auf dieser Verbindung kam es nicht bis zu TLS.</translation>
    </message>
</context>
<context>
    <name>framescope::panels::TlsPage</name>
    <message>
        <source>PEM file; trusted beside the system&apos;s authorities</source>
        <translation>PEM-Datei; gilt zusätzlich zu den Stellen des Systems</translation>
    </message>
    <message>
        <source>PEM file with the key of the client&apos;s certificate</source>
        <translation>PEM-Datei mit dem Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Of the key, where that is encrypted</source>
        <translation>Für den Schlüssel, falls er verschlüsselt ist</translation>
    </message>
    <message>
        <source>Connect whatever the certificate is</source>
        <translation>Mit jedem Zertifikat verbinden</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Anybody between here and there can read and change everything</source>
        <translation>Jeder zwischen hier und dort kann alles lesen und ändern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Trust the certificates of this host no longer</source>
        <translation>Den Zertifikaten dieses Hosts nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates trusted by their fingerprint</source>
        <translation>
            <numerusform>%n per Fingerabdruck vertrautes Zertifikat</numerusform>
            <numerusform>%n per Fingerabdruck vertraute Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>Die Datei des CA-Zertifikats wählen</translation>
    </message>
    <message>
        <source>Choose the file of the client certificate</source>
        <translation>Die Datei des Client-Zertifikats wählen</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>Die Datei des Schlüssels wählen</translation>
    </message>
    <message>
        <source>PEM file with the client&apos;s certificate, or PKCS #12 (.p12, .pfx) with certificate and key</source>
        <translation>PEM-Datei mit dem Zertifikat des Clients, oder PKCS #12 (.p12, .pfx) mit Zertifikat und Schlüssel</translation>
    </message>
    <message>
        <source>TLS 1.2 or later</source>
        <translation>TLS 1.2 oder neuer</translation>
    </message>
    <message>
        <source>TLS 1.3 or later</source>
        <translation>TLS 1.3 oder neuer</translation>
    </message>
    <message>
        <source>The key is in the file of the certificate</source>
        <translation>Der Schlüssel steht in der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Least version</source>
        <translation>Mindestversion</translation>
    </message>
</context>
<context>
    <name>framescope::panels::Troubles</name>
    <message>
        <source>Trust once and connect</source>
        <translation>Einmal vertrauen und verbinden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trust always</source>
        <translation>Immer vertrauen</translation>
    </message>
</context>
<context>
    <name>framescope::panels::WindowFields</name>
    <message>
        <source>each message alone</source>
        <translation>jede Nachricht für sich</translation>
    </message>
    <message>
        <source>No message refers to those before it: less is saved, and no memory is kept between them</source>
        <translation>Keine Nachricht verweist auf frühere: Es wird weniger gespart und dazwischen kein Speicher behalten</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
    <message>
        <source>How far back a message may refer: the larger, the more is saved and the more memory is needed</source>
        <translation>Wie weit eine Nachricht zurückverweisen darf: je weiter, desto mehr wird gespart und desto mehr Speicher gebraucht</translation>
    </message>
    <message>
        <source>%1 bits, %2 bytes</source>
        <translation>%1 Bit, %2 Byte</translation>
    </message>
    <message>
        <source>%1 bits, %2 KiB</source>
        <translation>%1 Bit, %2 KiB</translation>
    </message>
</context>
<context>
    <name>framescope::panels::WritingNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::FollowButton</name>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>1 new row below</source>
        <translation>1 neue Zeile unten</translation>
    </message>
    <message>
        <source>%1 new rows below</source>
        <translation>%1 neue Zeilen unten</translation>
    </message>
    <message>
        <source>Go to the last row, and follow what comes (End)</source>
        <translation>Zur letzten Zeile gehen und dem folgen, was kommt (Ende)</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::FrameRibbon</name>
    <message>
        <source>Fields of the frame</source>
        <translation>Felder des Frames</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::HexSearchBar</name>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in these bytes (Ctrl+F). Enter finds the next, Shift+Enter the previous one.</source>
        <translation>In diesen Bytes suchen (Strg+F). Enter findet das nächste, Umschalt+Enter das vorige Vorkommen.</translation>
    </message>
    <message>
        <source>Find in these bytes</source>
        <translation>In diesen Bytes suchen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Whether text in UTF-8 is looked for, or bytes in hexadecimal</source>
        <translation>Ob nach Text in UTF-8 oder nach Bytes in Hexadezimal gesucht wird</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>Zu Offset gehen</translation>
    </message>
    <message>
        <source>Go to a byte by its offset (Ctrl+G): 1024 or 0x400</source>
        <translation>Zu einem Byte nach seinem Offset gehen (Strg+G): 1024 oder 0x400</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorige (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächste (F3)</translation>
    </message>
    <message>
        <source>The last byte has one digit only: each has two, such as 0a.</source>
        <translation>Das letzte Byte hat nur eine Ziffer: Jedes hat zwei, etwa 0a.</translation>
    </message>
    <message>
        <source>Character %1 is no hexadecimal digit: bytes are written such as 0a ff.</source>
        <translation>Zeichen %1 ist keine hexadezimale Ziffer: Bytes schreibt man wie 0a ff.</translation>
    </message>
    <message>
        <source>That is too long to look for: %1 at most.</source>
        <translation>Das ist zu lang für die Suche: höchstens %1.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>There are no more up to the end: this is the first one.</source>
        <translation>Bis zum Ende gibt es keine weiteren: Dies ist die erste Stelle.</translation>
    </message>
    <message>
        <source>There are no more up to the beginning: this is the last one.</source>
        <translation>Bis zum Anfang gibt es keine weiteren: Dies ist die letzte Stelle.</translation>
    </message>
    <message>
        <source>An offset is a number such as 1024 or 0x400.</source>
        <translation>Ein Offset ist eine Zahl wie 1024 oder 0x400.</translation>
    </message>
    <message>
        <source>The last byte has the offset %1 (0x%2).</source>
        <translation>Das letzte Byte hat den Offset %1 (0x%2).</translation>
    </message>
    <message>
        <source>There are no bytes here.</source>
        <translation>Hier gibt es keine Bytes.</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>Bytes, hexadezimal</translation>
    </message>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>Hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::ImageView</name>
    <message>
        <source>Payload as a picture</source>
        <translation>Nutzdaten als Bild</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::LatencyChart</name>
    <message>
        <source>Latency and rates over time</source>
        <translation>Latenz und Raten im Zeitverlauf</translation>
    </message>
    <message>
        <source>No ping has been answered yet</source>
        <translation>Noch wurde kein Ping beantwortet</translation>
    </message>
    <message>
        <source>Turn the heartbeat on, or send a ping.</source>
        <translation>Schalten Sie den Heartbeat ein oder senden Sie einen Ping.</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Umlaufzeit %1</translation>
    </message>
    <message>
        <source>↓ %1/s  ↑ %2/s  %3/s</source>
        <translation>↓ %1/s  ↑ %2/s  %3/s</translation>
    </message>
    <message>
        <source>No ping was answered</source>
        <translation>Kein Ping wurde beantwortet</translation>
    </message>
    <message>
        <source>Round trips are known of pings that were recorded with their pongs.</source>
        <translation>Umlaufzeiten kennt man von Pings, die mit ihren Pongs aufgezeichnet wurden.</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::LatencyPlot</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::LogView</name>
    <message>
        <source>Log of the connection</source>
        <translation>Log der Verbindung</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Frame bytes</source>
        <translation>Bytes der Frames</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::SideBySideBytes</name>
    <message>
        <source>Bytes of both beside each other</source>
        <translation>Bytes beider nebeneinander</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::SideBySideText</name>
    <message>
        <source>Both texts beside each other</source>
        <translation>Beide Texte nebeneinander</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::ValueTreeView</name>
    <message>
        <source>Values of the payload</source>
        <translation>Werte der Nutzdaten</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>&amp;Open all below</source>
        <translation>&amp;Alles darunter öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>Alles s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Show as column</source>
        <translation>Als &amp;Spalte zeigen</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <translation>Diesen Wert aus&amp;blenden</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::Waterfall</name>
    <message>
        <source>How long each step took</source>
        <translation>Wie lange jeder Schritt gedauert hat</translation>
    </message>
    <message>
        <source>%1: %2
%3
Began %4 after the first step.</source>
        <translation>%1: %2
%3
Begann %4 nach dem ersten Schritt.</translation>
    </message>
</context>
</TS>
