// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "closecodes.h"
#include "inert.h"

#include <QCoreApplication>
#include <QtEndian>

namespace framescope::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Messages)
};

/// Removes the bytes of a code point that the preview's end has cut through.
QByteArrayView wholeCodePoints(QByteArrayView utf8)
{
    qsizetype end = utf8.size();
    while (end > 0 && utf8.size() - end < 3 && (static_cast<quint8>(utf8[end - 1]) & 0xC0) == 0x80)
        --end;
    if (end == 0 || static_cast<quint8>(utf8[end - 1]) < 0xC0)
        return utf8;
    const auto lead = static_cast<quint8>(utf8[end - 1]);
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    return end - 1 + length > utf8.size() ? utf8.first(end - 1) : utf8;
}

QString closeText(QByteArrayView payload)
{
    if (payload.isEmpty())
        return Text::tr("no code");
    if (payload.size() < 2)
        return spacedHex(payload);
    const auto code = static_cast<protocol::CloseCode>(qFromBigEndian<quint16>(payload.data()));
    const QString reason = QString::fromUtf8(payload.sliced(2));
    return reason.isEmpty() ? closeCodeTitle(code) : Text::tr("%1: “%2”").arg(closeCodeTitle(code), reason);
}

bool looksLikeText(QByteArrayView bytes)
{
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

QString previewOf(const capture::MessageRow &row)
{
    const QByteArrayView preview(row.preview);
    const bool isCut = row.size > preview.size();
    if (row.type == protocol::Opcode::Close)
        return inertLine(closeText(preview));
    const bool isText = row.isValidText || (isControl(row.type) && looksLikeText(preview));
    const QString text = isText ? inertLine(isCut ? wholeCodePoints(preview) : preview) : spacedHex(preview);
    return isCut ? text + QChar(u'…') : text;
}

QString payloadText(protocol::Opcode type, bool isValidText, QByteArrayView payload)
{
    if (type == protocol::Opcode::Close)
        return closeText(payload);
    const bool isText = isValidText || (isControl(type) && looksLikeText(payload));
    return isText ? QString::fromUtf8(payload) : spacedHex(payload);
}

} // namespace framescope::format
