// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <widgets/emptystate.h>

#include <QLabel>
#include <QTest>

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
};

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
