// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>
#include <models/rowcopy.h>

#include <QWidget>

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

class LogColumns;

/// The log of a tab with its columns, and the bar that says which span of time is shown.
class LogPane : public QWidget
{
    Q_OBJECT

public:
    /// @p model must outlive it.
    explicit LogPane(models::LogModel &model, QWidget *parent = nullptr);

    [[nodiscard]] widgets::LogView *view() const { return m_view; }
    [[nodiscard]] LogColumns &columns() const { return *m_columns; }
    /// Selects a row, and shows all rows where it is not among those that are shown.
    void showRowOf(base::MessageId message);
    void showRowOf(base::EventId event);

Q_SIGNALS:
    /// The clipboard has less than was asked for.
    void copiedInPart(qint64 copied, qint64 asked);

private:
    template <typename Id>
    void showRow(Id id);
    void copyRows(models::CopyForm form, const models::RowRanges &rows);

    models::LogModel &m_model;
    widgets::LogView *m_view;
    LogColumns *m_columns;
};

} // namespace framescope::panels
