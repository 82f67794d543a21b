// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "connect.h"
#include "contestants.h"
#include "sessionrun.h"

#include <session/sessionmanager.h>

namespace framescope::bench {

void runSession(const Job &job, std::shared_ptr<capture::Recording> recording, Tally &tally)
{
    const Application application;
    session::SessionManager manager;
    const auto observe = [&](session::SessionCore &, const net::Event &event, base::MessageId) {
        if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what)) {
            if (crossed->message.opcode == protocol::Opcode::Text)
                tally.add(crossed->message.payload().size());
        } else if (std::holds_alternative<net::Opened>(event.what)) {
            tally.start();
        } else if (std::holds_alternative<net::Closed>(event.what)) {
            manager.queue()->post([] { QCoreApplication::quit(); });
        }
    };
    manager.createClient(std::move(recording), {}, observe)->open(optionsFor(job, floodResource(job)));
    QCoreApplication::exec();
}

Measurement receiveWithSession(const Job &job)
{
    Tally tally(job);
    runSession(job, {}, tally);
    return tally.result();
}

} // namespace framescope::bench
