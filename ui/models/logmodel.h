// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>
#include <capture/rowindex.h>
#include <models/derivedcache.h>
#include <models/logfilter.h>
#include <models/readerthread.h>
#include <models/rowcache.h>

#include <QAbstractTableModel>
#include <QSet>

namespace framescope::models {

/// What a row of the log is.
enum class RowKind { Message, Event };

/// A recording as a table, finished or still being written: its messages and lifecycle events in one order. Only rows
/// that somebody asks for are read, in pages and on another thread; until they are there, LoadedRole is false and the
/// cells are empty. Memory does not grow with the number of messages.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TimeColumn,
        SinceStartColumn, ///< time since the recording began
        DeltaColumn, ///< time since the row before
        SelectedDeltaColumn, ///< time since the row of measureFrom()
        DirectionColumn,
        TypeColumn,
        SizeColumn,
        WireSizeColumn,
        RatioColumn, ///< of a compressed message: payload on the wire to payload
        CodeColumn, ///< of a close frame
        NoteColumn, ///< what a person has written on the message
        PreviewColumn,
        ColumnCount ///< those of fields() stand behind, in their order
    };
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind
        LoadedRole, ///< bool
        DirectionRole, ///< base::Direction, of messages
        OpcodeRole, ///< protocol::Opcode, of messages
        CompleteRole, ///< bool, of messages: false where the end of the stream cut it off
        EventKindRole, ///< capture::EventKind, of events
        AlarmingRole, ///< bool, of Closed events: format::isAlarmingEnd()
        HighlightRole, ///< int, of messages: a HighlightColor, or -1
        BookmarkRole, ///< bool, of messages
        SentenceRole ///< QString: the whole row in words, for screen readers
    };

    explicit LogModel(QObject *parent = nullptr);
    ~LogModel() override;

    /// Shows what is and will be in @p recording; where @p session is valid, only what is of that session.
    void follow(std::shared_ptr<capture::Recording> recording, base::SessionId session = {});
    /// Shows a finished recording.
    void open(const QString &path);
    /// After open(): looks whether somebody has gone on writing, and shows what has come.
    void readOn();
    /// What happened from @p from up to before @p to, and nothing else, until all is shown again: a moment later, with a
    /// reset. Another recording shows all again.
    struct TimeRange {
        base::WallTime from {};
        base::WallTime to {};
    };
    void setTimeRange(std::optional<TimeRange> range);
    [[nodiscard]] const std::optional<TimeRange> &timeRange() const { return m_range; }
    /// Shows what happened up to @p time, and what comes beyond when it is asked for; nothing: all. Rows come and go at the
    /// end, a moment later. A time range ends with it, and the other way round.
    void showUntil(std::optional<base::WallTime> time);
    /// What stands in a filtered log beside messages.
    enum class Lifecycle { Hidden, Shown };
    /// Shows the messages that @p filter selects; an empty one selects all, but none where lifecycle rows are asked for:
    /// those alone are shown then. With a reset as soon as the first are found; then they come at the end. It stays for
    /// other recordings, and holds within a time range.
    void setFilter(const capture::Filter &filter, Lifecycle lifecycle = Lifecycle::Hidden);
    [[nodiscard]] const capture::Filter &filter() const { return m_filter; }
    /// Whether rows may be missing because of what was given to setFilter().
    [[nodiscard]] bool isFiltered() const { return m_filtered.has_value(); }
    [[nodiscard]] FilterCount filterCount() const;
    /// Looks at all messages again: something has changed beside them, such as notes.
    void filterAgain();
    /// Columns for fields of JSON messages; those that stay keep their places. Only what is looked at is read.
    void setFields(const std::vector<JsonField> &fields);
    [[nodiscard]] const std::vector<JsonField> &fields() const { return m_derivation->fields; }
    /// The first that selects a message gives it its colour. Only what is looked at is worked through.
    void setHighlights(std::vector<Highlight> highlights);
    /// Whether RatioColumn is filled.
    void setRatiosWanted(bool areWanted);
    /// From which row SelectedDeltaColumn measures, also after it has come to stand elsewhere; -1: from none.
    void measureFrom(int row);
    /// While it is paused, nothing that comes becomes a row: it is recorded all the same, and shown when it is not paused
    /// any more. Another recording ends it, and so does showUntil().
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_pause.has_value(); }
    /// Rows that have come since, and are held back.
    [[nodiscard]] qint64 heldRows() const;
    /// Notes of these messages have changed in the file: reads them again, and filters again where the filter asks for
    /// notes.
    void refreshNotes(const std::vector<base::MessageId> &messages);
    /// Whether any message is known to have a note with a text.
    [[nodiscard]] bool hasNotes() const { return m_hasNotes; }
    /// The recording that is followed, if one is.
    [[nodiscard]] const std::shared_ptr<capture::Recording> &recording() const { return m_recording; }
    /// The file that is shown; empty: there is none.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Where the recording that is followed cannot be written: tries it again now.
    void tryWriting();
    /// Shows nothing, and lets go of the recording.
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Which message or event stands in which row. A copy of it stays as it is, and may be used on any thread.
    [[nodiscard]] const capture::RowIndex &rowIndex() const { return m_filtered ? *m_filtered : m_all; }
    /// What stands in @p row, which must exist.
    [[nodiscard]] capture::RowIndex::Row rowAt(int row) const;
    /// The message in @p row, or nothing where it is an event or not read yet.
    [[nodiscard]] std::optional<capture::MessageRow> messageAt(int row) const;
    /// The event in @p row, without its data, or nothing where it is a message.
    [[nodiscard]] const capture::EventRow *eventAt(int row) const;
    /// -1 where it is outside of the time range or not among what is filtered, rowCount() or more where it is not in the log
    /// yet.
    [[nodiscard]] int rowOf(base::EventId event) const;
    /// Likewise.
    [[nodiscard]] int rowOf(base::MessageId message) const;
    /// The events, without their data, of the connection to which @p row belongs.
    [[nodiscard]] std::vector<capture::EventRow> eventsOfAttempt(int row) const;
    [[nodiscard]] const std::vector<capture::EventRow> &events() const { return m_events; }
    /// The last message that is known to be in the file.
    [[nodiscard]] base::MessageId lastMessage() const { return m_all.lastMessage(); }

    using MessageHandler = std::function<void(std::shared_ptr<const capture::MessageDetail>)>;
    using EventsHandler = std::function<void(std::vector<capture::EventRow>)>;
    /// Reads a message with its payload, or with the beginning of one that is longer than @p most bytes; the handler gets
    /// nullptr where it is not there.
    void loadMessage(base::MessageId id, MessageHandler handler, qint64 most = capture::MessageDetail::Everything) const;
    /// Reads events with their data, in the order given.
    void loadEvents(std::vector<base::EventId> ids, EventsHandler handler) const;
    /// Asks the file anything; see ReaderThread::ask(). Nothing happens while there is no recording.
    template <typename T>
    void ask(std::function<T(capture::Reader &)> read, std::function<void(T)> answer) const
    {
        if (m_reader)
            m_reader->ask(std::move(read), std::move(answer));
    }

