// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "filequestion.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {
constexpr int dialogWidth = 440; // pixels
} // namespace

ExportDialog::ExportDialog(QString name, QWidget *parent)
    : QDialog(parent)
    , m_name(std::move(name))
    , m_format(new QComboBox)
    , m_meaning(new QLabel)
    , m_secrets(new QCheckBox(tr("&With credentials and cookies")))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export the recording"));
    setMinimumWidth(dialogWidth);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("HAR, for developer tools"), QStringLiteral("har"));
    m_format->addItem(tr("JSON Lines, everything"), QStringLiteral("jsonl"));
    m_format->addItem(tr("CSV, for spreadsheets"), QStringLiteral("csv"));
    m_format->addItem(tr("pcapng, for Wireshark"), QStringLiteral("pcapng"));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setProperty("muted", true);
    m_secrets->setObjectName(QStringLiteral("exportSecrets"));
    auto *warning =
        new QLabel(tr("Otherwise the values of Authorization and Cookie headers, and user names and passwords in "
                      "addresses, become •••. Messages are never changed: look at them before you share."));
    warning->setWordWrap(true);
    warning->setProperty("muted", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("exportGo"));
    go->setProperty("primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_format);
    layout->addWidget(m_meaning);
    layout->addSpacing(8);
    layout->addWidget(m_secrets);
    layout->addWidget(warning);
    layout->addSpacing(16);
    layout->addWidget(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explainFormat);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askForPath);
    explainFormat();
}

void ExportDialog::explainFormat()
{
    const QString format = m_format->currentData().toString();
    if (format == QLatin1String("har"))
        m_meaning->setText(
            tr("Texts and binaries with both heads of the opening handshake. Pings, pongs and close frames have "
               "no place in it."));
    else if (format == QLatin1String("jsonl"))
        m_meaning->setText(tr("Every message, frame and event. Without loss only with credentials and cookies."));
    else if (format == QLatin1String("csv"))
        m_meaning->setText(tr("Messages, one a line."));
    else
        m_meaning->setText(tr("The exact bytes of heads and frames. IP and TCP are made up, TLS is decrypted."));
}

void ExportDialog::askForPath()
{
    const QString format = m_format->currentData().toString();
    askForNewFile(this, tr("Export the recording"), m_name + u'.' + format,
        tr("%1 (*.%2)").arg(m_format->currentText(), format), [this, format](const QString &path) {
            Q_EMIT chosen(path, format, m_secrets->isChecked());
            accept();
        });
}

} // namespace framescope::panels
