// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compressionpage.h"

#include "windowfields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace framescope::panels {

using protocol::DeflateSide;
using protocol::DeflateTerms;
using workspace::Request;

namespace {

constexpr int fieldWidth = 400; // pixels: an offer is long

/// What a text offers, where it is one offer of permessage-deflate and nothing else.
std::optional<DeflateTerms> termsOf(const QString &text)
{
    const QByteArray offered = text.trimmed().isEmpty() ? QByteArray(protocol::usualDeflateOffer) : text.toUtf8();
    const protocol::ExtensionList list = protocol::parseExtensions(offered);
    if (!list.isWellFormed || list.extensions.size() != 1 || list.extensions.front().name != protocol::deflateName)
        return std::nullopt;
    const protocol::DeflateReading reading = protocol::readDeflate(list.extensions.front(), DeflateSide::Offer);
    return reading.error ? std::nullopt : std::optional(reading.terms);
}

} // namespace

CompressionPage::CompressionPage(QWidget *parent)
    : RequestPage(parent)
    , m_offers(new QCheckBox(tr("Offer permessage-deflate")))
    , m_text(makeField("compressionOffer", tr("Sec-WebSocket-Extensions: sent as it stands here, right or wrong")))
    , m_note(new QLabel)
    , m_server(new WindowFields(QStringLiteral("compressionServer"), {tr("as the server likes")}))
    , m_client(new WindowFields(QStringLiteral("compressionClient"), {tr("cannot be limited"), tr("as the server likes")}))
{
    m_offers->setObjectName(QStringLiteral("compressionOffers"));
    m_text->setPlaceholderText(QString::fromLatin1(protocol::usualDeflateOffer));
    m_note->setObjectName(QStringLiteral("compressionNote"));
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    makeRows();
    connect(m_offers, &QCheckBox::clicked, this, [this] {
        showText();
        Q_EMIT edited();
    });
    connect(m_text, &QLineEdit::textEdited, this, &CompressionPage::showText);
    for (const WindowFields *fields : {m_server, m_client})
        connect(fields, &WindowFields::edited, this, &CompressionPage::writeText);
}

void CompressionPage::makeRows()
{
    QGridLayout *grid = makeGrid();
    addRow(grid, tr("Compression"), m_offers,
        tr("The server may accept or decline. Qt's engine has none, whatever stands here."));
    addRow(grid, tr("Offer"), m_text);
    grid->addWidget(m_note, grid->rowCount() - 1, 2);
    const QString meaning = tr("What the client wants of the server, and what it says of itself: size of the window, and "
                               "whether messages refer to those before.");
    addRow(grid, tr("Server"), m_server, meaning);
    addRow(grid, tr("Client"), m_client);
    for (QWidget *field : std::initializer_list<QWidget *> {m_offers, m_text, m_server, m_client})
        field->setFixedWidth(fieldWidth);
    grid->setRowStretch(grid->rowCount(), 1);
}

DeflateTerms CompressionPage::terms() const
{
    DeflateTerms terms;
    terms.serverNoContextTakeover = m_server->isAlone();
    terms.clientNoContextTakeover = m_client->isAlone();
    terms.serverMaxWindowBits = m_server->bits();
    terms.clientMaxWindowBits = m_client->bits();
    terms.limitsClientWindow = m_client->isAny() || terms.clientMaxWindowBits;
    return terms;
}

/// The parameters have been chosen.
void CompressionPage::writeText()
{
    const QByteArray offer = terms().toExtension().toBytes();
    m_text->setText(offer == protocol::usualDeflateOffer ? QString() : QString::fromLatin1(offer));
    showText();
    Q_EMIT edited();
}

/// The text has been written.
void CompressionPage::showText()
{
    const auto terms = termsOf(m_text->text());
    const bool isOffered = m_offers->isChecked();
    m_text->setEnabled(isOffered);
    for (WindowFields *fields : {m_server, m_client})
        fields->setEnabled(isOffered && terms);
    m_note->setText(terms ? tr("As it is sent. Several offers may stand there, parted by commas.")
                          : tr("This is not one valid offer of permessage-deflate. It is sent as it stands there."));
    if (!terms)
        return;
    m_server->setValues(terms->serverNoContextTakeover, terms->serverMaxWindowBits);
    m_client->setValues(terms->clientNoContextTakeover, terms->clientMaxWindowBits, terms->limitsClientWindow);
}

void CompressionPage::read(const Request &request)
{
    m_offers->setChecked(request.offersCompression);
    if (m_text->text() != request.extensions) // otherwise its cursor would go
        m_text->setText(request.extensions);
    showText();
}

void CompressionPage::write(Request &request) const
{
    request.offersCompression = m_offers->isChecked();
    request.extensions = m_text->text();
}

void CompressionPage::setEngine(net::EngineKind engine)
{
    const bool isWire = engine == net::EngineKind::Wire;
    const QString reason = tr("Qt's engine has no extensions");
    for (QWidget *field : std::initializer_list<QWidget *> {m_offers, m_server, m_client})
        setAvailable(field, isWire, reason);
    setAvailable(m_text, isWire, reason, tr("Sec-WebSocket-Extensions: sent as it stands here, right or wrong"));
    if (isWire)
        showText();
}

QString CompressionPage::badge() const
{
    return m_offers->isChecked() && m_text->text().trimmed().isEmpty() ? QString() : dotBadge();
}

} // namespace framescope::panels
