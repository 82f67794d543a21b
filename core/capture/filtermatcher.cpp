// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtermatcher.h"

#include "boundedregex.h"
#include "wordmatcher.h"

namespace framescope::capture {

namespace {

Truth asTruth(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
}

Truth opposite(Truth truth)
{
    return truth == Truth::Unknown ? truth : asTruth(truth == Truth::No);
}

/// One message while it is being looked at: what has been found out about it.
struct Look {
    MessageFacts &facts;
    JsonFields &json;
    std::optional<MessageFacts::Text> searched;
    std::optional<QString> decoded;
    bool isJsonSet = false;

    const MessageFacts::Text &text()
    {
        if (!searched)
            searched = facts.text();
        return *searched;
    }
    const QString &decodedText()
    {
        if (!decoded)
            decoded = QString::fromUtf8(text().bytes);
        return *decoded;
    }
};

class Term
{
public:
    Term() = default;
    virtual ~Term() = default;
    Term(const Term &) = delete;
    Term &operator=(const Term &) = delete;
    [[nodiscard]] virtual Truth decide(Look &look) const = 0;
};

using TermPtr = std::unique_ptr<Term>;
using Terms = std::vector<TermPtr>;

class All : public Term
{
public:
    explicit All(Terms terms)
        : m_terms(std::move(terms))
    {
    }
    Truth decide(Look &look) const override
    {
        Truth truth = Truth::Yes;
        for (auto it = m_terms.begin(); it != m_terms.end() && truth != Truth::No; ++it)
            truth = std::min(truth, (*it)->decide(look));
        return truth;
    }

private:
    Terms m_terms;
};

class Any : public Term
{
public:
    explicit Any(Terms terms)
        : m_terms(std::move(terms))
    {
    }
    Truth decide(Look &look) const override
    {
        Truth truth = Truth::No;
        for (auto it = m_terms.begin(); it != m_terms.end() && truth != Truth::Yes; ++it)
            truth = std::max(truth, (*it)->decide(look));
        return truth;
    }

private:
    Terms m_terms;
};

class None : public Term
{
public:
    explicit None(Terms terms)
        : m_any(std::move(terms))
    {
    }
    Truth decide(Look &look) const override { return opposite(m_any.decide(look)); }

private:
    Any m_any;
};

class Word : public Term
{
public:
    explicit Word(const WordTerm &term)
        : m_word(term.word)
    {
    }
    Truth decide(Look &look) const override
    {
        const MessageFacts::Text &text = look.text();
        if ((!text.bytes.isNull() && m_word.isIn(text.bytes)))
            return Truth::Yes;
        const QByteArrayView note = look.facts.note();
        if (!note.isNull() && m_word.isIn(note))
            return Truth::Yes;
        return text.isWhole ? Truth::No : Truth::Unknown;
    }

private:
    WordMatcher m_word;
};

class Regex : public Term
{
public:
    explicit Regex(const RegexTerm &term)
        : m_regex(term)
    {
    }
    Truth decide(Look &look) const override
    {
        const MessageFacts::Text &text = look.text();
        const Truth inText = text.bytes.isNull() ? Truth::No : in(look.decodedText());
        if (inText == Truth::Yes)
            return inText;
        const QByteArrayView note = look.facts.note();
        const Truth inNote = note.isNull() ? Truth::No : in(QString::fromUtf8(note));
        return std::max({inText, inNote, text.isWhole ? Truth::No : Truth::Unknown});
    }

private:
    [[nodiscard]] Truth in(const QString &text) const
    {
        const auto answer = m_regex.find(text);
        return answer == BoundedRegex::Answer::GivenUp ? Truth::Unknown : asTruth(answer == BoundedRegex::Answer::Found);
    }

