// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <server/ticker.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace framescope;
using namespace framescope::server;
using namespace std::chrono_literals;

namespace {

constexpr auto moment = std::chrono::milliseconds(1'714'564'862'123);

std::vector<QJsonObject> objectsOf(const Actions &actions)
{
    std::vector<QJsonObject> objects;
    for (const Action &action : actions) {
        if (const auto *text = std::get_if<SendText>(&action))
            objects.push_back(QJsonDocument::fromJson(text->utf8.toByteArray()).object());
    }
    return objects;
}

Actions say(Behaviour &behaviour, const QByteArray &text, protocol::Opcode type = protocol::Opcode::Text)
{
    return behaviour.handle(ClientSent {type, text});
}

/// The symbols that are told at a tick.
QStringList ticked(Behaviour &behaviour)
{
    QStringList symbols;
    for (const QJsonObject &price : objectsOf(behaviour.handle(TimerFired {moment})))
        symbols.append(price[u"symbol"_qs].toString());
    return symbols;
}

QStringList toStrings(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &value : array.toArray())
        strings.append(value.toString());
    return strings;
}

} // namespace

class TestTicker : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itGreetsWithItsSymbolsAndStartsItsTimer()
    {
        TickerBehaviour ticker(250ms);
        const Actions actions = ticker.handle(ClientOpened {});
        QCOMPARE(actions.size(), 2U);
        const QJsonObject welcome = objectsOf(actions).at(0);
        QCOMPARE(welcome[u"event"_qs].toString(), u"welcome"_qs);
        QCOMPARE(toStrings(welcome[u"symbols"_qs]), tickerSymbols());
        QVERIFY(std::get<StartTimer>(actions.back()).interval == 250ms);
        QCOMPARE(ticked(ticker), QStringList());
    }

    void pricesComeOfWhatIsSubscribedTo()
    {
        TickerBehaviour ticker(1s);
        const auto answer = objectsOf(say(ticker, R"({"event":"subscribe","symbols":["GBPUSD","EURUSD","EURUSD"]})"));
        QCOMPARE(answer.size(), 1U);
        QCOMPARE(answer[0][u"event"_qs].toString(), u"subscribed"_qs);
        QCOMPARE(toStrings(answer[0][u"symbols"_qs]), (QStringList {u"EURUSD"_qs, u"GBPUSD"_qs}));
        QCOMPARE(ticked(ticker), (QStringList {u"EURUSD"_qs, u"GBPUSD"_qs}));
        const auto prices = objectsOf(ticker.handle(TimerFired {moment}));
        QCOMPARE(prices[0][u"event"_qs].toString(), u"price"_qs);
        QCOMPARE(prices[0][u"sequence"_qs].toInt(), 2);
        QCOMPARE(prices[0][u"time"_qs].toString(), u"2024-05-01T12:01:02.123Z"_qs);
        QCOMPARE(prices[0][u"price"_qs].toDouble(), priceAt(u"EURUSD"_qs, moment));
        const auto left = objectsOf(say(ticker, R"({"event":"unsubscribe","symbols":["EURUSD"]})"));
        QCOMPARE(left.at(0)[u"event"_qs].toString(), u"unsubscribed"_qs);
        QCOMPARE(toStrings(left[0][u"symbols"_qs]), QStringList {u"GBPUSD"_qs});
        QCOMPARE(ticked(ticker), QStringList {u"GBPUSD"_qs});
    }

    void whatCannotBeDoneIsToldWithTheSymbolsThatThereAre_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addRow("a symbol that there is not") << QByteArray(R"({"event":"subscribe","symbols":["EURUSD","FNORD"]})");
        QTest::addRow("no symbols") << QByteArray(R"({"event":"subscribe"})");
        QTest::addRow("none of them") << QByteArray(R"({"event":"unsubscribe","symbols":[]})");
        QTest::addRow("a symbol that is a number") << QByteArray(R"({"event":"subscribe","symbols":[7]})");
        QTest::addRow("symbols in a string") << QByteArray(R"({"event":"subscribe","symbols":"EURUSD"})");
    }
    void whatCannotBeDoneIsToldWithTheSymbolsThatThereAre()
    {
        QFETCH(QByteArray, order);
        TickerBehaviour ticker(1s);
        const auto answer = objectsOf(say(ticker, order));
        QCOMPARE(answer.size(), 1U);
        QCOMPARE(answer[0][u"event"_qs].toString(), u"error"_qs);
        QVERIFY(!answer[0][u"message"_qs].toString().isEmpty());
        QCOMPARE(toStrings(answer[0][u"symbols"_qs]), tickerSymbols());
        QCOMPARE(ticked(ticker), QStringList());
    }

    void whatIsNotForItIsLeftToOthers_data()
    {
        QTest::addColumn<protocol::Opcode>("type");
        QTest::addColumn<QByteArray>("payload");
        const auto text = protocol::Opcode::Text;
        QTest::addRow("no JSON") << text << QByteArray("hello");
        QTest::addRow("another event") << text << QByteArray(R"({"event":"trade","symbols":["EURUSD"]})");
        QTest::addRow("an array") << text << QByteArray(R"([{"event":"subscribe","symbols":["EURUSD"]}])");
        QTest::addRow("a binary") << protocol::Opcode::Binary << QByteArray(R"({"event":"subscribe","symbols":["EURUSD"]})");
        QTest::addRow("a text that is very deep") << text << QByteArray(8000, '[');
        QTest::addRow("a text that is very long")
            << text << QByteArray(R"({"event":"subscribe","symbols":["EURUSD"]})").rightJustified(1'000'000, ' ');
    }
    void whatIsNotForItIsLeftToOthers()
    {
        QFETCH(protocol::Opcode, type);
        QFETCH(QByteArray, payload);
        TickerBehaviour ticker(1s);
        QVERIFY(say(ticker, payload, type).empty());
        QCOMPARE(ticked(ticker), QStringList());
    }

    void pricesMoveAndStayNearTheirMiddle()
    {
        for (const QString &symbol : tickerSymbols()) {
            double least = std::numeric_limits<double>::max();
            double most = 0;
            int moves = 0;
            for (int i = 0; i < 3600; ++i) {
                const double price = priceAt(symbol, moment + std::chrono::seconds(i));
                moves += price != priceAt(symbol, moment + std::chrono::seconds(i + 1)) ? 1 : 0;
                least = std::min(least, price);
                most = std::max(most, price);
            }
            QVERIFY2(moves > 3500, qPrintable(symbol));
            QVERIFY2(least > 0 && most / least < 1.04 && most / least > 1.01, qPrintable(symbol));
        }
    }
};

QTEST_GUILESS_MAIN(TestTicker)
#include "tst_ticker.moc"
