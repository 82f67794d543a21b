// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packets and blocks, byte by byte where the standards have examples, and the made-up TCP. What Wireshark says of whole
// files stands in tests/interop.
#include "support/testcase.h"

#include <exchange/pcapngblocks.h>
#include <exchange/tcpconversation.h>

#include <QTest>

#include <QtEndian>

using namespace framescope;
using namespace framescope::exchange;
using namespace std::chrono_literals;
using base::Direction;

namespace {

/// The one's complement sum of 16-bit words, which is 0xFFFF over what has a right checksum.
quint32 sumOf(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        sum += static_cast<quint32>(static_cast<uchar>(bytes[i]) << 8)
            + (i + 1 < bytes.size() ? static_cast<uchar>(bytes[i + 1]) : 0);
    while (sum >> 16)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return sum;
}

struct Read {
    Direction direction {};
    quint32 sequence = 0;
    quint32 acknowledgement = 0;
    int flags = 0;
    QByteArray payload;
    bool isRight = false; ///< lengths and checksums
};

Read read(const TcpConversation::Packet &packet)
{
    const bool isV6 = (packet.bytes[0] >> 4) == 6;
    const qsizetype ip = isV6 ? 40 : 20;
    const QByteArray addresses = packet.bytes.mid(isV6 ? 8 : 12, isV6 ? 32 : 8);
    const QByteArray tcp = packet.bytes.mid(ip);
    const auto length = qFromBigEndian<quint16>(packet.bytes.constData() + (isV6 ? 4 : 2));
    QByteArray pseudo = addresses + QByteArray(4, '\0') + QByteArray("\0\0\0\6", 4);
    qToBigEndian(static_cast<quint32>(tcp.size()), pseudo.data() + addresses.size());
    Read result;
    result.direction = packet.direction;
    result.sequence = qFromBigEndian<quint32>(tcp.constData() + 4);
    result.acknowledgement = qFromBigEndian<quint32>(tcp.constData() + 8);
    result.flags = tcp[13];
    result.payload = tcp.mid((static_cast<uchar>(tcp[12]) >> 4) * 4);
    result.isRight = sumOf(pseudo + tcp) == 0xFFFF && length == (isV6 ? tcp.size() : packet.bytes.size())
        && (isV6 || sumOf(packet.bytes.first(20)) == 0xFFFF);
    return result;
}

Endpoint end(const char *address, quint16 port)
{
    return endpointFrom(QString::fromLatin1(address), port).value();
}

} // namespace

