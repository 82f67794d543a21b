// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connectoptions.h>

#include <QObject>
#include <QPointer>

#include <vector>

class QSettings;

namespace framescope::panels {

/// A certificate that a person trusts at one endpoint, and nowhere else.
struct TrustedCertificate {
    QString endpoint; ///< as in protocol::Url::endpoint()
    QByteArray sha256; ///< its fingerprint, 64 hexadecimal digits in lower case

    bool operator==(const TrustedCertificate &) const = default;
};

/// Certificates that are trusted for good: one list for all tabs of the window, kept in its settings. UI thread.
class TrustMemory : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxCertificates = 1000; ///< beyond that the oldest go

    /// The one of the window.
    [[nodiscard]] static TrustMemory &instance();

    /// Reads what @p settings have, and keeps it there from now on.
    void setSettings(QSettings *settings);

    [[nodiscard]] QByteArrayList fingerprintsOf(const QString &endpoint) const;
    /// @p sha256 in hexadecimal, in any case; what is no fingerprint is passed over.
    void trust(const QString &endpoint, const QByteArray &sha256);
    /// No certificate of this endpoint is trusted any longer.
    void forget(const QString &endpoint);
    /// Adds what is trusted where @p options lead to, and where redirects may lead.
    void applyTo(net::ConnectOptions &options) const;

Q_SIGNALS:
    void changed();

private:
    void write();

    QPointer<QSettings> m_settings;
    std::vector<TrustedCertificate> m_trusted; // the oldest first
};

/// As it stands in the settings: JSON. What is not valid, or too much, is left out.
[[nodiscard]] std::vector<TrustedCertificate> readTrusted(const QByteArray &written);
[[nodiscard]] QByteArray writeTrusted(const std::vector<TrustedCertificate> &trusted);

} // namespace framescope::panels
