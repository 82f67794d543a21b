// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lognavigation.h"

#include "filterbar.h"
#include "findbar.h"
#include "gotopopup.h"
#include "notedesk.h"

#include <widgets/logview.h>
#include <widgets/noticebar.h>
#include <widgets/taborder.h>

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace framescope::panels {

using capture::Order;

LogNavigation::LogNavigation(models::LogModel &model, widgets::LogView &log, FilterBar &filter, QWidget &host)
    : m_model(model)
    , m_log(log)
    , m_filter(filter)
{
    auto *notice = new widgets::NoticeBar;
    notice->setObjectName(QStringLiteral("noteNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notice);
    new NoteDesk(model, log, *notice, host);
    makeKeys(host);
    connect(&log, &widgets::LogView::menuRequested, this, [this](QMenu *menu) { addToMenu(*menu); });
}

void LogNavigation::makeKeys(QWidget &host)
{
    const auto add = [this, &host](const QKeySequence &keys, auto function) {
        auto *shortcut = new QShortcut(keys, &host);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { findBar().open(); });
    add(QKeySequence(Qt::Key_F3), [this] { findBar().find(Order::Forward); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { findBar().find(Order::Backward); });
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { goToPopup().popUp(); });
}

FindBar &LogNavigation::findBar()
{
    if (!m_find) {
        m_find = new FindBar(m_model, m_log);
        qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_find);
        widgets::followInTabOrder(*this, *m_find);
    }
    return *m_find;
}

GoToPopup &LogNavigation::goToPopup()
{
    if (!m_goTo) {
        m_goTo = new GoToPopup(m_model, m_log);
        connect(m_goTo, &GoToPopup::showAllRequested, this, &LogNavigation::showAll);
    }
    return *m_goTo;
}

void LogNavigation::addToMenu(QMenu &menu)
{
    menu.addSeparator();
    menu.addAction(tr("Find…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this, [this] { findBar().open(); })
        ->setObjectName(QStringLiteral("findInLog"));
    menu.addAction(tr("Go to…"), QKeySequence(Qt::CTRL | Qt::Key_G), this, [this] { goToPopup().popUp(); })
        ->setObjectName(QStringLiteral("goToRow"));
}

void LogNavigation::showAll()
{
    m_model.setPaused(false);
    if (m_model.timeRange())
        m_model.setTimeRange({});
    m_filter.clear();
}

} // namespace framescope::panels
