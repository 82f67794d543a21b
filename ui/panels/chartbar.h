// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace framescope::widgets {
class LatencyChart;
}

namespace framescope::panels {

/// What belongs to a latency chart, in one row: its title, the span of time, percentiles, and export as a picture or a
/// table.
class ChartBar : public QFrame
{
    Q_OBJECT

public:
    /// @p chart outlives it. @p span: how much time it shows at first, in milliseconds; 0: everything.
    ChartBar(widgets::LatencyChart &chart, qint64 span, QWidget *parent = nullptr);

    /// Puts @p widget behind the title.
    void addChoice(const QString &label, QWidget *widget);
    /// Puts @p button at the end.
    void addButton(QToolButton *button);
    /// Another log is shown.
    void refresh();

Q_SIGNALS:
    /// A file could not be written, in one sentence.
    void exportFailed(const QString &sentence);

private:
    void makeLine();
    void makeSpan(qint64 span);
    void makeExport();
    void exportPicture();
    void exportTable();

    widgets::LatencyChart &m_chart;
    QHBoxLayout *m_line;
    int m_choices = 2; ///< items in front of the next choice
    QComboBox *m_span;
    QToolButton *m_follow;
    QToolButton *m_export;
    QLabel *m_numbers;
};

} // namespace framescope::panels
