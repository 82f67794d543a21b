// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/savecopy.h>
#include <models/background.h>
#include <models/logmodel.h>

namespace framescope::models {

/// A change of notes, and the recording that it is for.
struct NoteJob {
    QString path;
    std::shared_ptr<capture::Recording> recording; ///< where this program writes it
    std::vector<base::MessageId> messages; ///< in order
    std::optional<QString> text; ///< none: bookmarks are set, or taken away where all have one
};

/// Puts notes and bookmarks on messages of a log: into its recording while that is written, and into its file afterwards.
/// What waits for the disk does so on a thread of its own, one change after the other; none is dropped.
class LogNotes : public QObject
{
    Q_OBJECT

public:
    /// The most messages that get or lose a bookmark at once.
    static constexpr qint64 MostAtOnce = 10'000;

    /// @p model outlives it.
    explicit LogNotes(LogModel &model, QObject *parent = nullptr);
    ~LogNotes() override;

    /// Sets bookmarks on @p messages, which are in order and at most MostAtOnce, or takes them away where all have one.
    void toggleBookmarks(std::vector<base::MessageId> messages);
    /// Writes @p text on @p message; an empty one takes the note away. A bookmark stays.
    void setText(base::MessageId message, const QString &text);
    /// The note of @p message with its whole text, a moment later.
    void load(base::MessageId message, std::function<void(const capture::Note &)> handler) const;

Q_SIGNALS:
    /// Nothing of @p job was done.
    void failed(const framescope::models::NoteJob &job, const framescope::capture::SaveError &error);

private:
    void start(std::vector<base::MessageId> messages, std::optional<QString> text);

    LogModel &m_model;
    base::Mailbox<NoteJob> m_jobs;
    std::unique_ptr<Background> m_background = std::make_unique<Background>();
};

} // namespace framescope::models
