// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/stage.h"
#include "support/wire.h"

#include <QTest>

Q_DECLARE_METATYPE(framescope::net::EngineKind)

namespace framescope::tests {

/// What tests of the engines wait at the most: milliseconds, of a busy machine.
constexpr int patience = 20'000;

/// A row for each engine, in the column "engine".
inline void addEngines()
{
    QTest::addColumn<net::EngineKind>("engine");
    QTest::addRow("the wire engine") << net::EngineKind::Wire;
    QTest::addRow("Qt's engine") << net::EngineKind::Qt;
}

/// To @p url, by that engine.
[[nodiscard]] inline net::ConnectOptions optionsFor(const QString &url, net::EngineKind engine)
{
    net::ConnectOptions options = tests::optionsFor(url);
    options.engine = engine;
    return options;
}

/// As words, control frames and all.
[[nodiscard]] inline QByteArrayList linesOf(const std::vector<protocol::Message> &messages)
{
    QByteArrayList lines;
    for (const protocol::Message &message : messages)
        lines.append(wire::lineOf(static_cast<int>(message.opcode), message.payload().toByteArray()));
    return lines;
}

} // namespace framescope::tests
