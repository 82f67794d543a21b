// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace framescope::cli {

/// Standard output with a buffer of its own. A reader that has gone away is no error; a disk that is full is one, and
/// told on standard error. One thread at a time where nothing else is said.
class StandardOutput
{
public:
    StandardOutput();
    /// Writes what is left.
    ~StandardOutput();
    StandardOutput(const StandardOutput &) = delete;
    StandardOutput &operator=(const StandardOutput &) = delete;

    /// @p line: without its end.
    void print(const QByteArray &line);
    /// Bytes as they are.
    void write(QByteArrayView bytes);
    void flush();
    /// Gives up what is still to be written, also while another thread waits for a reader that reads no more. Any thread.
    void giveUp();
    /// Writes what is left. False where something is missing, though somebody would read it.
    [[nodiscard]] bool finish();
    /// Whether nothing can be written any more.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    void writeNow(QByteArrayView bytes);
    [[nodiscard]] int writeAll(QByteArrayView bytes) const;
    [[nodiscard]] int waitForRoom() const;
    void takeError(int number);

    QByteArray m_buffer;
    int m_wakeUp; ///< readable once giveUp() was called
    bool m_isBroken = false;
    bool m_hasFailed = false;
};

} // namespace framescope::cli
