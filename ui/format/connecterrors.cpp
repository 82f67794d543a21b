// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connecterrors.h"

#include "handshakes.h"
#include "inert.h"
#include "inputerrors.h"

#include <QCoreApplication>
#include <QSslError>

namespace framescope::format {

namespace {

using net::ConnectError;
using Kind = ConnectError::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::ConnectErrors)
};

QString inWordsOf(const QString &detail)
{
    return detail.isEmpty() ? QString() : Text::tr("In the words of the system: %1").arg(inertLine(detail));
}

QString issueSentences(const ConnectError &error)
{
    QStringList sentences;
    for (const net::TlsIssue &issue : error.issues)
        sentences.append(tlsIssueSentence(issue));
    sentences.removeDuplicates();
    return sentences.isEmpty() ? inWordsOf(error.detail) : sentences.join(u' ');
}

Explanation tlsMaterial(const ConnectError &error)
{
    return {Text::tr("A file with a certificate or key cannot be used: %1").arg(inertLine(error.detail)),
        Text::tr("It is missing, cannot be read, or is not PEM."), Text::tr("Check the file and its permissions.")};
}

Explanation tlsPassphrase(const ConnectError &error)
{
    return {Text::tr("The key in %1 cannot be read.").arg(inertLine(error.detail)),
        Text::tr("It is encrypted, and the pass phrase is wrong or missing."),
        Text::tr("Enter the pass phrase of the key.")};
}

Explanation invalidRequest(const ConnectError &error)
{
    return {Text::tr("The request cannot be sent with its header %1.").arg(inertLine(error.detail)),
        Text::tr("Its name is none, its value has a line break, a subprotocol is no token or stands twice, or it is one "
                 "that Qt's "
                 "engine writes itself."),
        Text::tr("Correct or remove the header, or connect with the wire engine.")};
}

Explanation proxyProblem(const ConnectError &error, const QString &peer)
{
    const QString proxy = error.proxy.isEmpty() ? Text::tr("of the system") : inertLine(error.proxy);
    switch (error.kind) {
    case Kind::ProxyNotFound:
        return {Text::tr("The proxy %1 on the way to %2 could not be found.").arg(proxy, peer),
            Text::tr("No address is known for its name."), Text::tr("Check the spelling of the proxy, and the network.")};
    case Kind::ProxyRefused:
        return {Text::tr("The proxy %1 on the way to %2 refused the connection.").arg(proxy, peer),
            Text::tr("The machine is there, but no proxy listens on this port."),
            Text::tr("Check the port of the proxy, and that it runs.")};
    case Kind::ProxyAuthenticationRequired:
        return {Text::tr("The proxy %1 on the way to %2 wants a user and a password.").arg(proxy, peer),
            Text::tr("They are missing or wrong."), Text::tr("Correct the user and the password of the proxy.")};
    case Kind::ProxyDenied:
        return {Text::tr("The proxy %1 does not let us through to %2.").arg(proxy, peer),
            Text::tr("Its rules forbid this host or this port, or connections of this kind."),
            Text::tr("Connect without the proxy, or ask who runs it.")};
    default:
        return {Text::tr("The proxy %1 could not connect us with %2.").arg(proxy, peer),
            error.detail.isEmpty() ? Text::tr("It gave no reason.") : inWordsOf(error.detail),
            Text::tr("Check the user and the password, that the proxy reaches the endpoint, and that it is of this kind.")};
    }
}

