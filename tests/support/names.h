// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace framescope::tests {

/// Makes @p name stand for these addresses, in this order, for everything in this program that asks the system: as a line in
/// /etc/hosts would, of which a test has none of its own. A name is to be set once: Qt remembers it for a minute.
void setAddressesOf(const QByteArray &name, const QByteArrayList &addresses);

} // namespace framescope::tests
