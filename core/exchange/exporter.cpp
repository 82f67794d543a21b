// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "exportsink.h"

#include <QFileInfo>
#include <QSaveFile>

namespace framescope::exchange {

namespace {

struct FormatName {
    Format format;
    const char *name;
};

constexpr auto formatNames = std::to_array<FormatName>({
    {Format::Har, "har"},
    {Format::JsonLines, "jsonl"},
    {Format::Csv, "csv"},
    {Format::PcapNg, "pcapng"},
});

base::Failure<ExportError> failure(ExportError::Kind kind, const QString &path = {}, const QString &detail = {})
{
    return {ExportError {kind, path, detail, {}}};
}

void write(capture::Reader &reader, const ExportRequest &request, ExportSink &sink)
{
    switch (request.format) {
    case Format::Har: return exportHar(reader, request, sink);
    case Format::JsonLines: return exportJsonLines(reader, request, sink);
    case Format::Csv: return exportCsv(reader, request, sink);
    case Format::PcapNg: return exportPcapNg(reader, request, sink);
    }
}

/// A recording is up to three files; SQLite names the others after the first.
bool belongsTo(const QString &recording, const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    const QString own = QFileInfo(recording).canonicalFilePath();
    return !target.isEmpty() && !own.isEmpty()
        && (target == own || target == own + QStringLiteral("-wal") || target == own + QStringLiteral("-shm"));
}

/// Writes what is left, and puts the file in its place. QSaveFile::commit() does not notice where the first fails.
bool finish(QFileDevice &file)
{
    auto *saved = qobject_cast<QSaveFile *>(&file);
    return file.flush() && (!saved || saved->commit());
}

} // namespace

const char *nameOf(Format format)
{
    const auto *found =
        std::find_if(formatNames.begin(), formatNames.end(), [format](const FormatName &f) { return f.format == format; });
    Q_ASSERT(found != formatNames.end());
    return found->name;
}

std::optional<Format> formatFromName(QStringView name)
{
    for (const FormatName &known : formatNames) {
        if (name == QLatin1StringView(known.name))
            return known.format;
    }
    return std::nullopt;
}

base::Status<ExportError> exportRecording(
    capture::Reader &reader, const ExportRequest &request, const Output &output, const ProgressHandler &progress)
{
    ExportSink sink(output, progress);
    write(reader, request, sink);
    sink.finish();
    if (sink.isCancelled())
        return failure(ExportError::Kind::Cancelled);
    if (sink.isBroken())
        return failure(ExportError::Kind::OutputFailed);
    if (reader.error())
        return base::Failure {ExportError {ExportError::Kind::Damaged, reader.error()->path, {}, reader.error()}};
    return std::monostate {};
}

base::Status<ExportError> exportToFile(const QString &recording, capture::Reader &reader, const ExportRequest &request,
    const QString &path, const ProgressHandler &progress)
{
    if (belongsTo(recording, path))
        return failure(ExportError::Kind::IsTheRecording, path);
    // A device or a pipe is written to as it is; only a file can be put in the place of another.
    const bool isReplaced = !QFileInfo::exists(path) || QFileInfo(path).isFile();
    std::unique_ptr<QFileDevice> file;
    if (isReplaced)
        file = std::make_unique<QSaveFile>(path);
    else
        file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return failure(ExportError::Kind::OutputFailed, path, file->errorString());
    if (isReplaced && request.keepsSecrets)
        file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto output = [&file](QByteArrayView bytes) { return file->write(bytes.data(), bytes.size()) == bytes.size(); };
    auto done = exportRecording(reader, request, output, progress);
    if (!done && done.error().kind == ExportError::Kind::Cancelled)
        return done;
    const bool isWritten = done || done.error().kind == ExportError::Kind::Damaged;
    if (!isWritten || !finish(*file))
        return failure(ExportError::Kind::OutputFailed, path, file->errorString());
    return done;
}

} // namespace framescope::exchange
