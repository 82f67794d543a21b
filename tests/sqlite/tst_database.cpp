// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <sqlite/blob.h>
#include <sqlite/rowtable.h>
#include <sqlite/statement.h>
#include <sqlite/transaction.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace framescope::sqlite;

namespace {

/// The rows (from, text), (from + 1, none), (from + 2, a blob without bytes), and so on.
class Numbers : public RowSource
{
public:
    Numbers(qint64 from, qint64 count)
        : m_row(from - 1)
        , m_end(from + count)
    {
    }
    bool next() override { return ++m_row < m_end; }
    void give(int column, Value value) const override
    {
        if (column == 0)
            return value.set(m_row);
        switch (m_row % 3) {
        case 0: return value.setText(QByteArrayView("a\0\xC3\xBC", 4));
        case 1: return value.setNull();
        default: return value.setBlob({});
        }
    }

private:
    qint64 m_row;
    qint64 m_end;
};

} // namespace

class TestDatabase : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
        m_path = m_dir->filePath(QStringLiteral("a base # 100% ü?.db"));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    }

    void opensOnlyWhatIsThere_data()
    {
        QTest::addColumn<Database::Mode>("mode");
        QTest::newRow("to read") << Database::Mode::ReadOnly;
        QTest::newRow("to write") << Database::Mode::ReadWrite;
        QTest::newRow("without locks") << Database::Mode::ReadOnlyUnlocked;
        QTest::newRow("as a file that nobody changes") << Database::Mode::Immutable;
    }
    void opensOnlyWhatIsThere()
    {
        QFETCH(Database::Mode, mode);
        const auto missing = Database::open(m_dir->filePath(QStringLiteral("missing.db")), mode);
        QVERIFY(!missing);
        QVERIFY(missing.error().isAccess());
        QVERIFY(!missing.error().message.isEmpty());

        fill();
        auto database = Database::open(m_path, mode);
        QVERIFY(database);
        QCOMPARE(*database->integer("SELECT count(*) FROM t"), 3);
        QCOMPARE(database->exec("DELETE FROM t").hasValue(), mode == Database::Mode::ReadWrite);
    }

    void aStatementUnderWayIsStopped()
    {
        fill();
        auto database = Database::open(m_path, Database::Mode::ReadOnly);
        std::stop_source stop;
        database->stopWith(stop.get_token());
        const char *endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";
        std::jthread other([&stop] { stop.request_stop(); });
        const auto counted = database->integer(endless);
        QVERIFY(!counted);
        QVERIFY(counted.error().isInterrupted());
        QVERIFY(!counted.error().isCorrupt());
    }

    void aPathIsNeverTakenForAnythingElse()
    {
        QVERIFY(!Database::open(QStringLiteral(":memory:"), Database::Mode::ReadWrite));
        QVERIFY(!Database::open(QStringLiteral("file:x?mode=memory"), Database::Mode::ReadWrite));
    }

    void valuesComeBackAsTheyWere()
    {
        Database database = fill();
        auto insert = Statement::prepare(database, "INSERT INTO t VALUES (?, ?)");
        QVERIFY(insert);
        insert->bind(1, std::numeric_limits<qint64>::min());
        const QByteArray text("a\0ü", 4);
        insert->bindText(2, text);
        QVERIFY(insert->run());
        insert->bind(1, std::numeric_limits<qint64>::max());
        insert->bindBlob(2, {});
        QVERIFY(insert->run());
        insert->bind(1, 7);
        insert->bindNull(2);
        QVERIFY(insert->run());

        auto select = Statement::prepare(database, "SELECT a, b FROM t WHERE a NOT BETWEEN 1 AND 3 ORDER BY a");
        QVERIFY(select);
        QCOMPARE(select->step(), Statement::Step::Row);
        QCOMPARE(select->integer(0), std::numeric_limits<qint64>::min());
        QVERIFY(select->isText(1));
        QCOMPARE(select->bytes(1).toByteArray(), text);
        QCOMPARE(select->step(), Statement::Step::Row);
        QVERIFY(select->isNull(1));
        QCOMPARE(select->step(), Statement::Step::Row);
        QCOMPARE(select->integer(0), std::numeric_limits<qint64>::max());
        QVERIFY(!select->isNull(1) && !select->isText(1));
        QVERIFY(select->bytes(1).isEmpty());
        QCOMPARE(select->step(), Statement::Step::Done);
    }

    void aTextWithoutBytesIsNoNull()
    {
        Database database = fill();
        auto insert = Statement::prepare(database, "INSERT INTO t VALUES (9, ?)");
        insert->bindText(1, {});
        QVERIFY(insert->run());
        QCOMPARE(*database.integer("SELECT count(*) FROM t WHERE a = 9 AND b = ''"), 1);
    }

    void anIntegerThatIsNotThereIsZero()
    {
        Database database = fill();
        QCOMPARE(*database.integer("SELECT a FROM t WHERE a > 100"), 0);
        QVERIFY(!database.integer("SELECT a FROM nowhere"));
    }

    void errorsAreValues()
    {
        Database database = fill();
        const auto failed = database.exec("NO SQL AT ALL");
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(QStringLiteral("syntax error")));
        const auto unprepared = Statement::prepare(database, "SELECT * FROM nowhere");
        QVERIFY(!unprepared);
        QVERIFY(unprepared.error().message.contains(QStringLiteral("nowhere")));

        auto insert = Statement::prepare(database, "INSERT INTO t VALUES (1, 'again')");
        const auto twice = insert->run();
        QVERIFY(!twice);
        QVERIFY(twice.error().message.contains(QStringLiteral("UNIQUE")));
    }

    void aParameterThatIsNotThereFailsTheStep()
    {
        Database database = fill();
        auto insert = Statement::prepare(database, "INSERT INTO t VALUES (?, 'x')");
        insert->bind(1, 10);
        insert->bind(2, 11);
        QVERIFY(!insert->run());
        insert->bind(1, 10);
        QVERIFY(insert->run());
    }

    void whatIsNotCommittedIsRolledBack()
    {
        Database database = fill();
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(database.exec("DELETE FROM t"));
        }
        QCOMPARE(*database.integer("SELECT count(*) FROM t"), 3);
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(database.exec("DELETE FROM t WHERE a = 1"));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(*database.integer("SELECT count(*) FROM t"), 2);
    }

    void oneStatementTakesAllRowsOfASource()
    {
        RowTable rows;
        Database database = fill();
        QVERIFY(rows.attach(database, "numbers", 2));
        auto insert = Statement::prepare(database, "INSERT INTO t SELECT * FROM numbers");
        QVERIFY(insert);
        QVERIFY(insert->run()); // there is no source: nothing
        QCOMPARE(*database.integer("SELECT count(*) FROM t"), 3);
        Numbers first(300, 3000);
        rows.setSource(&first);
        QVERIFY(insert->run());
        QCOMPARE(*database.integer("SELECT count(*) FROM t"), 3003);
        QCOMPARE(*database.integer("SELECT count(*) FROM t WHERE typeof(b) = 'text' AND hex(b) = '6100C3BC'"), 1000);
        QCOMPARE(*database.integer("SELECT count(*) FROM t WHERE b IS NULL AND a >= 300"), 1000);
        QCOMPARE(*database.integer("SELECT count(*) FROM t WHERE typeof(b) = 'blob' AND length(b) = 0"), 1000);
        Numbers second(3300, 1);
        rows.setSource(&second);
        QVERIFY(insert->run());
        QCOMPARE(*database.integer("SELECT max(a) FROM t"), 3300);
    }

    void aRowThatCannotBeTakenFailsTheStatement()
    {
        RowTable rows;
        Database database = fill();
        QVERIFY(rows.attach(database, "numbers", 2));
        auto insert = Statement::prepare(database, "INSERT INTO t SELECT * FROM numbers");
        Numbers again(-5, 10); // 1, 2 and 3 are there
        rows.setSource(&again);
        const auto failed = insert->run();
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(QStringLiteral("UNIQUE")));
        QCOMPARE(*database.integer("SELECT count(*) FROM t"), 3);
    }

    void theLogIsBroughtInWhenItIsAskedFor()
    {
        Database database = fill();
        QVERIFY(database.exec("PRAGMA journal_mode = WAL"));
        database.keepLog();
        QCOMPARE(database.path(), m_path);
        for (int i = 100; i < 200; ++i)
            QVERIFY(database.exec(
                QByteArray("INSERT INTO t VALUES (" + QByteArray::number(i) + ", zeroblob(100000))").constData()));
        const int pages = database.logPages();
        QVERIFY(pages > 2000); // SQLite itself would have begun anew after 1,000
        {
            auto reader = Database::open(m_path, Database::Mode::ReadOnly);
            QVERIFY(reader->exec("BEGIN"));
            QCOMPARE(*reader->integer("SELECT count(*) FROM t"), 103);
            QVERIFY(database.checkpoint());
            QVERIFY(database.exec("INSERT INTO t VALUES (300, NULL)"));
            QVERIFY(database.logPages() > pages); // somebody reads it
        }
        QVERIFY(database.checkpoint());
        QVERIFY(database.exec("INSERT INTO t VALUES (301, NULL)"));
        QVERIFY(database.logPages() < pages);
        QCOMPARE(*database.integer("SELECT count(*) FROM t"), 105);
    }

    void aLockOfAnotherIsBusy()
    {
        Database one = fill();
        auto two = Database::open(m_path, Database::Mode::ReadWrite);
        const auto first = Transaction::begin(one);
        const auto second = Transaction::begin(*two);
        QVERIFY(first);
        QVERIFY(!second);
        QVERIFY(second.error().isBusy());
    }

    void aFileThatMayNotGrowIsFull()
    {
        Database database = fill();
        QVERIFY(database.exec("PRAGMA max_page_count = 4"));
        const auto failed = database.exec("INSERT INTO t VALUES (20, zeroblob(100000))");
        QVERIFY(!failed);
        QVERIFY(failed.error().isFull());
    }

    void anotherKindOfFileIsNoDatabase()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        auto database = Database::open(m_path, Database::Mode::ReadOnly);
        QVERIFY(database);
        const auto count = database->integer("SELECT count(*) FROM sqlite_schema");
        QVERIFY(!count);
        QVERIFY(count.error().isNotADatabase());
    }

    void theBeginningOfAValueIsReadAlone()
    {
        Database database = fill();
        QVERIFY(database.exec("INSERT INTO t VALUES (30, CAST(zeroblob(1000000) AS TEXT)), (31, x'010203')"));
        QCOMPARE(readPart(database, {"t", "b", 30}, 0, 16).value(), QByteArray(16, '\0'));
        QCOMPARE(readPart(database, {"t", "b", 31}, 0, 16).value(), QByteArray("\1\2\3"));
        QCOMPARE(readPart(database, {"t", "b", 31}, 1, 1).value(), QByteArray("\2"));
        QCOMPARE(readPart(database, {"t", "b", 31}, 2, 16).value(), QByteArray("\3"));
        QCOMPARE(readPart(database, {"t", "b", 31}, 3, 16).value(), QByteArray());
        QCOMPARE(readPart(database, {"t", "b", 31}, 99, -1).value(), QByteArray());
        QVERIFY(!readPart(database, {"t", "b", 99}, 0, 16));
        QVERIFY(!readPart(database, {"t", "c", 31}, 0, 16));
    }

private:
    Database fill()
    {
        auto database = Database::open(m_path, Database::Mode::ReadWrite);
        Q_ASSERT(database);
        const auto filled = database->exec("CREATE TABLE t (a INTEGER PRIMARY KEY, b); INSERT INTO t VALUES (1, 'one'), "
                                           "(2, 'two'), (3, 'three')");
        Q_ASSERT(filled);
        return std::move(*database);
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
