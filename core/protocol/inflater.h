// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/deflateterms.h>

#include <memory>
#include <optional>

struct z_stream_s;

namespace framescope::protocol {

struct InflateStreamEnd {
    void operator()(z_stream_s *stream) const;
};

/// Reads compressed messages; RFC 7692, section 7.2.2. One thread at a time. Use: feed() a piece, then step() until it
/// returns Used or Broken; what comes of a piece may be a thousand times as long, so the caller can stop in between.
///
/// Memory: none before the first message. From then on (1 << bits) + 7 KiB, that is 40 KiB for a window of 15 bits and 8 KiB
/// for one of 8; without context takeover it is given back after each message. Where the window is smaller than 15 bits, the
/// stream is read in steps of Slackness bytes, at about two thirds of the speed.
class Inflater
{
public:
    enum class Step {
        More, ///< something was appended, and more may follow
        Used, ///< the piece is used up; where it was the last, the message is complete
        Broken, ///< this is no DEFLATE stream, or the message does not end where a block does; nothing more can be read
        WindowExceeded, ///< it looks further back than the window reaches; section 7.1.2. Nothing more can be read
    };
    /// How much one step appends at most, in bytes.
    static constexpr qsizetype StepSize = 16 * 1024L;

    /// How much further back than a window of less than 15 bits the peer may look without being noticed: less than that.
    static constexpr qsizetype Slackness = 8;

    /// @p window: of the peer that compresses.
    explicit Inflater(const DeflateWindow &window);

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
    [[nodiscard]] bool isWindowSmall() const;
    [[nodiscard]] unsigned bytesToShow() const;
    [[nodiscard]] bool inflateSome();
    [[nodiscard]] bool fillRoom(qsizetype size);
    [[nodiscard]] Step failure() const;
    [[nodiscard]] bool takeTail();
    [[nodiscard]] Step finish();

    DeflateWindow m_window;
    Piece m_piece = Piece::Inner;
    bool m_isAtBlockEnd = false; ///< what was read ends where a block does
    std::optional<unsigned> m_undrained; ///< there was no more room: how many of the bytes that zlib saw it had not used
    std::unique_ptr<z_stream_s, InflateStreamEnd> m_stream;
};

} // namespace framescope::protocol
