// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/record.h>

#include <vector>

namespace framescope::tests {

/// Makes frames as they would cross the wire in one direction: offsets and times go on.
class FrameSource
{
public:
    /// @p isMasked: as a client sends.
    explicit FrameSource(bool isMasked = false);

    /// So many bytes cross beside frames, as a head does.
    void skip(quint64 bytes) { m_offset += bytes; }

    [[nodiscard]] protocol::Frame next(protocol::Opcode opcode, const QByteArray &payload, bool fin = true);

private:
    bool m_isMasked;
    quint64 m_offset = 0;
};

/// A message of these frames, in the order in which they crossed.
[[nodiscard]] capture::MessageRecord recordOf(base::SessionId session, base::Direction direction, protocol::Opcode opcode,
    const std::vector<protocol::Frame> &frames, bool isComplete = true);

/// An incoming text of one frame.
[[nodiscard]] capture::MessageRecord textRecord(base::SessionId session, const QByteArray &text);

[[nodiscard]] capture::EventRecord eventRecord(base::SessionId session, capture::EventKind kind);

} // namespace framescope::tests
