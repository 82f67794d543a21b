// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/latencychart.h>

#include <QPointer>
#include <QWidget>

class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace framescope::panels {

class ChartBar;
class InspectPanel;

/// The latency chart of a tab with what belongs to it: heartbeat, span of time, percentiles, export. Clicks in the chart
/// lead to the log of the tab, and a selected span filters it.
class LatencyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPanel(QWidget *parent = nullptr);

    /// The tab that is shown; nullptr: none.
    void setPanel(InspectPanel *panel);
    [[nodiscard]] InspectPanel *panel() const { return m_panel; }
    /// Heartbeat, span, numbers and export in one row: to be the title bar of a dock.
    [[nodiscard]] QFrame *bar() const;
    [[nodiscard]] widgets::LatencyChart &chart() const { return *m_chart; }

Q_SIGNALS:
    /// The buttons of the bar.
    void closeRequested();
    void floatRequested();
    /// A file could not be written, in one sentence.
    void exportFailed(const QString &sentence);

private:
    void addButton(const char *name, const QString &symbol, const QString &tip, void (LatencyPanel::*request)());
    void makeHeartbeat();
    void connectChart();

    QPointer<InspectPanel> m_panel;
    widgets::LatencyChart *m_chart;
    ChartBar *m_bar;
    QComboBox *m_heartbeat;
};

} // namespace framescope::panels
