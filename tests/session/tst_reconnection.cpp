// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <session/reconnection.h>

#include <QTest>

using namespace framescope;
using namespace framescope::session;
using namespace std::chrono_literals;
using protocol::CloseCode;
using protocol::ClosedBy;
using When = ReconnectPolicy::When;

namespace {

protocol::CloseOutcome endedWith(CloseCode code, bool isClean, bool wasOpen = true)
{
    protocol::CloseOutcome outcome;
    outcome.code = code;
    outcome.isClean = isClean;
    outcome.wasOpen = wasOpen;
    return outcome;
}

std::optional<net::ConnectError> errorOf(net::ConnectError::Kind kind)
{
    net::ConnectError error;
    error.kind = kind;
    return error;
}

using End = std::pair<protocol::CloseOutcome, std::optional<net::ConnectError>>;

} // namespace

Q_DECLARE_METATYPE(End)
Q_DECLARE_METATYPE(std::optional<base::Nanoseconds>)

class TestReconnection : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePolicySaysAfterWhichEndsItConnectsAgain_data()
    {
        using Kind = net::ConnectError::Kind;
        QTest::addColumn<End>("end");
        QTest::addColumn<bool>("abnormal");
        QTest::addColumn<bool>("always");
        QTest::addRow("closed with 1000") << End {endedWith(CloseCode::Normal, true), {}} << false << true;
        QTest::addRow("closed with 1001") << End {endedWith(CloseCode::GoingAway, true), {}} << false << true;
        QTest::addRow("1000, and only one end said so") << End {endedWith(CloseCode::Normal, false), {}} << true << true;
        QTest::addRow("closed with 1011") << End {endedWith(CloseCode::InternalError, true), {}} << true << true;
        QTest::addRow("closed with 1012") << End {endedWith(CloseCode::ServiceRestart, true), {}} << true << true;
        QTest::addRow("the stream just ended") << End {endedWith(CloseCode::Abnormal, false), {}} << true << true;
        QTest::addRow("left for its silence")
            << End {endedWith(CloseCode::GoingAway, true), errorOf(Kind::Idle)} << true << true;
        const auto never = endedWith(CloseCode::Abnormal, false, false);
        QTest::addRow("nobody listens") << End {never, errorOf(Kind::ConnectionRefused)} << true << true;
        QTest::addRow("refused") << End {never, errorOf(Kind::HandshakeFailed)} << true << true;
        QTest::addRow("the proxy is down") << End {never, errorOf(Kind::ProxyRefused)} << true << true;
        QTest::addRow("no such address") << End {never, errorOf(Kind::InvalidAddress)} << false << false;
        QTest::addRow("no such file") << End {never, errorOf(Kind::TlsMaterial)} << false << false;
        QTest::addRow("wrong pass phrase") << End {never, errorOf(Kind::TlsPassphrase)} << false << false;
        QTest::addRow("untrusted") << End {never, errorOf(Kind::CertificateUntrusted)} << false << false;
        QTest::addRow("wrong password of the proxy")
            << End {never, errorOf(Kind::ProxyAuthenticationRequired)} << false << false;
    }
    void thePolicySaysAfterWhichEndsItConnectsAgain()
    {
        QFETCH(End, end);
        QFETCH(bool, abnormal);
        QFETCH(bool, always);
        QVERIFY(!reconnectsAfter(When::Never, end.first, end.second));
        QCOMPARE(reconnectsAfter(When::AfterAbnormalClose, end.first, end.second), abnormal);
        QCOMPARE(reconnectsAfter(When::Always, end.first, end.second), always);
    }

    void delaysGrowUpToTheMaximum()
    {
        const ReconnectPolicy policy {When::Always, 1s, 2, 0, 30s};
        const std::vector<std::chrono::milliseconds> expected {1s, 2s, 4s, 8s, 16s, 30s, 30s};
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(reconnectDelay(policy, static_cast<int>(i), 1), expected[i]);
        QCOMPARE(reconnectDelay(policy, 100'000, 1), std::chrono::milliseconds(30s)); // a power that no number holds
    }

    void jitterGoesBothWaysAndNeverBeyondTheMaximum()
    {
        const ReconnectPolicy policy {When::Always, 1s, 2, 0.5, 30s};
        QCOMPARE(reconnectDelay(policy, 0, -1), 500ms);
        QCOMPARE(reconnectDelay(policy, 0, 0), 1000ms);
        QCOMPARE(reconnectDelay(policy, 0, 1), 1500ms);
        QCOMPARE(reconnectDelay(policy, 9, 1), 30'000ms);
    }

    void onlyAConnectionThatHasStoodMakesTheDelaysShortAgain_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("maximum");
        QTest::addColumn<std::optional<base::Nanoseconds>>("stood");
        QTest::addColumn<int>("failures");
        const auto add = [](const char *name, std::chrono::milliseconds maximum, std::optional<base::Nanoseconds> stood,
                             int failures) { QTest::addRow("%s", name) << maximum << stood << failures; };
        add("it did not open", 30s, std::nullopt, 5);
        add("it was closed at once", 30s, 0s, 5);
        add("it stood for a little less than ten seconds", 30s, 9999ms, 5);
        add("it stood for ten seconds", 30s, 10s, 0);
        add("it stood for the longest delay, which is shorter", 2s, 2s, 0);
        add("it stood for a little less than that", 2s, 1999ms, 5);
        add("there is no delay at all", 0s, 0s, 0);
        add("nonsense", -5s, 0s, 0);
    }
    void onlyAConnectionThatHasStoodMakesTheDelaysShortAgain()
    {
        QFETCH(std::chrono::milliseconds, maximum);
        QFETCH(std::optional<base::Nanoseconds>, stood);
        QFETCH(int, failures);
        const ReconnectPolicy policy {When::Always, 1ms, 2, 0, maximum};
        QCOMPARE(failuresAfter(policy, 5, stood), failures);
    }

    void aServerThatLetsInAndClosesIsAskedLessAndLessOften()
    {
        Reconnection reconnection([] {});
        reconnection.setPolicy({When::Always, 1h, 2, 0, 100h});
        base::MonoTime now = 1000s;
        const auto endsAfter = [&](base::Nanoseconds stood) {
            reconnection.noteOpened(now);
            now += stood;
            reconnection.noteEnding(now);
            reconnection.noteEnding(now + 1h); // the close frame came first, and the end of TCP later
            const auto delay = reconnection.begin();
            reconnection.cancel();
            return delay;
        };
        QCOMPARE(endsAfter(1ms), std::chrono::milliseconds(1h));
        QCOMPARE(endsAfter(1ms), std::chrono::milliseconds(2h));
        QCOMPARE(endsAfter(9s), std::chrono::milliseconds(4h));
        QCOMPARE(endsAfter(10s), std::chrono::milliseconds(1h));
        QCOMPARE(endsAfter(0s), std::chrono::milliseconds(2h));
        reconnection.beginAnew();
        QCOMPARE(endsAfter(0s), std::chrono::milliseconds(1h));
    }

    void nonsenseInAPolicyIsHarmless()
    {
        const ReconnectPolicy policy {When::Always, -5s, -1, 7, -30s};
        QCOMPARE(reconnectDelay(policy, 3, 1), 20ms); // the least there is
    }
};

QTEST_GUILESS_MAIN(TestReconnection)
#include "tst_reconnection.moc"
