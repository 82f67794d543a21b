// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "chatoptions.h"
#include "exchangeoptions.h"
#include "options.h"
#include "optionvalue.h"
#include "replayoptions.h"

#include <format/behaviourerrors.h>
#include <format/faulterrors.h>

#include <replay/recordingbehaviour.h>

#include <CLI/CLI.hpp>

namespace framescope::cli {

namespace {

constexpr char observeHelp[] = "Tell what the other end does wrong and go on, where that is possible";

void takeObserving(bool isObserving, net::EngineKind engine, protocol::Limits &limits)
{
    if (isObserving && engine == net::EngineKind::Qt)
        throw CLI::ValidationError("--observe", "Qt's engine always closes: use --engine wire.");
    if (isObserving)
        limits.tolerated = protocol::tolerableKinds();
}

/// One command: declares its options, and makes of them what the program is to do. CLI11 writes strings and numbers into
/// the members; take() checks them. `record` is `connect --quiet --record` in short.
struct ConnectOptionsReader {
    enum class Purpose { Connect, Record };
    std::string url, origin, ca, certificate, key, keyPassFile, p12, tlsMin = "1.2", user, passwordFile, close, record,
                                                                     proxy, engine = "wire";
    bool isObserving = false;
    std::vector<std::string> headers, subprotocols, texts;
    bool isInsecure = false, isPlain = false;
    qint64 count = 0, maxRedirects = 0;
    double timeout = 0, pingEvery = 0, idleTimeout = 0;
    ConnectSettings settings;
    CLI::App *command;

    explicit ConnectOptionsReader(CLI::App &app, Purpose purpose = Purpose::Connect)
        : command(purpose == Purpose::Connect
                ? app.add_subcommand("connect", "Connect to an endpoint and print what it sends")
                : app.add_subcommand("record", "Connect to an endpoint and record everything"))
    {
        command->add_option("URL", url, "ws:// or wss:// address")->required();
        if (purpose == Purpose::Record)
            addRecordArgument();
        addHandshakeOptions();
        addTlsOptions();
        addWayOptions();
        addRunOptions();
        if (purpose == Purpose::Connect)
            addOutputOptions();
    }

    void addRecordArgument()
    {
        settings.print.isQuiet = true;
        command->add_option("FILE", record, "Recording to make; one that is there is never overwritten")
            ->type_name("FILE.fscope")
            ->required();
        command->footer(
            "Prints nothing but errors. Standard input is sent, one message a line. At its end the connection is closed,\n"
            "unless --count, --echo or --timeout holds it open.\n\n"
            "Example:\n  framescope-cli record wss://example.org/feed run.fscope --timeout 60 </dev/null\n");
    }

    void addOutputOptions()
    {
        addPrintOptions(*command, settings.print);
        command->add_option("--record", record, "Record everything in a new file")->type_name("FILE.fscope");
        command->footer("Standard input is sent, one message a line. At its end the connection is closed, unless --count,\n"
                        "--echo or --timeout holds it open.\n\n"
                        "Example:\n  echo hello | framescope-cli connect ws://127.0.0.1:8080/ --count 1\n");
    }

    void addHandshakeOptions()
    {
        command->add_option("-H,--header", headers, "Header of the request; may be repeated")
            ->type_name("'NAME: VALUE'")
            ->expected(1)
            ->take_all();
        command->add_option("--subprotocol", subprotocols, "Subprotocol to offer; may be repeated")->expected(1)->take_all();
        command->add_option("--origin", origin, "Value of the Origin header");
        command->add_flag("--no-compression", isPlain, "Do not offer permessage-deflate");
        auto *name =
            command->add_option("--user", user, "Who to be where the server asks, by Basic or Digest")->type_name("NAME");
        command->add_option("--password-file", passwordFile, "File whose first line is the password of --user")
            ->type_name("FILE")
            ->needs(name);
        command
            ->add_option("--max-redirects", maxRedirects,
                "How many redirects to follow; to another origin go no\ncredentials and no headers of yours")
            ->type_name("NUMBER")
            ->capture_default_str();
    }

    void addTlsOptions()
    {
        command->add_flag("--insecure", isInsecure, "Accept any certificate");
        command->add_option("--ca", ca, "Trust the authorities in this PEM file as well")->type_name("FILE");
        auto *chain = command->add_option("--cert", certificate, "The client's own certificate, PEM")->type_name("FILE");
        command->add_option("--key", key, "The key of --cert, PEM")->type_name("FILE")->needs(chain);
        command->add_option("--p12", p12, "The client's own certificate and key, PKCS#12")
            ->type_name("FILE")
            ->excludes(chain);
        command->add_option("--key-pass-file", keyPassFile, "File whose first line is the pass phrase of the key")
            ->type_name("FILE");
        command->add_option("--tls-min", tlsMin, "The least version of TLS")->type_name("1.2|1.3")->capture_default_str();
    }

