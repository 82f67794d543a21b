// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <widgets/emptystate.h>

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace framescope;

class TestEmptyState : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noSentenceIsCutInHalf()
    {
        QWidget window; // in which anything can be as small as it must
        widgets::EmptyState empty(&window);
        empty.say(
            u"No saved messages"_qs, u"Keep what is written in the composer with +. A click writes it there again."_qs);
        const auto lines = empty.findChildren<QLabel *>();
        QCOMPARE(lines.size(), 2);
        window.resize(400, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const int height : {300, 60, 300, 40, 120}) {
            empty.resize(240, height);
            QTRY_COMPARE(lines[1]->isVisible(), height > 60);
            QVERIFY(lines[0]->isVisible());
            for (const QLabel *line : lines)
                QTRY_VERIFY(!line->isVisible() || line->height() >= line->heightForWidth(line->width()));
        }
    }

    void theHintComesBackWithTheRoomForIt()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *empty = new widgets::EmptyState;
        layout->addStretch(1);
        layout->addWidget(empty);
        layout->addStretch(2);
        const auto lines = empty->findChildren<QLabel *>();
        window.resize(400, 48);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        empty->say(u"There is no recording yet"_qs, u"Every connection records by itself, from its first byte."_qs);
        QTRY_VERIFY(!lines[1]->isVisible());
        window.resize(400, 300);
        QTRY_VERIFY(lines[1]->isVisible() && lines[1]->height() >= lines[1]->heightForWidth(lines[1]->width()));
        QVERIFY(lines[1]->y() > lines[0]->y() && lines[1]->geometry().bottom() < empty->height());
    }

    void anotherTextGetsTheRoomThatItNeeds()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *empty = new widgets::EmptyState;
        layout->addWidget(empty);
        layout->addStretch(1);
        window.resize(300, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto lines = empty->findChildren<QLabel *>();
        for (const int words : {3, 40, 3}) {
            empty->say(u"Nothing"_qs, u"word "_qs.repeated(words));
            QTRY_VERIFY(lines[1]->isVisible() && lines[1]->height() >= lines[1]->heightForWidth(lines[1]->width()));
        }
    }
};

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
