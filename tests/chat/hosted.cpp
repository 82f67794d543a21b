// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosted.h"

#include <QTest>

namespace framescope::tests {

namespace {
constexpr int patienceMs = 30'000;
}

Hosted::Hosted(const QString &passPhrase)
    : host(&sessions)
{
    settings.room.name = QStringLiteral("Kitchen");
    settings.room.passPhrase = passPhrase;
    settings.room.folder = folder.path();
    settings.isAnnounced = false;
    settings.engine = engine;
}

bool Hosted::start()
{
    host.start(settings, recording);
    const bool isRunning = QTest::qWaitFor([this] { return host.state() == chat::Host::State::Running; }, patienceMs);
    if (isRunning)
        settings.port = host.endpoint()->port; // the same at the next start
    return isRunning;
}

bool Hosted::stop()
{
    host.stop();
    return QTest::qWaitFor([this] { return host.state() == chat::Host::State::Stopped; }, patienceMs);
}

chat::Member *Hosted::join(char seed, const QString &name, const QString &passPhrase)
{
    auto joined = std::make_unique<Joined>();
    chat::MemberSettings member;
    member.url = *protocol::Url::parse(url());
    member.name = name;
    member.engine = engine;
    member.passPhrase = passPhrase;
    member.seed = QByteArray(32, seed);
    joined->member.join(member, memberRecording);
    m_members.push_back(std::move(joined));
    return &m_members.back()->member;
}

void OnBothEngines::initTestCase_data()
{
    QTest::addColumn<net::EngineKind>("engine");
    QTest::newRow("Qt's engine") << net::EngineKind::Qt;
    QTest::newRow("the wire engine") << net::EngineKind::Wire;
}

void OnBothEngines::init()
{
    TestCase::init();
    QFETCH_GLOBAL(const net::EngineKind, engine);
    Hosted::engine = engine;
}

QStringList textsOf(const chat::Member &member)
{
    QStringList texts;
    for (const chat::Entry &entry : member.conversation().entries())
        texts.append(entry.text);
    return texts;
}

} // namespace framescope::tests
