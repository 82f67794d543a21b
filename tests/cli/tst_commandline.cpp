// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <cli/commandline.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::cli;
using namespace std::chrono_literals;

namespace {

Command read(const QByteArrayList &arguments)
{
    std::vector<const char *> argv {"framescope-cli"};
    for (const QByteArray &argument : arguments)
        argv.push_back(argument.constData());
    return readCommandLine(static_cast<int>(argv.size()), argv.data());
}

} // namespace

class TestCommandLine : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void connectTakesAllItsOptions()
    {
        const auto command = read(
            {"connect", "wss://example.org:9/feed?a=1", "-H", "X-One: 1", "--header", "X-Two:2", "--subprotocol", "chat",
                "--subprotocol", "v2.chat", "--origin", "https://example.org", "--insecure", "--ca", "ca.pem", "--cert",
                "me.pem", "--key", "me.key", "--send", "one", "--send", "two", "--echo", "--count", "3", "--timeout", "1.5",
                "--ping-every", "0.25", "--close", "4001:so long: bye", "--json", "--frames", "--record", "x.fscope"});
        const auto &settings = std::get<ConnectSettings>(command);
        const protocol::ClientRequest &request = settings.options.request;
        QCOMPARE(request.url.toString(), QStringLiteral("wss://example.org:9/feed?a=1"));
        const protocol::HeaderList headers {{"X-One", "1"}, {"X-Two", "2"}};
        QVERIFY(request.headers == headers);
        QCOMPARE(request.subprotocols, QByteArrayList({"chat", "v2.chat"}));
        QCOMPARE(request.origin, QByteArray("https://example.org"));
        QCOMPARE(request.extensions, QByteArrayList {"permessage-deflate; client_max_window_bits"});
        QVERIFY(settings.options.tls.ignoreAllIssues);
        QCOMPARE(settings.options.tls.caFile, QStringLiteral("ca.pem"));
        QCOMPARE(settings.options.tls.certificateFile, QStringLiteral("me.pem"));
        QCOMPARE(settings.options.tls.keyFile, QStringLiteral("me.key"));
        QVERIFY(settings.texts == std::vector<QByteArray>({"one", "two"}));
        QVERIFY(settings.isEchoing);
        QCOMPARE(settings.count, std::optional<qint64>(3));
        QVERIFY(settings.timeout == 1500ms);
        QVERIFY(settings.options.openTimeout == 1500ms);
        QVERIFY(settings.pingInterval == 250ms);
        QCOMPARE(int(*settings.closeCode), 4001);
        QCOMPARE(settings.closeReason, QByteArray("so long: bye"));
        QVERIFY(settings.print.isJson && settings.print.withFrames && !settings.print.isQuiet);
        QCOMPARE(settings.recordPath, QStringLiteral("x.fscope"));
    }

    void connectWithoutOptionsEndsWithStandardInput()
    {
        const auto settings = std::get<ConnectSettings>(read({"connect", "ws://example.org/"}));
        QVERIFY(!settings.isHeldOpen());
        QCOMPARE(int(*settings.closeCode), 1000);
        QVERIFY(settings.recordPath.isEmpty());
    }

    void serveRunsSeveralBehaviours()
    {
        const auto settings = std::get<ServeSettings>(
            read({"serve", "--port", "8080", "--host", "::1", "--behaviour", "welcome:hi", "--behaviour", "echo", "--fault",
                "latency=100+-20,seed=7", "--fault", "drop=5", "--tls", "--record", "s.fscope", "--quiet"}));
        QCOMPARE(settings.port, quint16(8080));
        QCOMPARE(settings.host, QStringLiteral("::1"));
        QCOMPARE(settings.behaviours.size(), size_t(2));
        QCOMPARE(settings.faults.size(), size_t(2));
        QCOMPARE(settings.faults[0].seed, quint64(7));
        QVERIFY(std::get<server::Latency>(settings.faults[0].kind).jitter == 20ms);
        QVERIFY(settings.isSecure && settings.print.isQuiet);
    }

    void compressionCanBeLeftOut_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::newRow("of connect") << QByteArrayList {"connect", "ws://h/", "--no-compression"};
        QTest::newRow("of record") << QByteArrayList {"record", "ws://h/", "x.fscope", "--no-compression"};
        QTest::newRow("Qt's engine has none") << QByteArrayList {"connect", "ws://h/", "--engine", "qt"};
    }
    void compressionCanBeLeftOut()
    {
        QFETCH(QByteArrayList, arguments);
        const auto settings = std::get<ConnectSettings>(read(arguments));
        QVERIFY(settings.options.request.extensions.isEmpty());
    }

    void serveAcceptsCompressionUnlessItIsTold()
    {
        QVERIFY(!std::get<ServeSettings>(read({"serve"})).isPlain);
        QVERIFY(std::get<ServeSettings>(read({"serve", "--no-compression"})).isPlain);
    }

    void serveEchoesWhereNothingElseIsAskedFor()
    {
        const auto settings = std::get<ServeSettings>(read({"serve"}));
        QCOMPARE(settings.behaviours.size(), size_t(1));
        QCOMPARE(settings.port, quint16(0));
        QCOMPARE(settings.host, QStringLiteral("127.0.0.1"));
    }

    void queryTakesAFileAndAFilter()
    {
        const auto settings = std::get<QuerySettings>(read({"query", "a.fscope", "dir:in word", "--count"}));
        QCOMPARE(settings.path, QStringLiteral("a.fscope"));
        QCOMPARE(settings.filter, QStringLiteral("dir:in word"));
        QVERIFY(settings.isCounting);
        QVERIFY(std::get<QuerySettings>(read({"query", "a.fscope", ""})).filter.isEmpty());
        QVERIFY(std::get<QuerySettings>(read({"query", "a.fscope"})).filter.isEmpty());
    }

    void recordIsConnectInShort()
    {
        const auto settings = std::get<ConnectSettings>(read({"record", "wss://example.org/", "run.fscope", "-H", "X: 1",
            "--insecure", "--count", "2", "--ping-every", "1", "--close", "4000"}));
        QCOMPARE(settings.options.request.url.toString(), QStringLiteral("wss://example.org/"));
        QCOMPARE(settings.recordPath, QStringLiteral("run.fscope"));
        QVERIFY(settings.print.isQuiet && !settings.print.isJson);
        QVERIFY(settings.options.tls.ignoreAllIssues);
        QCOMPARE(settings.count, std::optional<qint64>(2));
        QCOMPARE(int(*settings.closeCode), 4000);
    }

    void exportTakesAFormat_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<exchange::Format>("format");
        QTest::newRow("HAR") << QByteArray("har") << exchange::Format::Har;
        QTest::newRow("JSON Lines") << QByteArray("jsonl") << exchange::Format::JsonLines;
        QTest::newRow("CSV") << QByteArray("csv") << exchange::Format::Csv;
        QTest::newRow("pcapng") << QByteArray("pcapng") << exchange::Format::PcapNg;
    }
    void exportTakesAFormat()
    {
        QFETCH(QByteArray, name);
        QFETCH(exchange::Format, format);
        const auto plain = std::get<ExportSettings>(read({"export", "a.fscope", "--format", name}));
        QVERIFY(plain.format == format && !plain.keepsSecrets && plain.outputPath.isEmpty() && plain.filter.isEmpty());
        const auto full = std::get<ExportSettings>(
            read({"export", "a.fscope", "--format", name, "-o", "b", "--filter", "dir:in x", "--secrets"}));
        QCOMPARE(full.path, QStringLiteral("a.fscope"));
        QCOMPARE(full.outputPath, QStringLiteral("b"));
        QCOMPARE(full.filter, QStringLiteral("dir:in x"));
        QVERIFY(full.keepsSecrets);
    }

    void importAndStatsTakeFiles()
    {
        const auto settings = std::get<ImportSettings>(read({"import", "a.har", "b.fscope"}));
        QCOMPARE(settings.path, QStringLiteral("a.har"));
        QCOMPARE(settings.recordingPath, QStringLiteral("b.fscope"));
        QVERIFY(!std::get<StatsSettings>(read({"stats", "a.fscope"})).isJson);
        QVERIFY(std::get<StatsSettings>(read({"stats", "a.fscope", "--json"})).isJson);
    }

    void losslessnessIsToldWhereItIsChosen()
    {
        const auto answer = std::get<Answer>(read({"export", "--help"}));
        QVERIFY(answer.text.contains("Without loss only with --secrets"));
    }

    void connectTakesTheWay()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pass")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse\r\nsecond line\n");
        file.close();
        const auto command = read({"connect", "wss://h/", "--proxy", "socks5://ann:p%40ss@[::1]:1080", "--engine", "qt",
            "--reconnect", "--cert", "c.pem", "--key-pass-file", file.fileName().toUtf8()});
        const auto &settings = std::get<ConnectSettings>(command);
        const net::ProxyOptions &proxy = settings.options.proxy;
        QCOMPARE(proxy.kind, net::ProxyOptions::Kind::Socks5);
        QCOMPARE(proxy.host, QStringLiteral("::1"));
        QCOMPARE(proxy.port, quint16(1080));
        QCOMPARE(proxy.user, QStringLiteral("ann"));
        QCOMPARE(proxy.password, QStringLiteral("p@ss"));
        QCOMPARE(settings.options.engine, net::EngineKind::Qt);
        QCOMPARE(settings.options.tls.keyPassphrase, QStringLiteral("correct horse"));
        QVERIFY(settings.isReconnecting);

        const auto other = read({"connect", "ws://h/", "--proxy", "http://proxy.example:3128"});
        QCOMPARE(std::get<ConnectSettings>(other).options.proxy.kind, net::ProxyOptions::Kind::HttpConnect);
        const auto system = read({"record", "ws://h/", "x.fscope", "--proxy", "system"});
        QCOMPARE(std::get<ConnectSettings>(system).options.proxy.kind, net::ProxyOptions::Kind::System);
        const auto serve = read({"serve", "--engine", "qt"});
        QCOMPARE(std::get<ServeSettings>(serve).engine, net::EngineKind::Qt);
        QVERIFY(std::get<ServeSettings>(serve).limits.tolerated == protocol::ViolationKinds());
    }

    void observingToleratesWhatCanBePassedOver()
    {
        const auto connect = std::get<ConnectSettings>(read({"connect", "ws://h/", "--observe"}));
        QVERIFY(connect.options.limits.tolerated == protocol::tolerableKinds());
        const auto serve = std::get<ServeSettings>(read({"serve", "--observe"}));
        QVERIFY(serve.limits.tolerated == protocol::tolerableKinds());
        const auto strict = std::get<ConnectSettings>(read({"connect", "ws://h/"}));
        QVERIFY(strict.options.limits.tolerated == protocol::ViolationKinds());
    }

    void connectTakesWhatServersAskFor()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pass")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse\n");
        file.close();
        const QByteArray pass = file.fileName().toUtf8();
        const auto options = std::get<ConnectSettings>(
            read({"connect", "wss://h/", "--user", "ann", "--password-file", pass, "--max-redirects", "3", "--p12", "me.p12",
                "--key-pass-file", pass, "--tls-min", "1.3", "--idle-timeout", "2.5"}))
                                 .options;
        QCOMPARE(options.credentials.user, QStringLiteral("ann"));
        QCOMPARE(options.credentials.password, QStringLiteral("correct horse"));
        QCOMPARE(options.maxRedirects, 3);
        QCOMPARE(options.tls.pkcs12File, QStringLiteral("me.p12"));
        QCOMPARE(options.tls.keyPassphrase, QStringLiteral("correct horse"));
        QCOMPARE(options.tls.minimumVersion, net::TlsVersion::Tls13);
        QVERIFY(options.idleTimeout == 2500ms);
        const auto usual = std::get<ConnectSettings>(read({"connect", "wss://h/"})).options;
        QCOMPARE(usual.maxRedirects, 0);
        QCOMPARE(usual.tls.minimumVersion, net::TlsVersion::Tls12);
        QVERIFY(usual.idleTimeout == 0ms);
    }

    void chatTakesARoom()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pass")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("open sesame\r\nsecond line\n");
        file.close();
        const QByteArray pass = file.fileName().toUtf8();
        const auto host = std::get<ChatHostSettings>(read({"chat", "host", "--name", " Kitchen ", "--port", "9000", "--host",
            "0.0.0.0", "--pass-file", pass, "--folder", "there", "--hidden", "--record", "x.fscope"}));
        QCOMPARE(host.host.room.name, QStringLiteral("Kitchen"));
        QCOMPARE(host.host.room.passPhrase, QStringLiteral("open sesame"));
        QCOMPARE(host.host.room.folder, QStringLiteral("there"));
        QCOMPARE(host.host.address, QStringLiteral("0.0.0.0"));
        QCOMPARE(host.host.port, quint16(9000));
        QVERIFY(!host.host.isAnnounced);
        QCOMPARE(host.recordPath, QStringLiteral("x.fscope"));
        const auto join = std::get<ChatJoinSettings>(
            read({"chat", "join", "ws://h:9000/", "--nick", "Ann", "--pass-file", pass, "--timeout", "1.5", "--json"}));
        QCOMPARE(join.member.url.toString(), QStringLiteral("ws://h:9000/"));
        QCOMPARE(join.member.name, QStringLiteral("Ann"));
        QCOMPARE(join.member.passPhrase, QStringLiteral("open sesame"));
        QCOMPARE(join.member.seed.size(), 32);
        QVERIFY(join.timeout == 1500ms);
        QVERIFY(join.isJson);
        QVERIFY(std::get<ChatFindSettings>(read({"chat", "find", "--timeout", "3"})).timeout == 3s);
    }

    void aWrongLineIsToldInASentence_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const QByteArray url = "ws://h/";
        QTest::newRow("no command") << QByteArrayList {} << QByteArray("subcommand");
        QTest::newRow("a command that there is not") << QByteArrayList {"script"} << QByteArray("script");
        QTest::newRow("no address") << QByteArrayList {"connect"} << QByteArray("URL");
        QTest::newRow("an address of another kind") << QByteArrayList {"connect", "http://h/"} << QByteArray("ws://h/");
        QTest::newRow("an address that is none") << QByteArrayList {"connect", "ws://"} << QByteArray("host");
        QTest::newRow("an option that there is not")
            << QByteArrayList {"connect", url, "--speed", "2"} << QByteArray("--speed");
        QTest::newRow("a room without a name") << QByteArrayList {"chat", "host"} << QByteArray("--name");
        QTest::newRow("a name that nobody sees")
            << QByteArrayList {"chat", "join", url, "--nick", "\xe2\x80\xae"} << QByteArray("name");
        QTest::newRow("a pass phrase that is not there") << QByteArrayList {"chat", "join", url, "--nick", "a",
            "--pass-file", "/nowhere"} << QByteArray("cannot be read");
        QTest::newRow("an engine that there is not")
            << QByteArrayList {"connect", url, "--engine", "steam"} << QByteArray("steam");
        QTest::newRow("frames of an engine that shows none")
            << QByteArrayList {"connect", url, "--engine", "qt", "--json", "--frames"} << QByteArray("--engine wire");
        QTest::newRow("an engine that cannot but close")
            << QByteArrayList {"serve", "--engine", "qt", "--observe"} << QByteArray("--engine wire");
        QTest::newRow("redirects of an engine that shows none")
            << QByteArrayList {"connect", url, "--engine", "qt", "--max-redirects", "1"} << QByteArray("--engine wire");
        QTest::newRow("a user of an engine that shows no challenge")
            << QByteArrayList {"connect", url, "--engine", "qt", "--user", "ann"} << QByteArray("--engine wire");
        QTest::newRow("more redirects than anybody wants")
            << QByteArrayList {"connect", url, "--max-redirects", "51"} << QByteArray("from 0 to 50");
        QTest::newRow("a password of nobody")
            << QByteArrayList {"connect", url, "--password-file", "f"} << QByteArray("--user");
        QTest::newRow("a version of TLS that is broken")
            << QByteArrayList {"connect", "wss://h/", "--tls-min", "1.0"} << QByteArray("1.2 or 1.3");
        QTest::newRow("two certificates") << QByteArrayList {"connect", "wss://h/", "--cert", "a", "--p12", "b"}
                                          << QByteArray("--p12");
        QTest::newRow("a pass phrase of nothing")
            << QByteArrayList {"connect", "wss://h/", "--key-pass-file", "f"} << QByteArray("--p12");
        QTest::newRow("silence of an engine that does not hear")
            << QByteArrayList {"connect", url, "--engine", "qt", "--idle-timeout", "1"} << QByteArray("--engine wire");
        QTest::newRow("a fault that needs frames")
            << QByteArrayList {"serve", "--engine", "qt", "--fault", "rsv=1"} << QByteArray("--engine wire");
        for (const QByteArray proxy : {"host:1", "http://host", "ftp://host:1", "socks5://:1", "http://host:1/path"})
            QTest::addRow("“%s” for a proxy", proxy.constData())
                << QByteArrayList {"connect", url, "--proxy=" + proxy} << QByteArray("socks5://HOST:PORT");
        QTest::newRow("a pass phrase from a file that is not there") << QByteArrayList {"connect", "wss://h/", "--cert", "c",
            "--key-pass-file", "/nonexistent/pass"} << QByteArray("/nonexistent/pass");
        QTest::newRow("a header without a colon") << QByteArrayList {"connect", url, "-H", "X"} << QByteArray("Name: value");
        QTest::newRow("a header that smuggles in another")
            << QByteArrayList {"connect", url, "-H", "X: a\r\nY: b"} << QByteArray("--header");
        QTest::newRow("an origin that smuggles in a header")
            << QByteArrayList {"connect", url, "--origin", "a\r\nY: b"} << QByteArray("--origin");
        QTest::newRow("a subprotocol with a space")
            << QByteArrayList {"connect", url, "--subprotocol", "a b"} << QByteArray("a b");
        QTest::newRow("a subprotocol that stands twice")
            << QByteArrayList {"connect", url, "--subprotocol", "chat", "--subprotocol", "chat"} << QByteArray("twice");
        QTest::newRow("a text that is not UTF-8")
            << QByteArrayList {"connect", url, "--send", "\xff"} << QByteArray("UTF-8");
        QTest::newRow("a close code that never crosses the wire")
            << QByteArrayList {"connect", url, "--close", "1006"} << QByteArray("close code");
        QTest::newRow("a close code that is no number")
            << QByteArrayList {"connect", url, "--close", "bye"} << QByteArray("close code");
        QTest::newRow("a close reason that is too long")
            << QByteArrayList {"connect", url, "--close", "1000:" + QByteArray(124, 'x')} << QByteArray("124");
        QTest::newRow("a count of nothing") << QByteArrayList {"connect", url, "--count", "0"} << QByteArray("--count");
        QTest::newRow("a time that goes back")
            << QByteArrayList {"connect", url, "--timeout", "-1"} << QByteArray("seconds");
        QTest::newRow("no time at all") << QByteArrayList {"connect", url, "--ping-every", "0"} << QByteArray("seconds");
        QTest::newRow("a time that is no number")
            << QByteArrayList {"connect", url, "--timeout", "nan"} << QByteArray("seconds");
        QTest::newRow("frames that nobody prints") << QByteArrayList {"connect", url, "--frames"} << QByteArray("--json");
        QTest::newRow("a key without its certificate")
            << QByteArrayList {"connect", url, "--key", "k"} << QByteArray("--cert");
        QTest::newRow("TLS options for an address without TLS")
            << QByteArrayList {"connect", url, "--ca", "ca.pem"} << QByteArray("wss://");
        QTest::newRow("a port that there is not") << QByteArrayList {"serve", "--port", "65536"} << QByteArray("--port");
        QTest::newRow("a behaviour that there is not") << QByteArrayList {
            "serve", "--behaviour", "sing"} << QByteArray("broadcast, clock, echo, flood, recording, sink, ticker, welcome");
        QTest::newRow("a behaviour with a wrong argument")
            << QByteArrayList {"serve", "--behaviour", "clock:often"} << QByteArray("clock[:SECONDS]");
        QTest::newRow("a fault that there is not")
            << QByteArrayList {"serve", "--fault", "gremlins=1"} << QByteArray("drop=PCT, close=CODE@N, nopong");
        QTest::newRow("a fault with a wrong value")
            << QByteArrayList {"serve", "--fault", "drop=101"} << QByteArray("above 0 and up to 100");
        QTest::newRow("a fault with a wrong seed")
            << QByteArrayList {"serve", "--fault", "drop=1,seed=x"} << QByteArray("seed=N");
        QTest::newRow("no file") << QByteArrayList {"query"} << QByteArray("FILE");
        QTest::newRow("no file to record to") << QByteArrayList {"record", url} << QByteArray("FILE");
        QTest::newRow("a recording that prints") << QByteArrayList {"record", url, "f", "--json"} << QByteArray("--json");
        QTest::newRow("no format") << QByteArrayList {"export", "f"} << QByteArray("--format");
        QTest::newRow("a format that there is not")
            << QByteArrayList {"export", "f", "--format", "xml"} << QByteArray("xml");
        QTest::newRow("nothing to import to") << QByteArrayList {"import", "f"} << QByteArray("OUT");
        QTest::newRow("numbers and objects at once")
            << QByteArrayList {"query", "f", "--count", "--json"} << QByteArray("--json");
    }
    void aWrongLineIsToldInASentence()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QByteArray, word);
        const auto answer = std::get<Answer>(read(arguments));
        QVERIFY(answer.status == ExitStatus::WrongUsage);
        QVERIFY2(answer.text.contains(word), answer.text.constData());
    }

    void everyHelpHasAnExample_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::newRow("of the program") << QByteArrayList {"--help"};
        QTest::newRow("of connect") << QByteArrayList {"connect", "--help"};
        QTest::newRow("of serve") << QByteArrayList {"serve", "--help"};
        QTest::newRow("of query") << QByteArrayList {"query", "--help"};
        for (const char *name : {"record", "stats", "export", "import"})
            QTest::addRow("of %s", name) << QByteArrayList {name, "--help"};
    }
    void everyHelpHasAnExample()
    {
        QFETCH(QByteArrayList, arguments);
        const auto answer = std::get<Answer>(read(arguments));
        QVERIFY(answer.status == ExitStatus::Done);
        QVERIFY(answer.text.contains("Example:\n"));
    }

    void theVersionNamesTheProgram() { QVERIFY(std::get<Answer>(read({"--version"})).text.startsWith("framescope-cli ")); }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
