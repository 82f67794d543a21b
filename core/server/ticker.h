// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/behaviour.h>

#include <QStringList>

#include <map>

namespace framescope::server {

/// The symbols that a ticker has prices for, in the order of the alphabet.
[[nodiscard]] QStringList tickerSymbols();
/// The price of @p symbol, which must be one of tickerSymbols(), at a moment: a made-up market that moves around its middle
/// by less than 2 %. All clients of all servers see the same price at the same time.
[[nodiscard]] double priceAt(const QString &symbol, base::WallTime time);

/// Tells prices as JSON, again and again, of the symbols that a client has subscribed to. It greets with
///     {"event":"welcome","symbols":["AUDUSD",...]}
/// and understands, of the texts that are JSON objects, those with one of these events; others are not for it:
///     {"event":"subscribe","symbols":["EURUSD"]}      answered with {"event":"subscribed","symbols":[all of the client's]}
///     {"event":"unsubscribe","symbols":["EURUSD"]}    answered with {"event":"unsubscribed","symbols":[those that are
///     left]}
/// or, where it cannot be done, with {"event":"error","message":"...","symbols":[...]}. Each price is
///     {"event":"price","symbol":"EURUSD","price":1.08421,"sequence":1,"time":"2024-05-01T12:01:02.123Z"}
/// with a sequence that goes from 1 for each client and symbol.
class TickerBehaviour : public Behaviour
{
public:
    explicit TickerBehaviour(std::chrono::milliseconds interval);
    [[nodiscard]] Actions handle(const BehaviourEvent &event) override;

private:
    [[nodiscard]] Actions answer(const base::Bytes &text);
    [[nodiscard]] Actions tick(base::WallTime now);

    std::chrono::milliseconds m_interval;
    std::map<QString, qint64> m_sequences; ///< by the symbols that are subscribed to
};

} // namespace framescope::server
