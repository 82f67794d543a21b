// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logmodel.h"

#include "rowtext.h"

#include <capture/bookmarks.h>
#include <format/lifecycle.h>
#include <format/numbers.h>

namespace framescope::models {

namespace {

bool isTiming(int column)
{
    return column == LogModel::DeltaColumn || column == LogModel::SelectedDeltaColumn
        || column == LogModel::SinceStartColumn;
}

bool isDerived(int column)
{
    return column == LogModel::RatioColumn || column >= LogModel::ColumnCount;
}

} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

LogModel::~LogModel()
{
    m_subscription.reset();
}

void LogModel::follow(std::shared_ptr<capture::Recording> recording, base::SessionId session)
{
    clear();
    m_session = session;
    if (session.isValid())
        m_all.setPartial();
    m_recording = std::move(recording);
    if (m_recording->progress().isMade)
        startReading(m_recording->path());
    m_subscription = m_recording->subscribe([this](const capture::Progress &progress) {
        if (m_progress.put(progress))
            m_queue.post([this] { takeProgress(); });
    });
    takeProgress(m_recording->progress());
}

void LogModel::open(const QString &path)
{
    clear();
    startReading(path);
    update(std::nullopt);
}

void LogModel::readOn()
{
    if (m_reader && !m_recording && !m_isUpdating)
        update(std::nullopt);
}

void LogModel::tryWriting()
{
    if (m_recording)
        m_recording->tryAgain();
}

void LogModel::clear()
{
    m_subscription.reset();
    (void)m_progress.takeAll();
    m_recording.reset();
    m_reader.reset();
    m_path.clear();
    m_scan.stop();
    Q_EMIT recordingChanged();
    beginResetModel();
    m_session = {};
    m_lastMessage = {};
    m_lastEvent = {};
    ++m_rangeRequest;
    m_until.reset();
    m_isAskingUntil = false;
    m_range.reset();
    m_span.reset();
    m_pause.reset();
    m_all = {};
    m_filtered.reset();
    m_hasEventRows = true;
    m_rowCount = 0;
    m_events.clear();
    m_cache.clear();
    m_requested.clear();
    forgetDerived();
    m_start.reset();
    m_reference.reset();
    m_referenceTime.reset();
    m_isUpdating = false;
    m_isWriteFailing = false;
    m_waiting.reset();
    endResetModel();
    setHasNotes(false);
    Q_EMIT pauseChanged();
}

void LogModel::startReading(const QString &path)
{
    m_path = path;
    m_reader = std::make_unique<ReaderThread>(path);
    connect(m_reader.get(), &ReaderThread::failed, this, &LogModel::readFailed);
    startFilter();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + static_cast<int>(fields().size());
}

void LogModel::takeProgress()
{
    const std::vector<capture::Progress> all = m_progress.takeAll();
    if (!all.empty())
        takeProgress(all.back());
}

void LogModel::takeProgress(const capture::Progress &progress)
{
    const bool wasFailing = std::exchange(m_isWriteFailing, progress.error.has_value());
    if (wasFailing || m_isWriteFailing)
        Q_EMIT writingChanged(progress);
    if (!m_reader && !progress.isMade)
        return;
    if (!m_reader)
        startReading(m_recording->path());
    if (m_isUpdating)
        m_waiting = progress;
    else
        update(progress.lastMessage);
}

void LogModel::update(std::optional<base::MessageId> lastMessage)
{
    m_isUpdating = true;
    const auto read = [lastMessage, session = m_session, knownMessage = m_lastMessage, knownEvent = m_lastEvent,
                          derivation = m_derivation](capture::Reader &reader) {
        Update update;
        update.lastMessage = lastMessage ? *lastMessage : reader.lastMessage();
        update.hasNotes = !knownMessage.isValid() && capture::hasNoteTexts(reader);
        update.events = eventsWithoutData(reader, knownEvent);
        update.lastEvent = update.events.empty() ? knownEvent : update.events.back().id;
        if (session.isValid()) {
            update.messages = messagesOf(reader, session, knownMessage, update.lastMessage);
            std::erase_if(update.events, [session](const capture::EventRow &event) { return event.session != session; });
        }
        // The end is what a log shows that grows: to have it now saves the window an empty look.
        for (const qint64 page : pagesAtEnd(update.lastMessage))
            update.tail.emplace_back(page, RowCache::read(reader, page, update.lastMessage));
        update.start = reader.anchor().wall;
        if (!derivation->isEmpty())
            update.derived = derive(reader, *derivation, rowsBehind(knownMessage, update.tail));
        return update;
    };
    m_reader->ask<Update>(read, [this, derivation = m_derivation](Update result) { apply(std::move(result), derivation); });
}

void LogModel::apply(Update update, const DerivationPtr &derivation)
{
    m_start = update.start;
    if (derivation == m_derivation)
        m_derived.insert(std::move(update.derived));
    const bool isNews = update.lastMessage > m_lastMessage || !update.events.empty();
    m_lastMessage = std::max(m_lastMessage, update.lastMessage);
    m_lastEvent = update.lastEvent;
    for (const base::MessageId message : update.messages)
        m_all.addMessage(message);
    m_all.setLastMessage(update.lastMessage);
    bool isBroken = false;
    for (capture::EventRow &event : update.events) {
        isBroken |= event.kind == capture::EventKind::Violation;
        addEvent(std::move(event));
    }
    if (m_filtered && m_filter.isEmpty())
        m_filtered->setLastMessage(m_lastMessage);
    for (auto &[page, rows] : update.tail)
        m_cache.insert(page, std::move(rows));
    insertRowsAtEnd();
    if (update.hasNotes)
        setHasNotes(true);
    if (isNews)
        Q_EMIT grown();
    m_scan.extendTo(m_lastMessage);
    if (isBroken && m_filter.needs().violations)
        filterAgain();
    if (isBroken && highlightsNeed(&capture::Filter::Needs::violations))
        deriveAgain();
    if (!m_filter.isEmpty())
        Q_EMIT filterChanged();
    m_isUpdating = false;
    if (const auto waiting = std::exchange(m_waiting, {}))
        takeProgress(*waiting);
}

void LogModel::insertRowsAtEnd()
{
    const int count = rowFrom(rowIndex().rowCount());
    if (count <= m_rowCount)
        return;
    beginInsertRows({}, m_rowCount, count - 1);
    m_rowCount = count;
    endInsertRows();
}

void LogModel::requestPage(qint64 page) const
{
    if (!m_reader || m_requested.contains(page))
        return;
    m_requested.insert(page);
    auto *self = const_cast<LogModel *>(this); // what is read changes, what the model stands for does not
    m_reader->ask<RowCache::Page>(
        [page, last = m_lastMessage](capture::Reader &reader) { return RowCache::read(reader, page, last); },
        [self, page](RowCache::Page rows) { self->takePage(page, std::move(rows)); });
}

void LogModel::takePage(qint64 page, RowCache::Page rows)
{
    m_requested.remove(page);
    const bool isHole = rows.rows.empty();
    const qint64 first = isHole ? 0 : std::max<qint64>(rowIndex().rowOf(rows.rows.front().id), 0);
    const qint64 last = isHole ? -1 : std::min<qint64>(rowIndex().rowOf(rows.rows.back().id) + 1, m_rowCount - 1);
    m_cache.insert(page, std::move(rows));
    if (first <= last)
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), columnCount() - 1));
}

