// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admission.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace framescope::chat {

namespace {

constexpr int nonceSize = 16; // bytes
constexpr qsizetype secretSize = 16;

/// The secret of a member in one room: no host learns what another one knows.
QByteArray secretFor(const QByteArray &seed, const QByteArray &room)
{
    return QMessageAuthenticationCode::hash(room, seed, QCryptographicHash::Sha256).first(secretSize).toHex();
}

} // namespace

Admission::Admission(const HelloNotice &hello)
    : m_room(hello.room)
    , m_challenge(hello.challenge)
    , m_nonce(randomBytes(nonceSize))
{
}

JoinRequest Admission::request(const QByteArray &seed, const QString &name) const
{
    const QByteArray proof =
        m_key.isEmpty() ? QByteArray() : proofOf(m_key, Side::Member, m_room, m_challenge->nonce, m_nonce);
    return {secretFor(seed, m_room), name, m_nonce, proof};
}

bool Admission::isProvenBy(const WelcomeNotice &welcome) const
{
    return m_key.isEmpty() || isSame(welcome.proof, proofOf(m_key, Side::Host, m_room, m_challenge->nonce, m_nonce));
}

} // namespace framescope::chat
