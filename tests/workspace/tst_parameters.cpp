// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <workspace/parameters.h>

#include <QTest>

using namespace framescope;
using workspace::Parameter;

class TestParameters : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreReadAndStayAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("read");
        QTest::newRow("none") << "ws://h/"
                              << "";
        QTest::newRow("two") << "ws://h/?a=1&b=two"
                             << "a→1, b→two";
        QTest::newRow("percent encoding") << "ws://h/?a%20b=c%26d"
                                          << "a b→c&d";
        QTest::newRow("a plus is a plus") << "ws://h/?a=1+1"
                                          << "a→1+1";
        QTest::newRow("without a value, and with an empty one") << "ws://h/?a&b="
                                                                << "a→, b→";
        QTest::newRow("what is not UTF-8") << "ws://h/?a=%FF"
                                           << "a→%FF";
        QTest::newRow("an equals sign in the value") << "ws://h/?a=b=c"
                                                     << "a→b=c";
        QTest::newRow("variables") << "ws://{{host}}/?a={{ b }}"
                                   << "a→{{ b }}";
        QTest::newRow("a fragment") << "ws://h/?a=1#x?y=2"
                                    << "a→1";
    }

    void theyAreReadAndStayAsTheyAreWritten()
    {
        QFETCH(QString, url);
        const std::vector<Parameter> parameters = workspace::parametersOf(url);
        QStringList read;
        for (const Parameter &parameter : parameters)
            read.append(parameter.name + u'→' + parameter.value);
        QTEST(read.join(QStringLiteral(", ")), "read");
        QCOMPARE(workspace::withParameters(url, parameters), url);
    }

    void whatIsNewIsEncoded()
    {
        std::vector<Parameter> parameters = workspace::parametersOf(QStringLiteral("ws://h/p?raw=%7e#f"));
        parameters.push_back({QStringLiteral("a=b"), QStringLiteral("c d&e#é={{ x y }}/"), {}, true});
        parameters.push_back({QStringLiteral("off"), QStringLiteral("1"), {}, false});
        QCOMPARE(workspace::withParameters(QStringLiteral("ws://h/p?raw=%7e#f"), parameters),
            QStringLiteral("ws://h/p?raw=%7e&a%3Db=c%20d%26e%23%C3%A9={{ x y }}/#f"));
        QCOMPARE(workspace::withParameters(QStringLiteral("ws://h/?a=1"), {}), QStringLiteral("ws://h/"));
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
