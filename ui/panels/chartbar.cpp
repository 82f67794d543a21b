// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartbar.h"

#include "filequestion.h"

#include <format/numbers.h>
#include <theme/symbols.h>
#include <widgets/elidedlabel.h>
#include <widgets/latencychart.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

namespace framescope::panels {

namespace {

using namespace std::chrono_literals;
using widgets::LatencyChart;

QString numbersText(const metrics::Percentiles &all)
{
    if (all.count == 0)
        return {};
    return ChartBar::tr("p50 %1   p90 %2   p99 %3   max %4   of %5")
        .arg(format::duration(all.p50), format::duration(all.p90), format::duration(all.p99), format::duration(all.max),
            format::number(all.count));
}

} // namespace

ChartBar::ChartBar(LatencyChart &chart, qint64 span, QWidget *parent)
    : QFrame(parent)
    , m_chart(chart)
    , m_line(new QHBoxLayout(this))
    , m_span(new QComboBox)
    , m_follow(new QToolButton)
    , m_export(new QToolButton)
    , m_numbers(new widgets::ElidedLabel)
{
    setProperty("bar", true);
    makeLine();
    makeSpan(span);
    makeExport();
    connect(&m_chart, &LatencyChart::shownChanged, this, [this] { m_numbers->setText(numbersText(m_chart.percentiles())); });
    connect(&m_chart, &LatencyChart::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_follow, &QToolButton::clicked, &m_chart, &LatencyChart::setFollowing);
    refresh();
}

void ChartBar::makeLine()
{
    m_numbers->setObjectName(QStringLiteral("latencyNumbers"));
    m_numbers->setToolTip(tr("Of the pings that were answered in the span that is shown"));
    m_numbers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_follow->setObjectName(QStringLiteral("followChart"));
    m_follow->setText(tr("Follow"));
    m_follow->setIcon(theme::symbol(QStringLiteral("end")));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setToolTip(tr("Keep the latest at the right edge (End)"));
    auto *title = new QLabel(tr("Latency"));
    title->setProperty("heading", true);
    title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_line->setContentsMargins(16, 4, 8, 4);
    m_line->setSpacing(8);
    m_line->addWidget(title);
    m_line->addSpacing(8);
    addChoice(tr("&Span"), m_span);
    m_choices = 2; // what is added later stands in front of it
    m_line->addWidget(m_follow);
    m_line->addSpacing(8);
    m_line->addWidget(m_numbers, 1);
    m_line->addWidget(m_export);
}

void ChartBar::addChoice(const QString &label, QWidget *widget)
{
    auto *name = new QLabel(label);
    name->setBuddy(widget);
    for (QWidget *fixed : std::initializer_list<QWidget *> {name, widget})
        fixed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_line->insertWidget(m_choices++, name);
    m_line->insertWidget(m_choices++, widget);
    m_line->insertSpacing(m_choices++, 8);
}

void ChartBar::addButton(QToolButton *button)
{
    m_line->addWidget(button);
}

void ChartBar::makeSpan(qint64 span)
{
    m_span->setObjectName(QStringLiteral("chartSpan"));
    m_span->setToolTip(tr("How much time is shown while the chart follows"));
    const std::initializer_list<std::pair<QString, std::chrono::milliseconds>> choices {
        {tr("10 s"), 10s}, {tr("1 min"), 1min}, {tr("5 min"), 5min}, {tr("1 h"), 1h}, {tr("everything"), 0ms}};
    for (const auto &[text, time] : choices)
        m_span->addItem(text, static_cast<qlonglong>(time.count()));
    m_span->setCurrentIndex(m_span->findData(span));
    const auto apply = [this] { m_chart.setWindow(std::chrono::milliseconds(m_span->currentData().toLongLong())); };
    connect(m_span, &QComboBox::activated, this, apply);
    apply();
}

void ChartBar::makeExport()
{
    m_export->setObjectName(QStringLiteral("exportChart"));
    m_export->setText(tr("Export"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolTip(tr("Save what is shown as a picture or as a table"));
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("&Picture (PNG)…"), this, &ChartBar::exportPicture);
    menu->addAction(tr("&Table (CSV)…"), this, &ChartBar::exportTable);
    m_export->setMenu(menu);
}

void ChartBar::refresh()
{
    m_follow->setChecked(m_chart.isFollowing());
    m_numbers->setText(numbersText(m_chart.percentiles()));
}

void ChartBar::exportPicture()
{
    askForNewFile(this, tr("Save the chart as a picture"), QStringLiteral("latency.png"), tr("Pictures (*.png)"),
        [this](const QString &path) {
            if (!m_chart.savePicture(path))
                Q_EMIT exportFailed(tr("The picture could not be written to %1. Check the folder and the disk.").arg(path));
        });
}

void ChartBar::exportTable()
{
    askForNewFile(this, tr("Save the chart as a table"), QStringLiteral("latency.csv"), tr("Tables (*.csv)"),
        [this](const QString &path) {
            QSaveFile file(path);
            const QByteArray table = m_chart.csv();
            const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(table) == table.size()
                && file.flush() // commit() does not notice where that fails
                && file.commit();
            if (!isWritten)
                Q_EMIT exportFailed(tr("The table could not be written to %1: %2").arg(path, file.errorString()));
        });
}

} // namespace framescope::panels
