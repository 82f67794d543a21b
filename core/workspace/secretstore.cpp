// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include <QJsonDocument>
#include <QPointer>

namespace framescope::workspace {

namespace {

QMap<QString, Secrets> fromBytes(const QByteArray &bytes)
{
    QMap<QString, Secrets> secrets;
    const QJsonObject owners = QJsonDocument::fromJson(bytes).object();
    for (auto owner = owners.begin(); owner != owners.end(); ++owner) {
        const QJsonObject values = owner.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value)
            secrets[owner.key()].insert(value.key(), value.value().toString());
    }
    return secrets;
}

QByteArray toBytes(const QMap<QString, Secrets> &secrets)
{
    QJsonObject owners;
    for (auto owner = secrets.begin(); owner != secrets.end(); ++owner) {
        QJsonObject values;
        for (auto value = owner->begin(); value != owner->end(); ++value)
            values.insert(value.key(), value.value());
        owners.insert(owner.key(), values);
    }
    return QJsonDocument(owners).toJson(QJsonDocument::Compact);
}

} // namespace

SecretStore::SecretStore(std::unique_ptr<SecretVault> vault, QObject *parent)
    : QObject(parent)
    , m_vault(std::move(vault))
{
    if (!m_vault)
        return;
    m_durability = Durability::Asking;
    m_vault->read([store = QPointer(this)](const std::optional<QByteArray> &bytes) {
        if (store)
            store->takeKept(bytes);
    });
}

SecretStore::~SecretStore() = default;

void SecretStore::takeKept(const std::optional<QByteArray> &bytes)
{
    m_durability = bytes ? Durability::Kept : Durability::ThisRunOnly;
    const QMap<QString, Secrets> kept = fromBytes(bytes.value_or(QByteArray()));
    for (auto owner = kept.begin(); owner != kept.end(); ++owner) {
        if (!m_set.contains(owner.key()))
            m_secrets.insert(owner.key(), *owner);
    }
    if (!std::exchange(m_set, {}).isEmpty())
        write();
    Q_EMIT durabilityChanged();
}

Secrets SecretStore::secrets(const QString &owner) const
{
    return m_secrets.value(owner);
}

void SecretStore::setSecrets(const QString &owner, const Secrets &secrets)
{
    if (m_durability == Durability::Asking)
        m_set.insert(owner);
    if (m_secrets.value(owner) == secrets)
        return;
    if (secrets.isEmpty())
        m_secrets.remove(owner);
    else
        m_secrets.insert(owner, secrets);
    write();
}

void SecretStore::write()
{
    if (m_durability != Durability::Kept)
        return;
    m_isStale = m_isWriting;
    if (std::exchange(m_isWriting, true))
        return;
    m_vault->write(toBytes(m_secrets), [store = QPointer(this)](bool isKept) {
        if (!store)
            return;
        store->m_isWriting = false;
        if (!isKept) {
            store->m_durability = Durability::ThisRunOnly;
            Q_EMIT store->durabilityChanged();
        } else if (std::exchange(store->m_isStale, false)) {
            store->write();
        }
    });
}

} // namespace framescope::workspace
