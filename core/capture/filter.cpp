// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter.h"

#include "filterparser.h"

namespace framescope::capture {

namespace {

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

void gather(const FilterNode &node, Filter::Needs &needs);

void gatherAll(const std::vector<FilterNode> &terms, Filter::Needs &needs)
{
    for (const FilterNode &term : terms)
        gather(term, needs);
}

void gatherNumber(NumberTerm::Field field, Filter::Needs &needs)
{
    needs.times |= field == NumberTerm::Field::Time || field == NumberTerm::Field::Delta;
    needs.sizes |= field == NumberTerm::Field::Length || field == NumberTerm::Field::Wire;
    needs.text |= field == NumberTerm::Field::Code;
}

void gatherFlag(FlagTerm::Flag flag, Filter::Needs &needs)
{
    needs.sizes |= flag == FlagTerm::Flag::Fragmented;
    needs.compression |= flag == FlagTerm::Flag::Compressed;
    needs.violations |= flag == FlagTerm::Flag::Violation;
    needs.notes |= flag == FlagTerm::Flag::Note || flag == FlagTerm::Flag::Bookmark;
}

void gather(const FilterNode &node, Filter::Needs &needs)
{
    const auto text = [&needs] { needs.text = needs.notes = true; };
    std::visit(
        Overloaded {[&](const AllOf &all) { gatherAll(all.terms, needs); },
            [&](const AnyOf &any) { gatherAll(any.terms, needs); },
            [&](const NoneOf &none) { gatherAll(none.terms, needs); }, [&](const WordTerm &) { text(); },
            [&](const RegexTerm &) { text(); }, [](const DirectionTerm &) {}, [](const TypeTerm &) {},
            [&](const SessionTerm &) { needs.sessions = true; },
            [&](const NumberTerm &number) { gatherNumber(number.field, needs); },
            [&](const FlagTerm &flag) { gatherFlag(flag.flag, needs); }, [&](const JsonTerm &) { needs.text = true; }},
        node.term);
}

/// How long it takes to decide, roughly: nothing to read, a search, a document.
int costOf(const FilterNode &node);

int costOfAll(const std::vector<FilterNode> &terms)
{
    int cost = 0;
    for (const FilterNode &term : terms)
        cost = std::max(cost, costOf(term));
    return cost;
}

int costOf(const FilterNode &node)
{
    return std::visit(
        Overloaded {[](const AllOf &all) { return costOfAll(all.terms); },
            [](const AnyOf &any) { return costOfAll(any.terms); }, [](const NoneOf &none) { return costOfAll(none.terms); },
            [](const WordTerm &) { return 3; }, [](const RegexTerm &) { return 5; }, [](const DirectionTerm &) { return 0; },
            [](const TypeTerm &) { return 0; }, [](const SessionTerm &) { return 1; },
            [](const NumberTerm &number) { return number.field == NumberTerm::Field::Code ? 1 : 0; },
            [](const FlagTerm &flag) { return flag.flag == FlagTerm::Flag::Fragmented ? 0 : 2; },
            [](const JsonTerm &) { return 4; }},
        node.term);
}

void order(FilterNode &node)
{
    const auto orderAll = [](std::vector<FilterNode> &terms) {
        for (FilterNode &term : terms)
            order(term);
        std::stable_sort(
            terms.begin(), terms.end(), [](const FilterNode &a, const FilterNode &b) { return costOf(a) < costOf(b); });
    };
    if (auto *all = std::get_if<AllOf>(&node.term))
        orderAll(all->terms);
    else if (auto *any = std::get_if<AnyOf>(&node.term))
        orderAll(any->terms);
    else if (auto *none = std::get_if<NoneOf>(&node.term))
        orderAll(none->terms);
}

} // namespace

Filter::Filter()
    : Filter(FilterNode {AllOf {}})
{
}

Filter::Filter(FilterNode root)
{
    order(root);
    gather(root, m_needs);
    m_root = std::make_shared<const FilterNode>(std::move(root));
}

base::Result<Filter, FilterError> Filter::parse(const QString &text)
{
    auto root = parseFilter(text);
    if (!root)
        return base::Failure {root.error()};
    return Filter(*std::move(root));
}

bool Filter::isEmpty() const
{
    const auto *all = std::get_if<AllOf>(&m_root->term);
    return all && std::all_of(all->terms.begin(), all->terms.end(), [](const FilterNode &term) {
        const auto *nothing = std::get_if<AllOf>(&term.term);
        return nothing && nothing->terms.empty();
    });
}

} // namespace framescope::capture
