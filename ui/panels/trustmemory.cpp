// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trustmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace framescope::panels {

namespace {

const QString key = QStringLiteral("tls/trusted");
constexpr qsizetype longestWritten = 1 << 20; // bytes
constexpr qsizetype longestEndpoint = 512; // characters; a name of DNS has 253 at most
constexpr qsizetype fingerprintSize = 64; // hexadecimal digits

bool isValid(const TrustedCertificate &certificate)
{
    const QByteArray &digits = certificate.sha256;
    return !certificate.endpoint.isEmpty() && certificate.endpoint.size() <= longestEndpoint
        && digits.size() == fingerprintSize && QByteArray::fromHex(digits).toHex() == digits;
}

/// The oldest first, each once.
void add(std::vector<TrustedCertificate> &trusted, TrustedCertificate certificate)
{
    if (!isValid(certificate))
        return;
    std::erase(trusted, certificate);
    trusted.push_back(std::move(certificate));
    if (std::ssize(trusted) > TrustMemory::MaxCertificates)
        trusted.erase(trusted.begin());
}

} // namespace

TrustMemory &TrustMemory::instance()
{
    static TrustMemory memory;
    return memory;
}

void TrustMemory::setSettings(QSettings *settings)
{
    m_settings = settings;
    m_trusted = readTrusted(settings ? settings->value(key).toByteArray() : QByteArray());
    Q_EMIT changed();
}

QByteArrayList TrustMemory::fingerprintsOf(const QString &endpoint) const
{
    QByteArrayList fingerprints;
    for (const TrustedCertificate &certificate : m_trusted) {
        if (certificate.endpoint == endpoint)
            fingerprints.append(certificate.sha256);
    }
    return fingerprints;
}

void TrustMemory::trust(const QString &endpoint, const QByteArray &sha256)
{
    add(m_trusted, {endpoint, sha256.toLower()});
    write();
}

void TrustMemory::forget(const QString &endpoint)
{
    const auto isThere = [&endpoint](const TrustedCertificate &certificate) { return certificate.endpoint == endpoint; };
    if (std::erase_if(m_trusted, isThere) > 0)
        write();
}

void TrustMemory::applyTo(net::ConnectOptions &options) const
{
    QByteArrayList &here = options.tls.trustedFingerprints;
    for (const QByteArray &fingerprint : fingerprintsOf(options.request.url.endpoint())) {
        if (!here.contains(fingerprint))
            here.append(fingerprint);
    }
    options.tls.trustedElsewhere.clear();
    for (const TrustedCertificate &certificate : m_trusted)
        options.tls.trustedElsewhere[certificate.endpoint].append(certificate.sha256);
}

void TrustMemory::write()
{
    if (m_settings)
        m_settings->setValue(key, writeTrusted(m_trusted));
    Q_EMIT changed();
}

std::vector<TrustedCertificate> readTrusted(const QByteArray &written)
{
    std::vector<TrustedCertificate> trusted;
    const QJsonArray array = written.size() > longestWritten ? QJsonArray() : QJsonDocument::fromJson(written).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        add(trusted,
            {object.value(QLatin1String("endpoint")).toString(),
                object.value(QLatin1String("sha256")).toString().toLatin1().toLower()});
    }
    return trusted;
}

QByteArray writeTrusted(const std::vector<TrustedCertificate> &trusted)
{
    QJsonArray array;
    for (const TrustedCertificate &certificate : trusted) {
        array.append(QJsonObject {{QLatin1String("endpoint"), certificate.endpoint},
            {QLatin1String("sha256"), QString::fromLatin1(certificate.sha256)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace framescope::panels
