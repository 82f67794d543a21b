// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventjson.h"

#include <base/isotime.h>
#include <format/connecterrors.h>
#include <session/eventrecords.h>

#include <QJsonArray>

#include <cmath>

namespace framescope::cli {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject begin(const char *event, const EventHead &head)
{
    return exchange::eventObject(event, head);
}

QJsonArray headersJson(const protocol::HeaderList &headers)
{
    QJsonArray array;
    for (const protocol::HttpHeader &header : headers)
        array.append(QJsonArray {QString::fromUtf8(header.name), QString::fromUtf8(header.value)});
    return array;
}

/// To the microsecond.
QJsonObject phasesJson(const net::Phases &phases)
{
    QJsonObject object;
    const auto add = [&object](const char *name, const std::optional<base::Nanoseconds> &phase) {
        if (phase)
            object[key(name)] = std::round(static_cast<double>(phase->count()) / 1e3) / 1e3;
    };
    add("dns_ms", phases.dns);
    add("queued_ms", phases.queued);
    add("tcp_ms", phases.tcp);
    add("tls_ms", phases.tls);
    add("upgrade_ms", phases.upgrade);
    return object;
}

QJsonObject tlsJson(const net::Secured &secured)
{
    return {{key("protocol"), secured.protocol}, {key("cipher"), secured.cipher}, {key("alpn"), secured.alpn},
        {key("server_name"), secured.serverName}};
}

} // namespace

QString isoTime(base::WallTime time)
{
    return QString::fromLatin1(base::isoTime(time));
}

QString nameOf(base::Direction direction)
{
    return direction == base::Direction::In ? QStringLiteral("in") : QStringLiteral("out");
}

QString nameOf(protocol::Opcode opcode)
{
    return exchange::typeName(opcode);
}

QJsonObject listeningJson(const EventHead &head, const QString &url)
{
    QJsonObject object = begin("listening", head);
    object[key("url")] = url;
    return object;
}

QJsonObject connectingJson(const EventHead &head, const QString &url)
{
    QJsonObject object = begin("connecting", head);
    object[key("url")] = url;
    return object;
}

QJsonObject openJson(const EventHead &head, net::EngineKind engine, const net::Opened &opened,
    const protocol::HttpHead &response, const net::Secured *secured)
{
    const protocol::Agreement &agreement = opened.agreement;
    QJsonObject object = begin("open", head);
    object[key("engine")] = net::nameOf(engine);
    object[key("subprotocol")] = QString::fromUtf8(agreement.subprotocol);
    object[key("extensions")] = QString::fromUtf8(agreement.extensions);
    if (const QJsonObject phases = phasesJson(opened.phases); !phases.isEmpty())
        object[key("phases")] = phases;
    if (secured)
        object[key("tls")] = tlsJson(*secured);
    if (response.status == 0) // an engine that does not show it
        return object;
    object[key("status")] = response.status;
    object[key("headers")] = headersJson(response.headers);
    return object;
}

QJsonObject frameJson(const EventHead &head, base::Direction direction, const protocol::Frame &frame)
{
    QJsonObject object = begin("frame", head);
    object[key("direction")] = nameOf(direction);
    object[key("fin")] = frame.header.fin;
    object[key("rsv")] = frame.header.rsv();
    object[key("opcode")] = static_cast<int>(frame.header.opcode);
    object[key("masked")] = frame.header.maskingKey.has_value();
    if (frame.header.maskingKey) {
        const QByteArray bytes = frame.header.toBytes();
        object[key("key")] = QString::fromLatin1(bytes.last(4).toHex());
    }
    object[key("length")] = static_cast<qint64>(frame.header.payloadLength);
    object[key("header")] = QString::fromLatin1(frame.header.toBytes().toHex());
    object[key("stream_offset")] = static_cast<qint64>(frame.streamOffset);
    return object;
}

