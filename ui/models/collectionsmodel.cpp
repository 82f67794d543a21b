// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionsmodel.h"

#include <format/inert.h>
#include <format/workspaceerrors.h>

#include <QFileInfo>

namespace framescope::models {

namespace {

constexpr quintptr topLevel = std::numeric_limits<quintptr>::max();

QString titleOf(const workspace::Request &request)
{
    const QString name = request.name.trimmed().isEmpty() ? request.url.trimmed() : request.name;
    return name.isEmpty() ? CollectionsModel::tr("Unnamed request") : format::inertLine(name);
}

} // namespace

CollectionsModel::CollectionsModel(workspace::Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::collectionsChanged, this, &CollectionsModel::reload);
    reload();
}

void CollectionsModel::reload()
{
    std::vector<Row> rows;
    for (const workspace::StoredCollection &stored : m_workspace.collections())
        rows.push_back({stored.path, stored.collection.name, stored.collection.requests, {}});
    for (const workspace::FileError &error : m_workspace.broken())
        rows.push_back({error.path, QFileInfo(error.path).fileName(), {}, error});
    if (isSameTree(rows)) {
        m_rows = std::move(rows);
        return tellData();
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool CollectionsModel::isSameTree(const std::vector<Row> &rows) const
{
    const auto isSameRequest = [](const workspace::Request &a, const workspace::Request &b) { return a.id == b.id; };
    const auto isSameRow = [&isSameRequest](const Row &a, const Row &b) {
        return a.path == b.path && a.error.has_value() == b.error.has_value()
            && std::equal(a.requests.begin(), a.requests.end(), b.requests.begin(), b.requests.end(), isSameRequest);
    };
    return std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), isSameRow);
}

void CollectionsModel::tellData()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex collection = index(row, 0);
        Q_EMIT dataChanged(collection, collection);
        if (const int requests = rowCount(collection); requests > 0)
            Q_EMIT dataChanged(index(0, 0, collection), index(requests - 1, 0, collection));
    }
}

QModelIndex CollectionsModel::indexOfRequest(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto &requests = rowAt(row).requests;
        for (size_t i = 0; i < requests.size(); ++i) {
            if (requests[i].id == id)
                return index(static_cast<int>(i), 0, index(row, 0));
        }
    }
    return {};
}

QModelIndex CollectionsModel::indexOfCollection(const QString &path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).path == path)
            return index(row, 0);
    }
    return {};
}

QModelIndex CollectionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column != 0)
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : topLevel);
}

QModelIndex CollectionsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, topLevel);
}

int CollectionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    return parent.internalId() == topLevel ? static_cast<int>(rowAt(parent.row()).requests.size()) : 0;
}

int CollectionsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CollectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == topLevel)
        return collectionData(rowAt(index.row()), role);
    const Row &row = rowAt(static_cast<int>(index.internalId()));
    return requestData(row, row.requests[static_cast<size_t>(index.row())], role);
}

QVariant CollectionsModel::collectionData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return format::inertLine(row.name);
    case Qt::EditRole: return row.name;
    case Qt::ToolTipRole: return format::inertToolTip(row.error ? format::explain(*row.error).toText() : row.path);
    case KindRole: return QVariant::fromValue(row.error ? Kind::BrokenFile : Kind::Collection);
    case PathRole: return row.path;
    default: return {};
    }
}

QVariant CollectionsModel::requestData(const Row &row, const workspace::Request &request, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return titleOf(request);
    case Qt::EditRole: return request.name;
    case Qt::ToolTipRole: return format::inertToolTip(request.url);
    case KindRole: return QVariant::fromValue(Kind::Request);
    case PathRole: return row.path;
    case IdRole: return request.id;
    case UrlRole: return request.url;
    default: return {};
    }
}

Qt::ItemFlags CollectionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isBroken = index.data(KindRole).value<Kind>() == Kind::BrokenFile;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isBroken ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

bool CollectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty())
        return false;
    const QString path = index.data(PathRole).toString();
    if (index.internalId() == topLevel) {
        return m_workspace.renameCollection(path, name).hasValue();
    }
    auto request = m_workspace.request(index.data(IdRole).toString());
    if (!request || request->name == name)
        return false;
    request->name = name;
    return m_workspace.saveRequest(path, *request).hasValue();
}

} // namespace framescope::models
