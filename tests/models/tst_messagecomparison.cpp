// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <models/treedifferencemodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace framescope;
using models::MessageComparison;
using models::TreeDifferenceModel;

class TestMessageComparison : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsComparedInEveryWay()
    {
        const MessageComparison comparison = compared(R"({"a":1,"b":[1,2]})", R"({"b":[1,3],"a":1})");
        QVERIFY(comparison.values.has_value());
        QCOMPARE(comparison.values->difference.changed, 1);
        QVERIFY(comparison.text.has_value());
        QVERIFY(!comparison.text->isEqual());
        QVERIFY(!comparison.bytes.runs.empty());
        QVERIFY(!comparison.isSame());
    }

    void plainTextHasNoValues()
    {
        const MessageComparison comparison = compared("one\ttab", "one    tab");
        QVERIFY(!comparison.values.has_value());
        QVERIFY(!comparison.text->isEqual()); // a tab is not four spaces
        QVERIFY(comparison.text->leftText.contains(u'⇥'));
    }

    void whatCannotBeSeenIsShownAndCompared()
    {
        const MessageComparison comparison = compared("a\u202Eb", "ab");
        QCOMPARE(comparison.text->leftText, QStringLiteral("a‹U+202E›b"));
        QVERIFY(!comparison.text->isEqual());
    }

    void whatIsNoUtf8IsComparedByBytesOnly()
    {
        const MessageComparison comparison = compared("\xFF\xFE\x01", "\xFF\xFD\x01");
        QVERIFY(!comparison.values.has_value());
        QVERIFY(!comparison.text.has_value());
        QCOMPARE(comparison.bytes.runs.size(), 4U);
    }

    void brokenJsonIsComparedAsText()
    {
        const MessageComparison comparison = compared(R"({"a":1,)", R"({"a":1})");
        QVERIFY(!comparison.values.has_value());
        QVERIFY(comparison.text.has_value());
    }

    void theModelShowsBothSides()
    {
        TreeDifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const auto comparison = std::make_shared<const MessageComparison>(
            compared(R"({"same":true,"price":1.0842,"old":{"x":1},"list":["a","b"]})",
                R"({"same":true,"price":1.085,"new":null,"list":["b"]})"));
        model.setComparison(comparison, false);
        const QModelIndex root = model.index(0, 0);
        QCOMPARE(model.rowCount(root), 5);
        QCOMPARE(
            rowOf(model, root, QStringLiteral("price")), (QStringList {QStringLiteral("1.0842"), QStringLiteral("1.085")}));
        QCOMPARE(rowOf(model, root, QStringLiteral("old")), (QStringList {QStringLiteral("{1}"), QString()}));
        QCOMPARE(rowOf(model, root, QStringLiteral("new")), (QStringList {QString(), QStringLiteral("null")}));
        QStringList paths;
        for (const QModelIndex &change : model.changes())
            paths.append(change.data(TreeDifferenceModel::PathRole).toString());
        QCOMPARE(paths,
            (QStringList {
                QStringLiteral("$.list[0]"), QStringLiteral("$.new"), QStringLiteral("$.old"), QStringLiteral("$.price")}));
        model.setComparison(comparison, true);
        QCOMPARE(model.rowCount(model.index(0, 0)), 4);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("something inside differs")));
    }

private:
    static std::shared_ptr<const capture::MessageDetail> messageOf(const QByteArray &payload, qint64 id)
    {
        capture::MessageDetail detail;
        detail.payload = payload;
        detail.row.id = base::MessageId(id);
        detail.row.size = payload.size();
        detail.row.isValidText = payload.isValidUtf8();
        detail.row.type = detail.row.isValidText ? protocol::Opcode::Text : protocol::Opcode::Binary;
        return std::make_shared<const capture::MessageDetail>(detail);
    }

    static MessageComparison compared(const QByteArray &left, const QByteArray &right)
    {
        return models::compareMessages(messageOf(left, 3), messageOf(right, 7), {});
    }

    static QStringList rowOf(const TreeDifferenceModel &model, const QModelIndex &parent, const QString &name)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (model.index(row, 0, parent).data().toString().endsWith(name))
                return {model.index(row, TreeDifferenceModel::LeftColumn, parent).data().toString(),
                    model.index(row, TreeDifferenceModel::RightColumn, parent).data().toString()};
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestMessageComparison)
#include "tst_messagecomparison.moc"
