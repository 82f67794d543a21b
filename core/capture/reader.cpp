// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "behindhole.h"
#include "lastid.h"
#include "opentoread.h"
#include "payload.h"
#include "rows.h"
#include "schema.h"
#include "singlefile.h"

#include <sqlite/blob.h>

#include <QFileInfo>

namespace framescope::capture {

namespace {

using sqlite::Statement;

// Nobody numbers so many: whoever counts on from an id stays within its type.
constexpr qint64 mostId = std::numeric_limits<qint64>::max() / 2;
// Up to here reading the whole payload costs less than reading its beginning apart.
constexpr int wholePayloadBytes = 2048;

QByteArray messagesSql()
{
    return QByteArray("SELECT ") + messageColumns + ", CASE WHEN size <= " + QByteArray::number(wholePayloadBytes)
        + " THEN payload END FROM message WHERE id >= ? ORDER BY id LIMIT ?";
}

/// The payload only where it is not large, or claims to be.
QByteArray messageSql()
{
    return QByteArray("SELECT ") + messageColumns + ", first_frame, time, stream_offset, header, CASE WHEN size < "
        + QByteArray::number(chunkBytes) + " THEN payload END FROM message WHERE id = ?";
}

// A control frame has at most 125 bytes: what claims to be a longer one is none.
constexpr const char *outlinesSql =
    "SELECT id, session, time, direction, opcode, wire_size, CASE WHEN opcode IN (9, 10) AND size <= 125 THEN payload END "
    "FROM message WHERE id >= ? ORDER BY id LIMIT ?";

constexpr const char *openSessionSql =
    "SELECT 1 FROM session LEFT JOIN (SELECT session, kind, max(id) FROM event WHERE kind <> 'gap' GROUP BY session) AS "
    "last "
    "ON last.session = session.id WHERE last.kind IS NULL OR last.kind NOT IN ('closed', 'waiting') LIMIT 1";

QByteArray select(const char *columns, const char *rest)
{
    return QByteArray("SELECT ") + columns + rest;
}

/// Kinds of a later version are passed over by SQLite, so that a page of them is not taken for the end.
QByteArray eventsSql()
{
    QByteArray kinds;
    for (int kind = 0; kind <= static_cast<int>(EventKind::Gap); ++kind)
        kinds += QByteArray(kind == 0 ? "'" : ", '") + nameOf(static_cast<EventKind>(kind)) + '\'';
    return select(eventColumns, " FROM event WHERE id >= ? AND kind IN (") + kinds + ") ORDER BY id LIMIT ?";
}

QByteArray previewOf(QByteArrayView payload)
{
    return payload.first(std::min<qsizetype>(maxPreviewBytes, payload.size())).toByteArray();
}

} // namespace

class Reader::Private
{
public:
    struct Statements {
        Statement messages;
        Statement outlines;
        Statement time;
        Statement message;
        Statement frames;
        Statement lastMessage;
        Statement messagesOf;
        Statement events;
        Statement sessions;
        Statement openSession;
    };

    Private(QString path, OpenedRecording opened)
        : m_path(std::move(path))
        , m_database(std::move(opened.database))
        , m_error(std::move(opened.damage))
    {
        if (opened.version > schemaVersion)
            m_notice = ReadError {ReadError::Kind::PartlyKnown, m_path, static_cast<int>(opened.version)};
    }
    std::optional<sqlite::Error> prepare();
    [[nodiscard]] QByteArray readPreview(base::MessageId id);
    /// The first message from @p from on, if it can be reached.
    [[nodiscard]] std::optional<qint64> reach(qint64 from);
    [[nodiscard]] qint64 lastReachable();
    [[nodiscard]] std::vector<protocol::Frame> frames(qint64 first, int count, qint64 most, bool &isWhole);
    /// Says how large what was not read is.
    void measure(MessageDetail &detail, qint64 firstFrame);
    [[nodiscard]] QByteArray slice(const PayloadPlace &place, qint64 offset, qint64 length);
    /// Whether there is another row; keeps in mind why there is none where the file is damaged.
    [[nodiscard]] bool nextRow(Statement &statement);
    /// Whether @p row may follow @p rows; likewise.
    template <typename Row>
    [[nodiscard]] bool isNext(const std::vector<Row> &rows, const Row &row, qint64 from);
    /// At most @p count rows from @p from on, as @p toRow makes them, up to where the file is damaged; left out where it
    /// makes none.
    template <typename ToRow>
    [[nodiscard]] auto page(Statement &statement, qint64 from, int count, const ToRow &toRow);
    void takeDamage(const QString &detail);
    void takeMissing(base::MessageId first);

