// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle.h"

#include "closecodes.h"
#include "connecterrors.h"
#include "evidence.h"
#include "inert.h"
#include "numbers.h"
#include "violations.h"

#include <base/isotime.h>

#include <QCoreApplication>

namespace framescope::format {

namespace {

using capture::EventKind;
using capture::EventRow;

constexpr qsizetype mostShownBytes = 64;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Lifecycle)
};

QString field(const EventRow &event, QLatin1String key)
{
    return inertLine(event.detail.value(key).toString());
}

QString endpoint(const EventRow &event, QLatin1String hostKey, QLatin1String portKey)
{
    const QString host = field(event, hostKey);
    const QString port = QString::number(event.detail.value(portKey).toInt());
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + port;
}

QString startLine(const EventRow &event)
{
    const qsizetype end = event.data.indexOf("\r\n");
    return inertLine(QByteArrayView(event.data).first(end < 0 ? event.data.size() : end));
}

QString openedSentence(const EventRow &event)
{
    QString sentence = Text::tr("Open");
    if (const QString subprotocol = field(event, QLatin1String("subprotocol")); !subprotocol.isEmpty())
        sentence += Text::tr(", subprotocol %1").arg(subprotocol);
    if (const QString extensions = field(event, QLatin1String("extensions")); !extensions.isEmpty())
        sentence += Text::tr(", extensions %1").arg(extensions);
    return sentence;
}

protocol::CloseCode closeCode(const EventRow &event)
{
    const int fallback = static_cast<int>(protocol::CloseCode::Abnormal);
    return static_cast<protocol::CloseCode>(event.detail.value(QLatin1String("code")).toInt(fallback));
}

bool isTrue(const EventRow &event, QLatin1String key, bool fallback)
{
    return event.detail.value(key).toBool(fallback);
}

bool wasOpen(const EventRow &event)
{
    return isTrue(event, QLatin1String("opened"), true);
}

bool isComplaintOfPeer(const EventRow &event)
{
    return event.detail.value(QLatin1String("by")) == QLatin1String("peer") && isComplaint(closeCode(event));
}

bool isCutOff(const EventRow &event)
{
    return isTrue(event, QLatin1String("cut"), false);
}

bool isAnswerUnknown(const EventRow &event)
{
    return !isTrue(event, QLatin1String("answered"), true);
}

bool isDroppedByUs(const EventRow &event)
{
    return event.detail.value(QLatin1String("by")) == QLatin1String("local")
        && closeCode(event) == protocol::CloseCode::Abnormal;
}

QString closedSentence(const EventRow &event)
{
    if (!wasOpen(event))
        return Text::tr("No connection was made");
    const QString by = event.detail.value(QLatin1String("by")).toString();
    const QString title = closeCodeTitle(closeCode(event));
    if (isDroppedByUs(event))
        return Text::tr("Dropped by us without a closing handshake (%1)").arg(title);
    if (by == QLatin1String("local"))
        return Text::tr("Closed by us with %1").arg(title);
    if (by == QLatin1String("peer"))
        return Text::tr("Closed by the other end with %1").arg(title);
    return isCutOff(event) ? Text::tr("The stream ended in the middle of a message (%1)").arg(title)
                           : Text::tr("Ended without a closing handshake (%1)").arg(title);
}

QString closedWithReason(const EventRow &event)
{
    const QString reason = field(event, QLatin1String("reason"));
    return reason.isEmpty() ? closedSentence(event) : Text::tr("%1: “%2”").arg(closedSentence(event), reason);
}

QString connectedSentence(const EventRow &event)
{
    const QString sentence =
        Text::tr("Connected to %1").arg(endpoint(event, QLatin1String("peer"), QLatin1String("peerPort")));
    const QString proxy = field(event, QLatin1String("proxy"));
    return proxy.isEmpty() ? sentence : Text::tr("%1 through the proxy %2").arg(sentence, proxy);
}