Q_SIGNALS:
    /// The file cannot be read, or not all of it.
    void readFailed(const framescope::capture::ReadError &error);
    /// There is another recording, or none. Told before the reset.
    void recordingChanged();
    /// The time range is another, and the rows are.
    void timeRangeChanged();
    /// More of the recording is known, be it among the rows or not.
    void grown();
    /// There is another filter, or it has come further.
    void filterChanged();
    /// Rows are held back, or are not any more.
    void pauseChanged();
    /// A message has another note, or hasNotes() is another.
    void notesChanged();
    /// Writing fails, still does, or works again.
    void writingChanged(const framescope::capture::Progress &progress);

private:
    struct Update {
        base::MessageId lastMessage;
        std::vector<base::MessageId> messages; // where not all of them are shown
        base::EventId lastEvent;
        std::vector<capture::EventRow> events;
        std::vector<std::pair<qint64, RowCache::Page>> tail;
        base::WallTime start {};
        std::vector<DerivedRow> derived;
        bool hasNotes = false;
    };
    using DerivationPtr = std::shared_ptr<const Derivation>;

    void startReading(const QString &path);
    void takeProgress();
    void takeProgress(const capture::Progress &progress);
    void update(std::optional<base::MessageId> lastMessage);
    void apply(Update update, const DerivationPtr &derivation);
    void insertRowsAtEnd();
    void takeHits();
    void takeFiltered(const capture::FilterProgress &progress);
    void startFilter();
    void showFiltered(std::optional<capture::RowIndex> filtered);
    [[nodiscard]] capture::RowIndex filteredIndex() const;
    void addEvent(capture::EventRow event);
    [[nodiscard]] capture::RowIndex &shown() { return m_filtered ? *m_filtered : m_all; }

    /// What a time range or a moment leaves: from the first message up to before the end, likewise the times.
    struct Span {
        base::WallTime from {};
        base::WallTime to {};
        base::MessageId first;
        base::MessageId end;
    };
    /// Where rows ended when they were paused.
    struct Pause {
        base::MessageId lastMessage;
        size_t events = 0; ///< that were known
        qint64 end = 0; ///< in the index that is shown, without its window
    };
    void applySpan();
    void askUntil();
    void endBefore(base::WallTime behind, base::MessageId first);
    void moveEnd(qint64 end);
    [[nodiscard]] qint64 rowOfPause() const;
    [[nodiscard]] qint64 rowAtTime(base::WallTime time, base::MessageId message) const;
    void showRange(std::optional<TimeRange> range, base::MessageId first, base::MessageId end);
    [[nodiscard]] int rowFrom(qint64 row) const;
    void requestPage(qint64 page) const;
    void takePage(qint64 page, RowCache::Page rows);

    [[nodiscard]] const capture::MessageRow *findMessage(base::MessageId id) const;
    [[nodiscard]] size_t positionOf(base::EventId id) const;
    [[nodiscard]] const capture::EventRow &event(base::EventId id) const;
    [[nodiscard]] std::optional<base::WallTime> timeAt(int row) const;
    [[nodiscard]] std::optional<base::WallTime> timeOf(const capture::RowIndex::Row &what) const;
    [[nodiscard]] QString deltaText(int row) const;
    [[nodiscard]] QString selectedDeltaText(int row) const;
    [[nodiscard]] QString timingText(int row, int column) const;
    [[nodiscard]] QVariant derivedText(const capture::MessageRow &message, int column, int role) const;
    void changeDerivation(const std::function<void(Derivation &)> &change);
    void forgetDerived();
    void tellDerived();
    void deriveAgain();
    [[nodiscard]] bool highlightsNeed(bool capture::Filter::Needs::*what) const;
    [[nodiscard]] int highlightOf(base::MessageId id) const;
    [[nodiscard]] const DerivedRow *derivedOf(base::MessageId id) const;
    void requestDerived(qint64 page) const;
    void takeDerived(qint64 page, const DerivationPtr &what, std::vector<DerivedRow> rows);
    [[nodiscard]] QVariant noteData(base::MessageId message, int role) const;
    void setHasNotes(bool hasNotes);
    [[nodiscard]] QVariant messageData(int row, const capture::MessageRow &message, int column, int role) const;
    [[nodiscard]] QVariant eventData(int row, const capture::EventRow &event, int column, int role) const;

    QString m_path;
    base::SessionId m_session; // that alone is shown, if valid
    base::MessageId m_lastMessage; // that was looked at
    base::EventId m_lastEvent;
    capture::RowIndex m_all; // without a filter
    std::optional<capture::RowIndex> m_filtered; // what is shown instead
    bool m_hasEventRows = true; // what is shown
    int m_rowCount = 0;
    std::optional<TimeRange> m_range;
    std::optional<Span> m_span;
    std::optional<Pause> m_pause;
    bool m_hasNotes = false;
    std::optional<base::WallTime> m_until; // behind the time up to which is to be shown, where that was asked for
    bool m_isAskingUntil = false;
    int m_rangeRequest = 0; // answers to earlier ones come too late
    std::vector<capture::EventRow> m_events; // without data, by id
    RowCache m_cache;
    mutable QSet<qint64> m_requested;
    DerivationPtr m_derivation = std::make_shared<const Derivation>();
    DerivedCache m_derived;
    mutable QSet<qint64> m_deriving; // pages that are being worked through
    std::optional<base::WallTime> m_start; // of the recording
    std::optional<capture::RowIndex::Row> m_reference; // SelectedDeltaColumn measures from it
    mutable std::optional<base::WallTime> m_referenceTime; // known as soon as it has been read
    bool m_isUpdating = false;
    bool m_isWriteFailing = false;
    std::optional<capture::Progress> m_waiting; // came while an update was under way
    std::unique_ptr<ReaderThread> m_reader;

    capture::Filter m_filter;
    Lifecycle m_lifecycle = Lifecycle::Hidden;
    bool m_isFilterNew = false; // nothing of it is shown yet
    bool m_isFilterStale = false; // it is to begin again when it is done
    capture::FilterProgress m_scanned;
    LogFilter m_scan {[this] { takeHits(); }};

    base::TaskQueue m_queue;
    base::Mailbox<capture::Progress> m_progress;
    std::shared_ptr<capture::Recording> m_recording;
    capture::Recording::Subscription m_subscription; // last: gone before what its handler uses
};

} // namespace framescope::models
