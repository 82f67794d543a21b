// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <protocol/deflateterms.h>

#include <QTest>

using namespace framescope::protocol;
using Problem = DeflateProblem;

namespace {

DeflateReading readOffer(const QByteArray &text)
{
    return readDeflate(parseExtensions(text).extensions.front(), DeflateSide::Offer);
}

DeflateReading readAnswer(const QByteArray &text)
{
    return readDeflate(parseExtensions(text).extensions.front(), DeflateSide::Answer);
}

/// "server 15, client 10 alone"
QByteArray lineOf(const DeflateParameters &parameters)
{
    const auto line = [](const DeflateWindow &window) {
        return QByteArray(QByteArray::number(window.maxBits) + (window.noContextTakeover ? " alone" : ""));
    };
    return "server " + line(parameters.server) + ", client " + line(parameters.client);
}

constexpr char deflate[] = "permessage-deflate";

} // namespace

/// Offers and answers of permessage-deflate; RFC 7692, sections 5, 7 and 7.1.
class TestDeflateTerms : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsValidIsReadAndWritten_data()
    {
        QTest::addColumn<bool>("isOffer");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *sentence, bool isOffer, const char *text) {
            QTest::newRow(sentence) << isOffer << QByteArray(text);
        };
        row("an offer without parameters", true, "permessage-deflate");
        row("an answer without parameters", false, "permessage-deflate");
        row("an offer with all four (7.1)", true,
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=8; "
            "client_max_window_bits=15");
        row("an answer with all four (7.1)", false,
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=15; "
            "client_max_window_bits=8");
        row("an offer that lets the server limit the client (7.1.2.2)", true, "permessage-deflate; client_max_window_bits");
    }
    void whatIsValidIsReadAndWritten()
    {
        QFETCH(bool, isOffer);
        QFETCH(QByteArray, text);
        const DeflateReading reading = isOffer ? readOffer(text) : readAnswer(text);
        QVERIFY(!reading.error);
        QCOMPARE(reading.terms.toExtension().toBytes(), text);
    }

    void whatIsInvalidIsToldWithItsParameter_data()
    {
        QTest::addColumn<bool>("isOffer");
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QByteArray>("parameter");
        const auto row = [](const char *sentence, bool isOffer, const char *parameters, Problem problem,
                             const char *parameter) {
            QTest::newRow(sentence) << isOffer << QByteArray(parameters) << problem << QByteArray(parameter);
        };
        const auto both = [&row](
                              const QByteArray &sentence, const char *parameters, Problem problem, const char *parameter) {
            row(QByteArray("offer: " + sentence).constData(), true, parameters, problem, parameter);
            row(QByteArray("answer: " + sentence).constData(), false, parameters, problem, parameter);
        };
        both("a parameter that is not defined (7)", "; foo=1", Problem::UnknownParameter, "foo=1");
        both("a parameter in another case (7)", "; Server_No_Context_Takeover", Problem::UnknownParameter,
            "Server_No_Context_Takeover");
        both("a parameter twice (7)", "; client_no_context_takeover; client_no_context_takeover", Problem::RepeatedParameter,
            "client_no_context_takeover");
        both("a parameter twice with two values (7)", "; server_max_window_bits=9; server_max_window_bits=10",
            Problem::RepeatedParameter, "server_max_window_bits=10");
        both("a value where none belongs (7.1.1.1)", "; server_no_context_takeover=true", Problem::UnexpectedValue,
            "server_no_context_takeover=true");
        both("a value where none belongs (7.1.1.2)", "; client_no_context_takeover=1", Problem::UnexpectedValue,
            "client_no_context_takeover=1");
        both("no value where one belongs (7.1.2.1)", "; server_max_window_bits", Problem::MissingValue,
            "server_max_window_bits");
        row("answer: no value where one belongs (7.1.2.2)", false, "; client_max_window_bits", Problem::MissingValue,
            "client_max_window_bits");
        for (const char *bits : {"7", "16", "0", "08", "1e1", "-9", "+9", "256", "ten"}) {
            const QByteArray server = QByteArray("server_max_window_bits=") + bits;
            const QByteArray client = QByteArray("client_max_window_bits=") + bits;
            both("server_max_window_bits " + QByteArray(bits) + " (7.1.2.1)", QByteArray("; " + server).constData(),
                Problem::InvalidWindowBits, server.constData());
            both("client_max_window_bits " + QByteArray(bits) + " (7.1.2.2)", QByteArray("; " + client).constData(),
                Problem::InvalidWindowBits, client.constData());
        }
        both("the first of two mistakes", "; a; b", Problem::UnknownParameter, "a");
    }
    void whatIsInvalidIsToldWithItsParameter()
    {
        QFETCH(bool, isOffer);
        QFETCH(QByteArray, parameters);
        const DeflateReading reading = isOffer ? readOffer(deflate + parameters) : readAnswer(deflate + parameters);
        QVERIFY(reading.error);
        QTEST(reading.error->problem, "problem");
        QTEST(reading.error->parameter, "parameter");
    }

    void whatIsRightBesideAMistakeIsKept()
    {
        const DeflateReading reading =
            readOffer("permessage-deflate; foo; server_max_window_bits=10; client_max_window_bits=99");
        QCOMPARE(reading.terms.toExtension().toBytes(), QByteArray("permessage-deflate; server_max_window_bits=10"));
    }

    void aServerAnswersAsItsPolicySays_data()
    {
        QTest::addColumn<DeflatePolicy>("policy");
        QTest::addColumn<QByteArray>("offers");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("agreed");
        const auto row = [](const char *sentence, const DeflatePolicy &policy, const char *offers, const char *answer,
                             const char *agreed = "") {
            QTest::newRow(sentence) << policy << QByteArray(offers) << QByteArray(answer) << QByteArray(agreed);
        };
        const DeflatePolicy open;
        const DeflatePolicy alone {{true, 15}, {true, 15}};
        const DeflatePolicy small {{false, 10}, {false, 11}};
        row("no offer", open, "", "");
        row("another extension", open, "permessage-bzip2, foo", "");
        row("the plain offer", open, "permessage-deflate", "permessage-deflate", "server 15, client 15");
        row("what browsers offer", open, "permessage-deflate; client_max_window_bits", "permessage-deflate",
            "server 15, client 15");
        row("an offer among others", open, "foo; x=1, permessage-deflate, bar", "permessage-deflate",
            "server 15, client 15");
        row("a client that forbids takeover (7.1.1.1)", open, "permessage-deflate; server_no_context_takeover",
            "permessage-deflate; server_no_context_takeover", "server 15 alone, client 15");
        row("a client that hints that it takes over nothing (7.1.1.2)", open,
            "permessage-deflate; client_no_context_takeover", "permessage-deflate; client_no_context_takeover",
            "server 15, client 15 alone");
        row("a client that wants a small window (7.1.2.1)", open, "permessage-deflate; server_max_window_bits=8",
            "permessage-deflate; server_max_window_bits=8", "server 8, client 15");
        row("a window of full size is answered too (7.1.2.1)", open, "permessage-deflate; server_max_window_bits=15",
            "permessage-deflate; server_max_window_bits=15", "server 15, client 15");
        row("a client that hints at its window (7.1.2.2)", open, "permessage-deflate; client_max_window_bits=9",
            "permessage-deflate; client_max_window_bits=9", "server 15, client 9");
        row("a policy without takeover", alone, "permessage-deflate",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover",
            "server 15 alone, client 15 alone");
        row("a policy with small windows", small, "permessage-deflate; client_max_window_bits",
            "permessage-deflate; server_max_window_bits=10; client_max_window_bits=11", "server 10, client 11");
        row("a client with windows that are smaller still", small,
            "permessage-deflate; server_max_window_bits=9; client_max_window_bits=8",
            "permessage-deflate; server_max_window_bits=9; client_max_window_bits=8", "server 9, client 8");
        row("a client with windows that are larger", small,
            "permessage-deflate; server_max_window_bits=12; client_max_window_bits=12",
            "permessage-deflate; server_max_window_bits=10; client_max_window_bits=11", "server 10, client 11");
        row("a client whose window cannot be limited is declined", small, "permessage-deflate", "");
        row("the next offer that can be accepted is (5)", small,
            "permessage-deflate; server_max_window_bits=8, permessage-deflate; client_max_window_bits",
            "permessage-deflate; server_max_window_bits=10; client_max_window_bits=11", "server 10, client 11");
        row("an invalid offer is declined (7)", open, "permessage-deflate; foo", "");
        row("an invalid offer is declined and the next one taken (5, 7)", open,
            "permessage-deflate; server_max_window_bits=20, permessage-deflate; server_max_window_bits=12",
            "permessage-deflate; server_max_window_bits=12", "server 12, client 15");
    }
    void aServerAnswersAsItsPolicySays()
    {
        QFETCH(DeflatePolicy, policy);
        QFETCH(QByteArray, offers);
        QFETCH(QByteArray, answer);
        const auto accepted = acceptOffer(parseExtensions(offers).extensions, policy);
        QCOMPARE(accepted ? accepted->answer.toExtension().toBytes() : QByteArray(), answer);
        if (accepted)
            QTEST(lineOf(accepted->parameters), "agreed");
    }

    void aClientHoldsTheAnswerToItsOffer_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("outcome");
        const auto row = [](const char *sentence, const char *offer, const char *answer, const char *outcome) {
            QTest::newRow(sentence) << deflate + QByteArray(offer) << deflate + QByteArray(answer) << QByteArray(outcome);
        };
        row("plain and plain", "", "", "server 15, client 15");
        row("a server that takes over nothing unasked (7.1.1.1)", "", "; server_no_context_takeover",
            "server 15 alone, client 15");
        row("a server that forbids takeover unasked (7.1.1.2)", "", "; client_no_context_takeover",
            "server 15, client 15 alone");
        row("a hint that is not answered binds the client (7.1.1.2)", "; client_no_context_takeover", "",
            "server 15, client 15 alone");
        row("a server with a small window unasked (7.1.2.1)", "", "; server_max_window_bits=9", "server 9, client 15");
        row("a server with a smaller window than was offered (7.1.2.1)", "; server_max_window_bits=12",
            "; server_max_window_bits=10", "server 10, client 15");
        row("a window of full size need not be said", "; server_max_window_bits=15", "", "server 15, client 15");
        row("a client that is limited (7.1.2.2)", "; client_max_window_bits", "; client_max_window_bits=9",
            "server 15, client 9");
        row("a client that is not limited (7.1.2.2)", "; client_max_window_bits", "", "server 15, client 15");
        row("a hint that is exceeded binds the client (7.1.2.2)", "; client_max_window_bits=9",
            "; client_max_window_bits=12", "server 15, client 9");
        row("a hint at a window that is not answered binds the client (7.1.2.2)", "; client_max_window_bits=9", "",
            "server 15, client 9");
        row("a server that does not promise what was demanded (7.1.1.1)", "; server_no_context_takeover", "",
            "context-taken-over server_no_context_takeover expected ");
        row("a server with a larger window than was offered (7.1.2.1)", "; server_max_window_bits=10",
            "; server_max_window_bits=11", "window-too-large server_max_window_bits=11 expected 10");
        row("a server that does not speak of the window that was offered (7.1.2.1)", "; server_max_window_bits=10", "",
            "window-too-large server_max_window_bits expected 10");
        row("a limit for a client that did not allow one (7.1.2.2)", "", "; client_max_window_bits=12",
            "not-offered client_max_window_bits=12 expected ");
    }
    void aClientHoldsTheAnswerToItsOffer()
    {
        QFETCH(QByteArray, offer);
        QFETCH(QByteArray, answer);
        const DeflateTerms offered = readOffer(offer).terms;
        const DeflateTerms answered = readAnswer(answer).terms;
        const auto error = checkAnswer(offered, answered);
        const QByteArray outcome = error ? nameOf(error->problem) + (' ' + error->parameter) + " expected " + error->expected
                                         : lineOf(agree(offered, answered));
        QTEST(outcome, "outcome");
    }

    void everyAnswerOfOursFitsItsOffer()
    {
        for (const char *offer : {"", "; server_no_context_takeover", "; server_max_window_bits=9",
                 "; client_max_window_bits", "; client_max_window_bits=8; client_no_context_takeover"}) {
            for (const DeflatePolicy &policy :
                {DeflatePolicy {}, DeflatePolicy {{true, 8}, {true, 15}}, DeflatePolicy {{false, 12}, {false, 9}}}) {
                const DeflateTerms offered = readOffer(deflate + QByteArray(offer)).terms;
                const auto answer = answerTo(offered, policy);
                if (!answer)
                    continue;
                QVERIFY(!checkAnswer(offered, *answer));
                QCOMPARE(readAnswer(answer->toExtension().toBytes()).terms, *answer);
                QVERIFY(agree(offered, *answer).server.maxBits <= policy.server.maxBits);
                QVERIFY(agree(offered, *answer).client.maxBits <= policy.client.maxBits);
            }
        }
    }

    void everyProblemHasItsNameAndSection()
    {
        QSet<QByteArray> names;
        for (int i = 0; i <= int(Problem::ContextTakenOver); ++i) {
            names.insert(nameOf(Problem(i)));
            QVERIFY(QByteArray(sectionFor(Problem(i))).startsWith('7'));
        }
        QCOMPARE(names.size(), int(Problem::ContextTakenOver) + 1);
        QVERIFY(names.contains("unknown-parameter"));
    }
};

Q_DECLARE_METATYPE(DeflatePolicy)

QTEST_GUILESS_MAIN(TestDeflateTerms)
#include "tst_deflateterms.moc"
