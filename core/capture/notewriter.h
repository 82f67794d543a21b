// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/note.h>
#include <capture/savecopy.h>

#include <memory>

namespace framescope::capture {

/// Puts notes into a recording that nobody in this program writes: where one does, that is for Recording::setNote(). One
/// thread at a time; not the one of a window, for it waits for the disk.
class NoteWriter
{
public:
    /// A recording of an older version is brought to this one. One that is damaged, or of a newer version, is not touched.
    [[nodiscard]] static base::Result<std::unique_ptr<NoteWriter>, SaveError> open(const QString &path);
    /// Leaves the recording as one file.
    ~NoteWriter();
    NoteWriter(const NoteWriter &) = delete;
    NoteWriter &operator=(const NoteWriter &) = delete;

    /// On disk when it returns. Takes the place of the note that the message had; an empty one takes that away.
    base::Status<SaveError> set(const Note &note);
    /// The same for several at once: all of them, or none.
    base::Status<SaveError> set(const std::vector<Note> &notes);

private:
    class Private;
    explicit NoteWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace framescope::capture
