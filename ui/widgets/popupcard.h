// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace framescope::widgets {

/// A small card above the window that asks for one thing, and goes when one clicks beside it or presses Escape.
class PopupCard : public QFrame
{
    Q_OBJECT

public:
    /// @p width in pixels; without a @p heading there is none.
    PopupCard(const char *name, const QString &heading, int width, QWidget *parent);

protected:
    /// What stands in it, from top to bottom, below the heading.
    [[nodiscard]] QVBoxLayout &rows() { return *m_rows; }

private:
    QVBoxLayout *m_rows;
};

} // namespace framescope::widgets
