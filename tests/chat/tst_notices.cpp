// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/notices.h>

#include <QTest>

using namespace framescope::chat;
using namespace std::chrono_literals;

namespace {

const QByteArray id(32, 'a');

Entry entry(qint64 seq)
{
    return {seq, id, "p1", u"Ann"_qs, 1'700'000'000'000ms, u"hello <b>"_qs, {}};
}

} // namespace

class TestNotices : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const Notice &notice) { QTest::newRow(name) << toJson(notice); };
        row("hello", HelloNotice {id, u"Room"_qs, {}, 16384, 1000, 4096});
        row("hello with a challenge",
            HelloNotice {id, u"Room"_qs, Challenge {QByteArray(16, 's'), 20000, QByteArray(16, 'n')}, 16384, 1000, 4096});
        row("welcome",
            WelcomeNotice {id, u"Ann"_qs, 7, QByteArray(32, 'p'), {{id, u"Ann"_qs}, {QByteArray(32, 'b'), u"Bob"_qs}}});
        row("ack", AckNotice {"p1", 7, 1'700'000'000'000ms});
        row("message", EntryNotice {entry(3)});
        Entry file = entry(4);
        file.text.clear();
        file.file = Attachment {u"plan.pdf"_qs, 1234, QByteArray(64, 'f')};
        row("message with a file", EntryNotice {file});
        row("history", HistoryNotice {{entry(3), file}, true, true});
        row("joined", JoinedNotice {{id, u"Ann"_qs}});
        row("left", LeftNotice {id});
        row("typing", TypingNotice {id, true});
        row("file-want", FileWantNotice {"f1", 4096});
        row("file-data", FileDataNotice {QByteArray(64, 'f'), 0, 10, "0123456789"});
        row("error", ErrorNotice {ErrorCode::TooFast, "p1", 300ms});
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QByteArray, json);
        const auto notice = parseNotice(json);
        QVERIFY(notice);
        QCOMPARE(toJson(*notice), json);
    }

    void hostsThatSayNonsenseAreNotHeard_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("a type of another version") << QByteArray(R"({"type":"sing"})");
        QTest::newRow("hello of another version")
            << toJson(HelloNotice {id, u"R"_qs, {}, 1, 1, 1}).replace("\"version\":1", "\"version\":2");
        QTest::newRow("a challenge that would keep us busy for hours") << toJson(
            HelloNotice {id, u"R"_qs, Challenge {QByteArray(16, 's'), 2'000'000'000, QByteArray(16, 'n')}, 1, 1, 1});
        QTest::newRow("a challenge that is easily guessed")
            << toJson(HelloNotice {id, u"R"_qs, Challenge {QByteArray(16, 's'), 1, QByteArray(16, 'n')}, 1, 1, 1});
        QTest::newRow("a name of which nothing is left") << toJson(JoinedNotice {{id, u"\u202e"_qs}});
        QTest::newRow("entries out of order") << toJson(HistoryNotice {{entry(3), entry(2)}, true, false});
        QTest::newRow("data beyond the end of its file")
            << toJson(FileDataNotice {QByteArray(64, 'f'), 5, 10, "0123456789"});
        QTest::newRow("an error without a name") << QByteArray(R"({"type":"error","code":"boo"})");
    }
    void hostsThatSayNonsenseAreNotHeard()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseNotice(json));
    }

    void namesOfOthersAreMadeHarmless()
    {
        const auto notice = parseNotice(toJson(JoinedNotice {{id, u"\u202eAnn\u0007"_qs}}));
        QCOMPARE(std::get<JoinedNotice>(*notice).who.name, u"Ann"_qs);
        Entry file = entry(4);
        file.file = Attachment {u"../../.bashrc"_qs, 1, QByteArray(64, 'f')};
        const auto message = parseNotice(toJson(EntryNotice {file}));
        QCOMPARE(std::get<EntryNotice>(*message).entry.file->name, u".bashrc"_qs);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
