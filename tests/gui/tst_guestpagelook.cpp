// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the guest page in Chromium and the window show alike.
#include "interop/support/browser.h"
#include "interop/support/chatroom.h"
#include "support/testcase.h"

#include <panels/messagedelegate.h>
#include <theme/colors.h>

#include <QTest>

using namespace framescope;
using namespace framescope::tests;

namespace {
constexpr int patienceMs = 90'000;
}

class TestGuestPageLook : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesHaveTheColoursThatTheyHaveInTheWindow_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void namesHaveTheColoursThatTheyHaveInTheWindow()
    {
        QFETCH(const bool, isDark);
        const QPalette palette = theme::paletteOf(isDark ? theme::darkColors() : theme::lightColors());
        ChatRoom room;
        Browser browser(room.pageUrl());
        browser.setDark(isDark);
        QTRY_COMPARE_WITH_TIMEOUT(browser.textOf(u"#roomName"_qs), u"Küche"_qs, patienceMs);
        for (const char *begin : {"0000", "0001", "0008", "fff9", "abcd", "7fff", "1234"}) {
            const QByteArray member = begin + QByteArray(28, 'e');
            const QString color = browser
                                      .evaluate(u"(() => { handlers.joined({ member: '%1', name: 'n' });"
                                                " const row = document.querySelector('#members .' + hueOf('%1'));"
                                                " return getComputedStyle(row).color; })()"_qs.arg(QLatin1String(member)))
                                      .toString();
            const QColor expected = panels::MessageDelegate::colorOf(member, palette);
            QCOMPARE(color, u"rgb(%1, %2, %3)"_qs.arg(expected.red()).arg(expected.green()).arg(expected.blue()));
        }
    }
};

QTEST_MAIN(TestGuestPageLook)
#include "tst_guestpagelook.moc"
