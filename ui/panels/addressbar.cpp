// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressbar.h"

#include <theme/appearance.h>
#include <theme/symbols.h>
#include <widgets/flags.h>
#include <workspace/commandimport.h>
#include <workspace/variables.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace framescope::panels {

namespace {

using session::State;
using widgets::setFlag;

constexpr int longestAddress = 256 * 1024; // characters: a line of curl may be long
constexpr qsizetype leastPasted = 8; // characters that come at once are pasted, or dropped

} // namespace

AddressBar::AddressBar(QWidget *parent)
    : QFrame(parent)
    , m_address(new QLineEdit)
    , m_button(new QPushButton)
    , m_note(new QLabel)
{
    setProperty("bar", true);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(tr("ws:// or wss:// address"));
    m_address->setToolTip(
        tr("Address of the WebSocket endpoint (Ctrl+L). Enter connects, Esc cancels. A line of curl or wscat can be "
           "pasted here."));
    m_address->setClearButtonEnabled(false);
    m_address->setFont(theme::monospaceFont());
    m_address->installEventFilter(this);
    m_button->setObjectName(QStringLiteral("connectButton"));
    m_note->setObjectName(QStringLiteral("addressNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_address->setMaxLength(longestAddress);
    connect(m_address, &QLineEdit::textChanged, this, &AddressBar::takeText);
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (workspace::looksLikeCommand(address()))
            Q_EMIT commandGiven(address());
        else
            Q_EMIT enterPressed();
    });
    connect(m_button, &QPushButton::clicked, this, &AddressBar::press);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_address, 1);
    line->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_note);
    setState(State::Idle);
    updateNote();
}

void AddressBar::takeText(const QString &text)
{
    clearProblem();
    const bool isPasted = text.size() - std::exchange(m_length, text.size()) >= leastPasted;
    if (isPasted && workspace::looksLikeCommand(text))
        Q_EMIT commandGiven(text);
    else
        Q_EMIT addressEdited();
}

QString AddressBar::address() const
{
    return m_address->text();
}

void AddressBar::setAddress(const QString &address)
{
    if (m_address->text() != address)
        m_address->setText(address);
}

void AddressBar::focusAddress()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

void AddressBar::setState(State state)
{
    m_state = state;
    const bool isIdle = state == State::Idle || state == State::Closed;
    const bool isOpen = state == State::Open;
    m_button->setText(isIdle          ? tr("Connect")
            : isOpen                  ? tr("Disconnect")
            : state == State::Closing ? tr("Drop")
                                      : tr("Cancel"));
    m_button->setToolTip(isIdle       ? tr("Open the connection (F5, or Enter in the address)")
            : isOpen                  ? tr("Close the connection with 1000 Normal Closure (Shift+F5)")
            : state == State::Closing ? tr("Drop TCP without waiting for the closing handshake (Shift+F5)")
                                      : tr("Give up connecting (Esc in the address)"));
    m_button->setIcon(isIdle ? theme::symbol(QStringLiteral("connect"), theme::Tint::OnAccent)
                             : theme::symbol(QStringLiteral("disconnect")));
    m_button->setAccessibleName(m_button->text());
    setFlag(m_button, "primary", isIdle);
    m_button->setMinimumWidth(136);
}

void AddressBar::showProblem(const QString &sentence)
{
    m_problem = sentence;
    updateNote();
}

void AddressBar::clearProblem()
{
    m_problem.clear();
    updateNote();
}

void AddressBar::updateNote()
{
    const bool isProblem = !m_problem.isEmpty();
    const bool isLocal = workspace::variablesIn(address()).contains(workspace::localVariable());
    const QString hint = isLocal ? tr("{{local}} is the built-in server: it greets you, echoes what you send, and tells the "
                                      "time every five seconds.")
                                 : QString();
    setFlag(m_note, "problem", isProblem);
    setFlag(m_note, "muted", !isProblem);
    setFlag(m_address, "wrong", isProblem);
    m_note->setText(isProblem ? m_problem : hint);
    m_note->setVisible(!m_note->text().isEmpty());
    m_address->setAccessibleDescription(m_note->text());
}

void AddressBar::press()
{
    switch (m_state) {
    case State::Idle:
    case State::Closed: Q_EMIT connectRequested(); break;
    case State::Open: Q_EMIT closeRequested(); break;
    case State::Connecting:
    case State::Closing: Q_EMIT abortRequested(); break;
    }
}

bool AddressBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_state == State::Connecting) {
        Q_EMIT abortRequested();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace framescope::panels
