// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterreader.h"

#include "violationplaces.h"

#include <protocol/frame.h>
#include <sqlite/statement.h>

#include <array>

namespace framescope::capture {

namespace {

using sqlite::Statement;

constexpr qsizetype closeCodeSize = 2; // bytes before the reason
constexpr qint64 bytesInRow = chunkBytes; // up to here a payload is read with its row
constexpr int rowsBetweenLooks = 128; // at the clock

/// Columns of the table, as far as the filter asks for them.
struct Columns {
    enum Name {
        Id,
        Direction,
        Opcode,
        Session,
        Size,
        WireSize,
        FrameCount,
        Time,
        FirstFrame,
        StreamOffset,
        Header,
        ValidText,
        Payload,
        Count
    };
    std::array<int, Count> at {};
    QByteArray sql;

    Columns(const Filter::Needs &needs, bool ofSession);
};

Columns::Columns(const Filter::Needs &needs, bool ofSession)
{
    const bool frames = needs.compression || needs.violations;
    const bool session = ofSession || needs.sessions || needs.violations;
    const QByteArray payload = "CASE WHEN size <= " + QByteArray::number(bytesInRow) + " THEN payload END";
    const std::array<std::pair<QByteArray, bool>, Count> all {{{"id", true}, {"direction", true}, {"opcode", true},
        {"session", session}, {"size", needs.sizes || needs.text}, {"wire_size", needs.sizes || frames},
        {"frame_count", needs.sizes || frames}, {"time", needs.times}, {"first_frame", frames}, {"stream_offset", frames},
        {"header", frames}, {"valid_text", needs.text}, {payload, needs.text}}};
    int next = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        at[i] = all[i].second ? next++ : -1;
        if (all[i].second)
            sql += (sql.isEmpty() ? "SELECT " : ", ") + all[i].first;
    }
    sql += " FROM message WHERE id >= ? AND id <= ? ORDER BY id";
}

} // namespace

class FilterReader::Private : public MessageFacts
{
public:
    Private(Reader &reader, Filter filter, base::SessionId session);

    FilterSlice scan(base::MessageId first, base::MessageId last, std::vector<base::MessageId> &hits,
        const std::stop_token &stop, std::chrono::steady_clock::time_point end);

    [[nodiscard]] Text text() override;
    [[nodiscard]] QByteArrayView note() override;
    [[nodiscard]] QString sessionName() override;
    [[nodiscard]] std::optional<double> number(NumberTerm::Field field) override;
    [[nodiscard]] bool flag(FlagTerm::Flag flag) override;

private:
    void prepare(base::MessageId first, base::MessageId last);
    void look(FilterSlice &slice, base::MessageId last, std::vector<base::MessageId> &hits, const std::stop_token &stop,
        std::chrono::steady_clock::time_point end);
    void passHole(FilterSlice &slice, base::MessageId last, const std::stop_token &stop);
    bool takeNext(base::MessageId last, FilterSlice &slice, std::vector<base::MessageId> &hits);
    [[nodiscard]] Truth decide();
    [[nodiscard]] qint64 integer(Columns::Name column) const { return m_rows->integer(m_columns.at[column]); }
    [[nodiscard]] Text payload();
    [[nodiscard]] bool advanceNotes();
    [[nodiscard]] bool isCompressed();
    [[nodiscard]] bool hasViolation();
    [[nodiscard]] std::optional<ViolationPlaces::Span> span();
    [[nodiscard]] QByteArray headerOfFirstFrame();
    [[nodiscard]] std::optional<qint64> timeBefore(base::MessageId id);

    Reader &m_reader;
    sqlite::Database &m_database;
    FilterMatcher m_matcher;
    base::SessionId m_onlySession;
    Columns m_columns;
    std::optional<Statement> m_rows;
    std::optional<Statement> m_notes; // of the messages of a scan; none: the file has no such table
    bool m_hasNote = false; // m_notes stands at a row
    ViolationPlaces m_violations;
    std::unordered_map<base::SessionId, QString> m_sessionNames;
    QByteArray m_large; // the payload of the message at hand, if it is large

    base::MessageId m_id;
    std::optional<qint64> m_timeBefore; // of the message before the one at hand, in nanoseconds
    std::optional<qint64> m_time;
    base::MessageId m_timed; // whose time m_time is
};

FilterReader::Private::Private(Reader &reader, Filter filter, base::SessionId session)
    : m_reader(reader)
    , m_database(reader.database())
    , m_matcher(std::move(filter))
    , m_onlySession(session)
    , m_columns(m_matcher.filter().needs(), session.isValid())
{
    if (auto rows = Statement::prepare(m_database, m_columns.sql.constData()))
        m_rows = std::move(*rows);
    if (!m_matcher.filter().needs().notes)
        return;
    if (auto notes = Statement::prepare(
            m_database, "SELECT message, bookmark, text FROM note WHERE message >= ? AND message <= ? ORDER BY message"))
        m_notes = std::move(*notes);
}

