// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "request.h"

#include <QUuid>

namespace framescope::workspace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Request newRequest()
{
    Request request;
    request.id = newId();
    return request;
}

} // namespace framescope::workspace
