// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedclient.h"

#include "recordingfile.h"

#include <QJsonDocument>
#include <QTest>

namespace framescope::tests {

namespace {

/// Generous: it is only waited for in full by a test that fails.
constexpr int patienceMs = 60'000;

} // namespace

RecordedClient::RecordedClient()
    : m_path(m_dir.filePath(QStringLiteral("recording.fscope")))
    , m_sessions(std::make_unique<session::SessionManager>())
{
    auto recording = capture::Recording::create(m_path);
    if (!recording)
        QTest::qFail(recording.error().detail.toUtf8().constData(), __FILE__, __LINE__);
    m_session = m_sessions->createClient(std::move(*recording), {});
}

RecordedClient::~RecordedClient() = default;

net::ConnectOptions RecordedClient::optionsFor(const PeerServer &server)
{
    net::ConnectOptions options;
    options.request.url = protocol::Url::parse(server.url()).value();
    options.request.extensions = {protocol::usualDeflateOffer}; // most peers accept it
    options.tls.caFile = server.authority();
    return options;
}

bool RecordedClient::open(const net::ConnectOptions &options)
{
    const int before = snapshot().attempt;
    m_session->open(options);
    const auto isSettled = [this, before] {
        const bool isSettledState = snapshot().state == session::State::Open || snapshot().state == session::State::Closed;
        return snapshot().attempt > before && isSettledState;
    };
    return QTest::qWaitFor(isSettled, patienceMs) && snapshot().state == session::State::Open;
}

void RecordedClient::sendText(const QByteArray &utf8)
{
    m_sent.append(crossed("text", utf8));
    m_session->sendText(utf8);
}

void RecordedClient::sendBinary(const QByteArray &payload)
{
    m_sent.append(crossed("binary", payload));
    m_session->sendBinary(payload);
}

bool RecordedClient::waitForMessages(qint64 count)
{
    return QTest::qWaitFor([&] { return snapshot().counters.messagesIn >= count; }, patienceMs)
        && snapshot().counters.messagesIn == count;
}

bool RecordedClient::waitForEnd()
{
    return QTest::qWaitFor([this] { return snapshot().state == session::State::Closed; }, patienceMs);
}

QString RecordedClient::finish()
{
    m_session->abort();
    return leave();
}

QString RecordedClient::leave()
{
    m_session = nullptr;
    m_sessions.reset();
    return m_path;
}

std::vector<QJsonObject> RecordedClient::events(const QByteArray &kind)
{
    std::vector<QJsonObject> details;
    for (const QByteArray &row : askRecording(m_path, "SELECT detail FROM events WHERE kind = '" + kind + "'"))
        details.push_back(QJsonDocument::fromJson(row).object());
    return details;
}

} // namespace framescope::tests