    QString m_path;
    sqlite::Database m_database;
    std::optional<Statements> m_statements;
    base::ClockAnchor m_anchor;
    std::optional<ReadError> m_error;
    bool m_isBroken = false; ///< the rows that were read last are not all
    std::optional<ReadError> m_notice;
    std::stop_token m_stop;
};

void Reader::Private::takeDamage(const QString &detail)
{
    m_isBroken = true;
    if (!m_error && !m_stop.stop_requested())
        m_error = ReadError {ReadError::Kind::Damaged, m_path, 0, detail};
}

void Reader::Private::takeMissing(base::MessageId first)
{
    if (m_error && (!m_error->firstMissing.isValid() || first < m_error->firstMissing))
        m_error->firstMissing = first;
}

bool Reader::Private::nextRow(Statement &statement)
{
    if (m_stop.stop_requested())
        return false;
    const Statement::Step step = statement.step();
    if (step == Statement::Step::Failed && !statement.error().isBusy())
        takeDamage(statement.error().message);
    return step == Statement::Step::Row;
}

template <typename Row>
bool Reader::Private::isNext(const std::vector<Row> &rows, const Row &row, qint64 from)
{
    const bool isBehind = rows.empty() ? row.id.value >= from : row.id > rows.back().id;
    if (isBehind && row.id.value <= mostId)
        return true;
    takeDamage(QStringLiteral("rows are out of order"));
    return false;
}

template <typename ToRow>
auto Reader::Private::page(Statement &statement, qint64 from, int count, const ToRow &toRow)
{
    std::vector<typename std::invoke_result_t<ToRow>::value_type> rows;
    m_isBroken = false;
    const sqlite::StatementReset reset(statement);
    statement.bind(1, from);
    statement.bind(2, std::max(count, 0));
    while (nextRow(statement)) {
        auto row = toRow();
        if (!row)
            continue;
        if (!isNext(rows, *row, from))
            break;
        rows.push_back(std::move(*row));
    }
    if constexpr (std::is_same_v<decltype(rows), std::vector<MessageRow>>) {
        if (std::exchange(m_isBroken, false))
            takeMissing(base::MessageId(rows.empty() ? from : rows.back().id.value + 1));
    }
    return rows;
}

std::optional<sqlite::Error> Reader::Private::prepare()
{
    auto messages = Statement::prepare(m_database, messagesSql().constData());
    auto outlines = Statement::prepare(m_database, outlinesSql);
    auto time = Statement::prepare(m_database, "SELECT id, time FROM message WHERE id >= ? ORDER BY id LIMIT 1");
    auto message = Statement::prepare(m_database, messageSql().constData());
    auto frames =
        Statement::prepare(m_database, select(frameColumns, " FROM frame WHERE id >= ? ORDER BY id LIMIT ?").constData());
    auto last = Statement::prepare(m_database, "SELECT max(id) FROM message");
    auto messagesOf = Statement::prepare(
        m_database, "SELECT id FROM message WHERE id > ? AND id <= ? AND session = ? ORDER BY id LIMIT ?");
    auto events = Statement::prepare(m_database, eventsSql().constData());
    auto sessions = Statement::prepare(m_database, select(sessionColumns, " FROM session ORDER BY id").constData());
    auto openSession = Statement::prepare(m_database, openSessionSql);
    auto anchor = Statement::prepare(m_database, "SELECT wall, mono FROM recording WHERE id = 1");
    for (const auto *statement :
        {&messages, &outlines, &time, &message, &frames, &last, &messagesOf, &events, &sessions, &openSession, &anchor}) {
        if (!*statement)
            return statement->error();
    }
    if (anchor->step() == Statement::Step::Row)
        m_anchor = {base::MonoTime(anchor->integer(1)), base::WallTime(anchor->integer(0))};
    else
        takeDamage(QStringLiteral("the clock's anchor is missing"));
    m_statements.emplace(
        Statements {std::move(*messages), std::move(*outlines), std::move(*time), std::move(*message), std::move(*frames),
            std::move(*last), std::move(*messagesOf), std::move(*events), std::move(*sessions), std::move(*openSession)});
    return std::nullopt;
}

QByteArray Reader::Private::readPreview(base::MessageId id)
{
    const auto beginning = sqlite::readPart(m_database, {"message", "payload", id.value}, 0, maxPreviewBytes);
    return beginning ? *beginning : QByteArray();
}

/// The statement stands at the last one that can be reached: an end that is not there is found missing on the way.
qint64 Reader::Private::lastReachable()
{
    return lastId([this](qint64 from) { return reach(from); });
}

std::optional<qint64> Reader::Private::reach(qint64 from)
{
    Statement &statement = m_statements->time;
    const sqlite::StatementReset reset(statement);
    statement.bind(1, from);
    return nextRow(statement) ? std::optional(std::min(statement.integer(0), mostId)) : std::nullopt;
}

QByteArray Reader::Private::slice(const PayloadPlace &place, qint64 offset, qint64 length)
{
    auto bytes = readPayload(m_database, place, offset, length);
    if (bytes)
        return *std::move(bytes);
    if (bytes.error().isCorrupt())
        takeDamage(bytes.error().message);
    return {};
}

void Reader::Private::measure(MessageDetail &detail, qint64 firstFrame)
{
    detail.storedSize = storedSize(m_database, payloadOfMessage(detail.row.id.value));
    for (qint64 i = 0; i < std::ssize(detail.frames); ++i) {
        detail.storedFrameSizes.push_back(
            firstFrame > 0 ? storedSize(m_database, payloadOfFrame(firstFrame + i)) : detail.storedSize);
    }
}

std::vector<protocol::Frame> Reader::Private::frames(qint64 first, int count, qint64 most, bool &isWhole)
{
    Statement &statement = m_statements->frames;
    const sqlite::StatementReset reset(statement);
    statement.bind(1, first);
    statement.bind(2, std::max(count, 0));
    std::vector<protocol::Frame> frames;
    while (nextRow(statement)) {
        auto frame = frameFrom(statement, 0);
        if (!frame)
            continue;
        QByteArray bytes = frame->payload.toByteArray();
        if (const auto done = readChunks(m_database, payloadOfFrame(statement.integer(4)), most, bytes); !done)
            takeDamage(done.error().message);
        if (bytes.size() > most)
            bytes = bytes.first(most);
        isWhole = isWhole && bytes.size() < most;
        frame->payload = bytes;
        frames.push_back(std::move(*frame));
    }
    return frames;
}

Reader::Reader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Reader::~Reader()
{
    const QString path = d->m_path;
    d.reset();
    makeSingleFile(path);
}

base::Result<std::unique_ptr<Reader>, ReadError> Reader::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto opened = openToRead(absolute);
    if (!opened)
        return base::Failure {opened.error()};
    auto priv = std::make_unique<Private>(absolute, *std::move(opened));
    if (const auto error = priv->prepare()) {
        const auto kind = priv->m_notice ? ReadError::Kind::NewerVersion : ReadError::Kind::Damaged;
        return base::Failure {ReadError {kind, absolute, priv->m_notice ? priv->m_notice->version : 0, error->message}};
    }
    return std::unique_ptr<Reader>(new Reader(std::move(priv)));
}

