// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginepage.h"

#include <format/violations.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>

namespace framescope::panels {

using protocol::ViolationKind;
using protocol::ViolationKinds;
using workspace::Request;

namespace {

constexpr int listHeight = 96; // pixels: four kinds, and that there are more

ViolationKind kindOf(const QListWidgetItem &item)
{
    return static_cast<ViolationKind>(item.data(Qt::UserRole).toInt());
}

} // namespace

EnginePage::EnginePage(QWidget *parent)
    : RequestPage(parent)
    , m_engine(new QComboBox)
    , m_observes(new QCheckBox(tr("Report violations and go on")))
    , m_kinds(new QListWidget)
{
    m_engine->setObjectName(QStringLiteral("engine"));
    m_engine->addItems({tr("Wire: every frame and header"), tr("Qt: QWebSocket")});
    m_observes->setObjectName(QStringLiteral("observe"));
    m_kinds->setObjectName(QStringLiteral("toleratedKinds"));
    m_kinds->setFixedHeight(listHeight);
    addKinds();
    makeRows();
    connect(m_engine, &QComboBox::activated, this, &RequestPage::edited);
    connect(m_observes, &QCheckBox::clicked, this, &EnginePage::observe);
    connect(m_kinds, &QListWidget::itemChanged, this, &RequestPage::edited);
}

void EnginePage::makeRows()
{
    QGridLayout *grid = makeGrid();
    addRow(grid, tr("Engine"), m_engine,
        tr("Wire shows and sends every frame. Qt is for whoever builds on QWebSocket and must see what that does: frames, "
           "inbound pings and the headers of the response stay hidden."));
    addRow(grid, tr("Violations"), m_observes,
        tr("Without it a violation of the peer fails the connection, as RFC 6455 demands. With it these are told in the "
           "log, and the connection goes on:"));
    const int row = grid->rowCount();
    m_kinds->setAccessibleName(tr("Violations that are passed over"));
    grid->addWidget(m_kinds, row, 1, 1, 2);
    grid->setRowStretch(row + 1, 1);
}

void EnginePage::addKinds()
{
    for (int i = 0; i <= static_cast<int>(protocol::lastViolationKind); ++i) {
        if (!protocol::mayGoOnAfter(static_cast<ViolationKind>(i)))
            continue;
        auto *item = new QListWidgetItem(m_kinds);
        item->setData(Qt::UserRole, i);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    nameKinds();
}

void EnginePage::nameKinds()
{
    const QSignalBlocker quiet(m_kinds);
    for (int row = 0; row < m_kinds->count(); ++row) {
        QListWidgetItem *item = m_kinds->item(row);
        item->setText(format::violationSentence(kindOf(*item)));
    }
}

/// By the person. Whoever begins to observe wants to see all.
void EnginePage::observe(bool isObserving)
{
    choose(isObserving ? protocol::tolerableKinds() : ViolationKinds());
    m_kinds->setEnabled(isObserving);
    Q_EMIT edited();
}

ViolationKinds EnginePage::chosen() const
{
    ViolationKinds kinds;
    for (int row = 0; row < m_kinds->count(); ++row) {
        const QListWidgetItem *item = m_kinds->item(row);
        if (item->checkState() == Qt::Checked)
            kinds.insert(kindOf(*item));
    }
    return kinds;
}

void EnginePage::choose(ViolationKinds kinds)
{
    const QSignalBlocker quiet(m_kinds);
    for (int row = 0; row < m_kinds->count(); ++row) {
        QListWidgetItem *item = m_kinds->item(row);
        item->setCheckState(kinds.contains(kindOf(*item)) ? Qt::Checked : Qt::Unchecked);
    }
}

void EnginePage::read(const Request &request)
{
    m_engine->setCurrentIndex(static_cast<int>(request.engine));
    m_observes->setChecked(request.tolerated != ViolationKinds());
    choose(request.tolerated);
    setEngine(request.engine);
}

void EnginePage::write(Request &request) const
{
    request.engine = static_cast<net::EngineKind>(m_engine->currentIndex());
    request.tolerated = chosen();
}

QString EnginePage::badge() const
{
    return m_engine->currentIndex() == 0 && !m_observes->isChecked() ? QString() : dotBadge();
}

void EnginePage::setEngine(net::EngineKind engine)
{
    const bool isWire = engine == net::EngineKind::Wire;
    const QString reason = tr("Qt's engine always closes upon a violation");
    setAvailable(m_observes, isWire, reason);
    setAvailable(m_kinds, isWire, reason);
    m_kinds->setEnabled(isWire && m_observes->isChecked());
}

void EnginePage::changeEvent(QEvent *event)
{
    RequestPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameKinds();
}

} // namespace framescope::panels
