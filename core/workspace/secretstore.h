// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/requestsecrets.h>

#include <QObject>

#include <memory>

namespace framescope::workspace {

/// Where the bytes with all secrets are kept beyond the life of the program. Used on one thread; answers come later, on it.
class SecretVault
{
public:
    virtual ~SecretVault() = default;

    /// What is kept, empty where that is nothing; or nothing at all where no service answers.
    virtual void read(std::function<void(const std::optional<QByteArray> &)> answer) = 0;
    /// Whether it is kept now.
    virtual void write(const QByteArray &bytes, std::function<void(bool)> answer) = 0;
};

/// All secrets of the workspace, by owner: a request, an environment, a tab. They are in memory, and in a vault where one
/// answers; otherwise they are gone with the program.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Durability {
        Asking, ///< the vault has not answered yet
        Kept,
        ThisRunOnly
    };

    /// Without @p vault: this run only.
    explicit SecretStore(std::unique_ptr<SecretVault> vault = {}, QObject *parent = nullptr);
    ~SecretStore() override;

    [[nodiscard]] Durability durability() const { return m_durability; }
    [[nodiscard]] Secrets secrets(const QString &owner) const;
    /// Replaces all secrets of @p owner.
    void setSecrets(const QString &owner, const Secrets &secrets);
    void remove(const QString &owner) { setSecrets(owner, {}); }
    [[nodiscard]] bool isEmpty() const { return m_secrets.isEmpty(); }

Q_SIGNALS:
    /// The vault has answered: secrets of an earlier run are there now, or never will be.
    void durabilityChanged();

private:
    void takeKept(const std::optional<QByteArray> &bytes);
    void write();

    std::unique_ptr<SecretVault> m_vault;
    Durability m_durability = Durability::ThisRunOnly;
    QMap<QString, Secrets> m_secrets;
    QSet<QString> m_set; // owners whose secrets were set before the vault had answered: theirs are newer
    bool m_isWriting = false;
    bool m_isStale = false; // what is being written
};

} // namespace framescope::workspace
