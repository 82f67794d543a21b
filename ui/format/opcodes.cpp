// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opcodes.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Opcodes)
};

} // namespace

QString opcodeName(protocol::Opcode opcode)
{
    using protocol::Opcode;
    switch (opcode) {
    case Opcode::Continuation: return Text::tr("continuation");
    case Opcode::Text: return Text::tr("text");
    case Opcode::Binary: return Text::tr("binary");
    case Opcode::Close: return Text::tr("close");
    case Opcode::Ping: return Text::tr("ping");
    case Opcode::Pong: return Text::tr("pong");
    }
    return Text::tr("reserved 0x%1").arg(QString::number(static_cast<int>(opcode), 16).toUpper());
}

QString opcodeMeaning(protocol::Opcode opcode)
{
    using protocol::Opcode;
    switch (opcode) {
    case Opcode::Continuation: return Text::tr("The next fragment of a message that an earlier frame began.");
    case Opcode::Text: return Text::tr("A message of text in UTF-8, or its first fragment.");
    case Opcode::Binary: return Text::tr("A message of bytes that only the two ends understand, or its first fragment.");
    case Opcode::Close: return Text::tr("Begins or answers the closing handshake. Nothing may follow it.");
    case Opcode::Ping: return Text::tr("Asks the other end for a pong with the same payload.");
    case Opcode::Pong: return Text::tr("Answers a ping, or says unasked that this end is alive.");
    }
    return Text::tr("RFC 6455 gives this opcode no meaning. The connection must be failed.");
}

QString directionName(base::Direction direction)
{
    return direction == base::Direction::In ? Text::tr("received") : Text::tr("sent");
}

QChar directionArrow(base::Direction direction)
{
    return direction == base::Direction::In ? QChar(u'↓') : QChar(u'↑');
}

} // namespace framescope::format
