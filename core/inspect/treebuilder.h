// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/decodeerror.h>
#include <inspect/valuetree.h>

#include <optional>
#include <stop_token>

namespace framescope::inspect {

/// How much is made of a payload, whatever it says of itself.
struct Limits {
    qint32 depth = 512; ///< values within values; every decoder takes a few hundred bytes of stack for each
    qint32 values = 200'000;
    qint64 bytes = 16LL * 1024 * 1024; ///< of content that is read, of content that is unpacked, and of texts in the tree
    std::stop_token stop {}; ///< stops it between values
};

/// Takes values in the order in which a decoder finds them and makes the tree. Holds the limits: after the first error
/// it takes nothing more and says so, and what it has stays. One thread.
class TreeBuilder
{
public:
    explicit TreeBuilder(Limits limits);

    /// The key of the next value, where that stands in an object.
    void key(QByteArray key) { m_key = std::move(key); }
    /// What the format says of the next value.
    void note(QByteArray note) { m_note = std::move(note); }

    /// An object or an array begins. False: the limits do not allow it, and there is nothing to end.
    bool begin(ValueKind kind, qint64 offset);
    /// What began last ends before @p end.
    void end(qint64 end);
    bool add(ValueKind kind, QByteArray text, ByteRange range);

    /// Nothing more can be read. The first error counts.
    void fail(DecodeError::Kind kind, qint64 offset);
    /// For a decoder that knows only afterwards where it stood.
    void setErrorOffset(qint64 offset) { m_error->offset = offset; }
    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] const std::optional<DecodeError> &error() const { return m_error; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] ValueTree takeTree() { return ValueTree(std::move(m_values)); }

private:
    struct Open {
        qint32 index;
        qint32 lastChild = -1;
    };
    bool append(Value value);
    void link(Value &value, qint32 index);

    Limits m_limits;
    std::vector<Value> m_values;
    std::vector<Open> m_open;
    QByteArray m_key;
    QByteArray m_note;
    qint64 m_bytes = 0;
    std::optional<DecodeError> m_error;
};

} // namespace framescope::inspect
