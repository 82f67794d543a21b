// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/reader.h>

#include <QStringList>

#include <optional>

namespace framescope::capture {

/// Why a filter cannot be understood. position and length mark the offending part of the text.
struct FilterError {
    enum class Kind {
        UnknownField, ///< "foo:bar" with a field that there is not
        UnknownValue, ///< "dir:sideways", "type:foo"
        MissingValue, ///< "dir:"
        UnclosedQuote,
        Operator, ///< "-word", "or", "$.price", "/regex/": what looks like more than a word, and is none without quotes
    };
    Kind kind {};
    qsizetype position = 0;
    qsizetype length = 0;
};

/// Selects messages: bare or "quoted" words (substring, any case, in texts and close reasons), dir:in|out,
/// type:text|binary|ping|pong|close. All terms must hold; of several dir: or several type: terms, one. Immutable; any
/// thread.
class Filter
{
public:
    /// An empty text selects everything.
    [[nodiscard]] static base::Result<Filter, FilterError> parse(const QString &text);

    [[nodiscard]] bool isEmpty() const;
    /// Whether the text of a message has to be looked at: matches() then needs the payload.
    [[nodiscard]] bool needsText() const { return !m_words.isEmpty(); }
    /// Whether all that can be said without the text allows @p row.
    [[nodiscard]] bool allows(const MessageRow &row) const;
    /// @p text: the message's text or its close reason; nothing for other types and for what is not UTF-8.
    [[nodiscard]] bool matches(const MessageRow &row, const std::optional<QString> &text) const;

private:
    QStringList m_words;
    std::vector<base::Direction> m_directions;
    std::vector<protocol::Opcode> m_types;
};

} // namespace framescope::capture
