// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"
#include "contestants.h"
#include "roundtrips.h"

namespace framescope::bench {

Measurement echoOverTcp(const Job &job)
{
    const RawSocket socket = connectRaw(job, QStringLiteral("/raw"));
    if (!socket.isValid())
        return Measurement::failed(QStringLiteral("cannot connect"));
    RoundTrips trips(job);
    QByteArray echo(trips.text().size(), Qt::Uninitialized);
    for (bool isDue = true; isDue;) {
        trips.begin();
        isDue = socket.write(trips.text()) && socket.readAll(echo.data(), echo.size()) && trips.end(echo.size());
    }
    return trips.result();
}

} // namespace framescope::bench
