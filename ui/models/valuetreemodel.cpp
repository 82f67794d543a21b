// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetreemodel.h"

#include "filterwords.h"

#include <format/inert.h>
#include <format/inspection.h>
#include <inspect/prettytext.h>

namespace framescope::models {

using inspect::Value;
using inspect::ValueTree;

namespace {

constexpr qint32 above = -1; // stands above a root that is one value and no container
constexpr qsizetype mostCopied = 16 * 1024L * 1024;
constexpr qsizetype longestToolTip = 2000;
constexpr qsizetype longestName = 200;

} // namespace

void ValueTreeModel::setContent(std::shared_ptr<const inspect::Decoded> content)
{
    beginResetModel();
    m_content = std::move(content);
    m_children.clear();
    endResetModel();
}

const Value &ValueTreeModel::valueAt(const QModelIndex &index) const
{
    return m_content->tree.at(static_cast<qint32>(index.internalId()));
}

/// The value whose children are the rows of @p parent.
qint32 ValueTreeModel::nodeOf(const QModelIndex &parent) const
{
    if (parent.isValid())
        return static_cast<qint32>(parent.internalId());
    return isContainer(m_content->tree.at(ValueTree::Root).kind) ? ValueTree::Root : above;
}

qint32 ValueTreeModel::childCount(qint32 node) const
{
    return node == above ? 1 : m_content->tree.at(node).childCount;
}

QModelIndex ValueTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= ColumnCount || row < 0 || row >= rowCount(parent))
        return {};
    const qint32 node = m_children.at(nodeOf(parent))[static_cast<size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex ValueTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const qint32 node = valueAt(child).parent;
    if (node <= ValueTree::Root)
        return {};
    return createIndex(m_content->tree.at(node).position, 0, static_cast<quintptr>(node));
}

int ValueTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!hasChildren(parent))
        return 0;
    const auto known = m_children.find(nodeOf(parent));
    return known == m_children.end() ? 0 : static_cast<int>(known->second.size());
}

int ValueTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool ValueTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!m_content || m_content->tree.isEmpty() || parent.column() > 0)
        return false;
    return childCount(nodeOf(parent)) > 0;
}

bool ValueTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return hasChildren(parent) && rowCount(parent) < childCount(nodeOf(parent));
}

void ValueTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const qint32 node = nodeOf(parent);
    const int known = rowCount(parent);
    const int wanted = std::min(SliceSize, childCount(node) - known);
    const ValueTree &tree = m_content->tree;
    beginInsertRows(parent, known, known + wanted - 1);
    std::vector<qint32> &children = m_children[node];
    qint32 next = node == above ? ValueTree::Root
        : children.empty()      ? tree.at(node).firstChild
                                : tree.at(children.back()).nextSibling;
    for (int i = 0; i < wanted; ++i, next = tree.at(next).nextSibling)
        children.push_back(next);
    endInsertRows();
}

QString ValueTreeModel::nameOf(const Value &value) const
{
    if (value.parent < 0)
        return QStringLiteral("$");
    if (m_content->tree.at(value.parent).kind == inspect::ValueKind::Array)
        return QStringLiteral("[%1]").arg(value.position);
    return format::inertLine(QByteArrayView(value.key).first(std::min(value.key.size(), longestName)));
}

QVariant ValueTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Value &value = valueAt(index);
    switch (role) {
    case Qt::DisplayRole: return index.column() == NameColumn ? nameOf(value) : format::valueLine(value);
    case Qt::ToolTipRole:
        return format::inertToolTip(
            QStringLiteral("%1\n%2").arg(path(index).left(longestToolTip), copiedValue(index).left(longestToolTip)));
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? nameOf(value)
                                            : format::valueKindName(value.kind) + u' ' + format::valueLine(value);
    case KindRole: return static_cast<int>(value.kind);
    case NoteRole: return format::inertLine(QByteArrayView(value.note));
    default: return {};
    }
}

QVariant ValueTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

QString ValueTreeModel::copiedValue(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Value &value = valueAt(index);
    if (value.kind == inspect::ValueKind::Bytes)
        return QString::fromLatin1(value.text.toHex(' '));
    if (!isContainer(value.kind))
        return QString::fromUtf8(value.text);
    const auto node = static_cast<qint32>(index.internalId());
    return QString::fromUtf8(inspect::prettyValue(*m_content, node, mostCopied).text);
}

QString ValueTreeModel::path(const QModelIndex &index) const
{
    return index.isValid() ? QString::fromUtf8(m_content->tree.pathTo(static_cast<qint32>(index.internalId()))) : QString();
}

QString ValueTreeModel::key(const QModelIndex &index) const
{
    return index.isValid() ? QString::fromUtf8(valueAt(index).key) : QString();
}

QString ValueTreeModel::filterTerm(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Value &value = valueAt(index);
    QString path;
    for (auto node = static_cast<qint32>(index.internalId()); m_content->tree.at(node).parent >= 0;) {
        const Value &child = m_content->tree.at(node);
        node = child.parent;
        const bool isMember = m_content->tree.at(node).kind == inspect::ValueKind::Object;
        path.prepend(isMember ? memberStep(QString::fromUtf8(child.key)) : QStringLiteral("[%1]").arg(child.position));
    }
    return path.isEmpty() ? QString() : valueTerm(u'$' + path, value.kind, QString::fromUtf8(value.text));
}

} // namespace framescope::models
