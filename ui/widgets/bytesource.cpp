// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesource.h"

namespace framescope::widgets {

namespace {

QByteArray wirePart(const protocol::Frame &frame, qint64 offset, qint64 count)
{
    QByteArray part = frame.payload.view().sliced(offset, count).toByteArray();
    if (frame.header.maskingKey)
        protocol::applyMask(part.data(), part.size(), *frame.header.maskingKey, static_cast<quint64>(offset));
    return part;
}

} // namespace

ByteSource ByteSource::of(const QByteArray &bytes)
{
    return {bytes.size(), [bytes](qint64 offset, qint64 count) { return bytes.mid(offset, count); }};
}

ByteSource ByteSource::of(const protocol::Frame &frame)
{
    const QByteArray header = frame.header.toBytes();
    const qint64 headerSize = header.size();
    const auto read = [frame, header, headerSize](qint64 offset, qint64 count) {
        QByteArray bytes = header.mid(offset, count);
        if (offset + count > headerSize) {
            const qint64 first = std::max(offset, headerSize);
            bytes += wirePart(frame, first - headerSize, offset + count - first);
        }
        return bytes;
    };
    return {headerSize + frame.payload.size(), read};
}

} // namespace framescope::widgets
