// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulterrors.h"

#include "inert.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::FaultErrors)
};

/// What may stand in the place of the capitals.
QString valuesOf(const QString &name)
{
    if (name == QLatin1String("latency"))
        return Text::tr("MS is a number of milliseconds from 0 to 600000; the part behind ± may be left out.");
    if (name == QLatin1String("close"))
        return Text::tr("CODE goes from 1000 to 4999, N from 1.");
    if (name == QLatin1String("nopong"))
        return Text::tr("It takes no value.");
    if (name == QLatin1String("rsv"))
        return Text::tr("The value is 1, 2 or 3.");
    return Text::tr("PCT is a number above 0 and up to 100.");
}

} // namespace

QString faultErrorSentence(const server::FaultError &error)
{
    using Kind = server::FaultError::Kind;
    const QString usages = error.usages.join(QStringLiteral(", "));
    switch (error.kind) {
    case Kind::UnknownKind:
        return Text::tr("There is no fault “%1”. There are: %2; behind each may stand “,seed=N”.")
            .arg(inertLine(error.name), usages);
    case Kind::BadValue:
        if (error.value.isEmpty())
            return Text::tr("The fault %1 is written %2. %3").arg(error.name, usages, valuesOf(error.name));
        return Text::tr("“%1” cannot be the value of the fault %2, which is written %3. %4")
            .arg(inertLine(error.value), error.name, usages, valuesOf(error.name));
    case Kind::BadSeed:
        return Text::tr("“%1” cannot stand behind the fault %2, which is written %3. N is a number from 0.")
            .arg(inertLine(error.value), error.name, usages);
    case Kind::NeedsFrames:
        return Text::tr("Qt's engine cannot do the fault %1 like this. Choose the wire engine.").arg(inertLine(error.name));
    }
    return {};
}

} // namespace framescope::format
