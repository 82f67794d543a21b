// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestpage.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace framescope::panels {

/// Pings while the connection is open.
class HeartbeatPage : public RequestPage
{
    Q_OBJECT

public:
    explicit HeartbeatPage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;

private:
    QSpinBox *m_interval;
};

/// Whether and when the client connects again by itself.
class ReconnectPage : public RequestPage
{
    Q_OBJECT

public:
    explicit ReconnectPage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;

private:
    void showFields();

    QComboBox *m_when;
    QSpinBox *m_first;
    QDoubleSpinBox *m_factor;
    QSpinBox *m_jitter; // per cent
    QSpinBox *m_maximum;
};

/// How long the client waits, and how far it goes.
class LimitsPage : public RequestPage
{
    Q_OBJECT

public:
    explicit LimitsPage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;
    void setEngine(net::EngineKind engine) override;

private:
    QComboBox *m_turns;
    QSpinBox *m_open;
    QSpinBox *m_close;
    QSpinBox *m_idle;
    QSpinBox *m_redirects;
    QSpinBox *m_message;
    QSpinBox *m_frame;
    QSpinBox *m_send;
};

} // namespace framescope::panels
