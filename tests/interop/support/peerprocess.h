// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

#include <map>
#include <vector>

namespace framescope::tests {

/// A program that a test talks to. It is ended with the object, and nothing else is.
class PeerProcess
{
public:
    PeerProcess();
    /// Kills the program if it still runs.
    ~PeerProcess();
    PeerProcess(const PeerProcess &) = delete;
    PeerProcess &operator=(const PeerProcess &) = delete;

    /// Variables beside those of the test itself. Before start().
    void setEnvironment(const QString &name, const QString &value);
    /// The program leads a process group of its own, which ends with it as a whole. Before start().
    void ownGroup();
    /// Starts it; false where there is no such program.
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments);
    /// Waits for the program's next line that nobody has taken yet; empty where it ends without one.
    [[nodiscard]] QByteArray takeLine();
    /// All whole lines of its standard output that have come and were not taken.
    [[nodiscard]] const QByteArrayList &lines();
    /// What its lines say that are JSON objects whose "event" is @p event, taken or not.
    [[nodiscard]] std::vector<QJsonObject> said(const QString &event);
    [[nodiscard]] QByteArray errors();

    void write(const QByteArray &input);
    void closeInput();
    void sendSignal(int signal);
    /// Waits until the program has ended; false where it does not. Events are handled meanwhile.
    [[nodiscard]] bool waitForEnd();
    [[nodiscard]] bool isRunning() const;
    /// -1 where a signal ended it.
    [[nodiscard]] int exitCode() const;
    /// For the message of a test that fails.
    [[nodiscard]] QByteArray story();

private:
    void readLines();

    QProcess m_process;
    QByteArray m_output; ///< that is not a whole line yet
    QByteArrayList m_lines;
    std::map<QString, std::vector<QJsonObject>> m_said;
    QByteArray m_errors;
    bool m_leadsGroup = false;
};

/// The first of @p objects, or an empty one, which no test expects.
[[nodiscard]] QJsonObject firstOf(const std::vector<QJsonObject> &objects);

} // namespace framescope::tests
