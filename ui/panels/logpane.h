// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QWidget>

namespace framescope::widgets {
class LogView;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class FilterBar;
class LogSaver;

/// The log of a tab with its columns, its filter, and the bars that say which span of time is shown, whether it is recorded,
/// and what becomes of it when it is saved.
class LogPane : public QWidget
{
    Q_OBJECT

public:
    /// @p model and @p notice must outlive it; the notice says what could not be copied.
    LogPane(models::LogModel &model, widgets::NoticeBar *notice, QWidget *parent = nullptr);

    [[nodiscard]] widgets::LogView *view() const { return m_view; }
    [[nodiscard]] LogSaver &saver() const { return *m_saver; }
    /// Selects a row, and shows all rows where it is not among those that are shown.
    void showRowOf(base::MessageId message);
    void showRowOf(base::EventId event);

private:
    template <typename Id>
    void showRow(Id id);

    models::LogModel &m_model;
    widgets::LogView *m_view;
    FilterBar *m_filter;
    LogSaver *m_saver;
};

} // namespace framescope::panels
