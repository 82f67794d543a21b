// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"

#include <capture/reader.h>
#include <capture/recording.h>

#include <QTemporaryDir>

namespace framescope::tests {

/// A test of one recording: made, and read back. Each test has a file of its own.
class RecordingTest : public TestCase
{
protected:
    void makeFolder()
    {
        TestCase::init();
        m_dir.emplace();
        m_path = m_dir->filePath(QStringLiteral("a recording.fscope"));
    }
    /// Nothing where that fails, as does open().
    std::unique_ptr<capture::Recording> create()
    {
        auto recording = capture::Recording::create(m_path);
        return recording ? std::move(*recording) : nullptr;
    }
    std::unique_ptr<capture::Reader> open()
    {
        auto reader = capture::Reader::open(m_path);
        return reader ? std::move(*reader) : nullptr;
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

} // namespace framescope::tests
