// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <session/session.h>
#include <workspace/drafts.h>

#include <QObject>
#include <QPointer>

namespace framescope::panels {

class Composer;
class Connector;
class Repeater;

/// What a tab sends: what is written in the composer, and saved messages, once or again and again. Their variables get
/// their values when they are sent.
class MessageDesk : public QObject
{
    Q_OBJECT

public:
    /// @p connector must outlive it. Composer and repeater are for whoever lays them out.
    explicit MessageDesk(const Connector &connector, QObject *parent = nullptr);

    [[nodiscard]] Composer *composer() const { return m_composer; }
    [[nodiscard]] Repeater *repeater() const { return m_repeater; }
    /// What it sends on from now on.
    void setSession(session::Session *session);
    /// What is not open stops what is sent again and again.
    void setOpen(bool isOpen);
    /// Compression was agreed on, so that a message may be sent without.
    void setDeflating(bool isDeflating);

    /// Writes a message into the composer.
    void fill(const workspace::SavedMessage &message);
    /// Sends it, or says why not.
    void send(const workspace::SavedMessage &message);
    /// Sends it again and again, until the person stops it, it cannot be sent, or the connection ends.
    void repeat(const workspace::SavedMessage &message);
    /// What is written in the composer, under a name made of its beginning.
    [[nodiscard]] workspace::SavedMessage written() const;

Q_SIGNALS:
    /// What is written has changed.
    void edited();

private:
    void sendText(const QString &text, protocol::Compression compression);
    void refuse(const QString &sentence);

    const Connector &m_connector;
    Composer *m_composer;
    Repeater *m_repeater;
    QPointer<session::Session> m_session;
    bool m_isOpen = false;
};

} // namespace framescope::panels
