// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace framescope::protocol {

struct InflateStreamEnd {
    void operator()(z_stream_s *stream) const;
};

/// Reads compressed messages; RFC 7692, section 7.2.2. One thread at a time. Use: feed() a piece, then step() until it
/// returns Used or Broken; what comes of a piece may be a thousand times as long, so the caller can stop in between.
///
/// Memory: none before the first message. From then on 40 KiB; without context takeover it is given back after each message.
/// The window has its full size, whatever was agreed on: a peer that takes a larger one than it may is understood all the
/// same.
class Inflater
{
public:
    enum class Step {
        More, ///< something was appended, and more may follow
        Used, ///< the piece is used up; where it was the last, the message is complete
        Broken ///< this is no DEFLATE stream, or the message does not end where a block does; nothing more can be read
    };
    /// How much one step appends at most, in bytes.
    static constexpr qsizetype StepSize = 16 * 1024L;

    /// @p noContextTakeover: no message of the peer needs those before.
    explicit Inflater(bool noContextTakeover);

    /// The next piece of the payloads of a message's frames. It must live until it is used up. @p isLast: the message ends
    /// with it.
    void feed(QByteArrayView piece, bool isLast);
    /// Appends to @p plain what comes next.
    [[nodiscard]] Step step(QByteArray &plain);
    /// Gives up the message in the middle. The next one is read as if it were the first.
    void forget();

private:
    enum class Piece { Inner, Last, Tail };

    void begin();
    [[nodiscard]] bool inflateSome();
    [[nodiscard]] bool takeTail();
    [[nodiscard]] Step finish();

    bool m_noContextTakeover;
    Piece m_piece = Piece::Inner;
    bool m_isAtBlockEnd = false; ///< what was read ends where a block does
    std::unique_ptr<z_stream_s, InflateStreamEnd> m_stream;
};

} // namespace framescope::protocol
