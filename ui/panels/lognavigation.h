// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QWidget>

class QMenu;

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

class FilterBar;
class FindBar;
class GoToPopup;

/// The ways through a log, beside scrolling: find, go to, bookmarks and notes, with their keys and entries in the log's
/// menu. As a widget it is the bars that these need, above the log.
class LogNavigation : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it. Keys count in @p host, which contains the log and its bars.
    LogNavigation(models::LogModel &model, widgets::LogView &log, FilterBar &filter, QWidget &host);

private:
    void makeKeys(QWidget &host);
    [[nodiscard]] FindBar &findBar();
    [[nodiscard]] GoToPopup &goToPopup();
    void addToMenu(QMenu &menu);
    void showAll();

    models::LogModel &m_model;
    widgets::LogView &m_log;
    FilterBar &m_filter;
    FindBar *m_find = nullptr; // null, as the popup, until it is asked for
    GoToPopup *m_goTo = nullptr;
};

} // namespace framescope::panels
