// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparewindow.h"

#include <format/inert.h>
#include <format/numbers.h>
#include <format/opcodes.h>
#include <models/treedifferencemodel.h>
#include <theme/appearance.h>
#include <theme/colors.h>
#include <widgets/elidedlabel.h>
#include <widgets/sidebysidebytes.h>
#include <widgets/sidebysidetext.h>
#include <widgets/toolbuttons.h>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

namespace framescope::panels {

namespace {

using models::MessageComparison;
using models::TreeDifferenceModel;
using Kind = inspect::TreeDifference::Kind;

constexpr int mostOpened = 2000; // nodes of a tree
constexpr int faint = 36; // of 255

/// What differs has a ground of its own, in the column that has it.
class DifferenceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int rowHeight = 24;
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), rowHeight)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const theme::Colors &colors = theme::colorsOf(option->palette);
        const Kind kind = index.data(TreeDifferenceModel::KindRole).value<Kind>();
        const bool isSame = kind == Kind::Equal;
        if (isSame && !option->state.testFlag(QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, colors.textMuted);
        if (index.column() != TreeDifferenceModel::NameColumn)
            option->font = theme::monospaceFont();
        QColor ground = kind == Kind::Changed ? colors.warning : kind == Kind::Removed ? colors.error : colors.good;
        ground.setAlpha(faint);
        const bool isHere = kind == Kind::Changed
            || (kind == Kind::Removed && index.column() == TreeDifferenceModel::LeftColumn)
            || (kind == Kind::Added && index.column() == TreeDifferenceModel::RightColumn);
        if (isHere && kind != Kind::Inside)
            option->backgroundBrush = ground;
    }
};

QString headOf(const capture::MessageDetail &message)
{
    const capture::MessageRow &row = message.row;
    const QStringList parts {CompareWindow::tr("Message %1").arg(row.id.value),
        QString(format::directionArrow(row.direction)) + u' ' + format::opcodeName(row.type), format::byteCount(row.size),
        format::timeOfDay(row.time)};
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

CompareWindow::CompareWindow(Message left, Message right, QWidget *parent)
    : QDialog(parent)
    , m_values(makeLook(tr("Values"), "compareValues", "first", Look::Values))
    , m_asText(makeLook(tr("Text"), "compareText", "middle", Look::Text))
    , m_asBytes(makeLook(tr("Bytes"), "compareBytes", "last", Look::Bytes))
    , m_onlyDifferences(new QCheckBox(tr("Differences only")))
    , m_previous(widgets::makeToolButton("previousDifference", QStringLiteral("up"), tr("Previous difference (Shift+F8)")))
    , m_next(widgets::makeToolButton("nextDifference", QStringLiteral("down"), tr("Next difference (F8)")))
    , m_summary(new QLabel)
    , m_stack(new QStackedWidget)
    , m_busy(new QLabel(tr("The messages are being compared…")))
    , m_tree(new QTreeView)
    , m_model(new TreeDifferenceModel(this))
    , m_text(new widgets::SideBySideText)
    , m_bytes(new widgets::SideBySideBytes)
{
    setObjectName(QStringLiteral("compareWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Messages %1 and %2").arg(left->row.id.value).arg(right->row.id.value));
    resize(960, 600);
    makeTree();
    m_text->setObjectName(QStringLiteral("comparedText"));
    m_bytes->setObjectName(QStringLiteral("comparedBytes"));
    m_busy->setAlignment(Qt::AlignCenter);
    m_busy->setProperty("muted", true);
    for (QWidget *page : std::initializer_list<QWidget *> {m_busy, m_tree, m_text, m_bytes})
        m_stack->addWidget(page);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    m_heads = makeHeads(*left, *right);
    layout->addWidget(m_heads);
    layout->addWidget(m_stack, 1);
    makeShortcuts();
    start(std::move(left), std::move(right));
}

CompareWindow::~CompareWindow()
{
    m_stop.request_stop();
}

QToolButton *CompareWindow::makeLook(const QString &text, const char *name, const char *place, Look look)
{
    QToolButton *button = widgets::makeSegment(name, text, place);
    connect(button, &QToolButton::clicked, this, [this, look] { setLook(look); });
    return button;
}

QWidget *CompareWindow::makeTools()
{
    m_values->setToolTip(tr("Compare names and values; the order of keys has no meaning"));
    m_asText->setToolTip(tr("Compare line by line"));
    m_asBytes->setToolTip(tr("Compare byte by byte"));
    m_onlyDifferences->setObjectName(QStringLiteral("differencesOnly"));
    m_onlyDifferences->setToolTip(tr("Leave out the values that are the same"));
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &CompareWindow::fillTree);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(true); });
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setWordWrap(true);
    auto *looks = new QHBoxLayout;
    looks->setSpacing(0);
    for (QToolButton *button : {m_values, m_asText, m_asBytes})
        looks->addWidget(button);
    auto *tools = new QWidget;
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(8);
    line->addLayout(looks);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addSpacing(8);
    line->addWidget(m_summary, 1);
    line->addWidget(m_onlyDifferences);
    return tools;
}

