// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingfile.h"

#include "capture/sqlitetool.h"
#include "patterns.h"

namespace framescope::tests {

QByteArrayList messagesIn(const QString &recording, const QByteArray &direction, const QByteArray &where)
{
    return askRecording(recording,
        "SELECT type || ' ' || size || ' ' || lower(hex(sha3(payload, 256))) || iif(complete, '', ' cut off') FROM messages "
        "WHERE direction = '"
            + direction + "' AND " + where + " ORDER BY id");
}

QByteArray crossed(const QByteArray &type, const QByteArray &payload)
{
    return type + ' ' + QByteArray::number(payload.size()) + ' ' + sha3(payload);
}

QByteArrayList askRecording(const QString &recording, const QByteArray &sql)
{
    QByteArrayList rows = askSqliteTool({recording, QString::fromUtf8(sql)}).split('\n');
    rows.removeLast();
    return rows;
}

QByteArrayList bitsIn(const QString &recording, const QByteArray &direction)
{
    return askRecording(recording,
        "SELECT sum(substr(hex(header), 1, 1) IN ('4', 'C')), sum(substr(hex(header), 1, 1) IN ('0', '8')) FROM frames JOIN "
        "messages ON messages.id = message WHERE seq = 1 AND type IN ('text', 'binary') AND size >= 64 AND direction = '"
            + direction + '\'');
}

QByteArrayList violationsIn(const QString &recording)
{
    return askRecording(recording, "SELECT detail FROM events WHERE kind IN ('violation', 'failed', 'discarded')");
}

} // namespace framescope::tests