void FilterReader::Private::prepare(base::MessageId first, base::MessageId last)
{
    const Filter::Needs &needs = m_matcher.filter().needs();
    m_rows->bind(1, first.value);
    m_rows->bind(2, last.value);
    if (m_notes) {
        m_notes->bind(1, first.value);
        m_notes->bind(2, last.value);
        m_hasNote = m_notes->step() == Statement::Step::Row;
    }
    if (needs.violations)
        m_violations.update(m_database);
    if (needs.times && m_timed != base::MessageId(first.value - 1))
        m_time = timeBefore(first);
}

std::optional<qint64> FilterReader::Private::timeBefore(base::MessageId id)
{
    auto statement = Statement::prepare(m_database, "SELECT time FROM message WHERE id < ? ORDER BY id DESC LIMIT 1");
    if (!statement)
        return std::nullopt;
    statement->bind(1, id.value);
    return statement->step() == Statement::Step::Row ? std::optional(statement->integer(0)) : std::nullopt;
}

FilterSlice FilterReader::Private::scan(base::MessageId first, base::MessageId last, std::vector<base::MessageId> &hits,
    const std::stop_token &stop, std::chrono::steady_clock::time_point end)
{
    FilterSlice slice {base::MessageId(first.value - 1), 0, !m_rows.has_value()};
    if (last < first)
        return slice;
    if (m_rows) {
        prepare(first, last);
        look(slice, last, hits, stop, end);
    }
    if (slice.isBroken)
        passHole(slice, last, stop);
    return slice;
}

void FilterReader::Private::look(FilterSlice &slice, base::MessageId last, std::vector<base::MessageId> &hits,
    const std::stop_token &stop, std::chrono::steady_clock::time_point end)
{
    const sqlite::StatementReset reset(*m_rows);
    bool goesOn = true;
    for (int count = 1; goesOn; ++count) {
        goesOn = takeNext(last, slice, hits);
        const bool looksAtClock = count % rowsBetweenLooks == 0 || !m_large.isEmpty();
        m_large.clear();
        if (looksAtClock && (stop.stop_requested() || std::chrono::steady_clock::now() >= end))
            break;
    }
    if (m_notes)
        m_notes->reset();
}

void FilterReader::Private::passHole(FilterSlice &slice, base::MessageId last, const std::stop_token &stop)
{
    const base::MessageId missing(slice.scanned.value + 1);
    const base::MessageId next = m_reader.nextReachable(missing, m_rows ? last : missing, stop);
    slice.scanned = m_rows ? base::MessageId(next.value - 1) : last;
}

/// Whether there may be another one.
bool FilterReader::Private::takeNext(base::MessageId last, FilterSlice &slice, std::vector<base::MessageId> &hits)
{
    const Statement::Step step = m_rows->step();
    if (step == Statement::Step::Done)
        slice.scanned = last;
    else if (step == Statement::Step::Failed)
        slice.isBroken = !m_rows->error().isBusy();
    if (step != Statement::Step::Row)
        return false;
    m_id = base::MessageId(integer(Columns::Id));
    slice.isBroken = m_id <= slice.scanned; // ids ascend
    if (slice.isBroken)
        return false;
    slice.scanned = m_id;
    const Truth truth = decide();
    if (truth == Truth::Yes)
        hits.push_back(m_id);
    slice.undecided += truth == Truth::Unknown ? 1 : 0;
    return true;
}

Truth FilterReader::Private::decide()
{
    direction = integer(Columns::Direction) == 0 ? base::Direction::In : base::Direction::Out;
    type = static_cast<protocol::Opcode>(integer(Columns::Opcode) & 0xF);
    if (m_columns.at[Columns::Session] >= 0)
        session = base::SessionId(integer(Columns::Session));
    if (m_columns.at[Columns::Time] >= 0) {
        m_timeBefore = std::exchange(m_time, integer(Columns::Time));
        m_timed = m_id;
    }
    if (m_onlySession.isValid() && session != m_onlySession)
        return Truth::No;
    return m_matcher.matches(*this);
}

MessageFacts::Text FilterReader::Private::payload()
{
    if (!m_rows->isNull(m_columns.at[Columns::Payload]))
        return {m_rows->bytes(m_columns.at[Columns::Payload]), true};
    if (m_large.isEmpty())
        m_large = m_reader.payloadSlice(m_id, 0, maxSearchedBytes);
    return {m_large, m_large.size() >= integer(Columns::Size)};
}

MessageFacts::Text FilterReader::Private::text()
{
    if (integer(Columns::ValidText) == 0)
        return {};
    Text text = payload();
    if (type == protocol::Opcode::Close)
        text.bytes = text.bytes.sliced(std::min(closeCodeSize, text.bytes.size()));
    if (text.bytes.isNull())
        text.bytes = QByteArrayView("", 0);
    return text;
}

