// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pkcs12.h"

#include "opensslpointers.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

namespace framescope::net {

namespace {

using namespace openssl;

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using StorePtr = std::unique_ptr<PKCS12, Freer<PKCS12_free>>;
using StackPtr = std::unique_ptr<STACK_OF(X509), Freer<freeStack>>;

bool hasPassphrase(PKCS12 *store, const QByteArray &passphrase)
{
    if (PKCS12_mac_present(store) != 1 || PKCS12_verify_mac(store, passphrase.constData(), -1) == 1)
        return true;
    return passphrase.isEmpty() && PKCS12_verify_mac(store, nullptr, 0) == 1;
}

QByteArray toPem(X509 *certificate)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? contentOf(bio.get()) : QByteArray();
}

QByteArray toPem(EVP_PKEY *key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    const bool isWritten = bio && PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return isWritten ? contentOf(bio.get()) : QByteArray();
}

base::Result<Identity, Pkcs12Error> read(const QByteArray &der, const QByteArray &passphrase)
{
    const BioPtr bio = readerOf(der);
    const StorePtr store(d2i_PKCS12_bio(bio.get(), nullptr));
    if (!store)
        return base::Failure {Pkcs12Error::Unreadable};
    if (!hasPassphrase(store.get(), passphrase))
        return base::Failure {Pkcs12Error::WrongPassphrase};
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawChain = nullptr;
    const bool isRead = PKCS12_parse(store.get(), passphrase.constData(), &rawKey, &rawCertificate, &rawChain) == 1;
    const KeyPtr key(rawKey);
    const CertificatePtr certificate(rawCertificate);
    const StackPtr chain(rawChain);
    if (!isRead || !key || !certificate)
        return base::Failure {Pkcs12Error::Unreadable};
    Identity identity {toPem(certificate.get()), toPem(key.get())};
    for (int i = 0; chain && i < sk_X509_num(chain.get()); ++i)
        identity.certificate += toPem(sk_X509_value(chain.get(), i));
    return identity;
}

} // namespace

base::Result<Identity, Pkcs12Error> readPkcs12(const QByteArray &der, const QByteArray &passphrase)
{
    auto identity = read(der, passphrase);
    ERR_clear_error();
    return identity;
}

} // namespace framescope::net
