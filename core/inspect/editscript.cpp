// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editscript.h"

#include <algorithm>
#include <optional>

namespace framescope::inspect {

namespace {

using Kind = EditRun::Kind;

/// Parts of both sequences that are compared: from the first up to before the end.
struct Box {
    qsizetype left = 0;
    qsizetype leftEnd = 0;
    qsizetype right = 0;
    qsizetype rightEnd = 0;

    [[nodiscard]] qsizetype width() const { return leftEnd - left; }
    [[nodiscard]] qsizetype height() const { return rightEnd - right; }
};

struct Point {
    qsizetype left = 0;
    qsizetype right = 0;
};

/// How far the paths of one direction have come: on each diagonal, and the range of diagonals that are still inside.
class Front
{
public:
    explicit Front(qsizetype most)
        : m_offset(most)
        , m_reached(static_cast<size_t>(2 * most + 2), -1)
    {
        reached(1) = 0;
    }

    [[nodiscard]] qsizetype &reached(qsizetype diagonal) { return m_reached[static_cast<size_t>(m_offset + diagonal)]; }
    /// -1: nothing there yet.
    [[nodiscard]] qsizetype at(qsizetype diagonal) const
    {
        const qsizetype index = m_offset + diagonal;
        return index < 0 || index >= std::ssize(m_reached) ? -1 : m_reached[static_cast<size_t>(index)];
    }
    [[nodiscard]] qsizetype first(qsizetype distance) const { return m_skippedBelow - distance; }
    [[nodiscard]] qsizetype last(qsizetype distance) const { return distance - m_skippedAbove; }
    /// Where the path on @p diagonal goes on with one more edit.
    [[nodiscard]] qsizetype step(qsizetype diagonal, qsizetype distance)
    {
        const bool isDown = diagonal == -distance || (diagonal != distance && reached(diagonal - 1) < reached(diagonal + 1));
        return isDown ? reached(diagonal + 1) : reached(diagonal - 1) + 1;
    }
    void skipAbove() { m_skippedAbove += 2; }
    void skipBelow() { m_skippedBelow += 2; }

private:
    qsizetype m_offset;
    std::vector<qsizetype> m_reached;
    qsizetype m_skippedBelow = 0;
    qsizetype m_skippedAbove = 0;
};

template <typename T>
class Comparison
{
public:
    Comparison(std::span<const T> left, std::span<const T> right, DiffBudget &budget)
        : m_left(left)
        , m_right(right)
        , m_budget(budget)
    {
    }

    EditScript run()
    {
        compare({0, std::ssize(m_left), 0, std::ssize(m_right)});
        flush();
        return std::move(m_script);
    }

private:
    [[nodiscard]] bool isSame(qsizetype left, qsizetype right) const
    {
        return m_left[static_cast<size_t>(left)] == m_right[static_cast<size_t>(right)];
    }

    /// Depth: the distance is halved each time.
    void compare(Box box) // NOLINT(misc-no-recursion)
    {
        const Point start {box.left, box.right};
        while (box.width() > 0 && box.height() > 0 && isSame(box.left, box.right)) {
            ++box.left;
            ++box.right;
        }
        add(Kind::Equal, start, box.left - start.left);
        qsizetype common = 0;
        while (box.width() > 0 && box.height() > 0 && isSame(box.leftEnd - 1, box.rightEnd - 1)) {
            --box.leftEnd;
            --box.rightEnd;
            ++common;
        }
        compareMiddle(box);
        add(Kind::Equal, {box.leftEnd, box.rightEnd}, common);
    }

    /// @p box begins and ends with different elements.
    void compareMiddle(const Box &box) // NOLINT(misc-no-recursion)
    {
        const auto middle = box.width() > 0 && box.height() > 0 ? middleOf(box) : std::nullopt;
        if (!middle) {
            add(Kind::Removed, {box.left, box.right}, box.width());
            add(Kind::Added, {box.leftEnd, box.right}, box.height());
            return;
        }
        compare({box.left, middle->left, box.right, middle->right});
        compare({middle->left, box.leftEnd, middle->right, box.rightEnd});
    }

