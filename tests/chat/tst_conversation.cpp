// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/conversation.h>

#include <QTest>

using namespace framescope::chat;
using namespace std::chrono_literals;

namespace {

std::vector<Entry> entries(std::initializer_list<qint64> seqs)
{
    std::vector<Entry> all;
    for (const qint64 seq : seqs)
        all.push_back({seq, QByteArray(32, 'a'), QByteArray::number(seq), u"Ann"_qs, 0ms, u"x"_qs, {}});
    return all;
}

} // namespace

class TestConversation : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void entriesFollowEachOther()
    {
        Conversation one;
        QCOMPARE(one.append(entries({5, 6, 7})), 3U);
        QCOMPARE(one.append(entries({6, 7, 8})), 1U); // what is known is passed over
        QCOMPARE(one.append(entries({7})), 0U);
        QVERIFY(!one.append(entries({10}))); // 9 is missing
        QCOMPARE(one.last(), 8);
        QCOMPARE(one.prepend(entries({3, 4, 5})), 2U);
        QVERIFY(!one.prepend(entries({1})));
        QCOMPARE(one.first(), 3);
        QVERIFY(one.hasOlder());
        QCOMPARE(one.prepend(entries({1, 2})), 2U);
        QVERIFY(!one.hasOlder());
        QCOMPARE(one.entries().size(), 8U);
    }

    void membersComeAndGo()
    {
        Conversation one;
        one.setMembers({{"a", u"Ann"_qs}});
        one.apply(JoinedNotice {{"b", u"Bob"_qs}});
        one.apply(JoinedNotice {{"b", u"Bobby"_qs}});
        QCOMPARE(one.members().size(), 2U);
        QCOMPARE(one.members().back().name, u"Bobby"_qs);
        one.apply(LeftNotice {"a"});
        QCOMPARE(one.members().size(), 1U);
    }

    void typingEndsByItselfAndWithWhatWasTyped()
    {
        Conversation one;
        one.setMembers({{QByteArray(32, 'a'), u"Ann"_qs}, {"b", u"Bob"_qs}});
        one.apply(TypingNotice {QByteArray(32, 'a'), true}, 10s);
        one.apply(TypingNotice {"b", true}, 10s);
        one.apply(TypingNotice {"stranger", true}, 10s);
        QCOMPARE(one.typing(11s).size(), 2U);
        QCOMPARE(one.append(entries({1})), 1U);
        QCOMPARE(one.typing(11s), std::vector<Presence>({{"b", u"Bob"_qs}}));
        QVERIFY(one.typing(17s).empty());
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