const std::optional<ReadError> &Reader::error() const
{
    return d->m_error;
}

const std::optional<ReadError> &Reader::notice() const
{
    return d->m_notice;
}

void Reader::stopWith(const std::stop_token &stop)
{
    d->m_stop = stop;
    d->m_database.stopWith(stop);
}

bool Reader::isStopped() const
{
    return d->m_stop.stop_requested();
}

base::ClockAnchor Reader::anchor() const
{
    return d->m_anchor;
}

base::MessageId Reader::lastMessage()
{
    Statement &statement = d->m_statements->lastMessage;
    const sqlite::StatementReset reset(statement);
    d->m_isBroken = false;
    const qint64 last = d->nextRow(statement) ? statement.integer(0) : 0;
    if (!std::exchange(d->m_isBroken, false))
        return base::MessageId(std::min(last, mostId));
    const base::MessageId reachable(d->lastReachable());
    d->takeMissing(base::MessageId(reachable.value + 1));
    return reachable;
}

base::MessageId Reader::nextReachable(base::MessageId missing, base::MessageId last, const std::stop_token &stop)
{
    d->takeDamage(QStringLiteral("a row cannot be read"));
    d->takeMissing(missing);
    const auto next = [&](qint64 from) { return stop.stop_requested() ? std::nullopt : d->reach(from); };
    return base::MessageId(firstBehindHole(missing.value, std::min(last.value, mostId), next));
}

