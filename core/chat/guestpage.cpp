// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guestpage.h"

#include <QFile>

/// Outside of any namespace, as its macro demands.
static void initResources()
{
    Q_INIT_RESOURCE(chat);
}

namespace framescope::chat {

net::Page guestPage()
{
    initResources();
    QFile file(QStringLiteral(":/chat/guestpage.html"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // it is part of the program
    return net::selfContainedPage("/", isOpen ? file.readAll() : QByteArray());
}

} // namespace framescope::chat
