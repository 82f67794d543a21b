// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/secretstore.h>

namespace framescope::workspace {

/// The keychain of the desktop: Secret Service, KWallet, and what QtKeychain knows elsewhere. The secrets are one entry
/// of it. Never a file in plain text.
class Keychain : public SecretVault
{
public:
    /// @p service: the name of the program; @p entry: of the entry.
    Keychain(QString service, QString entry);

    void read(std::function<void(const std::optional<QByteArray> &)> answer) override;
    void write(const QByteArray &bytes, std::function<void(bool)> answer) override;

private:
    QString m_service;
    QString m_entry;
};

} // namespace framescope::workspace
