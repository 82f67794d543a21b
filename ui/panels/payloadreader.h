// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <format/markedtext.h>
#include <inspect/decode.h>
#include <inspect/recognize.h>

#include <QImage>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace framescope::panels {

/// A payload that is to be read.
struct PayloadQuestion {
    QByteArray payload;
    bool isText = false; ///< it came as text
    std::optional<inspect::Format> format; ///< nothing: the likeliest
    qsizetype longestText = 0; ///< bytes of text that are wanted
};

/// A picture, or in one sentence why there is none.
struct Picture {
    QImage image; ///< made smaller where it is very large
    QSize size; ///< as the payload has it
    QString problem;
};

/// What there is to show of a payload.
struct PayloadReading {
    inspect::Recognition guess;
    std::shared_ptr<const inspect::Decoded> decoded;
    bool isText = false; ///< the payload is UTF-8 without control characters
    bool isContentText = false; ///< what the innermost layer reads is UTF-8
    format::MarkedText raw; ///< the payload as text
    bool isRawCut = false;
    format::MarkedText pretty;
    bool isPrettyCut = false;
    std::optional<Picture> picture; ///< of a format that is one
};

/// Recognizes, reads and makes what is to be shown. Any thread; takes as long as it takes, at most a second or so.
[[nodiscard]] PayloadReading readPayload(const PayloadQuestion &question, std::stop_token stop);

/// Reads payloads without anybody waiting: small ones at once; large ones, pictures and what is packed on a thread of its
/// own. Only the latest question is answered. Lives on its owner's thread.
class PayloadReader : public QObject
{
    Q_OBJECT

public:
    /// What is no larger is read at once: a few milliseconds.
    static constexpr qsizetype ReadAtOnce = qsizetype(16) * 1024;

    using Answer = std::function<void(const PayloadReading &)>;

    explicit PayloadReader(QObject *parent = nullptr);
    ~PayloadReader() override;

    /// Answers with @p answer, before it returns or later. Earlier questions are given up.
    void ask(const PayloadQuestion &question, Answer answer);
    /// Gives up the question that is being answered.
    void forget();

private:
    int m_request = 0; // answers to earlier ones come too late
    std::stop_source m_stop;
    base::TaskQueue m_here;
    QThread m_thread; // runs from the first large payload on
    base::TaskQueue m_there;
};

} // namespace framescope::panels
