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

LimitsPage::LimitsPage(QWidget *parent)
    : RequestPage(parent)
    , m_turns(makeChoice(this, "turns", {tr("One at a time"), tr("At any time")}))
    , m_open(makeNumber(this, "openTimeout", 1, longestMs, 1000, tr(" ms")))
    , m_close(makeNumber(this, "closeTimeout", 1, longestMs, 1000, tr(" ms")))
    , m_idle(makeNumber(this, "idleTimeout", 0, longestMs, 1000, tr(" ms")))
    , m_redirects(makeNumber(this, "maxRedirects", 0, workspace::mostRedirects, 1, {}))
    , m_message(makeNumber(this, "largestMessage", 1, workspace::mostMebibytes, 1, tr(" MiB")))
    , m_frame(makeNumber(this, "largestFrame", 1, workspace::mostMebibytes, 1, tr(" MiB")))
    , m_send(makeNumber(this, "sendLimit", 1, workspace::mostMebibytes, 1, tr(" MiB")))
{
    m_idle->setSpecialValueText(tr("none"));
    m_redirects->setSpecialValueText(tr("not followed"));
    QGridLayout *grid = makeGrid();
    addRow(grid, tr("Connect timeout"), m_open, tr("From the first step to the end of the opening handshake."));
    addRow(grid, tr("Opening"), m_turns,
        tr("One at a time (RFC 6455, section 4.1): waits while another connection to the same address is being "
           "established."));
    addRow(grid, tr("Close timeout"), m_close, tr("For the peer to answer a close frame; then the connection is dropped."));
    addRow(grid, tr("Idle timeout"), m_idle,
        tr("An open connection is closed when the peer has sent nothing for so long. 0: never."));
    addRow(grid, tr("Redirects"), m_redirects,
        tr("So many are followed. Another origin gets no credentials and none of your headers, and no way leads from "
           "wss:// to ws://."));
    addRow(grid, tr("Largest message"), m_message, tr("A peer that sends a larger one is refused with 1009."));
    addRow(grid, tr("Largest frame"), m_frame, tr("Likewise, as soon as its header says so."));
    addRow(grid, tr("Send buffer"), m_send, tr("Nothing more is taken while so much waits for a peer that does not read."));
    grid->setRowStretch(grid->rowCount(), 1);
}

void LimitsPage::read(const Request &request)
{
    const QSignalBlocker quiet(this);
    m_turns->setCurrentIndex(request.takesTurns ? 0 : 1);
    m_open->setValue(static_cast<int>(request.openTimeout.count()));
    m_close->setValue(static_cast<int>(request.closeTimeout.count()));
    m_idle->setValue(static_cast<int>(request.idleTimeout.count()));
    m_redirects->setValue(request.maxRedirects);
    m_message->setValue(request.largestMessage);
    m_frame->setValue(request.largestFrame);
    m_send->setValue(request.sendLimit);
}

void LimitsPage::write(Request &request) const
{
    request.takesTurns = m_turns->currentIndex() == 0;
    request.openTimeout = std::chrono::milliseconds(m_open->value());
    request.idleTimeout = std::chrono::milliseconds(m_idle->value());
    request.closeTimeout = std::chrono::milliseconds(m_close->value());
    request.maxRedirects = m_redirects->value();
    request.largestMessage = m_message->value();
    request.largestFrame = m_frame->value();
    request.sendLimit = m_send->value();
}

QString LimitsPage::badge() const
{
    const Request usual;
    const bool areTimesUsual = m_open->value() == usual.openTimeout.count() && m_close->value() == usual.closeTimeout.count()
        && m_idle->value() == 0;
    const bool areSizesUsual = m_message->value() == usual.largestMessage && m_frame->value() == usual.largestFrame
        && m_send->value() == usual.sendLimit;
    const bool isWayUsual = m_redirects->value() == 0 && m_turns->currentIndex() == 0;
    return areTimesUsual && areSizesUsual && isWayUsual ? QString() : dotBadge();
}

void LimitsPage::setEngine(net::EngineKind engine)
{
    const bool isWire = engine == net::EngineKind::Wire;
    setAvailable(m_idle, isWire, tr("Qt's engine does not tell when bytes come"));
    setAvailable(m_send, isWire, tr("Qt's engine takes all that is sent"));
    setAvailable(m_redirects, isWire, tr("Qt's engine does not show where the server sends us"));
}

} // namespace framescope::panels
