// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitypages.h"

#include "trustmemory.h"

#include <format/inert.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>

namespace framescope::panels {

using workspace::Auth;
using workspace::Request;
using ProxyKind = net::ProxyOptions::Kind;

namespace {

QComboBox *makeChoice(RequestPage *page, const char *name, const QStringList &items)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->addItems(items);
    QObject::connect(box, &QComboBox::activated, page, &RequestPage::edited);
    return box;
}

/// A field whose text is what it is about to be told stays as it is, with its cursor.
void setShown(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

} // namespace

AuthPage::AuthPage(QWidget *parent)
    : RequestPage(parent)
    , m_kind(makeChoice(this, "authKind",
          {tr("None"), tr("Basic: user and password"), tr("Bearer: token"), tr("When asked: Basic or Digest")}))
    , m_user(makeField("authUser"))
    , m_password(makeField("authPassword", {}, true))
    , m_token(makeField("authToken", {}, true))
{
    QGridLayout *grid = makeGrid();
    addRow(grid, tr("Authorization"), m_kind,
        tr("Basic and Bearer go with the opening handshake. The last one waits until the server asks for it (401), and "
           "answers by Digest where it can."));
    m_userLabel = addRow(grid, tr("User"), m_user);
    m_passwordLabel = addRow(grid, tr("Password"), m_password);
    m_tokenLabel = addRow(grid, tr("Token"), m_token, tr("{{name}} takes it from the environment."));
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuthPage::showFields);
    showFields();
}

void AuthPage::showFields()
{
    const auto kind = static_cast<Auth::Kind>(m_kind->currentIndex());
    for (QWidget *widget : std::initializer_list<QWidget *> {m_user, m_password, m_userLabel, m_passwordLabel})
        widget->setVisible(kind == Auth::Kind::Basic || kind == Auth::Kind::WhenAsked);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_token, m_tokenLabel})
        widget->setVisible(kind == Auth::Kind::Bearer);
    auto *grid = qobject_cast<QGridLayout *>(layout());
    for (int row = 0; row < grid->rowCount(); ++row) {
        QLayoutItem *field = grid->itemAtPosition(row, 1);
        if (QLayoutItem *note = grid->itemAtPosition(row, 2); note && field && note->widget() && field->widget())
            note->widget()->setVisible(!field->widget()->isHidden());
    }
}

void AuthPage::read(const Request &request)
{
    m_kind->setCurrentIndex(static_cast<int>(request.auth.kind));
    setShown(m_user, request.auth.user);
    setShown(m_password, request.auth.password);
    setShown(m_token, request.auth.token);
}

void AuthPage::write(Request &request) const
{
    request.auth = {static_cast<Auth::Kind>(m_kind->currentIndex()), m_user->text(), m_password->text(), m_token->text()};
}

QString AuthPage::badge() const
{
    return m_kind->currentIndex() == 0 ? QString() : dotBadge();
}

void AuthPage::setEngine(net::EngineKind engine)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_kind->model());
    QStandardItem *item = items->item(static_cast<int>(Auth::Kind::WhenAsked));
    item->setEnabled(engine == net::EngineKind::Wire);
    const QString reason = tr("Qt's engine does not show what the server asks for");
    item->setToolTip(item->isEnabled() ? QString() : reason);
    m_kind->setToolTip(item->toolTip());
}

