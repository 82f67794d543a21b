// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <models/fieldsmodel.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using models::Field;
using models::FieldsModel;

namespace {

QString randomText(QRandomGenerator &random)
{
    static const QStringList texts {{}, QStringLiteral("a"), QStringLiteral("Cookie"), QStringLiteral("{{x}}")};
    return texts[random.bounded(static_cast<int>(texts.size()))];
}

Field randomField(QRandomGenerator &random)
{
    return {randomText(random), randomText(random), random.bounded(2) == 0, random.bounded(2) == 0, QStringLiteral("here")};
}

/// What a person may expect of an edit, written down once more.
struct Oracle {
    FieldsModel::Features features;
    std::vector<Field> fields;

    bool write(size_t row, int column, const QString &text)
    {
        const Field before = row < fields.size() ? fields[row] : Field();
        Field after = before;
        (column == FieldsModel::NameColumn ? after.name : after.value) = text;
        if (after == before)
            return false;
        if (features.testFlag(FieldsModel::EditForgetsOrigin))
            after.origin.clear();
        if (column == FieldsModel::NameColumn && features.testFlag(FieldsModel::CanBeSecret) && text == u"Cookie")
            after.isSecret = true;
        if (row == fields.size())
            fields.push_back(after);
        else
            fields[row] = after;
        return true;
    }

    bool check(size_t row, int column, bool isChecked)
    {
        const bool isEnabling = column == FieldsModel::NameColumn && features.testFlag(FieldsModel::CanDisable);
        const bool isSecrecy = column == FieldsModel::SecretColumn && features.testFlag(FieldsModel::CanBeSecret);
        if (row >= fields.size() || (!isEnabling && !isSecrecy))
            return false;
        bool &box = isEnabling ? fields[row].isEnabled : fields[row].isSecret;
        return std::exchange(box, isChecked) != isChecked;
    }
};

} // namespace

class TestFieldsModel : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLastRowBecomesAFieldWhenItIsWrittenInto()
    {
        FieldsModel model(FieldsModel::CanDisable);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy edited(&model, &FieldsModel::edited);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.data(model.index(0, 0), Qt::CheckStateRole).isValid());
        QVERIFY(model.setData(model.index(0, 1), QStringLiteral("v")));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.fields(), (std::vector<Field> {{{}, QStringLiteral("v"), true, false, {}}}));
        QCOMPARE(model.data(model.index(0, 0), Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(edited.count(), 1);
        QVERIFY(!model.setData(model.index(0, 1), QStringLiteral("v")));
        QCOMPARE(edited.count(), 1);
    }

    void aSecretIsShownAsAMarkAndEditedAsItIs()
    {
        FieldsModel model(FieldsModel::CanBeSecret);
        model.setFields({{QStringLiteral("Cookie"), QStringLiteral("hush"), true, true, {}}});
        const QModelIndex value = model.index(0, FieldsModel::ValueColumn);
        QVERIFY(!value.data().toString().contains(QStringLiteral("hush")));
        QCOMPARE(value.data(Qt::EditRole).toString(), QStringLiteral("hush"));
    }

    void whatHasNoBoxCannotBeChecked()
    {
        FieldsModel model(FieldsModel::NoFeature);
        const std::vector<Field> fields {{QStringLiteral("a"), QStringLiteral("b"), true, false, {}}};
        model.setFields(fields);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.setData(model.index(0, column), Qt::Unchecked, Qt::CheckStateRole));
        FieldsModel secret(FieldsModel::CanBeSecret);
        secret.setFields(fields);
        QVERIFY(!secret.setData(secret.index(0, FieldsModel::SecretColumn), QStringLiteral("x"), Qt::EditRole));
        QVERIFY(!secret.setData(secret.index(0, FieldsModel::ValueColumn), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.fields(), fields);
        QCOMPARE(secret.fields(), fields);
    }

    void randomEdits_data()
    {
        QTest::addColumn<int>("features");
        QTest::newRow("names and values") << 0;
        QTest::newRow("that can be switched off") << static_cast<int>(FieldsModel::CanDisable);
        QTest::newRow("that can be secret") << static_cast<int>(FieldsModel::CanBeSecret);
        QTest::newRow("with all there is") << static_cast<int>(
            (FieldsModel::CanDisable | FieldsModel::CanBeSecret | FieldsModel::EditForgetsOrigin).toInt());
    }

    void randomEdits()
    {
        QFETCH(int, features);
        QRandomGenerator random(7);
        FieldsModel model {FieldsModel::Features(features)};
        model.setSecretGuess([](const QString &name) { return name == u"Cookie"; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Oracle oracle {FieldsModel::Features(features), {}};
        for (int step = 0; step < 2000; ++step) {
            const int row = random.bounded(-1, model.rowCount() + 1);
            const int column = random.bounded(model.columnCount());
            const QModelIndex index = model.index(row, column);
            switch (random.bounded(12)) {
            case 0:
                oracle.fields.assign(static_cast<size_t>(random.bounded(8)), randomField(random));
                model.setFields(oracle.fields);
                break;
            case 1:
            case 2: remove(model, oracle, row, random.bounded(3)); break;
            case 3:
            case 4:
            case 5: {
                const bool isChecked = random.bounded(2) == 0;
                const bool isDone = index.isValid() && oracle.check(static_cast<size_t>(row), column, isChecked);
                QCOMPARE(model.setData(index, isChecked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole), isDone);
                break;
            }
            default: {
                const QString text = randomText(random);
                const bool isText = index.isValid() && column != FieldsModel::SecretColumn;
                const bool isDone = isText && oracle.write(static_cast<size_t>(row), column, text);
                QCOMPARE(model.setData(index, text), isDone);
            }
            }
            QCOMPARE(model.fields(), oracle.fields);
            QCOMPARE(model.rowCount(), static_cast<int>(oracle.fields.size()) + 1);
        }
    }

private:
    static void remove(FieldsModel &model, Oracle &oracle, int row, int count)
    {
        model.removeFields(row, count);
        for (int i = 0; row >= 0 && i < count && row < static_cast<int>(oracle.fields.size()); ++i)
            oracle.fields.erase(oracle.fields.begin() + row);
    }
};

QTEST_GUILESS_MAIN(TestFieldsModel)
#include "tst_fieldsmodel.moc"
