// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playedrecording.h"
#include "support/testcase.h"

#include <replay/comparator.h>

#include <QSemaphore>
#include <QTest>

using namespace framescope;
using namespace framescope::tests;
using replay::Comparator;
using replay::Comparison;
using replay::Worker;

namespace {

constexpr int patienceMs = 60'000;

/// A recording of so many messages of the server.
std::unique_ptr<PlayedRecording> answers(int count)
{
    auto recording = std::make_unique<PlayedRecording>();
    recording->beginSession();
    recording->opened(0);
    for (int i = 0; i < count; ++i)
        recording->in(i, QByteArray::number(i));
    recording->finish();
    return recording;
}

/// Keeps the worker from going on until it is released.
class Gate
{
public:
    explicit Gate(Worker &worker)
    {
        worker.post([this] { m_open.acquire(); });
    }
    void open() { m_open.release(); }

private:
    QSemaphore m_open;
};

} // namespace

class TestComparator : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotComeIsMissing()
    {
        const auto recording = answers(300);
        Comparator comparator(std::make_shared<Worker>(), recording->path(), {});
        comparator.receive(protocol::Opcode::Text, QByteArray("0"));
        QSemaphore done;
        qint64 matches = 0;
        qint64 differences = 0;
        comparator.finish(Comparator::Rest::IsMissing, [&](const Comparison &comparison) {
            matches = comparison.matches();
            differences = comparison.differenceCount();
            done.release();
        });
        QVERIFY(done.tryAcquire(1, patienceMs));
        QCOMPARE(matches, qint64(1));
        QCOMPARE(differences, qint64(299));
        QCOMPARE(comparator.waitingBytes(), qint64(0));
    }

    void whatHasNotComeIsNotMissedWhereItIsStopped()
    {
        const auto recording = answers(300);
        Comparator comparator(std::make_shared<Worker>(), recording->path(), {});
        comparator.receive(protocol::Opcode::Text, QByteArray("0"));
        comparator.receive(protocol::Opcode::Text, QByteArray("never recorded"));
        QSemaphore done;
        qint64 matches = 0;
        std::vector<replay::Difference> differences;
        comparator.finish(Comparator::Rest::IsNotMissed, [&](const Comparison &comparison) {
            matches = comparison.matches();
            differences = comparison.differences();
            done.release();
        });
        QVERIFY(done.tryAcquire(1, patienceMs));
        QCOMPARE(matches, qint64(1));
        QCOMPARE(differences.size(), size_t(1));
        QVERIFY(differences[0].kind == replay::Difference::Kind::Payload);
    }

    void whoeverGoesIsNotKeptByWhatIsLeftToCompare()
    {
        const auto recording = answers(10);
        const auto worker = std::make_shared<Worker>();
        Gate gate(*worker);
        bool isDone = false; // looked at once the worker has gone on
        auto comparator = std::make_unique<Comparator>(worker, recording->path(), replay::StepSelection {});
        comparator->receive(protocol::Opcode::Text, QByteArray("0"));
        comparator->finish(Comparator::Rest::IsMissing, [&](const Comparison &) { isDone = true; });
        comparator.reset();
        QSemaphore gone;
        worker->post([&] { gone.release(); });
        gate.open();
        QVERIFY(gone.tryAcquire(1, patienceMs));
        QVERIFY(!isDone);
    }
};

QTEST_GUILESS_MAIN(TestComparator)
#include "tst_comparator.moc"
