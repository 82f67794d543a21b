// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/support/browser.h"
#include "interop/support/commandlinetool.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <QTest>

#include <csignal>

using namespace framescope::tests;

namespace {

constexpr int patienceMs = 60'000;

QString pageOf(const QString &url)
{
    return QString(url).replace(0, 2, QStringLiteral("http"));
}

/// Where pictures of the page go, if somebody wants to look at them.
void takePicture(Browser &browser, const QString &name)
{
    const QString folder = qEnvironmentVariable("FRAMESCOPE_PICTURES");
    if (!folder.isEmpty())
        browser.savePicture(folder + u'/' + name + QStringLiteral(".png"));
}

/// "in text 5 B hello" of each row of the page's log, without the times.
QStringList rowsOf(Browser &browser)
{
    return browser
        .evaluate(
            QStringLiteral("Array.from(document.querySelectorAll('#log li'), (row) => row.className + ' ' + "
                           "row.querySelector('.kind').textContent + ' ' + row.querySelector('.payload').textContent)"))
        .toVariant()
        .toStringList();
}

} // namespace

/// The test page in Chromium, by mouse and keys.
class TestTestPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itConnectsSendsShowsAndCloses_data()
    {
        QTest::addColumn<bool>("isSecure");
        QTest::newRow("over TCP") << false;
        QTest::newRow("over TLS") << true;
    }
    void itConnectsSendsShowsAndCloses()
    {
        QFETCH(const bool, isSecure);
        const QTemporaryDir folder;
        const QString recording = folder.filePath(u"page.fscope"_qs);
        QStringList arguments {u"--quiet"_qs, u"--record"_qs, recording, u"--behaviour"_qs, u"welcome:hi there"_qs,
            u"--behaviour"_qs, u"echo"_qs};
        if (isSecure)
            arguments.append(u"--tls"_qs);
        ServeTool server(arguments);
        Browser browser(pageOf(server.url()));
        takePicture(browser, u"testpage-idle"_qs);
        QCOMPARE(browser.textOf(u"#state"_qs), u"not connected"_qs);
        QVERIFY(browser.evaluate(u"document.querySelector('#send').disabled"_qs).toBool());

        browser.click(u"#connect"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(browser.textOf(u"#state"_qs), u"open"_qs, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(browser).contains(u"in text 8 B hi there"_qs), patienceMs);
        browser.click(u"#message"_qs);
        browser.type(u"<img src=x onerror=alert(1)> grün"_qs);
        browser.click(u"#send"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(browser).contains(u"in text 34 B <img src=x onerror=alert(1)> grün"_qs), patienceMs);
        QVERIFY(rowsOf(browser).contains(u"out text 34 B <img src=x onerror=alert(1)> grün"_qs));
        QCOMPARE(browser.evaluate(u"document.querySelectorAll('#log img').length"_qs).toInt(), 0);
        QVERIFY(
            browser.evaluate(u"/^\\d\\d:\\d\\d:\\d\\d\\.\\d{3}$/.test(document.querySelector('#log time').textContent)"_qs)
                .toBool());

        browser.click(u"#binary"_qs);
        browser.evaluate(u"document.querySelector('#message').select()"_qs);
        browser.type(u"00 ff 7"_qs);
        browser.pressCtrlEnter();
        QTRY_VERIFY_WITH_TIMEOUT(browser.textOf(u"#problem"_qs).contains(u"pairs"_qs), patienceMs);
        browser.type(u"f"_qs);
        browser.pressCtrlEnter();
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(browser).contains(u"in binary 3 B 00 ff 7f"_qs), patienceMs);
        takePicture(browser, u"testpage-open"_qs);
        browser.setDark(true);
        takePicture(browser, u"testpage-dark"_qs);
        browser.setSize(390, 780);
        takePicture(browser, u"testpage-phone"_qs);
        QVERIFY(browser.evaluate(u"document.documentElement.scrollWidth <= innerWidth"_qs).toBool());
        browser.setSize(1024, 768);

        browser.evaluate(u"document.querySelector('#code').select()"_qs);
        browser.type(u"1001"_qs);
        browser.click(u"#close"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(browser.textOf(u"#problem"_qs).contains(u"3000 to 4999"_qs), patienceMs);
        browser.evaluate(u"document.querySelector('#code').select()"_qs);
        browser.type(u"4321"_qs);
        browser.click(u"#reason"_qs);
        browser.type(u"seen enough"_qs);
        browser.click(u"#close"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(browser.textOf(u"#state"_qs), u"closed, 4321"_qs, patienceMs);
        QCOMPARE(browser.complaints(), QStringList());

        server.sendSignal(SIGTERM);
        QVERIFY(server.waitForEnd());
        QCOMPARE(askRecording(recording, "SELECT count(*) FROM sessions"), QByteArrayList {"1"}); // the page is none
        QCOMPARE(askRecording(recording,
                     "SELECT detail ->> 'code', detail ->> 'reason', detail ->> 'by', detail ->> 'clean' "
                     "FROM events WHERE kind = 'closed'"),
            QByteArrayList {"4321|seen enough|peer|1"});
    }

    void thePolicyKeepsItToItsServer()
    {
        const QTemporaryDir folder;
        const QString recording = folder.filePath(u"other.fscope"_qs);
        ServeTool server({u"--quiet"_qs});
        ServeTool other({u"--quiet"_qs, u"--record"_qs, recording});
        Browser browser(pageOf(server.url()));
        browser.evaluate(u"window.blocked = []; document.addEventListener('securitypolicyviolation',"
                         " (event) => window.blocked.push(event.effectiveDirective)); undefined"_qs);
        const auto blocked = [&browser] { return browser.evaluate(u"window.blocked.join()"_qs).toString(); };
        browser.evaluate(u"void new WebSocket('%1')"_qs.arg(other.url()));
        QTRY_COMPARE_WITH_TIMEOUT(blocked(), u"connect-src"_qs, patienceMs);
        browser.evaluate(u"document.body.insertAdjacentHTML('beforeend', '<b onclick=\"window.acted = 1\">x</b>');"
                         "document.body.lastChild.click()"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(blocked(), u"connect-src,script-src-attr"_qs, patienceMs);
        QVERIFY(!browser.evaluate(u"'acted' in window"_qs).toBool());
        other.sendSignal(SIGTERM);
        QVERIFY(other.waitForEnd());
        QCOMPARE(askRecording(recording, "SELECT count(*) FROM sessions"), QByteArrayList {"0"});
    }

    void aFloodDoesNotGrowIt()
    {
        ServeTool server({u"--quiet"_qs, u"--behaviour"_qs, u"flood:5000x16"_qs});
        Browser browser(pageOf(server.url()));
        browser.click(u"#connect"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(browser.textOf(u"#counts"_qs).contains(u"↓ 5000 messages"_qs), patienceMs);
        QVERIFY(rowsOf(browser).size() <= 500);
        QVERIFY(rowsOf(browser).last().endsWith(u"0000000000005000"_qs));
        QVERIFY(browser.textOf(u"#gone"_qs).contains(u"no longer shown"_qs));
    }
};

QTEST_GUILESS_MAIN(TestTestPage)
#include "tst_testpage.moc"
