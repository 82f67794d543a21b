// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace framescope::panels {

/// The log over the composer, and the details at their right, with what a person has made of their sizes.
class InspectColumns : public QSplitter
{
    Q_OBJECT

public:
    /// They become its children.
    InspectColumns(QWidget *log, QWidget *composer, QWidget *detail, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

private:
    QSplitter *m_rows;
};

} // namespace framescope::panels
