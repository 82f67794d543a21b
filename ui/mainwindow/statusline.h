// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/snapshot.h>

#include <QWidget>

class QLabel;

namespace framescope::panels {
class InspectPanel;
}

namespace framescope::widgets {
class ElidedLabel;
}

namespace framescope::mainwindow {

/// State, TLS, counters and recording of one tab, on one line.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void show(const panels::InspectPanel &panel);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState(const panels::InspectPanel &panel);
    void showLatency(const panels::InspectPanel &panel);
    void showTls(const panels::InspectPanel &panel);
    void showCounters(const panels::InspectPanel &panel);
    void showRecording(const panels::InspectPanel &panel);

    [[nodiscard]] QString countText(QChar arrow, qint64 messages, qint64 bytes, qint64 wire) const;
    void writeState();
    void writeCounters();

    session::Counters m_counters; // that are shown
    QLabel *m_dot;
    widgets::ElidedLabel *m_state;
    QString m_stateText;
    QString m_extensionText;
    QLabel *m_lock;
    QLabel *m_tls;
    QLabel *m_latency;
    QLabel *m_in;
    QLabel *m_out;
    QLabel *m_disk;
    QLabel *m_recording;
};

} // namespace framescope::mainwindow
