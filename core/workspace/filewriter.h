// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <workspace/fileerror.h>

#include <QObject>
#include <QThreadPool>

#include <map>
#include <optional>

namespace framescope::workspace {

/// Writes files one after the other on a thread of its own, each as a whole or not at all. It is used on the thread that
/// it lives on. What was asked for before it is destroyed is written.
class FileWriter : public QObject
{
    Q_OBJECT

public:
    explicit FileWriter(QObject *parent = nullptr);
    ~FileWriter() override;

    /// Makes @p path have @p bytes, and the folder where there is none. With @p before: only where the file still has
    /// these bytes, or, where they are empty, where there is no file. What an earlier call was to write and could not
    /// counts as what the file has.
    void write(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &before = {});
    /// Removes @p path under the same condition.
    void remove(const QString &path, const QByteArray &before);
    /// Whether all that was asked for is done, and told where it failed.
    [[nodiscard]] bool isIdle() const { return m_pending == 0; }
    /// Waits until it is.
    void finish();

Q_SIGNALS:
    void failed(const framescope::workspace::FileError &error);
    /// The file has what was asked for, or is gone as asked for.
    void written(const QString &path);
    void idle();

private:
    /// What a file was to have when writing it failed, and what it has.
    struct Unwritten {
        QByteArray asked;
        QByteArray there;
    };

    void run(const QString &path, std::function<std::optional<FileError>()> job);
    void takeAnswer(const QString &path, const std::optional<FileError> &error);
    [[nodiscard]] QByteArray reallyThere(const QString &path, const QByteArray &before) const;
    [[nodiscard]] std::optional<FileError> writeOver(const QString &path, const QByteArray &bytes, const QByteArray &before);

    std::map<QString, Unwritten> m_unwritten; // of the writing thread
    base::TaskQueue m_answers;
    QThreadPool m_thread;
    int m_pending = 0;
};

} // namespace framescope::workspace
