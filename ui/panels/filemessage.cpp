// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filemessage.h"

#include "filequestion.h"

#include <base/regularfile.h>
#include <format/inert.h>
#include <format/numbers.h>
#include <protocol/limits.h>
#include <widgets/elidedlabel.h>

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFuture>
#include <QHBoxLayout>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QUrl>

#include <memory>

namespace framescope::panels {

namespace {

enum Type { AsText, AsBinary };

using FileBytes = base::Result<QByteArray, base::FileReadError>;

QFuture<FileBytes> readInBackground(const QString &path, qint64 most)
{
    const auto promise = std::make_shared<QPromise<FileBytes>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, most] {
        promise->addResult(base::readRegularFile(path, most));
        promise->finish();
    });
    return promise->future();
}

QString sentenceOf(const base::FileReadError &error, qint64 most)
{
    using Kind = base::FileReadError::Kind;
    switch (error.kind) {
    case Kind::NotAFile: return FileMessage::tr("Only files can be sent: this is a folder, a pipe or a device.");
    case Kind::TooLarge:
        return FileMessage::tr("The file is longer than %1, the longest message that can be sent.")
            .arg(format::byteSize(most));
    case Kind::System: break;
    }
    return FileMessage::tr("The file cannot be read: %1.").arg(format::inertLine(error.detail));
}

bool isNamedAsText(const QString &path)
{
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).inherits(QStringLiteral("text/plain"));
}

} // namespace

FileMessage::FileMessage(QWidget *parent)
    : QFrame(parent)
    , m_name(new widgets::ElidedLabel)
    , m_choose(new QPushButton(tr("Choose…")))
    , m_type(new QComboBox)
{
    setObjectName(QStringLiteral("fileMessage"));
    m_name->setObjectName(QStringLiteral("fileName"));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_choose->setToolTip(tr("Choose the file that is sent"));
    m_type->setObjectName(QStringLiteral("fileType"));
    m_type->addItem(tr("as a text message"));
    m_type->addItem(tr("as a binary message"));
    m_type->setCurrentIndex(AsBinary);
    m_type->setAccessibleName(tr("Type of the message"));
    m_type->setToolTip(m_type->accessibleName());
    connect(m_choose, &QPushButton::clicked, this, &FileMessage::choose);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_type);
    layout->addWidget(m_choose);
    updateName();
}

QString FileMessage::fileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

void FileMessage::setFile(const QString &path)
{
    m_path = path;
    m_size = QFileInfo(path).size();
    m_type->setCurrentIndex(isNamedAsText(path) ? AsText : AsBinary);
    updateName();
    Q_EMIT chosen();
}

void FileMessage::choose()
{
    askForFile(this, tr("Send a file"), tr("All files (*)"), [this](const QString &path) { setFile(path); });
}

void FileMessage::updateName()
{
    m_name->setText(m_path.isEmpty()
            ? tr("Drop a file here, or choose one. It is sent as one message.")
            : tr("%1, %2").arg(format::inertLine(QFileInfo(m_path).fileName()), format::byteSize(m_size)));
}

void FileMessage::read()
{
    if (m_path.isEmpty())
        return Q_EMIT failed(tr("There is no file yet."));
    if (std::exchange(m_isReading, true))
        return;
    const auto most = static_cast<qint64>(protocol::Limits().message);
    readInBackground(m_path, most).then(this, [this, most](const FileBytes &file) {
        deliver(file ? *file : QByteArray(), file ? QString() : sentenceOf(file.error(), most));
    });
}

void FileMessage::deliver(const QByteArray &bytes, const QString &problem)
{
    m_isReading = false;
    if (!problem.isEmpty())
        Q_EMIT failed(problem);
    else if (m_type->currentIndex() == AsText)
        Q_EMIT textRead(bytes);
    else
        Q_EMIT binaryRead(bytes);
}

void FileMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateName();
}

} // namespace framescope::panels
