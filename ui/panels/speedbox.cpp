// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speedbox.h"

#include <replay/replayclock.h>

#include <QEvent>

#include <array>

namespace framescope::panels {

namespace {

constexpr std::array speeds {0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0};
constexpr int usualSpeed = 2;

} // namespace

SpeedBox::SpeedBox(QString fastest, QWidget *parent)
    : QComboBox(parent)
{
    for (const double speed : speeds)
        addItem({}, speed);
    addItem(std::move(fastest), replay::asFastAsPossible);
    nameSpeeds();
    setCurrentIndex(usualSpeed);
}

double SpeedBox::speed() const
{
    return currentData().toDouble();
}

/// Numbers are written otherwise in other languages.
void SpeedBox::nameSpeeds()
{
    for (int i = 0; i < static_cast<int>(speeds.size()); ++i)
        setItemText(i, tr("%1×").arg(QLocale().toString(itemData(i).toDouble())));
}

void SpeedBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameSpeeds();
}

} // namespace framescope::panels
