// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files behind a log: let go of while they are read, damaged, and none at all.
#include "capture/holed.h"
#include "capture/records.h"
#include "support/testcase.h"

#include <capture/walk.h>
#include <models/logmodel.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace framescope;
using models::LogModel;
using tests::textRecord;

namespace {

constexpr int patience = 30'000; // milliseconds

} // namespace

class TestLogModelFiles : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_model = std::make_unique<LogModel>();
    }

    void cleanup()
    {
        m_model.reset();
        m_dir.reset();
    }

    void lettingGoOfAFileDoesNotWaitForWhatIsBeingRead()
    {
        const auto begun = std::make_shared<QSemaphore>();
        const auto goesOn = std::make_shared<QSemaphore>();
        const auto wasStopped = std::make_shared<std::atomic<bool>>(false);
        const auto hasEnded = std::make_shared<QSemaphore>();
        bool isAnswered = false;
        const std::shared_ptr<capture::Recording> recording =
            std::move(capture::Recording::create(m_dir->filePath(QStringLiteral("log.fscope")))).value();
        const base::SessionId session = recording->addSession({});
        m_model->follow(recording);
        m_model->ask<int>(
            [=](capture::Reader &reader) {
                begun->release();
                goesOn->acquire(); // a window that waited for it would never release it
                *wasStopped = reader.isStopped() && reader.messages(base::MessageId(1), 1).empty() && !reader.error();
                hasEnded->release();
                return 0;
            },
            [&isAnswered](int) { isAnswered = true; });
        m_model->ask<int>([](capture::Reader &) { return 0; }, [&isAnswered](int) { isAnswered = true; });
        begun->acquire();
        m_model->open(recording->path());
        goesOn->release();
        hasEnded->acquire();
        QVERIFY(*wasStopped);
        recording->append(textRecord(session, "later"));
        recording->flush();
        m_model->readOn();
        QTRY_VERIFY_WITH_TIMEOUT((m_model->readOn(), m_model->rowCount() == 1), patience);
        QVERIFY(!isAnswered);
    }

    void whatCannotBeReadIsAskedForOnce()
    {
        openHoled();
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), tests::messagesAroundHole, patience);
        const auto look = [this] {
            const bool isThere = m_model->messageAt(tests::messageInHole - 1).has_value();
            bool isAnswered = false; // behind what was asked before
            m_model->ask<bool>([](capture::Reader &) { return true; }, [&isAnswered](bool is) { isAnswered = is; });
            return !isThere && QTest::qWaitFor([&isAnswered] { return isAnswered; }, patience);
        };
        QVERIFY(look());
        QSignalSpy changed(m_model.get(), &LogModel::dataChanged);
        QVERIFY(look());
        QVERIFY(look());
        QCOMPARE(changed.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(tests::messagesAroundHole - 1).has_value(), patience);
    }

    void rowsOnBothSidesOfAHoleAreThere()
    {
        const QString path = openHoled();
        std::vector<qint64> readable;
        const auto reader = capture::Reader::open(path).value();
        capture::Walk walk(*reader);
        while (const auto row = walk.next()) {
            if (const auto *message = std::get_if<capture::MessageRow>(&*row))
                readable.push_back(message->id.value);
        }
        QVERIFY(std::ssize(readable) > tests::messagesAroundHole / 2 && std::ssize(readable) < tests::messagesAroundHole);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), tests::messagesAroundHole, patience);
        std::vector<qint64> shown;
        const auto look = [&] {
            shown.clear();
            for (int row = 0; row < tests::messagesAroundHole; ++row) {
                if (m_model->messageAt(row))
                    shown.push_back(row + 1);
            }
            return shown == readable;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(look(), qPrintable(u"%1 of %2"_qs.arg(shown.size()).arg(readable.size())), patience);
    }

    void aFileThatIsNoRecordingIsToldOf()
    {
        QSignalSpy failed(m_model.get(), &LogModel::readFailed);
        m_model->open(m_dir->filePath(QStringLiteral("nothing.fscope")));
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    QString openHoled()
    {
        const QString path = m_dir->filePath(QStringLiteral("damaged.fscope"));
        tests::makeRecordingWithHole(path);
        m_model->open(path);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LogModel> m_model;
};

QTEST_GUILESS_MAIN(TestLogModelFiles)
#include "tst_logmodelfiles.moc"
