// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirebytes.h"

#include <algorithm>

namespace framescope::models {

WireBytes::WireBytes(const capture::MessageDetail &message)
{
    qint64 end = 0;
    m_headers.reserve(message.frames.size());
    m_ends.reserve(message.frames.size());
    for (size_t i = 0; i < message.frames.size(); ++i) {
        const protocol::Frame &frame = message.frames[i];
        end += frame.header.size() + (message.isWhole ? frame.payload.size() : message.storedFrameSizes[i]);
        m_headers.push_back(frame.header);
        m_ends.push_back(end);
    }
}

WireBytes::Place WireBytes::placeOf(qint64 byte) const
{
    if (byte < 0 || byte >= size())
        return {};
    const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), byte);
    const int frame = static_cast<int>(end - m_ends.begin());
    return {frame, byte - begin(frame)};
}

QByteArray WireBytes::bytes(qint64 offset, qint64 count, Masking masking, const Payload &payload) const
{
    QByteArray all;
    const qint64 end = std::min(offset + count, size());
    for (Place at = placeOf(offset); at.frame >= 0 && at.frame < frameCount() && begin(at.frame) < end; ++at.frame) {
        const qint64 wanted = std::min(begin(at.frame + 1), end) - begin(at.frame) - at.offset;
        const QByteArray some = bytesOf(at.frame, at.offset, wanted, masking, payload);
        all += some;
        if (some.size() < wanted)
            break;
        at.offset = 0;
    }
    return all;
}

QByteArray WireBytes::bytesOf(int frame, qint64 offset, qint64 count, Masking masking, const Payload &payload) const
{
    const protocol::FrameHeader &header = m_headers[static_cast<size_t>(frame)];
    const qint64 headerSize = header.size();
    QByteArray bytes = header.toBytes().mid(offset, count);
    const qint64 first = std::max<qint64>(offset - headerSize, 0);
    const qint64 rest = count - bytes.size();
    if (rest <= 0)
        return bytes;
    QByteArray part = payload(frame, first, rest);
    if (header.maskingKey && masking == Masking::AsOnTheWire)
        protocol::applyMask(part.data(), part.size(), *header.maskingKey, static_cast<quint64>(first));
    return bytes + part;
}

} // namespace framescope::models
