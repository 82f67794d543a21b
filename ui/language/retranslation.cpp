// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retranslation.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QTabBar>
#include <QWidget>

#include <algorithm>
#include <array>
#include <optional>

namespace framescope::language {

namespace {

/// Properties that are words, wherever they occur. What people write has other names, or is not a label's or button's.
constexpr std::array wordProperties {"title", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription",
    "placeholderText", "windowTitle", "prefix", "suffix", "specialValueText", "iconText"};

/// The contexts that the words of an object may come from: its class and those of what it stands in.
QByteArrayList contextsOf(const QObject *object)
{
    QByteArrayList contexts;
    for (; object; object = object->parent()) {
        for (const QMetaObject *type = object->metaObject(); type; type = type->superClass())
            contexts.append(type->className());
    }
    return contexts;
}

class Retranslation
{
public:
    explicit Retranslation(const Phrasebook &said)
        : m_said(said)
    {
    }

    void retranslate(QWidget *widget) const
    {
        for (const char *property : wordProperties)
            renew(widget, property);
        if (widget->inherits("QLabel") || widget->inherits("QAbstractButton"))
            renew(widget, "text");
        if (auto *box = qobject_cast<QComboBox *>(widget))
            retranslateItems(*box);
        else if (auto *bar = qobject_cast<QTabBar *>(widget))
            retranslateTabs(*bar);
        else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            view->viewport()->update(); // models are asked again
    }

    void retranslate(QAction *action) const
    {
        // A tip that is none of its own follows the text.
        renew(action, "toolTip");
        renew(action, "text");
        renew(action, "statusTip");
    }

private:
    void retranslateItems(QComboBox &box) const
    {
        for (int i = 0; i < box.count(); ++i) {
            if (const auto words = renewed(box.itemText(i), &box))
                box.setItemText(i, *words);
        }
    }

    void retranslateTabs(QTabBar &bar) const
    {
        for (int i = 0; i < bar.count(); ++i) {
            if (const auto words = renewed(bar.tabText(i), &bar))
                bar.setTabText(i, *words);
            if (const auto words = renewed(bar.tabToolTip(i), &bar))
                bar.setTabToolTip(i, *words);
        }
    }

    void renew(QObject *object, const char *property) const
    {
        const QString text = object->property(property).toString();
        if (const auto words = text.isEmpty() ? std::nullopt : renewed(text, object))
            object->setProperty(property, *words);
    }

    /// Nothing where these are not words that were said.
    [[nodiscard]] std::optional<QString> renewed(const QString &text, const QObject *place) const
    {
        const QList<Phrase> phrases = m_said.values(text);
        if (phrases.isEmpty())
            return std::nullopt;
        const Phrase &phrase = phrases.size() == 1 ? phrases.front() : nearest(phrases, place);
        return QCoreApplication::translate(phrase.context.constData(), phrase.source.constData(),
            phrase.comment.isNull() ? nullptr : phrase.comment.constData());
    }

    [[nodiscard]] static const Phrase &nearest(const QList<Phrase> &phrases, const QObject *place)
    {
        for (const QByteArray &context : contextsOf(place)) {
            const auto found = std::ranges::find(phrases, context, &Phrase::context);
            if (found != phrases.end())
                return *found;
        }
        return *std::ranges::min_element(phrases, {}, [](const Phrase &phrase) { return phrase.context; });
    }

    const Phrasebook &m_said;
};

} // namespace

void retranslateAll(const Phrasebook &said)
{
    if (said.isEmpty())
        return;
    const Retranslation retranslation(said);
    for (QWidget *widget : QApplication::allWidgets())
        retranslation.retranslate(widget);
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (QAction *action : window->findChildren<QAction *>())
            retranslation.retranslate(action);
    }
}

} // namespace framescope::language
