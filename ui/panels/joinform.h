// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/member.h>

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;

namespace framescope::panels {

/// Asks for what is needed to join a room. What is wrong is said beside it.
class JoinForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit JoinForm(QWidget *parent = nullptr);

    /// Without a seed. Only after joinRequested().
    [[nodiscard]] chat::MemberSettings settings() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString personName() const;
    /// @p room: what it is called, where that is known. The pass phrase is asked for in any case.
    void fill(const QString &address, const QString &room, const QString &person);
    /// Why @p member is not in the room.
    void showEnding(const chat::Member &member);
    void setBusy(bool isBusy);
    void focusFirst();

Q_SIGNALS:
    void joinRequested();

private:
    void request();
    void clearProblems();

    QLabel *m_heading;
    QLineEdit *m_address;
    QLabel *m_addressProblem;
    QLineEdit *m_person;
    QLabel *m_personProblem;
    QLineEdit *m_passPhrase;
    QLabel *m_passProblem;
    QPushButton *m_join;
};

/// The address of a room as people give it: of the page (http://), of the room itself (ws://), or host:port.
[[nodiscard]] base::Result<protocol::Url, protocol::UrlError> readRoomAddress(const QString &text);

} // namespace framescope::panels
