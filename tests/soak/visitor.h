// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speaker.h"

#include <QTimer>

namespace framescope::soak {

/// How a client goes.
enum class Manner {
    CloseFrame, ///< by the closing handshake
    Reset, ///< by a reset, while an answer is on its way
    HalfClose, ///< it ends its half of TCP, and waits for the other
    Vanish, ///< it ends TCP without a close frame, while an answer is on its way
    Mute, ///< it never finishes its request, and waits until it is thrown out
};
inline constexpr int mannerCount = 5;
[[nodiscard]] const char *nameOf(Manner manner);

/// One client: opens, says some texts, compares the echoes, and goes in its manner.
class Visitor : public QObject
{
    Q_OBJECT

public:
    Visitor(const Target &target, int number, std::chrono::milliseconds pause);

    void begin();
    [[nodiscard]] Manner manner() const { return m_manner; }
    [[nodiscard]] int echoes() const { return m_echoes; }
    /// Whether everything happened as it must.
    [[nodiscard]] bool isGood() const { return m_isGood; }

Q_SIGNALS:
    /// It has gone; it may be deleted later.
    void gone();

private:
    void sayNext();
    void compare(const QByteArray &text);
    void leave();
    void onEnded();

    Manner m_manner;
    int m_number;
    Speaker m_speaker;
    QTimer m_pause;
    QByteArray m_said;
    int m_echoes = 0;
    bool m_isLeaving = false;
    bool m_isGood = true;
};

} // namespace framescope::soak
