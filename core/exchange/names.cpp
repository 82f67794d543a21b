// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

namespace framescope::exchange {

namespace {

constexpr std::array<std::pair<protocol::Opcode, const char *>, 5> typeNames {{
    {protocol::Opcode::Text, "text"},
    {protocol::Opcode::Binary, "binary"},
    {protocol::Opcode::Close, "close"},
    {protocol::Opcode::Ping, "ping"},
    {protocol::Opcode::Pong, "pong"},
}};
constexpr QByteArrayView otherPrefix("opcode ");
constexpr int highestOpcode = 15;

} // namespace

QByteArray nameOf(base::Direction direction)
{
    return direction == base::Direction::In ? QByteArrayLiteral("in") : QByteArrayLiteral("out");
}

std::optional<base::Direction> directionFrom(QByteArrayView name)
{
    if (name == QByteArrayView("in"))
        return base::Direction::In;
    if (name == QByteArrayView("out"))
        return base::Direction::Out;
    return std::nullopt;
}

QByteArray nameOf(protocol::Opcode type)
{
    for (const auto &[opcode, name] : typeNames) {
        if (opcode == type)
            return name;
    }
    return otherPrefix.toByteArray() + QByteArray::number(static_cast<int>(type));
}

std::optional<protocol::Opcode> typeFrom(QByteArrayView name)
{
    for (const auto &[opcode, known] : typeNames) {
        if (name == QByteArrayView(known))
            return opcode;
    }
    bool isNumber = false;
    const int number = name.startsWith(otherPrefix) ? name.sliced(otherPrefix.size()).toInt(&isNumber) : 0;
    if (!isNumber || number < 0 || number > highestOpcode)
        return std::nullopt;
    return static_cast<protocol::Opcode>(number);
}

} // namespace framescope::exchange
