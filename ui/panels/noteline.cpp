// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteline.h"

#include <format/inert.h>
#include <theme/symbols.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>

namespace framescope::panels {

namespace {
constexpr qsizetype longest = 1000; // characters; the note itself has the rest
constexpr int iconSize = 16;
} // namespace

NoteLine::NoteLine(models::LogModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("noteLine"));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(&m_model, &models::LogModel::notesChanged, this, &NoteLine::load);
    hide();
}

void NoteLine::setMessage(base::MessageId message)
{
    m_message = message;
    hide();
    load();
}

void NoteLine::load()
{
    if (!m_message.isValid())
        return;
    m_model.ask<std::vector<capture::Note>>(
        [message = m_message](
            capture::Reader &reader) { return reader.notes(base::MessageId(message.value - 1), 1, message); },
        [self = QPointer(this), message = m_message](const std::vector<capture::Note> &notes) {
            if (self && self->m_message == message)
                self->take(notes.empty() ? capture::Note {message, false, {}} : notes.front());
        });
}

void NoteLine::take(const capture::Note &note)
{
    setVisible(!note.isEmpty());
    m_icon->setPixmap(
        theme::symbol(note.isBookmarked ? QStringLiteral("bookmark") : QStringLiteral("note"), theme::Tint::Accent)
            .pixmap(iconSize, iconSize));
    const QString text = format::inertText(note.text.left(longest));
    m_text->setText(text.isEmpty() ? tr("Bookmark") : note.text.size() > longest ? QString(text + QChar(0x2026)) : text);
}

} // namespace framescope::panels
