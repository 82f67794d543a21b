// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesource.h"

namespace framescope::widgets {

namespace {

/// Bytes of the stream from @p offset of the frame on, made of those of the payload that follow the header there.
QByteArray onTheWire(const protocol::FrameHeader &header, qint64 offset, qint64 count, QByteArray payload)
{
    const QByteArray head = header.toBytes();
    const qint64 first = std::max<qint64>(offset - head.size(), 0);
    if (header.maskingKey)
        protocol::applyMask(payload.data(), payload.size(), *header.maskingKey, static_cast<quint64>(first));
    return head.mid(offset, count) + payload;
}

/// Which bytes of the payload are among @p count of the frame from @p offset on.
std::pair<qint64, qint64> partOfPayload(qint64 headerSize, qint64 offset, qint64 count)
{
    const qint64 first = std::max(offset, headerSize);
    return {first - headerSize, std::max<qint64>(offset + count - first, 0)};
}

} // namespace

ByteSource ByteSource::of(const QByteArray &bytes)
{
    return {bytes.size(), [bytes](qint64 offset, qint64 count) { return bytes.mid(offset, count); }};
}

ByteSource ByteSource::of(const protocol::Frame &frame)
{
    const base::Bytes bytes = frame.payload;
    return of(frame.header,
        {bytes.size(), [bytes](qint64 offset, qint64 count) { return bytes.view().sliced(offset, count).toByteArray(); }});
}

ByteSource ByteSource::of(const protocol::FrameHeader &header, ByteSource payload)
{
    const qint64 headerSize = header.size();
    ByteSource source {headerSize + payload.size, {}, {}};
    source.read = [header, headerSize, read = payload.read](qint64 offset, qint64 count) {
        const auto [first, size] = partOfPayload(headerSize, offset, count);
        const QByteArray part = size > 0 ? read(first, size) : QByteArray();
        return part.size() == size ? onTheWire(header, offset, count, part) : QByteArray();
    };
    if (payload.fetch) {
        source.fetch = [header, headerSize, fetch = payload.fetch](qint64 offset, qint64 count, const Then &then) {
            const auto [first, size] = partOfPayload(headerSize, offset, count);
            fetch(first, size,
                [header, offset, count, then](const QByteArray &part) { then(onTheWire(header, offset, count, part)); });
        };
    }
    return source;
}

} // namespace framescope::widgets
