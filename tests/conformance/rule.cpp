// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule.h"

#include <QTest>

#include <QRegularExpression>

namespace framescope::tests::conformance {

using namespace protocol;

QByteArray Rule::name() const
{
    return section + (role == Role::Client ? " client: " : " server: ") + sentence;
}

Limits Rule::limits() const
{
    Limits limits;
    limits.frame = 2000;
    limits.message = 3000;
    limits.fragments = 5;
    limits.tolerated = tolerated;
    return limits;
}

Rule &Table::add(const char *section, const QByteArray &sentence, Role role)
{
    Rule rule;
    rule.section = section;
    rule.sentence = sentence;
    rule.role = role;
    rule.terms = m_terms;
    rule.extensions = m_extensions;
    rule.tolerated = m_tolerated;
    return m_rules.emplace_back(std::move(rule));
}

Rule &Table::hears(const char *section, const QByteArray &sentence, Role role, const QByteArray &bytes)
{
    Rule &rule = add(section, sentence, role);
    rule.isHandshake = true;
    rule.terms = Terms::Plain;
    rule.in = bytes;
    return rule;
}

void Table::understood(const char *section, const QByteArray &sentence, const Frames &frames, const QByteArrayList &told,
    const QByteArrayList &wrote)
{
    for (const Role role : {Role::Client, Role::Server}) {
        Rule &rule = add(section, sentence, role);
        rule.in = bytesFor(role, frames);
        rule.told = told;
        rule.wrote = linesOf(role, wrote);
    }
}

void Table::broken(const char *section, const QByteArray &sentence, const Frames &frames, ViolationKind kind,
    qsizetype place, const QByteArrayList &toldBefore, const QByteArrayList &toldAfter)
{
    const int code = static_cast<int>(closeCodeFor(kind));
    for (const Role role : {Role::Client, Role::Server}) {
        Rule &rule = add(section, sentence, role);
        rule.in = bytesFor(role, frames);
        rule.told = toldBefore + QByteArrayList {violationLine(role, frames, kind, place)} + toldAfter;
        rule.wrote = linesOf(role, {"close " + QByteArray::number(code) + " \"\""});
        rule.endsWith = code;
    }
}

void Table::sends(const char *section, const QByteArray &sentence, const Act &act, const QByteArrayList &wrote)
{
    for (const Role role : {Role::Client, Role::Server}) {
        Rule &rule = add(section, sentence, role);
        rule.act = act;
        rule.wrote = linesOf(role, wrote);
    }
}

void Table::refuses(const char *section, const QByteArray &sentence, const Act &act, SendError error)
{
    for (const Role role : {Role::Client, Role::Server}) {
        Rule &rule = add(section, sentence, role);
        rule.act = act;
        rule.refusal = error;
    }
}

void addRows(const std::vector<Rule> &rules)
{
    QTest::addColumn<size_t>("index");
    QTest::addColumn<bool>("isDeflating");
    for (size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].terms != Terms::Deflating)
            QTest::newRow(rules[i].name().append(" [plain]").constData()) << i << false;
        if (rules[i].terms != Terms::Plain)
            QTest::newRow(rules[i].name().append(" [deflating]").constData()) << i << true;
    }
}

QByteArray bytesFor(Role receiver, const Table::Frames &frames)
{
    QByteArray bytes;
    for (const wire::Frame &frame : frames)
        bytes += frame.maskedIf(receiver == Role::Server).bytes();
    return bytes;
}

QByteArrayList linesOf(Role sender, const QByteArrayList &wrote)
{
    QByteArrayList lines;
    for (const QByteArray &line : wrote) {
        const qsizetype rest = line.lastIndexOf(" rsv ");
        const qsizetype end = rest < 0 ? line.size() : rest;
        lines.append(sender == Role::Client ? line.left(end) + " masked" + line.mid(end) : line);
    }
    return lines;
}

QByteArrayList steady(const QByteArrayList &transcript)
{
    static const QRegularExpression cut(QStringLiteral("^cut (opcode \\d+|\\w+).*$"));
    QByteArrayList lines;
    for (const QByteArray &line : transcript) {
        const auto found = cut.match(QString::fromLatin1(line));
        if (found.hasMatch())
            lines.append(QByteArray("cut ") + found.captured(1).toLatin1());
        else if (line.startsWith("failed not-http"))
            lines.append("failed not-http");
        else if (!line.startsWith("discarded "))
            lines.append(line);
    }
    return lines;
}

QByteArray complaintAbout(const QByteArray &head, const QByteArrayList &wanted)
{
    const auto matches = [lines = head.split('\n')](const QByteArray &pattern) {
        const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
        return std::any_of(lines.begin(), lines.end(),
            [&](const QByteArray &line) { return expression.match(QString::fromLatin1(line.trimmed())).hasMatch(); });
    };
    for (const QByteArray &line : wanted) {
        const bool isForbidden = line.startsWith('!');
        const QByteArray pattern = isForbidden || line.startsWith('~')
            ? line.mid(1)
            : QRegularExpression::escape(QString::fromLatin1(line)).toLatin1();
        if (matches(pattern) == isForbidden)
            return (isForbidden ? "must not be there: " : "is missing: ") + line + " in\n" + head;
    }
    return {};
}

QByteArray violationLine(Role receiver, const Table::Frames &frames, ViolationKind kind, qsizetype place)
{
    const Table::Frames before(frames.begin(), frames.end() - 1);
    qsizetype at = bytesFor(receiver, before).size();
    if (place != Table::inHeader)
        at += frames.back().maskedIf(receiver == Role::Server).header().size() + place;
    return QByteArray("violation ") + protocol::nameOf(kind) + " at " + QByteArray::number(at);
}

std::vector<Rule> allRules()
{
    std::vector<Rule> all;
    for (auto *part :
        {clientHandshakeRules, serverHandshakeRules, frameRules, closeRules, textRules, deflateRules, observingRules}) {
        for (Rule &rule : part())
            all.push_back(std::move(rule));
    }
    return all;
}

} // namespace framescope::tests::conformance