QString waitingSentence(const EventRow &event)
{
    const auto delay = std::chrono::milliseconds(event.detail.value(QLatin1String("delay")).toInteger());
    const QString attempt = number(event.detail.value(QLatin1String("attempt")).toInteger());
    return Text::tr("Connects again in %1, attempt %2").arg(duration(delay), attempt);
}

QString followedSentence(const EventRow &event)
{
    const QString status = QString::number(event.detail.value(QLatin1String("status")).toInt());
    const QString url = field(event, QLatin1String("url"));
    const QString scheme = field(event, QLatin1String("scheme"));
    return scheme.isEmpty() ? Text::tr("Follows the redirect %1 to %2").arg(status, url)
                            : Text::tr("Answers %1 at %2 with user and password (%3)").arg(status, url, scheme);
}

Explanation explainFollowed(const EventRow &event)
{
    return {followedSentence(event),
        field(event, QLatin1String("scheme")).isEmpty()
            ? Text::tr("The server has moved the endpoint. Another connection follows; to another origin go no "
                       "credentials, and none of your headers that could hold some.")
            : Text::tr("The server asked who we are (RFC 9110, section 11). Another connection follows with the answer."),
        {}};
}

QString queuedSentence(const EventRow &event)
{
    return Text::tr("Waits until another connection to %1 is established").arg(field(event, QLatin1String("endpoint")));
}

Explanation explainQueued(const EventRow &event)
{
    return {queuedSentence(event),
        Text::tr("To an address a client connects one at a time (RFC 6455, section 4.1): another connection is between its "
                 "first step and the end of its opening handshake."),
        Text::tr("If the other one hangs, cancel it, or set Limits, Opening of this one to “At any time”.")};
}

Explanation explainLingered(const EventRow &event)
{
    const auto waited = std::chrono::milliseconds(event.detail.value(QLatin1String("waited")).toInteger());
    return {eventSentence(event),
        Text::tr("After the closing handshake the server ends TCP (RFC 6455, section 7.1.1). It had not after %1.")
            .arg(duration(waited)),
        Text::tr("The server may leak connections: look at how it closes its sockets.")};
}

QString gapSentence(const EventRow &event)
{
    const qint64 messages = event.detail.value(QLatin1String("messages")).toInteger();
    return Text::tr("%n messages crossed the wire here and were not recorded", nullptr, countOf(messages));
}

QString gapTime(const EventRow &event, QLatin1String key)
{
    const auto time = base::parseIsoTime(event.detail.value(key).toString().toLatin1());
    return time ? exactTime(*time) : QString();
}

Explanation explainGap(const EventRow &event)
{
    const QString from = gapTime(event, QLatin1String("from"));
    const QString to = gapTime(event, QLatin1String("to"));
    const QString bytes = byteSize(event.detail.value(QLatin1String("bytes")).toInteger());
    const QString span = Text::tr("From %1 to %2 the recording could not be written, and %3 of payload did not fit into the "
                                  "memory that is kept for such a time.");
    return {gapSentence(event),
        from.isEmpty() || to.isEmpty() ? Text::tr("The recording could not be written.") : span.arg(from, to, bytes),
        Text::tr("The connection went on meanwhile.")};
}

Explanation explainOverrun(const EventRow &event)
{
    const auto pending = event.detail.value(QLatin1String("pending")).toInteger();
    return {eventSentence(event),
        Text::tr("%1 waited to be recorded or sent, and Qt's engine cannot stop reading.").arg(byteSize(pending)),
        Text::tr("Use the wire engine, which can.")};
}

QString securedSentence(const EventRow &event)
{
    const bool isTrusted = issuesOf(event.detail, QLatin1String("ignored")).empty();
    const QString sentence =
        Text::tr("Encrypted: %1, %2").arg(field(event, QLatin1String("protocol")), field(event, QLatin1String("cipher")));
    return isTrusted ? sentence : Text::tr("%1, trusted by hand").arg(sentence);
}

std::optional<protocol::ViolationKind> violationOf(const EventRow &event)
{
    return violationFromName(event.detail.value(QLatin1String("violation")).toString());
}

