// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosted.h"

#include "support/testcase.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace framescope;
using namespace framescope::chat;
using tests::Hosted;
using tests::textsOf;

namespace {
constexpr int patienceMs = 60'000;
}

class TestMember : public tests::OnBothEngines
{
    Q_OBJECT

private Q_SLOTS:
    void membersTalk()
    {
        Hosted room;
        QVERIFY(room.start());
        Member *ann = room.join('a', u"Ann"_qs);
        Member *bob = room.join('b', u"Bob"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(ann->state(), Member::State::Live, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(bob->state(), Member::State::Live, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(ann->conversation().members().size(), 2U, patienceMs);
        bob->setTyping(true);
        QTRY_COMPARE_WITH_TIMEOUT(ann->conversation().typing(base::monoNow()).size(), 1U, patienceMs);
        QVERIFY(bob->post(u"hello"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(*ann), QStringList {u"hello"_qs}, patienceMs);
        QVERIFY(ann->conversation().typing(base::monoNow()).empty());
        QVERIFY(ann->post(u"hi"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(*bob), QStringList({u"hello"_qs, u"hi"_qs}), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(ann->outgoing().posts().empty(), patienceMs);
        bob->leave();
        QCOMPARE(bob->ending(), Member::Ending::Left);
        QTRY_COMPARE_WITH_TIMEOUT(ann->conversation().members().size(), 1U, patienceMs);
    }

    void aLateComerReadsWhatWasSaid()
    {
        Hosted room;
        room.settings.room.limits.posts = {1000, 1000};
        QVERIFY(room.start());
        Member *ann = room.join('a', u"Ann"_qs);
        for (int i = 1; i <= 180; ++i)
            QVERIFY(ann->post(QString::number(i)));
        QTRY_COMPARE_WITH_TIMEOUT(ann->conversation().last(), 180, patienceMs);
        Member *bob = room.join('b', u"Bob"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(bob->state(), Member::State::Live, patienceMs);
        QCOMPARE(bob->conversation().first(), 131);
        while (bob->conversation().hasOlder()) {
            const qint64 first = bob->conversation().first();
            bob->loadOlder();
            QTRY_VERIFY_WITH_TIMEOUT(bob->conversation().first() < first, patienceMs);
        }
        QCOMPARE(textsOf(*bob), textsOf(*ann));
    }

    void thePassPhraseDecides()
    {
        Hosted room(u"open sesame"_qs);
        QVERIFY(room.start());
        Member *right = room.join('a', u"Ann"_qs, u"open sesame"_qs);
        Member *wrong = room.join('b', u"Bob"_qs, u"open barley"_qs);
        Member *none = room.join('c', u"Cem"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(right->state(), Member::State::Live, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(wrong->ending(), Member::Ending::Refused, patienceMs);
        QCOMPARE(wrong->refusal().code, ErrorCode::WrongPassPhrase);
        QTRY_COMPARE_WITH_TIMEOUT(none->ending(), Member::Ending::PassPhraseNeeded, patienceMs);
    }

    void whoHasAPassPhraseDoesNotTalkToAHostThatAsksForNone()
    {
        Hosted impostor;
        QVERIFY(impostor.start());
        Member *ann = impostor.join('a', u"Ann"_qs, u"open sesame"_qs);
        QVERIFY(ann->post(u"between us"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(ann->ending(), Member::Ending::HostNotProven, patienceMs);
        QVERIFY(ann->conversation().entries().empty() || ann->conversation().last() == 0);
    }

    void nothingIsLostAndNothingIsTwiceOverRestarts()
    {
        Hosted room;
        room.settings.room.limits.posts = {1000, 1000};
        QVERIFY(room.start());
        std::vector<Member *> members {room.join('a', u"Ann"_qs), room.join('b', u"Bob"_qs), room.join('c', u"Cem"_qs)};
        for (Member *member : members)
            QTRY_COMPARE_WITH_TIMEOUT(member->state(), Member::State::Live, patienceMs);
        QStringList said;
        for (int round = 0; round < 4; ++round) {
            for (Member *member : members) {
                for (int i = 0; i < 10; ++i) {
                    said.append(u"%1 %2 %3"_qs.arg(member->settings().name).arg(round).arg(i));
                    QVERIFY(member->post(said.last()));
                }
            }
            QTRY_VERIFY_WITH_TIMEOUT(members.front()->conversation().last() > round * 30, patienceMs);
            QVERIFY(room.stop()); // with most of it on its way
            QVERIFY(room.start());
        }
        for (Member *member : members)
            QTRY_COMPARE_WITH_TIMEOUT(member->conversation().entries().size(), size_t(said.size()), patienceMs);
        const QStringList all = textsOf(*members.front());
        QCOMPARE(textsOf(*members.at(1)), all);
        QCOMPARE(textsOf(*members.at(2)), all);
        for (const QString &name : {u"Ann"_qs, u"Bob"_qs, u"Cem"_qs}) // each in its own order
            QCOMPARE(all.filter(name), said.filter(name));
    }

    void whatIsTooLongIsNotSaid()
    {
        Hosted room;
        room.settings.room.limits.text = 10;
        QVERIFY(room.start());
        Member *ann = room.join('a', u"Ann"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(ann->state(), Member::State::Live, patienceMs);
        QVERIFY(ann->post(u"0123456789"_qs));
        const auto refused = ann->post(u"012345678é"_qs); // ten characters, eleven bytes
        QVERIFY(!refused);
        QCOMPARE(refused.error().size, 11);
        QCOMPARE(refused.error().longest, 10);
        QVERIFY(ann->post(u"after"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(*ann), QStringList({u"0123456789"_qs, u"after"_qs}), patienceMs);
        QVERIFY(!room.join('b', u"Bob"_qs)->post(QString(20'000, u'x'))); // before the host has said its limits
    }

    void whatMakesTheHostCloseIsRefusedAndWhatFollowsIsSaid()
    {
        Hosted room;
        room.settings.room.limits.message = 2000; // and says that it takes texts of 16 KiB
        QVERIFY(room.start());
        Member *ann = room.join('a', u"Ann"_qs);
        QVERIFY(ann->post(QString(4000, u'x')));
        QVERIFY(ann->post(u"after"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(*ann), QStringList {u"after"_qs}, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(ann->outgoing().posts().size(), 1U, patienceMs);
        const OutgoingPost &post = ann->outgoing().posts().front();
        QCOMPARE(post.refused, ErrorCode::BadMessage);
        ann->withdraw(post.id);
        QVERIFY(ann->outgoing().posts().empty());
    }

    void whatIsSaidTooFastIsSaidLater()
    {
        Hosted room;
        room.settings.room.limits.posts = {2, 50};
        QVERIFY(room.start());
        Member *ann = room.join('a', u"Ann"_qs);
        QStringList said;
        for (int i = 0; i < 20; ++i) {
            said.append(QString::number(i));
            QVERIFY(ann->post(said.last()));
        }
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(*ann), said, patienceMs);
    }

    void filesAreSentAndFetched()
    {
        Hosted room;
        QVERIFY(room.start());
        Member *ann = room.join('a', u"Ann"_qs);
        Member *bob = room.join('b', u"Bob"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(bob->state(), Member::State::Live, patienceMs);
        QFile file(room.folder.filePath(u"plan.bin"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray content;
        for (int i = 0; i < 300'000; ++i)
            content.append(static_cast<char>(i * 31 % 251));
        file.write(content);
        file.close();
        ann->postFile(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(bob->conversation().entries().size(), 1U, patienceMs);
        const Attachment attachment = *bob->conversation().entries().front().file;
        QCOMPARE(attachment.name, u"plan.bin"_qs);
        QSignalSpy saved(bob, &Member::fileSaved);
        const QString path = room.folder.filePath(u"saved.bin"_qs);
        bob->fetch(attachment, path);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patienceMs);
        QFile got(path);
        QVERIFY(got.open(QIODevice::ReadOnly));
        QVERIFY(got.readAll() == content);
    }

    void troublesWithFilesAreSaid()
    {
        Hosted room;
        room.settings.room.limits.file = 100;
        QVERIFY(room.start());
        Member *ann = room.join('a', u"Ann"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(ann->state(), Member::State::Live, patienceMs);
        QSignalSpy tooLarge(ann, &Member::fileTooLarge);
        QFile file(room.folder.filePath(u"big"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(101, 'x'));
        file.close();
        ann->postFile(file.fileName());
        QCOMPARE(tooLarge.size(), 1);
        QSignalSpy unreadable(ann, &Member::fileUnreadable);
        ann->postFile(room.folder.filePath(u"none"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(unreadable.size(), 1, patienceMs);
        const QString pipe = room.folder.filePath(u"pipe"_qs);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        ann->postFile(pipe); // nobody will ever write into it
        QTRY_COMPARE_WITH_TIMEOUT(unreadable.size(), 2, patienceMs);
        QSignalSpy failed(ann, &Member::fileFailed);
        ann->fetch({u"x"_qs, 5, QByteArray(64, '0')}, room.folder.filePath(u"out"_qs));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patienceMs);
    }

    void theSameMemberElsewhereTakesItsPlace()
    {
        Hosted room;
        QVERIFY(room.start());
        Member *here = room.join('a', u"Ann"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(here->state(), Member::State::Live, patienceMs);
        Member *there = room.join('a', u"Ann"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(there->state(), Member::State::Live, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(here->ending(), Member::Ending::Replaced, patienceMs);
        QCOMPARE(there->self().name, u"Ann"_qs);
    }

    void aPlaceWithoutARoomIsSaid()
    {
        Hosted room;
        QVERIFY(room.start());
        QVERIFY(room.stop());
        session::SessionManager sessions;
        Member member(&sessions);
        MemberSettings settings;
        settings.url = *protocol::Url::parse(u"ws://127.0.0.1:%1/"_qs.arg(room.settings.port));
        settings.name = u"Ann"_qs;
        settings.seed = QByteArray(32, 's');
        member.join(settings, {});
        QTRY_COMPARE_WITH_TIMEOUT(member.ending(), Member::Ending::NotReached, patienceMs);
    }
};

QTEST_GUILESS_MAIN(TestMember)
#include "tst_member.moc"
