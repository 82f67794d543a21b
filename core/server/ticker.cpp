// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>

namespace framescope::server {

namespace {

/// What is longer is not for us, and not worth reading, in bytes.
constexpr qsizetype longestOrder = 16 * 1024;

struct Quote {
    double middle = 0;
    int digits = 0; ///< behind the point
};

const std::map<QString, Quote> &quotes()
{
    static const std::map<QString, Quote> all {
        {QStringLiteral("AUDUSD"), {0.6612, 5}},
        {QStringLiteral("BTCUSD"), {64210, 2}},
        {QStringLiteral("ETHUSD"), {3120, 2}},
        {QStringLiteral("EURUSD"), {1.0842, 5}},
        {QStringLiteral("GBPUSD"), {1.2695, 5}},
        {QStringLiteral("USDCHF"), {0.9021, 5}},
        {QStringLiteral("USDJPY"), {156.42, 3}},
        {QStringLiteral("XAUUSD"), {2345.6, 2}},
    };
    return all;
}

QByteArray toText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SendText say(QLatin1String event, const QStringList &symbols)
{
    return {toText({{QStringLiteral("event"), event}, {QStringLiteral("symbols"), QJsonArray::fromStringList(symbols)}})};
}

SendText sayError(const QString &message)
{
    return {toText({{QStringLiteral("event"), QStringLiteral("error")}, {QStringLiteral("message"), message},
        {QStringLiteral("symbols"), QJsonArray::fromStringList(tickerSymbols())}})};
}

/// The symbols of an order; nothing where they are not all known.
std::optional<QStringList> symbolsOf(const QJsonObject &order)
{
    QStringList symbols;
    const QJsonArray array = order[QStringLiteral("symbols")].toArray();
    for (const QJsonValue &value : array) {
        if (!quotes().contains(value.toString()))
            return std::nullopt;
        symbols.append(value.toString());
    }
    return symbols.isEmpty() ? std::nullopt : std::optional(symbols);
}

} // namespace

QStringList tickerSymbols()
{
    QStringList symbols;
    for (const auto &[symbol, quote] : quotes())
        symbols.append(symbol);
    return symbols;
}

double priceAt(const QString &symbol, base::WallTime time)
{
    const Quote &quote = quotes().at(symbol);
    const double seconds = std::chrono::duration<double>(time).count();
    double phase = 0; // its own for each symbol
    for (const QChar c : symbol)
        phase = phase * 7 + c.unicode();
    const double slow = std::sin(seconds / 97 + phase);
    const double fast = std::sin(seconds / 7.3 + 2 * phase);
    const double nervous = std::sin(seconds * 5.1 + 3 * phase);
    const double price = quote.middle * (1 + 0.01 * slow + 0.003 * fast + 0.0005 * nervous);
    const double scale = std::pow(10.0, quote.digits);
    return std::round(price * scale) / scale;
}

TickerBehaviour::TickerBehaviour(std::chrono::milliseconds interval)
    : m_interval(interval)
{
}

Actions TickerBehaviour::handle(const BehaviourEvent &event)
{
    if (std::holds_alternative<ClientOpened>(event))
        return {say(QLatin1String("welcome"), tickerSymbols()), StartTimer {m_interval}};
    if (const auto *timer = std::get_if<TimerFired>(&event))
        return tick(timer->now);
    const auto *message = std::get_if<ClientSent>(&event);
    if (!message || message->type != protocol::Opcode::Text || message->payload.size() > longestOrder)
        return {};
    return answer(message->payload);
}

Actions TickerBehaviour::answer(const base::Bytes &text)
{
    const QJsonObject order = QJsonDocument::fromJson(text.toByteArray()).object();
    const QString event = order[QStringLiteral("event")].toString();
    const bool subscribes = event == QLatin1String("subscribe");
    if (!subscribes && event != QLatin1String("unsubscribe"))
        return {};
    const auto symbols = symbolsOf(order);
    if (!symbols)
        return {sayError(QStringLiteral("\"symbols\" must be a list of some of these."))};
    for (const QString &symbol : *symbols) {
        if (subscribes)
            m_sequences.try_emplace(symbol, 0);
        else
            m_sequences.erase(symbol);
    }
    QStringList present;
    for (const auto &[symbol, sequence] : m_sequences)
        present.append(symbol);
    return {say(subscribes ? QLatin1String("subscribed") : QLatin1String("unsubscribed"), present)};
}

Actions TickerBehaviour::tick(base::WallTime now)
{
    const auto msecs = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
    const QString time = QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs);
    Actions actions;
    for (auto &[symbol, sequence] : m_sequences) {
        actions.emplace_back(SendText {toText({{QStringLiteral("event"), QStringLiteral("price")},
            {QStringLiteral("symbol"), symbol}, {QStringLiteral("price"), priceAt(symbol, now)},
            {QStringLiteral("sequence"), ++sequence}, {QStringLiteral("time"), time}})});
    }
    return actions;
}

} // namespace framescope::server
