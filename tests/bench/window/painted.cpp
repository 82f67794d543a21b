// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted.h"

#include "running.h"

#include <models/logmodel.h>
#include <widgets/logview.h>

#include <QApplication>

namespace framescope::bench {

namespace {
constexpr int patienceMs = 60'000;
}

bool isLoaded(const widgets::LogView &log)
{
    const QAbstractItemModel &model = *log.model();
    const int end = std::min(model.rowCount(), log.topRow() + log.viewport()->height() / log.rowHeight());
    for (int row = log.topRow(); row < end; ++row) {
        if (!model.index(row, 0).data(models::LogModel::LoadedRole).toBool())
            return false;
    }
    return end > 0;
}

Painted::Painted(std::function<widgets::LogView *()> find)
    : m_find(std::move(find))
{
    qApp->installEventFilter(this);
}

bool Painted::wait()
{
    return runWithin(m_loop, patienceMs);
}

bool Painted::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !m_loop.isRunning())
        return false;
    const widgets::LogView *log = m_find();
    if (log && watched == log->viewport() && isLoaded(*log))
        QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); // when it has been painted
    return false;
}

} // namespace framescope::bench
