// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>
#include <models/background.h>

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace framescope::panels {

/// A bar that runs one long piece of work at a time in the background, shows how far it is, and can cancel it. It is to be
/// seen only meanwhile.
class JobBar : public QFrame
{
    Q_OBJECT

public:
    /// What came of it.
    struct Outcome {
        bool isDone = false;
        format::Explanation problem; ///< where it is not done, or in part only; not done and empty: it was cancelled
    };
    /// Asked with how far it is, from 0 to 1; false: it is to stop.
    using Go = std::function<bool(double done)>;
    using Work = std::function<Outcome(const Go &go)>;

    explicit JobBar(QWidget *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// @p title says what is being done. @p work runs on another thread, @p done follows here. Not while it is busy.
    void start(const QString &title, Work work, std::function<void(const Outcome &)> done);

Q_SIGNALS:
    void busyChanged();

private:
    void setBusy(bool isBusy);

    QLabel *m_title;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    bool m_isBusy = false;
    models::Background m_background;
};

} // namespace framescope::panels
