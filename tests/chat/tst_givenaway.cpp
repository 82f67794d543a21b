// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody learns to whom a recording of a chat room is given.
#include "hosted.h"

#include "exchange/exported.h"
#include "support/testcase.h"

#include <QTest>

using namespace framescope;
using namespace framescope::chat;
using exchange::Format;
using tests::Hosted;

namespace {

constexpr int patienceMs = 60'000;
constexpr qsizetype secretDigits = 32;

/// The `join` in a recording.
capture::MessageDetail findJoin(const QString &path)
{
    const auto reader = capture::Reader::open(path).value();
    for (base::MessageId id(1); id.value <= reader->lastMessage().value; ++id.value) {
        const auto message = reader->message(id);
        if (message && message->payload.contains("\"type\":\"join\""))
            return *message;
    }
    return {};
}

QByteArray secretIn(const capture::MessageDetail &join)
{
    const QByteArray before = "\"member\":\"";
    return join.payload.mid(join.payload.indexOf(before) + before.size(), secretDigits);
}

/// What the secret looks like in a file.
QByteArrayList formsOf(const QByteArray &secret, const capture::MessageDetail &join)
{
    QByteArrayList forms {secret, secret.toHex(), join.payload.toBase64()};
    for (const protocol::Frame &frame : join.frames)
        forms.append(frame.wirePayload());
    return forms;
}

} // namespace

class TestGivenAway : public tests::OnBothEngines
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyCanPassForAMember_data()
    {
        QTest::addColumn<bool>("isHost");
        QTest::newRow("by the recording of the host") << true;
        QTest::newRow("by the recording of the member") << false;
    }
    void nobodyCanPassForAMember()
    {
        QFETCH(const bool, isHost);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"room.fscope"_qs);
        {
            Hosted room(u"open sesame"_qs);
            std::shared_ptr recording = capture::Recording::create(path).value();
            (isHost ? room.recording : room.memberRecording) = std::move(recording);
            QVERIFY(room.start());
            Member *ann = room.join('a', u"Ann"_qs, u"open sesame"_qs);
            QTRY_COMPARE_WITH_TIMEOUT(ann->state(), Member::State::Live, patienceMs);
            QVERIFY(ann->post(u"see you"_qs));
            QTRY_COMPARE_WITH_TIMEOUT(ann->conversation().last(), 1, patienceMs);
            QVERIFY(room.stop());
        }
        const capture::MessageDetail join = findJoin(path);
        const QByteArray secret = secretIn(join);
        QCOMPARE(QByteArray::fromHex(secret).size(), secretDigits / 2);
        for (const Format format : {Format::Har, Format::JsonLines, Format::Csv, Format::PcapNg}) {
            const QByteArray all = tests::exported(path, format, true);
            const QByteArray redacted = tests::exported(path, format, false);
            bool isThere = false;
            for (const QByteArray &form : formsOf(secret, join)) {
                isThere = isThere || all.contains(form);
                QVERIFY2(!redacted.contains(form), form.constData());
            }
            QVERIFY(!all.contains("open sesame"));
            QVERIFY(isThere);
            const qsizetype longer = format == Format::JsonLines ? 4 : 0; // "redacted" is longer than "kept"
            QCOMPARE(redacted.size(), all.size() + longer);
        }
    }
};

QTEST_GUILESS_MAIN(TestGivenAway)
#include "tst_givenaway.moc"