Explanation explainConnected(const EventRow &event)
{
    return {eventSentence(event),
        Text::tr("TCP is connected; this end is %1.")
            .arg(endpoint(event, QLatin1String("local"), QLatin1String("localPort"))),
        triedSentence(triedOf(event.detail))};
}

Explanation explainSecured(const EventRow &event)
{
    QStringList reasons;
    for (const net::TlsIssue &issue : issuesOf(event.detail, QLatin1String("ignored")))
        reasons.append(tlsIssueSentence(issue));
    if (reasons.isEmpty())
        return {eventSentence(event), Text::tr("The certificate is trusted by this machine."), {}};
    return {eventSentence(event), reasons.join(u' '),
        Text::tr("You chose to trust this certificate. Others will not trust it unless they are told to.")};
}

Explanation explainViolation(const EventRow &event)
{
    const auto kind = violationOf(event);
    if (!kind)
        return {eventSentence(event), {}, {}};
    Explanation explanation = format::explain(*kind);
    const auto offset = event.detail.value(QLatin1String("offset")).toInteger();
    explanation.why += u'\n'
        + (event.data.isEmpty()
                ? Text::tr("Found at byte %1 of the peer's stream.").arg(number(offset))
                : Text::tr("Found at byte %1 of the peer's stream: %2").arg(number(offset), spacedHex(event.data)));
    return explanation;
}

quint64 discardedCount(const EventRow &event)
{
    return static_cast<quint64>(event.detail.value(QLatin1String("count")).toInteger());
}

Explanation explainDiscarded(const EventRow &event)
{
    const auto offset = event.detail.value(QLatin1String("offset")).toInteger();
    const QString where = Text::tr("They begin at byte %1 of the peer's stream: %2")
                              .arg(number(offset), spacedHex(event.data.first(std::min(event.data.size(), mostShownBytes))));
    return {eventSentence(event),
        Text::tr(
            "After a close frame or a broken rule nothing that still comes has a meaning, and a stream may end inside of "
            "a frame's header.")
            + u'\n' + where,
        Text::tr("A peer must send no more messages after its close frame (RFC 6455, section 5.5.1).")};
}

Explanation explainClosed(const EventRow &event)
{
    if (!wasOpen(event))
        return {closedSentence(event), Text::tr("The row before says why."), {}};
    const bool isAbnormal = closeCode(event) == protocol::CloseCode::Abnormal;
    QString why = isAbnormal ? Text::tr("There was no close frame: the connection was dropped, or the other end crashed.")
                             : closeCodeMeaning(closeCode(event));
    const bool isClean = isTrue(event, QLatin1String("clean"), false);
    if (isAnswerUnknown(event))
        why += u' ' + Text::tr("Qt's engine ends TCP with its close frame, without waiting for the answer.");
    else if (!isClean && !isAbnormal)
        why += u' ' + Text::tr("Not both ends sent a close frame.");
    if (isCutOff(event))
        why += u' ' + Text::tr("What had arrived of the message is kept.");
    if (!isAlarmingEnd(event))
        return {closedWithReason(event), why, {}};
    if (isClean)
        return {closedWithReason(event), why, Text::tr("The other end's log should say more about it.")};
    return {closedWithReason(event), why,
        Text::tr("Look into the server's log for a crash or a timeout, and at proxies in between that drop connections.")};
}

/// The Host header's value stands in the event where it is known.
Explanation explainFailed(const EventRow &event)
{
    return format::explain(connectErrorOf(event), event.detail.value(QLatin1String("host")).toString());
}

} // namespace

bool isAlarmingEnd(const EventRow &event)
{
    return wasOpen(event) && !isDroppedByUs(event)
        && (!(isTrue(event, QLatin1String("clean"), false) || isAnswerUnknown(event)) || isComplaintOfPeer(event));
}

