// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace framescope::exchange {

/// Writes compact JSON (RFC 8259) from UTF-8 bytes as they are: a text goes through without a change, a byte order mark at
/// its beginning included. The caller opens and closes in the right order.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    /// @p name: ASCII without anything to escape.
    JsonWriter &key(const char *name);

    /// @p utf8 must be valid.
    JsonWriter &string(QByteArrayView utf8);
    JsonWriter &base64(QByteArrayView bytes);
    JsonWriter &hex(QByteArrayView bytes);
    JsonWriter &integer(qint64 number);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// @p json: one value that is JSON already.
    JsonWriter &raw(QByteArrayView json);

    /// What has been written since the last time.
    [[nodiscard]] QByteArray take();

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    void separate();

    QByteArray m_out;
    bool m_needsComma = false;
};

} // namespace framescope::exchange
