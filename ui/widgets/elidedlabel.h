// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace framescope::widgets {

/// One line of plain text that gives way: where there is no room for all of it, it ends in "…", and its tool tip has all
/// of it.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] bool isCut() const;
    /// Whether nothing is shown where the text would be cut: what it says stands elsewhere as well.
    void setWholeOrNothing(bool isWholeOrNothing);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isWholeOrNothing = false;
};

} // namespace framescope::widgets
