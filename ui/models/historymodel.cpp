// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodel.h"

#include <format/inert.h>

namespace framescope::models {

HistoryModel::HistoryModel(workspace::History &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
{
    connect(&history, &workspace::History::aboutToChange, this, [this] { beginResetModel(); });
    connect(&history, &workspace::History::changed, this, [this] { endResetModel(); });
}

const workspace::HistoryEntry &HistoryModel::entry(int row) const
{
    return m_history.entries()[static_cast<size_t>(row)];
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.entries().size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::HistoryEntry &shown = entry(index.row());
    const QDateTime local = shown.time.toLocalTime();
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole: return format::inertLine(shown.request.url);
    case Qt::ToolTipRole: {
        QStringList lines {shown.request.url, locale.toString(local, QLocale::ShortFormat)};
        if (shown.lacksMessages)
            lines.append(tr("Its saved messages were too long to be kept here."));
        return format::inertToolTip(lines.join(u'\n'));
    }
    case TimeRole:
        return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                    : locale.toString(local.date(), QLocale::ShortFormat);
    default: return {};
    }
}

} // namespace framescope::models
