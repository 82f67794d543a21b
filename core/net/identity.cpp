// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include "opensslpointers.h"

#include <QHostAddress>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace framescope::net {

namespace {

constexpr long validSeconds = 30L * 24 * 60 * 60;

using namespace openssl;

QString lastError()
{
    char text[256];
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    return QString::fromLatin1(text);
}

QByteArray subjectAltName(const QStringList &names)
{
    QByteArrayList parts;
    for (const QString &name : names)
        parts.append((QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1());
    return parts.join(',');
}

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// A positive random number of 63 bits: RFC 5280, section 4.1.2.2 wants serial numbers unique.
bool setSerialNumber(X509 *certificate)
{
    quint64 serial = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return false;
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1;
}

CertificatePtr makeCertificate(EVP_PKEY *key, const QStringList &names)
{
    CertificatePtr certificate(X509_new());
    X509 *x = certificate.get();
    if (!x || X509_set_version(x, X509_VERSION_3) != 1 || !setSerialNumber(x))
        return {};
    X509_gmtime_adj(X509_getm_notBefore(x), -60); // clocks differ a little
    X509_gmtime_adj(X509_getm_notAfter(x), validSeconds);
    X509_NAME *subject = X509_get_subject_name(x);
    const QByteArray commonName = names.first().toUtf8().left(64);
    const bool isNamed = X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0)
        == 1;
    if (!isNamed || X509_set_issuer_name(x, subject) != 1 || X509_set_pubkey(x, key) != 1)
        return {};
    if (!addExtension(x, NID_basic_constraints, "critical,CA:TRUE") || !addExtension(x, NID_ext_key_usage, "serverAuth")
        || !addExtension(x, NID_subject_alt_name, subjectAltName(names)) || X509_sign(x, key, EVP_sha256()) == 0)
        return {};
    return certificate;
}

} // namespace

base::Result<Identity, QString> makeSelfSignedIdentity(const QStringList &names)
{
    Q_ASSERT(!names.isEmpty());
    const KeyPtr key(EVP_EC_gen("P-256"));
    const CertificatePtr certificate = key ? makeCertificate(key.get(), names) : nullptr;
    if (!certificate)
        return base::Failure {lastError()};
    const BioPtr certificateBio(BIO_new(BIO_s_mem()));
    const BioPtr keyBio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(certificateBio.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return base::Failure {lastError()};
    return Identity {contentOf(certificateBio.get()), contentOf(keyBio.get())};
}

bool isUsable(const Identity &identity)
{
    const BioPtr certificateBio = readerOf(identity.certificate);
    const BioPtr keyBio = readerOf(identity.key);
    const CertificatePtr certificate(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    char noPassphrase[] = ""; // without one OpenSSL would ask the terminal
    const KeyPtr key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, noPassphrase));
    const bool isPair = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    return isPair;
}

} // namespace framescope::net
