// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include "requestjson.h"

#include <QFile>
#include <QJsonDocument>

namespace framescope::workspace {

namespace {

constexpr int currentVersion = 1;
constexpr qsizetype longestKeptName = 200; // characters, of a request that is left out

QString formatName()
{
    return QStringLiteral("framescope-drafts");
}

/// The parts by name, in the order in which they are left out.
const std::vector<std::pair<DraftPart, QString>> &parts()
{
    static const std::vector<std::pair<DraftPart, QString>> parts {{DraftPart::Text, QStringLiteral("text")},
        {DraftPart::Messages, QStringLiteral("messages")}, {DraftPart::Request, QStringLiteral("request")}};
    return parts;
}

QJsonArray namesOf(DraftParts leftOut)
{
    QJsonArray names;
    for (const auto &[part, name] : parts()) {
        if (leftOut.testFlag(part))
            names.append(name);
    }
    return names;
}

DraftParts partsNamed(const QStringList &names)
{
    DraftParts leftOut;
    for (const auto &[part, name] : parts())
        leftOut.setFlag(part, names.contains(name));
    return leftOut;
}

QJsonObject jsonOf(const Draft &draft)
{
    QJsonObject object {{QStringLiteral("id"), draft.id}, {QStringLiteral("request"), toJson(draft.request)}};
    if (!draft.text.isEmpty())
        object.insert(QStringLiteral("text"), draft.text);
    if (draft.isBinary)
        object.insert(QStringLiteral("binary"), true);
    if (draft.isCurrent)
        object.insert(QStringLiteral("current"), true);
    if (draft.leftOut)
        object.insert(QStringLiteral("leftOut"), namesOf(draft.leftOut));
    return object;
}

bool has(const Draft &draft, DraftPart part)
{
    switch (part) {
    case DraftPart::Text: return !draft.text.isEmpty();
    case DraftPart::Messages: return !draft.request.messages.empty();
    case DraftPart::Request: return true;
    }
    return false;
}

Draft without(Draft draft, DraftPart part)
{
    draft.leftOut.setFlag(part);
    switch (part) {
    case DraftPart::Text: draft.text.clear(); break;
    case DraftPart::Messages: draft.request.messages.clear(); break;
    case DraftPart::Request: {
        Request bare;
        bare.id = draft.request.id;
        bare.name = draft.request.name.left(longestKeptName);
        draft.request = bare;
        break;
    }
    }
    return draft;
}

qsizetype sizeOf(const Draft &draft)
{
    return QJsonDocument(jsonOf(draft)).toJson().size();
}

/// Leaves the part out of the drafts where it is longest, until @p excess bytes are saved.
void leaveOutLongest(std::vector<Draft> &drafts, DraftPart part, qsizetype excess)
{
    std::vector<std::pair<qsizetype, size_t>> savings;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (has(drafts[i], part))
            savings.emplace_back(sizeOf(drafts[i]) - sizeOf(without(drafts[i], part)), i);
    }
    std::sort(savings.begin(), savings.end(), std::greater<>());
    for (const auto &[saved, i] : savings) {
        if (excess <= 0)
            return;
        drafts[i] = without(drafts[i], part);
        excess -= saved;
    }
}

} // namespace

FittedDrafts fitted(std::vector<Draft> drafts)
{
    for (Draft &draft : drafts) {
        if (draft.text.size() > longestDraftText)
            draft = without(draft, DraftPart::Text);
    }
    QByteArray bytes = fileBytesOf(drafts);
    for (auto part = parts().begin(); part != parts().end() && bytes.size() > maxFileBytes; ++part) {
        leaveOutLongest(drafts, part->first, bytes.size() - maxFileBytes);
        bytes = fileBytesOf(drafts);
    }
    return {std::move(drafts), bytes};
}

QByteArray fileBytesOf(const std::vector<Draft> &drafts)
{
    QJsonArray tabs;
    for (const Draft &draft : drafts)
        tabs.append(jsonOf(draft));
    return fileBytes({{QStringLiteral("tabs"), tabs}}, formatName(), currentVersion);
}

base::Result<std::vector<Draft>, FileError> readDrafts(const QString &path)
{
    std::vector<Draft> drafts;
    if (!QFile::exists(path))
        return drafts;
    const auto file = readJsonFile(path, formatName(), currentVersion);
    if (!file)
        return base::Failure {file.error()};
    std::optional<QString> bad;
    ObjectReader reader(file->object, {}, bad);
    for (ObjectReader &object : reader.objects("tabs")) {
        Draft draft;
        draft.id = object.text("id");
        draft.request = requestFrom(object.object("request"));
        draft.text = object.text("text");
        draft.isBinary = object.flag("binary", false);
        draft.isCurrent = object.flag("current", false);
        draft.leftOut = partsNamed(object.texts("leftOut"));
        drafts.push_back(std::move(draft));
    }
    if (bad)
        return base::Failure {FileError {FileError::Kind::BadValue, path, *bad, 0}};
    return drafts;
}

} // namespace framescope::workspace
