// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/rowindex.h>
#include <exchange/selection.h>
#include <format/explanation.h>
#include <models/rowcopy.h>

#include <QObject>

namespace framescope::panels {

class JobBar;

/// Makes files of a recording, or of a part of it, in the background; also while it is being written.
class RecordingSaver : public QObject
{
    Q_OBJECT

public:
    /// Followed when the file is there. @p missing: what could not be read for it; empty: it is whole.
    using Then = std::function<void(const QString &path, const format::Explanation &missing)>;
    /// Which messages; asked on another thread. It may end early where @p goesOn says no.
    using GoesOn = std::function<bool()>;
    using Part = std::function<exchange::Selection(capture::Reader &reader, const GoesOn &goesOn)>;

    /// @p jobs shows how far it is, and must outlive it.
    RecordingSaver(JobBar &jobs, QObject *parent);

    /// Copies all of @p from. Not while the bar is busy, as all that follow.
    void copy(const QString &from, const QString &to, Then then);
    /// Makes a recording of a part, with what else happened in its sessions.
    void cut(const QString &from, const QString &to, Part part, Then then);

Q_SIGNALS:
    /// Nothing of it is left. Empty: the person has cancelled it.
    void failed(const framescope::format::Explanation &problem);

private:
    JobBar &m_jobs;
};

/// Whether any of @p rows (merged) is a message.
[[nodiscard]] bool hasMessages(const capture::RowIndex &index, const models::RowRanges &rows);
/// The messages that stand in @p rows (merged) of a log: events come along with their sessions. Looks at every row: a part
/// for a RecordingSaver.
[[nodiscard]] exchange::Selection selectionOf(
    const capture::RowIndex &index, const models::RowRanges &rows, const RecordingSaver::GoesOn &goesOn);
/// The messages of the last @p span that is in a recording.
[[nodiscard]] exchange::Selection latestOf(capture::Reader &reader, std::chrono::minutes span);

} // namespace framescope::panels
