// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparer.h"

#include "comparewindow.h"

#include <widgets/logview.h>

#include <QAction>
#include <QPointer>

namespace framescope::panels {

Comparer::Comparer(models::LogModel &model, widgets::LogView &log)
    : QObject(&log)
    , m_model(model)
    , m_log(log)
    , m_action(new QAction(tr("Compare"), &log))
{
    m_action->setObjectName(QStringLiteral("compareMessages"));
    m_action->setShortcut(Qt::CTRL | Qt::Key_D);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setToolTip(tr("Show the two selected messages side by side, with what differs"));
    m_log.addAction(m_action);
    connect(m_action, &QAction::triggered, this, &Comparer::compare);
    connect(m_log.selectionModel(), &QItemSelectionModel::selectionChanged, this, &Comparer::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &Comparer::refresh);
    refresh();
}

std::vector<base::MessageId> Comparer::selectedMessages() const
{
    std::vector<base::MessageId> ids;
    const models::RowRanges ranges = m_log.selectedRows();
    if (models::countOf(ranges) != 2)
        return ids;
    for (const models::RowRange &range : ranges) {
        for (int row = range.first; row <= range.last && row < m_model.rowCount(); ++row) {
            const auto what = m_model.rowAt(row);
            if (const auto *id = std::get_if<base::MessageId>(&what))
                ids.push_back(*id);
        }
    }
    return ids;
}

void Comparer::refresh()
{
    m_action->setEnabled(selectedMessages().size() == 2);
}

void Comparer::compare()
{
    const std::vector<base::MessageId> ids = selectedMessages();
    if (ids.size() == 2)
        load(ids[0], ids[1]);
}

void Comparer::load(base::MessageId left, base::MessageId right)
{
    constexpr qint64 most = models::MessageComparison::MostBytes;
    using Detail = std::shared_ptr<const capture::MessageDetail>;
    const QPointer<Comparer> self(this);
    m_model.loadMessage(
        left,
        [self, right](const Detail &before) {
            if (!self || !before)
                return;
            self->m_model.loadMessage(
                right,
                [self, before](const Detail &after) {
                    if (!self || !after)
                        return;
                    auto *window = new CompareWindow(before, after, self->m_log.window());
                    window->show();
                },
                most);
        },
        most);
}

} // namespace framescope::panels
