// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framesequencer.h"

namespace framescope::exchange {

namespace {

constexpr size_t mostHeld = 4096; // control frames of at most 125 bytes

} // namespace

FrameSequencer::FrameSequencer(Handler handler)
    : m_handler(std::move(handler))
{
}

void FrameSequencer::pass(const protocol::Frame &frame, bool isWanted)
{
    m_next = std::max(m_next, frame.streamOffset + frame.wireSize());
    m_handler(frame, isWanted);
}

void FrameSequencer::passHeldBefore(quint64 offset)
{
    while (!m_held.empty() && m_held.begin()->first < offset) {
        const auto first = m_held.extract(m_held.begin());
        pass(first.mapped().frame, first.mapped().isWanted);
    }
}

void FrameSequencer::add(std::span<const protocol::Frame> frames, bool isWanted)
{
    const bool mayWait =
        frames.size() == 1 && protocol::isControl(frames.front().header.opcode) && frames.front().streamOffset > m_next;
    if (mayWait) {
        m_held.insert_or_assign(frames.front().streamOffset, Held {frames.front(), isWanted});
        if (m_held.size() > mostHeld)
            flush();
        return;
    }
    for (const protocol::Frame &frame : frames) {
        passHeldBefore(frame.streamOffset);
        pass(frame, isWanted);
    }
    while (!m_held.empty() && m_held.begin()->first <= m_next)
        passHeldBefore(m_next + 1);
}

void FrameSequencer::flush()
{
    passHeldBefore(std::numeric_limits<quint64>::max());
}

} // namespace framescope::exchange
