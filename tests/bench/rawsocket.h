// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace framescope::bench {

/// A blocking TCP socket on loopback, as thin as it gets.
class RawSocket
{
public:
    RawSocket() = default;
    explicit RawSocket(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    RawSocket(RawSocket &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    RawSocket &operator=(RawSocket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    RawSocket(const RawSocket &) = delete;
    RawSocket &operator=(const RawSocket &) = delete;
    ~RawSocket();

    /// A client's end; not valid where nobody listens.
    [[nodiscard]] static RawSocket connectTo(quint16 port);
    /// A server on a free port.
    [[nodiscard]] static RawSocket listen();
    [[nodiscard]] RawSocket accept() const;
    /// The port of this end.
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] bool isValid() const { return m_descriptor >= 0; }

    /// False where the peer is gone.
    [[nodiscard]] bool write(QByteArrayView bytes) const;
    /// At most @p size bytes; 0 at the end of the stream.
    [[nodiscard]] qsizetype read(char *data, qsizetype size) const;
    /// Exactly @p size bytes, or false.
    [[nodiscard]] bool readAll(char *data, qsizetype size) const;
    /// Up to the empty line that ends a head of HTTP, and not a byte further.
    [[nodiscard]] QByteArray readHead() const;

private:
    int m_descriptor = -1;
};

} // namespace framescope::bench
