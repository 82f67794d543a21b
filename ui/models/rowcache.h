// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

#include <QCache>

namespace framescope::models {

/// Messages that have been read lately, in pages of consecutive ids. Bounded: the pages that nobody asked for longest
/// go first.
class RowCache
{
public:
    static constexpr int PageSize = 128;
    static constexpr int MaxPages = 256; ///< of filtered rows each may need a page of its own
    static constexpr qsizetype MaxNoteText = 256; ///< UTF-16 code units of a note; a row shows no more

    struct Page {
        std::optional<base::WallTime> before; ///< time of the message before the first one
        std::vector<capture::MessageRow> rows; ///< may be less than a page: the end of the recording, or a damaged place
        base::MessageId last; ///< that was known to be in the recording: an earlier one that is missing cannot be read
        std::vector<capture::Note> notes; ///< of these messages, those that have one; of their texts the beginning
    };

    RowCache();

    [[nodiscard]] static qint64 pageOf(base::MessageId id) { return (id.value - 1) / PageSize; }
    [[nodiscard]] static base::MessageId firstOf(qint64 page) { return base::MessageId(page * PageSize + 1); }
    /// Reads a page of a recording whose last message is @p last, as far as is known. Any thread.
    [[nodiscard]] static Page read(capture::Reader &reader, qint64 page, base::MessageId last);

    void insert(qint64 page, Page rows);
    void clear();
    /// The message, or nothing where it is not in the cache.
    [[nodiscard]] const capture::MessageRow *find(base::MessageId id) const;
    /// Whether it has been found that the message, which should be there, cannot be read.
    [[nodiscard]] bool isUnreadable(base::MessageId id) const;
    /// The note of a message, or nothing where it has none or is not in the cache.
    [[nodiscard]] const capture::Note *findNote(base::MessageId id) const;
    /// The time of a message, also where only the page behind it is in the cache.
    [[nodiscard]] std::optional<base::WallTime> timeOf(base::MessageId id) const;
    /// What is in the cache of a page.
    [[nodiscard]] const std::vector<capture::MessageRow> &rowsOf(qint64 page) const;
    [[nodiscard]] qsizetype pageCount() const { return m_pages.count(); }

private:
    QCache<qint64, Page> m_pages;
};

} // namespace framescope::models
