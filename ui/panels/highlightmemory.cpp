// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlightmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <array>

namespace framescope::panels {

using models::HighlightColor;

namespace {

const QString key = QStringLiteral("log/highlights");
constexpr qsizetype longestWritten = 512 << 10; // bytes

constexpr std::array<QLatin1String, models::highlightColorCount> colorNames {QLatin1String("red"), QLatin1String("orange"),
    QLatin1String("yellow"), QLatin1String("green"), QLatin1String("teal"), QLatin1String("blue"), QLatin1String("purple"),
    QLatin1String("pink")};

std::optional<capture::Filter> filterFrom(const QString &text)
{
    const auto filter = capture::Filter::parse(text);
    return filter && !filter->isEmpty() ? std::optional(*filter) : std::nullopt;
}

HighlightRules valid(const HighlightRules &rules)
{
    HighlightRules good;
    for (const HighlightRule &rule : rules) {
        if (std::ssize(good) < HighlightMemory::MaxRules && filterFrom(rule.filter))
            good.push_back(rule);
    }
    return good;
}

} // namespace

HighlightMemory &HighlightMemory::instance()
{
    static HighlightMemory memory;
    return memory;
}

void HighlightMemory::setSettings(QSettings *settings)
{
    m_settings = settings;
    m_rules = readHighlightRules(settings ? settings->value(key).toByteArray() : QByteArray());
    Q_EMIT changed();
}

void HighlightMemory::setRules(const HighlightRules &rules)
{
    HighlightRules good = valid(rules);
    if (good == m_rules)
        return;
    m_rules = std::move(good);
    if (m_settings)
        m_settings->setValue(key, writeHighlightRules(m_rules));
    Q_EMIT changed();
}

std::vector<models::Highlight> HighlightMemory::highlights() const
{
    std::vector<models::Highlight> highlights;
    for (const HighlightRule &rule : m_rules) {
        const auto filter = rule.isOn ? filterFrom(rule.filter) : std::nullopt;
        if (filter)
            highlights.push_back({*filter, rule.color});
    }
    return highlights;
}

HighlightColor HighlightMemory::unusedColor(const HighlightRules &rules)
{
    for (int i = 0; i < models::highlightColorCount; ++i) {
        const auto color = static_cast<HighlightColor>(i);
        if (std::none_of(rules.begin(), rules.end(), [color](const HighlightRule &rule) { return rule.color == color; }))
            return color;
    }
    return HighlightColor::Red;
}

HighlightRules readHighlightRules(const QByteArray &written)
{
    HighlightRules rules;
    const QJsonArray array = written.size() > longestWritten ? QJsonArray() : QJsonDocument::fromJson(written).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto *color = std::find(colorNames.begin(), colorNames.end(), object.value(QLatin1String("color")).toString());
        if (color != colorNames.end()) {
            rules.push_back({object.value(QLatin1String("filter")).toString(),
                static_cast<HighlightColor>(color - colorNames.begin()), object.value(QLatin1String("on")).toBool(true)});
        }
    }
    return valid(rules);
}

QByteArray writeHighlightRules(const HighlightRules &rules)
{
    QJsonArray array;
    for (const HighlightRule &rule : rules) {
        array.append(QJsonObject {{QLatin1String("filter"), rule.filter},
            {QLatin1String("color"), QString(colorNames[static_cast<size_t>(rule.color)])},
            {QLatin1String("on"), rule.isOn}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace framescope::panels
