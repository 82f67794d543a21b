// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <exchange/jsonwriter.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace framescope;
using namespace framescope::exchange;

class TestJsonWriter : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItIsTold()
    {
        JsonWriter json;
        json.beginObject();
        json.key("a").integer(-7).key("b").beginArray().boolean(true).null().beginObject().endObject().endArray();
        json.key("c").beginArray().endArray().key("d").hex(QByteArrayView("\x00\xff", 2)).key("e").base64("hi");
        json.key("f").raw("1.5").endObject();
        QCOMPARE(json.take(), "{\"a\":-7,\"b\":[true,null,{}],\"c\":[],\"d\":\"00ff\",\"e\":\"aGk=\",\"f\":1.5}");
    }

    void commasGoOnBehindWhatWasTaken()
    {
        JsonWriter json;
        json.beginArray().integer(1);
        QCOMPARE(json.take(), "[1");
        json.integer(2).endArray();
        QCOMPARE(json.take(), ",2]");
    }

    void aStringComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray controls;
        for (char c = 0; c < 0x20; ++c)
            controls += c;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("every control character") << controls + '\x7f';
        QTest::newRow("quotes and backslashes") << QByteArray("\"\\\" \\\\ \"");
        QTest::newRow("all lengths of UTF-8") << QByteArray("aé€😀");
        QTest::newRow("characters that end lines elsewhere") << QByteArray("\xE2\x80\xA8\xE2\x80\xA9\xC2\x85");
    }
    void aStringComesBackAsItWas()
    {
        QFETCH(QByteArray, text);
        JsonWriter json;
        json.beginObject().key("s").string(text).endObject();
        const QJsonDocument document = QJsonDocument::fromJson(json.take());
        QCOMPARE(document.object().value(QLatin1StringView("s")).toString().toUtf8(), text);
    }

    void aByteOrderMarkStays()
    {
        JsonWriter json;
        json.string("\xEF\xBB\xBFx");
        QCOMPARE(json.take(), "\"\xEF\xBB\xBFx\"");
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
