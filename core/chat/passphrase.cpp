// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace framescope::chat {

namespace {
constexpr quint64 keySize = 32;
constexpr qsizetype publicIdSize = 16;
} // namespace

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(), [] { return static_cast<char>(QRandomGenerator::system()->generate()); });
    return bytes;
}

QByteArray deriveKey(const QString &passPhrase, const QByteArray &salt, int iterations)
{
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, passPhrase.normalized(QString::NormalizationForm_C).toUtf8(), salt, iterations, keySize);
}

QByteArray proofOf(
    const QByteArray &key, Side side, const QByteArray &room, const QByteArray &hostNonce, const QByteArray &memberNonce)
{
    const QByteArray text = QByteArray("framescope.chat.v1\n") + (side == Side::Host ? "host" : "member") + '\n' + room
        + '\n' + hostNonce.toHex() + '\n' + memberNonce.toHex();
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(static_cast<uchar>(a[i]) ^ static_cast<uchar>(b[i]));
    return difference == 0;
}

QByteArray publicIdOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).first(publicIdSize).toHex();
}

} // namespace framescope::chat
