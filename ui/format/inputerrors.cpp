// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputerrors.h"

#include "inert.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {

using UrlKind = protocol::UrlError::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::InputErrors)
};

/// What may have been meant, and nothing where that would be no address either.
QString question(const QString &address)
{
    return protocol::Url::parse(address) ? u' ' + Text::tr("Did you mean “%1”?").arg(inertLine(address)) : QString();
}

QString missingScheme(const QString &input)
{
    const QString sentence = Text::tr("The address has no scheme: it begins with ws:// or wss://.");
    return input.isEmpty() ? sentence : sentence + question(QStringLiteral("ws://") + input.trimmed());
}

QString unknownScheme(const QString &scheme, const QString &input)
{
    const bool isHttp = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!isHttp)
        return Text::tr("A WebSocket address begins with ws:// or wss://, not with %1://.").arg(inertLine(scheme));
    const QString replacement = scheme == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws");
    const QString rest = input.trimmed().mid(scheme.size());
    const QString sentence = Text::tr("%1:// is the address of a web page.").arg(scheme);
    return rest.isEmpty() ? sentence : sentence + question(replacement + rest);
}

} // namespace

QString urlErrorSentence(const protocol::UrlError &error, const QString &input)
{
    switch (error.kind) {
    case UrlKind::Empty: return Text::tr("Type an address, such as ws://localhost:8080/ or wss://example.org/feed.");
    case UrlKind::Unparsable:
        return Text::tr("This is not an address: %1.").arg(inertLine(error.detail)) + u' ' + urlErrorAdvice();
    case UrlKind::UnknownScheme: return error.detail.isEmpty() ? missingScheme(input) : unknownScheme(error.detail, input);
    case UrlKind::NoHost: return Text::tr("The address names no host: it goes between // and the next /.");
    case UrlKind::Fragment:
        return Text::tr("A WebSocket address has no “#” part (RFC 6455, section 3). Write %23 where it is meant literally.");
    }
    return {};
}

QString urlErrorAdvice()
{
    return Text::tr("An address looks like wss://example.org:8443/feed or ws://[::1]:8080/.");
}

std::optional<UrlKind> urlProblemFromName(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(UrlKind::Fragment); ++i) {
        const auto kind = static_cast<UrlKind>(i);
        if (name == QLatin1String(protocol::nameOf(kind)))
            return kind;
    }
    return {};
}

QString hexErrorSentence(const base::HexError &error, QStringView input)
{
    if (error.kind == base::HexError::Kind::OddDigits)
        return Text::tr("The last byte has one digit; a byte has two.");
    return Text::tr("“%1” at position %2 is not a hexadecimal digit.")
        .arg(inertLine(input.mid(error.position, 1)))
        .arg(error.position + 1);
}

QString sendErrorSentence(protocol::SendError error)
{
    using protocol::SendError;
    switch (error) {
    case SendError::NotOpen: return Text::tr("Not sent: the connection is not open.");
    case SendError::InvalidUtf8: return Text::tr("Not sent: the text is not valid UTF-8 (RFC 6455, section 8.1).");
    case SendError::ControlPayloadTooLong:
        return Text::tr("Not sent: close, ping and pong carry at most 125 bytes (RFC 6455, section 5.5).");
    case SendError::InvalidCloseCode:
        return Text::tr("Not sent: this close code must not stand on the wire (RFC 6455, section 7.4).");
    case SendError::TooMuchWaiting:
        return Text::tr("Not sent: too much waits to leave already; the other end takes it slowly.");
    case SendError::NotSupported:
        return Text::tr("Not sent: Qt's engine sends messages and pings, and neither single frames nor pongs.");
    }
    return {};
}

QString headerProblemSentence(protocol::HeaderProblem problem)
{
    using protocol::HeaderProblem;
    switch (problem) {
    case HeaderProblem::EmptyName: return Text::tr("The header has no name.");
    case HeaderProblem::BadCharacterInName:
        return Text::tr("A header's name is made of letters, digits and a few signs, without spaces (RFC 9110, section "
                        "5.6.2).");
    case HeaderProblem::LineBreakInValue:
        return Text::tr("A header's value must not have a line break, which would smuggle in another header (RFC 9110, "
                        "section 5.5).");
    }
    return {};
}

} // namespace framescope::format
