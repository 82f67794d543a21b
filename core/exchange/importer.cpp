// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "harimport.h"
#include "jsonlines.h"
#include "newrecording.h"

#include <QFile>

namespace framescope::exchange {

namespace {

using Kind = ImportError::Kind;

constexpr qint64 readSize = 1024LL * 1024; // bytes
constexpr qint64 lookAhead = 4096; // bytes; more than the first line of JSON Lines has

base::Status<ImportError> read(QFile &file, ImportTarget &target, const ProgressHandler &progress)
{
    if (looksLikeJsonLines(file.peek(lookAhead)))
        return importJsonLines(file, target, progress);
    QByteArray bytes;
    bool isTooLarge = file.size() > harLimit;
    for (QByteArray part = file.read(readSize); !isTooLarge && !part.isEmpty(); part = file.read(readSize)) {
        bytes += part;
        isTooLarge = bytes.size() > harLimit; // a pipe does not know its size beforehand
    }
    if (isTooLarge)
        return base::Failure {ImportError {Kind::TooLarge, {}, 0, -1, {}, harLimit}};
    return importHar(bytes, target, progress);
}

} // namespace

base::Result<Imported, ImportError> importFile(const QString &from, const QString &path, const ProgressHandler &progress)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return base::Failure {ImportError {Kind::CannotRead, from, 0, -1, file.errorString()}};
    NewRecording target(path);
    const auto done = read(file, target, progress);
    if (file.error() != QFile::NoError)
        return base::Failure {ImportError {Kind::CannotRead, from, 0, -1, file.errorString()}};
    if (done && target.finish())
        return Imported {target.sessions(), target.messages()};
    ImportError error = done ? ImportError {} : done.error();
    if (target.error())
        error = {Kind::CannotWrite, path, 0, -1, {}, 0, target.error()};
    else
        error.path = from;
    return base::Failure {std::move(error)};
}

} // namespace framescope::exchange
