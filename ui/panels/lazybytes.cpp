// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lazybytes.h"

#include <QPointer>

namespace framescope::panels {

namespace {
constexpr qint64 blockBytes = 64LL * 1024;
constexpr qsizetype mostBlocks = 64;
} // namespace

LazyBytes::LazyBytes(const models::LogModel &model, qint64 size, Read read, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_size(size)
    , m_read(std::move(read))
{
}

widgets::ByteSource LazyBytes::source()
{
    const QPointer<LazyBytes> self(this);
    const auto fetch = [self](qint64 offset, qint64 count, const widgets::ByteSource::Then &then) {
        if (self)
            self->m_model.ask<QByteArray>(
                [read = self->m_read, offset, count](capture::Reader &reader) { return read(reader, offset, count); },
                [then](const QByteArray &bytes) { then(bytes); });
    };
    return {m_size, [self](qint64 offset, qint64 count) { return self ? self->read(offset, count) : QByteArray(); }, fetch};
}

QByteArray LazyBytes::read(qint64 offset, qint64 count)
{
    QByteArray bytes;
    bool isWhole = true;
    for (qint64 block = offset / blockBytes; block * blockBytes < offset + count; ++block) {
        const auto known = m_blocks.constFind(block);
        if (known == m_blocks.cend()) {
            isWhole = false;
            request(block);
            continue;
        }
        const qint64 first = std::max<qint64>(offset - block * blockBytes, 0);
        bytes += known->mid(first, offset + count - block * blockBytes - first);
    }
    return isWhole ? bytes : QByteArray();
}

void LazyBytes::request(qint64 block)
{
    if (m_requested.contains(block))
        return;
    m_requested.insert(block);
    const QPointer<LazyBytes> self(this);
    m_model.ask<QByteArray>(
        [read = m_read, block](capture::Reader &reader) { return read(reader, block * blockBytes, blockBytes); },
        [self, block](const QByteArray &bytes) {
            if (!self)
                return;
            self->m_requested.remove(block);
            if (self->m_blocks.size() >= mostBlocks)
                self->m_blocks.clear();
            self->m_blocks.insert(block, bytes);
            Q_EMIT self->arrived();
        });
}

} // namespace framescope::panels