const capture::MessageRow *LogModel::findMessage(base::MessageId id) const
{
    const capture::MessageRow *message = m_cache.find(id);
    if (!message && !m_cache.isUnreadable(id))
        requestPage(RowCache::pageOf(id));
    return message;
}

/// Ids ascend; that there is none missing is for the file to know.
size_t LogModel::positionOf(base::EventId id) const
{
    const auto it = std::lower_bound(m_events.begin(), m_events.end(), id,
        [](const capture::EventRow &event, base::EventId wanted) { return event.id < wanted; });
    Q_ASSERT(it != m_events.end() && it->id == id);
    return static_cast<size_t>(it - m_events.begin());
}

const capture::EventRow &LogModel::event(base::EventId id) const
{
    return m_events[positionOf(id)];
}

capture::RowIndex::Row LogModel::rowAt(int row) const
{
    return rowIndex().at(row);
}

std::optional<capture::MessageRow> LogModel::messageAt(int row) const
{
    const auto what = rowAt(row);
    const auto *id = std::get_if<base::MessageId>(&what);
    const capture::MessageRow *message = id ? findMessage(*id) : nullptr;
    return message ? std::optional(*message) : std::nullopt;
}

const capture::EventRow *LogModel::eventAt(int row) const
{
    const auto what = rowAt(row);
    const auto *id = std::get_if<base::EventId>(&what);
    return id ? &event(*id) : nullptr;
}

int LogModel::rowFrom(qint64 row) const
{
    return static_cast<int>(std::clamp<qint64>(row, -1, std::numeric_limits<int>::max()));
}

int LogModel::rowOf(base::EventId id) const
{
    return m_hasEventRows ? rowFrom(rowIndex().rowOfEvent(positionOf(id))) : -1;
}

int LogModel::rowOf(base::MessageId id) const
{
    const bool isMissing = m_filtered && id <= m_filtered->lastMessage() && !m_filtered->hasMessage(id);
    return isMissing ? -1 : rowFrom(rowIndex().rowOf(id));
}

std::optional<base::WallTime> LogModel::timeAt(int row) const
{
    return timeOf(rowAt(row));
}