/// Whether the note at hand is that of the message at hand: notes stand in the order of messages.
bool FilterReader::Private::advanceNotes()
{
    while (m_hasNote && m_notes->integer(0) < m_id.value)
        m_hasNote = m_notes->step() == Statement::Step::Row;
    return m_hasNote && m_notes->integer(0) == m_id.value;
}

QByteArrayView FilterReader::Private::note()
{
    return advanceNotes() ? m_notes->bytes(2) : QByteArrayView();
}

QString FilterReader::Private::sessionName()
{
    const auto known = m_sessionNames.find(session);
    if (known != m_sessionNames.end())
        return known->second;
    for (const SessionRow &row : m_reader.sessions())
        m_sessionNames.insert_or_assign(row.id, row.info.name);
    return m_sessionNames[session]; // a file may name a session that it does not have
}

std::optional<double> FilterReader::Private::number(NumberTerm::Field field)
{
    switch (field) {
    case NumberTerm::Field::Length: return static_cast<double>(integer(Columns::Size));
    case NumberTerm::Field::Wire: return static_cast<double>(integer(Columns::WireSize));
    case NumberTerm::Field::Time: return static_cast<double>(*m_time - m_reader.anchor().wall.count());
    case NumberTerm::Field::Delta:
        return m_timeBefore ? std::optional(static_cast<double>(*m_time - *m_timeBefore)) : std::nullopt;
    case NumberTerm::Field::Code: break;
    }
    const QByteArrayView bytes = type == protocol::Opcode::Close ? payload().bytes : QByteArrayView();
    if (bytes.size() < closeCodeSize)
        return std::nullopt;
    return static_cast<double>(static_cast<quint8>(bytes[0]) << 8 | static_cast<quint8>(bytes[1]));
}

bool FilterReader::Private::flag(FlagTerm::Flag flag)
{
    switch (flag) {
    case FlagTerm::Flag::Compressed: return isCompressed();
    case FlagTerm::Flag::Fragmented: return integer(Columns::FrameCount) > 1;
    case FlagTerm::Flag::Violation: return hasViolation();
    case FlagTerm::Flag::Note: return !note().isEmpty();
    case FlagTerm::Flag::Bookmark: return advanceNotes() && m_notes->integer(1) != 0;
    }
    return false;
}

QByteArray FilterReader::Private::headerOfFirstFrame()
{
    if (m_rows->isNull(m_columns.at[Columns::FirstFrame]))
        return m_rows->bytes(m_columns.at[Columns::Header]).toByteArray();
    auto frame = Statement::prepare(m_database, "SELECT header FROM frame WHERE id = ?");
    if (!frame)
        return {};
    frame->bind(1, integer(Columns::FirstFrame));
    return frame->step() == Statement::Step::Row ? frame->bytes(0).toByteArray() : QByteArray();
}

bool FilterReader::Private::isCompressed()
{
    const auto header = protocol::FrameHeader::fromBytes(headerOfFirstFrame());
    return header && header->rsv1;
}

/// From the first byte of its first frame on, with the control frames that came in between.
std::optional<ViolationPlaces::Span> FilterReader::Private::span()
{
    const qint64 size = integer(Columns::WireSize);
    if (!m_rows->isNull(m_columns.at[Columns::StreamOffset]))
        return ViolationPlaces::Span {integer(Columns::StreamOffset), size};
    if (m_rows->isNull(m_columns.at[Columns::FirstFrame]))
        return std::nullopt;
    auto frames =
        Statement::prepare(m_database, "SELECT min(stream_offset), max(stream_offset) FROM frame WHERE id >= ? AND id < ?");
    if (!frames)
        return std::nullopt;
    const qint64 first = integer(Columns::FirstFrame);
    frames->bind(1, first);
    frames->bind(2, first + integer(Columns::FrameCount));
    if (frames->step() != Statement::Step::Row)
        return std::nullopt;
    const qint64 begin = frames->integer(0);
    return ViolationPlaces::Span {begin, std::max(size, frames->integer(1) + 1 - begin)};
}

bool FilterReader::Private::hasViolation()
{
    return direction == base::Direction::In && m_violations.isIn(m_id, session, span());
}

FilterReader::FilterReader(Reader &reader, Filter filter, base::SessionId session)
    : d(std::make_unique<Private>(reader, std::move(filter), session))
{
}

FilterReader::~FilterReader() = default;

FilterSlice FilterReader::scan(base::MessageId first, base::MessageId last, std::vector<base::MessageId> &hits,
    const std::stop_token &stop, std::chrono::milliseconds atMost)
{
    return d->scan(first, last, hits, stop, std::chrono::steady_clock::now() + atMost);
}

} // namespace framescope::capture
