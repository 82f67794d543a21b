// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "workspace/samplerequest.h"

#include <workspace/requestsecrets.h>

#include <QTest>

using namespace framescope;
using workspace::Request;
using workspace::Secrets;

class TestRequestSecrets : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allSecretsAreFound()
    {
        const Secrets secrets = workspace::secretsOf(tests::sampleRequest());
        QStringList values = secrets.values();
        values.sort();
        QCOMPARE(values,
            (QStringList {QStringLiteral("hush-header"), QStringLiteral("hush-password"), QStringLiteral("hush-phrase"),
                QStringLiteral("hush-proxy"), QStringLiteral("hush-token"), QStringLiteral("hush-url")}));
    }

    void theyCanBeTakenOutAndPutBack()
    {
        const Request whole = tests::sampleRequest();
        const Request bare = workspace::withoutSecrets(whole);
        QVERIFY(workspace::secretsOf(bare).isEmpty());
        QCOMPARE(
            workspace::secretsOf(workspace::withSecrets(bare, workspace::secretsOf(whole))), workspace::secretsOf(whole));
        const Request marked = workspace::withMarkedSecrets(whole);
        for (const QString &value : workspace::secretsOf(marked))
            QCOMPARE(value, workspace::secretMark());
    }

    void aVariableIsNoSecret()
    {
        Request request = workspace::newRequest();
        request.auth.token = QStringLiteral("{{token}}");
        request.url = QStringLiteral("wss://me:{{password}}@host/");
        QVERIFY(workspace::secretsOf(request).isEmpty());
        QCOMPARE(workspace::withoutSecrets(request).auth.token, request.auth.token);
        QCOMPARE(workspace::withMarkedSecrets(request).url, request.url);
    }

    void headersOfOneNameKeepTheirOwnSecrets()
    {
        Request request = workspace::newRequest();
        request.headers = {{QStringLiteral("Cookie"), QStringLiteral("a=1"), true, true, {}},
            {QStringLiteral("cookie"), QStringLiteral("b=2"), true, true, {}}};
        const Request again = workspace::withSecrets(workspace::withoutSecrets(request), workspace::secretsOf(request));
        QCOMPARE(again.headers[0].value, QStringLiteral("a=1"));
        QCOMPARE(again.headers[1].value, QStringLiteral("b=2"));
    }

    void aPasswordWithAnAtSignIsFoundWhole()
    {
        Request request = workspace::newRequest();
        request.url = QStringLiteral("wss://me:a@b:c@host/path@x?y=@z");
        QCOMPARE(workspace::secretsOf(request).values(), QStringList {QStringLiteral("a@b:c")});
        QCOMPARE(workspace::withoutSecrets(request).url, QStringLiteral("wss://me:@host/path@x?y=@z"));
    }

    void whatHoldsASecretWhenItIsSentIsNamed()
    {
        Request request = workspace::newRequest();
        request.url = QStringLiteral("wss://h/{{open}}?seat={{hidden}}&row={{open}}&both={{nested}}");
        request.headers = {{QStringLiteral("X-Marked"), QStringLiteral("a"), true, true, {}},
            {QStringLiteral("X-Off"), QStringLiteral("b"), false, true, {}},
            {QStringLiteral("X-Plain"), QStringLiteral("{{open}}"), true, false, {}},
            {QStringLiteral("X-Filled"), QStringLiteral("c-{{hidden}}"), true, false, {}}};
        const auto lookup = [](const QString &name) -> std::optional<QString> {
            const QMap<QString, QString> values {{QStringLiteral("open"), QStringLiteral("o")},
                {QStringLiteral("hidden"), workspace::secretMark()},
                {QStringLiteral("nested"), QStringLiteral("{{hidden}}")}};
            return values.contains(name) ? std::optional(values.value(name)) : std::nullopt;
        };
        const QByteArrayList named {"X-Marked", "X-Filled", "?seat", "?both"};
        QCOMPARE(workspace::secretNamesOf(request, lookup), named);
        request.subprotocols = {QStringLiteral("chat"), QStringLiteral("{{hidden}}")};
        QCOMPARE(workspace::secretNamesOf(request, lookup), named + QByteArrayList {"Sec-WebSocket-Protocol"});
    }

    void namesThatUsuallyHoldSecrets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isSecret");
        QTest::newRow("Authorization") << "Authorization" << true;
        QTest::newRow("a cookie") << "cookie" << true;
        QTest::newRow("an API key") << "X-Api-Key" << true;
        QTest::newRow("a token") << "access_token" << true;
        QTest::newRow("a signature") << "sig" << true;
        QTest::newRow("a design") << "design" << false;
        QTest::newRow("the handshake's own key, which is none") << "Sec-WebSocket-Key" << false;
        QTest::newRow("an origin") << "Origin" << false;
        QTest::newRow("a monkey") << "X-Monkey" << false;
    }

    void namesThatUsuallyHoldSecrets()
    {
        QFETCH(QString, name);
        QTEST(workspace::isSecretName(name), "isSecret");
    }
};

QTEST_GUILESS_MAIN(TestRequestSecrets)
#include "tst_requestsecrets.moc"
