// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membersecrets.h"

#include <QRegularExpression>

namespace framescope::exchange {

namespace {

constexpr qsizetype longestMessage = 128 * 1024; // of the subprotocol, in bytes
constexpr char mark = 'x';

const QRegularExpression &memberField()
{
    static const QRegularExpression expression(QStringLiteral(R"re("member"\s*:\s*"([0-9a-fA-F]+))re"));
    return expression;
}

/// One that was cut off may have lost what it was.
bool isJoin(QByteArrayView payload, bool isComplete)
{
    return payload.size() <= longestMessage && payload.trimmed().startsWith('{') && payload.contains("\"member\"")
        && (!isComplete || payload.contains("\"join\""));
}

QByteArray marks(qsizetype size)
{
    return QByteArray(size, mark); // NOLINT(modernize-return-braced-init-list): braces would make a list of two bytes
}

} // namespace

QByteArray withoutMemberSecret(const QByteArray &payload, bool isComplete)
{
    if (!isJoin(payload, isComplete))
        return payload;
    const QString text = QString::fromLatin1(payload); // places are those of the bytes
    QByteArray shown = payload;
    for (auto found = memberField().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        shown.replace(match.capturedStart(1), match.capturedLength(1), marks(match.capturedLength(1)));
    }
    return shown;
}

capture::MessageDetail withoutMemberSecret(capture::MessageDetail message)
{
    if (message.row.type != protocol::Opcode::Text)
        return message;
    const QByteArray shown = withoutMemberSecret(message.payload, message.row.isComplete);
    if (shown == message.payload)
        return message;
    const bool haveSlices = areSlices(message);
    qsizetype at = 0;
    for (protocol::Frame &frame : message.frames) {
        const qsizetype size = frame.payload.size();
        frame.payload = haveSlices ? shown.mid(at, size) : marks(size);
        at += size;
    }
    message.payload = shown;
    return message;
}

bool areSlices(const capture::MessageDetail &message)
{
    qsizetype at = 0;
    for (const protocol::Frame &frame : message.frames) {
        const qsizetype size = frame.payload.size();
        if (size > message.payload.size() - at || frame.payload.view() != QByteArrayView(message.payload).sliced(at, size))
            return false;
        at += size;
    }
    return at == message.payload.size();
}

} // namespace framescope::exchange
