// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcomplaints.h"

#include <array>

namespace framescope::net {

namespace {

using namespace Qt::StringLiterals;

/// The reasons that QtWebSockets 6.4 gives to what it closes, or how they begin.
constexpr std::array reasons {
    "Rsv field is non-zero"_L1,
    "Used reserved opcode"_L1,
    "Maximum framesize exceeded."_L1,
    "Invalid opcode detected: "_L1,
    "Received message is too big."_L1,
    "Control frame is larger than 125 bytes"_L1,
    "Control frames cannot be fragmented"_L1,
    "Lengths smaller than "_L1,
    "Highest bit of payload length is not 0."_L1,
    "Payload of close frame is too small."_L1,
    "Invalid close code "_L1,
    "Invalid UTF-8 code encountered."_L1,
    "Received Continuation frame, while there is nothing to continue."_L1,
    "All data frames after the initial data frame must have opcode 0 (continuation)."_L1,
    "Timeout when reading data from socket."_L1,
    "Error occurred while reading "_L1,
    "Error while reading from the network: "_L1,
    "Some serious error occurred while reading from the network."_L1,
    "Something went wrong during reading from the network."_L1,
};

} // namespace

bool isComplaintOfQt(QWebSocketProtocol::CloseCode code, QStringView reason)
{
    return code != QWebSocketProtocol::CloseCodeNormal
        && std::any_of(
            reasons.begin(), reasons.end(), [&reason](QLatin1StringView known) { return reason.startsWith(known); });
}

int statusIn(QStringView errorText)
{
    const auto label = "http status code: "_L1;
    const qsizetype at = errorText.indexOf(label, 0, Qt::CaseInsensitive);
    return at < 0 ? 0 : errorText.mid(at + label.size(), 3).toInt();
}

} // namespace framescope::net
