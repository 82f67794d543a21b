// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <capture/filterparser.h>
#include <capture/jsonfields.h>

#include <QTest>

using namespace framescope;
using capture::JsonFields;

class TestJsonFields : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theValueOfAFieldIsTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("value"); // null: none
        QTest::addColumn<bool>("isRounded");
        const auto row = [](const char *name, const QByteArray &json, const char *path, const QByteArray &value,
                             bool isRounded = false) {
            QTest::newRow(name) << json << QString::fromUtf8(path) << value << isRounded;
        };
        row("a text is without quotes and escapes", R"({"a":"x\n\u00e9"})", "$.a", "x\né");
        row("an empty text is there", R"({"a":""})", "$.a", QByteArray("", 0));
        row("a number", R"({"a":{"b":[1,-25]}})", "$.a.b[1]", "-25");
        row("a number with a fraction", R"({"a":1.0842})", "$.a", "1.0842");
        row("the largest number of 64 bits", R"({"a":18446744073709551615})", "$.a", "18446744073709551615");
        row("true and null", R"([true,null])", "$[1]", "null");
        row("objects are compact JSON", R"({"a": {"b": [1, "x"] } })", "$.a", R"({"b":[1,"x"]})");
        row("the last of two members of one name", R"({"a":1,"a":2})", "$.a", "2");
        row("a name of any kind", R"({"a b":3})", "$[\"a b\"]", "3");
        row("a number of more than 64 bits is rounded", R"({"a":123456789012345678901234567890,"b":"x"})", "$.a",
            "1.2345678901234568e+29", true);
        row("a text beside it is not", R"({"a":123456789012345678901234567890,"b":"x"})", "$.b", "x");
        row("a number beyond the range of doubles is the largest", R"({"a":1e400,"b":"x"})", "$.a",
            "1.7976931348623157e+308", true);
        row("a text beside that is not", R"({"a":-1e400,"b":"x"})", "$.b", "x");
        row("no such field", R"({"a":1})", "$.b", {});
        row("no such element", R"([1,2])", "$[2]", {});
        row("a member of what has none", R"({"a":1})", "$.a.b", {});
        row("no JSON", "price 10", "$.price", {});
        row("broken JSON", R"({"a":1)", "$.a", {});
        row("nothing", "", "$.a", {});
    }

    void theValueOfAFieldIsTold()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(QByteArray, value);
        const auto steps = capture::parseJsonPath(path);
        QVERIFY(steps.hasValue());
        JsonFields fields;
        fields.setText(json);
        const auto found = fields.value(*steps);
        QCOMPARE(found.has_value(), !value.isNull());
        if (found) {
            QCOMPARE(found->text, value);
            QTEST(found->isRounded, "isRounded");
        }
    }

    void anotherTextIsReadAnew()
    {
        const auto path = capture::parseJsonPath(QStringLiteral("$.a"));
        JsonFields fields;
        fields.setText(R"({"a":123456789012345678901234567890})");
        QVERIFY(fields.value(*path)->isRounded);
        fields.setText(R"({"a":"x"})");
        QCOMPARE(fields.value(*path)->text, QByteArray("x"));
        QVERIFY(!fields.value(*path)->isRounded);
        fields.setText("{}");
        QVERIFY(!fields.value(*path));
    }

    void aPathStandsAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRight");
        QTest::addColumn<qsizetype>("position");
        const auto row = [](const char *name, const char *text, bool isRight, qsizetype position = 0) {
            QTest::newRow(name) << QString::fromUtf8(text) << isRight << position;
        };
        row("names and numbers", "$.data.items[0].id", true);
        row("names of any kind", "$.\"a b\"[\"c d\"]", true);
        row("spaces around it", "  $.a ", true);
        row("a word is none", "price", false);
        row("the whole is none", "$", false);
        row("nothing is none", "", false);
        row("a comparison is too much", "$.a > 3", false, 3);
        row("two of them are too many", "$.a $.b", false, 3);
        row("an element without a number", "$.a[x]", false);
        row("two dots", "$..a", false);
        row("a field of the language", "len>3", false);
    }

    void aPathStandsAlone()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRight);
        const auto path = capture::parseJsonPath(text);
        QCOMPARE(path.hasValue(), isRight);
        if (isRight)
            return;
        QTEST(path.error().position, "position");
        QCOMPARE(static_cast<int>(path.error().kind), static_cast<int>(capture::FilterError::Kind::BadPath));
        QVERIFY(path.error().position + path.error().length <= text.size());
    }

    void aPathMayNotBeEndless()
    {
        const auto path = capture::parseJsonPath(QStringLiteral("$.") + QString(capture::maxFilterLength, u'a'));
        QVERIFY(!path.hasValue());
        QCOMPARE(static_cast<int>(path.error().kind), static_cast<int>(capture::FilterError::Kind::TooLong));
    }
};

QTEST_GUILESS_MAIN(TestJsonFields)
#include "tst_jsonfields.moc"
