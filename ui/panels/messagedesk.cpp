// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagedesk.h"

#include "composer.h"
#include "connector.h"
#include "repeater.h"

#include <base/hex.h>
#include <format/inputerrors.h>
#include <format/workspaceerrors.h>

namespace framescope::panels {

namespace {

constexpr qsizetype longestName = 40; // characters, of a message that is kept

} // namespace

MessageDesk::MessageDesk(const Connector &connector, QObject *parent)
    : QObject(parent)
    , m_connector(connector)
    , m_composer(new Composer)
    , m_repeater(new Repeater)
{
    connect(m_composer, &Composer::textRequested, this,
        [this](const QByteArray &utf8) { sendText(QString::fromUtf8(utf8), m_composer->compression()); });
    connect(m_composer, &Composer::binaryRequested, this,
        [this](const QByteArray &bytes) { m_session->sendBinary(bytes, m_composer->compression()); });
    connect(m_composer, &Composer::pingRequested, this, [this](const QByteArray &payload) { m_session->sendPing(payload); });
    connect(m_composer, &Composer::closeRequested, this,
        [this](std::optional<protocol::CloseCode> code, const QByteArray &reason) { m_session->close(code, reason); });
    connect(m_composer, &Composer::edited, this, &MessageDesk::edited);
    connect(m_repeater, &Repeater::due, this, &MessageDesk::send);
}

void MessageDesk::setSession(session::Session *session)
{
    m_session = session;
    connect(session, &session::Session::sendFailed, this,
        [this](protocol::SendError error) { refuse(format::sendErrorSentence(error)); });
}

void MessageDesk::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_composer->setOpen(isOpen);
    if (!isOpen)
        m_repeater->stop();
}

void MessageDesk::setDeflating(bool isDeflating)
{
    m_composer->setDeflating(isDeflating);
}

void MessageDesk::refuse(const QString &sentence)
{
    m_repeater->stop();
    m_composer->showProblem(sentence);
}

void MessageDesk::sendText(const QString &text, protocol::Compression compression)
{
    const auto resolved = m_connector.resolveText(text);
    if (resolved)
        m_session->sendText(resolved->toUtf8(), compression);
    else
        refuse(format::unresolvedSentence(resolved.error()));
}

void MessageDesk::send(const workspace::SavedMessage &message)
{
    if (!m_isOpen)
        return refuse(format::sendErrorSentence(protocol::SendError::NotOpen));
    if (!message.isBinary)
        return sendText(message.text, protocol::Compression::Usual);
    const auto bytes = base::parseHex(message.text);
    if (bytes)
        m_session->sendBinary(*bytes);
    else
        refuse(format::hexErrorSentence(bytes.error(), message.text));
}

void MessageDesk::fill(const workspace::SavedMessage &message)
{
    m_composer->setMode(message.isBinary ? Composer::Mode::Binary : Composer::Mode::Text);
    m_composer->setText(message.text);
}

void MessageDesk::repeat(const workspace::SavedMessage &message)
{
    if (m_isOpen)
        m_repeater->start(message);
}

workspace::SavedMessage MessageDesk::written() const
{
    workspace::SavedMessage message;
    message.text = m_composer->text();
    message.isBinary = m_composer->mode() == Composer::Mode::Binary;
    message.name = message.text.left(longestName).simplified();
    return message;
}

} // namespace framescope::panels
