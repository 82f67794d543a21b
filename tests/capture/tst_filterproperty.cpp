// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/naivefilter.h"
#include "capture/records.h"
#include "support/testcase.h"

#include <capture/filterreader.h>
#include <capture/recording.h>

#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::capture;
using protocol::Opcode;
using tests::KnownMessage;
using tests::NaiveFilter;

namespace {

constexpr int recordings = 5;
constexpr int messagesInEach = 60;
constexpr int filtersForEach = 400; // 120,000 times a filter and a message

int below(std::mt19937 &random, int end)
{
    return std::uniform_int_distribution<int>(0, end - 1)(random);
}

/// Makes messages at random, records them and keeps what it knows of them.
class Maker
{
public:
    Maker(const QString &path, std::mt19937 &random)
        : m_random(random)
        , m_anchor(base::ClockAnchor::now())
        , m_recording(std::move(Recording::create(path, m_anchor)).value())
    {
        for (const QString &name : m_names)
            m_sessions.push_back(m_recording->addSession({protocol::Role::Client, {}, QStringLiteral("wire"), name}));
        for (int i = 0; i < messagesInEach; ++i)
            add();
    }
    [[nodiscard]] const std::vector<KnownMessage> &known() const { return m_known; }

private:
    void add()
    {
        KnownMessage known;
        known.isOut = below(m_random, 2) == 0;
        known.session = 1 + below(m_random, 2);
        known.sessionName = m_names[known.session - 1];
        const double pause = below(m_random, 8) * 5e5;
        known.time = m_time + pause;
        if (!m_known.empty())
            known.delta = pause;
        m_time = known.time;
        choosePayload(known);
        record(known);
        m_known.push_back(std::move(known));
    }
    void choosePayload(KnownMessage &known)
    {
        static const QStringList types {QStringLiteral("text"), QStringLiteral("text"), QStringLiteral("text"),
            QStringLiteral("binary"), QStringLiteral("ping"), QStringLiteral("pong"), QStringLiteral("close")};
        known.type = types[below(m_random, static_cast<int>(types.size()))];
        QString text = below(m_random, 3) == 0 ? QString() : tests::randomJson(m_random);
        if (text.isEmpty()) {
            for (int i = below(m_random, 12); i > 0; --i)
                text += tests::randomWord(m_random);
        }
        known.payload = text.toUtf8();
        if (known.type == u"text")
            known.text = text;
        if (known.type == u"text" && below(m_random, 10) == 0) {
            known.payload += '\xFF';
            known.text.reset();
        }
        if (known.type == u"close" && below(m_random, 5) == 0)
            known.payload.clear();
        else if (known.type == u"close")
            chooseCode(known, text);
    }
    void chooseCode(KnownMessage &known, const QString &reason)
    {
        const int code = 999 + below(m_random, 4) + (below(m_random, 2) == 0 ? 3000 : 0);
        known.code = code;
        known.text = reason;
        known.payload = QByteArray(1, static_cast<char>(code >> 8)) + static_cast<char>(code & 0xFF) + reason.toUtf8();
    }
    void record(KnownMessage &known)
    {
        static const QHash<QString, Opcode> opcodes {{QStringLiteral("text"), Opcode::Text},
            {QStringLiteral("binary"), Opcode::Binary}, {QStringLiteral("ping"), Opcode::Ping},
            {QStringLiteral("pong"), Opcode::Pong}, {QStringLiteral("close"), Opcode::Close}};
        const Opcode opcode = opcodes[known.type];
        known.isFragmented = (opcode == Opcode::Text || opcode == Opcode::Binary) && below(m_random, 4) == 0;
        known.isCompressed = below(m_random, 4) == 0;
        known.hasViolation = !known.isOut && below(m_random, 6) == 0;
        const qsizetype cut = known.isFragmented ? known.payload.size() / 2 : known.payload.size();
        const quint64 begin = m_offset;
        std::vector<protocol::Frame> frames {
            frame(opcode, known.payload.first(cut), known.time, !known.isFragmented, known.isCompressed)};
        if (known.isFragmented)
            frames.push_back(frame(Opcode::Continuation, known.payload.sliced(cut), known.time, true, false));
        known.wire = static_cast<double>(m_offset - begin);
        if (known.hasViolation)
            violate(known.session, begin + 1);
        m_recording->append(tests::recordOf(m_sessions[static_cast<size_t>(known.session - 1)],
            known.isOut ? base::Direction::Out : base::Direction::In, opcode, frames));
        annotate(known);
    }
    void annotate(KnownMessage &known)
    {
        known.isBookmarked = below(m_random, 6) == 0;
        for (int i = below(m_random, 12) - 8; i > 0; --i)
            known.note += tests::randomWord(m_random);
        m_recording->setNote({base::MessageId(std::ssize(m_known) + 1), known.isBookmarked, known.note});
    }
    protocol::Frame frame(Opcode opcode, const QByteArray &payload, double time, bool fin, bool isCompressed)
    {
        protocol::Frame frame;
        frame.header.fin = fin;
        frame.header.rsv1 = isCompressed;
        frame.header.opcode = opcode;
        frame.header.setPayloadLength(static_cast<quint64>(payload.size()));
        frame.streamOffset = m_offset;
        frame.payload = payload;
        frame.time = m_anchor.mono + base::Nanoseconds(static_cast<qint64>(time));
        m_offset += frame.wireSize();
        return frame;
    }
    void violate(int session, quint64 offset)
    {
        EventRecord event = tests::eventRecord(m_sessions[static_cast<size_t>(session - 1)], EventKind::Violation);
        event.detail[QStringLiteral("offset")] = static_cast<qint64>(offset);
        m_recording->append(event);
    }

