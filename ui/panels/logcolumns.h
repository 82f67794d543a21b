// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QObject>

#include <array>

class QHeaderView;

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

/// The widths of the log's columns: each as wide as its widest value. Where the window is narrow, the columns that can be
/// done without go, so that the preview stays readable; they come back with the room.
class LogColumns : public QObject
{
    Q_OBJECT

public:
    explicit LogColumns(widgets::LogView &log);

    /// Widths that people have chosen, and back.
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int widthFor(const QString &text) const;
    void makeRoomForNumbers();
    void fit();
    void takeWidth(int column, int width);

    widgets::LogView &m_log;
    QHeaderView &m_header;
    qsizetype m_numberDigits = 5; // that fit into their column
    std::array<int, models::LogModel::ColumnCount> m_widths {}; // also of those that are hidden
};

} // namespace framescope::panels
