// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/bytereader.h>

namespace framescope::inspect {

/// A UTF-8 string with its length in two bytes before it; MQTT 5, section 1.5.4.
void addMqttString(const QByteArray &key, ByteReader &in, TreeBuilder &out);
/// Binary data with its length in two bytes before it; MQTT 5, section 1.5.6.
void addMqttBinary(const QByteArray &key, ByteReader &in, TreeBuilder &out);
template <typename T>
void addMqttInteger(const QByteArray &key, ByteReader &in, TreeBuilder &out)
{
    const qint64 begin = in.offset();
    const auto value = in.big<T>();
    if (!value)
        return;
    out.key(key);
    out.add(ValueKind::Number, QByteArray::number(*value), {begin, sizeof(T)});
}

/// The properties of a packet, with their length before them; MQTT 5, section 2.2.2. Where there are none, nothing is added.
void addMqttProperties(const QByteArray &key, ByteReader &in, TreeBuilder &out);

} // namespace framescope::inspect
