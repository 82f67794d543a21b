// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/sqlitetool.h"

#include <QProcess>
#include <QTest>

namespace framescope::tests {

QByteArray askSqliteTool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral("sqlite3"), arguments);
    if (!tool.waitForFinished() || tool.exitStatus() != QProcess::NormalExit || tool.exitCode() != 0) {
        const QByteArray why = tool.readAllStandardError() + tool.errorString().toUtf8();
        QTest::qFail(why.constData(), __FILE__, __LINE__);
    }
    return tool.readAllStandardOutput();
}

} // namespace framescope::tests
