// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <net/iothread.h>
#include <net/listener.h>

#include <QByteArrayList>

namespace framescope::tests {

/// Where connections live in a test: an I/O thread, and the queue on which what they tell comes to the test's thread.
struct Stage {
    base::TaskQueue queue;
    net::IoThread io; ///< last, so that it is joined first
};

/// A connection on the I/O thread and all that it told, to be read on the test's thread.
class Party
{
public:
    /// Called on the I/O thread with each event.
    using Hook = std::function<void(net::Connection &, const net::Event &)>;

    explicit Party(Stage &stage, Hook hook = {});
    ~Party();
    Party(const Party &) = delete;
    Party &operator=(const Party &) = delete;

    /// A client.
    void open(const net::ConnectOptions &options);
    /// Anything. I/O thread.
    void take(std::unique_ptr<net::Connection> connection);
    /// Does something with the connection on its thread, and waits until it is done; nothing where it is gone.
    void with(const std::function<void(net::Connection &)> &function);
    /// Destroys the connection on its thread.
    void destroy();

    [[nodiscard]] const std::vector<net::Event> &events() const;
    /// All events of one type, in order.
    template <typename T>
    [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const net::Event &event : events()) {
            if (const T *what = std::get_if<T>(&event.what))
                found.push_back(*what);
        }
        return found;
    }
    [[nodiscard]] bool isOpen() const { return !all<net::Opened>().empty(); }
    [[nodiscard]] bool isClosed() const { return !all<net::Closed>().empty(); }
    /// The messages that crossed in one direction.
    [[nodiscard]] std::vector<protocol::Message> messages(base::Direction direction) const;
    /// A line for each event: see lineOf().
    [[nodiscard]] QByteArrayList lines() const;
    /// The same without heads and fragments, and from behind Opened.
    [[nodiscard]] QByteArrayList linesAfterOpened() const;
    /// The last of lines(); empty where there is none.
    [[nodiscard]] QByteArray lastLine() const;
    /// Whether no event is older than the one before it, and no message than its event.
    [[nodiscard]] bool timesNeverDecrease() const;

private:
    struct State;
    Stage &m_stage;
    std::shared_ptr<State> m_state;
};

/// Such as `connected`, `head out`, `out text "Hi"`, `failed connection-refused`, `closed 1000 "bye" by peer cleanly`.
[[nodiscard]] QByteArray lineOf(const net::Event &event);

/// A listener on the I/O thread, and a Party for each of its connections.
class Host
{
public:
    explicit Host(Stage &stage, net::ListenOptions options = {}, Party::Hook hook = {});
    ~Host();

    [[nodiscard]] const base::Result<net::Endpoint, net::ListenError> &endpoint() const { return m_endpoint; }
    /// The connections so far. Test's thread.
    [[nodiscard]] const std::vector<std::unique_ptr<Party>> &parties() const { return m_parties; }
    /// What a client needs to connect here.
    [[nodiscard]] net::ConnectOptions options() const;
    void stopListening();

private:
    Stage &m_stage;
    std::unique_ptr<net::Listener> m_listener;
    base::Result<net::Endpoint, net::ListenError> m_endpoint;
    std::vector<std::unique_ptr<Party>> m_parties;
};

/// What a client needs to connect to @p url.
[[nodiscard]] net::ConnectOptions optionsFor(const QString &url);
/// A certificate for 127.0.0.1, ::1 and localhost; the same for the whole program.
[[nodiscard]] const net::Identity &localIdentity();

/// A client and a server that open to each other.
struct Pair {
    /// @p change: what the client does otherwise than usual.
    explicit Pair(const net::ListenOptions &listening = {}, const std::function<void(net::ConnectOptions &)> &change = {});

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] Party &server() const { return *host.parties()[0]; }

    Stage stage;
    Host host;
    Party client;
};

} // namespace framescope::tests
