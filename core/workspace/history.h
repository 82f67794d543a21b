// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/filewriter.h>
#include <workspace/request.h>

#include <QDateTime>

namespace framescope::workspace {

/// One connection that was asked for.
struct HistoryEntry {
    QDateTime time; ///< UTC
    Request request; ///< without secrets
    bool lacksMessages = false; ///< its saved messages were too long to be kept here
};

/// The requests that were opened, newest first: a file with one JSON object per line. The oldest go where there are more
/// than @c most, or where the file would be too large to be read again. UI thread.
class History : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t most = 200;
    /// An entry that is longer is kept without its saved messages; one that still is longer, not at all.
    static constexpr qsizetype longestEntry = maxFileBytes / 4; // bytes

    /// @p writer must outlive it.
    History(QString path, FileWriter &writer, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<HistoryEntry> &entries() const { return m_entries; }
    /// Why the file of an earlier run could not be read; it was set aside.
    [[nodiscard]] const std::optional<FileError> &error() const { return m_error; }

    /// Puts it first; the newest entry that says the same gives way to it.
    void add(const Request &request, const QDateTime &time);
    void remove(size_t index);
    /// Puts back what was removed from there.
    void restore(size_t index, const HistoryEntry &entry);
    /// Returns what was there.
    std::vector<HistoryEntry> clear();
    void setEntries(std::vector<HistoryEntry> entries);

Q_SIGNALS:
    void aboutToChange();
    void changed();

private:
    void read();
    [[nodiscard]] std::optional<FileError> readLines();

    QString m_path;
    FileWriter &m_writer;
    std::vector<HistoryEntry> m_entries;
    std::optional<FileError> m_error;
};

} // namespace framescope::workspace
