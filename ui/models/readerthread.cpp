// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerthread.h"

#include "elsewhere.h"

#include <QThread>

namespace framescope::models {

/// The reader's thread, and the questions to it.
class ReaderThread::Engine
{
public:
    explicit Engine(std::shared_ptr<Link> link)
    {
        m_thread.setObjectName(QStringLiteral("reader"));
        m_questions.moveToThread(&m_thread);
        // A file is closed where it was read: that may take time.
        QObject::connect(&m_thread, &QThread::finished, [link = std::move(link)] { link->reader.reset(); });
        m_thread.start();
    }
    /// Waits for the end of what is under way.
    ~Engine()
    {
        quit();
        m_thread.wait();
    }
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    void post(std::function<void()> question) { m_questions.post(std::move(question)); }
    void quit() { m_thread.quit(); }

private:
    QThread m_thread;
    base::TaskQueue m_questions; ///< goes first
};

ReaderThread::ReaderThread(const QString &path, QObject *parent)
    : QObject(parent)
    , m_link(std::make_shared<Link>(*this))
    , m_engine(std::make_unique<Engine>(m_link))
{
    post([link = m_link, path] { link->open(path); });
}

ReaderThread::~ReaderThread()
{
    m_link->cut();
    m_engine->quit();
    endElsewhere(std::move(m_engine));
}

void ReaderThread::post(std::function<void()> task)
{
    m_engine->post(std::move(task));
}

void ReaderThread::Link::cut()
{
    m_stop.request_stop();
    const std::scoped_lock lock(m_mutex);
    m_owner = nullptr;
}

void ReaderThread::Link::open(const QString &path)
{
    if (m_stop.stop_requested())
        return;
    auto opened = capture::Reader::open(path);
    if (opened) {
        reader = std::move(*opened);
        reader->stopWith(m_stop.get_token());
    }
    if (const auto problem = opened ? reader->notice() : opened.error())
        tellFailure(*problem);
}

void ReaderThread::Link::tellDamage()
{
    if (reader->error() && !std::exchange(m_hasToldDamage, true))
        tellFailure(*reader->error());
}

void ReaderThread::Link::tellFailure(const capture::ReadError &error)
{
    const std::scoped_lock lock(m_mutex);
    if (m_owner)
        postHere([owner = m_owner, error] { Q_EMIT owner->failed(error); });
}

void ReaderThread::Link::tell(std::function<void()> task)
{
    const std::scoped_lock lock(m_mutex);
    if (m_owner)
        postHere(std::move(task));
}

/// One task may be the owner's end, and others stand behind it already.
void ReaderThread::Link::postHere(std::function<void()> task)
{
    m_owner->m_here.post([stop = m_stop.get_token(), task = std::move(task)] {
        if (!stop.stop_requested())
            task();
    });
}

} // namespace framescope::models
