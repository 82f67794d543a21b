// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servecommand.h"

#include "commandloop.h"
#include "diagnostics.h"
#include "recordingfile.h"

#include <format/connecterrors.h>
#include <format/violations.h>
#include <net/iothread.h>
#include <server/testserver.h>
#include <session/sessioncore.h>

#include <QJsonDocument>
#include <QSslCertificate>

namespace framescope::cli {

namespace {

/// Prints the events of all clients. I/O thread.
class ClientPrinters
{
public:
    ClientPrinters(std::shared_ptr<Printer> printer, const PrintOptions &options, const base::ClockAnchor &anchor)
        : m_printer(std::move(printer))
        , m_options(options)
        , m_anchor(anchor)
    {
    }

    void observe(const session::SessionCore &core, const net::Event &event, base::MessageId message)
    {
        auto &printer = m_printers.try_emplace(&core, m_printer, m_options, m_anchor, QString()).first->second;
        printer.print(core.id(), event, message);
        tell(core, event);
        if (std::holds_alternative<net::Closed>(event.what))
            m_printers.erase(&core);
    }

    /// What goes wrong with a client, on standard error.
    static void tell(const session::SessionCore &core, const net::Event &event)
    {
        const QString client = QStringLiteral("Client %1 (%2): ").arg(core.id().value).arg(core.snapshot().peer);
        if (const auto *violated = std::get_if<net::Violated>(&event.what))
            diagnose(client + format::violationSentence(violated->violation.kind));
        else if (const auto *discarded = std::get_if<net::Discarded>(&event.what))
            diagnose(client + format::discardedSentence(discarded->bytes.count) + u'.');
        else if (const auto *failed = std::get_if<net::Failed>(&event.what))
            diagnose(client + format::explain(failed->error).what);
        else if (const auto *closed = std::get_if<net::Closed>(&event.what); closed && closed->outcome.wasOpen)
            diagnose(client + sentenceFor(closed->outcome));
    }

    void printListening(const QString &url)
    {
        const base::MonoTime now = base::monoNow();
        const EventHead head {{}, m_anchor.toWall(now), now};
        if (m_options.isJson)
            m_printer->print(QJsonDocument(listeningJson(head, url)).toJson(QJsonDocument::Compact));
        else
            m_printer->print("listening on " + url.toUtf8());
    }

private:
    std::shared_ptr<Printer> m_printer;
    PrintOptions m_options;
    base::ClockAnchor m_anchor;
    std::map<const session::SessionCore *, EventPrinter> m_printers;
};

class ServeLoop : public CommandLoop
{
public:
    ServeLoop(const ServeSettings &settings, std::shared_ptr<capture::Recording> recording)
        : m_settings(settings)
        , m_recording(std::move(recording))
        , m_server(&m_sessions)
    {
    }

    ExitStatus run()
    {
        net::ListenOptions options;
        options.host = m_settings.host;
        options.port = m_settings.port;
        options.engine = m_settings.engine;
        options.limits = m_settings.limits;
        options.closeTimeout = Patience;
        if (m_settings.isPlain)
            options.deflate.reset();
        if (m_settings.isSecure && !addIdentity(options))
            return ExitStatus::CouldNotConnect;
        connectServer();
        m_server.setFaults(m_settings.faults);
        m_server.start(options, m_settings.behaviours, m_recording,
            [printers = makePrinters()](session::SessionCore &core, const net::Event &event, base::MessageId message) {
                printers->observe(core, event, message);
            });
        exec();
        return hasLostOutput() ? ExitStatus::FileUnusable : m_status;
    }

private:
    bool addIdentity(net::ListenOptions &options)
    {
        QStringList names {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        if (!names.contains(m_settings.host))
            names.append(m_settings.host);
        const auto identity = net::makeSelfSignedIdentity(names);
        if (!identity) {
            diagnose(QStringLiteral("No certificate could be made: ") + identity.error());
            return false;
        }
        options.identity = *identity;
        const QSslCertificate certificate(identity->certificate);
        diagnose(QStringLiteral("The certificate is self-signed; its SHA-256 is ")
            + format::fingerprint(certificate.digest(QCryptographicHash::Sha256).toHex()));
        return true;
    }

    std::shared_ptr<ClientPrinters> makePrinters()
    {
        openOutput(m_sessions.io());
        m_printers = std::make_shared<ClientPrinters>(
            output(), m_settings.print, m_recording ? m_recording->anchor() : base::ClockAnchor::now());
        return m_printers;
    }

    void connectServer()
    {
        using server::TestServer;
        QObject::connect(&m_server, &TestServer::stopped, [this] { abandon(); });
        QObject::connect(&m_server, &TestServer::started, [this] {
            m_sessions.io().post(
                [printers = m_printers, url = m_server.endpoint()->url()] { printers->printListening(url); });
        });
        QObject::connect(&m_server, &TestServer::failed, [this](const net::ListenError &error) {
            diagnose(format::explain(error, QStringLiteral("%1:%2").arg(m_settings.host).arg(m_settings.port)));
            m_status = ExitStatus::CouldNotConnect;
            quit();
        });
    }

    void stop() override { m_server.stop(); }

    /// The main thread stays free for signals until everything is written.
    void abandon() override
    {
        m_sessions.io().post([this] { finishOutput(); });
    }

    ServeSettings m_settings;
    std::shared_ptr<capture::Recording> m_recording;
    ExitStatus m_status = ExitStatus::Done;
    std::shared_ptr<ClientPrinters> m_printers;
    session::SessionManager m_sessions; ///< goes after its server and before the others, which its thread uses
    server::TestServer m_server;
};

} // namespace

ExitStatus runServe(const ServeSettings &settings)
{
    const auto recording = makeRecording(settings.recordPath);
    if (!recording)
        return ExitStatus::FileUnusable;
    const ExitStatus status = ServeLoop(settings, *recording).run();
    return complete(*recording) ? status : ExitStatus::FileUnusable;
}

} // namespace framescope::cli
