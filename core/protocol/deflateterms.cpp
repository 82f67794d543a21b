// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deflateterms.h"

#include <array>

namespace framescope::protocol {

namespace {

using Problem = DeflateProblem;

constexpr char serverTakeoverName[] = "server_no_context_takeover";
constexpr char clientTakeoverName[] = "client_no_context_takeover";
constexpr char serverBitsName[] = "server_max_window_bits";
constexpr char clientBitsName[] = "client_max_window_bits";

constexpr int leastBits = 8;
constexpr int mostBits = 15;

struct Row {
    Problem problem;
    const char *name;
    const char *section;
};

constexpr std::array rows {
    Row {Problem::UnknownParameter, "unknown-parameter", "7"},
    Row {Problem::RepeatedParameter, "repeated-parameter", "7"},
    Row {Problem::MissingValue, "missing-value", "7.1.2"},
    Row {Problem::UnexpectedValue, "unexpected-value", "7.1.1"},
    Row {Problem::InvalidWindowBits, "invalid-window-bits", "7.1.2"},
    Row {Problem::NotOffered, "not-offered", "7.1.2.2"},
    Row {Problem::WindowTooLarge, "window-too-large", "7.1.2.1"},
    Row {Problem::ContextTakenOver, "context-taken-over", "7.1.1.1"},
};

const Row &rowOf(Problem problem)
{
    const Row &row = rows.at(static_cast<size_t>(problem));
    Q_ASSERT(row.problem == problem);
    return row;
}

bool isKnown(QByteArrayView name)
{
    return name == serverTakeoverName || name == clientTakeoverName || name == serverBitsName || name == clientBitsName;
}

/// "8" to "15": decimal, without leading zeros.
std::optional<int> windowBitsFrom(const QByteArray &text)
{
    for (int bits = leastBits; bits <= mostBits; ++bits) {
        if (text == QByteArray::number(bits))
            return bits;
    }
    return std::nullopt;
}

/// Takes one parameter after the other.
class Reader
{
public:
    explicit Reader(DeflateSide side)
        : m_side(side)
    {
    }

    void take(const ExtensionParameter &parameter)
    {
        if (std::find(m_seen.begin(), m_seen.end(), parameter.name) != m_seen.end())
            return fail(Problem::RepeatedParameter, parameter);
        if (!isKnown(parameter.name)) // not remembered: there may be thousands
            return fail(Problem::UnknownParameter, parameter);
        m_seen.push_back(parameter.name);
        if (parameter.name == serverTakeoverName)
            takeFlag(parameter, m_reading.terms.serverNoContextTakeover);
        else if (parameter.name == clientTakeoverName)
            takeFlag(parameter, m_reading.terms.clientNoContextTakeover);
        else if (parameter.name == serverBitsName)
            takeBits(parameter, m_reading.terms.serverMaxWindowBits);
        else
            takeClientBits(parameter);
    }

    [[nodiscard]] DeflateReading &&result() && { return std::move(m_reading); }

private:
    void takeFlag(const ExtensionParameter &parameter, bool &flag)
    {
        if (parameter.value)
            return fail(Problem::UnexpectedValue, parameter);
        flag = true;
    }

    void takeBits(const ExtensionParameter &parameter, std::optional<int> &bits)
    {
        if (!parameter.value)
            return fail(Problem::MissingValue, parameter);
        bits = windowBitsFrom(*parameter.value);
        if (!bits)
            fail(Problem::InvalidWindowBits, parameter);
    }

    void takeClientBits(const ExtensionParameter &parameter)
    {
        const bool isBare = m_side == DeflateSide::Offer && !parameter.value; // 7.1.2.2
        if (!isBare)
            takeBits(parameter, m_reading.terms.clientMaxWindowBits);
        m_reading.terms.limitsClientWindow = isBare || m_reading.terms.clientMaxWindowBits.has_value();
    }

    void fail(Problem problem, const ExtensionParameter &parameter)
    {
        if (!m_reading.error)
            m_reading.error = DeflateError {problem, parameter.toBytes()};
    }

