// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <net/connectoptions.h>
#include <protocol/clienthandshake.h>
#include <protocol/closecode.h>

#include <QString>

#include <chrono>
#include <optional>

namespace framescope::cli {

/// A code and a reason, as --close takes them.
struct CloseOption {
    protocol::CloseCode code {};
    QByteArray reason;
};

// What people type behind an option, read and checked. The error is a sentence.
[[nodiscard]] base::Result<protocol::Url, QString> readUrl(const QString &text);
/// "Name: value"
[[nodiscard]] base::Result<protocol::HttpHeader, QString> readHeader(const QString &text);
/// A name that may stand in Sec-WebSocket-Protocol, behind those @p before it.
[[nodiscard]] base::Result<QByteArray, QString> readSubprotocol(const QString &text, const QByteArrayList &before);
/// A value without line breaks, for Origin.
[[nodiscard]] base::Result<QByteArray, QString> readOrigin(const QString &text);
/// "http://[USER:PASSWORD@]HOST:PORT", "socks5://…" or "system"
[[nodiscard]] base::Result<net::ProxyOptions, QString> readProxy(const QString &text);
/// A number from 0 to 50.
[[nodiscard]] base::Result<int, QString> readRedirects(qint64 number);
/// "1.2" or "1.3"
[[nodiscard]] base::Result<net::TlsVersion, QString> readTlsVersion(const QString &text);
/// "wire" or "qt"
[[nodiscard]] base::Result<net::EngineKind, QString> readEngine(const QString &text);
/// The first line of a file, without its end.
[[nodiscard]] base::Result<QString, QString> readFirstLine(const QString &path);
/// A text message, which must be UTF-8.
[[nodiscard]] base::Result<QByteArray, QString> readText(const QByteArray &text);
/// "CODE[:REASON]"
[[nodiscard]] base::Result<CloseOption, QString> readClose(const QString &text);
/// A number from 1.
[[nodiscard]] base::Result<qint64, QString> readCount(qint64 number);
/// A number from 0 to 65535.
[[nodiscard]] base::Result<quint16, QString> readPort(qint64 number);
/// Seconds, more than 0 and at most a million, as a time; to the millisecond.
[[nodiscard]] base::Result<std::chrono::milliseconds, QString> readSeconds(double seconds);

} // namespace framescope::cli
