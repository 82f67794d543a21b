// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/strongid.h>

#include <QString>

#include <optional>

namespace framescope::replay {

/// How a server plays a recording to each of its clients.
struct RecordingSpec {
    enum class Mode {
        Time, ///< each message when it was sent, counted from the opening handshake
        Reply, ///< each message after the client's that it followed, at once
    };
    QString path;
    base::SessionId session {}; ///< invalid: the first in which there is a text or binary message
    Mode mode = Mode::Time;
    double speed = 1; ///< of Mode::Time; above 0, or asFastAsPossible
};

/// FILE[,session=N][,mode=time|reply][,speed=X|asap]: what stands behind the behaviour `recording`. Commas in the name of
/// the file are fine. Nothing where it cannot be understood.
[[nodiscard]] std::optional<RecordingSpec> parseRecordingSpec(const QString &text);
/// The same as text, without what is usual.
[[nodiscard]] QString toString(const RecordingSpec &spec);

/// A speed as it is written: a number from 0.001 to 1000, or "asap".
[[nodiscard]] std::optional<double> parseSpeed(QStringView text);

} // namespace framescope::replay
