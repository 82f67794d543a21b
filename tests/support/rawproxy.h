// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>

class QTcpSocket;

namespace framescope::tests {

/// A proxy on the test's thread, for HTTP CONNECT or SOCKS5, that does what it is told. Whatever name it is asked for, it
/// goes to 127.0.0.1.
class RawProxy : public QObject
{
    Q_OBJECT

public:
    enum class Kind { HttpConnect, Socks5 };

    /// With a user it lets nobody else in.
    explicit RawProxy(Kind kind, QByteArray user = {}, QByteArray password = {});

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Says @p bytes to whoever asks for a tunnel (or comes, where that is what is wanted), and hangs up.
    void refuseWith(const QByteArray &bytes, bool atOnce = false);
    /// CONNECT: asks for Digest in the place of Basic; RFC 7616. @p hangsUp: ends TCP behind the 407.
    void demandDigest(bool hangsUp);
    /// Leaves what the client sends in the kernel from here on.
    void stopReading();
    void readOn();
    /// "host:port" of each tunnel that it was asked for.
    [[nodiscard]] const QByteArrayList &asked() const { return m_asked; }
    /// All heads of CONNECT that came.
    [[nodiscard]] const QByteArrayList &heads() const { return m_heads; }
    /// Bytes that went through to the endpoint.
    [[nodiscard]] qint64 passed() const { return m_passed; }

private:
    enum class Step { Greeting, Password, Request, Tunnel };
    struct Visit {
        QTcpSocket *client = nullptr;
        Step step = Step::Greeting;
        QByteArray bytes; ///< that have come and were not looked at
    };

    void take(QTcpSocket *client);
    /// False where more has to come.
    [[nodiscard]] bool advance(Visit &visit);
    [[nodiscard]] bool readHead(Visit &visit);
    [[nodiscard]] bool isLetIn(const QByteArray &head) const;
    void ask(Visit &visit) const;
    [[nodiscard]] bool readGreeting(Visit &visit);
    [[nodiscard]] bool readPassword(Visit &visit);
    [[nodiscard]] bool readRequest(Visit &visit);
    void dig(Visit &visit, const QByteArray &host, quint16 port);
    static void hangUp(Visit &visit, const QByteArray &last);

    Kind m_kind;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_refusal;
    bool m_refusesAtOnce = false;
    bool m_wantsDigest = false;
    bool m_hangsUpBehindQuestion = true;
    bool m_reads = true;
    QPointer<QTcpSocket> m_client; ///< the last
    QByteArrayList m_asked;
    QByteArrayList m_heads;
    qint64 m_passed = 0;
    QTcpServer m_server;
};

} // namespace framescope::tests
