// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsplitter.h"

#include "detailplace.h"

namespace framescope::panels {

namespace {

const QList<int> sharesBeside {840, 600}; // of the log, and of the details
const QList<int> sharesBelow {680, 320};

} // namespace

DetailSplitter::DetailSplitter(QWidget *log, QWidget *detail, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    addWidget(log);
    addWidget(detail);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setCollapsible(0, false);
    setHandleWidth(1);
    setSizes(sharesBeside);
    arrange();
    connect(&DetailPlace::instance(), &DetailPlace::changed, this, &DetailSplitter::arrange);
}

void DetailSplitter::arrange()
{
    const Qt::Orientation wanted = DetailPlace::instance().isBelow() ? Qt::Vertical : Qt::Horizontal;
    if (orientation() == wanted)
        return;
    const QList<int> left = isVisible() ? sizes() : QList<int>(); // laid out only then
    setOrientation(wanted);
    const QList<int> &shares = wanted == Qt::Vertical ? sharesBelow : sharesBeside;
    setSizes(m_otherSizes.isEmpty() ? shares : m_otherSizes);
    m_otherSizes = left;
}

} // namespace framescope::panels