    /// A point in the middle of a shortest path through @p box; nothing where none is better than to replace all, or where
    /// looking for it would take too long.
    [[nodiscard]] std::optional<Point> middleOf(const Box &box)
    {
        const qsizetype needed = (box.width() + box.height() + 1) / 2;
        const qsizetype most = std::min(needed, (m_budget.maxDistance + 1) / 2 + 1);
        Front forward(most);
        Front backward(most);
        for (qsizetype distance = 0; distance < most; ++distance) {
            if (m_budget.isSpent())
                break;
            if (const auto point = advance<true>(box, distance, forward, backward))
                return point;
            if (const auto point = advance<false>(box, distance, backward, forward))
                return point;
            if (distance + 1 == needed)
                return std::nullopt;
        }
        m_script.isShortest = m_script.isShortest && needed <= most && !m_budget.isSpent();
        return std::nullopt;
    }

    template <bool isForward>
    [[nodiscard]] bool isSameIn(const Box &box, qsizetype x, qsizetype y) const
    {
        return isForward ? isSame(box.left + x, box.right + y) : isSame(box.leftEnd - 1 - x, box.rightEnd - 1 - y);
    }

    /// All paths of one direction by one edit. The two directions meet on a diagonal of the forward ones where the lengths
    /// differ by an odd number, and otherwise on one of the backward ones.
    template <bool isForward>
    [[nodiscard]] std::optional<Point> advance(const Box &box, qsizetype distance, Front &mine, const Front &other)
    {
        const qsizetype width = box.width();
        const qsizetype height = box.height();
        const qsizetype difference = width - height;
        const bool mayMeet = (difference % 2 != 0) == isForward;
        for (qsizetype diagonal = mine.first(distance); diagonal <= mine.last(distance); diagonal += 2) {
            const qsizetype begin = mine.step(diagonal, distance);
            qsizetype x = begin;
            while (x < width && x - diagonal < height && isSameIn<isForward>(box, x, x - diagonal))
                ++x;
            mine.reached(diagonal) = x;
            m_budget.steps -= 1 + x - begin;
            if (x > width) {
                mine.skipAbove();
            } else if (x - diagonal > height) {
                mine.skipBelow();
            } else if (mayMeet) {
                const qsizetype facing = other.at(difference - diagonal);
                if (facing >= 0 && x + facing >= width)
                    return isForward ? Point {box.left + x, box.right + x - diagonal}
                                     : Point {box.leftEnd - x, box.rightEnd - x + diagonal};
            }
        }
        return std::nullopt;
    }

    void add(Kind kind, Point at, qsizetype count)
    {
        if (count == 0)
            return;
        if (kind == Kind::Equal) {
            flush();
            auto &runs = m_script.runs;
            if (!runs.empty() && runs.back().kind == Kind::Equal)
                runs.back().count += count;
            else
                runs.push_back({kind, at.left, at.right, count});
            return;
        }
        if (m_removed == 0 && m_added == 0)
            m_pending = at;
        (kind == Kind::Removed ? m_removed : m_added) += count;
    }

    /// What is removed and added between the same two neighbours is one change, in whatever order it was found.
    void flush()
    {
        if (m_removed > 0)
            m_script.runs.push_back({Kind::Removed, m_pending.left, m_pending.right, m_removed});
        if (m_added > 0)
            m_script.runs.push_back({Kind::Added, m_pending.left + m_removed, m_pending.right, m_added});
        m_removed = m_added = 0;
    }

    std::span<const T> m_left;
    std::span<const T> m_right;
    DiffBudget &m_budget;
    EditScript m_script;
    Point m_pending; // where what follows begins
    qsizetype m_removed = 0;
    qsizetype m_added = 0;
};

} // namespace

EditScript editScript(QByteArrayView left, QByteArrayView right, DiffBudget &budget)
{
    return Comparison<char>(
        {left.data(), static_cast<size_t>(left.size())}, {right.data(), static_cast<size_t>(right.size())}, budget)
        .run();
}

EditScript editScript(QStringView left, QStringView right, DiffBudget &budget)
{
    return Comparison<char16_t>(
        {left.utf16(), static_cast<size_t>(left.size())}, {right.utf16(), static_cast<size_t>(right.size())}, budget)
        .run();
}

EditScript editScript(std::span<const quint32> left, std::span<const quint32> right, DiffBudget &budget)
{
    return Comparison<quint32>(left, right, budget).run();
}

} // namespace framescope::inspect
