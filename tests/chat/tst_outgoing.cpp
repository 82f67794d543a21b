// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/outgoing.h>

#include <QTest>

using namespace framescope::chat;

namespace {

OutgoingPost text(const QByteArray &id)
{
    OutgoingPost post;
    post.id = id;
    post.text = u"x"_qs;
    return post;
}

QByteArray idOfNext(Outgoing &outgoing)
{
    const auto request = outgoing.takeNext();
    const auto *post = request ? std::get_if<PostRequest>(&*request) : nullptr;
    return post ? post->id : QByteArray();
}

} // namespace

class TestOutgoing : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsUnderWayAtATimeSoThatTheOrderStays()
    {
        Outgoing one;
        one.add(text("a"));
        one.add(text("b"));
        QCOMPARE(idOfNext(one), QByteArray("a"));
        QCOMPARE(idOfNext(one), QByteArray());
        one.sendAgain();
        QCOMPARE(idOfNext(one), QByteArray("a"));
        one.apply(AckNotice {"a", 1, {}});
        QCOMPARE(idOfNext(one), QByteArray("b"));
        QVERIFY(!one.isDone());
        one.apply(AckNotice {"b", 2, {}});
        QVERIFY(one.isDone());
        one.remove("a");
        QCOMPARE(one.posts().size(), 1U);
    }

    void whatIsRefusedIsNotSentAgainAndHoldsNobodyUp()
    {
        Outgoing one;
        one.add(text("a"));
        one.add(text("b"));
        QCOMPARE(idOfNext(one), QByteArray("a"));
        QVERIFY(one.refuse("a", ErrorCode::BadMessage));
        QVERIFY(!one.refuse("z", ErrorCode::BadMessage));
        QCOMPARE(idOfNext(one), QByteArray("b"));
        QCOMPARE(one.posts().front().refused, ErrorCode::BadMessage);
    }

    void aPostIsTakenBackByTheIdThatItCarriesItself()
    {
        Outgoing one;
        for (const char *id : {"a", "b", "c"})
            one.add(text(id));
        QCOMPARE(idOfNext(one), QByteArray("a"));
        one.remove(one.posts().front().id);
        QCOMPARE(one.posts().size(), 2U);
        QCOMPARE(idOfNext(one), QByteArray("b")); // "a" is not under way any more
    }

    void whatEndsEveryConnectionIsRefusedInTheEnd()
    {
        Outgoing one;
        one.add(text("a"));
        one.add(text("b"));
        QVERIFY(!one.loseConnection(true)); // nothing was under way
        int losses = 0;
        do {
            QCOMPARE(idOfNext(one), QByteArray("a"));
        } while (!one.loseConnection(false) && ++losses < 100);
        QVERIFY2(losses > 1 && losses < 100, QByteArray::number(losses).constData()); // neither at once nor never
        QCOMPARE(one.posts().front().refused, ErrorCode::BadMessage);
        QCOMPARE(idOfNext(one), QByteArray("b"));
        QVERIFY(one.loseConnection(true)); // the host says what it was
        QCOMPARE(one.posts().back().refused, ErrorCode::BadMessage);
    }

    void aFileThatArrivesBitByBitIsGoneOnWithOverAnyNumberOfConnections()
    {
        Outgoing one;
        OutgoingPost post;
        post.id = "f";
        post.content = QByteArray(1000, 'x');
        post.file = Attachment {u"x"_qs, 1000, QByteArray(64, 'a')};
        one.add(post);
        for (int offset = 1; offset < 100; ++offset) {
            QVERIFY(one.takeNext());
            QVERIFY(one.apply(FileWantNotice {"f", offset}, 4));
            QVERIFY(!one.loseConnection(false));
        }
    }

    void aFileGoesInTheChunksThatAreAskedFor()
    {
        Outgoing one;
        OutgoingPost post;
        post.id = "f";
        post.content = "0123456789";
        post.file = Attachment {u"x"_qs, 10, QByteArray(64, 'a')};
        one.add(post);
        QVERIFY(std::holds_alternative<FileOfferRequest>(*one.takeNext()));
        const auto chunk = one.apply(FileWantNotice {"f", 4}, 4);
        QCOMPARE(std::get<FileChunkRequest>(*chunk).data, QByteArray("4567"));
        QCOMPARE(one.posts().front().arrived, 4);
        QVERIFY(!one.apply(FileWantNotice {"f", 10}, 4));
        QVERIFY(!one.apply(FileWantNotice {"f", 1'000'000}, 4));
        QVERIFY(!one.apply(FileWantNotice {"z", 0}, 4));
    }
};

QTEST_GUILESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
