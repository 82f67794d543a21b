// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomdriver.h"

#include "support/testcase.h"

#include <QCryptographicHash>
#include <QTest>

using namespace framescope;
using namespace framescope::chat;
using namespace std::chrono_literals;
using Errors = std::vector<ErrorCode>;

namespace {

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestRoom : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverJoinsIsWelcomeAndSeen()
    {
        tests::RoomDriver room;
        const auto ann = room.join('a', u"Ann"_qs);
        const auto toAnn = room.heard(ann);
        const auto &hello = std::get<HelloNotice>(toAnn.at(0));
        QCOMPARE(hello.name, u"Kitchen"_qs);
        QVERIFY(!hello.challenge);
        const auto &welcome = std::get<WelcomeNotice>(toAnn.at(1));
        QCOMPARE(welcome.last, 0);
        QCOMPARE(welcome.members.size(), 1U);
        QCOMPARE(welcome.member, publicIdOf(QByteArray(32, 'a')));
        const auto bob = room.join('b', u" B\u202eob "_qs);
        QCOMPARE(room.heardOf<WelcomeNotice>(bob).at(0).members.size(), 2U);
        QCOMPARE(room.heardOf<JoinedNotice>(ann).at(0).who.name, u"Bob"_qs);
        room.leave(bob);
        QCOMPARE(room.heardOf<LeftNotice>(ann).at(0).member, publicIdOf(QByteArray(32, 'b')));
        QCOMPARE(room.room().members().size(), 1U);
    }

    void aNameThatIsTakenGetsANumber()
    {
        tests::RoomDriver room;
        room.join('a', u"Ann"_qs);
        const auto other = room.join('b', u"ann"_qs);
        QCOMPARE(room.heardOf<WelcomeNotice>(other).at(0).name, u"ann 2"_qs);
    }

    void aNameOfNothingIsRefused()
    {
        tests::RoomDriver room;
        const auto key = room.join('a', u"\u202e \u200b"_qs);
        QCOMPARE(room.errors(key), Errors {ErrorCode::BadName});
        QCOMPARE(room.closedWith(key), 1008);
    }

    void whatIsSaidComesToAllInOneOrderAndIsAcknowledged()
    {
        tests::RoomDriver room;
        const auto ann = room.joinLive('a', u"Ann"_qs);
        const auto bob = room.joinLive('b', u"Bob"_qs);
        room.say(bob, PostRequest {"1", u"hello"_qs});
        const auto toBob = room.heard(bob);
        QCOMPARE(std::get<AckNotice>(toBob.at(0)).seq, 1);
        const Entry &entry = std::get<EntryNotice>(toBob.at(1)).entry;
        QCOMPARE(entry.text, u"hello"_qs);
        QCOMPARE(entry.name, u"Bob"_qs);
        QCOMPARE(room.heardOf<EntryNotice>(ann).at(0).entry, entry);
    }

    void aPostUnderTheSameIdIsAcknowledgedAgainAndKeptOnce()
    {
        tests::RoomDriver room;
        auto ann = room.joinLive('a', u"Ann"_qs);
        const auto bob = room.joinLive('b', u"Bob"_qs);
        room.say(ann, PostRequest {"1", u"hello"_qs});
        room.say(ann, PostRequest {"1", u"hello"_qs});
        room.say(bob, PostRequest {"1", u"an id of my own"_qs});
        QCOMPARE(room.heardOf<AckNotice>(ann).size(), 2U);
        QCOMPARE(room.heardOf<EntryNotice>(bob).size(), 2U);
        room.restart();
        ann = room.joinLive('a', u"Ann"_qs);
        room.say(ann, PostRequest {"1", u"hello"_qs});
        const auto heard = room.heard(ann);
        QCOMPARE(heard.size(), 1U);
        QCOMPARE(std::get<AckNotice>(heard.front()).seq, 1);
    }

