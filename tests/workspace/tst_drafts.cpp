// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "workspace/samplerequest.h"

#include <workspace/drafts.h>
#include <workspace/requestjson.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using workspace::Draft;
using workspace::DraftPart;

class TestDrafts : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tabsComeBackWithoutSecrets()
    {
        const QTemporaryDir dir;
        const std::vector<Draft> before {
            {QStringLiteral("1"), tests::sampleRequest(), QStringLiteral("unsent\n{\"é\":1}"), false, false, {}},
            {QStringLiteral("2"), workspace::newRequest(), QStringLiteral("01 02"), true, true, {}}};
        QFile file(dir.filePath(QStringLiteral("d.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(fileBytesOf(before));
        file.close();
        QVERIFY(!fileBytesOf(before).contains("hush"));
        const auto after = workspace::readDrafts(file.fileName());
        QVERIFY(after);
        QCOMPARE(after->size(), before.size());
        QCOMPARE((*after)[0].text, before[0].text);
        QCOMPARE(toJson((*after)[0].request), toJson(before[0].request));
        QVERIFY((*after)[1].isBinary && (*after)[1].isCurrent && !(*after)[0].isCurrent);
    }

    void noFileIsNoDrafts()
    {
        const auto drafts = workspace::readDrafts(QStringLiteral("/nowhere/drafts.json"));
        QVERIFY(drafts);
        QVERIFY(drafts->empty());
    }

    void endlessTextsAreLeftOut()
    {
        const workspace::FittedDrafts kept = workspace::fitted({draft(1, workspace::longestDraftText + 1)});
        QVERIFY(kept.bytes.size() < 1000);
        QCOMPARE(kept.drafts[0].leftOut, workspace::DraftParts(DraftPart::Text));
    }

    void theLongestTextsGoUntilTheFileCanBeReadAgain()
    {
        std::vector<Draft> drafts;
        for (int i = 0; i < 50; ++i)
            drafts.push_back(draft(i, workspace::longestDraftText - i));
        drafts.push_back(draft(50, 10));
        QVERIFY(fileBytesOf(drafts).size() > workspace::maxFileBytes);
        const workspace::FittedDrafts kept = workspace::fitted(drafts);
        const auto after = readBack(kept.bytes);
        QVERIFY(after);
        QCOMPARE(after->size(), drafts.size());
        QVERIFY(kept.bytes.size() > workspace::maxFileBytes - 2 * workspace::longestDraftText); // no more than must be
        bool hasSeenText = false;
        for (size_t i = 0; i < drafts.size(); ++i) {
            hasSeenText = hasSeenText || !(*after)[i].text.isEmpty();
            QCOMPARE((*after)[i].text, hasSeenText ? drafts[i].text : QString());
            QCOMPARE((*after)[i].leftOut.testFlag(DraftPart::Text), !hasSeenText);
            QCOMPARE((*after)[i].leftOut, kept.drafts[i].leftOut);
        }
        QVERIFY(hasSeenText && (*after)[0].text.isEmpty());
    }

    void savedMessagesGoAfterTheTexts()
    {
        std::vector<Draft> drafts {draft(1, 100), draft(2, 100), draft(3, 100)};
        for (Draft &draft : drafts)
            draft.request.messages.push_back({{}, QString(2'000'000, u'\n'), false, std::chrono::seconds(1), {}});
        drafts[2].request.messages[0].text.chop(1000);
        const auto after = readBack(workspace::fitted(drafts).bytes);
        QVERIFY(after);
        QCOMPARE((*after)[0].leftOut, DraftPart::Text | DraftPart::Messages);
        QCOMPARE((*after)[1].leftOut, DraftPart::Text | DraftPart::Messages);
        QCOMPARE((*after)[2].leftOut, workspace::DraftParts(DraftPart::Text));
        QCOMPARE((*after)[2].request.messages.size(), size_t(1));
    }

    void requestsGoLast()
    {
        std::vector<Draft> drafts {draft(1, 0), draft(2, 0)};
        drafts[1].request.url = QString(5'000'000, u'u');
        drafts[1].request.name = QStringLiteral("huge");
        const auto after = readBack(workspace::fitted(drafts).bytes);
        QVERIFY(after);
        QCOMPARE((*after)[1].leftOut, workspace::DraftParts(DraftPart::Request));
        QCOMPARE((*after)[1].request.id, drafts[1].request.id);
        QCOMPARE((*after)[1].request.name, QStringLiteral("huge"));
        QCOMPARE((*after)[0].leftOut, workspace::DraftParts());
        QCOMPARE((*after)[0].request.id, drafts[0].request.id);
    }

private:
    static Draft draft(int id, qsizetype length)
    {
        return {QString::number(id), workspace::newRequest(), QString(length, u'x'), false, false, {}};
    }

    static base::Result<std::vector<Draft>, workspace::FileError> readBack(const QByteArray &bytes)
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("d.json")));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return workspace::readDrafts(file.fileName());
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
