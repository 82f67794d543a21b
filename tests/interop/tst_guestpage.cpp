// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The guest page in Chromium, by mouse and keys.
#include "interop/support/browser.h"
#include "interop/support/chatroom.h"
#include "interop/support/recordingfile.h"
#include "support/testcase.h"

#include <QTest>

#include <csignal>

using namespace framescope::tests;

namespace {

constexpr int patienceMs = 90'000;

/// Where pictures of the page go, if somebody wants to look at them.
void takePicture(Browser &browser, const QString &name)
{
    const QString folder = qEnvironmentVariable("FRAMESCOPE_PICTURES");
    if (!folder.isEmpty())
        browser.savePicture(folder + u'/' + name + QStringLiteral(".png"));
}

QStringList textsOf(Browser &browser)
{
    return browser.evaluate(u"Array.from(document.querySelectorAll('#entries .text'), (one) => one.textContent)"_qs)
        .toVariant()
        .toStringList();
}

bool isShown(Browser &browser, const QString &selector)
{
    return browser.evaluate(u"(document.querySelector('%1')?.offsetParent ?? null) !== null"_qs.arg(selector)).toBool();
}

void join(Browser &browser, const QString &name, const QString &passPhrase = {})
{
    browser.click(u"#name"_qs);
    browser.type(name);
    if (!passPhrase.isEmpty()) {
        browser.click(u"#pass"_qs);
        browser.type(passPhrase);
    }
    browser.click(u"#join"_qs);
}

void say(Browser &browser, const QString &text)
{
    browser.click(u"#text"_qs);
    browser.type(text);
    browser.click(u"#send"_qs);
}

QString stateOf(Browser &browser)
{
    return browser.evaluate(u"document.querySelector('#state').dataset.state"_qs).toString();
}

} // namespace

class TestGuestPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itJoinsReadsAndWrites()
    {
        ChatRoom room;
        PeerProcess bot;
        startBot(bot, BotKind::Python, room.url(), u"<img src=x onerror=window.acted=1>"_qs);
        bot.write("<script>window.acted=1</script>\nsecond line\n");
        QTRY_VERIFY2_WITH_TIMEOUT(bot.said(u"ack"_qs).size() == 2U, bot.story().constData(), patienceMs);

        Browser browser(room.pageUrl(), 390, 780);
        QTRY_COMPARE_WITH_TIMEOUT(browser.textOf(u"#roomName"_qs), u"Küche"_qs, patienceMs);
        QVERIFY(!isShown(browser, u"#passField"_qs));
        takePicture(browser, u"guestpage-join"_qs);
        join(browser, u"Zoë"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(browser), u"live"_qs, patienceMs);
        const QStringList before {u"<script>window.acted=1</script>"_qs, u"second line"_qs};
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(browser), before, patienceMs);
        QCOMPARE(browser.textOf(u"#entries .who"_qs), u"<img src=x onerror=window.ac"_qs.left(28) + u"ted="_qs);
        QCOMPARE(browser.evaluate(u"document.querySelectorAll('#entries img, #entries script').length"_qs).toInt(), 0);

        say(browser, u"Hallo aus dem Browser 王"_qs);
        QTRY_VERIFY2_WITH_TIMEOUT(bot.said(u"message"_qs).size() == 3U, bot.story().constData(), patienceMs);
        QCOMPARE(bot.said(u"message"_qs).back()[u"text"_qs].toString(), u"Hallo aus dem Browser 王"_qs);
        QCOMPARE(bot.said(u"message"_qs).back()[u"name"_qs].toString(), u"Zoë"_qs);
        QVERIFY(!bot.said(u"typing"_qs).empty());
        QTRY_VERIFY_WITH_TIMEOUT(
            browser.evaluate(u"document.querySelectorAll('#entries .own .mark').length"_qs).toInt() == 1, patienceMs);
        bot.write("Wie schön!\n");
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(browser).size(), 4, patienceMs);
        takePicture(browser, u"guestpage-phone"_qs);
        QVERIFY(browser.evaluate(u"document.documentElement.scrollWidth <= innerWidth"_qs).toBool());
        for (const char *target : {"#text", "#send", "#attach", "#leave", "#showPeople"}) {
            const QString box =
                u"Math.min(...(({ width, height }) => [width, height])(document.querySelector('%1').getBoundingClientRect()))"_qs;
            QVERIFY2(browser.evaluate(box.arg(QLatin1String(target))).toDouble() >= 44, target);
        }
        browser.setDark(true);
        takePicture(browser, u"guestpage-phone-dark"_qs);
        browser.click(u"#showPeople"_qs);
        QVERIFY(isShown(browser, u"#members"_qs));
        takePicture(browser, u"guestpage-people-dark"_qs);
        browser.setDark(false);
        browser.setSize(1024, 768);
        takePicture(browser, u"guestpage-desktop"_qs);
        QVERIFY(!browser.evaluate(u"'acted' in window"_qs).toBool());
        QCOMPARE(browser.complaints(), QStringList());
    }

    void itProvesThePassPhraseWithoutSayingIt()
    {
        const QString passPhrase = u"Sésame, ouvre-toi 王"_qs;
        const QTemporaryDir folder;
        const QString recording = folder.filePath(u"room.fscope"_qs);
        ChatRoom room(passPhrase, {u"--record"_qs, recording});
        Browser browser(room.pageUrl());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(browser, u"#passField"_qs), patienceMs);
        join(browser, u"Zoë"_qs, u"wrong"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(browser.textOf(u"#entranceProblem"_qs), u"The pass phrase is wrong."_qs, patienceMs);
        takePicture(browser, u"guestpage-wrong"_qs);
        browser.evaluate(u"document.querySelector('#pass').select()"_qs);
        browser.type(passPhrase);
        browser.click(u"#join"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(browser), u"live"_qs, patienceMs);
        say(browser, u"I am in"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(browser, u"#entries .own .mark"_qs), patienceMs);
        QVERIFY(room.stop());
        const QByteArray count = "SELECT count(*) FROM messages WHERE instr(text, '%1') > 0";
        QCOMPARE(askRecording(recording, QByteArray(count).replace("%1", "ouvre-toi")), QByteArrayList {"0"});
        QCOMPARE(askRecording(recording, QByteArray(count).replace("%1", "I am in")) == QByteArrayList {"0"}, false);
    }

    void itDoesNotTalkToAHostThatStopsAskingForThePassPhrase()
    {
        ChatRoom room(u"open sesame"_qs);
        Browser inside(room.pageUrl());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(inside, u"#passField"_qs), patienceMs);
        join(inside, u"Zoë"_qs, u"open sesame"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(inside), u"live"_qs, patienceMs);
        Browser outside(room.pageUrl());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(outside, u"#passField"_qs), patienceMs);

        room.kill();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(inside), u"waiting"_qs, patienceMs);
        say(inside, u"between us"_qs);
        room.forgetPassPhrase();
        room.start();
        const QString sentence = u"This host does not ask for the pass phrase."_qs;
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(inside), u"ended"_qs, patienceMs);
        QVERIFY(inside.textOf(u"#problem"_qs).startsWith(sentence));
        QVERIFY(isShown(inside, u"#again"_qs));
        join(outside, u"Yann"_qs, u"open sesame"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(outside.textOf(u"#entranceProblem"_qs).startsWith(sentence), patienceMs);
        takePicture(outside, u"guestpage-not-asked"_qs);

        outside.evaluate(u"document.querySelector('#pass').value = ''; undefined"_qs); // it is known to be open now
        outside.click(u"#join"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(outside), u"live"_qs, patienceMs);
        QCOMPARE(textsOf(outside), QStringList()); // this host was not told what the other one wanted to say
    }

    void itComesBackWhenTheHostWasKilled()
    {
        ChatRoom room;
        Browser browser(room.pageUrl());
        join(browser, u"Zoë"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(browser), u"live"_qs, patienceMs);
        say(browser, u"before"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(browser), QStringList {u"before"_qs}, patienceMs);
        room.kill();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(browser), u"waiting"_qs, patienceMs);
        say(browser, u"meanwhile"_qs);
        room.start();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(browser), u"live"_qs, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            browser.evaluate(u"document.querySelectorAll('#entries .mark').length"_qs).toInt(), 2, patienceMs);
        QCOMPARE(textsOf(browser), QStringList({u"before"_qs, u"meanwhile"_qs}));
        PeerProcess bot;
        startBot(bot, BotKind::Node, room.url(), u"Bot"_qs);
        QTRY_VERIFY2_WITH_TIMEOUT(bot.said(u"message"_qs).size() == 2U, bot.story().constData(), patienceMs);
    }

    void itFetchesAFileAndSendsOne()
    {
        ChatRoom room;
        QFile file(room.path(u"plan.txt"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("the plan\n").repeated(20'000));
        file.close();
        PeerProcess bot;
        startBot(bot, BotKind::Python, room.url(), u"Bot"_qs);
        bot.write("/file " + file.fileName().toUtf8() + '\n');
        Browser browser(room.pageUrl());
        // What the browser would save is looked at instead.
        browser.evaluate(
            u"window.saved = null; HTMLAnchorElement.prototype.click = function () { window.saved = { name: this.download,"
            " href: this.href }; }; undefined"_qs);
        join(browser, u"Zoë"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(browser, u"#entries"_qs)
                && browser.evaluate(u"document.querySelectorAll('#entries .file button').length"_qs).toInt() == 1,
            patienceMs);
        browser.click(u"#entries .file button"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(browser.evaluate(u"window.saved !== null"_qs).toBool(), patienceMs);
        QCOMPARE(browser.evaluate(u"window.saved.name"_qs).toString(), u"plan.txt"_qs);
        QVERIFY(browser.evaluate(u"window.saved.href"_qs).toString().startsWith(u"blob:"));

        browser.evaluate(u"postFiles([new File(['from the browser'], 'b.html', { type: 'text/html' })]); undefined"_qs);
        QTRY_VERIFY2_WITH_TIMEOUT(bot.said(u"message"_qs).size() == 2U, bot.story().constData(), patienceMs);
        QCOMPARE(bot.said(u"message"_qs).back()[u"file"_qs][u"name"_qs].toString(), u"b.html"_qs);
        browser.evaluate(u"postFiles([new File([new Uint8Array(17 * 1024 * 1024)], 'big.bin')]); undefined"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(browser.textOf(u"#problem"_qs).startsWith(u"big.bin is too large"), patienceMs);
        takePicture(browser, u"guestpage-files"_qs);
        QCOMPARE(browser.complaints(), QStringList());
    }

    void itSpeaksThreeLanguagesInFull()
    {
        ChatRoom room;
        Browser browser(room.pageUrl());
        const auto keys = [&browser](const QString &language) {
            return browser.evaluate(u"Object.keys(words.%1).sort().join()"_qs.arg(language)).toString();
        };
        QVERIFY(keys(u"en"_qs).contains(u"passPhrase"));
        QCOMPARE(keys(u"de"_qs), keys(u"en"_qs));
        QCOMPARE(keys(u"zh"_qs), keys(u"en"_qs));
        QCOMPARE(browser
                     .evaluate(u"Object.keys(words.en).filter((key) => words.de[key] === words.en[key] || words.zh[key] ==="
                               " words.en[key]).join()"_qs)
                     .toString(),
            QString());
    }

    void itCountsWhatNobodyHasRead()
    {
        ChatRoom room;
        Browser browser(room.pageUrl());
        browser.evaluate(u"document.hasFocus = () => false; undefined"_qs);
        join(browser, u"Zoë"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(browser), u"live"_qs, patienceMs);
        PeerProcess bot;
        startBot(bot, BotKind::Node, room.url(), u"Bot"_qs);
        bot.write("one\ntwo\n");
        QTRY_COMPARE_WITH_TIMEOUT(browser.evaluate(u"document.title"_qs).toString(), u"(2) Küche"_qs, patienceMs);
        QCOMPARE(browser.textOf(u"#entries .unread"_qs), u"New"_qs);
        browser.evaluate(u"window.dispatchEvent(new Event('focus')); undefined"_qs);
        QCOMPARE(browser.evaluate(u"document.title"_qs).toString(), u"Küche"_qs);
    }

    void itHashesAsThePublishedVectorsSay()
    {
        ChatRoom room;
        Browser browser(room.pageUrl());
        const auto hash = [&browser](const QString &text) {
            return browser.evaluate(u"hexOf(sha256(encoder.encode(%1)))"_qs.arg(text)).toString();
        };
        // FIPS 180-4 and RFC 4231, RFC 7914.
        QCOMPARE(hash(u"'abc'"_qs), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_qs);
        QCOMPARE(hash(u"''"_qs), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_qs);
        QCOMPARE(hash(u"'a'.repeat(1000000)"_qs), u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_qs);
        for (const int length : {55, 56, 63, 64, 65, 119, 120})
            QCOMPARE(hash(u"'x'.repeat(%1)"_qs.arg(length)),
                QString::fromLatin1(QCryptographicHash::hash(QByteArray(length, 'x'), QCryptographicHash::Sha256).toHex()));
        QCOMPARE(browser.evaluate(u"hexOf(hmac(encoder.encode('Jefe'), encoder.encode('what do ya want for nothing?')))"_qs)
                     .toString(),
            u"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_qs);
        browser.evaluate(
            u"pbkdf2('Password', encoder.encode('NaCl'), 80000).then((key) => window.derived = hexOf(key)); undefined"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(browser.evaluate(u"window.derived"_qs).toString(),
            u"4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"_qs, patienceMs);
    }
};

QTEST_GUILESS_MAIN(TestGuestPage)
#include "tst_guestpage.moc"
