// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include "signalrdecoder.h"

#include <array>

namespace framescope::inspect {

namespace {

/// An object of a tree, asked for its members.
class Members
{
public:
    Members(const ValueTree &tree, qint32 index)
        : m_tree(tree)
        , m_index(index)
    {
    }

    [[nodiscard]] const Value *get(QByteArrayView key) const
    {
        const qint32 child = m_tree.child(m_index, key);
        return child < 0 ? nullptr : &m_tree.at(child);
    }
    [[nodiscard]] bool has(QByteArrayView key) const { return get(key) != nullptr; }
    [[nodiscard]] bool has(QByteArrayView key, ValueKind kind) const
    {
        const Value *value = get(key);
        return value && value->kind == kind;
    }
    [[nodiscard]] QByteArray text(QByteArrayView key) const
    {
        const Value *value = get(key);
        return value && !isContainer(value->kind) ? value->text : QByteArray();
    }
    [[nodiscard]] QByteArray note(QByteArrayView key) const
    {
        const Value *value = get(key);
        return value ? value->note : QByteArray();
    }
    [[nodiscard]] Members in(QByteArrayView key) const { return {m_tree, m_tree.child(m_index, key)}; }
    [[nodiscard]] bool exists() const { return m_index >= 0; }
    [[nodiscard]] const Value &value() const { return m_tree.at(m_index); }

private:
    const ValueTree &m_tree;
    qint32 m_index;
};

class Facts
{
public:
    explicit Facts(QByteArray kind)
    {
        if (!kind.isEmpty())
            m_facts.push_back({{}, std::move(kind)});
    }
    /// Tells a member, where it is there and of a few words.
    Facts &&tell(const QByteArray &name, QByteArray value) &&
    {
        constexpr qsizetype longest = 200;
        if (!value.isEmpty() && value.size() <= longest)
            m_facts.push_back({name, std::move(value)});
        return std::move(*this);
    }
    [[nodiscard]] std::vector<Fact> take() && { return std::move(m_facts); }

private:
    std::vector<Fact> m_facts;
};

QByteArray jsonRpcKind(const Members &message)
{
    if (message.has("method"))
        return message.has("id") ? "request" : "notification";
    return message.has("error") ? "error" : "response";
}

std::vector<Fact> jsonRpc(const Members &message)
{
    Facts facts = Facts(jsonRpcKind(message)).tell("method", message.text("method")).tell("id", message.text("id"));
    if (!message.has("error", ValueKind::Object))
        return std::move(facts).take();
    const Members error = message.in("error");
    return std::move(facts).tell("code", error.text("code")).tell("message", error.text("message")).take();
}

std::vector<Fact> graphQl(const Members &message)
{
    Facts facts = Facts(message.text("type")).tell("id", message.text("id"));
    if (!message.has("payload", ValueKind::Object))
        return std::move(facts).take();
    return std::move(facts).tell("operationName", message.in("payload").text("operationName")).take();
}

std::vector<Fact> signalR(const Members &message)
{
    if (message.has("protocol"))
        return Facts("handshake").tell("protocol", message.text("protocol")).take();
    return Facts(signalRTypeName(message.text("type").toLongLong()))
        .tell("target", message.text("target"))
        .tell("invocationId", message.text("invocationId"))
        .take();
}

std::vector<Fact> socketIo(const ValueTree &tree, const Members &message)
{
    Facts facts(message.has("packet") ? message.note("packet") : message.note("type"));
    const Members data = message.in("data");
    const bool isEvent = message.text("packet") == "2" || message.text("packet") == "5";
    QByteArray event;
    if (isEvent && data.exists() && data.value().kind == ValueKind::Array && data.value().firstChild >= 0)
        event = tree.at(data.value().firstChild).text;
    return std::move(facts)
        .tell("event", event)
        .tell("namespace", message.text("namespace"))
        .tell("id", message.text("id"))
        .take();
}

std::vector<Fact> stomp(const Members &message)
{
    Facts facts(message.text("command"));
    if (!message.has("headers"))
        return std::move(facts).take();
    return std::move(facts).tell("destination", message.in("headers").text("destination")).take();
}

std::vector<Fact> mqtt(const Members &message)
{
    return Facts(message.value().note)
        .tell("topic", message.text("topic"))
        .tell("clientId", message.text("clientId"))
        .tell("packetId", message.text("packetId"))
        .take();
}

bool isJsonRpcMessage(const ValueTree &tree, qint32 index)
{
    return tree.at(index).kind == ValueKind::Object && Members(tree, index).text("jsonrpc") == "2.0";
}

bool isOneOf(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text == word; });
}

/// The message, or the first of several; -1 where there is none.
qint32 firstMessage(const ValueTree &tree)
{
    if (tree.isEmpty())
        return -1;
    const Value &root = tree.at(ValueTree::Root);
    const qint32 first = root.kind == ValueKind::Array ? root.firstChild : ValueTree::Root;
    return first >= 0 && tree.at(first).kind == ValueKind::Object ? first : -1;
}

} // namespace

bool isJsonRpc(const ValueTree &tree)
{
    const qint32 first = firstMessage(tree);
    return first >= 0 && isJsonRpcMessage(tree, first);
}

bool isGraphQlWs(const ValueTree &tree)
{
    if (tree.isEmpty() || tree.at(ValueTree::Root).kind != ValueKind::Object)
        return false;
    const Members message(tree, ValueTree::Root);
    const QByteArray type = message.text("type");
    if (isOneOf(type,
            {"connection_init", "connection_ack", "connection_error", "connection_terminate", "connection_keep_alive",
                "ka"}))
        return true;
    if (!message.has("id"))
        return false;
    const bool hasPayload = message.has("payload", ValueKind::Object);
    if (isOneOf(type, {"subscribe", "start"}))
        return hasPayload && message.in("payload").has("query");
    if (isOneOf(type, {"next", "data"}))
        return hasPayload && (message.in("payload").has("data") || message.in("payload").has("errors"));
    if (type == "error")
        return message.has("payload");
    const bool saysNoMore = message.value().childCount == 2 || message.has("payload", ValueKind::Null);
    return isOneOf(type, {"complete", "stop"}) && saysNoMore;
}

bool isSignalR(const ValueTree &tree)
{
    const qint32 first = firstMessage(tree);
    if (first < 0)
        return false;
    const Members message(tree, first);
    return !signalRTypeName(message.text("type").toLongLong()).isEmpty() || message.has("protocol")
        || message.value().childCount == 0 || message.has("error");
}

std::vector<Fact> factsOf(Format format, const ValueTree &tree)
{
    const qint32 first = firstMessage(tree);
    if (first < 0)
        return {};
    const Members message(tree, first);
    switch (format) {
    case Format::JsonRpc: return jsonRpc(message);
    case Format::GraphQlWs: return graphQl(message);
    case Format::SignalR:
    case Format::SignalRMessagePack: return signalR(message);
    case Format::SocketIo: return socketIo(tree, message);
    case Format::Stomp: return stomp(message);
    case Format::Mqtt: return mqtt(message);
    default: return {};
    }
}

} // namespace framescope::inspect