QJsonObject violationJson(const EventHead &head, const protocol::Violation &violation)
{
    QJsonObject object = begin("violation", head);
    object[key("kind")] = key(protocol::nameOf(violation.kind));
    object[key("rfc")] = protocol::standardFor(violation.kind);
    object[key("section")] = key(protocol::sectionFor(violation.kind));
    object[key("offset")] = static_cast<qint64>(violation.streamOffset);
    object[key("length")] = static_cast<qint64>(violation.length);
    object[key("bytes")] = QString::fromLatin1(violation.bytes.toHex());
    object[key("tolerated")] = violation.isTolerated;
    return object;
}

QJsonObject discardedJson(const EventHead &head, const protocol::BytesDiscarded &discarded)
{
    QJsonObject object = begin("discarded", head);
    object[key("count")] = static_cast<qint64>(discarded.count);
    object[key("offset")] = static_cast<qint64>(discarded.streamOffset);
    object[key("bytes")] = QString::fromLatin1(discarded.first.toHex());
    return object;
}

QJsonObject errorJson(
    const EventHead &head, const net::ConnectError &error, const QString &host, const protocol::HttpHead &response)
{
    QJsonObject object = begin("error", head);
    QJsonArray addresses;
    object[key("kind")] = key(net::nameOf(error.kind));
    if (error.handshake)
        object[key("handshake")] = key(protocol::nameOf(error.handshake->kind));
    if (error.handshake && error.handshake->kind == protocol::HandshakeError::Kind::BadDeflateAnswer)
        object[key("deflate")] = key(protocol::nameOf(error.handshake->deflateProblem));
    if (!error.detail.isEmpty())
        object[key("detail")] = error.detail;
    for (const net::ConnectError::Tried &tried : error.tried)
        addresses.append(QJsonObject {{key("address"), tried.address}, {key("kind"), key(net::nameOf(tried.kind))}});
    if (!addresses.isEmpty())
        object[key("tried")] = addresses;
    object[key("message")] = format::explain(error, host).what;
    if (response.status == 0)
        return object;
    object[key("status")] = response.status;
    object[key("headers")] = headersJson(response.headers);
    object[key("body")] = QString::fromUtf8(error.body);
    return object;
}

QJsonObject closedJson(const EventHead &head, const protocol::CloseOutcome &outcome)
{
    QJsonObject object = begin("closed", head);
    object[key("code")] = static_cast<int>(outcome.code);
    object[key("reason")] = QString::fromUtf8(outcome.reason);
    object[key("by")] = session::nameOf(outcome.by);
    object[key("clean")] = outcome.isClean;
    return object;
}

QJsonObject followedJson(const EventHead &head, const net::Followed &followed)
{
    QJsonObject object = begin("followed", head);
    object[key("status")] = followed.status;
    object[key("url")] = followed.url;
    if (!followed.scheme.isEmpty())
        object[key("scheme")] = QString::fromLatin1(followed.scheme);
    return object;
}

QJsonObject waitingJson(const EventHead &head, const net::Waiting &waiting)
{
    QJsonObject object = begin("waiting", head);
    object[key("delay_ms")] = static_cast<qint64>(waiting.delay.count());
    object[key("attempt")] = waiting.attempt;
    return object;
}

QJsonObject queuedJson(const EventHead &head, const net::Queued &queued)
{
    QJsonObject object = begin("queued", head);
    object[key("endpoint")] = queued.endpoint;
    return object;
}

QJsonObject lingeredJson(const EventHead &head, const net::Lingered &lingered)
{
    QJsonObject object = begin("lingered", head);
    object[key("waited_ms")] = static_cast<qint64>(lingered.waited.count());
    return object;
}

QJsonObject overrunJson(const EventHead &head, const net::Overrun &overrun)
{
    QJsonObject object = begin("overrun", head);
    object[key("pending")] = overrun.pending;
    return object;
}

} // namespace framescope::cli
