// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencypanel.h"

#include "chartbar.h"
#include "inspectpanel.h"

#include <theme/symbols.h>
#include <widgets/latencychart.h>
#include <widgets/latencyplot.h>

#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

using namespace std::chrono_literals;
using widgets::LatencyChart;

constexpr qint64 usualSpan = 60'000; // milliseconds

} // namespace

LatencyPanel::LatencyPanel(QWidget *parent)
    : QWidget(parent)
    , m_chart(new LatencyChart)
    , m_bar(new ChartBar(*m_chart, usualSpan))
    , m_heartbeat(new QComboBox)
{
    setObjectName(QStringLiteral("latencyPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chart, 1);
    makeHeartbeat();
    m_bar->addChoice(tr("&Heartbeat"), m_heartbeat);
    addButton("floatChart", QStringLiteral("float"), tr("Take the chart out of the window, or put it back"),
        &LatencyPanel::floatRequested);
    addButton("closeChart", QStringLiteral("close"), tr("Close the chart (F8)"), &LatencyPanel::closeRequested);
    connect(m_bar, &ChartBar::exportFailed, this, &LatencyPanel::exportFailed);
    connectChart();
    setPanel(nullptr);
}

QFrame *LatencyPanel::bar() const
{
    return m_bar;
}

void LatencyPanel::addButton(const char *name, const QString &symbol, const QString &tip, void (LatencyPanel::*request)())
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(theme::symbol(symbol, theme::Tint::Muted));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(button, &QToolButton::clicked, this, request);
    m_bar->addButton(button);
}

void LatencyPanel::makeHeartbeat()
{
    m_heartbeat->setObjectName(QStringLiteral("heartbeat"));
    m_heartbeat->setToolTip(tr("Send a ping of its own every so often while the connection is open"));
    const std::initializer_list<std::pair<QString, std::chrono::milliseconds>> choices {{tr("off"), 0ms},
        {tr("every 100 ms"), 100ms}, {tr("every second"), 1s}, {tr("every 5 s"), 5s}, {tr("every 30 s"), 30s}};
    for (const auto &[text, interval] : choices)
        m_heartbeat->addItem(text, static_cast<qlonglong>(interval.count()));
    connect(m_heartbeat, &QComboBox::activated, this, [this] {
        if (m_panel)
            m_panel->setHeartbeat(std::chrono::milliseconds(m_heartbeat->currentData().toLongLong()));
    });
}

void LatencyPanel::connectChart()
{
    connect(m_chart, &LatencyChart::messageActivated, this, [this](base::MessageId message) {
        if (m_panel)
            m_panel->showMessage(message);
    });
    connect(m_chart, &LatencyChart::eventActivated, this, [this](base::EventId event) {
        if (m_panel)
            m_panel->showEvent(event);
    });
    connect(m_chart, &LatencyChart::spanSelected, this, [this](const widgets::TimeSpan &span) {
        if (m_panel)
            m_panel->showTimes({span.from, span.to});
    });
}

void LatencyPanel::setPanel(InspectPanel *panel)
{
    m_panel = panel;
    m_chart->setModel(panel ? &panel->timeline() : nullptr);
    const auto interval = panel ? panel->heartbeat() : 0ms;
    m_heartbeat->setCurrentIndex(std::max(m_heartbeat->findData(static_cast<qlonglong>(interval.count())), 0));
    m_heartbeat->setEnabled(panel != nullptr);
    m_bar->refresh();
}

} // namespace framescope::panels
