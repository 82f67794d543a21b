// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include "support/wire.h"

namespace framescope::tests {

namespace {

using namespace protocol;

struct Narrator {
    quint64 origin;

    QByteArray operator()(const RequestReceived &event) const
    {
        return QByteArray("request ") + QByteArray(event.head.method + ' ' + event.head.target);
    }
    QByteArray operator()(const ResponseReceived &event) const
    {
        return "response " + QByteArray::number(event.head.status);
    }
    QByteArray operator()(const HandshakeFailed &event) const
    {
        QByteArray line = QByteArray("failed ") + QByteArray(protocol::nameOf(event.error.kind));
        if (!event.body.isEmpty())
            line += QByteArray(" with ") + wire::quoted(event.body);
        return line;
    }
    QByteArray operator()(const Opened &event) const
    {
        const Agreement &agreement = event.agreement;
        QByteArray line = "opened";
        if (!agreement.subprotocol.isEmpty())
            line += " for " + agreement.subprotocol;
        if (!agreement.extensions.isEmpty())
            line += " with " + agreement.extensions;
        return line;
    }
    QByteArray operator()(const FragmentReceived &event) const
    {
        const FrameHeader &header = event.frame.header;
        return QByteArray("fragment ") + wire::lineOf(int(header.opcode), event.frame.payload.toByteArray())
            + (header.fin ? QByteArray() : QByteArray(" unfinished"));
    }
    QByteArray operator()(const MessageReceived &event) const { return lineOf(event.message); }
    QByteArray operator()(const ViolationFound &event) const
    {
        return QByteArray("violation ") + protocol::nameOf(event.violation.kind) + " at "
            + QByteArray::number(event.violation.streamOffset - origin);
    }
    QByteArray operator()(const BytesDiscarded &event) const
    {
        return "discarded " + QByteArray::number(event.count) + " at " + QByteArray::number(event.streamOffset - origin)
            + ' ' + wire::quoted(event.first);
    }
};

} // namespace

QByteArray lineOf(const Message &message)
{
    QByteArray line = wire::lineOf(int(message.opcode), message.payload().toByteArray());
    if (message.frames.size() > 1)
        line += " in " + QByteArray::number(message.frames.size()) + " frames";
    return (message.isComplete ? QByteArray() : QByteArray("cut ")) + line;
}

QByteArrayList transcriptOf(const std::vector<Event> &events, quint64 origin)
{
    QByteArrayList lines;
    for (const Event &event : events)
        lines.append(std::visit(Narrator {origin}, event));
    return lines;
}

} // namespace framescope::tests
