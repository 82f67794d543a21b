// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <workspace/commandimport.h>

#include <QTest>

using namespace framescope;
using workspace::Auth;
using workspace::ImportError;
using workspace::Request;

namespace {

QStringList listOf(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

/// What a request says, on one line.
QString storyOf(const Request &request)
{
    QStringList parts {request.url};
    for (const workspace::HeaderField &field : request.headers)
        parts.append(field.name + u'=' + field.value + (field.isSecret ? QStringLiteral(" secret") : QString()));
    for (const QString &subprotocol : request.subprotocols)
        parts.append(QStringLiteral("sub ") + subprotocol);
    if (request.auth.kind == Auth::Kind::Basic)
        parts.append(QStringLiteral("basic %1 %2").arg(request.auth.user, request.auth.password));
    if (request.auth.kind == Auth::Kind::WhenAsked)
        parts.append(QStringLiteral("when asked %1 %2").arg(request.auth.user, request.auth.password));
    if (request.auth.kind == Auth::Kind::Bearer)
        parts.append(QStringLiteral("bearer ") + request.auth.token);
    if (request.tls.ignoreAllIssues)
        parts.append(QStringLiteral("insecure"));
    for (const QString &file :
        {request.tls.caFile, request.tls.certificateFile, request.tls.keyFile, request.tls.keyPassphrase}) {
        if (!file.isEmpty())
            parts.append(file);
    }
    if (request.tls.minimumVersion == net::TlsVersion::Tls13)
        parts.append(QStringLiteral("TLS 1.3"));
    if (request.maxRedirects > 0)
        parts.append(QStringLiteral("follows %1").arg(request.maxRedirects));
    if (request.openTimeout != Request().openTimeout)
        parts.append(QStringLiteral("within %1 ms").arg(request.openTimeout.count()));
    const net::ProxyOptions &proxy = request.proxy;
    if (proxy.kind != net::ProxyOptions::Kind::None)
        parts.append(
            QStringLiteral("%1 %2:%3 %4 %5")
                .arg(proxy.kind == net::ProxyOptions::Kind::Socks5 ? QStringLiteral("socks") : QStringLiteral("http"),
                    proxy.host)
                .arg(proxy.port)
                .arg(proxy.user, proxy.password)
                .trimmed());
    for (const workspace::SavedMessage &message : request.messages)
        parts.append(QStringLiteral("send ") + message.text);
    return parts.join(QStringLiteral(" | "));
}

} // namespace

class TestCommandImport : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QStringList>("notTaken");
        const QStringList none;
        QTest::newRow("curl alone") << "curl https://h.example/feed?a=1"
                                    << "wss://h.example/feed?a=1" << none;
        QTest::newRow("curl with ws") << "curl ws://h:1/"
                                      << "ws://h:1/" << none;
        QTest::newRow("curl without a scheme") << "curl h:1/x"
                                               << "ws://h:1/x" << none;
        QTest::newRow("headers, long and short and joined")
            << R"(curl -H 'X-A: 1' --header "X-B:2" -HX-C:3 --header=X-D:4 https://h/)"
            << "wss://h/ | X-A=1 | X-B=2 | X-C=3 | X-D=4" << none;
        QTest::newRow("what a browser copies")
            << "curl 'wss://h/feed' \\\n  -H 'Upgrade: websocket' \\\n  -H 'Origin: https://page' \\\n  -H 'Connection: "
               "Upgrade' \\\n  -H 'Sec-WebSocket-Key: abc==' \\\n  -H 'Sec-WebSocket-Version: 13' \\\n  -H "
               "'Sec-WebSocket-Protocol: a, b' \\\n  -H 'Sec-WebSocket-Extensions: permessage-deflate' -b 's=1' --compressed"
            << "wss://h/feed | Origin=https://page | Cookie=s=1 secret | sub a | sub b"
            << listOf({"Sec-WebSocket-Extensions: permessage-deflate", "--compressed"});
        QTest::newRow("user and password") << "curl -u 'ann:a:b' ws://h/"
                                           << "ws://h/ | basic ann a:b" << none;
        QTest::newRow("an Authorization header that is Basic") << "curl -H 'Authorization: Basic YW5uOmE=' ws://h/"
                                                               << "ws://h/ | basic ann a" << none;
        QTest::newRow("an Authorization header that is Bearer") << "curl -H 'authorization: Bearer t.o.k' ws://h/"
                                                                << "ws://h/ | bearer t.o.k" << none;
        QTest::newRow("another Authorization header") << "curl -H 'Authorization: Digest x' ws://h/"
                                                      << "ws://h/ | Authorization=Digest x secret" << none;
        QTest::newRow("bearer by its own option") << "curl --oauth2-bearer t ws://h/"
                                                  << "ws://h/ | bearer t" << none;
        QTest::newRow("an HTTP proxy") << "curl -x http://p:q@proxy:3128 ws://h/"
                                       << "ws://h/ | http proxy:3128 p q" << none;
        QTest::newRow("a proxy without a port") << "curl --proxy proxy ws://h/"
                                                << "ws://h/ | http proxy:1080" << none;
        QTest::newRow("a SOCKS proxy, both ways") << "curl --socks5-hostname proxy:9050 -U me:pw ws://h/"
                                                  << "ws://h/ | socks proxy:9050 me pw" << none;
        QTest::newRow("a SOCKS proxy by its scheme") << "curl -x socks5h://proxy:1 ws://h/"
                                                     << "ws://h/ | socks proxy:1" << none;
        QTest::newRow("TLS") << R"(curl -k --cacert ca.pem -E 'me\:x.pem:phrase' --key me.key https://h/)"
                             << "wss://h/ | insecure | ca.pem | me:x.pem | me.key | phrase" << none;
        QTest::newRow("a certificate with its key in one file") << "curl --cert me.pem --pass p https://h/"
                                                                << "wss://h/ | me.pem | me.pem | p" << none;
        QTest::newRow("short flags in one word") << "curl -skNi https://h/"
                                                 << "wss://h/ | insecure" << none;
        QTest::newRow("what has no place is named") << "curl -X POST -d 'x' --max-time=3 https://h/ other"
                                                    << "wss://h/" << listOf({"-X POST", "-d x", "--max-time 3", "other"});
        QTest::newRow("Digest, and the user before it") << "curl -u ann:a --digest ws://h/"
                                                        << "ws://h/ | when asked ann a" << none;
        QTest::newRow("any of both, and the user behind it") << "curl --anyauth -u ann:a ws://h/"
                                                             << "ws://h/ | when asked ann a" << none;
        QTest::newRow("redirects, as many as curl follows") << "curl -L ws://h/"
                                                            << "ws://h/ | follows 50" << none;
        QTest::newRow("redirects with a limit, both ways") << "curl --max-redirs 3 -L ws://h/"
                                                           << "ws://h/ | follows 3" << none;
        QTest::newRow("redirects without a limit") << "curl -sL --max-redirs -1 ws://h/"
                                                   << "ws://h/ | follows 50" << none;
        QTest::newRow("TLS 1.3 and a time to connect") << "curl --tlsv1.3 --connect-timeout 2.5 https://h/"
                                                       << "wss://h/ | TLS 1.3 | within 2500 ms" << none;
        QTest::newRow("wscat that follows redirects") << "wscat -c ws://h/ -L --max-redirects 4"
                                                      << "ws://h/ | follows 4" << none;
        QTest::newRow("wscat")
            << "wscat -c ws://h/ -s a,b -H 'X: y' -o http://o --auth me:pw -n -x '{\"a\": 1}'"
            << "ws://h/ | X=y | Origin=http://o | sub a | sub b | basic me pw | insecure | send {\"a\": 1}" << none;
        QTest::newRow("wscat by npx, with a prompt") << "$ npx wscat --connect=h:8080 --proxy http://p:1"
                                                     << "ws://h:8080 | http p:1" << none;
        QTest::newRow("wscat with what has no place") << "wscat -c ws://h/ -w 3 --foo"
                                                      << "ws://h/" << listOf({"-w 3", "--foo"});
        QTest::newRow("a header without a colon") << "curl -H nonsense ws://h/"
                                                  << "ws://h/" << listOf({"nonsense"});
    }

    void commandsAreRead()
    {
        QFETCH(QString, line);
        const auto command = workspace::importCommand(line);
        QVERIFY(command);
        QVERIFY(workspace::looksLikeCommand(line));
        QTEST(storyOf(command->request), "story");
        QTEST(command->notTaken, "notTaken");
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<ImportError::Kind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("another program") << "wget http://h/" << ImportError::Kind::NotACommand << "wget";
        QTest::newRow("a quote that is not closed") << "curl 'http://h/" << ImportError::Kind::UnclosedQuote << "";
        QTest::newRow("no URL") << "curl -k" << ImportError::Kind::NoUrl << "";
        QTest::newRow("a value that is missing") << "curl ws://h/ -H" << ImportError::Kind::MissingValue << "-H";
        QTest::newRow("a long option without its value")
            << "wscat --connect" << ImportError::Kind::MissingValue << "--connect";
    }

    void whatCannotBeReadIsRefused()
    {
        QFETCH(QString, line);
        const auto command = workspace::importCommand(line);
        QVERIFY(!command);
        QTEST(command.error().kind, "kind");
        QTEST(command.error().detail, "detail");
    }

    void anAddressIsNoCommand()
    {
        QVERIFY(!workspace::looksLikeCommand(QStringLiteral("ws://curl/")));
        QVERIFY(!workspace::looksLikeCommand(QStringLiteral("curly fries")));
        QVERIFY(workspace::looksLikeCommand(QStringLiteral("/usr/bin/curl ws://h/")));
    }
};

QTEST_GUILESS_MAIN(TestCommandImport)
#include "tst_commandimport.moc"
