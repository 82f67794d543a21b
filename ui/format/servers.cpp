// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers.h"

#include "behaviourerrors.h"
#include "connecterrors.h"
#include "faulterrors.h"
#include "fileerrors.h"

#include <QCoreApplication>

#include <map>

namespace framescope::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Servers)
};

struct Explainer {
    const QString &where;

    Explanation operator()(const server::BehaviourError &error) const { return {behaviourErrorSentence(error), {}, {}}; }
    Explanation operator()(const server::FaultError &error) const { return {faultErrorSentence(error), {}, {}}; }
    Explanation operator()(const net::ListenError &error) const { return explain(error, where); }
    Explanation operator()(const capture::WriteError &error) const { return explain(error); }
    Explanation operator()(const QString &words) const { return {Text::tr("No certificate could be made."), words, {}}; }
};

} // namespace

QString stateName(session::State state)
{
    using session::State;
    switch (state) {
    case State::Idle: return Text::tr("not connected");
    case State::Connecting: return Text::tr("connecting");
    case State::Open: return Text::tr("open");
    case State::Closing: return Text::tr("closing");
    case State::Closed: return Text::tr("closed");
    }
    return {};
}

QString stateName(server::HostedServer::State state)
{
    using State = server::HostedServer::State;
    switch (state) {
    case State::Stopped: return Text::tr("stopped");
    case State::Starting: return Text::tr("starting");
    case State::Running: return Text::tr("running");
    case State::Stopping: return Text::tr("stopping");
    }
    return {};
}

QString behaviourMeaning(const QString &name)
{
    const std::map<QString, QString> meanings {
        {QStringLiteral("echo"), Text::tr("Sends every message back as it came.")},
        {QStringLiteral("broadcast"), Text::tr("Passes every message on to all other clients.")},
        {QStringLiteral("welcome"), Text::tr("Greets each client with this text.")},
        {QStringLiteral("clock"), Text::tr("Tells the time every so many seconds.")},
        {QStringLiteral("ticker"), Text::tr("JSON prices every so many seconds, of what clients subscribe to.")},
        {QStringLiteral("flood"), Text::tr("Texts as fast as they leave, of SIZE bytes; with COUNT, so many of them.")},
        {QStringLiteral("recording"),
            Text::tr(
                "Plays what the server in a recording sent: by time, or each message after the client's that it followed.")},
        {QStringLiteral("sink"), Text::tr("Takes everything and answers nothing.")},
    };
    const auto found = meanings.find(name);
    return found == meanings.end() ? QString() : found->second;
}

QString faultMeaning(const QString &name)
{
    const std::map<QString, QString> meanings {
        {QStringLiteral("latency"), Text::tr("Everything leaves so many milliseconds late, give or take.")},
        {QStringLiteral("drop"), Text::tr("So many of a hundred messages are never sent.")},
        {QStringLiteral("close"), Text::tr("Closes with this code after so many messages.")},
        {QStringLiteral("nopong"), Text::tr("Pings are not answered.")},
        {QStringLiteral("badutf8"), Text::tr("So many of a hundred texts are no UTF-8.")},
        {QStringLiteral("rsv"), Text::tr("Every message has this reserved bit set.")},
    };
    const auto found = meanings.find(name);
    return found == meanings.end() ? QString() : found->second;
}

Explanation explain(const server::StartError &error, const QString &where)
{
    return std::visit(Explainer {where}, error);
}

} // namespace framescope::format
