// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/progress.h>
#include <exchange/selection.h>

namespace framescope::exchange {

enum class Format {
    Har, ///< HTTP Archive 1.2 with `_webSocketMessages` and `_webSocketClose`
    JsonLines, ///< JSONL.md
    Csv, ///< RFC 4180, the columns of the view `messages`
    PcapNg ///< what Wireshark opens; TCP and IP are made up
};

/// The name on command lines, and the ending of files: "har", "jsonl", "csv", "pcapng".
[[nodiscard]] const char *nameOf(Format format);
[[nodiscard]] std::optional<Format> formatFromName(QStringView name);

struct ExportRequest {
    Format format {};
    Selection selection;
    /// Otherwise the values of headers and parameters become "•••" whose names look secret (protocol::isSecretName) or that
    /// were marked secret, and the user info of URLs, and the secret of a member of a chat room "xxx…". Other payloads and
    /// the rest of the heads are never changed.
    bool keepsSecrets = false;
};

/// Why an export is not there, or not whole.
struct ExportError {
    enum class Kind {
        Cancelled,
        Damaged, ///< cause: what could be read has been exported
        OutputFailed, ///< the output takes no more; path and detail where it is a file
        IsTheRecording, ///< path: the export would overwrite what it reads
    };
    Kind kind {};
    QString path {};
    QString detail {}; ///< in the words of the system, English
    std::optional<capture::ReadError> cause {};
};

/// Takes the next part of an export; false: nothing more can be taken.
using Output = std::function<bool(QByteArrayView)>;

/// Writes the recording of @p reader, as far as it has come, in another format. Memory stays flat: for HAR it grows by a
/// byte or two per message. Runs to its end on the caller's thread, which must be the reader's; not for a thread that
/// paints.
[[nodiscard]] base::Status<ExportError> exportRecording(
    capture::Reader &reader, const ExportRequest &request, const Output &output, const ProgressHandler &progress = {});

/// The same into a file, which takes the place of one that is there only once it is whole. Readable by its owner only
/// where secrets are kept. @p recording: the path of what is read.
[[nodiscard]] base::Status<ExportError> exportToFile(const QString &recording, capture::Reader &reader,
    const ExportRequest &request, const QString &path, const ProgressHandler &progress = {});

} // namespace framescope::exchange
