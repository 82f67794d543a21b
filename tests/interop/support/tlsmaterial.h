// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace framescope::tests {

/// An authority and a certificate that it gave to 127.0.0.1 and localhost, made with the openssl program. PEM files that
/// go with the object.
class TlsMaterial
{
public:
    /// Fails the test where openssl does.
    TlsMaterial();

    [[nodiscard]] QString authority() const { return path("ca.pem"); }
    [[nodiscard]] QString certificate() const { return path("server.pem"); }
    [[nodiscard]] QString key() const { return path("server.key"); }

private:
    [[nodiscard]] QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_dir;
};

} // namespace framescope::tests
