// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace framescope::widgets {

/// A bar with something that the person should know, and perhaps one thing to do about it. It stands in the window and
/// stops nobody. Most have nothing to say, ever: what stands in it is built for the first notice.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Done };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows @p title in bold and @p text below; plain text. @p action, @p second: labels of buttons; empty: no button.
    void showNotice(
        Kind kind, const QString &title, const QString &text, const QString &action = {}, const QString &second = {});
    void dismiss();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void secondTriggered();

private:
    void build();
    void makeLayout(QWidget *close);

    QLabel *m_icon = nullptr; // null, as the others, before the first notice
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_second = nullptr;
};

} // namespace framescope::widgets
