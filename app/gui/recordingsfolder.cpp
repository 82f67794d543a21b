// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsfolder.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStandardPaths>

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

RecordingsFolder::RecordingsFolder()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recordings"))
{
}

base::Result<std::unique_ptr<capture::Recording>, WriteError> RecordingsFolder::makeRecording(const QString &name)
{
    m_folder.mkpath(QStringLiteral(".")); // whether that worked is told by the file
    const QString stem = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss ")) + asFileName(name);
    WriteError error;
    for (int i = 1; i <= mostNames; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral(" %1").arg(i);
        auto recording = capture::Recording::create(m_folder.filePath(stem + number + QStringLiteral(".fscope")));
        if (recording || recording.error().kind != WriteError::Kind::AlreadyExists)
            return recording;
        error = recording.error();
    }
    return base::Failure {error};
}

} // namespace framescope::gui
