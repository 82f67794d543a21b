// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"

#include "opentoread.h"
#include "rows.h"
#include "singlefile.h"

#include <sqlite/blob.h>

#include <QFileInfo>

namespace framescope::capture {

namespace {

using sqlite::Statement;

// Up to here reading the whole payload costs less than reading its beginning apart.
constexpr int wholePayloadBytes = 2048;

QByteArray messagesSql()
{
    return QByteArray("SELECT ") + messageColumns + ", CASE WHEN size <= " + QByteArray::number(wholePayloadBytes)
        + " THEN payload END FROM message WHERE id >= ? ORDER BY id LIMIT ?";
}

QByteArray messageSql()
{
    return QByteArray("SELECT ") + messageColumns + ", first_frame, " + frameColumns + " FROM message WHERE id = ?";
}

// A control frame has at most 125 bytes: what claims to be a longer one is none.
constexpr const char *outlinesSql =
    "SELECT id, session, time, direction, opcode, wire_size, CASE WHEN opcode IN (9, 10) AND size <= 125 THEN payload END "
    "FROM message WHERE id >= ? ORDER BY id LIMIT ?";

constexpr const char *openSessionSql =
    "SELECT 1 FROM session LEFT JOIN (SELECT session, kind, max(id) FROM event GROUP BY session) AS last "
    "ON last.session = session.id WHERE last.kind IS NULL OR last.kind NOT IN ('closed', 'waiting') LIMIT 1";

QByteArray select(const char *columns, const char *rest)
{
    return QByteArray("SELECT ") + columns + rest;
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

    Private(QString path, sqlite::Database database)
        : m_path(std::move(path))
        , m_database(std::move(database))
    {
    }
    std::optional<sqlite::Error> prepare();
    [[nodiscard]] QByteArray readPreview(base::MessageId id);
    [[nodiscard]] std::vector<protocol::Frame> frames(qint64 first, int count);
    /// Whether there is another row; keeps in mind why there is none where the file is damaged.
    [[nodiscard]] bool nextRow(Statement &statement);
    /// Whether @p row may follow @p rows; likewise.
    template <typename Row>
    [[nodiscard]] bool isNext(const std::vector<Row> &rows, const Row &row);
    /// At most @p count rows from @p from on, as @p toRow makes them, up to where the file is damaged; left out where it
    /// makes none.
    template <typename ToRow>
    [[nodiscard]] auto page(Statement &statement, qint64 from, int count, const ToRow &toRow);
    void takeDamage(const QString &detail);

    QString m_path;
    sqlite::Database m_database;
    std::optional<Statements> m_statements;
    base::ClockAnchor m_anchor;
    std::optional<ReadError> m_error;
};

void Reader::Private::takeDamage(const QString &detail)
{
    if (!m_error)
        m_error = ReadError {ReadError::Kind::Damaged, m_path, 0, detail};
}

bool Reader::Private::nextRow(Statement &statement)
{
    const Statement::Step step = statement.step();
    if (step == Statement::Step::Failed && !statement.error().isBusy())
        takeDamage(statement.error().message);
    return step == Statement::Step::Row;
}

template <typename Row>
bool Reader::Private::isNext(const std::vector<Row> &rows, const Row &row)
{
    if (rows.empty() || rows.back().id < row.id)
        return true;
    takeDamage(QStringLiteral("rows are out of order"));
    return false;
}

template <typename ToRow>
auto Reader::Private::page(Statement &statement, qint64 from, int count, const ToRow &toRow)
{
    std::vector<typename std::invoke_result_t<ToRow>::value_type> rows;
    const sqlite::StatementReset reset(statement);
    statement.bind(1, from);
    statement.bind(2, std::max(count, 0));
    while (nextRow(statement)) {
        auto row = toRow();
        if (!row)
            continue;
        if (!isNext(rows, *row))
            break;
        rows.push_back(std::move(*row));
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
    auto events =
        Statement::prepare(m_database, select(eventColumns, " FROM event WHERE id > ? ORDER BY id LIMIT ?").constData());
    auto sessions = Statement::prepare(m_database, select(sessionColumns, " FROM session ORDER BY id").constData());
    auto openSession = Statement::prepare(m_database, openSessionSql);
    auto anchor = Statement::prepare(m_database, "SELECT wall, mono FROM recording WHERE id = 1");
    for (const auto *statement :
        {&messages, &outlines, &time, &message, &frames, &last, &messagesOf, &events, &sessions, &openSession, &anchor}) {
        if (!*statement)
            return statement->error();
    }
    if (anchor->step() != Statement::Step::Row)
        return sqlite::Error {0, QStringLiteral("the clock's anchor is missing")};
    m_anchor = {base::MonoTime(anchor->integer(1)), base::WallTime(anchor->integer(0))};
    m_statements.emplace(
        Statements {std::move(*messages), std::move(*outlines), std::move(*time), std::move(*message), std::move(*frames),
            std::move(*last), std::move(*messagesOf), std::move(*events), std::move(*sessions), std::move(*openSession)});
    return std::nullopt;
}

QByteArray Reader::Private::readPreview(base::MessageId id)
{
    const auto beginning = sqlite::readBeginning(m_database, "message", "payload", id.value, maxPreviewBytes);
    return beginning ? *beginning : QByteArray();
}

std::vector<protocol::Frame> Reader::Private::frames(qint64 first, int count)
{
    Statement &statement = m_statements->frames;
    const sqlite::StatementReset reset(statement);
    statement.bind(1, first);
    statement.bind(2, std::max(count, 0));
    std::vector<protocol::Frame> frames;
    while (nextRow(statement)) {
        if (auto frame = frameFrom(statement, 0))
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
    auto database = openToRead(absolute);
    if (!database)
        return base::Failure {database.error()};
    auto priv = std::make_unique<Private>(absolute, std::move(*database));
    if (const auto error = priv->prepare())
        return base::Failure {ReadError {ReadError::Kind::Damaged, absolute, 0, error->message}};
    return std::unique_ptr<Reader>(new Reader(std::move(priv)));
}

const std::optional<ReadError> &Reader::error() const
{
    return d->m_error;
}

base::ClockAnchor Reader::anchor() const
{
    return d->m_anchor;
}

base::MessageId Reader::lastMessage()
{
    Statement &statement = d->m_statements->lastMessage;
    const sqlite::StatementReset reset(statement);
    return base::MessageId(d->nextRow(statement) ? statement.integer(0) : 0);
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
            low = std::min(statement.integer(0), high - 1) + 1;
        else
            high = middle;
    }
    return base::MessageId(low);
}

std::optional<MessageDetail> Reader::message(base::MessageId id)
{
    Statement &statement = d->m_statements->message;
    const sqlite::StatementReset reset(statement);
    statement.bind(1, id.value);
    if (!d->nextRow(statement))
        return std::nullopt;
    MessageDetail detail {messageRowFrom(statement), {}, {}};
    const int firstFrame = messageColumnCount;
    detail.payload = statement.bytes(firstFrame + 4).toByteArray();
    detail.row.preview = previewOf(detail.payload);
    if (!statement.isNull(firstFrame)) {
        detail.frames = d->frames(statement.integer(firstFrame), detail.row.frameCount);
    } else if (auto frame = frameFrom(statement, firstFrame + 1)) {
        frame->payload = detail.payload;
        detail.frames.push_back(std::move(*frame));
    }
    return detail;
}

std::vector<EventRow> Reader::events(base::EventId after, int count)
{
    Statement &statement = d->m_statements->events;
    return d->page(statement, after.value, count, [&] { return eventRowFrom(statement); });
}

std::vector<SessionRow> Reader::sessions()
{
    std::vector<SessionRow> rows;
    Statement &statement = d->m_statements->sessions;
    const sqlite::StatementReset reset(statement);
    while (d->nextRow(statement)) {
        SessionRow row = sessionRowFrom(statement);
        if (!d->isNext(rows, row))
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
