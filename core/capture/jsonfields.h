// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/boundedregex.h>
#include <capture/filterast.h>
#include <capture/wordmatcher.h>

#include <memory>

namespace framescope::capture {

/// Whether a term of a filter holds: unknown where that would take too long, or where not all of the text is there.
enum class Truth { No, Unknown, Yes };

/// Reads fields of JSON texts, one text after the other. One thread at a time.
class JsonFields
{
public:
    JsonFields();
    ~JsonFields();

    /// Takes up another text, which must stay until the next one. It is read when a field is asked for.
    void setText(QByteArrayView utf8);
    /// A term with what it needs to be decided often.
    struct Question {
        explicit Question(const JsonTerm &json);
        const JsonTerm *term; ///< must stay
        QByteArray lastName; ///< of the path: no text without it has the field
        std::optional<WordMatcher> word;
        std::optional<BoundedRegex> regex;
    };
    /// No where the text is no JSON, or has no such field. Of a name that stands twice, the last one counts.
    [[nodiscard]] Truth ask(const Question &question);
    /// What stands at a path.
    struct Value {
        QByteArray text; ///< UTF-8: a text without quotes and escapes, anything else as compact JSON
        bool isRounded = false; ///< numbers in it may have had more digits than 64 bits have room for
    };
    /// Nothing where the text is no JSON, or has no such field.
    [[nodiscard]] std::optional<Value> value(const JsonPath &path);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framescope::capture
