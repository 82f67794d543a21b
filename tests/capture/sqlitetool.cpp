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
    // A recording that has just ended is brought into one file, which locks it for a moment.
    tool.start(
        QStringLiteral("sqlite3"), QStringList {QStringLiteral("-cmd"), QStringLiteral(".timeout 20000")} + arguments);
    if (!tool.waitForFinished() || tool.exitStatus() != QProcess::NormalExit || tool.exitCode() != 0) {
        const QByteArray why = tool.readAllStandardError() + tool.errorString().toUtf8();
        QTest::qFail(why.constData(), __FILE__, __LINE__);
    }
    return tool.readAllStandardOutput();
}

} // namespace framescope::tests