std::optional<base::WallTime> LogModel::timeOf(const capture::RowIndex::Row &what) const
{
    if (const auto *id = std::get_if<base::EventId>(&what))
        return event(*id).time;
    return m_cache.timeOf(std::get<base::MessageId>(what));
}

QString LogModel::deltaText(int row) const
{
    if (row == 0)
        return {};
    const auto before = timeAt(row - 1);
    const auto time = timeAt(row);
    return before && time ? format::delta(*time - *before) : QString();
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(static_cast<Column>(index.column())).toInt();
    const auto what = rowAt(index.row());
    if (const auto *id = std::get_if<base::EventId>(&what))
        return eventData(index.row(), event(*id), index.column(), role);
    const capture::MessageRow *message = findMessage(std::get<base::MessageId>(what));
    if (role == KindRole)
        return QVariant::fromValue(RowKind::Message);
    if (role == LoadedRole)
        return message != nullptr;
    return message ? messageData(index.row(), *message, index.column(), role) : QVariant();
}

QVariant LogModel::messageData(int row, const capture::MessageRow &message, int column, int role) const
{
    if (isDerived(column) && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return derivedText(message, column, role);
    if (column == NoteColumn && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return noteData(message.id, role);
    switch (role) {
    case Qt::DisplayRole:
        return isTiming(column) ? timingText(row, column) : messageText(message, static_cast<Column>(column));
    case Qt::ToolTipRole: return messageToolTip(message, static_cast<Column>(column));
    case Qt::AccessibleTextRole:
    case SentenceRole: return withNote(messageSentence(message), m_cache.findNote(message.id));
    case BookmarkRole: return noteData(message.id, role);
    case DirectionRole: return QVariant::fromValue(message.direction);
    case OpcodeRole: return QVariant::fromValue(message.type);
    case CompleteRole: return message.isComplete;
    case HighlightRole: return highlightOf(message.id);
    default: return {};
    }
}

QVariant LogModel::eventData(int row, const capture::EventRow &event, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return isTiming(column) ? timingText(row, column) : eventText(event, static_cast<Column>(column));
    case Qt::ToolTipRole: return eventToolTip(event, static_cast<Column>(column));
    case Qt::AccessibleTextRole:
    case SentenceRole: return eventLine(event);
    case KindRole: return QVariant::fromValue(RowKind::Event);
    case LoadedRole: return true;
    case EventKindRole: return QVariant::fromValue(event.kind);
    case AlarmingRole: return format::isAlarmingEnd(event);
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= ColumnCount)
        return fieldHeader(fields()[static_cast<size_t>(section - ColumnCount)], role);
    switch (role) {
    case Qt::DisplayRole: return columnTitle(static_cast<Column>(section));
    case Qt::ToolTipRole: return columnToolTip(static_cast<Column>(section));
    case Qt::TextAlignmentRole: return alignmentOf(static_cast<Column>(section)).toInt();
    default: return {};
    }
}

std::vector<capture::EventRow> LogModel::eventsOfAttempt(int row) const
{
    const auto what = rowAt(row);
    base::SessionId session;
    int attempt = 0;
    if (const auto *id = std::get_if<base::EventId>(&what)) {
        session = event(*id).session;
        attempt = event(*id).attempt;
    } else {
        const auto id_ = std::get<base::MessageId>(what);
        const capture::MessageRow *message = m_cache.find(id_);
        session = message ? message->session : base::SessionId();
        for (const capture::EventRow &other : m_events) {
            if (other.afterMessage < id_ && (!message || other.session == session)) {
                session = other.session;
                attempt = other.attempt;
            }
        }
    }
    std::vector<capture::EventRow> result;
    std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(result),
        [&](const capture::EventRow &other) { return other.session == session && other.attempt == attempt; });
    return result;
}

void LogModel::loadMessage(base::MessageId id, MessageHandler handler, qint64 most) const
{
    using Detail = std::shared_ptr<const capture::MessageDetail>;
    const auto read = [id, most](capture::Reader &reader) -> Detail {
        auto detail = reader.message(id, most);
        return detail ? std::make_shared<const capture::MessageDetail>(*std::move(detail)) : nullptr;
    };
    ask<Detail>(read, std::move(handler));
}

void LogModel::loadEvents(std::vector<base::EventId> ids, EventsHandler handler) const
{
    using Events = std::vector<capture::EventRow>;
    const auto read = [ids = std::move(ids)](capture::Reader &reader) {
        Events events;
        for (const base::EventId id : ids) {
            for (capture::EventRow &event : reader.events(base::EventId(id.value - 1), 1)) {
                if (event.id == id)
                    events.push_back(std::move(event));
            }
        }
        return events;
    };
    ask<Events>(read, std::move(handler));
}

} // namespace framescope::models
