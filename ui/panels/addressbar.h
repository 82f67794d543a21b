// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/snapshot.h>

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace framescope::panels {

/// The address with its button, and beneath it one line that says what is wrong, or a hint.
class AddressBar : public QFrame
{
    Q_OBJECT

public:
    explicit AddressBar(QWidget *parent = nullptr);

    [[nodiscard]] QString address() const;
    void setAddress(const QString &address);
    void setState(session::State state);
    /// Says why the address cannot be used, until it is edited.
    void showProblem(const QString &sentence);
    void clearProblem();
    void focusAddress();

Q_SIGNALS:
    void connectRequested();
    /// Enter in the address: to be there, whether by connecting or not.
    void enterPressed();
    void closeRequested();
    void abortRequested();
    void addressEdited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press();
    void updateNote();

    QLineEdit *m_address;
    QPushButton *m_button;
    QLabel *m_note;
    QString m_problem;
    session::State m_state = session::State::Idle;
};

} // namespace framescope::panels
