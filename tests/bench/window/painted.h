// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QObject>

#include <functional>

namespace framescope::widgets {
class LogView;
}

namespace framescope::bench {

/// Tells when a log has been painted with all rows that can be seen: not while some of them were not read yet.
class Painted : public QObject
{
    Q_OBJECT

public:
    /// @p find: the log of which it speaks, or nullptr as long as there is none.
    explicit Painted(std::function<widgets::LogView *()> find);

    /// Waits, with the event loop running, until that happens, from now on. False: it took a minute.
    [[nodiscard]] bool wait();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<widgets::LogView *()> m_find;
    QEventLoop m_loop; // runs while it is waited for
};

/// Whether the log has rows, and all that can be seen have been read.
[[nodiscard]] bool isLoaded(const widgets::LogView &log);

} // namespace framescope::bench
