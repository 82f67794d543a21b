// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/editscript.h>

#include <QString>

namespace framescope::inspect {

/// Two texts side by side, line by line.
struct TextDifference {
    enum class Kind : quint8 {
        Equal,
        Changed, ///< the left line has become the right one
        Removed, ///< there is no right line
        Added ///< there is no left line
    };
    /// Characters of a line (UTF-16 units).
    struct Span {
        qsizetype position = 0;
        qsizetype length = 0;

        friend bool operator==(const Span &, const Span &) = default;
    };
    /// What differs within a changed line.
    struct Marks {
        std::vector<Span> left;
        std::vector<Span> right;
    };
    struct Row {
        Kind kind {};
        qint32 left = -1; ///< index of the left line; -1: none
        qint32 right = -1;
        qint32 marks = -1; ///< index in marks, of a changed line; -1: all of it differs
    };

    QString leftText;
    QString rightText;
    std::vector<Span> leftLines; ///< without their line feeds
    std::vector<Span> rightLines;
    std::vector<Row> rows;
    std::vector<Marks> marks;
    bool isShortest = true; ///< false: limits were reached, and there may be more that is the same

    [[nodiscard]] QStringView leftLine(qint32 line) const { return lineOf(leftText, leftLines, line); }
    [[nodiscard]] QStringView rightLine(qint32 line) const { return lineOf(rightText, rightLines, line); }
    [[nodiscard]] bool isEqual() const;

private:
    [[nodiscard]] static QStringView lineOf(const QString &text, const std::vector<Span> &lines, qint32 line)
    {
        const Span &span = lines[static_cast<size_t>(line)];
        return QStringView(text).sliced(span.position, span.length);
    }
};

/// Compares two texts by lines, which end with a line feed, and changed lines by characters. Time within @p budget, memory
/// in proportion to the texts. Any thread.
[[nodiscard]] TextDifference compareTexts(const QString &left, const QString &right, DiffBudget budget = {});

} // namespace framescope::inspect