QString eventName(EventKind kind)
{
    switch (kind) {
    case EventKind::Resolving: return Text::tr("resolving");
    case EventKind::Queued: return Text::tr("queued");
    case EventKind::Connected: return Text::tr("connected");
    case EventKind::Secured: return Text::tr("encrypted");
    case EventKind::RequestSent: return Text::tr("request sent");
    case EventKind::RequestReceived: return Text::tr("request received");
    case EventKind::ResponseReceived: return Text::tr("response received");
    case EventKind::ResponseSent: return Text::tr("response sent");
    case EventKind::Opened: return Text::tr("open");
    case EventKind::Violation: return Text::tr("violation");
    case EventKind::Discarded: return Text::tr("discarded");
    case EventKind::Lingered: return Text::tr("TCP ended");
    case EventKind::Overrun: return Text::tr("overrun");
    case EventKind::Followed: return Text::tr("followed");
    case EventKind::Failed: return Text::tr("failed");
    case EventKind::Closed: return Text::tr("closed");
    case EventKind::Waiting: return Text::tr("reconnecting");
    case EventKind::Gap: return Text::tr("not recorded");
    }
    return {};
}

QString eventSentence(const EventRow &event)
{
    switch (event.kind) {
    case EventKind::Resolving:
        return Text::tr("Looking up %1").arg(endpoint(event, QLatin1String("host"), QLatin1String("port")));
    case EventKind::Queued: return queuedSentence(event);
    case EventKind::Connected: return connectedSentence(event);
    case EventKind::Secured: return securedSentence(event);
    case EventKind::RequestSent: return Text::tr("Sent the request  %1").arg(startLine(event));
    case EventKind::RequestReceived: return Text::tr("Received the request  %1").arg(startLine(event));
    case EventKind::ResponseReceived: return Text::tr("Received the response  %1").arg(startLine(event));
    case EventKind::ResponseSent: return Text::tr("Sent the response  %1").arg(startLine(event));
    case EventKind::Opened: return openedSentence(event);
    case EventKind::Violation: {
        const auto kind = violationOf(event);
        return kind ? violationSentence(*kind) : Text::tr("The peer broke a rule of the protocol.");
    }
    case EventKind::Discarded: return discardedSentence(discardedCount(event));
    case EventKind::Lingered: return Text::tr("The other end kept TCP open after the closing handshake: ended from here");
    case EventKind::Overrun: return Text::tr("Dropped by us: the other end could not be slowed down");
    case EventKind::Followed: return followedSentence(event);
    case EventKind::Failed: return explainFailed(event).what;
    case EventKind::Closed: return closedWithReason(event);
    case EventKind::Waiting: return waitingSentence(event);
    case EventKind::Gap: return gapSentence(event);
    }
    return {};
}

Explanation explain(const EventRow &event)
{
    switch (event.kind) {
    case EventKind::Resolving:
        return {eventSentence(event), Text::tr("The name of the host is turned into an address."), {}};
    case EventKind::Queued: return explainQueued(event);
    case EventKind::Connected: return explainConnected(event);
    case EventKind::Secured: return explainSecured(event);
    case EventKind::RequestSent:
    case EventKind::RequestReceived:
        return {eventSentence(event), Text::tr("The client asks to switch from HTTP to WebSocket."), {}};
    case EventKind::ResponseReceived:
    case EventKind::ResponseSent:
        return {eventSentence(event), Text::tr("The server's answer. Status 101 switches to WebSocket."), {}};
    case EventKind::Opened:
        return {eventSentence(event), Text::tr("The opening handshake is done; both ends may send."), {}};
    case EventKind::Violation: return explainViolation(event);
    case EventKind::Discarded: return explainDiscarded(event);
    case EventKind::Lingered: return explainLingered(event);
    case EventKind::Overrun: return explainOverrun(event);
    case EventKind::Followed: return explainFollowed(event);
    case EventKind::Failed: return explainFailed(event);
    case EventKind::Closed: return explainClosed(event);
    case EventKind::Waiting: return {waitingSentence(event), Text::tr("The session is set to connect again by itself."), {}};
    case EventKind::Gap: return explainGap(event);
    }
    return {};
}

} // namespace framescope::format
