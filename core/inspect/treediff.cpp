// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "treediff.h"

#include <QHash>

#include <algorithm>

namespace framescope::inspect {

namespace {

using Kind = TreeDifference::Kind;

std::vector<qint32> childrenOf(const ValueTree &tree, qint32 parent)
{
    std::vector<qint32> children;
    children.reserve(static_cast<size_t>(tree.at(parent).childCount));
    for (qint32 child = tree.at(parent).firstChild; child >= 0; child = tree.at(child).nextSibling)
        children.push_back(child);
    return children;
}

/// In the order of their keys; those with the same key in the order in which they stand there.
std::vector<qint32> sortedByKey(const ValueTree &tree, qint32 parent)
{
    std::vector<qint32> children = childrenOf(tree, parent);
    std::stable_sort(children.begin(), children.end(), [&](qint32 a, qint32 b) { return tree.at(a).key < tree.at(b).key; });
    return children;
}

/// Gives values that are the same, with all that is below them, the same number.
class Interner
{
public:
    std::vector<quint32> idsOf(const ValueTree &tree)
    {
        std::vector<quint32> ids(static_cast<size_t>(tree.size()));
        for (qint32 i = tree.size() - 1; i >= 0; --i) // what is below has higher indices
            ids[static_cast<size_t>(i)] = idOf(formOf(tree, i, ids));
        return ids;
    }

private:
    quint32 idOf(const QByteArray &form)
    {
        const auto known = m_known.constFind(form);
        return known != m_known.cend() ? *known : *m_known.insert(form, static_cast<quint32>(m_known.size()));
    }

    static void append(QByteArray &form, quint32 number) { form.append(reinterpret_cast<const char *>(&number), 4); }

    QByteArray formOf(const ValueTree &tree, qint32 index, const std::vector<quint32> &ids)
    {
        const Value &value = tree.at(index);
        QByteArray form(1, static_cast<char>(value.kind));
        append(form, static_cast<quint32>(value.note.size()));
        form += value.note;
        if (!isContainer(value.kind))
            return form += value.text;
        const bool hasKeys = value.kind == ValueKind::Object;
        for (const qint32 child : hasKeys ? sortedByKey(tree, index) : childrenOf(tree, index)) {
            if (hasKeys) {
                append(form, static_cast<quint32>(tree.at(child).key.size()));
                form += tree.at(child).key;
            }
            append(form, ids[static_cast<size_t>(child)]);
        }
        return form;
    }

    QHash<QByteArray, quint32> m_known;
};

class Comparison
{
public:
    Comparison(const ValueTree &left, const ValueTree &right, DiffBudget &budget)
        : m_left(left)
        , m_right(right)
        , m_budget(budget)
    {
        Interner interner;
        m_leftIds = interner.idsOf(left);
        m_rightIds = interner.idsOf(right);
    }

    TreeDifference run()
    {
        compare(-1, ValueTree::Root, ValueTree::Root);
        return std::move(m_result);
    }

private:
    // The decoders hold trees to a depth of 512.
    // NOLINTBEGIN(misc-no-recursion)
    void compare(qint32 parent, qint32 left, qint32 right)
    {
        const Value &before = m_left.at(left);
        const Value &after = m_right.at(right);
        if (m_leftIds[static_cast<size_t>(left)] == m_rightIds[static_cast<size_t>(right)])
            return addEqual(parent, left, right);
        if (before.kind != after.kind || !isContainer(before.kind) || before.note != after.note)
            return addChanged(parent, left, right);
        const qint32 node = add(Kind::Inside, parent, left, right);
        before.kind == ValueKind::Object ? compareObjects(node, left, right) : compareArrays(node, left, right);
    }

    void compareObjects(qint32 node, qint32 left, qint32 right)
    {
        const std::vector<qint32> before = sortedByKey(m_left, left);
        const std::vector<qint32> after = sortedByKey(m_right, right);
        size_t i = 0;
        size_t j = 0;
        while (i < before.size() || j < after.size()) {
            const int order = i == before.size() ? 1 : j == after.size() ? -1 : compareKeys(before[i], after[j]);
            if (order < 0)
                addOneSided(Kind::Removed, node, before[i++], true);
            else if (order > 0)
                addOneSided(Kind::Added, node, after[j++], true);
            else
                compare(node, before[i++], after[j++]);
        }
    }

