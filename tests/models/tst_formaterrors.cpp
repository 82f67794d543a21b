// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <format/closecodes.h>
#include <format/connecterrors.h>
#include <format/exchangeerrors.h>
#include <format/fileerrors.h>
#include <format/filtererrors.h>
#include <format/handshakes.h>
#include <format/inputerrors.h>
#include <format/opcodes.h>
#include <format/violations.h>

#include <QSet>
#include <QSslError>
#include <QTest>

#include <set>

using namespace framescope;

namespace {

/// Sentences that are all there and all different.
class Sentences
{
public:
    void add(const QString &sentence)
    {
        QVERIFY(!sentence.trimmed().isEmpty());
        QVERIFY2(!m_seen.contains(sentence), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1String("%1")), qPrintable(sentence));
        m_seen.insert(sentence);
    }
    [[nodiscard]] qsizetype count() const { return m_seen.size(); }

private:
    QSet<QString> m_seen;
};

template <typename Enum>
std::vector<Enum> valuesUpTo(Enum last)
{
    std::vector<Enum> values;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        values.push_back(static_cast<Enum>(i));
    return values;
}

} // namespace

class TestFormatErrors : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyExportErrorHasItsSentences()
    {
        Sentences sentences;
        for (const auto kind : valuesUpTo(exchange::ExportError::Kind::IsTheRecording)) {
            exchange::ExportError error {kind, QStringLiteral("/a/b.har"), QStringLiteral("why"), {}};
            error.cause = capture::ReadError {capture::ReadError::Kind::Damaged, QStringLiteral("/a/b.fscope"), 0, {}};
            sentences.add(format::explain(error).what);
        }
        QCOMPARE(sentences.count(), 4);
    }

    void everyImportErrorHasItsSentencesAndItsPlace()
    {
        using Kind = exchange::ImportError::Kind;
        Sentences sentences;
        for (const auto kind : valuesUpTo(Kind::Cancelled)) {
            exchange::ImportError error {kind, QStringLiteral("/a/b.har"), 12, 3456, QStringLiteral("field"), 1'000'000};
            error.write = capture::WriteError {capture::WriteError::Kind::DiskFull, QStringLiteral("/a/b.fscope"), {}};
            const format::Explanation explanation = format::explain(error);
            sentences.add(explanation.what + explanation.why);
            const bool hasPlace = explanation.why.contains(QLatin1String("Line 12, byte 3"));
            const bool isPlaced = kind == Kind::BadJson || kind == Kind::WrongType || kind == Kind::LineTooLong
                || kind == Kind::Missing || kind == Kind::Senseless || kind == Kind::UnknownSession;
            QCOMPARE(hasPlace, isPlaced);
        }
        QCOMPARE(sentences.count(), 13);
    }

    void whatIsJsonIsNotCalledNone()
    {
        exchange::ImportError error {exchange::ImportError::Kind::WrongType, QStringLiteral("/a/b.har"), 1, 0, {}, 0};
        error.found = exchange::JsonType::Array;
        error.expected = exchange::JsonType::Object;
        const QString why = format::explain(error).why;
        QVERIFY2(why.contains(QLatin1String("an array")) && why.contains(QLatin1String("an object")), qPrintable(why));
        QVERIFY2(!why.contains(QLatin1String("no JSON")), qPrintable(why));
    }

    void everyViolationHasItsSentenceRuleAndSection()
    {
        Sentences sentences;
        Sentences rules;
        for (const auto kind : valuesUpTo(protocol::lastViolationKind)) {
            const format::Explanation explanation = format::explain(kind);
            sentences.add(explanation.what);
            rules.add(explanation.why);
            QVERIFY(explanation.why.contains(QLatin1String(protocol::sectionFor(kind))));
            QVERIFY(explanation.why.contains(QString::number(protocol::standardFor(kind))));
            QVERIFY(!explanation.advice.isEmpty());
            QCOMPARE(format::violationFromName(QLatin1String(protocol::nameOf(kind)).toString()), std::optional(kind));
        }
        QCOMPARE(sentences.count(), 19);
        QVERIFY(!format::violationFromName(QStringLiteral("no-such-thing")));
    }

    void everyHandshakeErrorSaysWhatAndWhy()
    {
        Sentences sentences;
        for (const auto kind : valuesUpTo(protocol::HandshakeError::Kind::RequestTimeout)) {
            const format::Explanation explanation = format::explain(protocol::HandshakeError {kind, {}, "expected", "403"});
            sentences.add(explanation.what);
            QVERIFY(!explanation.why.isEmpty());
            QCOMPARE(format::handshakeErrorFromName(QLatin1String(protocol::nameOf(kind)).toString()), std::optional(kind));
        }
        QCOMPARE(sentences.count(), 18);
    }

    void whoDidNotAnswerInTimeIsSaidByRole()
    {
        using protocol::Role;
        net::ConnectError silence;
        silence.kind = net::ConnectError::Kind::TimedOut;
        const format::Explanation server = format::explain(silence, QStringLiteral("h"));
        QCOMPARE(server.what, QStringLiteral("h did not answer in time."));
        const protocol::HandshakeError late {protocol::HandshakeError::Kind::RequestTimeout, {}, {}, {}, Role::Server};
        const format::Explanation client = format::explain(late, QStringLiteral("h"));
        QCOMPARE(client.what, QStringLiteral("The client did not complete its request in time."));
        QVERIFY2(client.why.contains(QLatin1String("408")), qPrintable(client.why));
    }

    void everyProblemOfCompressionHasItsRule()
    {
        Sentences rules;
        for (const auto problem : valuesUpTo(protocol::DeflateProblem::ContextTakenOver)) {
            protocol::HandshakeError error {protocol::HandshakeError::Kind::BadDeflateAnswer, {}, "10", "foo=1"};
            error.deflateProblem = problem;
            const format::Explanation explanation = format::explain(error);
            rules.add(explanation.why);
            QVERIFY(explanation.what.contains(QLatin1String("foo=1")));
            QVERIFY(explanation.why.contains(QLatin1String(protocol::sectionFor(problem))));
            QCOMPARE(
                format::deflateProblemFromName(QLatin1String(protocol::nameOf(problem)).toString()), std::optional(problem));
        }
        QCOMPARE(rules.count(), 8);
        QVERIFY(!format::deflateProblemFromName(QStringLiteral("no-such-thing")));
    }

    void aRefusalIsExplainedByItsStatus()
    {
        Sentences meanings;
        for (const int status : {200, 302, 400, 401, 403, 404, 405, 407, 408, 426, 429, 500, 503}) {
            const format::Explanation explanation = format::explain(protocol::HandshakeError {
                protocol::HandshakeError::Kind::UnexpectedStatus, {}, "101", QByteArray::number(status)});
            QVERIFY(explanation.what.contains(QString::number(status)));
            meanings.add(explanation.why);
        }
        QVERIFY(format::statusMeaning(299).isEmpty());
    }

    void everyHttpErrorHasASentence()
    {
        Sentences sentences;
        for (const auto error : valuesUpTo(protocol::HttpError::BadLength))
            sentences.add(format::httpErrorSentence(error));
        QCOMPARE(sentences.count(), 6);
    }

    void everyConnectErrorSaysWhatAndWhatToTry()
    {
        Sentences sentences;
        using Kind = net::ConnectError::Kind;
        for (const auto kind : valuesUpTo(Kind::SocketFailed)) {
            net::ConnectError error;
            error.kind = kind;
            error.detail = QStringLiteral("detail");
            const format::Explanation explanation = format::explain(error, QStringLiteral("example.org"));
            sentences.add(explanation.what);
            const bool isOfInput =
                std::set {Kind::TlsMaterial, Kind::TlsPassphrase, Kind::InvalidAddress, Kind::InvalidRequest}.contains(kind);
            QVERIFY2(isOfInput || explanation.what.contains(QStringLiteral("example.org")), qPrintable(explanation.what));
            QVERIFY(!explanation.why.isEmpty());
            QVERIFY(!explanation.advice.isEmpty());
            QCOMPARE(format::connectErrorFromName(QLatin1String(net::nameOf(kind)).toString()), std::optional(kind));
        }
        QCOMPARE(sentences.count(), 19);
    }

    void everyListenErrorSaysWhatAndWhatToTry()
    {
        Sentences sentences;
        for (const auto kind : valuesUpTo(net::ListenError::Kind::Failed)) {
            const format::Explanation explanation =
                format::explain(net::ListenError {kind, QStringLiteral("detail")}, QStringLiteral("127.0.0.1:80"));
            sentences.add(explanation.what);
            QVERIFY(explanation.what.contains(QStringLiteral("127.0.0.1:80")));
            QVERIFY(!explanation.advice.isEmpty());
        }
        QCOMPARE(sentences.count(), 6);
    }

    void anUntrustedCertificateIsExplainedByItsIssues()
    {
        net::ConnectError error;
        error.kind = net::ConnectError::Kind::CertificateUntrusted;
        error.issues = {{QSslError::SelfSignedCertificate, {}, {}}, {QSslError::HostNameMismatch, {}, {}}};
        const QString why = format::explain(error).why;
        QVERIFY(why.contains(QStringLiteral("self-signed")));
        QVERIFY(why.contains(QStringLiteral("another host name")));
        QVERIFY(format::tlsIssueSentence({9999, QStringLiteral("odd"), {}}).contains(QStringLiteral("odd")));
        QVERIFY(!format::tlsIssueSentence({9999, {}, {}}).isEmpty());
    }

    void aFingerprintIsShownAsBrowsersDo() { QCOMPARE(format::fingerprint("a1b2c3"), QStringLiteral("A1:B2:C3")); }

    void everyCloseCodeHasANameAndAMeaning()
    {
        Sentences names;
        Sentences meanings;
        for (const int code :
            {1000, 1001, 1002, 1003, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 3000, 4000, 1004}) {
            names.add(format::closeCodeName(static_cast<protocol::CloseCode>(code)));
            meanings.add(format::closeCodeMeaning(static_cast<protocol::CloseCode>(code)));
        }
        QCOMPARE(format::closeCodeTitle(protocol::CloseCode::Normal), QStringLiteral("1000 Normal Closure"));
    }

    void everyOpcodeHasANameAndAMeaning()
    {
        Sentences names;
        Sentences meanings;
        for (const int opcode : {0x0, 0x1, 0x2, 0x8, 0x9, 0xA, 0x3}) {
            names.add(format::opcodeName(static_cast<protocol::Opcode>(opcode)));
            meanings.add(format::opcodeMeaning(static_cast<protocol::Opcode>(opcode)));
        }
        QCOMPARE(format::opcodeName(static_cast<protocol::Opcode>(0xB)), QStringLiteral("reserved 0xB"));
    }

    void aBadAddressSaysWhatToWriteInstead_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing was typed") << QString() << "ws://localhost:8080/";
        QTest::newRow("the scheme is missing") << "localhost:8080/feed"
                                               << "ws://localhost:8080/feed";
        QTest::newRow("the address of a web page") << "https://example.org/feed"
                                                   << "wss://example.org/feed";
        QTest::newRow("a plain web page") << "http://example.org/"
                                          << "Did you mean “ws://example.org/”?";
        QTest::newRow("another scheme") << "ftp://example.org/"
                                        << "ftp://";
        QTest::newRow("no host") << "ws:///path"
                                 << "host";
        QTest::newRow("a fragment") << "ws://example.org/#part"
                                    << "#";
        QTest::newRow("not an address at all") << "ws://exa mple/"
                                               << "not an address";
    }

    void aBadAddressSaysWhatToWriteInstead()
    {
        QFETCH(QString, input);
        QFETCH(QString, part);
        const auto url = protocol::Url::parse(input);
        QVERIFY(!url);
        const QString sentence = format::urlErrorSentence(url.error(), input);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void nothingIsSuggestedThatIsNoAddressEither_data()
    {
        QTest::addColumn<QString>("input");
        QTest::newRow("words and no scheme") << "not an address";
        QTest::newRow("a path and no host") << "/feed";
        QTest::newRow("a fragment and no scheme") << "localhost:8080/#part";
        QTest::newRow("a port that does not exist") << "localhost:99999/";
        QTest::newRow("a web page with a fragment") << "https://example.org/#part";
        QTest::newRow("a web page without a host") << "http:///";
    }

    void nothingIsSuggestedThatIsNoAddressEither()
    {
        QFETCH(QString, input);
        const auto url = protocol::Url::parse(input);
        QVERIFY(!url);
        const QString sentence = format::urlErrorSentence(url.error(), input);
        QVERIFY2(!sentence.contains(QStringLiteral("Did you mean")), qPrintable(sentence));
        QVERIFY(!sentence.isEmpty());
    }

    void aHexErrorNamesItsPlace()
    {
        const QString text = QStringLiteral("12 3g");
        const auto bytes = base::parseHex(text);
        QVERIFY(!bytes);
        const QString sentence = format::hexErrorSentence(bytes.error(), text);
        QVERIFY(sentence.contains(QStringLiteral("“g”")));
        QVERIFY(sentence.contains(QStringLiteral("5")));
        QVERIFY(!format::hexErrorSentence({base::HexError::Kind::OddDigits, 3}, u"123").isEmpty());
    }

    void everySmallErrorHasASentence()
    {
        Sentences sentences;
        for (const auto error : valuesUpTo(protocol::SendError::NotSupported))
            sentences.add(format::sendErrorSentence(error));
        for (const auto problem : valuesUpTo(protocol::HeaderProblem::LineBreakInValue))
            sentences.add(format::headerProblemSentence(problem));
        for (const auto kind : valuesUpTo(capture::FilterError::Kind::TooDeep))
            sentences.add(format::filterErrorSentence(
                {kind, 0, 3, QStringLiteral("len"), QStringLiteral("missing )")}, QStringLiteral("foo:bar")));
        for (const auto kind : valuesUpTo(capture::WriteError::Kind::Failed))
            sentences.add(format::explain(capture::WriteError {kind, QStringLiteral("/tmp/x"), {}}).what);
        for (const auto kind : valuesUpTo(capture::ReadError::Kind::Damaged))
            sentences.add(format::explain(capture::ReadError {kind, QStringLiteral("/tmp/x"), 7, {}}).what);
        QCOMPARE(sentences.count(), 6 + 3 + 16 + 4 + 6);
    }
};

QTEST_GUILESS_MAIN(TestFormatErrors)
#include "tst_formaterrors.moc"
