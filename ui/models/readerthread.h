// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <capture/reader.h>

#include <QThread>

#include <functional>
#include <memory>

namespace framescope::models {

/// A capture::Reader on a thread of its own, so that whoever asks never waits for the disk. Lives on its owner's
/// thread, where all answers arrive. What has not been answered when it is destroyed never will be.
class ReaderThread : public QObject
{
    Q_OBJECT

public:
    explicit ReaderThread(const QString &path, QObject *parent = nullptr);
    ~ReaderThread() override;

    /// Runs @p read on the reader's thread and then @p answer, with what it returned, on the owner's. Questions are
    /// answered in order; none is answered when the file cannot be opened.
    template <typename T>
    void ask(std::function<T(capture::Reader &)> read, std::function<void(T)> answer)
    {
        m_there.post([this, read = std::move(read), answer = std::move(answer)] {
            if (!m_reader)
                return;
            auto result = std::make_shared<T>(read(*m_reader));
            tellDamage();
            m_here.post([answer, result] { answer(std::move(*result)); });
        });
    }

Q_SIGNALS:
    /// The file cannot be opened, is of a later version, or (told once) a part of it cannot be read.
    void failed(const framescope::capture::ReadError &error);

private:
    void open(const QString &path);
    void tellDamage();

    std::unique_ptr<capture::Reader> m_reader; // the thread's, while it runs
    bool m_hasToldDamage = false; // likewise
    base::TaskQueue m_here;
    QThread m_thread;
    base::TaskQueue m_there;
};

} // namespace framescope::models