    [[nodiscard]] int compareKeys(qint32 left, qint32 right) const
    {
        const QByteArray &a = m_left.at(left).key;
        const QByteArray &b = m_right.at(right).key;
        return a < b ? -1 : b < a ? 1 : 0;
    }

    void compareArrays(qint32 node, qint32 left, qint32 right)
    {
        const std::vector<qint32> before = childrenOf(m_left, left);
        const std::vector<qint32> after = childrenOf(m_right, right);
        const EditScript script = editScript(idsOf(before, m_leftIds), idsOf(after, m_rightIds), m_budget);
        m_result.isShortest = m_result.isShortest && script.isShortest;
        for (size_t i = 0; i < script.runs.size(); ++i) {
            const EditRun &run = script.runs[i];
            const EditRun *next = i + 1 < script.runs.size() ? &script.runs[i + 1] : nullptr;
            qsizetype pairs = run.kind == EditRun::Kind::Equal ? run.count : 0;
            qsizetype right0 = run.right;
            if (run.kind == EditRun::Kind::Removed && next && next->kind == EditRun::Kind::Added) {
                pairs = std::min(run.count, next->count);
                right0 = next->right;
                ++i;
            } else {
                next = nullptr;
            }
            for (qsizetype k = 0; k < pairs; ++k)
                compare(node, before[static_cast<size_t>(run.left + k)], after[static_cast<size_t>(right0 + k)]);
            addRest(node, run, pairs, before, after);
            if (next)
                addRest(node, *next, pairs, before, after);
        }
    }

    void addRest(
        qint32 node, const EditRun &run, qsizetype from, const std::vector<qint32> &before, const std::vector<qint32> &after)
    {
        if (run.kind == EditRun::Kind::Equal)
            return;
        const bool isRemoved = run.kind == EditRun::Kind::Removed;
        for (qsizetype k = from; k < run.count; ++k)
            addOneSided(isRemoved ? Kind::Removed : Kind::Added, node,
                isRemoved ? before[static_cast<size_t>(run.left + k)] : after[static_cast<size_t>(run.right + k)], true);
    }

    [[nodiscard]] static std::vector<quint32> idsOf(const std::vector<qint32> &values, const std::vector<quint32> &ids)
    {
        std::vector<quint32> result;
        result.reserve(values.size());
        for (const qint32 value : values)
            result.push_back(ids[static_cast<size_t>(value)]);
        return result;
    }

    void addEqual(qint32 parent, qint32 left, qint32 right)
    {
        const qint32 node = add(Kind::Equal, parent, left, right);
        const bool hasKeys = m_left.at(left).kind == ValueKind::Object;
        const std::vector<qint32> before = hasKeys ? sortedByKey(m_left, left) : childrenOf(m_left, left);
        const std::vector<qint32> after = hasKeys ? sortedByKey(m_right, right) : childrenOf(m_right, right);
        for (size_t i = 0; i < before.size(); ++i)
            addEqual(node, before[i], after[i]);
    }

    void addChanged(qint32 parent, qint32 left, qint32 right)
    {
        const qint32 node = add(Kind::Changed, parent, left, right);
        ++m_result.changed;
        for (const qint32 child : childrenOf(m_left, left))
            addOneSided(Kind::Removed, node, child, false);
        for (const qint32 child : childrenOf(m_right, right))
            addOneSided(Kind::Added, node, child, false);
    }

    void addOneSided(Kind kind, qint32 parent, qint32 value, bool isCounted)
    {
        const bool isRemoved = kind == Kind::Removed;
        const qint32 node = add(kind, parent, isRemoved ? value : -1, isRemoved ? -1 : value);
        if (isCounted)
            ++(isRemoved ? m_result.removed : m_result.added);
        for (const qint32 child : childrenOf(isRemoved ? m_left : m_right, value))
            addOneSided(kind, node, child, false);
    }
    // NOLINTEND(misc-no-recursion)

    qint32 add(Kind kind, qint32 parent, qint32 left, qint32 right)
    {
        m_result.nodes.push_back({kind, parent, left, right});
        return static_cast<qint32>(m_result.nodes.size()) - 1;
    }

    const ValueTree &m_left;
    const ValueTree &m_right;
    DiffBudget &m_budget;
    std::vector<quint32> m_leftIds;
    std::vector<quint32> m_rightIds;
    TreeDifference m_result;
};

} // namespace

TreeDifference compareTrees(const ValueTree &left, const ValueTree &right, DiffBudget budget)
{
    return Comparison(left, right, budget).run();
}

} // namespace framescope::inspect
