// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regularfile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>

namespace framescope::base {

namespace {

using Kind = FileReadError::Kind;

bool isRegular(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

Result<QByteArray, FileReadError> readRegularFile(const QString &path, qint64 most)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) // to open a device may do something already
        return Failure {FileReadError {Kind::NotAFile, {}}};
    // Something else may have come there since: a pipe is opened without waiting, so that it can be looked at.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return Failure {FileReadError {Kind::System, qt_error_string(errno)}};
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle) || !isRegular(descriptor))
        return Failure {FileReadError {Kind::NotAFile, {}}};
    const QByteArray content = file.read(most + 1);
    if (file.error() != QFile::NoError)
        return Failure {FileReadError {Kind::System, file.errorString()}};
    if (content.size() > most)
        return Failure {FileReadError {Kind::TooLarge, {}}};
    return content;
}

} // namespace framescope::base
