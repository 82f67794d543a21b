// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileerrors.h"

#include "inert.h"

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
        return {Text::tr("The disk is full: nothing more is recorded in %1.").arg(path),
            Text::tr("What was written before is safe."),
            Text::tr("Make room, then begin a new recording: in the window that is a new tab.")};
    case Kind::Failed:
        return {Text::tr("Writing failed: nothing more is recorded in %1.").arg(path), inertLine(error.detail),
            Text::tr("Check the disk, then begin a new recording: in the window that is a new tab.")};
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
    case Kind::Damaged:
        return {Text::tr("The recording %1 is damaged.").arg(path), inertLine(error.detail),
            Text::tr("The sqlite3 program may be able to recover it.")};
    }
    return {};
}

Explanation explain(const capture::SaveError &error)
{
    if (error.read)
        return explain(*error.read);
    return error.write ? explain(*error.write) : Explanation {};
}

} // namespace framescope::format
