// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresswords.h"

#include <protocol/url.h>
#include <workspace/variables.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace framescope::panels {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::InspectPanel)
};

/// What is being typed is not an address all the time, and is shown where others can read it.
QString withoutPassword(QString text)
{
    static const QRegularExpression userInfo(QStringLiteral("(?<=//)[^/?#]*@"));
    return text.remove(userInfo);
}

} // namespace

QString titleOfAddress(const QString &address)
{
    if (workspace::variablesIn(address).contains(workspace::localVariable()))
        return Text::tr("local server");
    const auto url = protocol::Url::parse(address);
    if (url)
        return QString::fromLatin1(url->hostHeader());
    return address.trimmed().isEmpty() ? Text::tr("New tab") : withoutPassword(address.trimmed());
}

QString shownAddressOf(const QString &address, const QString &opened)
{
    const auto url = protocol::Url::parse(address);
    const QString typed = url ? url->toString() : withoutPassword(address.trimmed());
    if (typed.isEmpty())
        return Text::tr("no address");
    return opened.isEmpty() || opened == typed ? typed : typed + u'\n' + Text::tr("opened as %1").arg(opened);
}

} // namespace framescope::panels
