// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logfinder.h>
#include <models/lognotes.h>

#include <map>

class QMenu;

namespace framescope::widgets {
class LogView;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class NotePopup;

/// Bookmarks and notes of a log by keys and by its menu: Ctrl+B marks what is selected, N or a double click opens the note,
/// F2 and Shift+F2 go from bookmark to bookmark.
class NoteDesk : public QObject
{
    Q_OBJECT

public:
    /// @p model and @p notice outlive it; it belongs to @p log. Keys count in @p host. The notice says what could not be
    /// done.
    NoteDesk(models::LogModel &model, widgets::LogView &log, widgets::NoticeBar &notice, QWidget &host);
    ~NoteDesk() override;

    void toggleBookmarks();
    /// Opens the note of the current message.
    void editNote();
    void goToBookmark(capture::Order order);

private:
    void makeKeys(QWidget &host);
    void addToMenu(QMenu &menu, int row);
    [[nodiscard]] NotePopup &popup();
    [[nodiscard]] std::vector<base::MessageId> selectedMessages() const;
    void tellFailure(const models::NoteJob &job, const capture::SaveError &error);

    models::LogModel &m_model;
    widgets::LogView &m_log;
    widgets::NoticeBar &m_notice;
    NotePopup *m_popup = nullptr; // until it is asked for
    std::map<base::MessageId, QString> m_unsaved; // what could not be written, as long as this recording is shown
    models::LogNotes m_notes;
    models::LogFinder m_finder;
};

} // namespace framescope::panels
