// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/filter.h>
#include <capture/reader.h>

#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace framescope::models {

/// By which of the theme's colours messages are highlighted, in its order.
enum class HighlightColor { Red, Orange, Yellow, Green, Teal, Blue, Purple, Pink };
inline constexpr int highlightColorCount = 8;

/// Messages that a filter selects have a colour.
struct Highlight {
    capture::Filter filter;
    HighlightColor color {};
};

/// A field of JSON messages that has a column of its own.
struct JsonField {
    QString path; ///< as a person wrote it, such as "$.data.price"
    capture::JsonPath steps;

    friend bool operator==(const JsonField &a, const JsonField &b) { return a.steps == b.steps; }
};

/// The longest payload in which fields are looked for, in bytes.
inline constexpr qint64 maxFieldPayload = 1 << 20;
/// The longest value of a field that is shown, in UTF-16 units.
inline constexpr qsizetype maxFieldText = 200;

/// What is worked out of messages, beside what their rows say.
struct Derivation {
    bool wirePayloads = false;
    std::vector<JsonField> fields;
    std::vector<Highlight> highlights; ///< the first that selects a message gives it its colour

    [[nodiscard]] bool isEmpty() const { return !wirePayloads && fields.empty() && highlights.empty(); }
};

/// What has been worked out of a message.
struct DerivedRow {
    base::MessageId id;
    std::optional<qint64> wirePayload; ///< of a compressed message: the payloads of its frames as on the wire, in bytes
    std::optional<HighlightColor> highlight;
    /// One for each field: its value in one line, inert; null where there is none; "…" alone in a payload that is too long.
    QStringList fields;
};

/// Works out @p what of the messages in @p rows, in their order, for about @p atMost: the answer may be about the first of
/// them only, and is about one at least. On the reader's thread.
[[nodiscard]] std::vector<DerivedRow> derive(capture::Reader &reader, const Derivation &what,
    const std::vector<capture::MessageRow> &rows, std::chrono::milliseconds atMost = std::chrono::milliseconds(20));

} // namespace framescope::models
