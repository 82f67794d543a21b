// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlinetool.h"

#include <QTest>

namespace framescope::tests {

CommandLineTool::CommandLineTool(const QStringList &arguments)
{
    if (!start(QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope-cli"), arguments))
        QTest::qFail("framescope-cli does not start", __FILE__, __LINE__);
}

ServeTool::ServeTool(const QStringList &arguments)
    : CommandLineTool(QStringList {QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")} + arguments)
{
    const QString line = QString::fromUtf8(takeLine());
    const QString start = QStringLiteral("listening on ");
    m_url = line.mid(start.size());
    if (!line.startsWith(start))
        QTest::qFail(story().constData(), __FILE__, __LINE__);
}

} // namespace framescope::tests
