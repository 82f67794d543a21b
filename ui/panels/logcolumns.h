// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <panels/logcolumnstate.h>

#include <QObject>

class QHeaderView;
class QMenu;

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

/// The columns of a log as LogColumnMemory has them: which are shown, in which order, how wide; those that nobody has
/// changed are as wide as their widest value. Where the window is narrow, some that nobody has asked for make room, so that
/// the preview stays readable; they come back with the room. What a person does to the header is kept for all logs. The
/// header has a menu, which the log's own menu has as well.
class LogColumns : public QObject
{
    Q_OBJECT

public:
    /// @p log shows a LogModel.
    explicit LogColumns(widgets::LogView &log);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void fit();
    void makeRoomForNumbers();
    void takeWidth(int column, int width);
    void takeOrder();
    void showHeaderMenu(const QPoint &place);
    [[nodiscard]] int logicalOf(const QString &name) const;
    [[nodiscard]] QString nameAt(int column) const;
    [[nodiscard]] int widthFor(const QString &text) const;
    [[nodiscard]] int defaultWidthOf(int column) const;
    [[nodiscard]] int widthOf(const LogColumnState &state) const;

    widgets::LogView &m_log;
    QHeaderView &m_header;
    models::LogModel &m_model;
    qsizetype m_numberDigits = 5; // that fit into their column
    bool m_isApplying = false; // it is not the person who changes the header
};

} // namespace framescope::panels
