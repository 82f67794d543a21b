// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/closecode.h>

#include <QFrame>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace framescope::panels {

/// Asks with which code and reason to close, and says what the code means. A popup: it stops nothing, and a click
/// beside it puts it away.
class ClosePopup : public QFrame
{
    Q_OBJECT

public:
    explicit ClosePopup(QWidget *parent = nullptr);

    /// Shows it above @p anchor, with the code selected.
    void popUp(const QWidget *anchor);

Q_SIGNALS:
    void closeRequested(std::optional<framescope::protocol::CloseCode> code, const QByteArray &reason);
    void abortRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFields();
    void makeLayout();
    void updateMeaning();
    void send();
    void drop();
    [[nodiscard]] std::optional<protocol::CloseCode> code() const;

    QSpinBox *m_code;
    QCheckBox *m_withoutCode;
    QLineEdit *m_reason;
    QLabel *m_meaning;
    QPushButton *m_send;
    QPushButton *m_drop;
};

} // namespace framescope::panels
