// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <inspect/prettytext.h>

#include <QDir>
#include <QFile>

#include <map>

namespace framescope::tests {

using inspect::Format;
using inspect::ValueTree;

namespace {

struct Kind {
    Format format;
    bool isText;
};

const std::map<QString, Kind> &kinds()
{
    static const std::map<QString, Kind> kinds {{QStringLiteral("json"), {Format::Json, true}},
        {QStringLiteral("ndjson"), {Format::NdJson, true}}, {QStringLiteral("xml"), {Format::Xml, true}},
        {QStringLiteral("cbor"), {Format::Cbor, false}}, {QStringLiteral("msgpack"), {Format::MessagePack, false}},
        {QStringLiteral("form"), {Format::Form, true}}, {QStringLiteral("base64"), {Format::Base64, true}},
        {QStringLiteral("gzip"), {Format::Gzip, false}}, {QStringLiteral("zlib"), {Format::Zlib, false}},
        {QStringLiteral("zstd"), {Format::Zstd, false}}, {QStringLiteral("socketio"), {Format::SocketIo, true}},
        {QStringLiteral("stomp"), {Format::Stomp, true}}, {QStringLiteral("signalr"), {Format::SignalR, true}},
        {QStringLiteral("signalrmsgpack"), {Format::SignalRMessagePack, false}},
        {QStringLiteral("graphqlws"), {Format::GraphQlWs, true}}, {QStringLiteral("jsonrpc"), {Format::JsonRpc, true}},
        {QStringLiteral("mqtt"), {Format::Mqtt, false}}, {QStringLiteral("protobuf"), {Format::Protobuf, false}},
        {QStringLiteral("png"), {Format::Png, false}}, {QStringLiteral("jpeg"), {Format::Jpeg, false}},
        {QStringLiteral("gif"), {Format::Gif, false}}, {QStringLiteral("webp"), {Format::WebP, false}},
        {QStringLiteral("bmp"), {Format::Bmp, false}}};
    return kinds;
}

std::vector<Sample> readSamples()
{
    std::vector<Sample> samples;
    const QDir folder(QStringLiteral(FRAMESCOPE_SOURCE_DIR "/tests/inspect/samples"));
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const auto kind = kinds().find(info.suffix());
        QFile file(info.filePath());
        if (kind == kinds().end() || info.fileName() == QLatin1String("package.json") || !file.open(QIODevice::ReadOnly))
            continue;
        samples.push_back({info.fileName().toUtf8(), file.readAll(), kind->second.format, kind->second.isText});
    }
    return samples;
}

} // namespace

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all = readSamples();
    return all;
}

Sample sampleOf(const QByteArray &name)
{
    for (const Sample &sample : samples()) {
        if (sample.name == name)
            return sample;
    }
    return {};
}

QByteArray valueAt(const ValueTree &tree, QByteArrayView path)
{
    for (qint32 i = 0; i < tree.size(); ++i) {
        if (tree.pathTo(i) != path)
            continue;
        const QByteArray text = inspect::scalarText(tree.at(i));
        return tree.at(i).note.isEmpty() ? text : text + " / " + tree.at(i).note + " /";
    }
    return "nothing";
}

bool isSound(const ValueTree &tree)
{
    for (qint32 i = 0; i < tree.size(); ++i) {
        const inspect::Value &value = tree.at(i);
        if ((i == 0) != (value.parent < 0) || value.parent >= i)
            return false;
        qint32 count = 0;
        for (qint32 child = value.firstChild; child >= 0; child = tree.at(child).nextSibling) {
            if (tree.at(child).parent != i || tree.at(child).position != count++)
                return false;
        }
        if (count != value.childCount)
            return false;
    }
    return true;
}

std::vector<Format> allFormats()
{
    std::vector<Format> all;
    for (int i = 0; i <= static_cast<int>(Format::Bmp); ++i)
        all.push_back(static_cast<Format>(i));
    return all;
}

} // namespace framescope::tests