    void addWayOptions()
    {
        command
            ->add_option("--proxy", proxy,
                "Go through a proxy: http://[USER:PASSWORD@]HOST:PORT (by CONNECT),\n"
                "socks5://..., or system")
            ->type_name("URL");
        command->add_option("--engine", engine, "wire shows every frame; qt is QWebSocket, messages only")
            ->type_name("wire|qt")
            ->capture_default_str();
        command->add_flag("--observe", isObserving, observeHelp);
        command->add_flag("--reconnect", settings.isReconnecting,
            "Connect again whenever the connection breaks, after 1 s, 2 s, 4 s ... 30 s");
    }

    void addRunOptions()
    {
        command->add_option("--send", texts, "Text message to send first; may be repeated")->expected(1)->take_all();
        command->add_flag("--echo", settings.isEchoing, "Send back every message that comes");
        command->add_option("--count", count, "Close after so many messages have come");
        command->add_option("--timeout", timeout, "Close after so many seconds")->type_name("SECONDS");
        command->add_option("--idle-timeout", idleTimeout, "Close when no byte has come for so many seconds")
            ->type_name("SECONDS");
        command->add_option("--ping-every", pingEvery, "Send a ping every so many seconds")->type_name("SECONDS");
        command->add_option("--close", close, "Code and reason to close with; 1000 without it")->type_name("CODE[:REASON]");
    }

    ConnectSettings take()
    {
        protocol::ClientRequest &request = settings.options.request;
        request.url = valueOr("URL", readUrl(text(url)));
        request.origin = valueOr("--origin", readOrigin(text(origin)));
        for (const std::string &header : headers)
            request.headers.push_back(valueOr("--header", readHeader(text(header))));
        for (const std::string &subprotocol : subprotocols)
            request.subprotocols.append(valueOr("--subprotocol", readSubprotocol(text(subprotocol), request.subprotocols)));
        takeWay();
        takeFollowing();
        const bool asksForTls =
            isInsecure || !ca.empty() || !certificate.empty() || !p12.empty() || command->count("--tls-min") > 0;
        if (asksForTls && !request.url.isSecure)
            throw CLI::ValidationError(
                "URL", "--insecure, --ca, --cert, --key, --p12 and --tls-min are for wss:// addresses.");
        for (const std::string &message : texts)
            settings.texts.push_back(valueOr("--send", readText(QByteArray::fromStdString(message))));
        settings.recordPath = text(record);
        takeEnds();
        return std::move(settings);
    }

    void takeWay()
    {
        net::TlsOptions &tls = settings.options.tls;
        tls.caFile = text(ca);
        tls.certificateFile = text(certificate);
        tls.keyFile = text(key);
        tls.pkcs12File = text(p12);
        tls.minimumVersion = valueOr("--tls-min", readTlsVersion(text(tlsMin)));
        if (!keyPassFile.empty() && certificate.empty() && p12.empty())
            throw CLI::ValidationError("--key-pass-file", "It is for the key of --cert or --p12.");
        tls.ignoreAllIssues = isInsecure;
        if (!keyPassFile.empty())
            tls.keyPassphrase = valueOr("--key-pass-file", readFirstLine(text(keyPassFile)));
        if (command->count("--proxy") > 0)
            settings.options.proxy = valueOr("--proxy", readProxy(text(proxy)));
        settings.options.engine = valueOr("--engine", readEngine(text(engine)));
        if (!isPlain && settings.options.engine == net::EngineKind::Wire)
            settings.options.request.extensions = {protocol::usualDeflateOffer};
        settings.print.engine = settings.options.engine;
        if (settings.options.engine == net::EngineKind::Qt && settings.print.withFrames)
            throw CLI::ValidationError("--frames", "Qt's engine shows no frames: use --engine wire.");
        takeObserving(isObserving, settings.options.engine, settings.options.limits);
    }

    void takeFollowing()
    {
        settings.options.maxRedirects = valueOr("--max-redirects", readRedirects(maxRedirects));
        settings.options.credentials.user = text(user);
        if (!passwordFile.empty())
            settings.options.credentials.password = valueOr("--password-file", readFirstLine(text(passwordFile)));
        const bool isFollowing = settings.options.maxRedirects > 0 || !user.empty();
        if (isFollowing && settings.options.engine == net::EngineKind::Qt)
            throw CLI::ValidationError(
                "--engine", "Qt's engine does not show the server's answer: --user and --max-redirects need --engine wire.");
    }

