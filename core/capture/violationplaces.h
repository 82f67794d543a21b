// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/strongid.h>

#include <unordered_map>
#include <vector>

namespace framescope::sqlite {
class Database;
}

namespace framescope::capture {

/// Where the peers of a recording broke a rule, so that it can be told in which messages. One thread at a time.
class ViolationPlaces
{
public:
    /// Takes in what has come since the last time.
    void update(sqlite::Database &database);

    /// What an incoming message took of its stream, in bytes.
    struct Span {
        qint64 offset = 0;
        qint64 size = 0;
    };
    /// Whether one lies in the message; where an engine shows no frames: whether one stands right behind it.
    [[nodiscard]] bool isIn(base::MessageId message, base::SessionId session, const std::optional<Span> &span) const;

private:
    struct Place {
        base::MessageId after; ///< the event stands behind it
        qint64 offset = 0;
    };

    qint64 m_lastEvent = 0;
    std::unordered_map<base::SessionId, std::vector<Place>> m_places; // in order
};

} // namespace framescope::capture
