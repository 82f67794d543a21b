// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsfolder.h"

#include <capture/retention.h>

#include <QDateTime>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>

namespace framescope::gui {

namespace {

using capture::WriteError;

constexpr int mostNames = 1000; // that are tried in one second
constexpr qsizetype longestName = 80; // characters

/// What every file system takes.
QString asFileName(QString name)
{
    static const QRegularExpression unusual(QStringLiteral("[^\\w.-]+"), QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unusual, QStringLiteral("-"));
    return name.left(longestName);
}

} // namespace

QString RecordingsFolder::usualPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recordings");
}

RecordingsFolder::RecordingsFolder(const QString &place)
    : m_folder(place)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { enforce(); });
}

base::Result<std::unique_ptr<capture::Recording>, WriteError> RecordingsFolder::makeRecording(const QString &name)
{
    const QString stem = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss ")) + asFileName(name);
    WriteError error {WriteError::Kind::AlreadyExists, m_folder.filePath(stem), {}};
    for (int i = 1; i <= mostNames; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral(" %1").arg(i);
        const QString path = m_folder.filePath(stem + number + QStringLiteral(".fscope"));
        if (m_names.contains(path))
            continue;
        auto recording = capture::Recording::begin(path);
        if (recording) {
            m_names.insert(path);
            enforce();
            return recording;
        }
        error = recording.error();
    }
    return base::Failure {error};
}

QStringList RecordingsFolder::left()
{
    m_left = capture::leftIn(m_folder.path());
    return m_left;
}

QStringList RecordingsFolder::kept() const
{
    return m_kept() + m_left;
}

void RecordingsFolder::keepWithin(
    std::function<qint64()> limit, std::function<QStringList()> kept, std::chrono::milliseconds every)
{
    m_limit = std::move(limit);
    m_kept = std::move(kept);
    // What was deleted, and not gone yet, when the program was killed.
    const auto deleted = m_folder.entryInfoList({QStringLiteral("*.fscope.deleted")}, QDir::Files);
    for (const QFileInfo &file : deleted)
        QFile::remove(file.filePath());
    QThreadPool::globalInstance()->start([folder = m_folder.path()] { capture::completeAllLeft(folder); });
    m_timer.start(every);
    enforce();
}

void RecordingsFolder::enforce() const
{
    if (!m_limit)
        return;
    QThreadPool::globalInstance()->start(
        [folder = m_folder.path(), limit = m_limit(), kept = kept()] { capture::enforceRetention(folder, limit, kept); });
}

} // namespace framescope::gui
