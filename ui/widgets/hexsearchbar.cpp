// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexsearchbar.h"

#include "hexview.h"
#include "toolbuttons.h"

#include <base/hex.h>
#include <format/numbers.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace framescope::widgets {

namespace {

enum Form { TextForm, HexForm };
constexpr int leastWidth = 56; // pixels
constexpr int widestOffset = 224;

} // namespace

std::optional<qint64> offsetFrom(const QString &text)
{
    const QString digits = text.simplified().remove(u' ').remove(u'_');
    const bool isHex = digits.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
    bool isNumber = false;
    const qint64 offset = isHex ? digits.mid(2).toLongLong(&isNumber, 16) : digits.toLongLong(&isNumber, 10);
    return isNumber && offset >= 0 ? std::optional(offset) : std::nullopt;
}

HexSearchBar::HexSearchBar(HexView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_find(new QLineEdit)
    , m_form(new QComboBox)
    , m_offset(new QLineEdit)
    , m_said(new QLabel)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    makeFind();
    makeOffset();
    makeLayout();
    connect(&m_search, &ByteSearch::found, this, &HexSearchBar::takeFound);
    connect(&m_search, &ByteSearch::notFound, this, [this] {
        const QString sentence = tr("Not found.");
        say(m_advice.isEmpty() ? sentence : sentence + u' ' + m_advice, true);
    });
}

void HexSearchBar::makeFind()
{
    m_find->setObjectName(QStringLiteral("hexFind"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setToolTip(tr("Find in these bytes (Ctrl+F). Enter finds the next, Shift+Enter the previous one."));
    m_find->setAccessibleName(tr("Find in these bytes"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(leastWidth);
    m_find->installEventFilter(this);
    m_form->setObjectName(QStringLiteral("hexFindForm"));
    m_form->addItem(tr("Text"));
    m_form->addItem(tr("Hex"));
    m_form->setToolTip(tr("Whether text in UTF-8 is looked for, or bytes in hexadecimal"));
    m_form->setAccessibleName(m_form->toolTip());
    connect(m_find, &QLineEdit::textEdited, this, &HexSearchBar::reset);
    connect(m_form, &QComboBox::activated, this, &HexSearchBar::reset);
}

void HexSearchBar::makeOffset()
{
    m_offset->setObjectName(QStringLiteral("hexOffset"));
    m_offset->setPlaceholderText(tr("Go to offset"));
    m_offset->setToolTip(tr("Go to a byte by its offset (Ctrl+G): 1024 or 0x400"));
    m_offset->setAccessibleName(tr("Go to offset"));
    m_offset->setMinimumWidth(leastWidth);
    m_offset->setMaximumWidth(widestOffset);
    connect(m_offset, &QLineEdit::returnPressed, this, &HexSearchBar::goToOffset);
    connect(m_offset, &QLineEdit::textEdited, this, [this] { say({}); });
}

void HexSearchBar::makeLayout()
{
    auto *previous = makeToolButton("hexPrevious", QStringLiteral("up"), tr("Previous (Shift+F3)"));
    auto *next = makeToolButton("hexNext", QStringLiteral("down"), tr("Next (F3)"));
    connect(previous, &QToolButton::clicked, this, &HexSearchBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &HexSearchBar::findNext);
    m_said->setObjectName(QStringLiteral("hexSaid"));
    m_said->setProperty("muted", true);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_find, 1);
    line->addWidget(m_form);
    line->addWidget(previous);
    line->addWidget(next);
    line->addSpacing(4);
    line->addWidget(m_offset, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_said);
}

void HexSearchBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void HexSearchBar::focusOffset()
{
    m_offset->setFocus(Qt::ShortcutFocusReason);
    m_offset->selectAll();
}

void HexSearchBar::reset()
{
    m_search.cancel();
    say({});
}

void HexSearchBar::say(const QString &sentence, bool isTrouble)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_said->setProperty("muted", !isTrouble);
    m_said->setProperty("problem", isTrouble);
    m_said->style()->polish(m_said);
}

bool HexSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    find(key->modifiers().testFlag(Qt::ShiftModifier) ? ByteSearch::Way::Backward : ByteSearch::Way::Forward);
    return true;
}

QByteArray HexSearchBar::needle()
{
    const QString text = m_find->text();
    QByteArray bytes = text.toUtf8();
    if (m_form->currentIndex() == HexForm) {
        const auto read = base::parseHex(text);
        if (!read) {
            say(read.error().kind == base::HexError::Kind::OddDigits
                    ? tr("The last byte has one digit only: each has two, such as 0a.")
                    : tr("Character %1 is no hexadecimal digit: bytes are written such as 0a ff.")
                          .arg(read.error().position + 1),
                true);
            return {};
        }
        bytes = *read;
    }
    if (bytes.size() <= ByteSearch::MaxNeedle)
        return bytes;
    say(tr("That is too long to look for: %1 at most.").arg(format::byteCount(ByteSearch::MaxNeedle)), true);
    return {};
}

void HexSearchBar::find(ByteSearch::Way way)
{
    if (m_find->text().isEmpty())
        return focusFind();
    const QByteArray bytes = needle();
    if (bytes.isEmpty())
        return;
    const HexView::Range selected = m_view.selection();
    const qint64 behind = selected.size > 0 ? selected.offset + 1 : 0;
    m_needleSize = bytes.size();
    m_way = way;
    say(tr("Looking for it…"));
    m_search.find(m_view.source(), bytes, way == ByteSearch::Way::Forward ? behind : selected.offset, way);
}

void HexSearchBar::takeFound(qint64 offset, bool isWrapped)
{
    m_view.choose({offset, m_needleSize});
    if (!isWrapped)
        return say({});
    say(m_way == ByteSearch::Way::Forward ? tr("There are no more up to the end: this is the first one.")
                                          : tr("There are no more up to the beginning: this is the last one."));
}

void HexSearchBar::goToOffset()
{
    const auto offset = offsetFrom(m_offset->text());
    if (!offset)
        return say(tr("An offset is a number such as 1024 or 0x400."), true);
    if (*offset >= m_view.size())
        return say(m_view.size() > 0 ? tr("The last byte has the offset %1 (0x%2).")
                                           .arg(format::number(m_view.size() - 1), QString::number(m_view.size() - 1, 16))
                                     : tr("There are no bytes here."),
            true);
    say({});
    m_view.choose({*offset, 1});
    m_view.setFocus(Qt::OtherFocusReason);
}

} // namespace framescope::widgets
