// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdiff.h"

#include <QHash>

#include <algorithm>

namespace framescope::inspect {

namespace {

using Kind = TextDifference::Kind;
using Span = TextDifference::Span;
using Marks = TextDifference::Marks;

constexpr qsizetype mostCharactersApart = 1024; // of two lines
/// So few equal characters between two differences are not worth two marks.
constexpr qsizetype smallestIsland = 2;

std::vector<Span> linesOf(QStringView text)
{
    std::vector<Span> lines;
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', begin)) {
        lines.push_back({begin, end - begin});
        begin = end + 1;
    }
    lines.push_back({begin, text.size() - begin});
    return lines;
}

std::vector<quint32> idsOf(const QString &text, const std::vector<Span> &lines, QHash<QStringView, quint32> &known)
{
    std::vector<quint32> ids;
    ids.reserve(lines.size());
    for (const Span &line : lines) {
        const QStringView view = QStringView(text).sliced(line.position, line.length);
        const auto id = known.constFind(view);
        ids.push_back(id != known.cend() ? *id : *known.insert(view, static_cast<quint32>(known.size())));
    }
    return ids;
}

void extend(std::vector<Span> &marks, qsizetype position, qsizetype length)
{
    if (!marks.empty() && marks.back().position + marks.back().length == position)
        marks.back().length += length;
    else if (length > 0)
        marks.push_back({position, length});
}

/// What differs between two lines; nothing where hardly anything is the same.
std::optional<Marks> marksOf(QStringView left, QStringView right, DiffBudget &budget)
{
    const EditScript script = editScript(left, right, budget);
    Marks marks;
    qsizetype common = 0;
    for (const EditRun &run : script.runs) {
        const bool isBetween = &run != &script.runs.front() && &run != &script.runs.back();
        if (run.kind == EditRun::Kind::Equal && !(isBetween && run.count <= smallestIsland)) {
            common += run.count;
            continue;
        }
        extend(marks.left, run.left, run.kind == EditRun::Kind::Added ? 0 : run.count);
        extend(marks.right, run.right, run.kind == EditRun::Kind::Removed ? 0 : run.count);
    }
    constexpr qsizetype leastShare = 5; // one character in five
    if (common * leastShare < std::max(left.size(), right.size()))
        return std::nullopt;
    return marks;
}

class Writer
{
public:
    Writer(TextDifference &result, DiffBudget &budget)
        : m_result(result)
        , m_budget(budget)
    {
    }

    void write(const EditScript &lines)
    {
        for (size_t i = 0; i < lines.runs.size(); ++i) {
            const EditRun &run = lines.runs[i];
            const bool isReplaced = run.kind == EditRun::Kind::Removed && i + 1 < lines.runs.size()
                && lines.runs[i + 1].kind == EditRun::Kind::Added;
            if (isReplaced)
                writeReplaced(run, lines.runs[++i]);
            else
                writeRun(run, 0);
        }
    }

private:
    void writeRun(const EditRun &run, qsizetype from)
    {
        const Kind kind = run.kind == EditRun::Kind::Equal ? Kind::Equal
            : run.kind == EditRun::Kind::Removed           ? Kind::Removed
                                                           : Kind::Added;
        for (qsizetype i = from; i < run.count; ++i)
            m_result.rows.push_back({kind, kind == Kind::Added ? -1 : static_cast<qint32>(run.left + i),
                kind == Kind::Removed ? -1 : static_cast<qint32>(run.right + i)});
    }

    void writeReplaced(const EditRun &removed, const EditRun &added)
    {
        const qsizetype pairs = std::min(removed.count, added.count);
        for (qsizetype i = 0; i < pairs; ++i)
            writeChanged(static_cast<qint32>(removed.left + i), static_cast<qint32>(added.right + i));
        writeRun(removed, pairs);
        writeRun(added, pairs);
    }

    void writeChanged(qint32 left, qint32 right)
    {
        TextDifference::Row row {Kind::Changed, left, right};
        if (auto marks = marksOf(m_result.leftLine(left), m_result.rightLine(right), m_budget)) {
            row.marks = static_cast<qint32>(m_result.marks.size());
            m_result.marks.push_back(std::move(*marks));
        }
        m_result.rows.push_back(row);
    }

    TextDifference &m_result;
    DiffBudget &m_budget;
};

} // namespace

bool TextDifference::isEqual() const
{
    return std::all_of(rows.begin(), rows.end(), [](const Row &row) { return row.kind == Kind::Equal; });
}

TextDifference compareTexts(const QString &left, const QString &right, DiffBudget budget)
{
    TextDifference result;
    result.leftText = left;
    result.rightText = right;
    result.leftLines = linesOf(left);
    result.rightLines = linesOf(right);
    QHash<QStringView, quint32> known;
    const std::vector<quint32> leftIds = idsOf(result.leftText, result.leftLines, known);
    const std::vector<quint32> rightIds = idsOf(result.rightText, result.rightLines, known);
    const EditScript lines = editScript(std::span(leftIds), std::span(rightIds), budget);
    result.isShortest = lines.isShortest;
    budget.maxDistance = std::min(budget.maxDistance, mostCharactersApart);
    Writer(result, budget).write(lines);
    return result;
}

} // namespace framescope::inspect
