// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latencypanel.h"

#include "filequestion.h"
#include "inspectpanel.h"

#include <format/numbers.h>
#include <theme/symbols.h>
#include <widgets/elidedlabel.h>
#include <widgets/latencyplot.h>

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

using namespace std::chrono_literals;
using widgets::LatencyChart;

QString numbersText(const metrics::Percentiles &all)
{
    if (all.count == 0)
        return {};
    return LatencyPanel::tr("p50 %1   p90 %2   p99 %3   max %4   of %5")
        .arg(format::duration(all.p50), format::duration(all.p90), format::duration(all.p99), format::duration(all.max),
            format::number(all.count));
}

} // namespace

LatencyPanel::LatencyPanel(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QFrame)
    , m_chart(new LatencyChart)
    , m_heartbeat(new QComboBox)
    , m_window(new QComboBox)
    , m_follow(new QToolButton)
    , m_export(new QToolButton)
    , m_numbers(new widgets::ElidedLabel)
{
    setObjectName(QStringLiteral("latencyPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chart, 1);
    makeBar();
    makeHeartbeat();
    makeWindow();
    makeExport();
    connectChart();
    setPanel(nullptr);
}

void LatencyPanel::makeBar()
{
    m_bar->setProperty("bar", true);
    m_numbers->setObjectName(QStringLiteral("latencyNumbers"));
    m_numbers->setToolTip(tr("Of the pings that were answered in the span that is shown"));
    m_follow->setObjectName(QStringLiteral("followChart"));
    m_follow->setText(tr("Follow"));
    m_follow->setIcon(theme::symbol(QStringLiteral("end")));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setToolTip(tr("Keep the latest at the right edge (End)"));
    auto *heartbeatLabel = new QLabel(tr("&Heartbeat"));
    heartbeatLabel->setBuddy(m_heartbeat);
    auto *windowLabel = new QLabel(tr("&Span"));
    windowLabel->setBuddy(m_window);
    auto *title = new QLabel(tr("Latency"));
    title->setProperty("heading", true);
    for (QWidget *fixed : std::initializer_list<QWidget *> {title, heartbeatLabel, windowLabel, m_heartbeat, m_window})
        fixed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_numbers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(heartbeatLabel);
    layout->addWidget(m_heartbeat);
    layout->addSpacing(8);
    layout->addWidget(windowLabel);
    layout->addWidget(m_window);
    layout->addWidget(m_follow);
    layout->addSpacing(8);
    layout->addWidget(m_numbers, 1);
    layout->addWidget(m_export);
    addButton(*layout, "floatChart", QStringLiteral("float"), tr("Take the chart out of the window, or put it back"),
        &LatencyPanel::floatRequested);
    addButton(*layout, "closeChart", QStringLiteral("close"), tr("Close the chart (F8)"), &LatencyPanel::closeRequested);
}

void LatencyPanel::addButton(
    QHBoxLayout &layout, const char *name, const QString &symbol, const QString &tip, void (LatencyPanel::*request)())
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(theme::symbol(symbol, theme::Tint::Muted));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(button, &QToolButton::clicked, this, request);
    layout.addWidget(button);
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

void LatencyPanel::makeWindow()
{
    m_window->setObjectName(QStringLiteral("chartSpan"));
    m_window->setToolTip(tr("How much time is shown while the chart follows"));
    const std::initializer_list<std::pair<QString, std::chrono::milliseconds>> choices {
        {tr("10 s"), 10s}, {tr("1 min"), 1min}, {tr("5 min"), 5min}, {tr("1 h"), 1h}, {tr("everything"), 0ms}};
    for (const auto &[text, span] : choices)
        m_window->addItem(text, static_cast<qlonglong>(span.count()));
    m_window->setCurrentIndex(1);
    connect(m_window, &QComboBox::activated, this,
        [this] { m_chart->setWindow(std::chrono::milliseconds(m_window->currentData().toLongLong())); });
}

void LatencyPanel::makeExport()
{
    m_export->setObjectName(QStringLiteral("exportChart"));
    m_export->setText(tr("Export"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolTip(tr("Save what is shown as a picture or as a table"));
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("&Picture (PNG)…"), this, &LatencyPanel::exportPicture);
    menu->addAction(tr("&Table (CSV)…"), this, &LatencyPanel::exportTable);
    m_export->setMenu(menu);
}

void LatencyPanel::connectChart()
{
    connect(m_chart, &LatencyChart::shownChanged, this, &LatencyPanel::showNumbers);
    connect(m_chart, &LatencyChart::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_follow, &QToolButton::clicked, m_chart, &LatencyChart::setFollowing);
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
    m_follow->setChecked(m_chart->isFollowing());
    const auto interval = panel ? panel->heartbeat() : 0ms;
    m_heartbeat->setCurrentIndex(std::max(m_heartbeat->findData(static_cast<qlonglong>(interval.count())), 0));
    m_heartbeat->setEnabled(panel != nullptr);
    showNumbers();
}

void LatencyPanel::showNumbers()
{
    m_numbers->setText(numbersText(m_chart->percentiles()));
}

void LatencyPanel::exportPicture()
{
    askForNewFile(this, tr("Save the chart as a picture"), QStringLiteral("latency.png"), tr("Pictures (*.png)"),
        [this](const QString &path) {
            if (!m_chart->savePicture(path))
                Q_EMIT exportFailed(tr("The picture could not be written to %1. Check the folder and the disk.").arg(path));
        });
}

void LatencyPanel::exportTable()
{
    askForNewFile(this, tr("Save the chart as a table"), QStringLiteral("latency.csv"), tr("Tables (*.csv)"),
        [this](const QString &path) {
            QSaveFile file(path);
            const QByteArray table = m_chart->csv();
            const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(table) == table.size()
                && file.flush() // commit() does not notice where that fails
                && file.commit();
            if (!isWritten)
                Q_EMIT exportFailed(tr("The table could not be written to %1: %2").arg(path, file.errorString()));
        });
}

} // namespace framescope::panels
