// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notedesk.h"

#include "notepopup.h"

#include <format/fileerrors.h>
#include <format/numbers.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QShortcut>

namespace framescope::panels {

using capture::Order;
using Kind = widgets::NoticeBar::Kind;

NoteDesk::NoteDesk(models::LogModel &model, widgets::LogView &log, widgets::NoticeBar &notice, QWidget &host)
    : QObject(&log)
    , m_model(model)
    , m_log(log)
    , m_notice(notice)
    , m_notes(model)
    , m_finder(model)
{
    makeKeys(host);
    connect(&log, &widgets::LogView::menuRequested, this, [this](QMenu *menu, int row) { addToMenu(*menu, row); });
    connect(&log, &QAbstractItemView::doubleClicked, this, &NoteDesk::editNote);
    connect(&model, &models::LogModel::recordingChanged, this, [this] { m_unsaved.clear(); });
    connect(&m_notes, &models::LogNotes::failed, this, &NoteDesk::tellFailure);
    connect(&m_finder, &models::LogFinder::finished, this, [this](const capture::FindResult &result) {
        const int row = result.place.message.isValid() ? m_model.rowOf(result.place.message) : -1;
        if (row >= 0 && row < m_model.rowCount())
            m_log.goToRow(row);
        else
            m_notice.showNotice(Kind::Warning, tr("No row that is shown has a bookmark."), tr("Ctrl+B sets one."));
    });
}

NoteDesk::~NoteDesk() = default;

void NoteDesk::makeKeys(QWidget &host)
{
    const auto add = [this, &host](const QKeySequence &keys, QWidget &where, auto function) {
        auto *shortcut = new QShortcut(keys, &where);
        shortcut->setContext(&where == &host ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_B), host, [this] { toggleBookmarks(); });
    add(QKeySequence(Qt::Key_F2), host, [this] { goToBookmark(Order::Forward); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F2), host, [this] { goToBookmark(Order::Backward); });
    add(QKeySequence(Qt::Key_N), m_log, [this] { editNote(); });
}

/// One more than there may be, where there are more.
std::vector<base::MessageId> NoteDesk::selectedMessages() const
{
    std::vector<base::MessageId> messages;
    for (const models::RowRange &range : m_log.selectedRows()) {
        for (int row = range.first; row <= range.last && std::ssize(messages) <= models::LogNotes::MostAtOnce; ++row) {
            const auto what = m_model.rowAt(row);
            if (const auto *message = std::get_if<base::MessageId>(&what))
                messages.push_back(*message);
        }
    }
    return messages;
}

void NoteDesk::toggleBookmarks()
{
    std::vector<base::MessageId> messages = selectedMessages();
    if (std::ssize(messages) > models::LogNotes::MostAtOnce) {
        m_notice.showNotice(Kind::Warning, tr("Too many messages are selected."),
            tr("At most %1 get a bookmark at once.").arg(format::number(models::LogNotes::MostAtOnce)));
        return;
    }
    m_notes.toggleBookmarks(std::move(messages));
}

NotePopup &NoteDesk::popup()
{
    if (!m_popup) {
        m_popup = new NotePopup(&m_log);
        connect(m_popup, &NotePopup::saved, this, [this](base::MessageId message, const QString &text) {
            m_unsaved.erase(message);
            m_notes.setText(message, text);
        });
    }
    return *m_popup;
}

void NoteDesk::editNote()
{
    const int row = m_log.currentIndex().row();
    const auto what = row >= 0 ? std::optional(m_model.rowAt(row)) : std::nullopt;
    const auto *message = what ? std::get_if<base::MessageId>(&*what) : nullptr;
    if (!message)
        return;
    m_notes.load(*message, [self = QPointer(this)](const capture::Note &note) {
        const int at = self ? self->m_model.rowOf(note.message) : -1;
        if (at < 0 || at >= self->m_model.rowCount())
            return;
        const auto unsaved = self->m_unsaved.find(note.message);
        const QRect rect = self->m_log.visualRect(self->m_model.index(at, models::LogModel::TimeColumn));
        const QPoint place(std::max(rect.left(), 8), rect.bottom() + 4);
        self->popup().popUp(self->m_log.viewport()->mapToGlobal(place), note,
            unsaved == self->m_unsaved.end() ? note.text : unsaved->second);
    });
}

void NoteDesk::goToBookmark(Order order)
{
    m_finder.findBookmark(m_log.currentIndex().row(), order);
}

void NoteDesk::tellFailure(const models::NoteJob &job, const capture::SaveError &error)
{
    const format::Explanation words = format::explain(error);
    const QString why = QString(words.what + u' ' + words.why + u' ' + words.advice).simplified();
    if (!job.text) {
        m_notice.showNotice(Kind::Error, tr("The bookmarks were not changed."), why);
        return;
    }
    if (job.path == m_model.path())
        m_unsaved[job.messages.front()] = *job.text;
    m_notice.showNotice(Kind::Error, tr("The note was not saved. It is offered when you open it again."), why);
}

void NoteDesk::addToMenu(QMenu &menu, int row)
{
    const bool isMessage = row >= 0 && !m_model.eventAt(row);
    const auto add = [&](const QString &text, const QKeySequence &keys, const char *name, bool isEnabled, auto function) {
        QAction *action = menu.addAction(text, keys, this, function);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(isEnabled);
    };
    menu.addSeparator();
    const bool isMarked = isMessage && m_model.index(row, 0).data(models::LogModel::BookmarkRole).toBool();
    add(isMarked ? tr("Remove bookmark") : tr("Bookmark"), QKeySequence(Qt::CTRL | Qt::Key_B), "toggleBookmark", isMessage,
        [this] { toggleBookmarks(); });
    add(tr("Note…"), QKeySequence(Qt::Key_N), "editNote", isMessage, [this] { editNote(); });
    add(tr("Next bookmark"), QKeySequence(Qt::Key_F2), "nextBookmark", m_model.rowCount() > 0,
        [this] { goToBookmark(Order::Forward); });
}

} // namespace framescope::panels
