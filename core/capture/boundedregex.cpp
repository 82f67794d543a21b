// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundedregex.h"

#include "filterparser.h"

namespace framescope::capture {

namespace {

struct Class {
    qsizetype length; ///< of texts, at most
    int steps; ///< per place
};

// About a second for the longest texts of a class, with the worst of patterns.
constexpr std::array<Class, 4> limits {
    {{256, 400'000}, {4096, 25'000}, {65'536, 2'500}, {std::numeric_limits<qsizetype>::max(), 1'000}}};

} // namespace

BoundedRegex::BoundedRegex(const RegexTerm &term)
{
    const QRegularExpression::PatternOptions options(regexOptionsFrom(term.flags));
    for (size_t i = 0; i < classes; ++i) {
        // A limit within the pattern counts as well, and the lower one holds.
        const QString limit = QStringLiteral("(*LIMIT_MATCH=%1)").arg(limits[i].steps);
        m_expressions[i] = QRegularExpression(limit + term.pattern, options);
    }
}

BoundedRegex::Answer BoundedRegex::find(const QString &text) const
{
    size_t which = 0;
    while (text.size() > limits[which].length)
        ++which;
    const QRegularExpressionMatch match = m_expressions[which].match(text);
    if (!match.isValid())
        return Answer::GivenUp;
    return match.hasMatch() ? Answer::Found : Answer::NotFound;
}

} // namespace framescope::capture
