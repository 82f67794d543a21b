// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace framescope::tests::wire {

/// A frame put together field by field, right or deliberately wrong, to be read in a test as a sentence:
/// `ping("x").masked().rsv(4)`. Packs by itself, so that it can prove the code under test wrong.
class Frame
{
public:
    Frame(int opcode, QByteArray payload);

    /// Without FIN: more fragments follow.
    [[nodiscard]] Frame unfinished() const;
    /// With a masking key, the one of the examples of RFC 6455 unless another is given.
    [[nodiscard]] Frame masked(const QByteArray &key = QByteArray::fromHex("37fa213d")) const;
    /// Masked or not.
    [[nodiscard]] Frame maskedIf(bool isMasked) const { return isMasked ? masked() : *this; }
    /// RSV1-3 as a number of three bits, RSV1 the highest.
    [[nodiscard]] Frame rsv(int bits) const;
    /// The length in 0, 2 or 8 extra bytes, whatever it needs.
    [[nodiscard]] Frame lengthBytes(int count) const;
    /// Claims another length than the payload's.
    [[nodiscard]] Frame declaring(quint64 length) const;

    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] QByteArray bytes() const;
    operator QByteArray() const { return bytes(); }

private:
    int m_opcode;
    QByteArray m_payload;
    bool m_fin = true;
    int m_rsv = 0;
    QByteArray m_key;
    std::optional<int> m_lengthBytes;
    std::optional<quint64> m_declared;
};

[[nodiscard]] Frame text(const QByteArray &utf8);
[[nodiscard]] Frame binary(const QByteArray &payload);
[[nodiscard]] Frame continuation(const QByteArray &payload);
[[nodiscard]] Frame ping(const QByteArray &payload = {});
[[nodiscard]] Frame pong(const QByteArray &payload = {});
/// Any code, allowed or not.
[[nodiscard]] Frame close(int code, const QByteArray &reason = {});
/// A close frame with @p payload as it is.
[[nodiscard]] Frame closeWith(const QByteArray &payload);

/// The start line and the headers, each ended with CR LF, and the empty line.
[[nodiscard]] QByteArray head(const QByteArray &startLine, const QByteArrayList &headers = {});

/// Reads a stream of whole frames into one line each, such as `text "Hi" masked`, `close 1000 "bye"`, `binary of 70000
/// bytes`, `continuation "x" unfinished`. What cannot be read is a line of its own.
[[nodiscard]] QByteArrayList read(QByteArray stream);

/// A payload as it stands in such a line: in quotes, or only its size where it is long.
[[nodiscard]] QByteArray quoted(const QByteArray &payload);
/// An opcode by its name.
[[nodiscard]] QByteArray nameOf(int opcode);
/// The line of one frame or message without what belongs to frames only.
[[nodiscard]] QByteArray lineOf(int opcode, const QByteArray &payload);

} // namespace framescope::tests::wire
