// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <capture/reader.h>

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace framescope::models {

/// A capture::Reader on a thread of its own, so that whoever asks never waits for the disk. Lives on its owner's
/// thread, where all answers arrive. What has not been answered when it is destroyed never will be: its end takes no
/// time, and what is being read is told to stop. The file may be open for a moment longer.
class ReaderThread : public QObject
{
    Q_OBJECT

public:
    explicit ReaderThread(const QString &path, QObject *parent = nullptr);
    ~ReaderThread() override;

    /// Runs @p read on the reader's thread and then @p answer, with what it returned, on the owner's. Questions are
    /// answered in order; none is answered when the file cannot be opened. @p read may outlast the owner: what it needs is
    /// its own.
    template <typename T>
    void ask(std::function<T(capture::Reader &)> read, std::function<void(T)> answer)
    {
        post([link = m_link, read = std::move(read), answer = std::move(answer)] {
            if (!link->canRead())
                return;
            auto result = std::make_shared<T>(read(*link->reader));
            link->tellDamage();
            link->tell([answer, result] { answer(std::move(*result)); });
        });
    }

Q_SIGNALS:
    /// The file cannot be opened, is of a later version, or (told once) a part of it cannot be read.
    void failed(const framescope::capture::ReadError &error);

private:
    class Engine;

    /// What both threads have. The reader's outlives the owner's for a moment.
    class Link
    {
    public:
        explicit Link(ReaderThread &owner)
            : m_owner(&owner)
        {
        }
        /// The owner's thread: it hears nothing any more.
        void cut();
        void open(const QString &path);
        [[nodiscard]] bool canRead() const { return reader && !m_stop.stop_requested(); }
        void tellDamage();
        /// Runs @p task on the owner's thread, if it is still there.
        void tell(std::function<void()> task);

        std::unique_ptr<capture::Reader> reader; ///< its thread's

    private:
        void tellFailure(const capture::ReadError &error);
        void postHere(std::function<void()> task);

        std::stop_source m_stop;
        bool m_hasToldDamage = false; // the reader's thread's
        std::mutex m_mutex;
        ReaderThread *m_owner; // under the mutex
    };

    void post(std::function<void()> task);

    base::TaskQueue m_here;
    std::shared_ptr<Link> m_link;
    std::unique_ptr<Engine> m_engine;
};

} // namespace framescope::models
