// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/host.h>
#include <format/explanation.h>

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace framescope::panels {

/// Asks for what a room needs before it is opened. What is wrong is said beside it.
class HostForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit HostForm(QWidget *parent = nullptr);

    /// Without a folder.
    [[nodiscard]] chat::HostSettings settings() const;
    [[nodiscard]] QString personName() const;
    void fill(const QString &room, const QString &person, quint16 port, bool isForAll);
    /// The room could not be opened.
    void showError(const chat::HostError &error);
    /// It is being opened: nothing can be changed meanwhile.
    void setBusy(bool isBusy);
    void focusName();

Q_SIGNALS:
    void hostRequested();

private:
    void nameFields();
    QWidget *makePage();
    QGridLayout *makeGrid();
    void request();
    void clearProblems();

    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QLineEdit *m_person;
    QLabel *m_personProblem;
    QRadioButton *m_here;
    QRadioButton *m_everywhere;
    QSpinBox *m_port;
    QLabel *m_portProblem;
    QLineEdit *m_passPhrase;
    QPushButton *m_open;
};

} // namespace framescope::panels
