// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guestpage.h"

#include <QtGlobal>

/// Outside of any namespace, as its macro demands.
static void initResources()
{
    Q_INIT_RESOURCE(chat);
}

namespace framescope::chat {

net::Page guestPage()
{
    initResources();
    return net::selfContainedPage(QStringLiteral(":/chat/guestpage.html"));
}

} // namespace framescope::chat
