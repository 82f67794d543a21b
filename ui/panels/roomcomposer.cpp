// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomcomposer.h"

#include <theme/symbols.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>

namespace framescope::panels {

namespace {
constexpr int mostLines = 6;
constexpr int margin = 6; // pixels, around the text
constexpr int border = 1;
} // namespace

RoomComposer::RoomComposer(QWidget *parent)
    : QFrame(parent)
    , m_text(new QPlainTextEdit)
    , m_attach(new QToolButton)
    , m_send(new QPushButton(tr("Send")))
{
    setObjectName(QStringLiteral("roomComposer"));
    setProperty("composer", true);
    m_text->setObjectName(QStringLiteral("roomText"));
    m_text->setPlaceholderText(tr("Write a message"));
    m_text->setToolTip(tr("Enter sends, Shift+Enter begins a new line"));
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(margin);
    m_text->setAcceptDrops(false);
    m_text->installEventFilter(this);
    m_attach->setObjectName(QStringLiteral("roomAttach"));
    m_attach->setIcon(theme::symbol(QStringLiteral("attach")));
    m_attach->setText(tr("File"));
    m_attach->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_attach->setToolTip(tr("Send files to everybody in the room"));
    m_attach->setAccessibleName(m_attach->toolTip());
    m_attach->setFocusPolicy(Qt::StrongFocus);
    m_send->setObjectName(QStringLiteral("roomSend"));
    m_send->setProperty("primary", true);
    m_send->setIcon(theme::symbol(QStringLiteral("send"), theme::Tint::OnAccent));
    m_send->setToolTip(tr("Send the message (Enter)"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 16, 12);
    line->setSpacing(8);
    line->addWidget(m_attach, 0, Qt::AlignBottom);
    line->addWidget(m_text, 1);
    line->addWidget(m_send, 0, Qt::AlignBottom);
    connect(m_send, &QPushButton::clicked, this, &RoomComposer::send);
    connect(m_attach, &QToolButton::clicked, this, &RoomComposer::chooseFiles);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        m_send->setEnabled(m_text->isEnabled() && !m_text->toPlainText().trimmed().isEmpty());
        if (!m_text->document()->isEmpty())
            Q_EMIT typed();
    });
    m_send->setEnabled(false);
    fit();
}

void RoomComposer::setUsable(bool isUsable)
{
    m_text->setEnabled(isUsable);
    m_attach->setEnabled(isUsable);
    m_send->setEnabled(isUsable && !m_text->toPlainText().trimmed().isEmpty());
}

void RoomComposer::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void RoomComposer::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

/// As high as what is written, up to a few lines.
void RoomComposer::fit()
{
    const int all = static_cast<int>(m_text->document()->size().height());
    const int lines = std::clamp(all, 1, mostLines);
    m_text->setVerticalScrollBarPolicy(all > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 2 * (margin + border));
}

void RoomComposer::send()
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return;
    m_text->clear();
    Q_EMIT said(text);
}

bool RoomComposer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void RoomComposer::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Send files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &RoomComposer::filesChosen);
    dialog->open();
}

} // namespace framescope::panels
