// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturereader.h"

#include <format/inspection.h>
#include <format/numbers.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace framescope::panels {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::PictureReader)
};

constexpr qint64 mostPixels = 64LL * 1000 * 1000;
constexpr int largestSide = 4096; // pixels; larger ones are made smaller while they are read

QByteArray readerOf(inspect::Format format)
{
    switch (format) {
    case inspect::Format::Png: return "png";
    case inspect::Format::Jpeg: return "jpeg";
    case inspect::Format::Gif: return "gif";
    case inspect::Format::WebP: return "webp";
    default: return "bmp";
    }
}

QString refusal(const QImageReader &reader, const QByteArray &name, inspect::Format format)
{
    const QSize size = reader.size();
    if (!QImageReader::supportedImageFormats().contains(name))
        return Text::tr("This installation of Qt cannot read %1 pictures. “Hex” shows the bytes.")
            .arg(format::formatName(format));
    if (qint64(size.width()) * size.height() > mostPixels)
        return Text::tr("The picture has %1 × %2 pixels, which is more than is shown here.")
            .arg(format::number(size.width()), format::number(size.height()));
    return {};
}

} // namespace

Picture readPicture(const QByteArray &bytes, inspect::Format format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray name = readerOf(format);
    QImageReader reader(&buffer, name);
    reader.setAutoDetectImageFormat(false);
    Picture picture;
    picture.size = reader.size();
    picture.problem = refusal(reader, name, format);
    if (!picture.problem.isEmpty())
        return picture;
    if (picture.size.width() > largestSide || picture.size.height() > largestSide)
        reader.setScaledSize(picture.size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    if (!reader.read(&picture.image))
        picture.problem = Text::tr("The picture is damaged or cut off. “Hex” shows the bytes.");
    else if (picture.size.isEmpty())
        picture.size = picture.image.size();
    return picture;
}

} // namespace framescope::panels
