// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize.h"

#include "cbordecoder.h"
#include "facts.h"
#include "formdecoder.h"
#include "imageformat.h"
#include "jsondecoder.h"
#include "messagepackdecoder.h"
#include "mqttdecoder.h"
#include "protobufdecoder.h"
#include "signalrdecoder.h"
#include "socketiodecoder.h"
#include "stompdecoder.h"
#include "unpack.h"
#include "xmldecoder.h"

#include <algorithm>

namespace framescope::inspect {

namespace {

constexpr qsizetype lookedAt = 64 * 1024L;
constexpr int nestingOfGuesses = 2; // base64 of base64 of something

/// How sure a guess is; what is Likely or better is shown unasked.
enum Score { No = 0, Broken = 10, Weak = 20, Possible = 40, Likely = 60, VeryLikely = 80, Certain = 95 };

struct Candidate {
    Format format;
    int score;
};

/// A trial to read the beginning as some format.
struct Trial {
    ValueTree tree;
    bool fits = false; ///< nothing contradicts it in what was looked at
};

template <typename Decoder>
Trial tryOut(Decoder decoder, QByteArrayView head, bool isCut)
{
    TreeBuilder out(Limits {512, 8192, 4 * lookedAt, {}});
    decoder(head, out);
    const auto error = out.error();
    Trial trial;
    trial.fits = !error || isLimit(error->kind) || (isCut && error->kind == DecodeError::Kind::UnexpectedEnd);
    trial.tree = out.takeTree();
    return trial;
}

Recognition recognizeWithin(const QByteArray &payload, bool isText, int nesting);

class Recognizer
{
public:
    Recognizer(const QByteArray &payload, int nesting)
        : m_head(QByteArrayView(payload).first(std::min(payload.size(), lookedAt)))
        , m_isCut(payload.size() > lookedAt)
        , m_nesting(nesting)
    {
    }

    void text();
    void binary();
    void packed();
    [[nodiscard]] Recognition result();

private:
    void add(Format format, int score)
    {
        if (score > No)
            m_candidates.push_back({format, score});
    }
    template <typename Decoder>
    [[nodiscard]] Trial tried(Decoder decoder) const
    {
        return tryOut(decoder, m_head, m_isCut);
    }
    void json();
    void lines();
    void jsonMessages(const ValueTree &tree);
    void signalR();
    void socketIo();
    void xml();
    void stomp();
    void form();
    void base64();
    void messagePack();
    void cbor();
    void mqtt();
    void protobuf();
    [[nodiscard]] bool unpacks(Format format) const;

