// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/stage.h"
#include "support/testcase.h"

#include <chat/host.h>
#include <chat/member.h>

#include <QTemporaryDir>

namespace framescope::tests {

/// A room that is served on loopback, and members of it, each with a SessionManager of its own.
class Hosted
{
public:
    /// What rooms and members are on that are made from now on.
    static inline net::EngineKind engine = net::EngineKind::Qt;

    explicit Hosted(const QString &passPhrase = {});

    [[nodiscard]] bool start();
    [[nodiscard]] bool stop();
    [[nodiscard]] QString url() const { return host.endpoint()->url(); }
    /// A member that begins to join. @p seed: one letter.
    chat::Member *join(char seed, const QString &name, const QString &passPhrase = {});

    /// What the host records in; to be set before start(). Null: nothing.
    std::shared_ptr<capture::Recording> recording;
    /// The same for the members that join from now on.
    std::shared_ptr<capture::Recording> memberRecording;
    QTemporaryDir folder;
    chat::HostSettings settings;
    session::SessionManager sessions;
    chat::Host host;

private:
    struct Joined {
        session::SessionManager sessions;
        chat::Member member {&sessions};
    };
    std::vector<std::unique_ptr<Joined>> m_members;
};

/// A test class that does all it does on both engines.
class OnBothEngines : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase_data();
    void init();
};

/// The texts of a conversation, in order.
[[nodiscard]] QStringList textsOf(const chat::Member &member);

} // namespace framescope::tests
