// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace framescope::protocol {

/// Why a connection was closed; RFC 6455, section 7.4, and the registry that it founded. Any value from 3000 to 4999 may
/// stand here as well.
enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    UnsupportedData = 1003,
    NoStatus = 1005, ///< never on the wire: the close frame carried no code
    Abnormal = 1006, ///< never on the wire: the connection ended without a close frame
    InvalidPayload = 1007,
    PolicyViolation = 1008,
    MessageTooBig = 1009,
    MandatoryExtension = 1010,
    InternalError = 1011,
    ServiceRestart = 1012,
    TryAgainLater = 1013,
    BadGateway = 1014,
    TlsHandshake = 1015 ///< never on the wire
};

/// Whether a close frame may carry this code: 1000-1003, 1007-1014 and 3000-4999.
[[nodiscard]] bool mayBeSent(CloseCode code);

} // namespace framescope::protocol
