// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs say of our exports, and what we say of theirs: Wireshark's tshark, Python, and Chromium.
#include "exchange/exported.h"
#include "exchange/samplerecording.h"
#include "interop/support/commandlinetool.h"
#include "interop/support/pageserver.h"
#include "interop/support/patterns.h"
#include "interop/support/recordedclient.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <exchange/importer.h>

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace framescope;
using namespace framescope::tests;
using exchange::Format;

namespace {

constexpr int patienceMs = 60'000;

/// What a program writes; the test fails where it does not end well.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QByteArray why = program.toUtf8() + ": " + process.errorString().toUtf8() + process.readAllStandardError();
        QTest::qFail(why.constData(), __FILE__, __LINE__);
    }
    return process.readAllStandardOutput();
}

/// tshark on @p file, checking all checksums.
QByteArray tshark(const QString &file, const QStringList &arguments)
{
    const QStringList always {QStringLiteral("-n"), QStringLiteral("-r"), file, QStringLiteral("-o"),
        QStringLiteral("tcp.check_checksum:TRUE"), QStringLiteral("-o"), QStringLiteral("ip.check_checksum:TRUE")};
    return outputOf(QStringLiteral("tshark"), always + arguments);
}

/// The frames of a direction of a session as sqlite3 finds them: fin, opcode, masking key, payload, each as it was sent.
QByteArrayList framesIn(const QString &recording, int session, const QByteArray &direction)
{
    return askRecording(recording,
        "SELECT iif(substr(hex(header), 1, 1) >= '8', '1', '0') || ' ' || substr(lower(hex(header)), 2, 1) || ' ' || "
        "iif(substr(hex(header), 3, 1) >= '8', lower(hex(substr(header, -4))), '') || ' ' || lower(hex(frames.payload)) "
        "FROM frames JOIN messages ON messages.id = message WHERE session = "
            + QByteArray::number(session) + " AND direction = '" + direction + "' ORDER BY stream_offset");
}

/// The frames that tshark finds between @p port and the other end, in the same words.
QByteArrayList framesOf(const QString &file, int port)
{
    const QByteArray json = tshark(file,
        {QStringLiteral("-Y"), QStringLiteral("websocket && tcp.srcport == %1").arg(port), QStringLiteral("-T"),
            QStringLiteral("json"), QStringLiteral("-x")});
    QByteArrayList frames;
    for (const QJsonValue &packet : QJsonDocument::fromJson(json).array()) {
        const QJsonObject layer =
            packet[QStringLiteral("_source")][QStringLiteral("layers")][QStringLiteral("websocket")].toObject();
        const auto field = [&layer](const char *name) { return layer[QLatin1StringView(name)]; };
        const QByteArray opcode = QByteArray::number(field("websocket.opcode").toString().toInt(), 16);
        const QByteArray key = field("websocket.masking_key").toString().remove(u':').toLatin1();
        frames.append(field("websocket.fin").toString().toLatin1() + ' ' + opcode + ' ' + key + ' '
            + field("websocket.payload_raw")[0].toString().toLatin1());
    }
    return frames;
}

/// The port of an end in the first connection of a session.
int portIn(const QString &recording, const char *name)
{
    return askRecording(
        recording, QByteArray("SELECT detail ->> '") + name + "' FROM events WHERE kind = 'connected' LIMIT 1")
        .value(0)
        .toInt();
}

} // namespace

class TestExchangeInterop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
    }

    void tsharkReadsWhatCrossed_data() { addServerRows(); }
    void tsharkReadsWhatCrossed();
    void tsharkReadsEveryKindOfFrame();
    void tsharkIsToldThatTcpIsMadeUp();
    void pythonReadsWhatCrossed_data() { addServerRows(); }
    void pythonReadsWhatCrossed();
    void pythonReadsEveryKindOfMessage();
    void chromiumsHarIsImported();

