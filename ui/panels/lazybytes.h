// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>
#include <widgets/bytesource.h>

#include <QHash>
#include <QObject>
#include <QSet>

namespace framescope::panels {

/// A payload that is too large to be had in one piece: read from the recording as it is looked at, on another thread. Keeps
/// a few mebibytes of it.
class LazyBytes : public QObject
{
    Q_OBJECT

public:
    /// Reads so many bytes from an offset; on the reader's thread.
    using Read = std::function<QByteArray(capture::Reader &, qint64 offset, qint64 count)>;

    /// @p model must outlive it, and show the same recording while it is used. @p size: of all.
    LazyBytes(const models::LogModel &model, qint64 size, Read read, QObject *parent);

    /// To be used no longer than this object is there.
    [[nodiscard]] widgets::ByteSource source();

Q_SIGNALS:
    /// What had been asked for is here.
    void arrived();

private:
    [[nodiscard]] QByteArray read(qint64 offset, qint64 count);
    void request(qint64 block);

    const models::LogModel &m_model;
    qint64 m_size;
    Read m_read;
    QHash<qint64, QByteArray> m_blocks;
    QSet<qint64> m_requested;
};

} // namespace framescope::panels
