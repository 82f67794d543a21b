// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QObject>

class QAction;

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

/// Compares the two selected messages of a log in a window of their own: the entry “Compare” of the log's context menu, and
/// Ctrl+D.
class Comparer : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p log, whose model is @p model.
    Comparer(models::LogModel &model, widgets::LogView &log);

private:
    [[nodiscard]] std::vector<base::MessageId> selectedMessages() const;
    void refresh();
    void compare();
    void load(base::MessageId left, base::MessageId right);

    models::LogModel &m_model;
    widgets::LogView &m_log;
    QAction *m_action;
};

} // namespace framescope::panels
