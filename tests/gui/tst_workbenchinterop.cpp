// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/support/peerserver.h"
#include "support/testcase.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace framescope;

/// What a server that others wrote hears of a request of the window.
class TestWorkbenchInterop : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<tests::WindowFixture>();
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }

    void cleanup() { m_fixture.reset(); }

    void aLineOfCurlConnectsWithAllThatItSays_data() { tests::addServerRows(); }

    void aLineOfCurlConnectsWithAllThatItSays()
    {
        QFETCH(const tests::ServerKind, kind);
        tests::PeerServer server(kind, {QStringLiteral("--subprotocols"), QStringLiteral("chat.v2")});
        QString line = QStringLiteral("curl '%1feed?symbol=EURUSD' -H 'X-Trace: a b' -H 'Sec-WebSocket-Protocol: chat.v2' "
                                      "-u 'ann:hush hush'")
                           .arg(server.url());
        if (kind.isSecure)
            line += QStringLiteral(" --cacert '%1'").arg(server.authority());
        paste(line);
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window().currentPanel()->snapshot().state, session::State::Open, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!server.said(QStringLiteral("open")).empty(), patienceMs);
        const QJsonObject open = tests::firstOf(server.said(QStringLiteral("open")));
        QCOMPARE(open[u"path"].toString(), QStringLiteral("/feed?symbol=EURUSD"));
        QCOMPARE(open[u"subprotocol"].toString(), QStringLiteral("chat.v2"));
        const QJsonObject headers = open[u"headers"].toObject();
        QCOMPARE(headers[u"x-trace"].toString(), QStringLiteral("a b"));
        QCOMPARE(headers[u"authorization"].toString(),
            QStringLiteral("Basic ") + QString::fromLatin1(QByteArray("ann:hush hush").toBase64()));
        send(QStringLiteral("{\"id\":\"{{$uuid}}\"}"));
        QTRY_VERIFY_WITH_TIMEOUT(!server.said(QStringLiteral("message")).empty(), patienceMs);
        // The variable has 36 characters, RFC 9562, section 4.
        QCOMPARE(tests::firstOf(server.said(QStringLiteral("message")))[u"size"].toInt(), 36 + 9);
    }

private:
    static constexpr int patienceMs = 30'000;

    [[nodiscard]] QLineEdit *address() const { return m_fixture->widget<QLineEdit>("address"); }

    void paste(const QString &line) const
    {
        QGuiApplication::clipboard()->setText(line);
        address()->setFocus();
        address()->selectAll();
        QTest::keyClick(address(), Qt::Key_V, Qt::ControlModifier);
    }

    void send(const QString &text) const
    {
        auto *editor = m_fixture->widget<QPlainTextEdit>("composeEditor");
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(TestWorkbenchInterop)
#include "tst_workbenchinterop.moc"
