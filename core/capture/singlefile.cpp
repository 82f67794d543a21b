// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlefile.h"

#include <sqlite/database.h>

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace framescope::capture {

void makeSingleFile(const QString &path)
{
    if (!QFileInfo::exists(path + QStringLiteral("-wal")))
        return;
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::ReadWrite);
    if (database && database->distrustSchema())
        static_cast<void>(database->exec("PRAGMA journal_mode = DELETE"));
}

/// The time is set by the file's name: closing the file would give up the locks of whoever has it open in this process.
void completeLeft(const QString &path)
{
    const std::filesystem::path file(QFile::encodeName(path).toStdString());
    const std::filesystem::path log(file.native() + "-wal");
    std::error_code error;
    auto written = std::filesystem::last_write_time(log, error);
    if (error) // there is none
        return;
    written = std::max(written, std::filesystem::last_write_time(file, error));
    makeSingleFile(path);
    if (!error && !std::filesystem::exists(log, error))
        std::filesystem::last_write_time(file, written, error);
}

} // namespace framescope::capture
