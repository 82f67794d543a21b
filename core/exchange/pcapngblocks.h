// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/direction.h>

#include <QByteArray>

namespace framescope::exchange {

// The blocks of a pcapng file (draft-ietf-opsawg-pcapng), little-endian. Texts are UTF-8; empty ones are left out.

/// Begins a file.
[[nodiscard]] QByteArray sectionHeaderBlock(const QByteArray &comment, const QByteArray &application);
/// Interfaces are numbered from 0 in the order of their blocks. This one has raw IP packets and times in nanoseconds.
[[nodiscard]] QByteArray interfaceBlock(const QByteArray &name, const QByteArray &description);
/// A packet. @p time before 1970 becomes 1970.
[[nodiscard]] QByteArray packetBlock(
    quint32 interface, base::WallTime time, QByteArrayView packet, base::Direction direction, const QByteArray &comment);

} // namespace framescope::exchange
