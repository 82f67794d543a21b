// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/filterast.h>

#include <QRegularExpression>

#include <array>

namespace framescope::capture {

/// A regular expression that gives up: each message may take so many steps, and no more, whatever the pattern is. One thread
/// at a time.
class BoundedRegex
{
public:
    enum class Answer { Found, NotFound, GivenUp };

    explicit BoundedRegex(const RegexTerm &term);

    [[nodiscard]] Answer find(const QString &text) const;

private:
    static constexpr size_t classes = 4;
    /// By the length of the text: PCRE counts the steps of each place at which a match may begin, and starts anew at the
    /// next.
    std::array<QRegularExpression, classes> m_expressions;
};

} // namespace framescope::capture