Explanation socketProblem(const ConnectError &error, const QString &peer)
{
    switch (error.kind) {
    case Kind::HostNotFound:
        return {Text::tr("The name %1 could not be found.").arg(peer), Text::tr("No address is known for it."),
            Text::tr("Check the spelling, the network and the VPN.")};
    case Kind::ConnectionRefused:
        return {Text::tr("%1 refused the connection.").arg(peer),
            Text::tr("The machine is there, but nothing listens on this port, or a firewall answers for it."),
            Text::tr("Check that the server runs, and on which port.")};
    case Kind::Unreachable:
        return {Text::tr("There is no way to %1.").arg(peer), Text::tr("The network or the host cannot be reached."),
            Text::tr("Check the network, the VPN and the address.")};
    case Kind::TimedOut:
        return {Text::tr("%1 did not answer in time.").arg(peer),
            Text::tr("A firewall may swallow the packets, or the server hangs."),
            Text::tr("Check the port, and try again.")};
    case Kind::NoTurn:
        return {Text::tr("Another connection to %1 was being established all the while.").arg(peer),
            Text::tr("To an address a client connects one at a time (RFC 6455, section 4.1), and the turn did not come "
                     "within the connect timeout."),
            Text::tr("Cancel the connection that hangs, or set Limits, Opening of this one to “At any time”.")};
    case Kind::Idle:
        return {Text::tr("Nothing came from %1 for too long.").arg(peer),
            Text::tr("The idle timeout passed without a byte: the other end hangs, or the network between us is gone."),
            Text::tr("Set a heartbeat that keeps it awake, or a longer timeout.")};
    default:
        return {Text::tr("The connection to %1 broke.").arg(peer), inWordsOf(error.detail),
            Text::tr("Look into the server's log; what had arrived is kept.")};
    }
}

QString triedPlace(const ConnectError::Tried &tried)
{
    const QString address = inertLine(tried.address);
    switch (tried.kind) {
    case Kind::ConnectionRefused: return Text::tr("%1 (refused)").arg(address);
    case Kind::TimedOut: return Text::tr("%1 (no answer)").arg(address);
    case Kind::Unreachable: return Text::tr("%1 (no way there)").arg(address);
    default: return Text::tr("%1 (failed)").arg(address);
    }
}

/// Beyond a proxy it is the proxy that knows.
Explanation withWay(Explanation explanation, const ConnectError &error)
{
    if (!error.tried.empty())
        explanation.why = explanation.why + u' ' + triedSentence(error.tried);
    if (!error.proxy.isEmpty())
        explanation.why = Text::tr("%1 The way leads through the proxy %2.").arg(explanation.why, inertLine(error.proxy));
    return explanation;
}

} // namespace

QString triedSentence(const std::vector<ConnectError::Tried> &tried)
{
    QStringList places;
    for (const ConnectError::Tried &one : tried)
        places.append(triedPlace(one));
    return places.isEmpty() ? QString() : Text::tr("Tried in vain: %1.").arg(places.join(QStringLiteral(", ")));
}

QString tlsIssueSentence(const net::TlsIssue &issue)
{
    switch (issue.code) {
    case QSslError::CertificateExpired: return Text::tr("The certificate has expired.");
    case QSslError::CertificateNotYetValid: return Text::tr("The certificate is not valid yet.");
    case QSslError::SelfSignedCertificate:
        return Text::tr("The certificate is self-signed, and this machine does not know it.");
    case QSslError::SelfSignedCertificateInChain:
        return Text::tr("The chain ends in a self-signed certificate that this machine does not trust.");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return Text::tr("The authority that issued the certificate is not known to this machine.");
    case QSslError::CertificateRevoked: return Text::tr("The certificate has been revoked.");
    case QSslError::InvalidCaCertificate: return Text::tr("A certificate in the chain may not issue others.");
    case QSslError::InvalidPurpose: return Text::tr("The certificate was made for another purpose.");
    case QSslError::CertificateUntrusted: return Text::tr("The authority is not trusted for this purpose.");
    case QSslError::NoPeerCertificate: return Text::tr("The server showed no certificate.");
    case QSslError::HostNameMismatch: return Text::tr("The certificate was made for another host name.");
    case QSslError::CertificateBlacklisted: return Text::tr("The certificate is on the system's list of rejected ones.");
    default: break;
    }
    const QString detail = inertLine(issue.detail);
    return detail.isEmpty() ? Text::tr("The TLS library rejects the certificate.")
                            : Text::tr("The TLS library says: %1.").arg(detail);
}

