// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsmodel.h"

#include <workspace/requestsecrets.h>

namespace framescope::models {

FieldsModel::FieldsModel(Features features, QObject *parent)
    : QAbstractTableModel(parent)
    , m_features(features)
{
}

void FieldsModel::setFields(const std::vector<Field> &fields)
{
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

void FieldsModel::removeFields(int row, int count)
{
    const int end = std::min(row + count, static_cast<int>(m_fields.size()));
    if (row < 0 || row >= end)
        return;
    beginRemoveRows({}, row, end - 1);
    m_fields.erase(m_fields.begin() + row, m_fields.begin() + end);
    endRemoveRows();
    Q_EMIT edited();
}

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size()) + 1;
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_features.testFlag(CanBeSecret) ? ColumnCount : SecretColumn;
}

const Field &FieldsModel::at(int row) const
{
    static const Field empty;
    return isEmptyRow(row) ? empty : m_fields[static_cast<size_t>(row)];
}

bool FieldsModel::hasBox(int column, Features features)
{
    return (column == NameColumn && features.testFlag(CanDisable))
        || (column == SecretColumn && features.testFlag(CanBeSecret));
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    const Field &field = at(index.row());
    if (role == Qt::CheckStateRole && hasBox(index.column(), m_features) && !isEmptyRow(index.row())) {
        const bool isChecked = index.column() == NameColumn ? field.isEnabled : field.isSecret;
        return static_cast<int>(isChecked ? Qt::Checked : Qt::Unchecked);
    }
    if (role == Qt::EditRole && index.column() != SecretColumn)
        return index.column() == NameColumn ? field.name : field.value;
    if (role != Qt::DisplayRole || index.column() == SecretColumn)
        return {};
    if (index.column() == NameColumn)
        return field.name;
    return field.isSecret && !field.value.isEmpty() ? workspace::secretMark() : field.value;
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case ValueColumn: return tr("Value");
    case SecretColumn: return tr("Secret");
    default: return {};
    }
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() != SecretColumn)
        flags |= Qt::ItemIsEditable;
    if (hasBox(index.column(), m_features) && !isEmptyRow(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool FieldsModel::setText(Field &field, int column, const QString &text)
{
    QString &target = column == NameColumn ? field.name : field.value;
    if (target == text)
        return false;
    target = text;
    if (m_features.testFlag(EditForgetsOrigin))
        field.origin.clear();
    if (column == NameColumn && m_guess && m_features.testFlag(CanBeSecret) && m_guess(text))
        field.isSecret = true;
    return true;
}

bool FieldsModel::setBox(Field &field, int column, bool isChecked)
{
    bool &target = column == NameColumn ? field.isEnabled : field.isSecret;
    return std::exchange(target, isChecked) != isChecked;
}

bool FieldsModel::canSet(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole)
        return hasBox(index.column(), m_features) && !isEmptyRow(index.row());
    return role == Qt::EditRole && index.column() != SecretColumn;
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!canSet(index, role))
        return false;
    Field field = at(index.row());
    const bool isBox = role == Qt::CheckStateRole;
    const bool isChanged = isBox ? setBox(field, index.column(), value.toInt() == Qt::Checked)
                                 : setText(field, index.column(), value.toString());
    if (!isChanged)
        return false;
    if (isEmptyRow(index.row())) { // another one comes below; only then does this one change
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_fields.emplace_back();
        endInsertRows();
    }
    m_fields[static_cast<size_t>(index.row())] = field;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    Q_EMIT edited();
    return true;
}

} // namespace framescope::models
