// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsclient.h"

#include "pkcs12.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace framescope::net::tls {

namespace {

constexpr qint64 longestFile = 1024 * 1024; // bytes, of a key

base::Failure<ConnectError> materialFailure(const QString &file, ConnectError::Kind kind = ConnectError::Kind::TlsMaterial)
{
    ConnectError error;
    error.kind = kind;
    error.detail = file;
    return {error};
}

std::optional<QSslKey> keyFromPem(const QByteArray &pem, const QString &passphrase)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    return std::nullopt;
}

base::Result<QSslKey, ConnectError> keyFromFile(const QString &fileName, const QString &passphrase)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return materialFailure(fileName);
    const QByteArray pem = file.read(longestFile);
    if (const auto key = keyFromPem(pem, passphrase))
        return *key;
    const bool isEncrypted = pem.contains("ENCRYPTED"); // RFC 7468, section 11, and the older form of OpenSSL
    return materialFailure(fileName, isEncrypted ? ConnectError::Kind::TlsPassphrase : ConnectError::Kind::TlsMaterial);
}

base::Result<QSslConfiguration, ConnectError> withPkcs12(QSslConfiguration configuration, const TlsOptions &options)
{
    QFile file(options.pkcs12File);
    if (!file.open(QIODevice::ReadOnly))
        return materialFailure(options.pkcs12File);
    const auto identity = readPkcs12(file.read(longestFile), options.keyPassphrase.toUtf8());
    if (!identity && identity.error() == Pkcs12Error::WrongPassphrase)
        return materialFailure(options.pkcs12File, ConnectError::Kind::TlsPassphrase);
    if (!identity)
        return materialFailure(options.pkcs12File);
    const auto key = keyFromPem(identity->key, {});
    if (!key)
        return materialFailure(options.pkcs12File);
    configuration.setLocalCertificateChain(QSslCertificate::fromData(identity->certificate));
    configuration.setPrivateKey(*key);
    return configuration;
}

QString nameIn(const QStringList &commonNames, const QStringList &organizations)
{
    if (!commonNames.isEmpty())
        return commonNames.first();
    return organizations.value(0);
}

/// Empty where Qt does not know it, as of Ed25519.
QString keyTypeName(QSsl::KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case QSsl::Rsa: return QStringLiteral("RSA");
    case QSsl::Ec: return QStringLiteral("EC");
    case QSsl::Dsa: return QStringLiteral("DSA");
    case QSsl::Dh: return QStringLiteral("DH");
    case QSsl::Opaque: break;
    }
    return {};
}

CertificateInfo infoOf(const QSslCertificate &certificate)
{
    CertificateInfo info;
    info.subject =
        nameIn(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization));
    info.issuer =
        nameIn(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization));
    info.names = certificate.subjectAlternativeNames().values();
    info.notBefore = certificate.effectiveDate();
    info.notAfter = certificate.expiryDate();
    info.sha256 = certificate.digest(QCryptographicHash::Sha256).toHex();
    const QSslKey key = certificate.publicKey();
    info.keyType = key.isNull() ? QString() : keyTypeName(key.algorithm());
    info.keyBits = info.keyType.isEmpty() ? 0 : key.length();
    return info;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3: return QStringLiteral("TLS 1.3");
    default: return QStringLiteral("TLS");
    }
}

} // namespace

base::Result<QSslConfiguration, ConnectError> clientConfiguration(const TlsOptions &options)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(options.minimumVersion == TlsVersion::Tls13 ? QSsl::TlsV1_3OrLater : QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    if (!options.caFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(options.caFile);
        if (authorities.isEmpty())
            return materialFailure(options.caFile);
        // Once it has authorities of its own, a configuration no longer loads the system's by itself.
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    }
    if (!options.pkcs12File.isEmpty())
        return withPkcs12(std::move(configuration), options);
    if (options.certificateFile.isEmpty())
        return configuration;
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(options.certificateFile);
    if (chain.isEmpty())
        return materialFailure(options.certificateFile);
    const QString keyFile = options.keyFile.isEmpty() ? options.certificateFile : options.keyFile;
    const auto key = keyFromFile(keyFile, options.keyPassphrase);
    if (!key)
        return base::Failure {key.error()};
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(*key);
    return configuration;
}

ConnectError withIssues(ConnectError error, const std::vector<TlsIssue> &issues, const std::vector<CertificateInfo> &chain)
{
    if (error.kind == ConnectError::Kind::TlsFailed && !issues.empty()) {
        error.kind = ConnectError::Kind::CertificateUntrusted;
        error.issues = issues;
        error.chain = chain;
    }
    return error;
}

bool isTrusted(const TlsOptions &options, const QSslSocket &socket)
{
    const QByteArray fingerprint = socket.peerCertificate().digest(QCryptographicHash::Sha256);
    const auto isOurs = [&fingerprint](const QByteArray &trusted) {
        return QByteArray::fromHex(trusted) == fingerprint; // passes over colons and case
    };
    return options.ignoreAllIssues
        || std::any_of(options.trustedFingerprints.begin(), options.trustedFingerprints.end(), isOurs);
}

std::vector<TlsIssue> issuesOf(const QList<QSslError> &errors)
{
    std::vector<TlsIssue> issues;
    for (const QSslError &error : errors)
        issues.push_back({error.error(), error.errorString(), infoOf(error.certificate()).subject});
    return issues;
}

std::vector<CertificateInfo> chainOf(const QSslSocket &socket)
{
    std::vector<CertificateInfo> chain;
    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        chain.push_back(infoOf(certificate));
    return chain;
}

Secured securedBy(const QSslSocket &socket, std::vector<TlsIssue> ignored)
{
    Secured secured {protocolName(socket.sessionProtocol()), socket.sessionCipher().name(), chainOf(socket),
        std::move(ignored), QString::fromUtf8(socket.sslConfiguration().nextNegotiatedProtocol()), {}};
    const QString name = socket.peerVerifyName().isEmpty() ? socket.peerName() : socket.peerVerifyName();
    if (socket.mode() == QSslSocket::SslClientMode && QHostAddress(name).isNull())
        secured.serverName = name;
    return secured;
}

} // namespace framescope::net::tls
