// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <chat/requests.h>

#include <QTest>

using namespace framescope;
using namespace framescope::chat;

namespace {
const QByteArray hash(64, 'a');
const QByteArray secret(32, '1');
} // namespace

class TestRequests : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const Request &request) { QTest::newRow(name) << toJson(request); };
        row("join", JoinRequest {secret, u"Ann"_qs, QByteArray(16, 'n'), {}});
        row("join with a proof", JoinRequest {secret, u"Ann"_qs, QByteArray(16, 'n'), QByteArray(32, 'p')});
        row("post", PostRequest {"a-1_Z", u"Grüße, 王\n\"\\"_qs});
        row("typing", TypingRequest {true});
        row("history after", HistoryRequest {7, {}, 50});
        row("history before", HistoryRequest {{}, 7, 50});
        row("file-offer", FileOfferRequest {"f1", u"plan.pdf"_qs, 12345, hash});
        row("file-chunk", FileChunkRequest {"f1", 4096, QByteArray("\x00\xff\x7f", 3)});
        row("file-cancel", FileCancelRequest {"f1"});
        row("file-get", FileGetRequest {hash, 4096});
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QByteArray, json);
        const auto request = parseRequest(json, {});
        QVERIFY(request);
        QCOMPARE(toJson(*request), json);
    }

    void whatIsNoRequestIsTurnedDown_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const QByteArray &json, RequestError error) {
            QTest::newRow(name) << json << static_cast<int>(error);
        };
        using enum RequestError;
        row("nothing", "", NotJson);
        row("no JSON", "hello", NotJson);
        row("an array", "[]", NotJson);
        row("nested too deep", QByteArray(5000, '['), NotJson);
        row("longer than a message may be", "{\"type\":\"post\",\"id\":\"a\",\"text\":\"" + QByteArray(200'000, 'x') + "\"}",
            NotJson);
        row("no type", "{}", UnknownType);
        row("a type that there is not", R"({"type":"shout"})", UnknownType);
        row("a type that is no string", R"({"type":5})", UnknownType);
        row("a post without an id", R"({"type":"post","text":"x"})", BadField);
        row("a post with an empty id", R"({"type":"post","id":"","text":"x"})", BadField);
        row("a post with a path for an id", R"({"type":"post","id":"../x","text":"x"})", BadField);
        row("a post with too long an id", "{\"type\":\"post\",\"id\":\"" + QByteArray(65, 'a') + "\",\"text\":\"x\"}",
            BadField);
        row("a post with no text", R"({"type":"post","id":"a"})", BadField);
        row("a post of white space", R"({"type":"post","id":"a","text":" \n "})", BadField);
        row("a post whose text is a number", R"({"type":"post","id":"a","text":1})", BadField);
        row("a post with too long a text",
            "{\"type\":\"post\",\"id\":\"a\",\"text\":\"" + QByteArray(16 * 1024 + 1, 'x') + "\"}", BadField);
        row("a text whose UTF-8 is too long",
            "{\"type\":\"post\",\"id\":\"a\",\"text\":\"" + QByteArray("ä").repeated(8193) + "\"}", BadField);
        row("a join with a short secret", R"({"type":"join","member":"12","name":"a","nonce":"00"})", BadField);
        row("a join with capitals in its secret",
            "{\"type\":\"join\",\"member\":\"" + QByteArray(32, 'A') + "\",\"name\":\"a\",\"nonce\":\"" + QByteArray(32, '0')
                + "\"}",
            BadField);
        row("a join with half a proof",
            "{\"type\":\"join\",\"member\":\"" + secret + "\",\"name\":\"a\",\"nonce\":\"" + QByteArray(32, '0')
                + "\",\"proof\":\"00\"}",
            BadField);
        row("history both ways", R"({"type":"history","after":1,"before":2})", BadField);
        row("history neither way", R"({"type":"history"})", BadField);
        row("history from half an entry", R"({"type":"history","after":1.5})", BadField);
        row("history from before the beginning", R"({"type":"history","after":-1})", BadField);
        row("history from beyond all integers", R"({"type":"history","after":1e300})", BadField);
        row("a file of less than nothing",
            "{\"type\":\"file-offer\",\"id\":\"a\",\"name\":\"x\",\"size\":-1,\"sha256\":\"" + hash + "\"}", BadField);
        row("a file without a hash", R"({"type":"file-offer","id":"a","name":"x","size":1})", BadField);
        row("a chunk of nothing", R"({"type":"file-chunk","id":"a","offset":0,"data":""})", BadField);
        row("a chunk that is no base64", R"({"type":"file-chunk","id":"a","offset":0,"data":"!!!!"})", BadField);
        row("a chunk that is too long",
            "{\"type\":\"file-chunk\",\"id\":\"a\",\"offset\":0,\"data\":\"" + QByteArray(48 * 1024 + 1, 'x').toBase64()
                + "\"}",
            BadField);
        row("typing that is neither", R"({"type":"typing","active":"yes"})", BadField);
        row("a file asked for by a path", R"({"type":"file-get","sha256":"../../etc/passwd","offset":0})", BadField);
    }
    void whatIsNoRequestIsTurnedDown()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, error);
        const auto request = parseRequest(json, {});
        QVERIFY(!request);
        QCOMPARE(static_cast<int>(request.error()), error);
    }

    void aPageIsNeverLargerThanTheLimit()
    {
        const auto request = parseRequest(R"({"type":"history","after":0,"limit":100000})", {});
        QCOMPARE(std::get<HistoryRequest>(*request).limit, Limits().page);
    }

    void theIdOfABadPostIsFound()
    {
        QCOMPARE(idOf(R"({"type":"post","id":"a7"})", {}), QByteArray("a7"));
        QCOMPARE(idOf(R"({"type":"post","id":["a7"]})", {}), QByteArray());
        QCOMPARE(idOf("nonsense", {}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