    void lateComersGetHistoryInPagesAndThenWhatIsNew()
    {
        Limits limits;
        limits.posts = {1000, 1000};
        tests::RoomDriver room({}, limits);
        const auto ann = room.joinLive('a', u"Ann"_qs);
        for (int i = 1; i <= 250; ++i)
            room.say(ann, PostRequest {QByteArray::number(i), QString::number(i)});
        const auto bob = room.join('b', u"Bob"_qs);
        QCOMPARE(room.heardOf<WelcomeNotice>(bob).at(0).last, 250);
        room.say(bob, HistoryRequest {100, {}, 100});
        const auto first = room.heardOf<HistoryNotice>(bob).at(0);
        QCOMPARE(first.entries.size(), 100U);
        QCOMPARE(first.entries.front().seq, 101);
        QVERIFY(first.hasMore && first.isForward);
        room.say(ann, PostRequest {"251", u"251"_qs});
        QVERIFY(room.heard(bob).empty()); // it has not caught up: this will be in its next page
        room.say(bob, HistoryRequest {200, {}, 100});
        const auto second = room.heardOf<HistoryNotice>(bob).at(0);
        QCOMPARE(second.entries.back().seq, 251);
        QVERIFY(!second.hasMore);
        room.say(ann, PostRequest {"252", u"252"_qs});
        QCOMPARE(room.heardOf<EntryNotice>(bob).at(0).entry.seq, 252);
        room.say(bob, HistoryRequest {{}, 101, 100});
        const auto older = room.heardOf<HistoryNotice>(bob).at(0);
        QCOMPARE(older.entries.front().seq, 1);
        QVERIFY(!older.hasMore && !older.isForward);
    }

    void aPageOfLongTextsHasFewerOfThem()
    {
        Limits limits;
        limits.posts = {1000, 1000};
        tests::RoomDriver room({}, limits);
        const auto ann = room.joinLive('a', u"Ann"_qs);
        const QString text(limits.text, QChar(1)); // six bytes each in JSON
        for (int i = 1; i <= 30; ++i)
            room.say(ann, PostRequest {QByteArray::number(i), text});
        const auto bob = room.join('b', u"Bob"_qs);
        (void)room.heard(bob); // its welcome
        room.say(bob, HistoryRequest {0, {}, 100});
        const auto first = room.heardOf<HistoryNotice>(bob).at(0);
        QVERIFY(first.entries.size() >= 5 && first.entries.size() < 30);
        QCOMPARE(first.entries.front().seq, 1);
        QVERIFY(first.hasMore);
        room.say(bob, HistoryRequest {{}, 31, 100});
        const auto last = room.heardOf<HistoryNotice>(bob).at(0);
        QCOMPARE(last.entries.back().seq, 30);
        QCOMPARE(last.entries.size(), first.entries.size());
        QVERIFY(last.hasMore);
    }

    void thePassPhraseIsProvenByBothSides()
    {
        tests::RoomDriver room(u"open sesame"_qs);
        const auto key = room.connect();
        const auto hello = room.heardOf<HelloNotice>(key).at(0);
        QVERIFY(hello.challenge);
        const QByteArray derived = deriveKey(u"open sesame"_qs, hello.challenge->salt, hello.challenge->iterations);
        const QByteArray nonce(16, 'n');
        room.say(key,
            JoinRequest {QByteArray(32, 'a'), u"Ann"_qs, nonce,
                proofOf(derived, Side::Member, hello.room, hello.challenge->nonce, nonce)});
        const auto welcome = room.heardOf<WelcomeNotice>(key).at(0);
        QCOMPARE(welcome.proof, proofOf(derived, Side::Host, hello.room, hello.challenge->nonce, nonce));
    }

    void wrongPassPhrasesAreRefusedAndSoonHaveToWait()
    {
        tests::RoomDriver room(u"open sesame"_qs);
        for (int i = 0; i < 5; ++i) {
            const auto key = room.connect();
            room.say(key, room.joinWith(key, 'a', u"guess %1"_qs.arg(i)));
            QCOMPARE(room.errors(key), Errors {ErrorCode::WrongPassPhrase});
            QCOMPARE(room.closedWith(key), 1008);
        }
        auto key = room.connect();
        room.say(key, room.joinWith(key, 'a', u"open sesame"_qs));
        const auto error = room.heardOf<ErrorNotice>(key).at(0);
        QCOMPARE(error.code, ErrorCode::TooManyAttempts);
        QVERIFY(error.wait > 29s && error.wait <= 30s);
        key = room.connect(u"10.0.0.2"_qs); // another machine is not held up
        room.say(key, room.joinWith(key, 'b', u"open sesame"_qs));
        QVERIFY(room.errors(key).empty());
        room.now += 30s;
        key = room.connect();
        room.say(key, room.joinWith(key, 'a', u"open sesame"_qs));
        QCOMPARE(room.heardOf<WelcomeNotice>(key).size(), 1U);
    }

