// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <QFrame>
#include <QTimer>

#include <optional>

class QLabel;

namespace framescope::panels {

/// Tells when the session connects again by itself, and lets the person hurry or stop it.
class ReconnectBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReconnectBar(QWidget *parent = nullptr);

    /// Counts down to @p next; hides where there is none. @p attempt: the one that comes.
    void setNext(const std::optional<base::MonoTime> &next, int attempt);

Q_SIGNALS:
    void nowRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tick();

    QLabel *m_text;
    QTimer m_timer;
    std::optional<base::MonoTime> m_next;
    int m_attempt = 0;
};

} // namespace framescope::panels