    std::mt19937 &m_random;
    const QStringList m_names {QStringLiteral("Alice"), QStringLiteral("Bob \u212A")};
    base::ClockAnchor m_anchor;
    std::unique_ptr<Recording> m_recording;
    std::vector<base::SessionId> m_sessions;
    std::vector<KnownMessage> m_known;
    double m_time = 0;
    quint64 m_offset = 0;
};

} // namespace

class TestFilterProperty : public tests::TestCase
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    /// With the seed that a failure has printed in FRAMESCOPE_SEED, the same is tried again.
    void filtersSelectWhatTheyMean()
    {
        const bool isGiven = qEnvironmentVariableIsSet("FRAMESCOPE_SEED");
        const auto seed = isGiven ? qEnvironmentVariable("FRAMESCOPE_SEED").toUInt() : std::random_device()();
        std::mt19937 random(seed);
        int selected = 0;
        for (int i = 0; i < recordings; ++i) {
            const QString path = m_dir.filePath(QStringLiteral("%1.fscope").arg(i));
            const std::vector<KnownMessage> known = Maker(path, random).known();
            const auto reader = std::move(Reader::open(path)).value();
            for (int j = 0; j < filtersForEach; ++j) {
                const NaiveFilter naive = NaiveFilter::make(random, 3);
                const auto filter = Filter::parse(naive.written());
                const QByteArray what = "FRAMESCOPE_SEED=" + QByteArray::number(seed) + "  " + naive.written().toUtf8();
                QVERIFY2(filter, what.constData());
                std::vector<base::MessageId> hits;
                QCOMPARE(
                    FilterReader(*reader, *filter).scan(base::MessageId(1), base::MessageId(messagesInEach), hits).scanned,
                    base::MessageId(messagesInEach));
                for (int k = 0; k < messagesInEach; ++k) {
                    const bool isHit = std::binary_search(hits.begin(), hits.end(), base::MessageId(k + 1));
                    const KnownMessage &message = known[static_cast<size_t>(k)];
                    QVERIFY2(isHit == naive.holds(message),
                        QByteArray(what + (isHit ? "  selects  " : "  does not select  ") + message.payload).constData());
                }
                selected += static_cast<int>(hits.size());
            }
        }
        QVERIFY(selected > recordings * messagesInEach * filtersForEach / 20); // filters that select nothing show nothing
    }
};

QTEST_GUILESS_MAIN(TestFilterProperty)
#include "tst_filterproperty.moc"
