// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/walk.h>
#include <replay/step.h>

#include <stop_token>

namespace framescope::replay {

/// Reads the steps of one session of a recording, in order and in flat memory. Complete texts and binaries count; pings and
/// pongs do not, since every connection has its own. The attempts of a session follow each other as one. One thread at a
/// time, but for the stop token: once somebody has asked it to stop, nothing more is read, however much there is.
class StepReader
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<StepReader>, ReplayError> open(
        const QString &path, const StepSelection &selection, const std::stop_token &stop = {});

    /// Nothing at the end, which may be early where the file is damaged: error() says so. Nothing once it is to stop.
    [[nodiscard]] std::optional<Step> next();
    [[nodiscard]] std::optional<ReplayError> error() const;

    [[nodiscard]] base::SessionId session() const { return m_session; }
    /// Text and binary messages of the sender that was not asked for, as far as it has read.
    [[nodiscard]] qint64 others() const { return m_others; }
    /// When the last row of the session was, so far; counted as Step::at.
    [[nodiscard]] base::Nanoseconds end() const { return m_end; }

private:
    StepReader(std::unique_ptr<capture::Reader> reader, const StepSelection &selection, const capture::SessionRow &session,
        std::stop_token stop);
    [[nodiscard]] std::optional<Step> stepOf(const capture::MessageRow &row);
    [[nodiscard]] std::optional<Step> lastStep();
    void follow(const capture::EventRow &event);
    [[nodiscard]] Sender senderOf(const capture::MessageRow &row) const;
    [[nodiscard]] bool isWanted(Sender sender) const { return m_selection.sender.value_or(sender) == sender; }
    [[nodiscard]] base::Nanoseconds place(base::WallTime time);

    std::unique_ptr<capture::Reader> m_reader;
    capture::Walk m_walk;
    StepSelection m_selection;
    std::stop_token m_stop;
    base::SessionId m_session;
    Sender m_recorder; ///< the end that the recorder was
    std::optional<base::WallTime> m_begin;
    base::Nanoseconds m_skipped {};
    base::Nanoseconds m_last {}; ///< of the last step, as it was recorded
    base::Nanoseconds m_end {};
    std::optional<capture::MessageRow> m_close; ///< the first of the attempt: whoever sent it ended the connection
    qint64 m_others = 0;
};

/// The first session in which there is a text or binary message; invalid: none, or it was to stop before one was found.
[[nodiscard]] base::SessionId firstSessionWithMessages(capture::Reader &reader, const std::stop_token &stop = {});

} // namespace framescope::replay
