// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <memory>

#include <qrencode.h>

namespace framescope::chat {

std::optional<QrCode> makeQrCode(const QByteArray &bytes)
{
    constexpr int smallestVersion = 0; // the smallest that takes the bytes
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()),
            smallestVersion, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return std::nullopt;
    QrCode result {code->width, QByteArray(qsizetype(code->width) * code->width, 0)};
    for (qsizetype i = 0; i < result.modules.size(); ++i)
        result.modules[i] = static_cast<char>(code->data[i] & 1U); // the lowest bit is the colour
    return result;
}

} // namespace framescope::chat
