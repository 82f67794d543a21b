// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpane.h"

#include "comparer.h"
#include "filterbar.h"
#include "jobbar.h"
#include "logcolumns.h"
#include "lognavigation.h"
#include "logsaver.h"
#include "pausebutton.h"
#include "rangebar.h"
#include "rowclipboard.h"
#include "writingnotice.h"

#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QVBoxLayout>

namespace framescope::panels {

LogPane::LogPane(models::LogModel &model, widgets::NoticeBar *notice, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new widgets::LogView)
{
    m_view->setObjectName(QStringLiteral("log"));
    m_view->setModel(&model);
    new LogColumns(*m_view);
    new Comparer(model, *m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *saved = new widgets::NoticeBar;
    saved->setObjectName(QStringLiteral("savedNotice"));
    auto *jobs = new JobBar;
    m_saver = new LogSaver(model, *m_view, *saved, *jobs);
    layout->addWidget(new WritingNotice(model));
    layout->addWidget(jobs);
    layout->addWidget(saved);
    m_filter = new FilterBar(model, *m_view);
    layout->addWidget(m_filter);
    m_filter->pauseButton().addKeys(*this);
    connect(m_view, &widgets::LogView::filterRequested, m_filter, &FilterBar::addTerm);
    layout->addWidget(new RangeBar(model));
    layout->addWidget(new LogNavigation(model, *m_view, *m_filter, *this));
    layout->addWidget(m_view, 1);
    letRowsBeDragged(*m_view, model, notice);
    connect(m_view, &widgets::LogView::copyRequested, this,
        [this, notice](
            models::CopyForm form, const models::RowRanges &rows) { copyToClipboard(m_model, form, rows, notice); });
}

template <typename Id>
void LogPane::showRow(Id id)
{
    const auto isShown = [this](int row) { return row >= 0 && row < m_model.rowCount(); };
    if (m_model.isPaused() && !isShown(m_model.rowOf(id)))
        m_model.setPaused(false);
    if (m_model.timeRange() && !isShown(m_model.rowOf(id)))
        m_model.setTimeRange({});
    if (m_model.isFiltered() && !isShown(m_model.rowOf(id)))
        m_filter->clear();
    const int row = m_model.rowOf(id);
    if (!isShown(row))
        return;
    m_view->goToRow(row);
}

void LogPane::showRowOf(base::MessageId message)
{
    showRow(message);
}

void LogPane::showRowOf(base::EventId event)
{
    showRow(event);
}

} // namespace framescope::panels
