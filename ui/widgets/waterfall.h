// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <widgets/itemhost.h>

#include <QWidget>

#include <vector>

namespace framescope::widgets {

/// Spans of time one below the other, each as a bar where it lies in the whole, with its name and its length.
class Waterfall : public QWidget, public ItemHost
{
    Q_OBJECT

public:
    struct Bar {
        QString name;
        QString meaning; ///< of its tool tip
        base::Nanoseconds begin {}; ///< since the first one's; not negative
        base::Nanoseconds length {}; ///< not negative
        bool isTotal = false; ///< stands for all the others
    };

    explicit Waterfall(QWidget *parent = nullptr);

    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    /// Where the bar itself is painted; at least two pixels wide.
    [[nodiscard]] QRect barRect(int bar) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_bars.size()); }
    [[nodiscard]] QString itemText(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] bool isItemSelected(int item) const override { return item == m_current; }
    [[nodiscard]] int currentItem() const override { return m_current; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int lengthWidth() const;
    void choose(int item);

    std::vector<Bar> m_bars;
    base::Nanoseconds m_whole {1};
    int m_current = -1;
};

} // namespace framescope::widgets
