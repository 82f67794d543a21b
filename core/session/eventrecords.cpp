// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventrecords.h"

#include <protocol/url.h>

#include <QJsonArray>

namespace framescope::session {

namespace {

using capture::EventKind;
using capture::EventRecord;

QString latin1(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject toJson(const net::CertificateInfo &certificate)
{
    QJsonObject object {
        {QStringLiteral("subject"), certificate.subject},
        {QStringLiteral("issuer"), certificate.issuer},
        {QStringLiteral("names"), QJsonArray::fromStringList(certificate.names)},
        {QStringLiteral("notBefore"), certificate.notBefore.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("notAfter"), certificate.notAfter.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("sha256"), QString::fromLatin1(certificate.sha256)},
    };
    if (!certificate.keyType.isEmpty()) {
        object[QStringLiteral("keyType")] = certificate.keyType;
        object[QStringLiteral("keyBits")] = certificate.keyBits;
    }
    return object;
}

QJsonObject toJson(const net::TlsIssue &issue)
{
    return {
        {QStringLiteral("code"), issue.code},
        {QStringLiteral("detail"), issue.detail},
        {QStringLiteral("subject"), issue.subject},
    };
}

/// In nanoseconds.
QJsonObject toJson(const net::Phases &phases)
{
    QJsonObject object;
    const auto add = [&object](const char *name, const std::optional<base::Nanoseconds> &phase) {
        if (phase)
            object[latin1(name)] = static_cast<qint64>(phase->count());
    };
    add("dns", phases.dns);
    add("queued", phases.queued);
    add("tcp", phases.tcp);
    add("tls", phases.tls);
    add("upgrade", phases.upgrade);
    return object;
}

QJsonObject toJson(const net::ConnectError::Tried &tried)
{
    return {{QStringLiteral("address"), tried.address}, {QStringLiteral("error"), latin1(net::nameOf(tried.kind))}};
}

template <typename T>
QJsonArray toJson(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject toJson(const net::ConnectError &error)
{
    QJsonObject detail {{QStringLiteral("error"), latin1(net::nameOf(error.kind))}};
    if (!error.detail.isEmpty())
        detail[QStringLiteral("detail")] = error.detail;
    if (!error.proxy.isEmpty())
        detail[QStringLiteral("proxy")] = error.proxy;
    if (!error.tried.empty())
        detail[QStringLiteral("tried")] = toJson(error.tried);
    if (error.address) {
        detail[QStringLiteral("problem")] = latin1(protocol::nameOf(error.address->kind));
        detail[QStringLiteral("detail")] = error.address->detail;
    }
    if (!error.issues.empty())
        detail[QStringLiteral("issues")] = toJson(error.issues);
    if (!error.chain.empty())
        detail[QStringLiteral("chain")] = toJson(error.chain);
    if (!error.handshake)
        return detail;
    detail[QStringLiteral("handshake")] = latin1(protocol::nameOf(error.handshake->kind));
    if (error.handshake->finder == protocol::Role::Server)
        detail[QStringLiteral("finder")] = QStringLiteral("server");
    if (error.handshake->kind == protocol::HandshakeError::Kind::UnexpectedStatus)
        detail[QStringLiteral("status")] = error.handshake->actual.toInt();
    if (error.handshake->kind == protocol::HandshakeError::Kind::BadDeflateAnswer)
        detail[QStringLiteral("deflate")] = latin1(protocol::nameOf(error.handshake->deflateProblem));
    if (!error.handshake->expected.isEmpty())
        detail[QStringLiteral("expected")] = QString::fromUtf8(error.handshake->expected);
    if (!error.handshake->actual.isEmpty())
        detail[QStringLiteral("actual")] = QString::fromUtf8(error.handshake->actual);
    return detail;
}

EventRecord make(EventKind kind, QJsonObject detail, QByteArray data = {})
{
    EventRecord record;
    record.kind = kind;
    record.detail = std::move(detail);
    record.data = std::move(data);
    return record;
}

/// As in the Host header; empty on a server.
QString hostOf(const capture::SessionInfo &info)
{
    const auto url = protocol::Url::parse(info.url);
    return url && info.role == protocol::Role::Client ? QString::fromLatin1(url->hostHeader()) : QString();
}

struct Translator {
    const capture::SessionInfo &info;

    std::optional<EventRecord> operator()(const net::Resolving &event) const
    {
        return make(EventKind::Resolving, {{QStringLiteral("host"), event.host}, {QStringLiteral("port"), event.port}});
    }
    std::optional<EventRecord> operator()(const net::Queued &event) const
    {
        return make(EventKind::Queued, {{QStringLiteral("endpoint"), event.endpoint}});
    }
    std::optional<EventRecord> operator()(const net::Connected &event) const
    {
        QJsonObject detail {{QStringLiteral("local"), event.localAddress}, {QStringLiteral("localPort"), event.localPort},
            {QStringLiteral("peer"), event.peerAddress}, {QStringLiteral("peerPort"), event.peerPort}};
        if (!event.proxy.isEmpty())
            detail[QStringLiteral("proxy")] = event.proxy;
        if (!event.tried.empty())
            detail[QStringLiteral("tried")] = toJson(event.tried);
        return make(EventKind::Connected, detail);
    }
    std::optional<EventRecord> operator()(const net::Secured &event) const
    {
        QJsonObject detail {{QStringLiteral("protocol"), event.protocol}, {QStringLiteral("cipher"), event.cipher},
            {QStringLiteral("chain"), toJson(event.chain)}, {QStringLiteral("ignored"), toJson(event.ignoredIssues)}};
        if (!event.alpn.isEmpty())
            detail[QStringLiteral("alpn")] = event.alpn;
        if (!event.serverName.isEmpty())
            detail[QStringLiteral("serverName")] = event.serverName;
        return make(EventKind::Secured, detail);
    }
    std::optional<EventRecord> operator()(const net::HeadCrossed &event) const
    {
        const bool isOut = event.direction == base::Direction::Out;
        const bool isRequest = isOut == (info.role == protocol::Role::Client);
        const EventKind kind = isRequest ? (isOut ? EventKind::RequestSent : EventKind::RequestReceived)
                                         : (isOut ? EventKind::ResponseSent : EventKind::ResponseReceived);
        return make(kind, {}, event.bytes);
    }
    std::optional<EventRecord> operator()(const net::Opened &event) const
    {
        QJsonObject detail {{QStringLiteral("subprotocol"), QString::fromUtf8(event.agreement.subprotocol)},
            {QStringLiteral("extensions"), QString::fromUtf8(event.agreement.extensions)}};
        if (const QJsonObject phases = toJson(event.phases); !phases.isEmpty())
            detail[QStringLiteral("phases")] = phases;
        return make(EventKind::Opened, detail);
    }
    std::optional<EventRecord> operator()(const net::FragmentCrossed &) const { return std::nullopt; }
    std::optional<EventRecord> operator()(const net::MessageCrossed &) const { return std::nullopt; }
    std::optional<EventRecord> operator()(const net::Violated &event) const
    {
        const protocol::Violation &violation = event.violation;
        return make(EventKind::Violation,
            {{QStringLiteral("violation"), latin1(protocol::nameOf(violation.kind))},
                {QStringLiteral("rfc"), protocol::standardFor(violation.kind)},
                {QStringLiteral("section"), latin1(protocol::sectionFor(violation.kind))},
                {QStringLiteral("offset"), static_cast<qint64>(violation.streamOffset)},
                {QStringLiteral("code"), static_cast<int>(protocol::closeCodeFor(violation.kind))}},
            violation.bytes);
    }
    std::optional<EventRecord> operator()(const net::Discarded &event) const
    {
        return make(EventKind::Discarded,
            {{QStringLiteral("count"), static_cast<qint64>(event.bytes.count)},
                {QStringLiteral("offset"), static_cast<qint64>(event.bytes.streamOffset)}},
            event.bytes.first);
    }
    std::optional<EventRecord> operator()(const net::Lingered &event) const
    {
        return make(EventKind::Lingered, {{QStringLiteral("waited"), static_cast<qint64>(event.waited.count())}});
    }
    std::optional<EventRecord> operator()(const net::Overrun &event) const
    {
        return make(EventKind::Overrun, {{QStringLiteral("pending"), event.pending}});
    }
    std::optional<EventRecord> operator()(const net::Waiting &event) const
    {
        return make(EventKind::Waiting,
            {{QStringLiteral("delay"), static_cast<qint64>(event.delay.count())},
                {QStringLiteral("attempt"), event.attempt}});
    }
    std::optional<EventRecord> operator()(const net::Followed &event) const
    {
        QJsonObject detail {{QStringLiteral("status"), event.status}, {QStringLiteral("url"), event.url}};
        if (!event.scheme.isEmpty())
            detail[QStringLiteral("scheme")] = QString::fromLatin1(event.scheme);
        return make(EventKind::Followed, detail, event.body);
    }
    std::optional<EventRecord> operator()(const net::Failed &event) const
    {
        QJsonObject detail = toJson(event.error);
        if (const QString host = event.error.host.isEmpty() ? hostOf(info) : event.error.host; !host.isEmpty())
            detail[QStringLiteral("host")] = host;
        return make(EventKind::Failed, detail, event.error.body);
    }
    std::optional<EventRecord> operator()(const net::Closed &event) const
    {
        QJsonObject detail {{QStringLiteral("code"), static_cast<int>(event.outcome.code)},
            {QStringLiteral("reason"), QString::fromUtf8(event.outcome.reason)},
            {QStringLiteral("by"), nameOf(event.outcome.by)}, {QStringLiteral("clean"), event.outcome.isClean}};
        if (!event.outcome.wasOpen)
            detail[QStringLiteral("opened")] = false;
        if (event.outcome.isCutOff)
            detail[QStringLiteral("cut")] = true;
        if (!event.outcome.isAnswerKnown)
            detail[QStringLiteral("answered")] = false;
        return make(EventKind::Closed, detail);
    }
};

} // namespace

QString nameOf(protocol::ClosedBy by)
{
    switch (by) {
    case protocol::ClosedBy::None: return QStringLiteral("none");
    case protocol::ClosedBy::Local: return QStringLiteral("local");
    case protocol::ClosedBy::Peer: return QStringLiteral("peer");
    }
    Q_UNREACHABLE();
}

QJsonObject markedSecrets(const QByteArrayList &names)
{
    QJsonArray array;
    for (const QByteArray &name : names)
        array.append(QString::fromUtf8(name));
    return {{QStringLiteral("secret"), array}};
}

std::optional<capture::EventRecord> toEventRecord(const net::Event &event, const capture::SessionInfo &info)
{
    auto record = std::visit(Translator {info}, event.what);
    if (record)
        record->time = event.time;
    return record;
}

} // namespace framescope::session
