// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "behaviourerrors.h"

#include "inert.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::BehaviourErrors)
};
} // namespace

QString behaviourErrorSentence(const server::BehaviourError &error)
{
    if (error.kind == server::BehaviourError::Kind::UnknownName)
        return Text::tr("There is no behaviour “%1”. There are: %2.")
            .arg(inertLine(error.name), error.known.join(QStringLiteral(", ")));
    if (error.kind == server::BehaviourError::Kind::NoSuchFile)
        return Text::tr("For the behaviour %1, there is no file %2 that can be read.")
            .arg(inertLine(error.name), inertLine(error.path));
    return Text::tr("“%1” cannot stand behind the behaviour %2. It is written %3.")
        .arg(inertLine(error.argument), inertLine(error.name), error.usage);
}

} // namespace framescope::format
