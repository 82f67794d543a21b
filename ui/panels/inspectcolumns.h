// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailsplitter.h"

namespace framescope::panels {

/// The log over the composer, and the details beside or below them, with what a person has made of their sizes.
class InspectColumns : public DetailSplitter
{
    Q_OBJECT

public:
    /// They become its children.
    InspectColumns(QWidget *log, QWidget *composer, QWidget *detail, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

private:
    /// Leaves the log what it can, where the details stand below.
    void sizeRows(bool isBelow);

    QSplitter *m_rows;
    QList<int> m_rowsBeside; ///< their sizes while the details stood beside them
};

} // namespace framescope::panels
