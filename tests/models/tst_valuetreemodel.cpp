// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <models/valuetreemodel.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace framescope;
using models::ValueTreeModel;

namespace {

std::shared_ptr<const inspect::Decoded> decoded(const QByteArray &payload, inspect::Format format = inspect::Format::Json)
{
    return std::make_shared<const inspect::Decoded>(inspect::decode(payload, format));
}

void fetchAll(ValueTreeModel &model, const QModelIndex &parent = {})
{
    while (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        fetchAll(model, model.index(row, 0, parent));
}

QByteArray randomJson(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 3 ? 3 : 5);
    if (kind < 3)
        return QByteArrayList {"1", "\"x\"", "null"}[kind];
    QByteArrayList parts;
    const int count = random.bounded(5);
    for (int i = 0; i < count; ++i)
        parts.append((kind == 3 ? QByteArray() : "\"k" + QByteArray::number(i) + "\":") + randomJson(random, depth + 1));
    return kind == 3 ? '[' + parts.join(',') + ']' : '{' + parts.join(',') + '}';
}

} // namespace

class TestValueTreeModel : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itIsASoundModelWhateverItShows()
    {
        ValueTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would do so inside of a reset
        QRandomGenerator random(20261121);
        for (int round = 0; round < 200; ++round) {
            model.setContent(decoded(randomJson(random, 0)));
            fetchAll(model);
        }
        model.setContent({});
        QCOMPARE(model.rowCount(), 0);
    }

    void namesAndValuesAreThere()
    {
        ValueTreeModel model;
        model.setContent(decoded("{\"a\":[1,\"x\"],\"b\":{}}"));
        fetchAll(model);
        const QModelIndex a = model.index(0, 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(a.data().toString(), QStringLiteral("a"));
        QCOMPARE(a.siblingAtColumn(1).data().toString(), QStringLiteral("[…]  2 values"));
        QCOMPARE(model.index(1, 1, a).data().toString(), QStringLiteral("\"x\""));
        QCOMPARE(model.index(1, 0, a).data().toString(), QStringLiteral("[1]"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("{}"));
    }

    void whatIsCopied()
    {
        ValueTreeModel model;
        model.setContent(decoded("{\"a\":[1.50,\"x\\ny\"],\"odd key\":null}"));
        fetchAll(model);
        const QModelIndex a = model.index(0, 0);
        QCOMPARE(model.copiedValue(a), QStringLiteral("[\n  1.50,\n  \"x\\ny\"\n]"));
        QCOMPARE(model.copiedValue(model.index(1, 0, a)), QStringLiteral("x\ny"));
        QCOMPARE(model.path(model.index(1, 0, a)), QStringLiteral("$.a[1]"));
        QCOMPARE(model.path(model.index(1, 0)), QStringLiteral("$['odd key']"));
        QCOMPARE(model.key(model.index(1, 0)), QStringLiteral("odd key"));
        QCOMPARE(model.key(model.index(1, 0, a)), QString());
    }

    void bytesAreCopiedInHexadecimal()
    {
        ValueTreeModel model;
        model.setContent(decoded(QByteArray::fromHex("81a161c402ff00"), inspect::Format::MessagePack));
        fetchAll(model);
        QCOMPARE(model.copiedValue(model.index(0, 0)), QStringLiteral("ff 00"));
    }

    void oneValueIsOneRow()
    {
        ValueTreeModel model;
        model.setContent(decoded("42"));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would do so inside of a reset
        fetchAll(model);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("$"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("42"));
    }

    void childrenAreToldOfInSlices()
    {
        ValueTreeModel model;
        model.setContent(decoded('[' + QByteArray("1,").repeated(1000) + "2]"));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), ValueTreeModel::SliceSize);
        fetchAll(model);
        QCOMPARE(model.rowCount(), 1001);
        QCOMPARE(model.index(1000, 1).data().toString(), QStringLiteral("2"));
    }

    void whatAHostilePayloadSaysIsInert()
    {
        ValueTreeModel model;
        model.setContent(decoded(QStringLiteral("{\"<b>\u202Ek</b>\":\"<img src=x>\u202E\"}").toUtf8()));
        fetchAll(model);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("<b>‹U+202E›k</b>"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("\"<img src=x>‹U+202E›\""));
        QVERIFY(!model.index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    }
};

QTEST_GUILESS_MAIN(TestValueTreeModel)
#include "tst_valuetreemodel.moc"
