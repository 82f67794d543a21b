// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAbstractButton;
class QWidget;

namespace framescope::widgets {

/// The buttons of a bar: with their texts where there is room for all of them, otherwise with their symbols alone. What they
/// are called is then in their tips, and told to screen readers. UI thread.
class FittingButtons : public QObject
{
    Q_OBJECT

public:
    /// @p bar has a layout, in which the buttons stand, and becomes as narrow as @p leastWidth, in pixels.
    FittingButtons(QWidget *bar, int leastWidth);

    /// @p text is asked for again when the language changes. The button has a symbol and a tip.
    void add(QAbstractButton *button, std::function<QString()> text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Item {
        QAbstractButton *button;
        std::function<QString()> text;
    };

    void fit();
    void setTexts(bool areShown);

    QWidget *m_bar;
    std::vector<Item> m_items;
};

} // namespace framescope::widgets
