// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileerrors.h"

#include "inert.h"
#include "numbers.h"

#include <QCoreApplication>
#include <QDir>

namespace framescope::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::FileErrors)
};

QString shown(const QString &path)
{
    return inertLine(QDir::toNativeSeparators(path));
}

QString stallSentence(const capture::Progress &progress)
{
    const qint64 from = progress.lastMessage.value + 1;
    if (progress.error->kind == capture::WriteError::Kind::DiskFull)
        return Text::tr("The disk is full: not recorded from message %1 on.").arg(from);
    if (progress.isMade)
        return Text::tr("Writing fails: not recorded from message %1 on.").arg(from);
    return Text::tr("No recording can be made (%2): not recorded from message %1 on.")
        .arg(QString::number(from), inertLine(progress.error->detail));
}

} // namespace

Explanation explain(const capture::WriteError &error)
{
    using Kind = capture::WriteError::Kind;
    const QString path = shown(error.path);
    switch (error.kind) {
    case Kind::CannotCreate:
        return {Text::tr("The recording %1 cannot be made.").arg(path), inertLine(error.detail),
            Text::tr("Check that the folder exists and that you may write there.")};
    case Kind::AlreadyExists:
        return {Text::tr("The file %1 exists already.").arg(path), Text::tr("A recording never overwrites a file."),
            Text::tr("Choose another name, or move the file away.")};
    case Kind::DiskFull:
        return {Text::tr("The disk is full: %1 cannot be written.").arg(path), Text::tr("What was written before is safe."),
            Text::tr("Make room on the disk.")};
    case Kind::Failed:
        return {Text::tr("The file %1 cannot be written.").arg(path), inertLine(error.detail),
            Text::tr("Check the disk, and that you may write there.")};
    }
    return {};
}

Explanation explain(const capture::ReadError &error)
{
    using Kind = capture::ReadError::Kind;
    const QString path = shown(error.path);
    switch (error.kind) {
    case Kind::NotFound: return {Text::tr("There is no file %1.").arg(path), {}, Text::tr("Check the name and the folder.")};
    case Kind::CannotOpen:
        return {Text::tr("The file %1 cannot be opened.").arg(path), inertLine(error.detail),
            Text::tr("Check that you may read it.")};
    case Kind::NotARecording:
        return {Text::tr("The file %1 is not a recording of Framescope.").arg(path),
            Text::tr("Its contents are of another kind."), {}};
    case Kind::NewerVersion:
        return {Text::tr("The recording %1 was written by a later Framescope.").arg(path),
            Text::tr("Its format has version %1, which this program does not know.").arg(error.version),
            Text::tr("Update Framescope.")};
    case Kind::PartlyKnown:
        return {Text::tr("The recording %1 is of a later Framescope, and is read as far as this one knows it.").arg(path),
            Text::tr("Its format has version %1. The file is not changed.").arg(error.version),
            Text::tr("Update Framescope to see the rest.")};
    case Kind::Damaged:
        return {Text::tr("The recording %1 is damaged.").arg(path), inertLine(error.detail),
            error.firstMissing.isValid()
                ? Text::tr("Messages from number %1 on are missing, or some of them; the others can be read. The sqlite3 "
                           "program may be able to recover more.")
                      .arg(error.firstMissing.value)
                : Text::tr("The sqlite3 program may be able to recover it.")};
    }
    return {};
}

Explanation explainPart(const capture::ReadError &error)
{
    Explanation explanation = explain(error);
    explanation.advice = Text::tr("What can be read of it was saved.");
    return explanation;
}

Explanation explainStall(const capture::Progress &progress)
{
    if (!progress.error)
        return {};
    const bool isFull = progress.error->kind == capture::WriteError::Kind::DiskFull;
    const QString kept =
        Text::tr("%n messages wait in memory, and are recorded once that works again.", nullptr, countOf(progress.waiting));
    const QString lost = Text::tr("%n messages are lost: no more are kept.", nullptr, countOf(progress.lost));
    return {stallSentence(progress), progress.lost > 0 ? QString(kept + u' ' + lost) : kept,
        isFull ? Text::tr("Make room on the disk; the connection goes on.")
               : Text::tr("Check %1; the connection goes on.").arg(shown(progress.error->path))};
}

Explanation explainLosses(const capture::Progress &progress)
{
    return {Text::tr("Recording goes on."),
        Text::tr("%n messages could not be recorded; rows of the log say where.", nullptr, countOf(progress.lost)), {}};
}

Explanation explain(const capture::SaveError &error)
{
    if (error.read)
        return explain(*error.read);
    return error.write ? explain(*error.write) : Explanation {};
}

} // namespace framescope::format
