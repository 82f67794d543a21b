// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <capture/filter.h>
#include <models/filterwords.h>

#include <QTest>

using namespace framescope;
using protocol::Opcode;

namespace {
const QByteArray trade =
    "{\"data\":{\"price\":10.5,\"a b\":null},\"event\":\"tr\\\"ade\",\"items\":[{\"id\":1},{\"id\":2}],\"ok\":true}";
}

class TestFilterWords : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadToValues()
    {
        QCOMPARE(models::jsonPathsOf(trade, 100),
            (QStringList {QStringLiteral("$.data[\"a b\"]"), QStringLiteral("$.data.price"), QStringLiteral("$.event"),
                QStringLiteral("$.items[0].id"), QStringLiteral("$.ok")}));
        QCOMPARE(models::jsonPathsOf(trade, 2).size(), 2);
        QVERIFY(models::jsonPathsOf("no JSON", 100).isEmpty());
        QVERIFY(models::jsonPathsOf(QByteArray(5000, '['), 100).isEmpty());
    }

    void valuesBecomeTermsThatCanBeRead()
    {
        const QStringList terms = models::termsOf(Opcode::Text, trade, true, 100).values;
        QCOMPARE(terms.size(), 5);
        QVERIFY(terms.contains(QStringLiteral("$.event = \"tr\\\"ade\"")));
        QVERIFY(terms.contains(QStringLiteral("$.data.price = 10.5")));
        QVERIFY(terms.contains(QStringLiteral("$.data[\"a b\"] = null")));
        for (const QString &term : terms)
            QVERIFY2(capture::Filter::parse(term), qPrintable(term));
    }

    void numbersAreTakenAsTheyAreWritten()
    {
        const QByteArray text = "{\"a\":1.2e3,\"b\":[18446744073709551615],\"id\":7,\"id\":1234567890123456789}";
        const QStringList terms = models::termsOf(Opcode::Text, text, true, 100).values;
        QCOMPARE(terms,
            (QStringList {QStringLiteral("$.a = 1.2e3"), QStringLiteral("$.b[0] = 18446744073709551615"),
                QStringLiteral("$.id = 1234567890123456789")}));
    }

    void whatIsLikeAMessage_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("term");
        QTest::newRow("by the member that tells the kind")
            << int(Opcode::Text) << trade << QStringLiteral("$.event = \"tr\\\"ade\"");
        QTest::newRow("by a text where none tells it")
            << int(Opcode::Text) << QByteArray("{\"x\":1,\"y\":\"z\"}") << QStringLiteral("$.y = \"z\"");
        QTest::newRow("by its beginning") << int(Opcode::Text) << QByteArray("heartbeat") << QStringLiteral("\"heartbeat\"");
        QTest::newRow("by its type") << int(Opcode::Ping) << QByteArray("x") << QStringLiteral("type:ping");
        QTest::newRow("without a text") << int(Opcode::Text) << QByteArray() << QStringLiteral("type:text");
        QTest::newRow("by a member behind hundreds of others") << int(Opcode::Text)
                                                               << "{\"data\":[" + QByteArray("[1],").repeated(400)
                + "[2]],\"a\":{" + QByteArray("\"k\":1,").repeated(400) + "\"k\":2},\"type\":\"trade\"}"
                                                               << QStringLiteral("$.type = \"trade\"");
        QTest::newRow("by the next member where the first is too long")
            << int(Opcode::Text) << "{\"type\":\"" + QByteArray(5000, 'x') + "\",\"op\":7}" << QStringLiteral("$.op = 7");
        QTest::newRow("by a reserved opcode")
            << 0x3 << QByteArray("x") << QStringLiteral("-type:text,binary,ping,pong,close");
        QTest::newRow("by a reserved opcode of control frames")
            << 0xB << QByteArray() << QStringLiteral("-type:text,binary,ping,pong,close");
    }
    void whatIsLikeAMessage()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, text);
        QFETCH(QString, term);
        const QString found = models::termsOf(static_cast<Opcode>(type), text, true, 10).likeness;
        QCOMPARE(found, term);
        const QString opposite = models::exceptionOf(found);
        QVERIFY(capture::Filter::parse(found).hasValue());
        QVERIFY2(capture::Filter::parse(opposite).hasValue(), qPrintable(opposite));
        QCOMPARE(models::exceptionOf(opposite), found);
    }

    void ofABeginningOnlyThatIsSaidWhichIsKnown()
    {
        const models::MessageTerms json = models::termsOf(Opcode::Text, trade.first(20), false, 10);
        QVERIFY(json.values.isEmpty());
        QVERIFY(json.likeness.isEmpty());
        const models::MessageTerms text = models::termsOf(Opcode::Text, QByteArray("heartbeat of"), false, 10);
        QVERIFY(text.values.isEmpty());
        QCOMPARE(text.likeness, QStringLiteral("\"heartbeat of\""));
    }

    void aTermIsAddedSoThatBothHold()
    {
        QCOMPARE(models::withTerm(QString(), QStringLiteral("x")), QStringLiteral("x"));
        QCOMPARE(models::withTerm(QStringLiteral("a b "), QStringLiteral("x")), QStringLiteral("a b and x"));
        QCOMPARE(models::withTerm(QStringLiteral("a or b"), QStringLiteral("x")), QStringLiteral("(a or b) and x"));
        QCOMPARE(models::withTerm(QStringLiteral("type:text,ping"), QStringLiteral("type:ping")),
            QStringLiteral("type:text,ping and type:ping")); // side by side they would be a choice
    }

    void whatIsBegunIsCompleted_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("position");
        QTest::addColumn<QStringList>("words");
        const auto list = [](std::initializer_list<const char *> words) {
            QStringList all;
            for (const char *word : words)
                all.append(QLatin1String(word));
            return all;
        };
        QTest::newRow("nothing") << QString() << 0 << QStringList();
        QTest::newRow("a field") << QStringLiteral("x ty") << 2 << list({"type:"});
        QTest::newRow("a field that is excluded") << QStringLiteral("-ty") << 1 << list({"type:"});
        QTest::newRow("a field in parentheses") << QStringLiteral("(ty") << 1 << list({"type:"});
        QTest::newRow("a value") << QStringLiteral("type:p") << 0 << list({"type:ping", "type:pong"});
        QTest::newRow("a second value") << QStringLiteral("type:ping,po") << 0 << list({"type:ping,pong"});
        QTest::newRow("a path") << QStringLiteral("a $.e") << 2 << list({"$.event", "$.error"});
        QTest::newRow("not within quotes") << QStringLiteral("\"a ty") << 5 << QStringList();
        QTest::newRow("what is whole") << QStringLiteral("dir:in") << 0 << QStringList();
    }
    void whatIsBegunIsCompleted()
    {
        QFETCH(QString, filter);
        QFETCH(int, position);
        QFETCH(QStringList, words);
        const QStringList paths {QStringLiteral("$.event"), QStringLiteral("$.error"), QStringLiteral("$.data.price")};
        const models::FilterCompletion found = models::completionOf(filter, filter.size(), paths);
        QCOMPARE(found.words, words);
        QCOMPARE(found.position, position);
    }
};

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filterwords.moc"
