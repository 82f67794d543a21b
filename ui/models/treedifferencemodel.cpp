// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "treedifferencemodel.h"

#include <format/inert.h>
#include <format/numbers.h>
#include <format/opcodes.h>

namespace framescope::models {

namespace {

using inspect::TreeDifference;
using inspect::Value;
using inspect::ValueKind;

constexpr qsizetype longestShown = 4096; // characters

QString kindName(TreeDifference::Kind kind)
{
    switch (kind) {
    case TreeDifference::Kind::Equal: return TreeDifferenceModel::tr("the same");
    case TreeDifference::Kind::Inside: return TreeDifferenceModel::tr("something inside differs");
    case TreeDifference::Kind::Changed: return TreeDifferenceModel::tr("changed");
    case TreeDifference::Kind::Removed: return TreeDifferenceModel::tr("removed");
    case TreeDifference::Kind::Added: return TreeDifferenceModel::tr("added");
    }
    return {};
}

QChar signOf(TreeDifference::Kind kind)
{
    switch (kind) {
    case TreeDifference::Kind::Changed: return u'≠';
    case TreeDifference::Kind::Removed: return u'−';
    case TreeDifference::Kind::Added: return u'+';
    default: return QChar::fromUcs2(0x2007); // as wide as a sign
    }
}

} // namespace

void TreeDifferenceModel::setComparison(std::shared_ptr<const MessageComparison> comparison, bool differencesOnly)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    const auto &nodes = m_comparison->values->difference.nodes;
    m_children.assign(nodes.size() + 1, {});
    m_rows.assign(nodes.size(), 0);
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (differencesOnly && nodes[i].kind == Kind::Equal && nodes[i].parent >= 0)
            continue;
        auto &siblings = nodes[i].parent < 0 ? m_children.back() : m_children[static_cast<size_t>(nodes[i].parent)];
        m_rows[i] = static_cast<qint32>(siblings.size());
        siblings.push_back(static_cast<qint32>(i));
    }
    endResetModel();
}

std::vector<QModelIndex> TreeDifferenceModel::changes() const
{
    std::vector<QModelIndex> result;
    if (!m_comparison)
        return result;
    const auto &nodes = m_comparison->values->difference.nodes;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const bool isBelowOne = nodes[i].parent >= 0 && nodes[static_cast<size_t>(nodes[i].parent)].kind != Kind::Inside;
        if (nodes[i].kind != Kind::Equal && nodes[i].kind != Kind::Inside && !isBelowOne)
            result.push_back(createIndex(m_rows[i], 0, static_cast<quintptr>(i)));
    }
    return result;
}

const TreeDifference::Node &TreeDifferenceModel::nodeOf(const QModelIndex &index) const
{
    return m_comparison->values->difference.nodes[index.internalId()];
}

const std::vector<qint32> &TreeDifferenceModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_children[parent.internalId()] : m_children.back();
}

QModelIndex TreeDifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<size_t>(row)]));
}

QModelIndex TreeDifferenceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qint32 parent = nodeOf(index).parent;
    return parent < 0 ? QModelIndex() : createIndex(m_rows[static_cast<size_t>(parent)], 0, static_cast<quintptr>(parent));
}

int TreeDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return !m_comparison || parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int TreeDifferenceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString TreeDifferenceModel::nameOf(qint32 node) const
{
    const MessageComparison::Values &values = *m_comparison->values;
    const TreeDifference::Node &one = values.difference.nodes[static_cast<size_t>(node)];
    if (one.parent < 0)
        return QStringLiteral("$");
    const auto nameIn = [](const inspect::ValueTree &tree, qint32 index) {
        const Value &value = tree.at(index);
        const bool isElement = value.parent >= 0 && tree.at(value.parent).kind == ValueKind::Array;
        return isElement ? QStringLiteral("[%1]").arg(value.position) : format::inertLine(QByteArrayView(value.key));
    };
    if (one.left < 0)
        return nameIn(values.right.tree, one.right);
    const QString left = nameIn(values.left.tree, one.left);
    const QString right = one.right < 0 ? left : nameIn(values.right.tree, one.right);
    return left == right ? left : QStringLiteral("%1 → %2").arg(left, right);
}

QString TreeDifferenceModel::valueOf(qint32 value, bool isLeft) const
{
    if (value < 0)
        return {};
    const MessageComparison::Values &values = *m_comparison->values;
    const Value &one = (isLeft ? values.left : values.right).tree.at(value);
    switch (one.kind) {
    case ValueKind::Object: return QStringLiteral("{%1}").arg(one.childCount);
    case ValueKind::Array: return QStringLiteral("[%1]").arg(one.childCount);
    case ValueKind::Bytes: return format::spacedHex(QByteArrayView(one.text).first(std::min(one.text.size(), longestShown)));
    case ValueKind::String: return u'"' + format::inertLine(QByteArrayView(one.text)).left(longestShown) + u'"';
    default: return format::inertLine(QByteArrayView(one.text));
    }
}

QString TreeDifferenceModel::pathOf(qint32 node) const
{
    const MessageComparison::Values &values = *m_comparison->values;
    const TreeDifference::Node &one = values.difference.nodes[static_cast<size_t>(node)];
    const QByteArray path = one.left >= 0 ? values.left.tree.pathTo(one.left) : values.right.tree.pathTo(one.right);
    return format::inertLine(QByteArrayView(path));
}

QVariant TreeDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto node = static_cast<qint32>(index.internalId());
    const TreeDifference::Node &one = nodeOf(index);
    switch (role) {
    case KindRole: return QVariant::fromValue(one.kind);
    case PathRole: return pathOf(node);
    case Qt::ToolTipRole: return format::inertToolTip(tr("%1\n%2").arg(pathOf(node), kindName(one.kind)));
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(data(index, Qt::DisplayRole).toString(), kindName(one.kind));
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case NameColumn: return QString(signOf(one.kind) + QStringLiteral(" ") + nameOf(node));
    case LeftColumn: return valueOf(one.left, true);
    case RightColumn: return valueOf(one.right, false);
    default: return {};
    }
}

QVariant TreeDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Path");
    if (!m_comparison)
        return {};
    const capture::MessageRow &row = (section == LeftColumn ? m_comparison->left : m_comparison->right)->row;
    const QStringList parts {tr("Message %1").arg(row.id.value),
        QString(format::directionArrow(row.direction)) + u' ' + format::opcodeName(row.type), format::timeOfDay(row.time)};
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace framescope::models
