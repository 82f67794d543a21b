// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closecodes.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::CloseCodes)
};

// The registry's own names; like header names they are not translated.
const char *registeredName(protocol::CloseCode code)
{
    using protocol::CloseCode;
    switch (code) {
    case CloseCode::Normal: return "Normal Closure";
    case CloseCode::GoingAway: return "Going Away";
    case CloseCode::ProtocolError: return "Protocol Error";
    case CloseCode::UnsupportedData: return "Unsupported Data";
    case CloseCode::NoStatus: return "No Status Received";
    case CloseCode::Abnormal: return "Abnormal Closure";
    case CloseCode::InvalidPayload: return "Invalid Frame Payload Data";
    case CloseCode::PolicyViolation: return "Policy Violation";
    case CloseCode::MessageTooBig: return "Message Too Big";
    case CloseCode::MandatoryExtension: return "Mandatory Extension";
    case CloseCode::InternalError: return "Internal Error";
    case CloseCode::ServiceRestart: return "Service Restart";
    case CloseCode::TryAgainLater: return "Try Again Later";
    case CloseCode::BadGateway: return "Bad Gateway";
    case CloseCode::TlsHandshake: return "TLS Handshake";
    }
    return nullptr;
}

bool isBetween(protocol::CloseCode code, int first, int last)
{
    return static_cast<int>(code) >= first && static_cast<int>(code) <= last;
}

} // namespace

QString closeCodeName(protocol::CloseCode code)
{
    if (const char *name = registeredName(code))
        return QString::fromLatin1(name);
    if (isBetween(code, 3000, 3999))
        return Text::tr("Registered by a library or framework");
    if (isBetween(code, 4000, 4999))
        return Text::tr("Private to the application");
    return Text::tr("Unassigned");
}

QString closeCodeMeaning(protocol::CloseCode code)
{
    using protocol::CloseCode;
    switch (code) {
    case CloseCode::Normal: return Text::tr("The connection has done what it was opened for.");
    case CloseCode::GoingAway: return Text::tr("This end goes away: a server shuts down, or a page is left.");
    case CloseCode::ProtocolError: return Text::tr("The other end broke the rules of the protocol.");
    case CloseCode::UnsupportedData: return Text::tr("A message of a type came that this end cannot take.");
    case CloseCode::NoStatus: return Text::tr("The close frame carried no code. Never on the wire.");
    case CloseCode::Abnormal:
        return Text::tr("The connection ended without a close frame: it was dropped, or the other end crashed. Never on "
                        "the wire.");
    case CloseCode::InvalidPayload: return Text::tr("The payload did not fit its type: a text that is not UTF-8.");
    case CloseCode::PolicyViolation: return Text::tr("A message broke the rules of the application.");
    case CloseCode::MessageTooBig: return Text::tr("A message is larger than this end is willing to take.");
    case CloseCode::MandatoryExtension: return Text::tr("The client needs an extension that the server did not agree to.");
    case CloseCode::InternalError: return Text::tr("The server met a condition that it did not expect.");
    case CloseCode::ServiceRestart: return Text::tr("The service restarts. A client may connect again, after a while.");
    case CloseCode::TryAgainLater: return Text::tr("The server is overloaded. A client should try another, or later.");
    case CloseCode::BadGateway: return Text::tr("A gateway got an invalid answer from the server behind it.");
    case CloseCode::TlsHandshake: return Text::tr("TLS could not be set up. Never on the wire.");
    }
    if (isBetween(code, 3000, 3999))
        return Text::tr("The code has its meaning from the library or framework that registered it.");
    if (isBetween(code, 4000, 4999))
        return Text::tr("Only the application at the other end knows what the code means.");
    return Text::tr("RFC 6455 gives this code no meaning; it must not stand in a close frame.");
}

bool isComplaint(protocol::CloseCode code)
{
    using protocol::CloseCode;
    return code > CloseCode::GoingAway && code <= CloseCode::TlsHandshake && code != CloseCode::NoStatus;
}

QString closeCodeTitle(protocol::CloseCode code)
{
    return QString::number(static_cast<int>(code)) + u' ' + closeCodeName(code);
}

} // namespace framescope::format
