// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lognotes.h"

#include <capture/notewalk.h>
#include <capture/notewriter.h>

namespace framescope::models {

namespace {

struct Done {
    NoteJob job;
    std::optional<capture::SaveError> error;
};

base::Result<std::vector<capture::Note>, capture::SaveError> changedNotes(const NoteJob &job)
{
    const auto reader = capture::Reader::open(job.path);
    if (!reader)
        return base::Failure {capture::SaveError {reader.error(), {}}};
    capture::NoteWalk walk(**reader);
    std::vector<capture::Note> notes;
    for (const base::MessageId message : job.messages)
        notes.push_back(walk.of(message));
    const bool areAllMarked = std::all_of(notes.begin(), notes.end(), [](const auto &note) { return note.isBookmarked; });
    for (capture::Note &note : notes) {
        if (job.text)
            note.text = *job.text;
        else
            note.isBookmarked = !areAllMarked;
    }
    return notes;
}

/// Where writing fails while it is recorded, the note waits with all else.
base::Status<capture::SaveError> write(const NoteJob &job)
{
    auto notes = changedNotes(job);
    if (!notes)
        return base::Failure {notes.error()};
    if (job.recording) {
        for (capture::Note &note : *notes)
            job.recording->setNote(std::move(note));
        job.recording->flush();
        return std::monostate {};
    }
    const auto writer = capture::NoteWriter::open(job.path);
    if (!writer)
        return base::Failure {writer.error()};
    return (*writer)->set(*notes);
}

Done run(NoteJob job)
{
    const auto done = write(job);
    return {std::move(job), done ? std::nullopt : std::optional(done.error())};
}

} // namespace

LogNotes::LogNotes(LogModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

/// The thread ends with what it is doing; what it has not begun is done here.
LogNotes::~LogNotes()
{
    m_background.reset();
    for (NoteJob &job : m_jobs.takeAll())
        (void)run(std::move(job));
}

void LogNotes::toggleBookmarks(std::vector<base::MessageId> messages)
{
    start(std::move(messages), std::nullopt);
}

void LogNotes::setText(base::MessageId message, const QString &text)
{
    start({message}, text);
}

void LogNotes::start(std::vector<base::MessageId> messages, std::optional<QString> text)
{
    if (messages.empty() || m_model.path().isEmpty())
        return;
    m_jobs.put({m_model.path(), m_model.recording(), std::move(messages), std::move(text)});
    const auto work = [this] {
        std::vector<Done> done;
        for (NoteJob &job : m_jobs.takeAll())
            done.push_back(run(std::move(job)));
        return done;
    };
    m_background->run<std::vector<Done>>(work, [this](const std::vector<Done> &all) {
        for (const Done &done : all) {
            if (done.error)
                Q_EMIT failed(done.job, *done.error);
            else if (done.job.path == m_model.path())
                m_model.refreshNotes(done.job.messages);
        }
    });
}

void LogNotes::load(base::MessageId message, std::function<void(const capture::Note &)> handler) const
{
    m_model.ask<capture::Note>(
        [message](capture::Reader &reader) {
            const auto notes = reader.notes(base::MessageId(message.value - 1), 1, message);
            return notes.empty() ? capture::Note {message, false, {}} : notes.front();
        },
        [handler = std::move(handler)](const capture::Note &note) { handler(note); });
}

} // namespace framescope::models