private:
    QString file(const char *name) { return m_dir->filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile target(file(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            QTest::qFail(name, __FILE__, __LINE__);
        return target.fileName();
    }
    void expectNoComplaints(const QString &pcapng);
    void comparePython(const QString &recording, qint64 messages);

    std::optional<QTemporaryDir> m_dir;
};

namespace {

/// Texts, binaries, fragments, pings and a close with @p server; the client is to be finished.
void converse(RecordedClient &client, const PeerServer &server)
{
    QVERIFY(client.open(RecordedClient::optionsFor(server)));
    client.sendText("é€😀 =1+1");
    client.sendText("");
    client.sendBinary(binaryPattern(200'000));
    client.sendText("/fragments text 1000 7");
    client.sendText("/ping between");
    client.sendText("/binary 70000");
    QVERIFY(client.waitForMessages(5));
    client.session().sendPing("mine");
    client.sendText("last");
    QVERIFY(client.waitForMessages(6));
    client.session().close(protocol::CloseCode::Normal, "bye");
    QVERIFY(client.waitForEnd());
}

} // namespace

void TestExchangeInterop::expectNoComplaints(const QString &pcapng)
{
    const QString wrong =
        QStringLiteral("_ws.malformed || tcp.analysis.flags || ip.checksum.status == 0 || tcp.checksum.status == 0 "
                       "|| _ws.expert.severity == error || _ws.expert.severity == warning");
    QCOMPARE(tshark(pcapng, {QStringLiteral("-Y"), wrong}), "");
    // The filter finds what it is asked for: good checksums.
    QVERIFY(!tshark(pcapng, {QStringLiteral("-Y"), QStringLiteral("tcp.checksum.status == 1")}).isEmpty());
}

void TestExchangeInterop::tsharkReadsWhatCrossed()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    converse(client, server);
    const QString recording = client.finish();
    const QString pcapng = write("x.pcapng", exported(recording, Format::PcapNg));
    expectNoComplaints(pcapng);
    QCOMPARE(framesOf(pcapng, portIn(recording, "localPort")), framesIn(recording, 1, "out"));
    QCOMPARE(framesOf(pcapng, portIn(recording, "peerPort")), framesIn(recording, 1, "in"));
    QVERIFY(framesIn(recording, 1, "in").size() >= 10);
    const QByteArray times = tshark(pcapng,
        {QStringLiteral("-Y"), QStringLiteral("websocket.opcode == 8"), QStringLiteral("-T"), QStringLiteral("fields"),
            QStringLiteral("-e"), QStringLiteral("frame.time_epoch")});
    const QByteArrayList expected = askRecording(
        recording, "SELECT printf('%d.%09d', time / 1000000000, time % 1000000000) FROM message WHERE opcode = 8");
    QCOMPARE(times.trimmed().split('\n'), expected);
}

void TestExchangeInterop::tsharkReadsEveryKindOfFrame()
{
    const QString recording = file("x.fscope");
    makeSampleRecording(recording);
    const QString pcapng = write("x.pcapng", exported(recording, Format::PcapNg, false));
    QCOMPARE(tshark(pcapng,
                 {QStringLiteral("-Y"),
                     QStringLiteral("tcp.analysis.flags || ip.checksum.status == 0 || tcp.checksum.status == 0")}),
        "");
    // Two connections of one session, one on a server by IPv6, one that was refused.
    QCOMPARE(
        tshark(pcapng, {QStringLiteral("-Y"), QStringLiteral("tcp.flags.syn == 1 && tcp.flags.ack == 0")}).count('\n'), 4);
    QCOMPARE(framesOf(pcapng, 40'001), framesIn(recording, 1, "out"));
    const QByteArrayList in = askRecording(recording,
        "SELECT count(*) FROM frames JOIN messages ON messages.id = message WHERE session = 1 AND direction = 'in'");
    // The last of the first connection was cut off: tshark waits for the rest of it.
    QCOMPARE(framesOf(pcapng, 8443).size(), in.value(0).toInt() - 1);
    QCOMPARE(framesOf(pcapng, 50'000), framesIn(recording, 2, "in"));
    const QByteArrayList madeUp {"1 1  " + QByteArray("to the client").toHex()};
    QCOMPARE(framesOf(pcapng, 8080), madeUp);
    const QByteArray refused =
        tshark(pcapng, {QStringLiteral("-Y"), QStringLiteral("http.response.code == 403"), QStringLiteral("-V")});
    QVERIFY2(refused.contains("No entry."), refused.constData());
    const QByteArray all = exported(recording, Format::PcapNg, false);
    for (const char *secret : sampleSecrets)
        QVERIFY2(!all.contains(secret), secret);
}

void TestExchangeInterop::tsharkIsToldThatTcpIsMadeUp()
{
    const QString recording = file("x.fscope");
    makeSampleRecording(recording);
    const QString pcapng = write("x.pcapng", exported(recording, Format::PcapNg));
    const QByteArray comments = tshark(pcapng,
        {QStringLiteral("-Y"), QStringLiteral("frame.comment"), QStringLiteral("-T"), QStringLiteral("fields"),
            QStringLiteral("-e"), QStringLiteral("frame.comment"), QStringLiteral("-e"),
            QStringLiteral("frame.interface_name")});
    const QByteArrayList lines = comments.trimmed().split('\n');
    QCOMPARE(lines.size(), 5); // of each connection the first, and a frame whose header was not recorded
    QVERIFY(lines[0].contains("TLS, decrypted") && lines[0].endsWith("\twss"));
    QVERIFY(lines[2].contains("TCP is made up") && lines[2].endsWith("\tws"));
    const QByteArray about = outputOf(QStringLiteral("capinfos"), {pcapng});
    QVERIFY2(about.contains("IP and TCP are made up") && about.contains("nanoseconds"), about.constData());
}

void TestExchangeInterop::comparePython(const QString &recording, qint64 messages)
{
    PeerProcess python;
    QVERIFY(python.start(QStringLiteral("/usr/bin/python3"),
        {peerScript(QStringLiteral("readexports.py")), recording, write("x.har", exported(recording, Format::Har)),
            write("x.jsonl", exported(recording, Format::JsonLines)), write("x.csv", exported(recording, Format::Csv))}));
    QVERIFY2(python.waitForEnd(), python.story().constData());
    QVERIFY2(python.exitCode() == 0, python.story().constData());
    QCOMPARE(firstOf(python.said(QStringLiteral("compared")))[QStringLiteral("messages")].toInteger(), messages);
}

void TestExchangeInterop::pythonReadsWhatCrossed()
{
    QFETCH(const ServerKind, kind);
    PeerServer server(kind);
    RecordedClient client;
    converse(client, server);
    const QString recording = client.finish();
    comparePython(recording, askRecording(recording, "SELECT count(*) FROM messages").value(0).toLongLong());
}

void TestExchangeInterop::pythonReadsEveryKindOfMessage()
{
    const QString recording = file("x.fscope");
    makeSampleRecording(recording);
    comparePython(recording, sampleMessages);
}

void TestExchangeInterop::chromiumsHarIsImported()
{
    const QString served = file("served.fscope");
    const QString har = file("chromium.har");
    const QString imported = file("imported.fscope");
    QFile page(peerScript(QStringLiteral("page.html")));
    QVERIFY(page.open(QIODevice::ReadOnly));
    PageServer pages(page.readAll());
    ServeTool serve(
        {QStringLiteral("--behaviour"), QStringLiteral("welcome"), QStringLiteral("--behaviour"), QStringLiteral("echo"),
            QStringLiteral("--behaviour"), QStringLiteral("clock:0.1"), QStringLiteral("--record"), served});
    const QString url =
        pages.url() + u'?' + QString::fromLatin1(QUrl::toPercentEncoding(serve.url())) + QStringLiteral("&close&0,17,70000");
    {
        PeerProcess chromium;
        for (const char *name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            chromium.setEnvironment(QString::fromLatin1(name), m_dir->path());
        prepareForNode(chromium);
        chromium.ownGroup();
        QVERIFY(chromium.start(
            QStringLiteral("/usr/bin/node"), {peerScript(QStringLiteral("devtoolshar.js")), file("profile"), url, har}));
        QTRY_VERIFY2_WITH_TIMEOUT(
            !chromium.said(QStringLiteral("written")).empty(), chromium.story().constData(), patienceMs);
    }
    serve.sendSignal(SIGTERM);
    QVERIFY(serve.waitForEnd());
    const auto done = exchange::importFile(har, imported);
    QVERIFY2(done.hasValue(), done ? "" : qPrintable(done.error().what));
    // The browser's outgoing messages are those that came in at the server, and the other way around.
    const QByteArray data = "type IN ('text', 'binary')";
    QCOMPARE(messagesIn(imported, "out", data), messagesIn(served, "in", data));
    QCOMPARE(messagesIn(imported, "in", data), messagesIn(served, "out", data));
    QVERIFY(messagesIn(imported, "out", data).size() == 6);
    const QByteArrayList session {serve.url().toUtf8() + "|client|har"};
    QCOMPARE(askRecording(imported, "SELECT url, role, engine FROM sessions"), session);
    const QByteArray key = "SELECT substr(data, instr(data, 'Sec-WebSocket-Key') + 19, 24) FROM "
                           "(SELECT CAST(data AS TEXT) AS data FROM events WHERE kind GLOB 'request-*')";
    QCOMPARE(askRecording(imported, key), askRecording(served, key));
}

QTEST_GUILESS_MAIN(TestExchangeInterop)
#include "tst_exchangeinterop.moc"