QWidget *CompareWindow::makeHeads(const capture::MessageDetail &left, const capture::MessageDetail &right) const
{
    auto *heads = new QWidget;
    auto *line = new QHBoxLayout(heads);
    line->setContentsMargins(8, 0, 16, 8);
    line->setSpacing(0);
    for (const capture::MessageDetail *message : {&left, &right}) {
        auto *head = new widgets::ElidedLabel;
        head->setText(headOf(*message));
        head->setProperty("muted", true);
        head->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        line->addWidget(head, 1);
    }
    return heads;
}

void CompareWindow::makeTree()
{
    m_tree->setObjectName(QStringLiteral("comparedValues"));
    m_tree->setAccessibleName(tr("Values of both messages"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new DifferenceDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &CompareWindow::showTreeMenu);
}

void CompareWindow::makeShortcuts()
{
    for (const bool isForward : {true, false}) {
        auto *shortcut = new QShortcut(isForward ? QKeySequence(Qt::Key_F8) : QKeySequence(Qt::SHIFT | Qt::Key_F8), this);
        connect(shortcut, &QShortcut::activated, this, [this, isForward] { go(isForward); });
    }
}

void CompareWindow::start(Message left, Message right)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_values, m_asText, m_asBytes, m_previous, m_next})
        widget->setEnabled(false);
    m_onlyDifferences->hide();
    using Result = std::shared_ptr<const MessageComparison>;
    m_background.run<Result>(
        [left = std::move(left), right = std::move(right), stop = m_stop.get_token()] {
            return std::make_shared<const MessageComparison>(models::compareMessages(left, right, stop));
        },
        [this](Result comparison) { take(std::move(comparison)); });
}

void CompareWindow::take(std::shared_ptr<const MessageComparison> comparison)
{
    m_comparison = std::move(comparison);
    if (m_comparison->values)
        fillTree();
    if (m_comparison->text)
        m_text->setDifference({m_comparison, &*m_comparison->text});
    m_bytes->setDifference(m_comparison->left->payload, m_comparison->right->payload, m_comparison->bytes);
    m_values->setEnabled(m_comparison->values.has_value());
    m_asText->setEnabled(m_comparison->text.has_value());
    m_asBytes->setEnabled(true);
    if (!m_comparison->values)
        m_values->setToolTip(tr("The messages cannot both be read as values of the same format"));
    if (!m_comparison->text)
        m_asText->setToolTip(tr("The messages are not both text"));
    setLook(m_comparison->values ? Look::Values : m_comparison->text ? Look::Text : Look::Bytes);
}