    QByteArrayView m_head;
    bool m_isCut;
    int m_nesting;
    std::vector<Candidate> m_candidates;
};

void jsonFrom(QByteArrayView text, TreeBuilder &out)
{
    decodeJson(text, 0, out);
}

void Recognizer::json()
{
    const QByteArrayView trimmed = m_head.trimmed();
    const bool isDocument = trimmed.startsWith('{') || trimmed.startsWith('[') || trimmed.startsWith("\xEF\xBB\xBF");
    const Trial trial = tried(jsonFrom);
    if (!trial.fits)
        return add(Format::Json, isDocument && !trial.tree.isEmpty() ? Broken : No);
    add(Format::Json, isDocument ? VeryLikely : Weak);
    jsonMessages(trial.tree);
}

void Recognizer::jsonMessages(const ValueTree &tree)
{
    if (isJsonRpc(tree))
        add(Format::JsonRpc, Certain);
    if (isGraphQlWs(tree))
        add(Format::GraphQlWs, Certain - 1);
}

void Recognizer::lines()
{
    if (!m_head.trimmed().contains('\n'))
        return;
    const Trial trial = tried(decodeNdJson);
    if (!trial.fits || trial.tree.at(ValueTree::Root).childCount < 2)
        return;
    const ValueKind first = trial.tree.at(trial.tree.at(ValueTree::Root).firstChild).kind;
    add(Format::NdJson, isContainer(first) ? VeryLikely : Weak);
}

void Recognizer::signalR()
{
    if (!m_head.contains('\x1e'))
        return;
    const Trial trial = tried(decodeSignalR);
    if (trial.fits)
        add(Format::SignalR, isSignalR(trial.tree) ? Certain : Possible);
}

void Recognizer::socketIo()
{
    if (m_head.isEmpty() || m_head[0] < '0' || m_head[0] > '6' || !tried(decodeSocketIo).fits)
        return;
    const bool isProbe = m_head == "2probe" || m_head == "3probe";
    const bool hasData = m_head.startsWith('4') && (m_head.contains('[') || m_head.contains('{') || m_head.contains('/'));
    const bool isOpen = m_head.startsWith("0{");
    const bool isPlainWord = !m_head.startsWith('4') && m_head.size() > 1 && !isProbe && !isOpen;
    add(Format::SocketIo, isProbe || hasData || isOpen ? VeryLikely : isPlainWord ? No : Weak + 1);
}

void Recognizer::xml()
{
    if (!m_head.trimmed().startsWith('<'))
        return;
    const Trial trial =
        tryOut([](QByteArrayView text, TreeBuilder &out) { decodeXml(text.toByteArray(), out); }, m_head, m_isCut);
    add(Format::Xml, trial.fits ? VeryLikely : trial.tree.isEmpty() ? No : Broken);
}

void Recognizer::stomp()
{
    if (beginsLikeStomp(m_head))
        add(Format::Stomp, tried(decodeStomp).fits ? Certain : Broken);
}

void Recognizer::form()
{
    if (!m_head.contains('=') || m_head.startsWith('='))
        return;
    const Trial trial = tried(decodeForm);
    if (!trial.fits)
        return;
    const qint32 pairs = trial.tree.at(ValueTree::Root).childCount;
    const bool isSure = m_head.count('=') >= pairs && (pairs > 1 || m_head.contains('%'));
    const bool isPadding = m_head.indexOf('=') >= m_head.size() - 2;
    add(Format::Form, isSure ? Likely : isPadding ? No : Weak);
}

void Recognizer::base64()
{
    constexpr qsizetype shortest = 8;
    if (m_head.size() < shortest || m_nesting >= nestingOfGuesses || !isBase64(m_head))
        return;
    const Unpacked inner = unpack(m_head, Format::Base64, lookedAt);
    const Recognition within = recognizeWithin(inner.content, false, m_nesting + 1);
    const bool isPlain = within.best == Format::Raw || within.best == Format::Protobuf || within.best == Format::Mqtt;
    const bool isUrl = m_head.startsWith("data:");
    add(Format::Base64, isUrl || (!isPlain && !inner.error) ? VeryLikely - 5 : Weak);
}

void Recognizer::text()
{
    json();
    lines();
    signalR();
    socketIo();
    xml();
    stomp();
    form();
    base64();
}

bool isContainerTree(const ValueTree &tree)
{
    return !tree.isEmpty() && isContainer(tree.at(ValueTree::Root).kind);
}

void Recognizer::messagePack()
{
    const Trial trial = tried(decodeMessagePack);
    if (trial.fits)
        add(Format::MessagePack, isContainerTree(trial.tree) ? VeryLikely : Weak);
    if (const Trial hub = tried(decodeSignalRMessagePack); hub.fits)
        add(Format::SignalRMessagePack, Certain - 5);
}

void Recognizer::cbor()
{
    constexpr QByteArrayView selfDescribed("\xd9\xd9\xf7"); // RFC 8949, section 3.4.6
    const Trial trial = tried(decodeCbor);
    if (!trial.fits)
        return;
    const bool isSure = m_head.startsWith(selfDescribed);
    add(Format::Cbor, isSure ? Certain : isContainerTree(trial.tree) ? VeryLikely - 2 : Weak - 2);
}

void Recognizer::mqtt()
{
    const Trial trial = tried(decodeMqtt);
    if (trial.fits)
        add(Format::Mqtt,
            m_head.sliced(1).first(std::min<qsizetype>(8, m_head.size() - 1)).contains("MQTT") ? Certain : Likely + 10);
}

void Recognizer::protobuf()
{
    constexpr qsizetype shortest = 4; // fewer bytes have the form of almost anything
    const Trial trial = tried(decodeProtobuf);
    if (!trial.fits || isContainerTree(trial.tree) == false || trial.tree.size() < 2)
        return;
    const auto isSmallField = [](const Value &value) { return value.parent != ValueTree::Root || value.key.size() <= 2; };
    const bool isUsual = std::all_of(trial.tree.values().begin(), trial.tree.values().end(), isSmallField);
    add(Format::Protobuf, isUsual && m_head.size() >= shortest ? Likely : Weak);
}

void Recognizer::binary()
{
    messagePack();
    cbor();
    mqtt();
    protobuf();
}

bool Recognizer::unpacks(Format format) const
{
    const auto error = unpack(m_head, format, lookedAt).error;
    return !error || error->kind == DecodeError::Kind::TooLarge || error->kind == DecodeError::Kind::TrailingBytes
        || (m_isCut && error->kind == DecodeError::Kind::UnexpectedEnd);
}

void Recognizer::packed()
{
    constexpr quint32 zlibCheck = 31; // RFC 1950, section 2.2
    const auto first = static_cast<quint8>(m_head[0]);
    if (m_head.startsWith("\x1f\x8b\x08"))
        add(Format::Gzip, unpacks(Format::Gzip) ? Certain + 1 : Broken);
    if (m_head.startsWith("\x28\xb5\x2f\xfd"))
        add(Format::Zstd, unpacks(Format::Zstd) ? Certain + 1 : Broken);
    if (m_head.size() > 2 && (first & 0x8FU) == 0x08 && qFromBigEndian<quint16>(m_head.data()) % zlibCheck == 0)
        add(Format::Zlib, unpacks(Format::Zlib) ? Certain : No);
}

Recognition Recognizer::result()
{
    std::stable_sort(
        m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    Recognition result;
    for (const Candidate &candidate : m_candidates)
        result.candidates.push_back(candidate.format);
    if (!m_candidates.empty() && m_candidates.front().score >= Likely)
        result.best = m_candidates.front().format;
    return result;
}

/// Whether bytes are plain text, so that nobody need look for numbers in them.
bool isReadable(const QByteArray &payload)
{
    const auto isControl = [](char c) { return static_cast<quint8>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; };
    return std::none_of(payload.begin(), payload.end(), isControl) && payload.isValidUtf8();
}

Recognition recognizeWithin(const QByteArray &payload, bool isText, int nesting)
{
    if (payload.isEmpty())
        return {};
    if (const auto image = imageFormat(payload))
        return {*image, {*image}};
    Recognizer recognizer(payload, nesting);
    if (!isText && !isReadable(payload)) {
        recognizer.packed();
        recognizer.binary();
    }
    if (isText || payload.isValidUtf8())
        recognizer.text();
    return recognizer.result();
}

} // namespace

Recognition recognize(const QByteArray &payload, bool isText)
{
    return recognizeWithin(payload, isText, 0);
}

} // namespace framescope::inspect