TlsPage::TlsPage(QWidget *parent)
    : RequestPage(parent)
    , m_ca(makeField("tlsCa", tr("PEM file; trusted beside the system's authorities")))
    , m_certificate(makeField(
          "tlsCertificate", tr("PEM file with the client's certificate, or PKCS #12 (.p12, .pfx) with certificate and key")))
    , m_key(makeField("tlsKey", tr("PEM file with the key of the client's certificate")))
    , m_passphrase(makeField("tlsPassphrase", tr("Of the key, where that is encrypted"), true))
    , m_version(makeChoice(this, "tlsVersion", QStringList()))
    , m_ignore(new QCheckBox(tr("Connect whatever the certificate is")))
    , m_trusted(new QLabel)
    , m_forget(new QToolButton)
{
    m_version->addItems({tr("TLS 1.2 or later"), tr("TLS 1.3 or later")});
    QGridLayout *grid = makeGrid();
    grid->setVerticalSpacing(4);
    addFileRow(grid, tr("Authority"), tr("Choose the file of the authority"), m_ca);
    addFileRow(grid, tr("Client certificate"), tr("Choose the file of the client certificate"), m_certificate);
    addFileRow(grid, tr("Key"), tr("Choose the file of the key"), m_key);
    addRow(grid, tr("Pass phrase"), m_passphrase);
    addRow(grid, tr("Least version"), m_version);
    m_ignore->setObjectName(QStringLiteral("tlsIgnore"));
    m_ignore->setToolTip(tr("Anybody between here and there can read and change everything"));
    m_forget->setObjectName(QStringLiteral("tlsForget"));
    m_forget->setText(tr("Forget"));
    m_forget->setToolTip(tr("Trust the certificates of this host no longer"));
    m_trusted->setObjectName(QStringLiteral("tlsTrusted"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_ignore);
    line->addSpacing(24);
    line->addWidget(m_trusted);
    line->addWidget(m_forget);
    line->addStretch();
    grid->addLayout(line, grid->rowCount() - 1, 2);
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_certificate, &QLineEdit::textChanged, this, &TlsPage::showKey);
    connect(m_ignore, &QCheckBox::clicked, this, &RequestPage::edited);
    connect(m_forget, &QToolButton::clicked, this, &TlsPage::forget);
    showTrusted();
}

bool TlsPage::isPkcs12() const
{
    const QString name = m_certificate->text().trimmed().toLower();
    return name.endsWith(QLatin1String(".p12")) || name.endsWith(QLatin1String(".pfx"));
}

void TlsPage::showKey()
{
    setAvailable(m_key, !isPkcs12(), tr("The key is in the file of the certificate"),
        tr("PEM file with the key of the client's certificate"));
}

void TlsPage::addFileRow(QGridLayout *grid, const QString &label, const QString &tip, QLineEdit *field)
{
    addRow(grid, label, field);
    auto *browse = new QToolButton;
    browse->setText(tr("Choose…"));
    browse->setAccessibleName(tip);
    browse->setToolTip(tip);
    grid->addWidget(browse, grid->rowCount() - 1, 2, Qt::AlignLeft);
    connect(browse, &QToolButton::clicked, this, [this, field] { chooseFile(field); });
}

void TlsPage::chooseFile(QLineEdit *field)
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), field->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString &path) {
        field->setText(path);
        Q_EMIT edited();
    });
    dialog->show(); // not modal: data goes on flowing
}

void TlsPage::setEndpoint(const QString &endpoint)
{
    m_endpoint = endpoint;
    showTrusted();
}

/// At the endpoint that the address leads to.
QByteArrayList TlsPage::trusted() const
{
    QByteArrayList trusted = TrustMemory::instance().fingerprintsOf(m_endpoint);
    const bool isForRequest = !m_endpoint.isEmpty() && m_endpoint == m_trustedEndpoint;
    for (const QByteArray &fingerprint : isForRequest ? m_fingerprints : QByteArrayList()) {
        if (!trusted.contains(fingerprint))
            trusted.append(fingerprint);
    }
    return trusted;
}

void TlsPage::forget()
{
    TrustMemory::instance().forget(m_endpoint);
    if (m_trustedEndpoint != m_endpoint)
        return;
    m_fingerprints.clear();
    showTrusted();
    Q_EMIT edited();
}

void TlsPage::showTrusted()
{
    const QByteArrayList fingerprints = trusted();
    const int count = static_cast<int>(fingerprints.size());
    m_trusted->setText(tr("%n certificates trusted by their fingerprint", nullptr, count));
    m_trusted->setToolTip(format::inertToolTip(QString::fromLatin1(fingerprints.join('\n'))));
    m_trusted->setVisible(count > 0);
    m_forget->setVisible(count > 0);
}

void TlsPage::changeEvent(QEvent *event)
{
    RequestPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showTrusted();
    showKey();
}

