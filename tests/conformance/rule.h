// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/wire.h"

#include <protocol/engine.h>

#include <functional>

namespace framescope::tests::conformance {

/// What the owner of a connection can ask of it: of a machine alone, or of one at a socket.
class Owner
{
public:
    Owner() = default;
    Owner(const Owner &) = delete;
    Owner &operator=(const Owner &) = delete;
    virtual ~Owner() = default;

    virtual protocol::SendStatus text(const QByteArray &utf8) = 0;
    virtual protocol::SendStatus binary(const QByteArray &payload) = 0;
    virtual protocol::SendStatus ping(const QByteArray &payload) = 0;
    virtual protocol::SendStatus pong(const QByteArray &payload) = 0;
    virtual protocol::SendStatus close(std::optional<protocol::CloseCode> code, const QByteArray &reason) = 0;
};
using Act = std::function<protocol::SendStatus(Owner &)>;

/// Under which terms a rule holds.
enum class Terms {
    Either, ///< with and without permessage-deflate
    Plain,
    Deflating
};

/// One sentence of a standard that says MUST or MUST NOT, and what shows that the end under test holds the peer, or itself,
/// to it.
struct Rule {
    QByteArray section; ///< such as "6455, 5.2"
    QByteArray sentence;
    protocol::Role role {}; ///< of the end under test
    Terms terms = Terms::Either;
    bool isHandshake = false; ///< the opening handshake is what the rule is about; else it has been done
    /// What is offered; in rules about frames it is answered as it stands.
    QByteArray extensions = "permessage-deflate";
    QByteArrayList subprotocols {}; ///< client: offered
    protocol::ViolationKinds tolerated {};
    Act act {}; ///< what the owner asks for first
    std::optional<protocol::SendError> refusal {}; ///< why that is not done
    QByteArray in {}; ///< bytes of the peer; "{accept}" stands for the value that fits the key
    bool endsStream = false; ///< the peer's stream ends behind them
    /// What is told, in the words of transcript.h. How much of a message that is cut had come is left out.
    QByteArrayList told {};
    /// Frames that are written, in the words of wire.h. Of a handshake: lines of the head; with "~" before it, a regular
    /// expression; with "!", one that no line may match. "{host}" stands for the value of Host.
    QByteArrayList wrote {};
    std::optional<int> endsWith {}; ///< the close code in the end

    /// The name of its row.
    [[nodiscard]] QByteArray name() const;
    [[nodiscard]] protocol::Limits limits() const;
};

/// Puts rules together.
class Table
{
public:
    using Frames = std::vector<wire::Frame>;
    /// Where in the last frame a rule is broken: in its header, or in the payload.
    static constexpr qsizetype inHeader = -1;

    [[nodiscard]] std::vector<Rule> take() { return std::move(m_rules); }

    /// What stands here holds for the rules that are added from now on.
    void under(Terms terms) { m_terms = terms; }
    void withExtensions(const QByteArray &extensions) { m_extensions = extensions; }
    void tolerating(protocol::ViolationKinds kinds) { m_tolerated = kinds; }

    /// The rule that was added last.
    [[nodiscard]] Rule &last() { return m_rules.back(); }
    Rule &add(const char *section, const QByteArray &sentence, protocol::Role role);
    /// @p role hears the head @p bytes of the opening handshake.
    Rule &hears(const char *section, const QByteArray &sentence, protocol::Role role, const QByteArray &bytes);
    /// Both ends understand @p frames.
    void understood(const char *section, const QByteArray &sentence, const Frames &frames, const QByteArrayList &told,
        const QByteArrayList &wrote = {});
    /// Both ends fail the connection at the last of @p frames.
    void broken(const char *section, const QByteArray &sentence, const Frames &frames, protocol::ViolationKind kind,
        qsizetype place, const QByteArrayList &toldBefore = {}, const QByteArrayList &toldAfter = {});
    /// Both ends write @p wrote when the owner asks for @p act.
    void sends(const char *section, const QByteArray &sentence, const Act &act, const QByteArrayList &wrote);
    /// Neither end does what the owner asks for.
    void refuses(const char *section, const QByteArray &sentence, const Act &act, protocol::SendError error);

private:
    std::vector<Rule> m_rules;
    Terms m_terms = Terms::Either;
    QByteArray m_extensions = "permessage-deflate";
    protocol::ViolationKinds m_tolerated;
};

/// A row for each of @p rules and for the terms it holds under: "index" in them, and "isDeflating".
void addRows(const std::vector<Rule> &rules);
/// The bytes of @p frames as they come to @p receiver.
[[nodiscard]] QByteArray bytesFor(protocol::Role receiver, const Table::Frames &frames);
/// The lines of frames that @p sender writes.
[[nodiscard]] QByteArrayList linesOf(protocol::Role sender, const QByteArrayList &wrote);
/// Lines of a transcript, without what depends on how the bytes were cut.
[[nodiscard]] QByteArrayList steady(const QByteArrayList &transcript);
/// What is wrong with a head that was written, by the lines of a rule; empty: nothing.
[[nodiscard]] QByteArray complaintAbout(const QByteArray &head, const QByteArrayList &wanted);
/// A line that says where a rule was broken: `violation reserved-bit-set at 0`.
[[nodiscard]] QByteArray violationLine(
    protocol::Role receiver, const Table::Frames &frames, protocol::ViolationKind kind, qsizetype place);

// The table, in parts.
[[nodiscard]] std::vector<Rule> clientHandshakeRules();
[[nodiscard]] std::vector<Rule> serverHandshakeRules();
[[nodiscard]] std::vector<Rule> frameRules();
[[nodiscard]] std::vector<Rule> closeRules();
[[nodiscard]] std::vector<Rule> textRules();
[[nodiscard]] std::vector<Rule> deflateRules();
[[nodiscard]] std::vector<Rule> observingRules();
/// All of them.
[[nodiscard]] std::vector<Rule> allRules();

/// A sentence that no exchange of bytes shows, and the test that does.
struct ShownElsewhere {
    const char *section;
    const char *sentence;
    const char *file; ///< from the top of the source tree
    const char *words; ///< that stand in it
};
[[nodiscard]] std::vector<ShownElsewhere> rulesShownElsewhere();

} // namespace framescope::tests::conformance