class TestPcapNg : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("IPv4") << QStringLiteral("192.0.2.7") << QByteArray::fromHex("c0000207");
        QTest::newRow("IPv6") << QStringLiteral("2001:db8::1") << QByteArray::fromHex("20010db8000000000000000000000001");
        QTest::newRow("IPv6 with a zone") << QStringLiteral("fe80::1%eth0")
                                          << QByteArray::fromHex("fe800000000000000000000000000001");
        QTest::newRow("a name") << QStringLiteral("localhost") << QByteArray();
        QTest::newRow("nothing") << QString() << QByteArray();
    }
    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        const auto endpoint = endpointFrom(text, 80);
        QCOMPARE(endpoint.has_value(), !bytes.isEmpty());
        if (!endpoint)
            return;
        QCOMPARE(endpoint->isV6, bytes.size() == 16);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(endpoint->address.data()), bytes.size()), bytes);
    }

    void aConversationIsWhole_data()
    {
        QTest::addColumn<QByteArray>("local");
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<bool>("isClient");
        QTest::newRow("a client by IPv4") << QByteArray("192.0.2.1") << QByteArray("192.0.2.2") << true;
        QTest::newRow("a server by IPv4") << QByteArray("192.0.2.1") << QByteArray("192.0.2.2") << false;
        QTest::newRow("a client by IPv6") << QByteArray("::1") << QByteArray("2001:db8::2") << true;
        QTest::newRow("one end of each family") << QByteArray("::ffff:192.0.2.1") << QByteArray("192.0.2.2") << true;
    }
    void aConversationIsWhole()
    {
        QFETCH(QByteArray, local);
        QFETCH(QByteArray, peer);
        QFETCH(bool, isClient);
        std::vector<Read> packets;
        TcpConversation tcp(end(local.constData(), 1000), end(peer.constData(), 2000), isClient,
            [&packets](const TcpConversation::Packet &packet) { packets.push_back(read(packet)); });
        const Direction fromClient = isClient ? Direction::Out : Direction::In;
        const Direction fromServer = isClient ? Direction::In : Direction::Out;
        const QByteArray large(200'001, 'x');
        tcp.open(1s, {});
        tcp.send(fromClient, 2s, "abc");
        tcp.send(fromServer, 3s, large);
        tcp.send(fromClient, 4s, large);
        tcp.send(fromClient, 5s, large);
        tcp.finish(6s);

        QByteArray streams[2];
        quint32 next[2] = {0, 0};
        for (const Read &packet : packets) {
            QVERIFY(packet.isRight);
            const int own = packet.direction == fromClient ? 0 : 1;
            QCOMPARE(packet.sequence, next[own]); // no gap and nothing twice
            if ((packet.flags & tcpAck) != 0)
                QCOMPARE(packet.acknowledgement, next[1 - own]);
            next[own] += static_cast<quint32>(packet.payload.size()) + ((packet.flags & (tcpSyn | tcpFin)) != 0 ? 1 : 0);
            streams[own] += packet.payload;
            QVERIFY(packet.payload.size() <= maxSegment);
        }
        QCOMPARE(streams[0], "abc" + large + large);
        QCOMPARE(streams[1], large);
        QCOMPARE(packets[0].flags, int(tcpSyn));
        QCOMPARE(packets[1].flags, tcpSyn | tcpAck);
        QVERIFY(packets[0].direction == fromClient && packets[1].direction == fromServer);
        QVERIFY(packets[packets.size() - 3].direction == fromServer);
        QCOMPARE(packets[packets.size() - 3].flags, tcpFin | tcpAck);
    }

    void muchIsAcknowledged()
    {
        int acknowledgements = 0;
        TcpConversation tcp(end("::1", 1), end("::1", 2), true, [&acknowledgements](const TcpConversation::Packet &packet) {
            acknowledgements += packet.direction == Direction::In && read(packet).payload.isEmpty() ? 1 : 0;
        });
        tcp.open(1s, {});
        const int before = acknowledgements;
        for (int i = 0; i < 100; ++i)
            tcp.send(Direction::Out, 2s, QByteArray(100'000, 'x'));
        QVERIFY(acknowledgements - before > 20);
    }

    void blocksAreAsTheFormatSays()
    {
        QCOMPARE(sectionHeaderBlock("hi", {}).toHex(),
            "0a0d0d0a"
            "28000000"
            "4d3c2b1a"
            "01000000"
            "ffffffffffffffff"
            "01000200"
            "68690000"
            "00000000"
            "28000000");
        QCOMPARE(interfaceBlock("if", {}).toHex(),
            "01000000"
            "28000000"
            "65000000"
            "00000000"
            "02000200"
            "69660000"
            "09000100"
            "09000000"
            "00000000"
            "28000000");
        QCOMPARE(packetBlock(1, 0x1122334455667788ns, "abc", Direction::Out, "c").toHex(),
            "06000000"
            "38000000"
            "01000000"
            "44332211"
            "88776655"
            "03000000"
            "03000000"
            "61626300"
            "02000400"
            "02000000"
            "01000100"
            "63000000"
            "00000000"
            "38000000");
        QVERIFY(packetBlock(0, -1ns, "", Direction::In, {})
                    .toHex()
                    .startsWith("06000000"
                                "2c000000"
                                "00000000"
                                "0000000000000000"));
    }
};

QTEST_GUILESS_MAIN(TestPcapNg)
#include "tst_pcapng.moc"
