// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut.h"

#include "involved.h"
#include "newrecording.h"

#include <capture/notewalk.h>
#include <capture/walk.h>

namespace framescope::exchange {

namespace {

/// One run. Stops at the first of: the end, an error of the new recording, a cancelled sink.
class Cut
{
public:
    Cut(capture::Reader &reader, const Selection &selection, NewRecording &target, ExportSink &sink)
        : m_reader(reader)
        , m_anchor(reader.anchor())
        , m_selector(reader, selection)
        , m_involved(reader, m_selector, sink)
        , m_notes(reader)
        , m_target(target)
        , m_sink(sink)
    {
    }

    /// False where the new recording does not take it.
    bool run()
    {
        if (!m_target.begin(m_anchor) || !addSessions())
            return false;
        capture::Walk walk(m_reader);
        while (!m_sink.isStopped()) {
            const auto next = walk.next();
            if (!next)
                return true;
            if (!std::visit([this](const auto &row) { return take(row); }, *next))
                return false;
        }
        return true;
    }

private:
    bool addSessions()
    {
        for (const capture::SessionRow &session : m_reader.sessions()) {
            if (m_involved.contains(session.id))
                m_sessions[session.id] = m_target.addSession(session.info, m_anchor.toMono(session.started));
        }
        return !m_target.error();
    }

    /// Where it cannot be read itself, what belongs to it is kept all the same.
    base::SessionId sessionOf(base::SessionId id, base::WallTime time)
    {
        base::SessionId &session = m_sessions[id];
        if (!session.isValid())
            session = m_target.addSession({}, m_anchor.toMono(time));
        return session;
    }

    bool take(const capture::MessageRow &row)
    {
        m_sink.step();
        if (!m_involved.contains(row.session) || !m_selector.selects(row))
            return true;
        const auto detail = m_reader.message(row.id);
        if (!detail)
            return true;
        capture::MessageRecord record {sessionOf(row.session, row.time), row.direction, {}, m_anchor.toMono(row.time)};
        record.message.opcode = row.type;
        record.message.assembled = detail->payload;
        record.message.isComplete = row.isComplete;
        for (protocol::Frame frame : detail->frames) {
            frame.time = m_anchor.toMono(frame.time);
            record.message.frames.append(std::move(frame));
        }
        if (!m_target.append(std::move(record)))
            return false;
        capture::Note note = m_notes.of(row.id);
        return note.isEmpty() || m_target.annotate(std::move(note));
    }

    bool take(const capture::EventRow &row)
    {
        if (!m_involved.contains(row.session))
            return true;
        return m_target.append(capture::EventRecord {
            sessionOf(row.session, row.time), row.attempt, row.kind, m_anchor.toMono(row.time), row.detail, row.data});
    }

    capture::Reader &m_reader;
    base::ClockAnchor m_anchor;
    Selector m_selector;
    InvolvedSessions m_involved;
    capture::NoteWalk m_notes;
    NewRecording &m_target;
    ExportSink &m_sink;
    std::unordered_map<base::SessionId, base::SessionId> m_sessions; ///< as they are numbered now
};

} // namespace

base::Result<CutResult, capture::SaveError> cutRecording(
    const QString &from, const QString &to, const Selection &selection, const ProgressHandler &progress)
{
    const auto reader = capture::Reader::open(from);
    if (!reader)
        return base::Failure {capture::SaveError {reader.error(), {}}};
    NewRecording target(to);
    const Output nowhere = [](QByteArrayView) { return true; };
    ExportSink sink(nowhere, progress);
    const bool isTaken = Cut(**reader, selection, target, sink).run();
    sink.finish();
    if (isTaken && sink.isCancelled())
        return base::Failure {capture::SaveError {}};
    const auto damage = (*reader)->error();
    if (!isTaken || !target.finish())
        return base::Failure {capture::SaveError {target.error() ? std::nullopt : damage, target.error()}};
    return CutResult {target.messages(), damage};
}

} // namespace framescope::exchange
