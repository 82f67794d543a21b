// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepreader.h"

namespace framescope::replay {

namespace {

constexpr int pageSize = 1000; // messages

bool isData(protocol::Opcode type)
{
    return type == protocol::Opcode::Text || type == protocol::Opcode::Binary;
}

base::Failure<ReplayError> failure(ReplayError::Kind kind, base::SessionId session = {})
{
    return {ReplayError {kind, session, {}}};
}

/// Nothing where it is not there.
std::optional<capture::SessionRow> findSession(capture::Reader &reader, base::SessionId id)
{
    const auto sessions = reader.sessions();
    const auto found =
        std::find_if(sessions.begin(), sessions.end(), [id](const capture::SessionRow &row) { return row.id == id; });
    return found == sessions.end() ? std::nullopt : std::optional(*found);
}

bool hasData(capture::Reader &reader, base::SessionId session, const std::stop_token &stop)
{
    for (base::MessageId last; !stop.stop_requested();) {
        const auto ids = reader.messagesOf(session, last, reader.lastMessage(), pageSize);
        for (const base::MessageId id : ids) {
            if (stop.stop_requested())
                return false;
            const auto row = reader.messages(id, 1);
            if (!row.empty() && isData(row.front().type))
                return true;
        }
        if (ids.empty())
            return false;
        last = ids.back();
    }
    return false;
}

} // namespace

base::SessionId firstSessionWithMessages(capture::Reader &reader, const std::stop_token &stop)
{
    for (base::MessageId next(1); !stop.stop_requested();) {
        const auto page = reader.outlines(next, pageSize);
        for (const capture::MessageOutline &message : page) {
            if (isData(message.type))
                return message.session;
        }
        if (page.empty())
            return {};
        next = base::MessageId(page.back().id.value + 1);
    }
    return {};
}

base::Result<std::unique_ptr<StepReader>, ReplayError> StepReader::open(
    const QString &path, const StepSelection &selection, const std::stop_token &stop)
{
    auto reader = capture::Reader::open(path);
    if (!reader)
        return base::Failure {ReplayError {ReplayError::Kind::Unreadable, {}, reader.error()}};
    const bool isNamed = selection.session.isValid();
    const base::SessionId id = isNamed ? selection.session : firstSessionWithMessages(**reader, stop);
    if (!id.isValid())
        return failure(ReplayError::Kind::NothingToReplay);
    const auto session = findSession(**reader, id);
    if (!session)
        return failure(ReplayError::Kind::NoSuchSession, id);
    if (isNamed && !hasData(**reader, id, stop))
        return failure(ReplayError::Kind::NothingToReplay, id);
    return std::unique_ptr<StepReader>(new StepReader(std::move(*reader), selection, *session, stop));
}

StepReader::StepReader(std::unique_ptr<capture::Reader> reader, const StepSelection &selection,
    const capture::SessionRow &session, std::stop_token stop)
    : m_reader(std::move(reader))
    , m_walk(*m_reader)
    , m_selection(selection)
    , m_stop(std::move(stop))
    , m_session(session.id)
    , m_recorder(session.info.role == protocol::Role::Client ? Sender::Client : Sender::Server)
{
}

std::optional<ReplayError> StepReader::error() const
{
    if (!m_reader->error())
        return std::nullopt;
    return ReplayError {ReplayError::Kind::Unreadable, m_session, m_reader->error()};
}

Sender StepReader::senderOf(const capture::MessageRow &row) const
{
    const Sender other = m_recorder == Sender::Client ? Sender::Server : Sender::Client;
    return row.direction == base::Direction::Out ? m_recorder : other;
}

std::optional<Step> StepReader::next()
{
    while (!m_stop.stop_requested()) {
        const auto row = m_walk.next();
        if (!row)
            return lastStep();
        if (const auto *event = std::get_if<capture::EventRow>(&*row)) {
            follow(*event);
            continue;
        }
        const auto &message = std::get<capture::MessageRow>(*row);
        if (message.session != m_session || !message.isComplete)
            continue;
        if (auto step = stepOf(message))
            return step;
    }
    return std::nullopt;
}

void StepReader::follow(const capture::EventRow &event)
{
    if (event.session != m_session)
        return;
    if (event.kind == capture::EventKind::Opened) {
        m_close.reset(); // it went on
        if (!m_begin)
            m_begin = event.time;
    }
    if (m_begin)
        m_end = std::max(m_end, event.time - *m_begin - m_skipped);
}

std::optional<Step> StepReader::stepOf(const capture::MessageRow &row)
{
    const Sender sender = senderOf(row);
    if (row.type == protocol::Opcode::Close && !m_close)
        m_close = row;
    if (!isData(row.type))
        return std::nullopt;
    if (!m_begin) // of other formats not every one knows of handshakes
        m_begin = row.time;
    if (!isWanted(sender)) {
        ++m_others;
        m_end = std::max(m_end, row.time - *m_begin - m_skipped);
        return std::nullopt;
    }
    const base::Nanoseconds at = place(row.time);
    return Step {row.id, at, sender, row.type, capture::payloadOf(*m_reader, row)};
}

std::optional<Step> StepReader::lastStep()
{
    const auto close = std::exchange(m_close, {});
    if (!close || !m_begin || !isWanted(senderOf(*close)))
        return std::nullopt;
    return Step {close->id, place(close->time), senderOf(*close), close->type, capture::payloadOf(*m_reader, *close)};
}

/// Cuts pauses short on the way.
base::Nanoseconds StepReader::place(base::WallTime time)
{
    const base::Nanoseconds recorded = std::max(time - *m_begin, m_last);
    const base::Nanoseconds pause = recorded - m_last;
    if (m_selection.longestPause && pause > *m_selection.longestPause)
        m_skipped += pause - *m_selection.longestPause;
    m_last = recorded;
    const base::Nanoseconds at = recorded - m_skipped;
    m_end = std::max(m_selection.longestPause ? at : m_end, at);
    return at;
}

} // namespace framescope::replay
