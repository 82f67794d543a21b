// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifepages.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace framescope::panels {

using workspace::Request;
using When = session::ReconnectPolicy::When;

namespace {

constexpr int longestMs = 24 * 60 * 60 * 1000;

QSpinBox *makeNumber(RequestPage *page, const char *name, int least, int most, int step, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    box->setButtonSymbols(QSpinBox::NoButtons);
    QObject::connect(box, &QSpinBox::valueChanged, page, &RequestPage::edited);
    return box;
}

QComboBox *makeChoice(RequestPage *page, const char *name, const QStringList &items)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->addItems(items);
    QObject::connect(box, &QComboBox::activated, page, &RequestPage::edited);
    return box;
}

} // namespace

HeartbeatPage::HeartbeatPage(QWidget *parent)
    : RequestPage(parent)
    , m_interval(makeNumber(this, "heartbeatInterval", 0, longestMs, 1000, tr(" ms")))
{
    m_interval->setSpecialValueText(tr("none are sent"));
    QGridLayout *grid = makeGrid();
    addRow(grid, tr("Pings every"), m_interval,
        tr("Each has a payload of its own, so that its pong is told apart and the round trip is measured. 0: none."));
    grid->setRowStretch(grid->rowCount(), 1);
}

void HeartbeatPage::read(const Request &request)
{
    const QSignalBlocker quiet(m_interval);
    m_interval->setValue(static_cast<int>(request.heartbeat.count()));
}

void HeartbeatPage::write(Request &request) const
{
    request.heartbeat = std::chrono::milliseconds(m_interval->value());
}

QString HeartbeatPage::badge() const
{
    return m_interval->value() == 0 ? QString() : dotBadge();
}

ReconnectPage::ReconnectPage(QWidget *parent)
    : RequestPage(parent)
    , m_when(makeChoice(this, "reconnectWhen", {tr("Never"), tr("After an abnormal end"), tr("Always")}))
    , m_first(makeNumber(this, "reconnectFirst", 0, longestMs, 500, tr(" ms")))
    , m_factor(new QDoubleSpinBox)
    , m_jitter(makeNumber(this, "reconnectJitter", 0, 100, 5, tr(" %")))
    , m_maximum(makeNumber(this, "reconnectMaximum", 0, longestMs, 1000, tr(" ms")))
{
    m_factor->setObjectName(QStringLiteral("reconnectFactor"));
    m_factor->setRange(1, 100);
    m_factor->setSingleStep(0.5);
    m_factor->setButtonSymbols(QDoubleSpinBox::NoButtons);
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, &RequestPage::edited);
    QGridLayout *grid = makeGrid();
    grid->setVerticalSpacing(4);
    addRow(grid, tr("Connect again"), m_when,
        tr("Never after you have disconnected. An end with 1000 or 1001 is not abnormal."));
    addRow(grid, tr("First delay"), m_first);
    addRow(grid, tr("Factor"), m_factor, tr("Each delay is so many times the one before."));
    addRow(grid, tr("Jitter"), m_jitter, tr("Each delay is longer or shorter by up to this share of itself."));
    addRow(grid, tr("Longest delay"), m_maximum);
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_when, &QComboBox::currentIndexChanged, this, &ReconnectPage::showFields);
    showFields();
}

void ReconnectPage::showFields()
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_first, m_factor, m_jitter, m_maximum})
        widget->setEnabled(m_when->currentIndex() != 0);
}

void ReconnectPage::read(const Request &request)
{
    const session::ReconnectPolicy &policy = request.reconnect;
    const QSignalBlocker quiet(this);
    m_when->setCurrentIndex(static_cast<int>(policy.when));
    m_first->setValue(static_cast<int>(policy.firstDelay.count()));
    m_factor->setValue(policy.factor);
    m_jitter->setValue(static_cast<int>(std::lround(policy.jitter * 100)));
    m_maximum->setValue(static_cast<int>(policy.maximum.count()));
}

void ReconnectPage::write(Request &request) const
{
    request.reconnect.when = static_cast<When>(m_when->currentIndex());
    request.reconnect.firstDelay = std::chrono::milliseconds(m_first->value());
    request.reconnect.factor = m_factor->value();
    request.reconnect.jitter = m_jitter->value() / 100.0;
    request.reconnect.maximum = std::chrono::milliseconds(m_maximum->value());
}

QString ReconnectPage::badge() const
{
    return m_when->currentIndex() == 0 ? QString() : dotBadge();
}

EnginePage::EnginePage(QWidget *parent)
    : RequestPage(parent)
    , m_engine(makeChoice(this, "engine", {tr("Wire: every frame and header"), tr("Qt: QWebSocket")}))
{
    QGridLayout *grid = makeGrid();
    addRow(grid, tr("Engine"), m_engine,
        tr("Wire shows and sends every frame. Qt is for whoever builds on QWebSocket and must see what that does: frames, "
           "inbound pings and the headers of the response stay hidden."));
    grid->setRowStretch(grid->rowCount(), 1);
}

void EnginePage::read(const Request &request)
{
    m_engine->setCurrentIndex(static_cast<int>(request.engine));
}

void EnginePage::write(Request &request) const
{
    request.engine = static_cast<net::EngineKind>(m_engine->currentIndex());
}

QString EnginePage::badge() const
{
    return m_engine->currentIndex() == 0 ? QString() : dotBadge();
}

} // namespace framescope::panels
