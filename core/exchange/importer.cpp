// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "harimport.h"
#include "jsonlines.h"

#include <QFile>
#include <QFileInfo>

namespace framescope::exchange {

namespace {

using Kind = ImportError::Kind;

/// How much may wait for the writer, in bytes.
constexpr qint64 highWater = 8LL * 1024 * 1024;
constexpr qint64 readSize = 1024LL * 1024; // bytes
constexpr qint64 lookAhead = 4096; // bytes; more than the first line of JSON Lines has

/// A recording that takes its name at its end only.
class NewRecording : public ImportTarget
{
public:
    explicit NewRecording(QString path)
        : m_path(std::move(path))
        , m_partPath(m_path + QStringLiteral(".part"))
    {
    }
    ~NewRecording() override
    {
        if (m_recording)
            discard();
    }

    bool begin(const base::ClockAnchor &anchor) override
    {
        if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink())
            return refuse({capture::WriteError::Kind::AlreadyExists, m_path, {}});
        auto recording = capture::Recording::create(m_partPath, anchor);
        if (!recording)
            return refuse(recording.error());
        m_recording = std::move(*recording);
        return true;
    }

    base::SessionId addSession(const capture::SessionInfo &info, base::MonoTime started) override
    {
        ++m_imported.sessions;
        return m_recording->addSession(info, started);
    }

    bool append(capture::MessageRecord record) override
    {
        ++m_imported.messages;
        m_recording->append(std::move(record));
        return mayGoOn();
    }

    bool append(capture::EventRecord record) override
    {
        m_recording->append(std::move(record));
        return mayGoOn();
    }

    /// False: error() says why.
    bool finish()
    {
        m_recording->flush();
        if (const auto error = m_recording->progress().error) {
            discard();
            return refuse(*error);
        }
        m_recording.reset();
        QFile part(m_partPath);
        if (part.rename(m_path))
            return true;
        const QString why = part.errorString();
        const bool exists = QFileInfo::exists(m_path);
        part.remove();
        return refuse(
            {exists ? capture::WriteError::Kind::AlreadyExists : capture::WriteError::Kind::CannotCreate, m_path, why});
    }

    [[nodiscard]] const std::optional<capture::WriteError> &error() const { return m_error; }
    [[nodiscard]] const Imported &imported() const { return m_imported; }

private:
    /// Nobody knows of the other name, unless it is what is in the way.
    bool refuse(capture::WriteError error)
    {
        if (error.kind != capture::WriteError::Kind::AlreadyExists)
            error.path = m_path;
        if (!m_error)
            m_error = std::move(error);
        return false;
    }

    bool mayGoOn()
    {
        if (m_recording->pendingBytes() < highWater)
            return true;
        m_recording->flush();
        const auto error = m_recording->progress().error;
        return !error || refuse(*error);
    }

    void discard()
    {
        m_recording.reset();
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_partPath + QString::fromLatin1(ending));
    }

    QString m_path;
    QString m_partPath;
    std::unique_ptr<capture::Recording> m_recording;
    std::optional<capture::WriteError> m_error;
    Imported m_imported;
};

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
        return target.imported();
    ImportError error = done ? ImportError {} : done.error();
    if (target.error())
        error = {Kind::CannotWrite, path, 0, -1, {}, 0, target.error()};
    else
        error.path = from;
    return base::Failure {std::move(error)};
}

} // namespace framescope::exchange