    void takeEnds()
    {
        if (command->count("--count") > 0)
            settings.count = valueOr("--count", readCount(count));
        if (command->count("--timeout") > 0) {
            settings.timeout = valueOr("--timeout", readSeconds(timeout));
            settings.options.openTimeout = std::min(settings.options.openTimeout, *settings.timeout);
        }
        if (command->count("--idle-timeout") > 0)
            settings.options.idleTimeout = valueOr("--idle-timeout", readSeconds(idleTimeout));
        if (settings.options.idleTimeout.count() > 0 && settings.options.engine == net::EngineKind::Qt)
            throw CLI::ValidationError("--idle-timeout", "Qt's engine does not tell when bytes come: use --engine wire.");
        if (command->count("--ping-every") > 0)
            settings.pingInterval = valueOr("--ping-every", readSeconds(pingEvery));
        if (close.empty())
            return;
        const CloseOption option = valueOr("--close", readClose(text(close)));
        settings.closeCode = option.code;
        settings.closeReason = option.reason;
    }
};

struct ServeOptionsReader {
    server::BehaviourRegistry registry;
    qint64 port = 0;
    std::string host = "127.0.0.1", engine = "wire", record;
    bool isObserving = false;
    std::vector<std::string> behaviours, faults;
    ServeSettings settings;
    CLI::App *command;

    explicit ServeOptionsReader(CLI::App &app)
        : command(app.add_subcommand("serve", "Run a test server and print what its clients send"))
    {
        replay::addRecordingBehaviour(registry);
        command->add_option("--port", port, "Port to listen on; 0 picks a free one")->capture_default_str();
        command->add_option("--host", host, "Address to listen on")->capture_default_str();
        command->add_option("--behaviour", behaviours, "What the server does; may be repeated: all run together")
            ->type_name("NAME[:ARGUMENT]")
            ->expected(1)
            ->take_all();
        command->add_option("--fault", faults, "What it does wrong on purpose; may be repeated")
            ->type_name("KIND=VALUE[,seed=N]")
            ->expected(1)
            ->take_all();
        command->add_flag("--no-compression", settings.isPlain, "Do not accept permessage-deflate");
        command->add_flag("--tls", settings.isSecure, "Listen for wss:// with a self-signed certificate");
        command->add_option("--engine", engine, "wire shows every frame; qt is QWebSocketServer, messages only")
            ->type_name("wire|qt")
            ->capture_default_str();
        command->add_flag("--observe", isObserving, observeHelp);
        addPrintOptions(*command, settings.print);
        command->add_option("--record", record, "Record everything in a new file")->type_name("FILE.fscope");
        command->footer(footer(registry));
    }

    static std::string footer(const server::BehaviourRegistry &registry)
    {
        const std::string usages = registry.usages().join(QStringLiteral("\n  ")).toStdString();
        return "Behaviours (echo, where none is given):\n  " + usages
            + "\n\nFaults (the same seed gives the same ones again; 1, where none is given):\n"
              "  latency=MS±MS   send everything so much later, with so much jitter; +- may stand for ±\n"
              "  drop=PCT        do not send so many of a hundred messages\n"
              "  close=CODE@N    close as soon as N messages have gone, or have come\n"
              "  nopong          do not answer pings\n"
              "  badutf8=PCT     spoil so many of a hundred texts\n"
              "  rsv=1..3        set a reserved bit in every message\n"
              "\nA browser that opens the address with http gets a page to try it with.\n"
              "\nThe first line printed is \"listening on ws://HOST:PORT/\". SIGINT and SIGTERM close all connections\n"
              "with 1001.\n\nExample:\n  framescope-cli serve --port 8080 --behaviour welcome --behaviour echo "
              "--fault latency=100±20\n";
    }

    ServeSettings take()
    {
        if (behaviours.empty())
            behaviours.push_back("echo");
        for (const std::string &spec : behaviours) {
            const auto found = registry.find(text(spec));
            if (!found)
                throw CLI::ValidationError("--behaviour", format::behaviourErrorSentence(found.error()).toStdString());
            settings.behaviours.push_back(*found);
        }
        for (const std::string &spec : faults) {
            const auto fault = server::parseFault(text(spec));
            if (!fault)
                throw CLI::ValidationError("--fault", format::faultErrorSentence(fault.error()).toStdString());
            settings.faults.push_back(*fault);
        }
        takeEngine();
        settings.port = valueOr("--port", readPort(port));
        settings.host = text(host);
        settings.recordPath = text(record);
        return std::move(settings);
    }

