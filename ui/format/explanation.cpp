// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation.h"

#include <QStringList>

namespace framescope::format {

QString Explanation::toText() const
{
    QStringList paragraphs {what, why, advice};
    paragraphs.removeAll(QString());
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace framescope::format
