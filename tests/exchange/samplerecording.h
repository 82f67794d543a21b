// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>

#include <QByteArrayList>
#include <QString>

namespace framescope::tests {

/// The anchor of the sample: 2024-05-01T12:01:02.123456789Z.
[[nodiscard]] base::ClockAnchor sampleAnchor();

// Secrets in the sample.
inline constexpr const char *sampleSecrets[] = {"c2VjcmV0", "sid=42", "user:pw", "new=1", "other=2"};

/// The numbers of messages of the sample.
inline constexpr int sampleMessages = 18;

/// Makes a recording at @p path with one of each: a client by TLS that reconnects, a server's session, a refused request;
/// texts of all kinds, fragments with a ping between them, a compressed message, one without frames, one that was cut off,
/// events with and without data.
void makeSampleRecording(const QString &path);

} // namespace framescope::tests
