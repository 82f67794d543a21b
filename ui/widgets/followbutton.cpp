// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "followbutton.h"

#include "flags.h"

#include <format/numbers.h>
#include <theme/symbols.h>

namespace framescope::widgets {

namespace {

constexpr int distance = 16; // pixels to the lower edge

QString textFor(int count)
{
    if (count == 0)
        return FollowButton::tr("To the end");
    return count == 1 ? FollowButton::tr("1 new row below")
                      : FollowButton::tr("%1 new rows below").arg(format::number(count));
}

} // namespace

FollowButton::FollowButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("followButton"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setToolTip(tr("Go to the last row, and follow what comes (End)"));
    hide();
}

void FollowButton::setCount(int count)
{
    setText(textFor(count));
    setAccessibleName(text());
    setFlag(this, "primary", count > 0);
    setIcon(theme::symbol(QStringLiteral("down"), count > 0 ? theme::Tint::OnAccent : theme::Tint::Text));
}

void FollowButton::placeIn(const QRect &area)
{
    const QSize size = sizeHint();
    setGeometry(QRect(QPoint(area.center().x() - size.width() / 2, area.bottom() - distance - size.height()), size));
    raise();
}

} // namespace framescope::widgets
