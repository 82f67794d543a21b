// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framespage.h"

#include <models/framesmodel.h>
#include <theme/appearance.h>
#include <widgets/emptystate.h>
#include <widgets/frameribbon.h>
#include <widgets/hexview.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

constexpr int mostListedRows = 5;

QTableView *makeList(models::FramesModel *model)
{
    auto *list = new QTableView;
    list->setObjectName(QStringLiteral("frameList"));
    list->setAccessibleName(FramesPage::tr("Frames of the message"));
    list->setModel(model);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setShowGrid(false);
    list->setTabKeyNavigation(false);
    list->setFrameShape(QFrame::NoFrame);
    list->verticalHeader()->hide();
    list->verticalHeader()->setDefaultSectionSize(24);
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setStretchLastSection(true);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return list;
}

} // namespace

FramesPage::FramesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::FramesModel(this))
    , m_list(makeList(m_model))
    , m_empty(new widgets::EmptyState)
    , m_content(new QWidget)
    , m_ribbon(new widgets::FrameRibbon)
    , m_fieldTitle(new QLabel)
    , m_fieldText(new QLabel)
    , m_hex(new widgets::HexView)
{
    m_empty->setObjectName(QStringLiteral("framesEmpty"));
    makeFields();
    makeLayout();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showFrame(current.row()); });
    connect(m_ribbon, &widgets::FrameRibbon::fieldSelected, this, &FramesPage::takeField);
    connect(m_hex, &widgets::HexView::selectedByPerson, this, &FramesPage::takeBytes);
}

void FramesPage::makeFields()
{
    m_ribbon->setObjectName(QStringLiteral("frameRibbon"));
    m_hex->setObjectName(QStringLiteral("frameHex"));
    m_hex->setAccessibleName(tr("Bytes of the frame as they crossed the wire"));
    m_fieldTitle->setObjectName(QStringLiteral("fieldTitle"));
    m_fieldTitle->setProperty("heading", true);
    m_fieldText->setObjectName(QStringLiteral("fieldText"));
    m_fieldText->setProperty("muted", true);
    m_fieldText->setWordWrap(true);
    m_fieldText->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_fieldText->setMinimumHeight(3 * fontMetrics().lineSpacing());
}

void FramesPage::makeLayout()
{
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(16, 12, 16, 4);
    fields->setSpacing(8);
    fields->addWidget(m_ribbon);
    fields->addWidget(m_fieldTitle);
    fields->addWidget(m_fieldText);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_list);
    content->addLayout(fields);
    content->addWidget(m_hex, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content, 1);
    m_content->hide();
}

void FramesPage::showNothing(const QString &title, const QString &why)
{
    m_model->setFrames({});
    m_payloads = {};
    m_hex->setSource({});
    m_empty->say(title, why);
    m_empty->show();
    m_content->hide();
}

void FramesPage::showMessage(const std::shared_ptr<const capture::MessageDetail> &message)
{
    showMessage(message, {});
}

void FramesPage::updateBytes()
{
    m_hex->viewport()->update();
}

void FramesPage::showMessage(const std::shared_ptr<const capture::MessageDetail> &message, PayloadMaker payloads)
{
    if (message->frames.empty())
        return showNothing(tr("No frames"),
            tr("This message was recorded without its frames: Qt's engine and some imported files show whole messages only. "
               "Connect with the wire engine to see every frame."));
    m_payloads = std::move(payloads);
    m_payloadSizes = message->storedFrameSizes;
    m_model->setFrames(message->frames, !m_payloads);
    fitList();
    m_empty->hide();
    m_content->show();
    const QSignalBlocker quiet(this); // nobody has chosen a field yet
    m_list->setCurrentIndex(m_model->index(0, 0));
    showFrame(0);
}

void FramesPage::fitList()
{
    m_list->setVisible(m_model->rowCount() > 1);
    m_list->resizeColumnsToContents();
    fitListHeight();
}

/// All rows up to mostListedRows can be seen, also where the columns have to be scrolled.
void FramesPage::fitListHeight()
{
    int columns = 0;
    for (int column = 0; column + 1 < m_model->columnCount(); ++column)
        columns += m_list->columnWidth(column);
    columns += m_list->horizontalHeader()->sectionSizeHint(m_model->columnCount() - 1);
    const int rows = std::min(m_model->rowCount(), mostListedRows);
    const int bar = columns > width() ? m_list->horizontalScrollBar()->sizeHint().height() : 0;
    m_list->setFixedHeight(
        m_list->horizontalHeader()->sizeHint().height() + rows * m_list->verticalHeader()->defaultSectionSize() + bar + 2);
}

void FramesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitListHeight();
}

/// Fields are named anew.
void FramesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_list->currentIndex().isValid())
        showFrame(m_list->currentIndex().row());
}

void FramesPage::showBetween(const std::vector<capture::MessageDetail> &controls)
{
    if (controls.empty() || m_model->rowCount() == 0)
        return;
    const int current = std::max(m_list->currentIndex().row(), 0);
    const int own = m_model->ownFrameAt(current);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->setBetween(controls);
    fitList();
    m_list->setCurrentIndex(m_model->index(m_model->rowOfOwnFrame(std::max(own, 0)), 0));
    m_list->viewport()->update();
}

void FramesPage::selectByte(int frame, qint64 offset)
{
    const int row = m_model->rowOfOwnFrame(frame);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    takeBytes(offset, 1);
    m_hex->scrollToByte(offset);
}

void FramesPage::showFrame(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const protocol::Frame &frame = m_model->frameAt(row);
    const int own = m_model->ownFrameAt(row);
    if (m_payloads && own >= 0) {
        const qint64 size = m_payloadSizes[static_cast<size_t>(own)];
        m_hex->setSource(widgets::ByteSource::of(frame.header, m_payloads(own, size)));
        m_ribbon->setFrame(frame, size);
    } else {
        m_hex->setSource(widgets::ByteSource::of(frame));
        m_ribbon->setFrame(frame);
    }
    m_ribbon->selectField(format::FieldId::Opcode);
    takeField(format::FieldId::Opcode);
}

void FramesPage::takeField(format::FieldId)
{
    const format::FrameField *field = m_ribbon->selectedField();
    describe(field);
    if (!field)
        return m_hex->setMarked({});
    m_hex->select({});
    m_hex->setMarked({field->firstByte, field->byteCount});
    m_hex->scrollToByte(field->firstByte);
    tellField(field);
}

void FramesPage::takeBytes(qint64 offset, qint64)
{
    m_ribbon->selectByte(offset);
    const format::FrameField *field = m_ribbon->selectedField();
    describe(field);
    if (field)
        m_hex->setMarked({field->firstByte, field->byteCount});
    tellField(field);
}

void FramesPage::tellField(const format::FrameField *field)
{
    const int row = m_list->currentIndex().row();
    const int own = row < 0 || row >= m_model->rowCount() ? -1 : m_model->ownFrameAt(row);
    if (field && own >= 0)
        Q_EMIT fieldShown(own, field->firstByte, field->byteCount);
}

void FramesPage::describe(const format::FrameField *field)
{
    if (!field) {
        m_fieldTitle->clear();
        m_fieldText->clear();
        return;
    }
    m_fieldTitle->setText(tr("%1 = %2").arg(field->name, field->value));
    m_fieldText->setText(tr("%1 (RFC 6455, section %2)").arg(field->meaning, field->section));
}

} // namespace framescope::panels
