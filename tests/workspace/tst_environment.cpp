// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <workspace/environment.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using workspace::Environment;

class TestEnvironment : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itComesBackWithoutItsSecrets()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("e.json"));
        const Environment before {QStringLiteral("1"), QStringLiteral("staging"),
            {{QStringLiteral("host"), QStringLiteral("h.example"), false, {}},
                {QStringLiteral("token"), QStringLiteral("hush"), true, {{QStringLiteral("note"), 1}}}},
            {{QStringLiteral("colour"), QStringLiteral("red")}}};
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(fileBytesOf(before));
        file.close();
        QVERIFY(!fileBytesOf(before).contains("hush"));
        const auto read = workspace::readEnvironment(path);
        QVERIFY(read);
        const Environment &after = read->first;
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.variables[0].value, QStringLiteral("h.example"));
        QVERIFY(after.variables[1].isSecret && after.variables[1].value.isEmpty());
        QCOMPARE(fileBytesOf(after), fileBytesOf(before));
        QCOMPARE(workspace::withSecrets(after, workspace::secretsOf(before)).variables[1].value, QStringLiteral("hush"));
        QVERIFY(workspace::withoutSecrets(before).variables[1].value.isEmpty());
    }

    void aWrongValueIsNamed()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("e.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"framescope-environment","version":1,"variables":[{"name":"a","value":1}]})");
        file.close();
        const auto read = workspace::readEnvironment(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().detail, QStringLiteral("variables[0].value"));
    }
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
