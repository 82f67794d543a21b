// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/chunking.h"
#include "support/handshakes.h"

#include <protocol/engine.h>

#include <QByteArrayList>

namespace framescope::tests {

/// Plays the transport and the owner of a machine: cuts what it hears into pieces and collects what it tells. Each
/// piece has a time of its own, 1 ns for the first, 2 ns for the next.
class EngineDriver
{
public:
    EngineDriver(protocol::Engine engine, Chunking chunking);

    /// An end whose opening handshake is done and taken note of. @p extensions are offered, and agreed on as they stand.
    [[nodiscard]] static EngineDriver open(
        protocol::Role role, Chunking chunking, protocol::Limits limits = {}, const QByteArray &extensions = {});

    void hear(const QByteArray &bytes);
    void hearEnd();

    /// What the machine told since this was asked last, as lines; offsets count from the first byte after the
    /// handshake.
    [[nodiscard]] QByteArrayList events();
    /// The messages, complete or cut, of all that was told since the handshake.
    [[nodiscard]] const std::vector<protocol::Message> &messages() const { return m_messages; }
    /// The violations of all that was told.
    [[nodiscard]] const std::vector<protocol::Violation> &violations() const { return m_violations; }
    /// The frames it wrote since this was asked last, as lines.
    [[nodiscard]] QByteArrayList wrote();

    /// Size of the peer's half of the opening handshake.
    [[nodiscard]] quint64 origin() const { return m_origin; }
    /// Time of the last piece that was heard.
    [[nodiscard]] base::MonoTime now() const { return m_now; }

    protocol::Engine *operator->() { return &m_engine; }

private:
    void collect();

    protocol::Engine m_engine;
    Chunking m_chunking;
    quint64 m_origin = 0;
    base::MonoTime m_now {};
    std::vector<protocol::Event> m_events;
    std::vector<protocol::Message> m_messages;
    std::vector<protocol::Violation> m_violations;
};

} // namespace framescope::tests
