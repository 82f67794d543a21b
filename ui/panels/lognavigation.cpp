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

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace framescope::panels {

using capture::Order;

LogNavigation::LogNavigation(models::LogModel &model, widgets::LogView &log, FilterBar &filter, QWidget &host)
    : m_model(model)
    , m_filter(filter)
    , m_find(new FindBar(model, log))
    , m_goTo(new GoToPopup(model, log))
{
    auto *notice = new widgets::NoticeBar;
    notice->setObjectName(QStringLiteral("noteNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_find);
    layout->addWidget(notice);
    new NoteDesk(model, log, *notice, host);
    makeKeys(host);
    connect(m_goTo, &GoToPopup::showAllRequested, this, &LogNavigation::showAll);
    connect(&log, &widgets::LogView::menuRequested, this, [this](QMenu *menu) { addToMenu(*menu); });
}

void LogNavigation::makeKeys(QWidget &host)
{
    const auto add = [this, &host](const QKeySequence &keys, auto function) {
        auto *shortcut = new QShortcut(keys, &host);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { m_find->open(); });
    add(QKeySequence(Qt::Key_F3), [this] { m_find->find(Order::Forward); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_find->find(Order::Backward); });
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_goTo->popUp(); });
}

void LogNavigation::addToMenu(QMenu &menu)
{
    menu.addSeparator();
    menu.addAction(tr("Find…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this, [this] { m_find->open(); })
        ->setObjectName(QStringLiteral("findInLog"));
    menu.addAction(tr("Go to…"), QKeySequence(Qt::CTRL | Qt::Key_G), this, [this] { m_goTo->popUp(); })
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
