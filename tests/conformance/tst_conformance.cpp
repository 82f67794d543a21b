// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule.h"

#include "support/enginedriver.h"
#include "support/testcase.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;
using namespace framescope::tests::conformance;

namespace {

class MachineOwner : public Owner
{
public:
    explicit MachineOwner(EngineDriver &driver)
        : m_driver(driver)
    {
    }
    SendStatus text(const QByteArray &utf8) override { return m_driver->sendText(utf8); }
    SendStatus binary(const QByteArray &payload) override { return m_driver->sendBinary(payload); }
    SendStatus ping(const QByteArray &payload) override { return m_driver->sendPing(payload); }
    SendStatus pong(const QByteArray &payload) override { return m_driver->sendPong(payload); }
    SendStatus close(std::optional<CloseCode> code, const QByteArray &reason) override
    {
        return m_driver->sendClose(code, reason);
    }

private:
    EngineDriver &m_driver;
};

Engine makeEngine(const Rule &rule, bool isDeflating)
{
    if (rule.role == Role::Server)
        return Engine::server(rule.limits(), isDeflating ? std::optional(DeflatePolicy()) : std::nullopt);
    ClientRequest request = plainRequest();
    request.subprotocols = rule.subprotocols;
    if (isDeflating)
        request.extensions = {rule.extensions};
    return Engine::client(request, rule.limits(), countingKeys());
}

EngineDriver start(const Rule &rule, bool isDeflating, Chunking chunking)
{
    if (!rule.isHandshake)
        return EngineDriver::open(rule.role, chunking, rule.limits(), isDeflating ? rule.extensions : QByteArray());
    EngineDriver driver(makeEngine(rule, isDeflating), chunking);
    driver->start();
    return driver;
}

/// What is told stands in the stream where it is told.
void verifyExtents(const EngineDriver &driver, const QByteArray &stream)
{
    const auto at = [&](quint64 offset, quint64 length) {
        return stream.mid(static_cast<qsizetype>(offset - driver.origin()), static_cast<qsizetype>(length));
    };
    for (const Message &message : driver.messages()) {
        for (const Frame &frame : message.frames)
            QCOMPARE(at(frame.streamOffset, frame.wireSize()), frame.header.toBytes() + frame.wirePayload());
    }
    for (const Violation &violation : driver.violations()) {
        const quint64 end = violation.streamOffset - driver.origin() + violation.length;
        QVERIFY(end <= static_cast<quint64>(stream.size()));
        const auto header = FrameHeader::fromBytes(violation.bytes);
        if (header && violation.length == static_cast<quint64>(violation.bytes.size()) && violation.length > 2)
            QCOMPARE(at(violation.streamOffset, violation.length), violation.bytes);
    }
}

} // namespace

/// The table of what RFC 6455 and RFC 7692 demand, held to both ends of a connection as pure machines.
class TestConformance : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void anEndHoldsToTheRule_data() { addRows(m_rules); }
    void anEndHoldsToTheRule()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        QFETCH(size_t, index);
        QFETCH(bool, isDeflating);
        const Rule &rule = m_rules[index];
        QByteArray in = rule.in;
        in.replace("{accept}", acceptFor(countingKeys().handshakeKey()));
        EngineDriver driver = start(rule, isDeflating, chunking);
        if (rule.act) {
            MachineOwner owner(driver);
            const SendStatus status = rule.act(owner);
            QCOMPARE(status ? std::nullopt : std::optional(status.error()), rule.refusal);
        }
        driver.hear(in);
        if (rule.isHandshake)
            driver->accept();
        if (rule.endsStream)
            driver.hearEnd();
        QCOMPARE(steady(driver.events()), rule.told);
        verifyExtents(driver, in);
        verifyWritten(rule, driver);
        if (rule.endsWith)
            QCOMPARE(int(driver->outcome().code), *rule.endsWith);
    }

    void everyWayToBreakARuleIsInTheTableBothStrictAndObserved()
    {
        for (int number = 0; number <= int(lastViolationKind); ++number) {
            const auto kind = static_cast<ViolationKind>(number);
            const QByteArray line = QByteArray("violation ") + nameOf(kind) + " at ";
            QSet<bool> seen;
            for (const Rule &rule : m_rules) {
                const auto isOfKind = [&line](const QByteArray &told) { return told.startsWith(line); };
                if (std::any_of(rule.told.begin(), rule.told.end(), isOfKind))
                    seen.insert(rule.tolerated.contains(kind));
            }
            QVERIFY2(seen.size() == 2, line.constData());
        }
    }

    void whatBytesDoNotShowHasATestThatDoes()
    {
        for (const ShownElsewhere &rule : rulesShownElsewhere()) {
            QFile file(QStringLiteral(FRAMESCOPE_SOURCE_DIR "/") + QLatin1String(rule.file));
            QVERIFY2(file.open(QIODevice::ReadOnly), rule.file);
            QVERIFY2(file.readAll().contains(rule.words), rule.words);
        }
    }

    void noTwoRowsHaveOneName()
    {
        QSet<QByteArray> names;
        for (const Rule &rule : m_rules) {
            const auto terms = QByteArray::number(int(rule.terms));
            QVERIFY2(!names.contains(rule.name() + terms), rule.name().constData());
            names.insert(rule.name() + terms);
        }
    }

private:
    static void verifyWritten(const Rule &rule, EngineDriver &driver)
    {
        if (!rule.isHandshake) {
            QCOMPARE(driver.wrote(), rule.wrote);
            return;
        }
        QByteArrayList wanted = rule.wrote;
        for (QByteArray &line : wanted)
            line.replace("{host}", "example.com");
        const QByteArray complaint = complaintAbout(driver->takeBytes(), wanted);
        QVERIFY2(complaint.isEmpty(), complaint.constData());
    }

    const std::vector<Rule> m_rules = allRules();
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
