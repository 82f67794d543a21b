// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace framescope::panels {

class LogColumns;

/// The log over the composer, and the details at their right, with what a person has made of their sizes.
class InspectColumns : public QSplitter
{
    Q_OBJECT

public:
    /// @p columns: of the log; must outlive it. The others become its children.
    InspectColumns(QWidget *log, LogColumns &columns, QWidget *composer, QWidget *detail, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

private:
    QSplitter *m_rows;
    LogColumns &m_logColumns;
};

} // namespace framescope::panels
