// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chunking.h"
#include "support/testcase.h"

#include <protocol/httpbody.h>

#include <QTest>

using namespace framescope::protocol;
using namespace framescope::tests;

Q_DECLARE_METATYPE(HeaderList)

class TestHttpBody : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addChunkings(); }

    void knowsWhereABodyEnds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("complete");
        const auto row = [](const char *sentence, int status, const HeaderList &headers, const QByteArray &stream,
                             const QByteArray &body,
                             bool complete) { QTest::newRow(sentence) << status << headers << stream << body << complete; };
        const HeaderList five {{"Content-Length", "5"}};
        const HeaderList chunks {{"transfer-encoding", "Chunked"}};
        row("after its length (9112, 6.2)", 403, five, "12345678", "12345", true);
        row("not before its length", 403, five, "123", "123", false);
        row("at once where the length is none", 403, {{"Content-Length", "0"}}, "x", "", true);
        row("only with the stream where no length is told (9112, 6.3)", 403, {}, "12345", "12345", false);
        row("only with the stream where the length is no number", 403, {{"Content-Length", "many"}}, "123", "123", false);
        row("only with the stream where the length is negative", 403, {{"Content-Length", "-1"}}, "123", "123", false);
        row("at the limit", 403, {}, "1234567890+", "1234567890", true);
        row("at the limit of a longer one", 403, {{"Content-Length", "11"}}, "1234567890+", "1234567890", true);
        row("at once: 204 has none (9112, 6.3)", 204, five, "12345", "", true);
        row("at once: 304 has none (9112, 6.3)", 304, {}, "12345", "", true);
        row("at once: 101 has none (9112, 6.3)", 101, {}, "12345", "", true);
        row("after the last chunk (9112, 7.1)", 404, chunks, "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\nrest", "abcde", true);
        row("chunk extensions and trailers are no body (9112, 7.1)", 404, chunks,
            "3;a=b\r\nabc\r\n0\r\nX: y\r\nZ: w\r\n\r\n", "abc", true);
        row("the sizes of chunks are hexadecimal", 404, chunks, "A\r\n1234567890", "1234567890", true);
        row("not before the trailer's end", 404, chunks, "3\r\nabc\r\n0\r\n", "abc", false);
        row("chunks count more than a length (9112, 6.3)", 404, {{"Content-Length", "0"}, {"Transfer-Encoding", "chunked"}},
            "3\r\nabc\r\n0\r\n\r\n", "abc", true);
        row("where a chunk's size cannot be read", 404, chunks, "3\r\nabc\r\nxyz\r\nmore", "abc", true);
        row("where a chunk is longer than it said", 404, chunks, "3\r\nabcdef\r\n", "abc", true);
        row("where a line of the coding has no end", 404, chunks, "3" + QByteArray(5000, ' '), "", true);
    }
    void knowsWhereABodyEnds()
    {
        QFETCH_GLOBAL(Chunking, chunking);
        QFETCH(int, status);
        QFETCH(HeaderList, headers);
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, body);
        QFETCH(bool, complete);
        HttpHead head;
        head.status = status;
        head.headers = headers;
        HttpBodyReader reader(head, 10);
        for (const QByteArray &piece : chunked(stream, chunking))
            reader.feed(piece);
        QCOMPARE(reader.body(), body);
        QCOMPARE(reader.isComplete(), complete);
    }

    void aLimitOfNothingKeepsNothing()
    {
        HttpHead head;
        head.status = 403;
        QVERIFY(HttpBodyReader(head, 0).isComplete());
    }
};

QTEST_GUILESS_MAIN(TestHttpBody)
#include "tst_httpbody.moc"