std::vector<base::MessageId> Reader::messagesOf(
    base::SessionId session, base::MessageId after, base::MessageId last, int count)
{
    std::vector<base::MessageId> ids;
    Statement &statement = d->m_statements->messagesOf;
    const sqlite::StatementReset reset(statement);
    statement.bind(1, after.value);
    statement.bind(2, last.value);
    statement.bind(3, session.value);
    statement.bind(4, std::max(count, 0));
    while (d->nextRow(statement))
        ids.emplace_back(statement.integer(0));
    return ids;
}

std::vector<MessageRow> Reader::messages(base::MessageId first, int count)
{
    Statement &statement = d->m_statements->messages;
    return d->page(statement, first.value, count, [&] {
        std::optional row = messageRowFrom(statement);
        row->preview =
            statement.isNull(messageColumnCount) ? d->readPreview(row->id) : previewOf(statement.bytes(messageColumnCount));
        return row;
    });
}

std::vector<MessageOutline> Reader::outlines(base::MessageId first, int count)
{
    Statement &statement = d->m_statements->outlines;
    return d->page(statement, first.value, count, [&] { return std::optional(outlineFrom(statement)); });
}

base::MessageId Reader::firstMessageAt(base::WallTime time)
{
    qint64 low = 1;
    qint64 high = std::min(lastMessage().value, std::numeric_limits<qint64>::max() - 1) + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        Statement &statement = d->m_statements->time;
        const sqlite::StatementReset reset(statement);
        statement.bind(1, middle);
        if (d->nextRow(statement) && base::WallTime(statement.integer(1)) < time)
            low = std::clamp(statement.integer(0), middle, high - 1) + 1; // ids of damaged files may not ascend
        else
            high = middle;
    }
    return base::MessageId(low);
}