void CompareWindow::setLook(Look look)
{
    m_look = look;
    m_values->setChecked(look == Look::Values);
    m_asText->setChecked(look == Look::Text);
    m_asBytes->setChecked(look == Look::Bytes);
    m_onlyDifferences->setVisible(look == Look::Values);
    m_heads->setVisible(look != Look::Values); // the tree has a header
    QWidget *page = look == Look::Values ? static_cast<QWidget *>(m_tree) : currentView();
    m_stack->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    const bool hasChanges =
        look == Look::Values ? !m_comparison->values->difference.isEqual() : currentView()->changeCount() > 0;
    m_previous->setEnabled(hasChanges);
    m_next->setEnabled(hasChanges);
    m_summary->setText(summary());
}

widgets::SideBySideView *CompareWindow::currentView() const
{
    return m_look == Look::Text ? static_cast<widgets::SideBySideView *>(m_text) : m_bytes;
}

void CompareWindow::fillTree()
{
    m_model->setComparison(m_comparison, m_onlyDifferences->isChecked());
    m_tree->expand(m_model->index(0, 0));
    int opened = 0;
    for (const QModelIndex &change : m_model->changes()) {
        for (QModelIndex at = change.parent(); at.isValid() && !m_tree->isExpanded(at); at = at.parent())
            m_tree->expand(at);
        if (++opened >= mostOpened)
            break;
    }
}

void CompareWindow::showTreeMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &what) {
        menu->addAction(text, this, [what] { QGuiApplication::clipboard()->setText(what); })->setEnabled(!what.isEmpty());
    };
    add(tr("Copy path"), index.data(TreeDifferenceModel::PathRole).toString());
    add(tr("Copy left value"), index.siblingAtColumn(TreeDifferenceModel::LeftColumn).data().toString());
    add(tr("Copy right value"), index.siblingAtColumn(TreeDifferenceModel::RightColumn).data().toString());
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void CompareWindow::go(bool isForward)
{
    if (!m_comparison)
        return;
    if (m_look == Look::Values)
        return goInTree(isForward);
    isForward ? currentView()->goToNextChange() : currentView()->goToPreviousChange();
}

void CompareWindow::goInTree(bool isForward)
{
    const std::vector<QModelIndex> changes = m_model->changes();
    if (changes.empty())
        return;
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const auto at = std::find(changes.begin(), changes.end(), current);
    const auto count = std::ssize(changes);
    const auto place = at == changes.end() ? (isForward ? -1 : count) : at - changes.begin();
    const auto next = (place + (isForward ? 1 : -1) + count) % count;
    m_tree->setCurrentIndex(changes[static_cast<size_t>(next)]);
    m_tree->scrollTo(changes[static_cast<size_t>(next)]);
}

QString CompareWindow::countsOf(const MessageComparison::Values &values) const
{
    const inspect::TreeDifference &difference = values.difference;
    if (difference.isEqual())
        return m_comparison->isSame() ? tr("The messages are the same, byte by byte.")
                                      : tr("The values are the same; the texts differ, as in the order of keys or in white "
                                           "space.");
    return tr("%1 changed, %2 removed, %3 added")
        .arg(format::number(difference.changed), format::number(difference.removed), format::number(difference.added));
}

QString CompareWindow::summary() const
{
    QStringList sentences;
    bool isShortest = true;
    if (m_look == Look::Values) {
        sentences.append(countsOf(*m_comparison->values));
        isShortest = m_comparison->values->difference.isShortest;
    } else {
        isShortest = m_look == Look::Text ? m_comparison->text->isShortest : m_comparison->bytes.isShortest;
        sentences.append(m_comparison->isSame()     ? tr("The messages are the same, byte by byte.")
                : currentView()->changeCount() == 0 ? tr("The texts look the same; what differs is on the page Bytes.")
                                                    : tr("%n places differ", nullptr, currentView()->changeCount()));
    }
    if (!isShortest)
        sentences.append(tr("They differ so much that not everything that is the same was looked for."));
    if (!m_comparison->isWhole())
        sentences.append(tr("The first %1 of each are compared.").arg(format::byteSize(MessageComparison::MostBytes)));
    return sentences.join(QStringLiteral("  ·  "));
}

} // namespace framescope::panels
