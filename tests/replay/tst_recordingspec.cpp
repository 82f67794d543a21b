// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <replay/recordingspec.h>
#include <replay/replayclock.h>

#include <QTest>

using namespace framescope;
using replay::RecordingSpec;

class TestRecordingSpec : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<qint64>("session");
        QTest::addColumn<bool>("isReply");
        QTest::addColumn<double>("speed");
        QTest::newRow("a file alone") << u"/tmp/a.fscope"_qs << u"/tmp/a.fscope"_qs << qint64(0) << false << 1.0;
        QTest::newRow("everything") << u"a.fscope,session=3,mode=time,speed=2.5"_qs << u"a.fscope"_qs << qint64(3) << false
                                    << 2.5;
        QTest::newRow("in reply") << u"a.fscope,mode=reply"_qs << u"a.fscope"_qs << qint64(0) << true << 1.0;
        QTest::newRow("commas in the name")
            << u"/a, b=c, d.fscope,speed=2"_qs << u"/a, b=c, d.fscope"_qs << qint64(0) << false << 2.0;
        QTest::newRow("as fast as possible")
            << u"a,speed=asap"_qs << u"a"_qs << qint64(0) << false << replay::asFastAsPossible;
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(qint64, session);
        QFETCH(bool, isReply);
        QFETCH(double, speed);
        const auto spec = replay::parseRecordingSpec(text);
        QVERIFY(spec.has_value());
        QCOMPARE(spec->path, path);
        QCOMPARE(spec->session.value, session);
        QCOMPARE(spec->mode == RecordingSpec::Mode::Reply, isReply);
        QVERIFY(spec->speed == speed);
        const auto again = replay::parseRecordingSpec(replay::toString(*spec));
        QVERIFY(again && again->path == path && again->session == spec->session && again->mode == spec->mode
            && again->speed == speed);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ",session=1", "a,session=0", "a,session=x", "a,mode=", "a,mode=fast", "a,speed=0",
                 "a,speed=-1", "a,speed=nan", "a,speed=inf", "a,speed=", "a,speed=2,mode=reply"})
            QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromLatin1(text);
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!replay::parseRecordingSpec(text));
    }
};

QTEST_GUILESS_MAIN(TestRecordingSpec)
#include "tst_recordingspec.moc"
