// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteredit.h"

#include <models/filterwords.h>
#include <theme/symbols.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

namespace framescope::panels {

namespace {
constexpr int rowsLookedAt = 60; // at the end of the log
constexpr qsizetype mostPaths = 200;
} // namespace

FilterEdit::FilterEdit(const models::LogModel &model, QWidget *parent)
    : QLineEdit(parent)
    , m_model(model)
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    setMaxLength(static_cast<int>(capture::maxFilterLength));
    setClearButtonEnabled(true);
    addAction(theme::symbol(QStringLiteral("search"), theme::Tint::Muted), LeadingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("filterCompletions"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::take);
    connect(this, &QLineEdit::textEdited, this, &FilterEdit::propose);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isChoosing = m_completer->popup()->isVisible();
    const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
    if (isChoosing && takes && m_completer->popup()->currentIndex().isValid()) {
        event->ignore(); // the list takes it
        return;
    }
    if (isChoosing && takes)
        m_completer->popup()->hide();
    QLineEdit::keyPressEvent(event);
}

/// Of the newest rows, which are in memory.
QStringList FilterEdit::pathsSeen() const
{
    QStringList paths;
    for (int row = std::max(0, m_model.rowCount() - rowsLookedAt); row < m_model.rowCount(); ++row) {
        const auto message = m_model.messageAt(row);
        if (message && message->isValidText && message->size == message->preview.size())
            paths += models::jsonPathsOf(message->preview, mostPaths);
    }
    paths.removeDuplicates();
    return paths.mid(0, mostPaths);
}

void FilterEdit::propose()
{
    const models::FilterCompletion found = models::completionOf(text(), cursorPosition(), pathsSeen());
    m_words->setStringList(found.words);
    if (found.words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + 40);
    m_completer->complete(place);
}

void FilterEdit::take(const QString &word)
{
    const qsizetype begin = models::completionOf(text(), cursorPosition(), {}).position;
    setSelection(static_cast<int>(begin), static_cast<int>(cursorPosition() - begin));
    insert(word);
    Q_EMIT textEdited(text());
}

/// A line edit knows formats for what an input method composes: they do for what stands there, too.
void FilterEdit::showError(const std::optional<capture::FilterError> &error)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (error && !text().isEmpty()) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme::tintColor(theme::Tint::Error));
        const auto begin = std::min<qsizetype>(error->position, text().size() - 1);
        const auto length = std::clamp<qsizetype>(error->length, 1, text().size() - begin);
        attributes.append(
            {QInputMethodEvent::TextFormat, static_cast<int>(begin) - cursorPosition(), static_cast<int>(length), format});
    }
    QInputMethodEvent event(QString(), attributes);
    inputMethodEvent(&event);
}

} // namespace framescope::panels
