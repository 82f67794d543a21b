// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace framescope::panels {

namespace {

constexpr int leastBits = 8;
constexpr int mostBits = 15;
constexpr int anySize = -1; // as the data of a choice; those of sizes are their bits
constexpr int boxWidth = 176; // pixels

QString sizeText(int bits)
{
    constexpr int kibi = 10;
    return bits < kibi ? WindowFields::tr("%1 bits, %2 bytes").arg(bits).arg(1 << bits)
                       : WindowFields::tr("%1 bits, %2 KiB").arg(bits).arg(1 << (bits - kibi));
}

} // namespace

WindowFields::WindowFields(const QString &prefix, const Unsaid &unsaid, QWidget *parent)
    : QWidget(parent)
    , m_alone(new QCheckBox(tr("each message alone")))
    , m_bits(new QComboBox)
{
    m_alone->setObjectName(prefix + QLatin1String("Alone"));
    m_alone->setToolTip(tr("No message refers to those before it: less is saved, and no memory is kept between them"));
    m_bits->setObjectName(prefix + QLatin1String("Window"));
    m_bits->setAccessibleName(tr("Size of the window"));
    m_bits->setToolTip(tr("How far back a message may refer: the larger, the more is saved and the more memory is needed"));
    m_bits->setFixedWidth(boxWidth);
    if (!unsaid.nothing.isEmpty())
        m_bits->addItem(unsaid.nothing);
    if (!unsaid.any.isEmpty())
        m_bits->addItem(unsaid.any, anySize);
    for (int bits = mostBits; bits >= leastBits; --bits)
        m_bits->addItem(sizeText(bits), bits);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_bits);
    layout->addWidget(m_alone);
    layout->addStretch();
    connect(m_alone, &QCheckBox::clicked, this, &WindowFields::edited);
    connect(m_bits, &QComboBox::activated, this, &WindowFields::edited);
}

/// The other words are said anew by themselves; these have values in them.
void WindowFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (int bits = mostBits; bits >= leastBits; --bits)
        m_bits->setItemText(m_bits->findData(bits), sizeText(bits));
}

bool WindowFields::isAlone() const
{
    return m_alone->isChecked();
}

std::optional<int> WindowFields::bits() const
{
    const int bits = m_bits->currentData().toInt();
    return bits >= leastBits ? std::optional(bits) : std::nullopt;
}

bool WindowFields::isAny() const
{
    return m_bits->currentData().toInt() == anySize;
}

void WindowFields::setValues(bool isAlone, std::optional<int> bits, bool isAny)
{
    m_alone->setChecked(isAlone);
    const int index = bits ? m_bits->findData(*bits) : isAny ? m_bits->findData(anySize) : 0;
    m_bits->setCurrentIndex(std::max(index, 0));
}

} // namespace framescope::panels
