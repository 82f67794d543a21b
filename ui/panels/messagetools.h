// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagelook.h"

#include <inspect/recognize.h>

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QToolButton;

namespace framescope::panels {

/// What a payload is shown as: what it seems to be, a format that was chosen, its text, or its bytes.
struct ShownAs {
    enum class Kind { Automatic, Format, Raw, Hex };
    Kind kind = Kind::Automatic;
    inspect::Format format {}; ///< with Kind::Format

    friend bool operator==(const ShownAs &, const ShownAs &) = default;
};

/// The row above a payload: what it is shown as, tree, pretty or raw, and whether lines wrap.
class MessageTools : public QWidget
{
    Q_OBJECT

public:
    explicit MessageTools(QWidget *parent = nullptr);

    /// What the person wants; a format that the payload at hand cannot have counts as Automatic.
    [[nodiscard]] ShownAs shownAs() const;
    /// Offers the formats that a payload may have; what was chosen stays chosen where it is among them.
    void offer(const inspect::Recognition &guess);
    /// Which of the views there are of what is shown, and whether there is text that may wrap.
    void setViews(bool hasTree, bool hasPretty, bool hasText);

Q_SIGNALS:
    /// The person wants the payload shown as something else.
    void shownAsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeView(const QString &text, const char *name, const char *place, MessageLook::View view);
    void makeWrap();
    void place(bool isNarrow);
    void fit();
    void fill();
    void addChoice(const QString &text, const ShownAs &choice);
    void takeChoice(int index);
    void showLook();

    ShownAs m_choice;
    inspect::Recognition m_guess;
    std::vector<ShownAs> m_choices; // the items of the box
    QComboBox *m_box;
    QToolButton *m_tree;
    QToolButton *m_pretty;
    QToolButton *m_raw;
    QToolButton *m_wrap;
    QWidget *m_views; // the three buttons
    QGridLayout *m_layout;
    bool m_isNarrow = false;
};

} // namespace framescope::panels
