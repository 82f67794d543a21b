// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedend.h"

#include <protocol/messageassembler.h>

namespace framescope::replay {

namespace {
constexpr qsizetype longestControlPayload = 125; // RFC 6455, section 5.5
} // namespace

RecordedEnd recordedEndOf(const QByteArray &closePayload)
{
    using protocol::CloseCode;
    auto close = protocol::ClosePayload::fromBytes(closePayload);
    if (close.code == CloseCode::NoStatus)
        return ProperClose {};
    if (close.code == CloseCode::Abnormal || close.code == CloseCode::TlsHandshake)
        return NoClose {};
    if (protocol::findViolation(closePayload) || closePayload.size() > longestControlPayload)
        return BrokenClose {closePayload};
    return ProperClose {close.code, std::move(close.reason)};
}

} // namespace framescope::replay
