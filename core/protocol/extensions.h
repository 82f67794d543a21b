// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace framescope::protocol {

/// One parameter of an extension: "server_max_window_bits=10".
struct ExtensionParameter {
    QByteArray name;
    std::optional<QByteArray> value {}; ///< without quotes

    [[nodiscard]] QByteArray toBytes() const;
    friend bool operator==(const ExtensionParameter &, const ExtensionParameter &) = default;
};

/// An extension with its parameters, in the order in which they stand, repeated ones included.
struct Extension {
    QByteArray name;
    std::vector<ExtensionParameter> parameters {};

    [[nodiscard]] QByteArray toBytes() const;
    friend bool operator==(const Extension &, const Extension &) = default;
};

/// The values of Sec-WebSocket-Extensions, read; RFC 6455, section 9.1.
struct ExtensionList {
    /// All of them; where isWellFormed is false, what stands before the first mistake.
    std::vector<Extension> extensions;
    /// Whether the value obeys the grammar. Whoever gets one that does not fails the connection. An empty value is one
    /// without extensions.
    bool isWellFormed = true;
};

/// Reads the value of a Sec-WebSocket-Extensions header, several joined with commas. A value in quotes must be a token as
/// well.
[[nodiscard]] ExtensionList parseExtensions(QByteArrayView value);

} // namespace framescope::protocol
