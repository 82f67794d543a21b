// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestpage.h"

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace framescope::panels {

/// Who the client says it is: nobody, Basic, Bearer, or Basic or Digest when the server asks.
class AuthPage : public RequestPage
{
    Q_OBJECT

public:
    explicit AuthPage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;
    void setEngine(net::EngineKind engine) override;

private:
    void showFields();

    QComboBox *m_kind;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_token;
    QLabel *m_userLabel;
    QLabel *m_passwordLabel;
    QLabel *m_tokenLabel;
};

/// Whom the client trusts, and its own certificate.
class TlsPage : public RequestPage
{
    Q_OBJECT

public:
    explicit TlsPage(QWidget *parent = nullptr);

    /// Whose trusted certificates are shown, as in protocol::Url::endpoint(); empty: none.
    void setEndpoint(const QString &endpoint);
    void showTrusted();
    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFileRow(QGridLayout *grid, const QString &label, const QString &tip, QLineEdit *field);
    void chooseFile(QLineEdit *field);
    [[nodiscard]] QByteArrayList trusted() const;
    void forget();
    void showKey();
    [[nodiscard]] bool isPkcs12() const;

    QLineEdit *m_ca;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLineEdit *m_passphrase;
    QComboBox *m_version;
    QCheckBox *m_ignore;
    QLabel *m_trusted;
    QToolButton *m_forget;
    QByteArrayList m_fingerprints; // of the request itself
    QString m_trustedEndpoint; // where these are
    QString m_endpoint;
};

/// What stands between the client and the endpoint.
class ProxyPage : public RequestPage
{
    Q_OBJECT

public:
    explicit ProxyPage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;

private:
    void showFields();

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace framescope::panels
