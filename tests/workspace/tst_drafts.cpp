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

class TestDrafts : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tabsComeBackWithoutSecrets()
    {
        const QTemporaryDir dir;
        const std::vector<Draft> before {
            {QStringLiteral("1"), tests::sampleRequest(), QStringLiteral("unsent\n{\"é\":1}"), false, false},
            {QStringLiteral("2"), workspace::newRequest(), QStringLiteral("01 02"), true, true}};
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
        const std::vector<Draft> drafts {
            {QStringLiteral("1"), workspace::newRequest(), QString(workspace::longestDraftText + 1, u'x'), false, false}};
        QVERIFY(fileBytesOf(drafts).size() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
