// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace framescope::base {

/// An integer that cannot be mixed up with another kind of integer. 0 means "none".
template <typename Tag>
struct StrongId {
    qint64 value = 0;

    constexpr StrongId() = default;
    constexpr explicit StrongId(qint64 number)
        : value(number)
    {
    }
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const StrongId &) const = default;
};

/// Identifies a session within its recording, from 1.
using SessionId = StrongId<struct SessionTag>;
/// Identifies a message within its recording, from 1, in the order in which last bytes crossed the wire.
using MessageId = StrongId<struct MessageTag>;
/// Identifies a lifecycle event within its recording, from 1.
using EventId = StrongId<struct EventTag>;

} // namespace framescope::base

template <typename Tag>
struct std::hash<framescope::base::StrongId<Tag>> {
    size_t operator()(framescope::base::StrongId<Tag> id) const noexcept { return std::hash<qint64>()(id.value); }
};
