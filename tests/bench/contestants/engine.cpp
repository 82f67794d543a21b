// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"
#include "contestants.h"
#include "tally.h"

#include <protocol/engine.h>

namespace framescope::bench {

namespace {

constexpr qsizetype readSize = 64 * 1024;

void takeEvents(protocol::Engine &engine, Tally &tally)
{
    for (const protocol::Event &event : engine.takeEvents()) {
        if (const auto *received = std::get_if<protocol::MessageReceived>(&event)) {
            if (received->message.opcode == protocol::Opcode::Text)
                tally.add(received->message.payload().size());
        } else if (std::holds_alternative<protocol::Opened>(event)) {
            tally.start();
        }
    }
}

} // namespace

Measurement receiveWithEngine(const Job &job)
{
    const RawSocket socket = RawSocket::connectTo(job.port);
    if (!socket.isValid())
        return Measurement::failed(QStringLiteral("cannot connect"));
    auto engine = protocol::Engine::client(optionsFor(job, floodResource(job)).request);
    Tally tally(job);
    engine.start();
    bool isThere = socket.write(engine.takeBytes());
    while (isThere && !engine.closeExpected()) {
        QByteArray chunk(readSize, Qt::Uninitialized);
        chunk.truncate(socket.read(chunk.data(), readSize));
        isThere = !chunk.isEmpty();
        engine.receive(std::move(chunk), base::monoNow());
        takeEvents(engine, tally);
    }
    return tally.result();
}

} // namespace framescope::bench
