// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview.h"

#include "escaping.h"

namespace framescope::cli {

namespace {

QByteArray closePreview(const capture::MessageRow &row)
{
    const int code = static_cast<uchar>(row.preview[0]) << 8 | static_cast<uchar>(row.preview[1]);
    const QByteArray reason = printable(QByteArrayView(row.preview).sliced(2), row.isValidText);
    return QByteArray::number(code) + (row.preview.size() > 2 ? ' ' + reason : QByteArray());
}

/// A preview may end in the middle of a character.
QByteArrayView wholeCharacters(const capture::MessageRow &row)
{
    QByteArrayView preview = row.preview;
    while (row.isValidText && !preview.isEmpty() && !preview.isValidUtf8())
        preview.chop(1);
    return preview;
}

} // namespace

QByteArray previewOf(const capture::MessageRow &row)
{
    if (row.type == protocol::Opcode::Close && row.preview.size() >= 2)
        return closePreview(row);
    const QByteArray end = row.size > row.preview.size() ? QByteArrayLiteral("…") : QByteArray();
    return printable(wholeCharacters(row), row.isValidText) + end;
}

} // namespace framescope::cli
