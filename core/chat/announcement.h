// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace framescope::chat {

// Discovery by multicast; PROTOCOL.md, "Discovery".
inline constexpr char discoveryGroup[] = "239.255.70.83"; ///< RFC 2365: the local scope
inline constexpr quint16 discoveryPort = 47083;
inline constexpr qsizetype longestDatagram = 1024; ///< bytes

/// What a host tells its neighbours. Where it is, the datagram's sender says.
struct Announcement {
    QByteArray room; ///< 32 hexadecimal digits
    QString name; ///< clean
    quint16 port = 0;
    bool hasPassPhrase = false;
    int members = 0;
    bool isLeaving = false;

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

[[nodiscard]] QByteArray toDatagram(const Announcement &announcement);
/// Nothing where it is none.
[[nodiscard]] std::optional<Announcement> parseAnnouncement(const QByteArray &datagram);
/// Asks all hosts to announce themselves.
[[nodiscard]] QByteArray queryDatagram();
[[nodiscard]] bool isQuery(const QByteArray &datagram);

} // namespace framescope::chat
