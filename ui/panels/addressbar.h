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
    /// A line of curl or wscat was pasted where the address stands, or Enter was pressed there.
    void commandGiven(const QString &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press();
    void takeText(const QString &text);
    void updateNote();

    QLineEdit *m_address;
    QPushButton *m_button;
    QLabel *m_note;
    QString m_problem;
    qsizetype m_length = 0; // of the address before it changed
    session::State m_state = session::State::Idle;
};

} // namespace framescope::panels
