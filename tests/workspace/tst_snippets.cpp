// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "workspace/samplerequest.h"

#include <workspace/commandimport.h>
#include <workspace/requestsecrets.h>
#include <workspace/snippets.h>

#include <QProcess>
#include <QTest>

using namespace framescope;
using workspace::Request;
using workspace::SnippetKind;

Q_DECLARE_METATYPE(framescope::workspace::SnippetKind)

namespace {

Request plainRequest()
{
    Request request = workspace::newRequest();
    request.url = QStringLiteral("wss://h.example/feed?a=1&b='2'");
    request.headers = {{QStringLiteral("X-Quote"), QStringLiteral("it's \"$HOME\" \\ é"), true, false, {}},
        {QStringLiteral("X-Off"), QStringLiteral("never"), false, false, {}}};
    request.subprotocols = {QStringLiteral("v2"), QStringLiteral("v1")};
    request.auth = {workspace::Auth::Kind::Basic, QStringLiteral("ann"), QStringLiteral("pa ss"), {}};
    request.tls.ignoreAllIssues = true;
    request.proxy = {net::ProxyOptions::Kind::HttpConnect, QStringLiteral("proxy"), 3128, {}, {}};
    return request;
}

} // namespace

class TestSnippets : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnImportReadsTheLineForWscat()
    {
        const Request request = plainRequest();
        const auto command = workspace::importCommand(workspace::snippet(SnippetKind::Wscat, request));
        QVERIFY(command);
        QVERIFY(command->notTaken.isEmpty());
        QCOMPARE(command->request.url, request.url);
        QCOMPARE(command->request.headers.size(), size_t(1));
        QCOMPARE(command->request.headers[0].value, request.headers[0].value);
        QCOMPARE(command->request.subprotocols, request.subprotocols);
        QCOMPARE(command->request.auth.password, request.auth.password);
        QCOMPARE(command->request.proxy.port, request.proxy.port);
        QVERIFY(command->request.tls.ignoreAllIssues);
    }

    void theLineForWebsocat()
    {
        const QString line = workspace::snippet(SnippetKind::Websocat, plainRequest());
        QCOMPARE(line,
            QStringLiteral(R"(websocat -H='X-Quote: it'\''s "$HOME" \ é' --basic-auth 'ann:pa ss' --protocol v2,v1 )"
                           R"(--insecure 'wss://h.example/feed?a=1&b='\''2'\''' )"
                           "# websocat has no option for the proxy http://proxy:3128"));
    }

    void pythonReadsTheProgram()
    {
        Request request = plainRequest();
        request.tls.caFile = QStringLiteral("/tmp/\"ca\".pem");
        request.tls.certificateFile = QStringLiteral("me.pem");
        QProcess python;
        // Not run, but parsed: what it would call, and with which values.
        python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import ast, sys
tree = ast.parse(sys.stdin.buffer.read().decode())
for node in ast.walk(tree):
    if isinstance(node, ast.Call) and getattr(node.func, 'attr', '') == 'connect':
        print(ast.literal_eval(node.args[0]))
        for word in node.keywords:
            if word.arg is None:
                print(word.value.keys[0].id, ast.literal_eval(word.value.values[0]))
            elif not isinstance(word.value, ast.Name):
                print(word.arg, ast.literal_eval(word.value))
)")});
        python.write(workspace::snippet(SnippetKind::Python, request).toUtf8());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
        QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()),
            QStringLiteral("wss://h.example/feed?a=1&b='2'\n"
                           "headers [('X-Quote', 'it\\'s \"$HOME\" \\\\ é'), ('Authorization', 'Basic "
                           "YW5uOnBhIHNz')]\n"
                           "subprotocols ['v2', 'v1']\n"
                           "proxy http://proxy:3128\n"));
    }

    void theProgramForNode()
    {
        Request request = plainRequest();
        request.headers.push_back({QStringLiteral("x-quote"), QStringLiteral("two"), true, false, {}});
        request.proxy = {};
        const QString program = workspace::snippet(SnippetKind::JavaScript, request);
        QVERIFY(program.startsWith(QStringLiteral("import WebSocket from 'ws';\n")));
        QVERIFY2(program.contains(QStringLiteral("new WebSocket(\"wss://h.example/feed?a=1&b='2'\", [\"v2\", \"v1\"], {")),
            qPrintable(program));
        QVERIFY(program.contains(QStringLiteral("\"X-Quote\": [\"it's \\\"$HOME\\\" \\\\ é\", \"two\"],")));
        QVERIFY(program.contains(QStringLiteral("rejectUnauthorized: false,")));
        QVERIFY(!program.contains(QStringLiteral("never")));
    }

    void redirectsTimesAndVersionsStandThere()
    {
        Request request = plainRequest();
        request.auth.kind = workspace::Auth::Kind::WhenAsked;
        request.maxRedirects = 5;
        request.openTimeout = std::chrono::milliseconds(2500);
        request.tls.minimumVersion = net::TlsVersion::Tls13;
        request.tls.pkcs12File = QStringLiteral("me.p12");
        const QString node = workspace::snippet(SnippetKind::JavaScript, request);
        for (const char *line : {"followRedirects: true,", "maxRedirects: 5,", "handshakeTimeout: 2500,",
                 "minVersion: 'TLSv1.3',", "pfx: readFileSync(\"me.p12\"),", "\"Authorization\": \"Basic "})
            QVERIFY2(node.contains(QLatin1String(line)), qPrintable(node));
        const QString wscat = workspace::snippet(SnippetKind::Wscat, request);
        QVERIFY2(wscat.contains(QStringLiteral("--location --max-redirects 5 # wscat takes")), qPrintable(wscat));
        const QString websocat = workspace::snippet(SnippetKind::Websocat, request);
        QVERIFY2(websocat.contains(QStringLiteral("--client-pkcs12-der me.p12")), qPrintable(websocat));
        const QString python = workspace::snippet(SnippetKind::Python, request);
        QVERIFY2(python.contains(QStringLiteral("context.minimum_version = ssl.TLSVersion.TLSv1_3")), qPrintable(python));
        QVERIFY2(python.contains(QStringLiteral("open_timeout=2.5,")), qPrintable(python));
    }

    void markedSecretsStayMarks_data()
    {
        QTest::addColumn<SnippetKind>("kind");
        QTest::newRow("wscat") << SnippetKind::Wscat;
        QTest::newRow("websocat") << SnippetKind::Websocat;
        QTest::newRow("JavaScript") << SnippetKind::JavaScript;
        QTest::newRow("Python") << SnippetKind::Python;
    }

    void markedSecretsStayMarks()
    {
        QFETCH(SnippetKind, kind);
        const QString whole = workspace::snippet(kind, tests::sampleRequest());
        QVERIFY(whole.contains(QStringLiteral("hush-header")));
        const QString marked = workspace::snippet(kind, workspace::withMarkedSecrets(tests::sampleRequest()));
        QVERIFY2(!marked.contains(QStringLiteral("hush")), qPrintable(marked));
        QVERIFY(!marked.contains(QString::fromLatin1(QByteArray("ann:hush-password").toBase64())));
        QVERIFY(marked.contains(workspace::secretMark()));
    }
};

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
