// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesdialog.h"

#include "dialogframe.h"

#include <language/language.h>
#include <widgets/desktopnotifier.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace framescope::dialogs {

namespace {

void name(QWidget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
}

QLabel *makeHeading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("heading", true);
    return label;
}

QLabel *makeHint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("muted", true);
    label->setWordWrap(true);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_scheme(new QComboBox)
    , m_language(new QComboBox)
    , m_textSize(new QSpinBox)
    , m_ownPayloadFont(new QCheckBox(tr("Use:")))
    , m_payloadFont(new QFontComboBox)
    , m_kept(new QSpinBox)
    , m_notices(new QCheckBox(tr("Notify me while I look elsewhere")))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    makeChoices();
    fill(preferences);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(makeHeading(tr("Appearance")));
    form->addRow(tr("Theme:"), m_scheme);
    form->addRow(tr("Language:"), m_language);
    form->addRow(tr("Text size:"), m_textSize);
    form->addRow(tr("Font of payloads:"), makePayloadFont());
    form->addItem(new QSpacerItem(0, 8));
    form->addRow(makeHeading(tr("Recordings")));
    form->addRow(tr("Keep up to:"), m_kept);
    form->addRow(makeHint(tr("Every connection is recorded. Beyond this size the oldest recordings that nobody has saved "
                             "are deleted; saved and open ones never.")));
    form->addItem(new QSpacerItem(0, 8));
    form->addRow(makeHeading(tr("Chat")));
    form->addRow(tr("New messages:"), m_notices);
    QBoxLayout *layout = makeDialogLayout(*this);
    layout->addLayout(form);
    layout->addStretch();
    addCloseButton(*this, *layout);
    setMinimumWidth(480);
}

void PreferencesDialog::makeChoices()
{
    name(m_scheme, "schemeChoice", tr("Theme"));
    m_scheme->addItem(tr("As the system"), theme::nameOf(theme::Scheme::System));
    m_scheme->addItem(tr("Light"), theme::nameOf(theme::Scheme::Light));
    m_scheme->addItem(tr("Dark"), theme::nameOf(theme::Scheme::Dark));
    name(m_language, "languageChoice", tr("Language"));
    fillLanguages();
    name(m_textSize, "textSizeChoice", tr("Text size"));
    m_textSize->setRange(theme::Fonts::smallest - 1, theme::Fonts::largest);
    m_textSize->setSpecialValueText(tr("As the system"));
    m_textSize->setSuffix(tr(" pt"));
    name(m_kept, "keptChoice", tr("Keep up to"));
    m_kept->setRange(1, 1000);
    m_kept->setSuffix(tr(" GiB"));
    name(m_notices, "noticesChoice", tr("Notify me of new messages while I look elsewhere"));
    m_notices->setEnabled(widgets::DesktopNotifier::isAvailable());
    m_notices->setToolTip(m_notices->isEnabled() ? tr("By the notifications of the desktop, with what was said")
                                                 : tr("This desktop has no tray for notifications"));
    connect(m_notices, &QCheckBox::toggled, this, &PreferencesDialog::changed);
    connect(m_scheme, &QComboBox::activated, this, &PreferencesDialog::changed);
    connect(m_language, &QComboBox::activated, this, &PreferencesDialog::changed);
    connect(m_textSize, &QSpinBox::valueChanged, this, &PreferencesDialog::changed);
    connect(m_kept, &QSpinBox::valueChanged, this, &PreferencesDialog::changed);
}

/// Each in itself, so that whoever cannot read the window finds their own.
void PreferencesDialog::fillLanguages()
{
    m_language->addItem(tr("As the system"), QString());
    for (const language::Language &language : language::languages())
        m_language->addItem(language.name, language.code);
}

QWidget *PreferencesDialog::makePayloadFont()
{
    name(m_ownPayloadFont, "ownPayloadFont", tr("Choose the font of payloads"));
    name(m_payloadFont, "payloadFontChoice", tr("Font of payloads"));
    m_payloadFont->setFontFilters(QFontComboBox::MonospacedFonts);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_ownPayloadFont);
    layout->addWidget(m_payloadFont, 1);
    connect(m_ownPayloadFont, &QCheckBox::toggled, m_payloadFont, &QWidget::setEnabled);
    connect(m_ownPayloadFont, &QCheckBox::toggled, this, &PreferencesDialog::changed);
    connect(m_payloadFont, &QFontComboBox::currentFontChanged, this, &PreferencesDialog::follow);
    return line;
}

void PreferencesDialog::follow()
{
    if (m_ownPayloadFont->isChecked())
        Q_EMIT changed();
}

void PreferencesDialog::fill(const Preferences &preferences)
{
    m_scheme->setCurrentIndex(m_scheme->findData(theme::nameOf(preferences.scheme)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_textSize->setValue(std::max(preferences.fonts.textSize, m_textSize->minimum()));
    m_ownPayloadFont->setChecked(!preferences.fonts.payloadFamily.isEmpty());
    m_payloadFont->setEnabled(m_ownPayloadFont->isChecked());
    m_payloadFont->setCurrentFont(
        m_ownPayloadFont->isChecked() ? QFont(preferences.fonts.payloadFamily) : theme::monospaceFont());
    m_kept->setValue(preferences.keptGigabytes);
    m_notices->setChecked(preferences.notifiesOfMessages);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen;
    chosen.scheme = theme::schemeFromName(m_scheme->currentData().toString());
    chosen.language = m_language->currentData().toString();
    chosen.fonts.textSize = m_textSize->value() == m_textSize->minimum() ? 0 : m_textSize->value();
    if (m_ownPayloadFont->isChecked())
        chosen.fonts.payloadFamily = m_payloadFont->currentFont().family();
    chosen.keptGigabytes = m_kept->value();
    chosen.notifiesOfMessages = m_notices->isChecked();
    return chosen;
}

/// Words of another language take another room.
void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        adjustSize();
}

} // namespace framescope::dialogs
