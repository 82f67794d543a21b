// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notepopup.h"

#include <format/numbers.h>

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {
constexpr int popupWidth = 400; // pixels
constexpr int linesShown = 5;
} // namespace

NotePopup::NotePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel)
    , m_edit(new QPlainTextEdit)
    , m_hint(new QLabel)
    , m_save(new QPushButton(tr("Save note")))
{
    setObjectName(QStringLiteral("notePopup"));
    setProperty("card", true);
    m_title->setProperty("heading", true);
    m_title->setTextFormat(Qt::PlainText);
    m_edit->setObjectName(QStringLiteral("noteEdit"));
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(tr("What is to be remembered of this message"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * linesShown + 24);
    m_edit->installEventFilter(this);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("noteSave"));
    m_save->setProperty("primary", true);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_hint, 1);
    line->addWidget(m_save, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_edit);
    layout->addLayout(line);
    setFixedWidth(popupWidth);
    connect(m_save, &QPushButton::clicked, this, &NotePopup::hide);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NotePopup::refresh);
}

void NotePopup::popUp(QPoint place, const capture::Note &note, const QString &text)
{
    m_note = note;
    m_isLeft = false;
    m_title->setText(tr("Note on message %1").arg(note.message.value));
    m_edit->setPlainText(text);
    m_edit->selectAll();
    refresh();
    adjustSize();
    const QRect area = screen()->availableGeometry();
    move(std::clamp(place.x(), area.left(), std::max(area.left(), area.right() - popupWidth)),
        std::clamp(place.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    show();
    m_edit->setFocus();
}

void NotePopup::refresh()
{
    const qsizetype length = m_edit->toPlainText().size();
    const bool isTooLong = length > capture::maxNoteLength;
    m_hint->setText(isTooLong
            ? tr("%1 characters; at most %2 are kept.").arg(format::number(length), format::number(capture::maxNoteLength))
            : tr("Enter saves, Shift+Enter begins a line, Escape leaves it as it was."));
}

void NotePopup::leave()
{
    m_isLeft = true;
    hide();
}

void NotePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const QString text = m_edit->toPlainText().trimmed().left(capture::maxNoteLength);
    if (!std::exchange(m_isLeft, true) && text != m_note.text)
        Q_EMIT saved(m_note.message, text);
}

bool NotePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier))
        hide();
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

} // namespace framescope::panels
