// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace framescope::base {

/// A read-only run of bytes inside a shared buffer. Copying shares the buffer and never copies bytes: a thousand small
/// payloads that arrived in one read of the socket keep one buffer alive together. Any thread; immutable.
class Bytes
{
public:
    Bytes() = default;
    /// The whole of @p buffer.
    Bytes(QByteArray buffer)
        : m_run(std::move(buffer))
    {
    }
    /// @p size bytes of @p buffer from @p offset; the range must lie inside.
    Bytes(QByteArray buffer, qsizetype offset, qsizetype size);

    [[nodiscard]] const char *data() const { return m_run.constData(); }
    [[nodiscard]] qsizetype size() const { return m_run.size(); }
    [[nodiscard]] bool isEmpty() const { return m_run.isEmpty(); }
    [[nodiscard]] QByteArrayView view() const { return {data(), size()}; }
    [[nodiscard]] char operator[](qsizetype index) const { return data()[index]; }
    /// An array of its own, which shares the buffer where the run covers all of it.
    [[nodiscard]] QByteArray toByteArray() const;
    /// Bytes that the shared buffer keeps alive; an estimate of what holding this costs.
    [[nodiscard]] qsizetype bufferSize() const { return m_run.capacity(); }

    friend bool operator==(const Bytes &a, const Bytes &b) { return a.view() == b.view(); }

private:
    QByteArray m_run; ///< may begin and end inside of its buffer, so that no 0 need follow it: never handed out
};

inline Bytes::Bytes(QByteArray buffer, qsizetype offset, qsizetype size)
    : m_run(std::move(buffer))
{
    Q_ASSERT(offset >= 0 && size >= 0 && offset + size <= m_run.size());
    QByteArray::DataPointer &run = m_run.data_ptr();
    run.setBegin(run.data() + offset);
    run.size = size;
}

} // namespace framescope::base
