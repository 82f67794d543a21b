// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <protocol/extensions.h>

#include <QTest>

using namespace framescope::protocol;

namespace {

/// One line for each that can be told apart: `name;parameter;parameter="value"`.
QByteArrayList linesOf(const ExtensionList &list)
{
    QByteArrayList lines;
    for (const Extension &extension : list.extensions)
        lines.append(extension.toBytes());
    return lines;
}

} // namespace

class TestExtensions : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWellFormedValueIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArrayList>("extensions");
        const auto row = [](const char *sentence, const char *value, const QByteArrayList &extensions) {
            QTest::newRow(sentence) << QByteArray(value) << extensions;
        };
        row("no extension at all", "", {});
        row("nothing but spaces", " \t", {});
        row("one without parameters", "permessage-deflate", {"permessage-deflate"});
        row("a parameter without a value", "foo; bar", {"foo; bar"});
        row("a parameter with a value", "foo;bar=baz", {"foo; bar=baz"});
        row("a value in quotes", "foo; bar=\"10\"", {"foo; bar=10"});
        row("a value in quotes with an escaped letter", "foo; bar=\"1\\0\"", {"foo; bar=10"});
        row("spaces and tabs around all signs", "\tfoo ; bar = baz , qux ", {"foo; bar=baz", "qux"});
        row("several, in order", "a, b; c, a; d=1; d=2", {"a", "b; c", "a; d=1; d=2"});
        row("empty members of the list (9110, 5.6.1.2)", ", a,,b ,", {"a", "b"});
        row("all the signs that a token may have", "a!#$%&'*+-.^_`|~1; x", {"a!#$%&'*+-.^_`|~1; x"});
    }
    void aWellFormedValueIsRead()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArrayList, extensions);
        const ExtensionList list = parseExtensions(value);
        QVERIFY(list.isWellFormed);
        QCOMPARE(linesOf(list), extensions);
        QCOMPARE(parseExtensions(linesOf(list).join(", ")).extensions, list.extensions);
    }

    void whatIsMalformedIsReadUpToTheMistake_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArrayList>("extensions");
        const auto row = [](const char *sentence, const char *value, const QByteArrayList &extensions) {
            QTest::newRow(sentence) << QByteArray(value) << extensions;
        };
        row("a parameter without a name (9.1)", "a; ", {"a"});
        row("a parameter of nothing but a value (9.1)", "a; =1", {"a"});
        row("an extension without a name (9.1)", "; a", {});
        row("a value that is missing (9.1)", "a; b; c=", {"a; b"});
        row("a value in quotes that is no token (9.1)", "a; b=\"x y\"", {"a"});
        row("a value in quotes that is empty (9.1)", "a; b=\"\"", {"a"});
        row("quotes that do not end (9.1)", "a; b=\"x", {"a"});
        row("quotes that end in a backslash (9.1)", "a; b=\"x\\", {"a"});
        row("two names without a comma (9.1)", "a b, c", {"a"});
        row("a name in quotes (9.1)", "\"a\"", {});
        row("a sign that is none of a token (9.1)", "a, b@c", {"a", "b"});
        row("a byte of another alphabet (9.1)", "a, \xC3\xBC", {"a"});
    }
    void whatIsMalformedIsReadUpToTheMistake()
    {
        QFETCH(QByteArray, value);
        const ExtensionList list = parseExtensions(value);
        QVERIFY(!list.isWellFormed);
        QTEST(linesOf(list), "extensions");
    }
};

QTEST_GUILESS_MAIN(TestExtensions)
#include "tst_extensions.moc"