    DeflateSide m_side;
    std::vector<QByteArray> m_seen;
    DeflateReading m_reading;
};

ExtensionParameter bitsParameter(const char *name, std::optional<int> bits)
{
    ExtensionParameter parameter {name};
    if (bits)
        parameter.value = QByteArray::number(*bits);
    return parameter;
}

} // namespace

const char *nameOf(Problem problem)
{
    return rowOf(problem).name;
}

const char *sectionFor(Problem problem)
{
    return rowOf(problem).section;
}

Extension DeflateTerms::toExtension() const
{
    Extension extension {deflateName};
    if (serverNoContextTakeover)
        extension.parameters.push_back({serverTakeoverName});
    if (clientNoContextTakeover)
        extension.parameters.push_back({clientTakeoverName});
    if (serverMaxWindowBits)
        extension.parameters.push_back(bitsParameter(serverBitsName, serverMaxWindowBits));
    if (limitsClientWindow)
        extension.parameters.push_back(bitsParameter(clientBitsName, clientMaxWindowBits));
    return extension;
}

DeflateReading readDeflate(const Extension &extension, DeflateSide side)
{
    Reader reader(side);
    for (const ExtensionParameter &parameter : extension.parameters)
        reader.take(parameter);
    return std::move(reader).result();
}

std::optional<DeflateTerms> answerTo(const DeflateTerms &offer, const DeflatePolicy &policy)
{
    DeflateTerms answer;
    answer.serverNoContextTakeover = offer.serverNoContextTakeover || policy.server.noContextTakeover;
    answer.clientNoContextTakeover = offer.clientNoContextTakeover || policy.client.noContextTakeover;
    const int serverBits = std::min(offer.serverMaxWindowBits.value_or(mostBits), policy.server.maxBits);
    if (offer.serverMaxWindowBits || serverBits < mostBits)
        answer.serverMaxWindowBits = serverBits;
    const int clientBits = std::min(offer.clientMaxWindowBits.value_or(mostBits), policy.client.maxBits);
    if (policy.client.maxBits < mostBits && !offer.limitsClientWindow)
        return std::nullopt;
    if (clientBits < mostBits) {
        answer.limitsClientWindow = true;
        answer.clientMaxWindowBits = clientBits;
    }
    return answer;
}

std::optional<AcceptedOffer> acceptOffer(const std::vector<Extension> &offers, const DeflatePolicy &policy)
{
    for (const Extension &offer : offers) {
        if (offer.name != deflateName)
            continue;
        const DeflateReading reading = readDeflate(offer, DeflateSide::Offer);
        if (reading.error)
            continue; // section 7: it must be declined
        if (const auto answer = answerTo(reading.terms, policy))
            return AcceptedOffer {*answer, agree(reading.terms, *answer)};
    }
    return std::nullopt;
}

std::optional<DeflateError> checkAnswer(const DeflateTerms &offer, const DeflateTerms &answer)
{
    const int offeredBits = offer.serverMaxWindowBits.value_or(mostBits);
    if (offer.serverNoContextTakeover && !answer.serverNoContextTakeover)
        return DeflateError {Problem::ContextTakenOver, serverTakeoverName};
    if (answer.serverMaxWindowBits.value_or(mostBits) > offeredBits)
        return DeflateError {Problem::WindowTooLarge, bitsParameter(serverBitsName, answer.serverMaxWindowBits).toBytes(),
            QByteArray::number(offeredBits)};
    if (answer.limitsClientWindow && !offer.limitsClientWindow)
        return DeflateError {Problem::NotOffered, bitsParameter(clientBitsName, answer.clientMaxWindowBits).toBytes()};
    return std::nullopt;
}

DeflateParameters agree(const DeflateTerms &offer, const DeflateTerms &answer)
{
    DeflateParameters parameters;
    parameters.server = {answer.serverNoContextTakeover, answer.serverMaxWindowBits.value_or(mostBits)};
    parameters.client.noContextTakeover = answer.clientNoContextTakeover || offer.clientNoContextTakeover;
    parameters.client.maxBits =
        std::min(answer.clientMaxWindowBits.value_or(mostBits), offer.clientMaxWindowBits.value_or(mostBits));
    return parameters;
}

} // namespace framescope::protocol
