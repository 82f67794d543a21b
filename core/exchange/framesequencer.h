// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/frame.h>

#include <functional>
#include <map>

namespace framescope::exchange {

/// Puts the frames of one direction of a connection back into the order of their bytes. A recording has messages in the
/// order of their last bytes: a control frame that came between the fragments of a message stands before that message.
class FrameSequencer
{
public:
    /// @p isWanted as it was given.
    using Handler = std::function<void(const protocol::Frame &frame, bool isWanted)>;

    explicit FrameSequencer(Handler handler);

    /// So many bytes have crossed beside frames: a head of the opening handshake.
    void skip(quint64 bytes) { m_next += bytes; }
    /// The frames of a message, in the order in which they crossed. A control frame waits where something is missing before
    /// it; a data message that leaves a gap shows that what is missing will not come.
    void add(std::span<const protocol::Frame> frames, bool isWanted);
    /// Nothing more comes.
    void flush();

private:
    struct Held {
        protocol::Frame frame;
        bool isWanted;
    };
    void pass(const protocol::Frame &frame, bool isWanted);
    void passHeldBefore(quint64 offset);

    Handler m_handler;
    quint64 m_next = 0; ///< offset of the first byte that has not been seen
    std::map<quint64, Held> m_held; ///< by offset
};

} // namespace framescope::exchange