    void aProofOfAnotherConnectionIsWorthNothing()
    {
        tests::RoomDriver room(u"open sesame"_qs);
        const auto first = room.connect();
        const JoinRequest heardByOthers = room.joinWith(first, 'a', u"open sesame"_qs);
        const auto second = room.connect();
        room.say(second, heardByOthers);
        QCOMPARE(room.errors(second), Errors {ErrorCode::WrongPassPhrase});
    }

    void nothingIsSaidBeforeJoining_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a post") << toJson(PostRequest {"1", u"x"_qs});
        QTest::newRow("history") << toJson(HistoryRequest {0, {}, 10});
        QTest::newRow("a file") << toJson(FileGetRequest {QByteArray(64, 'a'), 0});
        QTest::newRow("nonsense") << QByteArray("hello");
    }
    void nothingIsSaidBeforeJoining()
    {
        QFETCH(QByteArray, json);
        tests::RoomDriver room;
        const auto key = room.connect();
        room.sayRaw(key, json);
        QCOMPARE(room.errors(key), Errors {ErrorCode::NotJoined});
        QCOMPARE(room.closedWith(key), 1008);
    }

    void nonsenseIsAnsweredAndHarmsNobody()
    {
        tests::RoomDriver room;
        const auto key = room.joinLive('a', u"Ann"_qs);
        room.sayRaw(key, "nonsense");
        room.sayRaw(key, R"({"type":"sing","id":"s1"})");
        room.sayRaw(key, R"({"type":"post","id":"p1"})");
        const auto errors = room.heardOf<ErrorNotice>(key);
        QCOMPARE(errors.at(0).code, ErrorCode::BadMessage);
        QCOMPARE(errors.at(1).code, ErrorCode::UnknownType);
        QCOMPARE(errors.at(1).id, QByteArray("s1"));
        QCOMPARE(errors.at(2).id, QByteArray("p1"));
        room.say(key, JoinRequest {QByteArray(32, 'a'), u"Twice"_qs, QByteArray(16, 'n'), {}});
        QCOMPARE(room.errors(key), Errors {ErrorCode::BadMessage});
        room.say(key, PostRequest {"1", u"still here"_qs});
        QCOMPARE(room.heardOf<AckNotice>(key).size(), 1U);
    }

    void whoeverSaysTooMuchHasToWait()
    {
        Limits limits;
        limits.posts = {3, 1};
        tests::RoomDriver room({}, limits);
        const auto key = room.joinLive('a', u"Ann"_qs);
        for (int i = 0; i < 4; ++i)
            room.say(key, PostRequest {QByteArray::number(i), u"x"_qs});
        const auto errors = room.heardOf<ErrorNotice>(key);
        QCOMPARE(errors.size(), 1U);
        QCOMPARE(errors.front().code, ErrorCode::TooFast);
        QCOMPARE(errors.front().id, QByteArray("3"));
        QCOMPARE(errors.front().wait, 1000ms);
        room.now += errors.front().wait;
        room.say(key, PostRequest {"3", u"x"_qs});
        QCOMPARE(room.heardOf<AckNotice>(key).size(), 1U);
    }

    void aFullRoomTakesOnlyThoseWhoComeBack()
    {
        Limits limits;
        limits.members = 2;
        tests::RoomDriver room({}, limits);
        const auto ann = room.join('a', u"Ann"_qs);
        room.join('b', u"Bob"_qs);
        const auto third = room.join('c', u"Cem"_qs);
        QCOMPARE(room.errors(third), Errors {ErrorCode::RoomFull});
        const auto again = room.join('a', u"Ann"_qs);
        QCOMPARE(room.heardOf<WelcomeNotice>(again).at(0).name, u"Ann"_qs);
        QCOMPARE(room.closedWith(ann), 4001);
        QCOMPARE(room.room().members().size(), 2U);
    }

    void typingIsToldToTheOthers()
    {
        tests::RoomDriver room;
        const auto ann = room.joinLive('a', u"Ann"_qs);
        const auto bob = room.joinLive('b', u"Bob"_qs);
        room.say(bob, TypingRequest {true});
        QVERIFY(room.heardOf<TypingNotice>(ann).at(1 - 1).isActive);
        QVERIFY(room.heardOf<TypingNotice>(bob).empty());
    }

    void aFileComesInChunksAndIsHadByAll()
    {
        tests::RoomDriver room;
        const auto ann = room.joinLive('a', u"Ann"_qs);
        const auto bob = room.joinLive('b', u"Bob"_qs);
        const QByteArray content = QByteArray("0123456789").repeated(10'000);
        room.say(ann, FileOfferRequest {"f", u"../plan.txt"_qs, content.size(), hashOf(content)});
        qint64 offset = room.heardOf<FileWantNotice>(ann).at(0).offset;
        QCOMPARE(offset, 0);
        for (;;) {
            room.say(ann, FileChunkRequest {"f", offset, content.mid(offset, 40'000)});
            const auto heard = room.heard(ann);
            if (const auto *want = std::get_if<FileWantNotice>(&heard.at(0))) {
                offset = want->offset;
                continue;
            }
            QCOMPARE(std::get<AckNotice>(heard.at(0)).seq, 1);
            break;
        }
        const Entry entry = room.heardOf<EntryNotice>(bob).at(0).entry;
        QCOMPARE(entry.file->name, u"plan.txt"_qs);
        QByteArray got;
        while (got.size() < entry.file->size) {
            room.say(bob, FileGetRequest {entry.file->sha256, got.size()});
            got += room.heardOf<FileDataNotice>(bob).at(0).data;
        }
        QCOMPARE(got, content);
    }

    void aFileGoesOnWhereItWasLostAlsoAfterARestart()
    {
        tests::RoomDriver room;
        auto ann = room.joinLive('a', u"Ann"_qs);
        const QByteArray content(60'000, 'x');
        const FileOfferRequest offer {"f", u"x"_qs, content.size(), hashOf(content)};
        room.say(ann, offer);
        room.say(ann, FileChunkRequest {"f", 0, content.first(40'000)});
        room.restart();
        ann = room.joinLive('a', u"Ann"_qs);
        room.say(ann, offer);
        QCOMPARE(room.heardOf<FileWantNotice>(ann).at(0).offset, 40'000);
        room.say(ann, FileChunkRequest {"f", 40'000, content.mid(40'000)});
        QCOMPARE(room.heardOf<AckNotice>(ann).size(), 1U);
    }

    void aContentThatIsThereIsNotSentAgain()
    {
        tests::RoomDriver room;
        const auto ann = room.joinLive('a', u"Ann"_qs);
        const auto bob = room.joinLive('b', u"Bob"_qs);
        const QByteArray content = "the same";
        room.say(ann, FileOfferRequest {"f", u"one"_qs, content.size(), hashOf(content)});
        room.say(ann, FileChunkRequest {"f", 0, content});
        QCOMPARE(room.heardOf<AckNotice>(ann).size(), 1U);
        room.say(bob, FileOfferRequest {"f", u"two"_qs, content.size(), hashOf(content)});
        QCOMPARE(room.heardOf<AckNotice>(bob).size(), 1U);
    }

    void badFilesAreRefused()
    {
        Limits limits;
        limits.file = 1000;
        limits.storage = 1500;
        tests::RoomDriver room({}, limits);
        const auto ann = room.joinLive('a', u"Ann"_qs);
        room.say(ann, FileOfferRequest {"1", u"x"_qs, 1001, hashOf("x")});
        QCOMPARE(room.errors(ann), Errors {ErrorCode::FileTooLarge});
        room.say(ann, FileOfferRequest {"2", u".."_qs, 10, hashOf("x")});
        QCOMPARE(room.errors(ann), Errors {ErrorCode::BadFile});
        room.say(ann, FileOfferRequest {"3", u"x"_qs, 5, hashOf("hello")});
        room.say(ann, FileChunkRequest {"3", 0, "hallo"});
        QCOMPARE(room.errors(ann), Errors {ErrorCode::BadFile});
        room.say(ann, FileOfferRequest {"4", u"x"_qs, 5, hashOf("hello")});
        room.say(ann, FileChunkRequest {"4", 0, "hello and more"});
        QCOMPARE(room.errors(ann), Errors {ErrorCode::BadFile});
        room.say(ann, FileChunkRequest {"9", 0, "hello"});
        QCOMPARE(room.errors(ann), Errors {ErrorCode::NoSuchFile});
        room.say(ann, FileGetRequest {hashOf("hello"), 0});
        QCOMPARE(room.errors(ann), Errors {ErrorCode::NoSuchFile});
        const QByteArray large(1000, 'y');
        room.say(ann, FileOfferRequest {"5", u"x"_qs, large.size(), hashOf(large)});
        room.say(ann, FileChunkRequest {"5", 0, large});
        QVERIFY(room.errors(ann).empty());
        room.say(ann, FileOfferRequest {"6", u"x"_qs, 501, hashOf("z")});
        QCOMPARE(room.errors(ann), Errors {ErrorCode::StorageFull});
    }

    void whatIsOfferedHasItsRoomReserved()
    {
        Limits limits;
        limits.storage = 1000;
        tests::RoomDriver room({}, limits);
        const auto ann = room.joinLive('a', u"Ann"_qs);
        const auto bob = room.joinLive('b', u"Bob"_qs);
        const QByteArray first(700, 'a');
        const QByteArray second(300, 'b');
        room.say(ann, FileOfferRequest {"1", u"x"_qs, first.size(), hashOf(first)});
        QCOMPARE(room.heardOf<FileWantNotice>(ann).size(), 1U);
        room.say(bob, FileOfferRequest {"1", u"x"_qs, 301, hashOf("other")});
        QCOMPARE(room.errors(bob), Errors {ErrorCode::StorageFull});
        room.say(bob, FileOfferRequest {"2", u"x"_qs, second.size(), hashOf(second)});
        QCOMPARE(room.heardOf<FileWantNotice>(bob).size(), 1U);
        room.say(bob, FileChunkRequest {"2", 0, second});
        room.say(ann, FileChunkRequest {"1", 0, first});
        QCOMPARE(room.heardOf<AckNotice>(ann).size(), 1U);
        QCOMPARE(room.heardOf<AckNotice>(bob).size(), 1U);
    }

    void theRoomOfAnUnfinishedFileIsFree_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("when its member has left") << 0;
        QTest::newRow("when it was cancelled") << 1;
        QTest::newRow("when another was offered") << 2;
        QTest::newRow("when nothing more came for a minute") << 3;
    }
    void theRoomOfAnUnfinishedFileIsFree()
    {
        QFETCH(const int, how);
        Limits limits;
        limits.storage = 1000;
        tests::RoomDriver room({}, limits);
        const auto ann = room.joinLive('a', u"Ann"_qs);
        const auto bob = room.joinLive('b', u"Bob"_qs);
        room.say(ann, FileOfferRequest {"1", u"x"_qs, 900, hashOf("x")});
        room.say(ann, FileChunkRequest {"1", 0, QByteArray(400, 'x')});
        switch (how) {
        case 0: room.leave(ann); break;
        case 1: room.say(ann, FileCancelRequest {"1"}); break;
        case 2: room.say(ann, FileOfferRequest {"2", u"y"_qs, 1, hashOf("y")}); break;
        default: room.now += 60s;
        }
        room.say(bob, FileOfferRequest {"1", u"z"_qs, 999, hashOf("z")});
        QCOMPARE(room.heardOf<FileWantNotice>(bob).size(), 1U);
    }

    void twoWhoSendTheSameAreBothDone()
    {
        tests::RoomDriver room;
        const auto ann = room.joinLive('a', u"Ann"_qs);
        const auto bob = room.joinLive('b', u"Bob"_qs);
        const QByteArray content(60'000, 'x');
        for (const auto who : {ann, bob}) {
            room.say(who, FileOfferRequest {"f", u"x"_qs, content.size(), hashOf(content)});
            room.say(who, FileChunkRequest {"f", 0, content.first(40'000)});
        }
        for (const auto who : {ann, bob})
            room.say(who, FileChunkRequest {"f", 40'000, content.mid(40'000)});
        QCOMPARE(room.heardOf<AckNotice>(ann).size(), 1U);
        QCOMPARE(room.heardOf<AckNotice>(bob).size(), 1U);
    }

    void whoeverDoesNotReadIsGivenNothingMore()
    {
        tests::RoomDriver room;
        const auto ann = room.joinLive('a', u"Ann"_qs);
        const auto bob = room.joinLive('b', u"Bob"_qs);
        for (int i = 0; i < 10; ++i)
            room.say(ann, PostRequest {QByteArray::number(i), QString::number(i)});
        static_cast<void>(room.heard(ann));
        room.isRead = false;
        for (int i = 0; i < 5; ++i)
            room.say(ann, HistoryRequest {{}, 10 - i, 1});
        QCOMPARE(room.heardOf<HistoryNotice>(ann).size(), 1U);
        room.say(ann, PostRequest {"x", u"still heard"_qs});
        QCOMPARE(room.heardOf<AckNotice>(ann).size(), 1U);
        room.say(bob, HistoryRequest {{}, 10, 1}); // the others are not held up
        QCOMPARE(room.heardOf<HistoryNotice>(bob).size(), 1U);
        room.isRead = true;
        room.answerLeft(ann);
        const auto rest = room.heardOf<HistoryNotice>(ann);
        QCOMPARE(rest.size(), 4U);
        QCOMPARE(rest.back().entries.front().seq, 5); // in the order in which it asked
    }

    void whoeverAsksWithoutEndIsClosed()
    {
        tests::RoomDriver room;
        const auto ann = room.joinLive('a', u"Ann"_qs);
        room.isRead = false;
        for (int i = 0; i < 65; ++i)
            room.say(ann, i % 2 == 0 ? Request(HistoryRequest {0, {}, 1}) : Request(FileGetRequest {hashOf("x"), 0}));
        QCOMPARE(room.closedWith(ann), 0);
        room.say(ann, HistoryRequest {0, {}, 1});
        QCOMPARE(room.closedWith(ann), 1008);
    }

    void pagesOfHistoryHaveTheirPace()
    {
        Limits limits;
        limits.pages = {2, 10};
        tests::RoomDriver room({}, limits);
        const auto ann = room.joinLive('a', u"Ann"_qs); // which asks for the first
        const base::MonoTime begin = room.now;
        for (int i = 0; i < 5; ++i)
            room.say(ann, HistoryRequest {0, {}, 1});
        QCOMPARE(room.heardOf<HistoryNotice>(ann).size(), 5U);
        QCOMPARE(room.now - begin, base::MonoTime(400ms));
    }

    void aFullDiskIsSaidAndNothingIsAcknowledged()
    {
        Limits limits;
        limits.history = 128 * 1024;
        limits.posts = {1000, 1000};
        tests::RoomDriver room({}, limits);
        const auto ann = room.joinLive('a', u"Ann"_qs);
        size_t acknowledged = 0;
        for (int i = 0; i < 100 && room.closedWith(ann) == 0; ++i) {
            room.say(ann, PostRequest {QByteArray::number(i), QString(10'000, u'x')});
            acknowledged += room.heardOf<AckNotice>(ann).size();
        }
        QCOMPARE(room.closedWith(ann), 1011);
        QCOMPARE(room.room().error()->kind, StoreError::Kind::Full);
        QVERIFY(acknowledged > 0);
        room.restart();
        const auto again = room.join('b', u"Bob"_qs);
        QCOMPARE(room.heardOf<WelcomeNotice>(again).at(0).last, static_cast<qint64>(acknowledged));
    }
};

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
