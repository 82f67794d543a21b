// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <capture/filterparser.h>
#include <format/numbers.h>
#include <models/logmodel.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using models::Highlight;
using models::HighlightColor;
using models::JsonField;
using models::LogModel;
using protocol::Opcode;
using tests::textRecord;

namespace {

constexpr int patience = 60000; // milliseconds

JsonField field(const char *path)
{
    const QString text = QString::fromUtf8(path);
    return {text, *capture::parseJsonPath(text)};
}

Highlight highlight(const char *filter, HighlightColor color)
{
    return {*capture::Filter::parse(QString::fromUtf8(filter)), color};
}

} // namespace

class TestLogModelColumns : public tests::TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    tests::FrameSource m_source;

    [[nodiscard]] QString textAt(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    [[nodiscard]] int highlightAt(int row) const
    {
        const QVariant color = m_model->index(row, 0).data(LogModel::HighlightRole);
        return color.isValid() ? color.toInt() : -2; // not read yet
    }
    void append(Opcode opcode, const QByteArray &payload)
    {
        m_recording->append(tests::recordOf(m_session, base::Direction::In, opcode, {m_source.next(opcode, payload)}));
    }
    void appendText(const QByteArray &text) { append(Opcode::Text, text); }
    /// In frames of so many bytes each.
    void appendCompressed(const QByteArray &plain, const std::vector<qsizetype> &wire)
    {
        std::vector<protocol::Frame> frames;
        for (size_t i = 0; i < wire.size(); ++i) {
            frames.push_back(
                m_source.next(i == 0 ? Opcode::Text : Opcode::Continuation, QByteArray(wire[i], 'z'), i + 1 == wire.size()));
            frames.back().header.rsv1 = i == 0;
        }
        auto record = tests::recordOf(m_session, base::Direction::In, Opcode::Text, frames);
        record.message.assembled = plain;
        m_recording->append(record);
    }
    void follow(int rows)
    {
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), rows, patience);
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        auto made = capture::Recording::create(m_dir->filePath(QStringLiteral("log.fscope")));
        QVERIFY(made.hasValue());
        m_recording = std::shared_ptr<capture::Recording>(std::move(*made));
        m_session = m_recording->addSession({});
        m_model = std::make_unique<LogModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_recording.reset();
        m_dir.reset();
    }

    void theTimeHasMicroseconds()
    {
        appendText("x");
        follow(1);
        QTRY_COMPARE_WITH_TIMEOUT(
            textAt(0, LogModel::TimeColumn).size(), QStringLiteral("12:01:02.123456").size(), patience);
        const QString exact = textAt(0, LogModel::TimeColumn, Qt::ToolTipRole);
        QVERIFY(exact.contains(textAt(0, LogModel::TimeColumn)));
    }

    void timesAreMeasuredFromTheBeginningAndFromTheSelectedRow()
    {
        m_recording->append(tests::eventRecord(m_session, capture::EventKind::Opened));
        for (int i = 0; i < 300; ++i)
            appendText(QByteArray::number(i));
        follow(301);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(300) && m_model->messageAt(1), patience);
        QVERIFY(textAt(0, LogModel::SinceStartColumn).endsWith(u's'));
        QVERIFY(textAt(300, LogModel::SinceStartColumn) > textAt(1, LogModel::SinceStartColumn));
        QVERIFY(textAt(300, LogModel::SelectedDeltaColumn).isEmpty());

        m_model->measureFrom(150);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(150, LogModel::SelectedDeltaColumn), format::delta(base::Nanoseconds(0)), patience);
        const auto distance = m_model->messageAt(300)->time - m_model->messageAt(150)->time;
        QCOMPARE(textAt(300, LogModel::SelectedDeltaColumn), format::delta(distance));
        QVERIFY(textAt(1, LogModel::SelectedDeltaColumn).startsWith(u'−'));
        QVERIFY(textAt(0, LogModel::SelectedDeltaColumn).startsWith(u'−'));

        m_model->measureFrom(0);
        QVERIFY(textAt(300, LogModel::SelectedDeltaColumn).startsWith(u'+'));
        m_model->measureFrom(-1);
        QVERIFY(textAt(300, LogModel::SelectedDeltaColumn).isEmpty());
    }

    void itIsMeasuredFromTheSameMessageWhereverItStands()
    {
        for (int i = 0; i < 20; ++i)
            appendText(i % 2 ? "odd" : "even");
        follow(20);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(19).has_value(), patience);
        m_model->measureFrom(11);
        const QString before = textAt(19, LogModel::SelectedDeltaColumn);
        m_model->setFilter(*capture::Filter::parse(QStringLiteral("odd")));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 10, patience);
        QCOMPARE(textAt(5, LogModel::SelectedDeltaColumn), format::delta(base::Nanoseconds(0)));
        QCOMPARE(textAt(9, LogModel::SelectedDeltaColumn), before);
    }

    void aCloseFrameHasItsCode()
    {
        append(Opcode::Close, QByteArray("\x03\xe9going", 7));
        append(Opcode::Close, {});
        append(Opcode::Close, "\x03");
        appendText("\x03\xe8 text");
        follow(4);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(0, LogModel::CodeColumn), QStringLiteral("1001"), patience);
        QVERIFY(textAt(0, LogModel::CodeColumn, Qt::ToolTipRole).contains(QStringLiteral("Going Away")));
        for (const int row : {1, 2, 3})
            QCOMPARE(textAt(row, LogModel::CodeColumn), QString());
    }

    void theRatioIsThatOfCompressedPayloads()
    {
        appendText(QByteArray(1000, 'x'));
        appendCompressed(QByteArray(1000, 'x'), {250});
        appendCompressed(QByteArray(2000, 'x'), {200, 100, 200});
        appendCompressed({}, {1});
        append(Opcode::Ping, "x");
        follow(5);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(4).has_value(), patience);
        QVERIFY(textAt(1, LogModel::RatioColumn).isEmpty()); // nobody has asked
        m_model->setRatiosWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(1, LogModel::RatioColumn), format::percentage(1, 4), patience);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(2, LogModel::RatioColumn), format::percentage(1, 4), patience);
        QVERIFY(textAt(2, LogModel::RatioColumn, Qt::ToolTipRole).contains(format::byteCount(500)));
        for (const int row : {0, 3, 4})
            QCOMPARE(textAt(row, LogModel::RatioColumn), QString());
    }

    void fieldsOfJsonHaveColumns_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a number") << QByteArray("{\"data\":{\"price\":1.0842}}") << QStringLiteral("1.0842");
        QTest::newRow("a text") << QByteArray("{\"data\":{\"price\":\"high\"}}") << QStringLiteral("high");
        QTest::newRow("an object") << QByteArray("{\"data\":{\"price\":{\"b\":[1]}}}") << QStringLiteral("{\"b\":[1]}");
        QTest::newRow("no such field") << QByteArray("{\"data\":{}}") << QString();
        QTest::newRow("no JSON") << QByteArray("price") << QString();
        QTest::newRow("what turns text around is made visible")
            << QByteArray("{\"data\":{\"price\":\"a\\u202eb\\nc\"}}") << QStringLiteral("a‹U+202E›b␊c");
        QTest::newRow("a long text is cut") << QByteArray("{\"data\":{\"price\":\"") + QByteArray(5000, 'x') + "\"}}"
                                            << QString(models::maxFieldText, u'x') + QChar(0x2026);
        QTest::newRow("a number that had to be rounded says so")
            << QByteArray("{\"data\":{\"price\":123456789012345678901234567890}}")
            << QStringLiteral("≈1.2345678901234568e+29");
        QTest::newRow("beyond the preview")
            << QByteArray("{\"pad\":\"") + QByteArray(100000, 'x') + "\",\"data\":{\"price\":7}}" << QStringLiteral("7");
        QTest::newRow("a payload that is too long")
            << QByteArray("{\"data\":{\"price\":7},\"pad\":\"") + QByteArray(models::maxFieldPayload, 'x') + "\"}"
            << QString(QChar(0x2026));
    }

    void fieldsOfJsonHaveColumns()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, shown);
        appendText("{\"data\":{\"price\":\"first\"}}");
        appendText(payload);
        m_model->setFields({field("$.data.price")});
        QCOMPARE(m_model->columnCount(), LogModel::ColumnCount + 1);
        QCOMPARE(m_model->headerData(LogModel::ColumnCount, Qt::Horizontal).toString(), QStringLiteral("$.data.price"));
        follow(2);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(0, LogModel::ColumnCount), QStringLiteral("first"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(1, LogModel::ColumnCount), shown, patience);
        QVERIFY(textAt(1, LogModel::ColumnCount, Qt::ToolTipRole).isEmpty());
    }

    void otherTypesThanTextHaveNoFields()
    {
        append(Opcode::Binary, "{\"a\":1}");
        append(Opcode::Ping, "{\"a\":1}");
        appendText("{\"a\":1}");
        m_model->setFields({field("$.a")});
        follow(3);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(2, LogModel::ColumnCount), QStringLiteral("1"), patience);
        QCOMPARE(textAt(0, LogModel::ColumnCount), QString());
        QCOMPARE(textAt(1, LogModel::ColumnCount), QString());
    }

    void fieldsComeAndGoWhileTheOthersStay()
    {
        appendText("{\"a\":1,\"b\":2,\"c\":3}");
        follow(1);
        m_model->setFields({field("$.a"), field("$.b")});
        m_model->setFields({field("$.c"), field("$.b")});
        QCOMPARE(m_model->columnCount(), LogModel::ColumnCount + 2);
        QCOMPARE(m_model->fields().front().path, QStringLiteral("$.b"));
        QTRY_COMPARE_WITH_TIMEOUT(textAt(0, LogModel::ColumnCount), QStringLiteral("2"), patience);
        QCOMPARE(textAt(0, LogModel::ColumnCount + 1), QStringLiteral("3"));
        m_model->setFields({});
        QCOMPARE(m_model->columnCount(), int(LogModel::ColumnCount));
        QVERIFY(!m_model->headerData(LogModel::ColumnCount, Qt::Horizontal).isValid());
    }

    void theFirstRuleThatSelectsAMessageGivesItsColour()
    {
        appendText("{\"event\":\"trade\",\"price\":5}");
        appendText("{\"event\":\"trade\",\"price\":50}");
        append(Opcode::Ping, "x");
        append(Opcode::Binary, QByteArray(200, 'x'));
        m_recording->append(tests::eventRecord(m_session, capture::EventKind::Closed));
        m_model->setHighlights({highlight("$.price > 10", HighlightColor::Red),
            highlight("$.event = trade", HighlightColor::Green), highlight("len>100", HighlightColor::Blue)});
        follow(5);
        QTRY_COMPARE_WITH_TIMEOUT(highlightAt(0), static_cast<int>(HighlightColor::Green), patience);
        QTRY_COMPARE_WITH_TIMEOUT(highlightAt(1), static_cast<int>(HighlightColor::Red), patience);
        QTRY_COMPARE_WITH_TIMEOUT(highlightAt(3), static_cast<int>(HighlightColor::Blue), patience);
        QCOMPARE(highlightAt(2), -1);
        QCOMPARE(highlightAt(4), -2); // no filter selects an event

        m_model->setHighlights({highlight("type:ping", HighlightColor::Pink)});
        QTRY_COMPARE_WITH_TIMEOUT(highlightAt(2), static_cast<int>(HighlightColor::Pink), patience);
        QCOMPARE(highlightAt(0), -1);
        m_model->setHighlights({});
        QCOMPARE(highlightAt(2), -1);
    }

    void aRuleHoldsForWhatComesLater()
    {
        m_model->setHighlights({highlight("error", HighlightColor::Red)});
        follow(0);
        for (int i = 0; i < 400; ++i)
            appendText(i % 7 == 0 ? "an ERROR" : "fine");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 400, patience);
        for (const int row : {399, 350, 0, 7, 398, 1}) {
            const int wanted = row % 7 == 0 ? static_cast<int>(HighlightColor::Red) : -1;
            QTRY_COMPARE_WITH_TIMEOUT(highlightAt(row), wanted, patience);
        }
    }

    void onlyWhatIsLookedAtIsWorkedThrough()
    {
        m_tester.reset(); // it asks for a lot
        for (int i = 0; i < 20000; ++i)
            appendText("{\"a\":" + QByteArray::number(i) + '}');
        m_model->setFields({field("$.a")});
        m_model->setHighlights({highlight("$.a > 9999", HighlightColor::Teal)});
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 20000, patience);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(5000, LogModel::ColumnCount), QStringLiteral("5000"), patience);
        QCOMPARE(highlightAt(5000), -1);
        QTRY_COMPARE_WITH_TIMEOUT(highlightAt(15000), static_cast<int>(HighlightColor::Teal), patience);
        int known = 0;
        for (int row = 0; row < 4096; row += 128) // asks for what is not there, and finds nothing
            known += textAt(row, LogModel::ColumnCount).isEmpty() ? 0 : 1;
        QVERIFY(known <= 1);
    }

    /// Whatever comes and changes in whatever order, in the end everything is as somebody finds it who looks at the
    /// messages.
    void anyOrderOfChangesEndsTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anyOrderOfChangesEndsTheSame()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        m_model->follow(m_recording);
        const std::vector<JsonField> all {field("$.a"), field("$.b"), field("$.a.c"), field("$[0]")};
        std::vector<QByteArray> messages;
        std::vector<JsonField> fields;
        int limit = 500;
        QString filter;
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(5)) {
            case 0:
            case 1:
                for (int i = random.bounded(40); i > 0; --i) {
                    messages.push_back("{\"a\":" + QByteArray::number(random.bounded(1000)) + ",\"b\":\"t"
                        + QByteArray::number(random.bounded(3)) + "\"}");
                    appendText(messages.back());
                }
                break;
            case 2:
                fields.clear();
                for (const JsonField &one : all) {
                    if (random.bounded(2) == 0)
                        fields.push_back(one);
                }
                m_model->setFields(fields);
                break;
            case 3:
                limit = random.bounded(1000);
                m_model->setHighlights({highlight("$.b = t1", HighlightColor::Orange),
                    highlight(QStringLiteral("$.a > %1").arg(limit).toUtf8().constData(), HighlightColor::Purple)});
                break;
            default:
                filter = random.bounded(2) == 0 ? QStringLiteral("$.b = t2") : QString();
                m_model->setFilter(*capture::Filter::parse(filter));
                m_model->measureFrom(random.bounded(m_model->rowCount() + 1) - 1);
            }
            QCoreApplication::processEvents();
        }
        m_model->setHighlights({highlight("$.b = t1", HighlightColor::Orange),
            highlight(QStringLiteral("$.a > %1").arg(limit).toUtf8().constData(), HighlightColor::Purple)});
        if (!filter.isEmpty())
            std::erase_if(messages, [](const QByteArray &message) { return !message.contains("\"t2\""); });
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), static_cast<int>(messages.size()), patience);
        QCOMPARE(m_model->columnCount(), LogModel::ColumnCount + static_cast<int>(fields.size()));
        for (int row = 0; row < m_model->rowCount(); ++row)
            compare(row, messages[static_cast<size_t>(row)], limit);
    }

private:
    /// By other means than the model has.
    void compare(int row, const QByteArray &message, int limit)
    {
        const QByteArray number = message.mid(5, message.indexOf(',') - 5);
        const QByteArray text = message.mid(message.lastIndexOf('t'), 2);
        const int wanted = text == "t1" ? static_cast<int>(HighlightColor::Orange)
            : number.toInt() > limit    ? static_cast<int>(HighlightColor::Purple)
                                        : -1;
        QTRY_COMPARE_WITH_TIMEOUT(highlightAt(row), wanted, patience);
        for (int i = 0; i < static_cast<int>(m_model->fields().size()); ++i) {
            const QString path = m_model->fields()[static_cast<size_t>(i)].path;
            const QByteArray value = path == QStringLiteral("$.a") ? number
                : path == QStringLiteral("$.b")                    ? text
                                                                   : QByteArray();
            QTRY_COMPARE_WITH_TIMEOUT(textAt(row, LogModel::ColumnCount + i), QString::fromUtf8(value), patience);
        }
    }
};

QTEST_GUILESS_MAIN(TestLogModelColumns)
#include "tst_logmodelcolumns.moc"
