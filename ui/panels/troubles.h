// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <net/connecterror.h>

#include <QObject>

namespace framescope::format {
struct Explanation;
}
namespace framescope::models {
class LogModel;
}
namespace framescope::widgets {
class LogView;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

/// Tells in the notice bar what went wrong with a connection: that it could not be made, that the peer broke a rule, that
/// it ended without a closing handshake. The row that tells it is selected, unless the person has selected another.
class Troubles : public QObject
{
    Q_OBJECT

public:
    Troubles(widgets::NoticeBar &notice, widgets::LogView &log, models::LogModel &model, QObject *parent = nullptr);

    /// From now on it is about this attempt of @p session, which leads to @p host. What was told before goes.
    void begin(base::SessionId session, int attempt, const QString &host);
    /// The person drops the connection: that it ends is no trouble.
    void expectEnd();
    /// The attempt has failed. An untrusted certificate can be trusted from the notice.
    void tellFailure(const net::ConnectError &error);
    void tell(const format::Explanation &explanation);

private:
    enum class Rank { None, End, Violation, Failure };

    void takeNewEvents();
    [[nodiscard]] Rank rankOf(const capture::EventRow &event) const;
    void tellEvent(const capture::EventRow &event);
    void selectWanted();
    void select(int row);

    widgets::NoticeBar &m_notice;
    widgets::LogView &m_log;
    models::LogModel &m_model;
    base::SessionId m_session;
    int m_attempt = 0;
    QString m_host;
    bool m_expectsEnd = false;
    Rank m_told = Rank::None; // in the notice
    Rank m_selected = Rank::None;
    std::optional<base::EventId> m_wanted; // to be selected as soon as its row is there
    int m_selectedRow = -1; // selected for the person, and not by the person
    size_t m_knownEvents = 0;
};

} // namespace framescope::panels
