// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include <format/closecodes.h>
#include <format/connecterrors.h>
#include <format/fileerrors.h>
#include <format/inert.h>
#include <format/numbers.h>
#include <panels/inspectpanel.h>
#include <panels/statelook.h>
#include <protocol/extensions.h>
#include <theme/symbols.h>
#include <widgets/elidedlabel.h>

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>

namespace framescope::mainwindow {

namespace {

using session::State;
using theme::Tint;

constexpr int narrowWidth = 960; // pixels
constexpr int symbolSize = 14;

QLabel *makeText(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString endText(const panels::InspectPanel &panel)
{
    const session::Snapshot &snapshot = panel.snapshot();
    if (snapshot.error)
        return format::explain(*snapshot.error, panel.host()).what;
    if (snapshot.outcome)
        return StatusLine::tr("closed, %1").arg(format::closeCodeTitle(snapshot.outcome->code));
    return panels::stateName(snapshot.state);
}

QString stateText(const panels::InspectPanel &panel)
{
    const session::Snapshot &snapshot = panel.snapshot();
    QString text = snapshot.state == State::Closed ? endText(panel) : panels::stateName(snapshot.state);
    if (snapshot.state == State::Open || snapshot.state == State::Closing) {
        text += QStringLiteral("  ·  ") + snapshot.peer;
        if (!snapshot.subprotocol.isEmpty())
            text += QStringLiteral("  ·  ") + format::inertLine(snapshot.subprotocol);
    }
    return text;
}

/// What was agreed on, behind the state.
QString extensionText(const session::Snapshot &snapshot)
{
    QString text;
    if (snapshot.state != State::Open && snapshot.state != State::Closing)
        return text;
    for (const protocol::Extension &extension : protocol::parseExtensions(snapshot.extensions.toUtf8()).extensions)
        text += QStringLiteral("  ·  ") + QString::fromLatin1(extension.name);
    return text;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_dot(new QLabel)
    , m_state(new widgets::ElidedLabel)
    , m_lock(new QLabel)
    , m_tls(makeText("statusTls"))
    , m_latency(makeText("statusLatency"))
    , m_in(makeText("statusIn"))
    , m_out(makeText("statusOut"))
    , m_disk(new QLabel)
    , m_recording(makeText("statusRecording"))
{
    m_state->setObjectName(QStringLiteral("statusState"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // no text of it makes the window wider
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 12, 3);
    layout->setSpacing(4);
    layout->addWidget(m_dot);
    layout->addWidget(m_state);
    layout->addSpacing(16);
    layout->addWidget(m_lock);
    layout->addWidget(m_tls);
    layout->addStretch();
    layout->addWidget(m_latency);
    layout->addWidget(m_in);
    layout->addSpacing(16);
    layout->addWidget(m_out);
    layout->addSpacing(16);
    layout->addWidget(m_disk);
    layout->addWidget(m_recording);
    m_state->setAccessibleName(tr("State of the connection"));
    m_latency->setContentsMargins(0, 0, 16, 0); // which goes with it
    m_latency->setToolTip(tr("The last ping that was answered, and the slowest one in a hundred of the last five minutes"));
    m_in->setToolTip(tr("Text and binary messages received, their payloads, and all bytes of all frames"));
    m_out->setToolTip(tr("Text and binary messages sent, their payloads, and all bytes of all frames"));
}

void StatusLine::show(const panels::InspectPanel &panel)
{
    showState(panel);
    showTls(panel);
    showLatency(panel);
    showCounters(panel);
    showRecording(panel);
}

void StatusLine::showState(const panels::InspectPanel &panel)
{
    m_dot->setPixmap(theme::dot(panels::stateTint(panel.snapshot())).pixmap(symbolSize, symbolSize));
    m_stateText = stateText(panel);
    m_extensionText = extensionText(panel.snapshot());
    writeState();
}

/// Where there is little room, the extensions are left to the handshake's page.
void StatusLine::writeState()
{
    m_state->setText(width() < narrowWidth ? m_stateText : m_stateText + m_extensionText);
}

void StatusLine::showTls(const panels::InspectPanel &panel)
{
    const session::Snapshot &snapshot = panel.snapshot();
    const bool isUp = snapshot.state == State::Open || snapshot.state == State::Closing;
    const bool isEncrypted = !snapshot.tlsProtocol.isEmpty();
    m_lock->setVisible(isUp);
    m_tls->setVisible(isUp);
    m_lock->setPixmap(theme::symbol(isEncrypted ? QStringLiteral("lock") : QStringLiteral("unlock"), Tint::Muted)
                          .pixmap(symbolSize, symbolSize));
    m_tls->setText(isEncrypted ? snapshot.tlsProtocol : tr("not encrypted"));
    m_tls->setToolTip(isEncrypted ? snapshot.tlsCipher : tr("ws:// sends everything in plain text."));
}

void StatusLine::showLatency(const panels::InspectPanel &panel)
{
    const metrics::Percentiles &latency = panel.snapshot().latency;
    m_latency->setVisible(latency.count > 0 && width() >= narrowWidth);
    m_latency->setText(tr("round trip %1, p99 %2").arg(format::duration(latency.last), format::duration(latency.p99)));
}

void StatusLine::showCounters(const panels::InspectPanel &panel)
{
    const session::Counters &counters = panel.snapshot().counters;
    const bool isUsed = panel.snapshot().attempt > 0;
    m_in->setVisible(isUsed);
    m_out->setVisible(isUsed);
    m_counters = counters;
    writeCounters();
}

void StatusLine::writeCounters()
{
    const session::Counters &all = m_counters;
    m_in->setText(countText(QChar(u'↓'), all.messagesIn, all.bytesIn, all.wireIn));
    m_out->setText(countText(QChar(u'↑'), all.messagesOut, all.bytesOut, all.wireOut));
}

/// Where there is little room, the bytes on the wire are left to the log.
QString StatusLine::countText(QChar arrow, qint64 messages, qint64 bytes, qint64 wire) const
{
    const QString count = messages == 1 ? tr("1 message") : tr("%1 messages").arg(format::number(messages));
    const QString text = tr("%1 %2  %3").arg(arrow).arg(count, format::byteSize(bytes));
    return width() < narrowWidth || wire == 0 ? text : tr("%1 (wire %2)").arg(text, format::byteSize(wire));
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    writeState();
    writeCounters();
}

void StatusLine::showRecording(const panels::InspectPanel &panel)
{
    const QString path = panel.recordingPath();
    const auto &error = panel.writeError();
    m_disk->setVisible(!path.isEmpty() || error);
    m_recording->setVisible(!path.isEmpty() || error);
    m_disk->setPixmap(
        theme::symbol(QStringLiteral("record"), error ? Tint::Error : Tint::Good).pixmap(symbolSize, symbolSize));
    m_recording->setText(error ? tr("not recorded") : tr("on disk"));
    m_recording->setToolTip(
        error ? format::explain(*error).toText() : tr("Everything is recorded in %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace framescope::mainwindow
