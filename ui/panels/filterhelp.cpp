// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterhelp.h"

#include <theme/appearance.h>

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>

namespace framescope::panels {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::FilterHelp)
};

struct Line {
    QString written;
    QString meaning;
};

std::vector<Line> lines()
{
    return {{QStringLiteral("error  \"two words\""), Text::tr("In texts, close reasons and notes, in any case")},
        {QStringLiteral("/time(d )?out/i"), Text::tr("A regular expression; flags i, m, s, x")},
        {QStringLiteral("dir:in  type:ping,pong"), Text::tr("Direction: in, out. Type: text, binary, ping, pong, close")},
        {QStringLiteral("len>1k  wire<=200"), Text::tr("Bytes of the payload, or on the wire: k, M, G, Ki, Mi, Gi")},
        {QStringLiteral("time>12.5s  delta>100ms"),
            Text::tr("Since the recording began, since the message before: ns, us, ms, s, min, h")},
        {QStringLiteral("code:1001,1006  session:2"), Text::tr("Close code. Session: its number, or a part of its name")},
        {QStringLiteral("compressed:yes  fragmented:no"), Text::tr("How it crossed the wire")},
        {QStringLiteral("has:violation,note,bookmark"), Text::tr("What the peer did wrong, what you have written")},
        {QStringLiteral("$.event = \"trade\"  $.price > 10"), Text::tr("Fields of JSON texts: = != < <= > >=")},
        {QStringLiteral("$.items[0].id exists"), Text::tr("Also: contains \"text\", ~ /regex/")},
        {QStringLiteral("a b  a or b  -a  not (a b)"),
            Text::tr("Side by side both have to hold; of several dir:, type:, code: or session: one")}};
}

} // namespace

void showFilterHelp(QWidget &anchor)
{
    auto *help = new QFrame(&anchor, Qt::Popup);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->setObjectName(QStringLiteral("filterHelp"));
    help->setProperty("card", true);
    auto *layout = new QGridLayout(help);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(8);
    int row = 0;
    for (const Line &line : lines()) {
        auto *written = new QLabel(line.written);
        written->setTextFormat(Qt::PlainText);
        written->setFont(theme::monospaceFont());
        written->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *meaning = new QLabel(line.meaning);
        meaning->setTextFormat(Qt::PlainText);
        meaning->setProperty("muted", true);
        layout->addWidget(written, row, 0);
        layout->addWidget(meaning, row++, 1);
    }
    help->adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(QPoint(anchor.width() - help->width(), anchor.height() + 4));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - help->width())));
    help->move(place);
    help->show();
}

} // namespace framescope::panels
