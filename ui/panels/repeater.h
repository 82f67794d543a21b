// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/request.h>

#include <QFrame>
#include <QTimer>

class QLabel;

namespace framescope::panels {

/// Sends one message again and again, and says so for as long as it does.
class Repeater : public QFrame
{
    Q_OBJECT

public:
    explicit Repeater(QWidget *parent = nullptr);

    /// The first is sent at once.
    void start(const workspace::SavedMessage &message);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void due(const framescope::workspace::SavedMessage &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void send();
    void updateText();

    QLabel *m_text;
    QTimer m_timer;
    workspace::SavedMessage m_message;
    qint64 m_sent = 0;
};

} // namespace framescope::panels
