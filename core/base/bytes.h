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
    Bytes(QByteArray buffer);
    /// @p size bytes of @p buffer from @p offset; the range must lie inside.
    Bytes(QByteArray buffer, qsizetype offset, qsizetype size);

    [[nodiscard]] const char *data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }
    [[nodiscard]] char operator[](qsizetype index) const { return m_data[index]; }
    /// An array of its own, which shares the buffer where the run covers all of it.
    [[nodiscard]] QByteArray toByteArray() const;
    /// Bytes that the shared buffer keeps alive; an estimate of what holding this costs.
    [[nodiscard]] qsizetype bufferSize() const { return m_buffer.size(); }

    friend bool operator==(const Bytes &a, const Bytes &b) { return a.view() == b.view(); }

private:
    QByteArray m_buffer;
    const char *m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace framescope::base