QString fingerprint(const QByteArray &hex)
{
    return QString::fromLatin1(QByteArray::fromHex(hex).toHex(':')).toUpper();
}

Explanation explain(const ConnectError &error, const QString &host)
{
    const QString known = error.host.isEmpty() ? host : error.host;
    const QString peer = known.isEmpty() ? Text::tr("the server") : inertLine(known);
    switch (error.kind) {
    case Kind::CertificateUntrusted:
        return {Text::tr("The certificate of %1 is not trusted.").arg(peer), issueSentences(error),
            Text::tr("If it is a server of your own, compare the fingerprint and trust it once.")};
    case Kind::TlsFailed:
        return {Text::tr("TLS with %1 could not be set up.").arg(peer), inWordsOf(error.detail),
            Text::tr("Check the port, and whether the endpoint wants ws:// instead of wss://.")};
    case Kind::TlsMaterial: return tlsMaterial(error);
    case Kind::TlsPassphrase: return tlsPassphrase(error);
    case Kind::InvalidRequest: return invalidRequest(error);
    case Kind::ProxyNotFound:
    case Kind::ProxyRefused:
    case Kind::ProxyAuthenticationRequired:
    case Kind::ProxyDenied:
    case Kind::ProxyFailed: return proxyProblem(error, peer);
    case Kind::InvalidAddress:
        return {error.address ? urlErrorSentence(*error.address, {}) : Text::tr("This is not an address."),
            Text::tr("Nothing was sent."), urlErrorAdvice()};
    case Kind::HandshakeFailed:
        if (!error.handshake && !error.detail.isEmpty())
            return {Text::tr("The handshake with %1 failed.").arg(peer),
                Text::tr("In the words of Qt's engine: %1").arg(inertLine(error.detail)),
                Text::tr("Connect with the wire engine to see the whole answer.")};
        return explain(
            error.handshake.value_or(protocol::HandshakeError {protocol::HandshakeError::Kind::EndedEarly, {}, {}, {}}),
            known);
    default: return withWay(socketProblem(error, peer), error);
    }
}

Explanation explain(const net::ListenError &error, const QString &where)
{
    using ListenKind = net::ListenError::Kind;
    const QString place = inertLine(where);
    switch (error.kind) {
    case ListenKind::HostNotFound:
        return {Text::tr("No server can listen on %1: there is no such name.").arg(place),
            Text::tr("No address is known for it."), Text::tr("Use an address of this machine, such as 127.0.0.1.")};
    case ListenKind::AddressInUse:
        return {Text::tr("No server can listen on %1: the port is taken.").arg(place),
            Text::tr("Another program listens there."), Text::tr("Stop it, or choose another port; 0 picks a free one.")};
    case ListenKind::AddressNotAvailable:
        return {Text::tr("No server can listen on %1: the address is not this machine's.").arg(place),
            Text::tr("A server can listen on addresses of its own machine only."),
            Text::tr("Use 127.0.0.1, or 0.0.0.0 for all.")};
    case ListenKind::NotPermitted:
        return {Text::tr("No server can listen on %1: the system does not permit it.").arg(place),
            Text::tr("Ports below 1024 are mostly kept for the administrator."), Text::tr("Choose a port from 1024 on.")};
    case ListenKind::BadIdentity:
        return {Text::tr("No TLS server can listen on %1: its certificate or key cannot be used.").arg(place),
            inWordsOf(error.detail), Text::tr("Check that both are PEM, and that they belong together.")};
    case ListenKind::Failed: break;
    }
    return {Text::tr("No server can listen on %1.").arg(place), inWordsOf(error.detail), Text::tr("Try another port.")};
}

std::optional<Kind> connectErrorFromName(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(Kind::SocketFailed); ++i) {
        const auto kind = static_cast<Kind>(i);
        if (name == QLatin1String(net::nameOf(kind)))
            return kind;
    }
    return {};
}

} // namespace framescope::format
