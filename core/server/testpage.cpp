// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpage.h"

#include <QtGlobal>

/// Outside of any namespace, as its macro demands.
static void initResources()
{
    Q_INIT_RESOURCE(server);
}

namespace framescope::server {

net::Page testPage()
{
    initResources();
    return net::selfContainedPage(QStringLiteral(":/server/testpage.html"));
}

} // namespace framescope::server
