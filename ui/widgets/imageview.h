// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace framescope::widgets {

/// A picture, made smaller where it would not fit and never larger, on squares that show what is transparent.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void setImage(QImage image);
    [[nodiscard]] const QImage &image() const { return m_image; }
    /// Where the picture is painted.
    [[nodiscard]] QRect imageRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

} // namespace framescope::widgets
