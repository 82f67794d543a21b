// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servedprocess.h"
#include "settings.h"
#include "visitor.h"

#include <QElapsedTimer>

#include <array>
#include <unordered_set>

namespace framescope::soak {

/// Keeps a server busy with clients that come and go, and watches what it has: memory that stays, descriptors that are given
/// back. Prints numbers.
class Soak : public QObject
{
    Q_OBJECT

public:
    Soak(const Settings &settings, ServedProcess &server);
    ~Soak() override;

    /// Returns when the time is over and all clients have gone. Whether all was well.
    [[nodiscard]] bool run();

private:
    void welcome();
    void dismiss(Visitor *visitor);
    void look();
    [[nodiscard]] bool waitUntilEmpty();
    [[nodiscard]] bool judgeMemory() const;
    [[nodiscard]] bool judgeDescriptors() const;
    [[nodiscard]] bool judgeVisits() const;

    Settings m_settings;
    ServedProcess &m_server;
    std::unordered_set<Visitor *> m_visitors;
    QTimer m_looks;
    QElapsedTimer m_clock;
    std::vector<qint64> m_residentKiB; ///< one for each look
    qsizetype m_firstDescriptors = 0;
    qsizetype m_lastDescriptors = 0;
    std::array<int, mannerCount> m_gone {};
    int m_next = 0;
    int m_bad = 0;
    qint64 m_echoes = 0;
};

} // namespace framescope::soak
