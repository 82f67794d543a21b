// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

namespace framescope::inspect {

/// What a value is, in the words of JSON and of the binary formats.
enum class ValueKind : quint8 {
    Object, ///< values with keys: also maps, elements, packets
    Array,
    String, ///< text in UTF-8, which nobody has checked
    Number, ///< as it is written, or in decimals
    Boolean,
    Null,
    Bytes,
    Special ///< what JSON has no word for, such as CBOR's undefined; its text says it
};

/// Bytes of the content that a value was read from.
struct ByteRange {
    qint64 offset = -1; ///< -1: not known
    qint64 size = 0;

    [[nodiscard]] bool isKnown() const { return offset >= 0; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// One value of a tree.
struct Value {
    ValueKind kind {};
    qint32 parent = -1; ///< -1: the root has none
    qint32 firstChild = -1;
    qint32 nextSibling = -1;
    qint32 childCount = 0;
    qint32 position = 0; ///< among its siblings, from 0
    QByteArray key; ///< in an object; UTF-8, which nobody has checked
    QByteArray text; ///< of a scalar: UTF-8, or the bytes themselves
    QByteArray note; ///< what the format says beside the value, in its own words: "tag 0", "PUBLISH"
    ByteRange range; ///< of a value that was cut off: where it begins, and no size
};

[[nodiscard]] constexpr bool isContainer(ValueKind kind)
{
    return kind == ValueKind::Object || kind == ValueKind::Array;
}

/// Values as a payload has them, whatever its format. Numbered in the order in which they stand there; the root is 0.
/// Immutable; any thread.
class ValueTree
{
public:
    static constexpr qint32 Root = 0;

    ValueTree() = default;
    explicit ValueTree(std::vector<Value> values)
        : m_values(std::move(values))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    [[nodiscard]] qint32 size() const { return static_cast<qint32>(m_values.size()); }
    /// @p index from 0 to size() - 1.
    [[nodiscard]] const Value &at(qint32 index) const { return m_values[static_cast<size_t>(index)]; }
    [[nodiscard]] std::span<const Value> values() const { return m_values; }
    /// The first child of @p parent with this key; -1 where there is none.
    [[nodiscard]] qint32 child(qint32 parent, QByteArrayView key) const;
    /// How to get to a value: "$.data.items[0]['odd key']", as RFC 9535 writes it.
    [[nodiscard]] QByteArray pathTo(qint32 index) const;

private:
    std::vector<Value> m_values;
};

} // namespace framescope::inspect