std::optional<MessageDetail> Reader::message(base::MessageId id, qint64 most)
{
    Statement &statement = d->m_statements->message;
    const sqlite::StatementReset reset(statement);
    statement.bind(1, id.value);
    if (!d->nextRow(statement))
        return std::nullopt;
    MessageDetail detail;
    detail.row = messageRowFrom(statement);
    const int firstFrame = messageColumnCount;
    const bool isInRow = !statement.isNull(firstFrame + 4);
    detail.payload = isInRow ? statement.bytes(firstFrame + 4).toByteArray() : d->slice(payloadOfMessage(id.value), 0, most);
    detail.isWhole = most == MessageDetail::Everything
        || (isInRow ? detail.payload.size() <= most : detail.payload.size() >= detail.row.size);
    if (detail.payload.size() > most)
        detail.payload = detail.payload.first(most);
    detail.row.preview = previewOf(detail.payload);
    if (!statement.isNull(firstFrame)) {
        detail.frames = d->frames(statement.integer(firstFrame), detail.row.frameCount, most, detail.isWhole);
    } else if (auto frame = frameFrom(statement, firstFrame + 1)) {
        frame->payload = detail.payload;
        detail.frames.push_back(std::move(*frame));
    }
    if (!detail.isWhole)
        d->measure(detail, statement.isNull(firstFrame) ? 0 : statement.integer(firstFrame));
    return detail;
}

QByteArray Reader::payloadSlice(base::MessageId id, qint64 offset, qint64 length)
{
    return d->slice(payloadOfMessage(id.value), offset, length);
}

QByteArray Reader::framePayloadSlice(base::MessageId id, int frame, qint64 offset, qint64 length)
{
    qint64 first = 0;
    {
        Statement &statement = d->m_statements->message;
        const sqlite::StatementReset reset(statement);
        statement.bind(1, id.value);
        if (!d->nextRow(statement))
            return {};
        first = statement.isNull(messageColumnCount) ? 0 : statement.integer(messageColumnCount);
    }
    if (first <= 0 || first > mostId)
        return frame == 0 ? payloadSlice(id, offset, length) : QByteArray();
    return d->slice(payloadOfFrame(first + frame), offset, length);
}

std::vector<Note> Reader::notes(base::MessageId after, int count, base::MessageId last)
{
    std::vector<Note> notes;
    auto statement = Statement::prepare(d->m_database,
        "SELECT message, bookmark, text FROM note WHERE message > ? AND message <= ? ORDER BY message LIMIT ?");
    if (!statement)
        return notes; // version 1 had none
    statement->bind(1, after.value);
    statement->bind(2, last.isValid() ? last.value : std::numeric_limits<qint64>::max());
    statement->bind(3, std::max(count, 0));
    while (d->nextRow(*statement)) {
        const QByteArrayView bytes = statement->bytes(2); // as long as whoever made the file liked
        const QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), 4 * maxNoteLength)));
        notes.push_back({base::MessageId(statement->integer(0)), statement->integer(1) != 0, text.left(maxNoteLength)});
    }
    return notes;
}

std::vector<EventRow> Reader::events(base::EventId after, int count)
{
    Statement &statement = d->m_statements->events;
    return d->page(statement, std::min(after.value, mostId) + 1, count, [&] { return eventRowFrom(statement); });
}

std::vector<SessionRow> Reader::sessions()
{
    std::vector<SessionRow> rows;
    Statement &statement = d->m_statements->sessions;
    const sqlite::StatementReset reset(statement);
    while (d->nextRow(statement)) {
        SessionRow row = sessionRowFrom(statement);
        if (!d->isNext(rows, row, std::numeric_limits<qint64>::min()))
            break;
        rows.push_back(std::move(row));
    }
    return rows;
}

bool Reader::hasOpenSession()
{
    Statement &statement = d->m_statements->openSession;
    const sqlite::StatementReset reset(statement);
    return d->nextRow(statement);
}

sqlite::Database &Reader::database()
{
    return d->m_database;
}

QByteArray payloadOf(Reader &reader, const MessageRow &row)
{
    if (row.size <= row.preview.size())
        return row.preview;
    const auto detail = reader.message(row.id);
    return detail ? detail->payload : QByteArray();
}

} // namespace framescope::capture
