// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace framescope::panels {

/// A log and the details of its current row, which stand where DetailPlace says.
class DetailSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// They become its children.
    DetailSplitter(QWidget *log, QWidget *detail, QWidget *parent = nullptr);

protected:
    /// Turns it where it does not stand as it should.
    void arrange();

private:
    QList<int> m_otherSizes; ///< as they were left in the other place
};

} // namespace framescope::panels
