// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Copy as …": the snippets, run by what they are written for.
#include "interop/support/commandlinetool.h"
#include "interop/support/peerserver.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <workspace/snippets.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace framescope;
using namespace framescope::tests;
using workspace::SnippetKind;

Q_DECLARE_METATYPE(framescope::workspace::SnippetKind)

namespace {

constexpr int patienceMs = 60'000;

workspace::Request requestFor(const QString &url)
{
    workspace::Request request = workspace::newRequest();
    request.url = url + QStringLiteral("feed?a=1&b=%27");
    request.headers = {{QStringLiteral("X-Quote"), QStringLiteral("it's \"$HOME\" \\ #"), true, false, {}},
        {QStringLiteral("X-Twice"), QStringLiteral("one"), true, false, {}},
        {QStringLiteral("X-Off"), QStringLiteral("never"), false, false, {}}};
    request.auth = {workspace::Auth::Kind::Basic, QStringLiteral("ann"), QStringLiteral("pa ss"), {}};
    return request;
}

/// A file with the snippet, and beside it the modules of node, where its imports look for them.
QString written(const QTemporaryDir &dir, const QString &name, const QString &snippet)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(snippet.toUtf8()) < 0
        || !QFile::link(nodeModules(), dir.filePath(QStringLiteral("node_modules"))))
        QTest::qFail("the snippet cannot be written", __FILE__, __LINE__);
    return file.fileName();
}

bool startSnippet(PeerProcess &process, SnippetKind kind, const QTemporaryDir &dir, const QString &snippet)
{
    switch (kind) {
    case SnippetKind::Python:
        return process.start(
            QStringLiteral("/usr/bin/python3"), {QStringLiteral("-u"), written(dir, QStringLiteral("snippet.py"), snippet)});
    case SnippetKind::JavaScript:
        return process.start(QStringLiteral("/usr/bin/node"), {written(dir, QStringLiteral("snippet.mjs"), snippet)});
    case SnippetKind::Wscat: {
        const QString file = written(dir, QStringLiteral("snippet.sh"),
            QStringLiteral("wscat() { exec /usr/bin/node '%1/node_modules/wscat/bin/wscat' \"$@\"; }\n").arg(dir.path())
                + snippet + u'\n');
        return process.start(QStringLiteral("/bin/bash"), {file});
    }
    case SnippetKind::Websocat: break; // there is no package of it
    }
    return false;
}

} // namespace

class TestSnippetInterop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itConnectsAsTheRequestSays_data()
    {
        QTest::addColumn<SnippetKind>("kind");
        QTest::newRow("Python with websockets") << SnippetKind::Python;
        QTest::newRow("JavaScript with node's ws") << SnippetKind::JavaScript;
        QTest::newRow("wscat") << SnippetKind::Wscat;
    }
    void itConnectsAsTheRequestSays()
    {
        QFETCH(const SnippetKind, kind);
        const QTemporaryDir dir;
        const QString recording = dir.filePath(QStringLiteral("served.fscope"));
        ServeTool server({QStringLiteral("--behaviour"), QStringLiteral("welcome:bienvenue"), QStringLiteral("--quiet"),
            QStringLiteral("--record"), recording});
        const QString snippet = workspace::snippet(kind, requestFor(server.url()));
        PeerProcess process;
        QVERIFY(startSnippet(process, kind, dir, snippet));
        const auto isWelcome = [&process] {
            for (const QByteArray &line : process.lines()) {
                if (line.contains("bienvenue"))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isWelcome(), QByteArray(process.story() + snippet.toUtf8()).constData(), patienceMs);
        server.sendSignal(SIGTERM);
        QVERIFY2(server.waitForEnd(), server.story().constData());
        const QByteArrayList heads = askRecording(recording, "SELECT hex(data) FROM events WHERE kind = 'request-received'");
        QCOMPARE(heads.size(), 1);
        // Spaces before a value are none of it; RFC 9110, section 5.5.
        const QByteArray head = QByteArray::fromHex(heads.first()).replace(":  ", ": ");
        for (const char *line : {"GET /feed?a=1&b=%27 HTTP/1.1\r\n", "\r\nX-Quote: it's \"$HOME\" \\ #\r\n",
                 "\r\nX-Twice: one\r\n", "\r\nAuthorization: Basic YW5uOnBhIHNz\r\n"})
            QVERIFY2(head.contains(line), QByteArray(line + head).constData());
        QVERIFY2(!head.contains("X-Off"), head.constData());
    }
};

QTEST_GUILESS_MAIN(TestSnippetInterop)
#include "tst_snippetinterop.moc"