    BoundedRegex m_regex;
};

template <typename T>
bool isAmong(const std::vector<T> &wanted, const T &value)
{
    return std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

/// What needs no preparation.
template <typename Node>
class Plain : public Term
{
public:
    explicit Plain(const Node &node)
        : m_node(node)
    {
    }
    Truth decide(Look &look) const override { return asTruth(holds(m_node, look.facts)); }

private:
    static bool holds(const DirectionTerm &term, MessageFacts &facts) { return isAmong(term.directions, facts.direction); }
    static bool holds(const TypeTerm &term, MessageFacts &facts) { return isAmong(term.types, facts.type); }
    static bool holds(const FlagTerm &term, MessageFacts &facts) { return facts.flag(term.flag) == term.expected; }
    static bool holds(const NumberTerm &term, MessageFacts &facts);
    static bool holds(const SessionTerm &term, MessageFacts &facts);

    const Node &m_node; // the filter keeps it
};

template <typename Node>
bool Plain<Node>::holds(const SessionTerm &term, MessageFacts &facts)
{
    return std::any_of(term.wanted.begin(), term.wanted.end(), [&facts](const SessionTerm::Wanted &wanted) {
        return wanted.id != 0 ? wanted.id == facts.session.value
                              : facts.sessionName().contains(wanted.name, Qt::CaseInsensitive);
    });
}

template <typename Node>
bool Plain<Node>::holds(const NumberTerm &term, MessageFacts &facts)
{
    const auto number = facts.number(term.field);
    if (!number)
        return false;
    const double wanted = term.values.front();
    switch (term.comparison) {
    case Comparison::Equal: return isAmong(term.values, *number);
    case Comparison::NotEqual: return *number != wanted;
    case Comparison::Less: return *number < wanted;
    case Comparison::LessOrEqual: return *number <= wanted;
    case Comparison::Greater: return *number > wanted;
    case Comparison::GreaterOrEqual: return *number >= wanted;
    }
    return false;
}

class Json : public Term
{
public:
    explicit Json(const JsonTerm &term)
        : m_question(term)
    {
    }
    Truth decide(Look &look) const override
    {
        if (look.facts.type != protocol::Opcode::Text || look.text().bytes.isEmpty())
            return Truth::No;
        if (!look.text().isWhole)
            return Truth::Unknown;
        if (!std::exchange(look.isJsonSet, true))
            look.json.setText(look.text().bytes);
        return look.json.ask(m_question);
    }

private:
    JsonFields::Question m_question;
};

TermPtr compile(const FilterNode &node);

Terms compileAll(const std::vector<FilterNode> &nodes)
{
    Terms terms;
    for (const FilterNode &node : nodes)
        terms.push_back(compile(node));
    return terms;
}

struct Compiler {
    TermPtr operator()(const AllOf &all) const { return std::make_unique<All>(compileAll(all.terms)); }
    TermPtr operator()(const AnyOf &any) const { return std::make_unique<Any>(compileAll(any.terms)); }
    TermPtr operator()(const NoneOf &none) const { return std::make_unique<None>(compileAll(none.terms)); }
    TermPtr operator()(const WordTerm &term) const { return std::make_unique<Word>(term); }
    TermPtr operator()(const RegexTerm &term) const { return std::make_unique<Regex>(term); }
    TermPtr operator()(const JsonTerm &term) const { return std::make_unique<Json>(term); }
    template <typename Node>
    TermPtr operator()(const Node &term) const
    {
        return std::make_unique<Plain<Node>>(term);
    }
};

TermPtr compile(const FilterNode &node)
{
    return std::visit(Compiler(), node.term);
}

} // namespace

class FilterMatcher::Private
{
public:
    explicit Private(Filter filter)
        : m_filter(std::move(filter))
        , m_root(compile(m_filter.root()))
    {
    }

    Filter m_filter; // keeps what the terms refer to
    JsonFields m_json;
    TermPtr m_root;
};

FilterMatcher::FilterMatcher(Filter filter)
    : d(std::make_unique<Private>(std::move(filter)))
{
}

FilterMatcher::~FilterMatcher() = default;

const Filter &FilterMatcher::filter() const
{
    return d->m_filter;
}

Truth FilterMatcher::matches(MessageFacts &facts)
{
    Look look {facts, d->m_json, {}, {}, false};
    return d->m_root->decide(look);
}

} // namespace framescope::capture