void TlsPage::read(const Request &request)
{
    setShown(m_ca, request.tls.caFile);
    const net::TlsOptions &tls = request.tls;
    setShown(m_certificate, tls.pkcs12File.isEmpty() ? tls.certificateFile : tls.pkcs12File);
    m_version->setCurrentIndex(static_cast<int>(tls.minimumVersion));
    setShown(m_key, request.tls.keyFile);
    setShown(m_passphrase, request.tls.keyPassphrase);
    m_ignore->setChecked(request.tls.ignoreAllIssues);
    m_fingerprints = request.tls.trustedFingerprints;
    m_trustedEndpoint = request.trustedEndpoint;
    showTrusted();
}

void TlsPage::write(Request &request) const
{
    request.tls.caFile = m_ca->text().trimmed();
    const QString certificate = m_certificate->text().trimmed();
    request.tls.pkcs12File = isPkcs12() ? certificate : QString();
    request.tls.certificateFile = isPkcs12() ? QString() : certificate;
    request.tls.minimumVersion = static_cast<net::TlsVersion>(m_version->currentIndex());
    request.tls.keyFile = m_key->text().trimmed();
    request.tls.keyPassphrase = m_passphrase->text();
    request.tls.ignoreAllIssues = m_ignore->isChecked();
    request.tls.trustedFingerprints = m_fingerprints;
    request.trustedEndpoint = m_trustedEndpoint;
}

QString TlsPage::badge() const
{
    Request request;
    write(request);
    const net::TlsOptions &tls = request.tls;
    const bool isUsual = tls.caFile.isEmpty() && tls.certificateFile.isEmpty() && tls.pkcs12File.isEmpty()
        && tls.minimumVersion == net::TlsVersion::Tls12 && tls.keyFile.isEmpty() && !tls.ignoreAllIssues
        && trusted().isEmpty();
    return isUsual ? QString() : dotBadge();
}

ProxyPage::ProxyPage(QWidget *parent)
    : RequestPage(parent)
    , m_kind(makeChoice(this, "proxyKind", {tr("None"), tr("As the system says"), tr("HTTP (CONNECT)"), tr("SOCKS 5")}))
    , m_host(makeField("proxyHost"))
    , m_port(new QSpinBox)
    , m_user(makeField("proxyUser"))
    , m_password(makeField("proxyPassword", {}, true))
{
    m_port->setObjectName(QStringLiteral("proxyPort"));
    m_port->setRange(0, std::numeric_limits<quint16>::max());
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    m_port->setSpecialValueText(tr("none"));
    QGridLayout *grid = makeGrid();
    grid->setVerticalSpacing(4);
    addRow(grid, tr("Proxy"), m_kind);
    addRow(grid, tr("Host"), m_host);
    addRow(grid, tr("Port"), m_port);
    addRow(grid, tr("User"), m_user, tr("Empty: the proxy asks for nobody."));
    addRow(grid, tr("Password"), m_password);
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_port, &QSpinBox::valueChanged, this, &RequestPage::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyPage::showFields);
    showFields();
}

void ProxyPage::showFields()
{
    const auto kind = static_cast<ProxyKind>(m_kind->currentIndex());
    const bool isOurs = kind == ProxyKind::HttpConnect || kind == ProxyKind::Socks5;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_host, m_port, m_user, m_password})
        widget->setEnabled(isOurs);
}

void ProxyPage::read(const Request &request)
{
    const QSignalBlocker quiet(m_port);
    m_kind->setCurrentIndex(static_cast<int>(request.proxy.kind));
    setShown(m_host, request.proxy.host);
    m_port->setValue(request.proxy.port);
    setShown(m_user, request.proxy.user);
    setShown(m_password, request.proxy.password);
}

void ProxyPage::write(Request &request) const
{
    request.proxy = {static_cast<ProxyKind>(m_kind->currentIndex()), m_host->text().trimmed(),
        static_cast<quint16>(m_port->value()), m_user->text(), m_password->text()};
}

QString ProxyPage::badge() const
{
    return m_kind->currentIndex() == 0 ? QString() : dotBadge();
}

} // namespace framescope::panels