    void takeEngine()
    {
        settings.engine = valueOr("--engine", readEngine(text(engine)));
        settings.print.engine = settings.engine;
        takeObserving(isObserving, settings.engine, settings.limits);
        if (settings.engine == net::EngineKind::Wire)
            return;
        if (settings.print.withFrames)
            throw CLI::ValidationError("--frames", "Qt's engine shows no frames: use --engine wire.");
        if (std::any_of(settings.faults.begin(), settings.faults.end(), server::needsFrames))
            throw CLI::ValidationError(
                "--fault", "nopong, badutf8, rsv and codes that must not be sent need --engine wire.");
    }
};

std::string filterHelp()
{
    return R"(Filter:
  error  "two words"           in texts, close reasons and notes, in any case
  /time(d )?out/i              a regular expression; flags i, m, s, x
  dir:in  type:ping,pong       in, out; text, binary, ping, pong, close
  len>1k  wire<=200            bytes of the payload, of its frames; k, M, G, Ki, Mi, Gi
  time>12.5s  delta>100ms      since the recording began, since the message before; ns, us, ms, s, min, h
  code:1001  session:2,alice   of a close frame; number of a session or a part of its name
  compressed:yes  fragmented:no  has:violation|note|bookmark
  $.event = "trade"  $.data.price > 10  $.items[0].id exists
                               fields of JSON texts: = != < <= > >= contains ~ /regex/ exists
  and, or, not, ( ), -term     terms side by side all have to hold; of several dir:, type:, code: or
                               session: side by side, one
)";
}

struct QueryOptionsReader {
    std::string path, filter;
    QuerySettings settings;
    CLI::App *command;

    explicit QueryOptionsReader(CLI::App &app)
        : command(app.add_subcommand("query", "Print the messages of a recording"))
    {
        command->add_option("FILE", path, "Recording")->required();
        command->add_option("FILTER", filter, "Which messages; all, where it is empty");
        auto *counting = command->add_flag("--count", settings.isCounting, "Print only how many there are");
        command->add_flag("--json", settings.isJson, "Print messages as JSON objects, one a line")->excludes(counting);
        command->footer("Prints id, time, direction, type, size and preview, with tabs between them.\n\n" + filterHelp()
            + "\nExample:\n  framescope-cli query run.fscope 'dir:in type:text error' --count\n"
              "  framescope-cli query run.fscope '$.event = trade $.data.price > 10 -heartbeat' --json\n"
              "  framescope-cli query run.fscope 'type:close code:1006,1011 or has:violation'\n");
    }

    QuerySettings take()
    {
        settings.path = text(path);
        settings.filter = text(filter);
        return std::move(settings);
    }
};

Command parse(CLI::App &app, int argc, const char *const *argv)
{
    ConnectOptionsReader connect(app);
    ServeOptionsReader serve(app);
    QueryOptionsReader query(app);
    ConnectOptionsReader recordOptions(app, ConnectOptionsReader::Purpose::Record);
    StatsOptionsReader stats(app);
    ExportOptionsReader exportOptions(app);
    ImportOptionsReader import(app);
    ReplayOptionsReader replayOptions(app);
    const ChatOptionsReader chatOptions(app);
    app.parse(argc, argv);
    if (connect.command->parsed())
        return connect.take();
    if (serve.command->parsed())
        return serve.take();
    if (query.command->parsed())
        return query.take();
    if (recordOptions.command->parsed())
        return recordOptions.take();
    if (stats.command->parsed())
        return stats.take();
    if (exportOptions.command->parsed())
        return exportOptions.take();
    if (import.command->parsed())
        return import.take();
    if (chatOptions.command->parsed())
        return std::visit([](auto settings) -> Command { return settings; }, chatOptions.take());
    return std::visit([](auto settings) -> Command { return settings; }, replayOptions.take());
}

Answer answerTo(const CLI::App &app, const CLI::ParseError &error)
{
    const std::vector<std::string> unknown = app.remaining();
    if (app.get_subcommands().empty() && !unknown.empty())
        return {"There is no command \"" + QByteArray::fromStdString(unknown.front())
                + "\".\nRun with --help for more information.\n",
            ExitStatus::WrongUsage};
    std::ostringstream out;
    std::ostringstream err;
    const bool isAnswer = app.exit(error, out, err) == 0;
    return {
        QByteArray::fromStdString(isAnswer ? out.str() : err.str()), isAnswer ? ExitStatus::Done : ExitStatus::WrongUsage};
}

} // namespace

Command readCommandLine(int argc, const char *const *argv)
{
    CLI::App app(
        "Connects to WebSocket endpoints, serves test endpoints, and records, searches, replays, exports and imports.",
        "framescope-cli");
    app.set_version_flag("--version", "framescope-cli " FRAMESCOPE_VERSION);
    app.require_subcommand(1);
    app.footer("Ends with 0 done · 1 wrong usage · 2 could not connect · 3 handshake refused ·\n"
               "4 protocol violation or abnormal close · 5 comparison failed · 6 file unreadable or not ours\n\n"
               "Example:\n  framescope-cli connect wss://echo.example.org/ --send hello --count 1\n");
    try {
        return parse(app, argc, argv);
    } catch (const CLI::ParseError &error) {
        return answerTo(app, error);
    }
}

} // namespace framescope::cli
