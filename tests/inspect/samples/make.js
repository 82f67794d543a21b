// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the samples that implementations from npm make. Run by make.sh; the README tells of what each sample is.
const fs = require('fs');
const path = require('path');
const out = process.argv[2];
const write = (name, data) => fs.writeFileSync(path.join(out, name), data);

const trade = {
  event: 'trade', symbol: 'EURUSD', price: 1.0842, size: 250000, negative: -7, live: true, venue: null,
  tags: ['fx', 'spot', 'Grüße 世界'], book: {bid: [1.0841, 1.084], ask: [1.0843]},
};

async function messagePack() {
  const {encode, ExtData} = await import('@msgpack/msgpack');
  write('trade.msgpack', encode({...trade, raw: new Uint8Array([0, 255, 16]), at: new Date(Date.UTC(2024, 4, 1, 12, 1, 2, 500)),
    ext: new ExtData(5, new Uint8Array([1, 2])), big: 4294967296, small: -129}));
}

function cbor() {
  const cbor = require('cbor');
  write('trade.cbor', cbor.encode({...trade, raw: Buffer.from([0, 255, 16]), at: new Date(Date.UTC(2024, 4, 1, 12, 1, 2)),
    nothing: undefined, big: 2n ** 64n, tagged: new cbor.Tagged(1234, 'x')}));
  const stream = new cbor.Encoder({canonical: false});
  const map = new Map([[1, 'one'], [[2, 3], 'list as a key'], ['half', 1.5]]);
  write('map.cbor', cbor.encodeOne(map, {highWaterMark: 65536}));
  stream.destroy();
}

function socketIo() {
  const {Encoder, PacketType} = require('socket.io-parser');
  const engine = require('engine.io-parser');
  const encoder = new Encoder();
  const send = (name, packet) => encoder.encode(packet).forEach((part, i) =>
    engine.encodePacket({type: 'message', data: part}, true, text => i || write(name + '.socketio', text)));
  send('event', {type: PacketType.EVENT, nsp: '/admin', id: 12, data: ['trade', trade]});
  send('connect', {type: PacketType.CONNECT, nsp: '/', data: {token: 'abc'}});
  send('ack', {type: PacketType.ACK, nsp: '/', id: 7, data: ['ok']});
  send('binary', {type: PacketType.EVENT, nsp: '/', data: ['file', Buffer.from([1, 2, 3])]});
  engine.encodePacket({type: 'open', data: JSON.stringify({sid: 'lv_VI97HAXpY6yYWAAAC', upgrades: [], pingInterval: 25000,
    pingTimeout: 20000, maxPayload: 1000000})}, true, text => write('open.socketio', text));
}

function stomp() {
  globalThis.WebSocket = class {};
  const {FrameImpl} = require('./node_modules/@stomp/stompjs/bundles/stomp.umd.js');
  write('send.stomp', FrameImpl.marshall({command: 'SEND', headers: {destination: '/queue/trades', 'content-type': 'application/json',
    odd: 'a:b\nc\\d'}, body: JSON.stringify(trade), escapeHeaderValues: true}));
  write('connected.stomp', FrameImpl.marshall({command: 'CONNECTED', headers: {version: '1.2', 'heart-beat': '0,0'}, body: ''}));
}

function signalR() {
  const {JsonHubProtocol, MessageType} = require('@microsoft/signalr');
  const {HandshakeProtocol} = require('./node_modules/@microsoft/signalr/dist/cjs/HandshakeProtocol.js');
  const {MessagePackHubProtocol} = require('@microsoft/signalr-protocol-msgpack');
  const json = new JsonHubProtocol();
  const pack = new MessagePackHubProtocol();
  const invocation = {type: MessageType.Invocation, invocationId: '3', target: 'SendTrade', arguments: [trade, 'x']};
  const ping = {type: MessageType.Ping};
  write('handshake.signalr', new HandshakeProtocol().writeHandshakeRequest({protocol: 'json', version: 1}));
  write('invocation.signalr', json.writeMessage(invocation));
  write('two.signalr', json.writeMessage(invocation) + json.writeMessage(ping));
  const bytes = message => Buffer.from(pack.writeMessage(message));
  write('invocation.signalrmsgpack', bytes(invocation));
  write('two.signalrmsgpack', Buffer.concat([bytes(invocation), bytes(ping)]));
  write('completion.signalrmsgpack', bytes({type: MessageType.Completion, invocationId: '3', result: 42}));
}

function mqtt() {
  const packet = require('mqtt-packet');
  const v5 = {protocolVersion: 5};
  write('connect311.mqtt', packet.generate({cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true, clientId: 'probe-1',
    keepalive: 30, username: 'me', password: Buffer.from('secret'), will: {topic: 'gone', payload: Buffer.from('bye'), qos: 1, retain: true}}));
  write('connect5.mqtt', packet.generate({cmd: 'connect', protocolId: 'MQTT', protocolVersion: 5, clean: true, clientId: 'probe-5',
    keepalive: 30, properties: {sessionExpiryInterval: 1234, receiveMaximum: 432, userProperties: {test: 'shown'}}}));
  write('publish311.mqtt', packet.generate({cmd: 'publish', topic: 'prices/EURUSD', qos: 1, messageId: 42, dup: false, retain: true,
    payload: JSON.stringify(trade)}));
  write('publish5.mqtt', packet.generate({cmd: 'publish', topic: 'prices/EURUSD', qos: 0, dup: false, retain: false,
    payload: JSON.stringify(trade), properties: {contentType: 'application/json', messageExpiryInterval: 60, topicAlias: 4}}, v5));
  write('subscribe5.mqtt', packet.generate({cmd: 'subscribe', messageId: 6, subscriptions: [{topic: 'prices/#', qos: 1, nl: false,
    rap: true, rh: 1}]}, v5));
  write('three.mqtt', Buffer.concat([packet.generate({cmd: 'subscribe', messageId: 6, subscriptions: [{topic: 'a/b', qos: 1}]}),
    packet.generate({cmd: 'suback', messageId: 6, granted: [1]}), packet.generate({cmd: 'pingreq'})]));
}

function protobuf() {
  const protobuf = require('protobufjs');
  const root = protobuf.parse(`syntax = "proto3";
    message Level { double price = 1; fixed32 lots = 2; }
    message Trade { string symbol = 1; uint64 size = 2; Level best = 3; repeated int32 packed = 4; bytes raw = 5; sint32 z = 6; }`).root;
  const Trade = root.lookupType('Trade');
  write('trade.protobuf', Trade.encode(Trade.create({symbol: 'EURUSD', size: 250000, best: {price: 1.0842, lots: 7},
    packed: [1, 2, 300], raw: Buffer.from([0, 255, 254]), z: -2})).finish());
}

/// Two sockets that are really connected, and everything that either sends.
async function conversation(prefix, serve, talk) {
  const {WebSocketServer} = require('ws');
  const server = new WebSocketServer({port: 0, host: '127.0.0.1', handleProtocols: protocols => [...protocols][0]});
  await new Promise(done => server.on('listening', done));
  const said = {};
  server.on('connection', socket => {
    socket.on('message', data => { said['client-' + JSON.parse(data).type] ??= data.toString(); });
    const send = socket.send;
    socket.send = function (data, ...rest) { said['server-' + JSON.parse(data).type] ??= data; return send.call(this, data, ...rest); };
  });
  const end = serve(server);
  await talk(`ws://127.0.0.1:${server.address().port}/`);
  end?.();
  server.clients.forEach(client => client.terminate());
  server.close();
  for (const [name, text] of Object.entries(said))
    write(`${prefix}-${name}.graphqlws`, text);
}

async function graphQl() {
  const {buildSchema, execute, subscribe} = require('graphql');
  const {WebSocket} = require('ws');
  const schema = buildSchema('type Query { hello: String } type Subscription { price(symbol: String): Float }');
  const root = {price: async function* () { yield {price: 1.0842}; }};
  const query = 'subscription Price($symbol: String) { price(symbol: $symbol) }';
  const {useServer} = require('graphql-ws/use/ws');
  const {createClient} = require('graphql-ws');
  await conversation('new', server => void useServer({schema, roots: {subscription: root}}, server), async url => {
    const client = createClient({url, webSocketImpl: WebSocket});
    await new Promise((done, fail) => client.subscribe({query, operationName: 'Price', variables: {symbol: 'EURUSD'}},
      {next() {}, error: fail, complete: done}));
    await client.dispose();
  });
  const {SubscriptionServer, SubscriptionClient} = require('subscriptions-transport-ws');
  await conversation('old', server => void SubscriptionServer.create({schema, execute, subscribe, rootValue: root}, server), async url => {
    const client = new SubscriptionClient(url, {}, WebSocket);
    await new Promise((done, fail) => client.request({query, operationName: 'Price', variables: {symbol: 'EURUSD'}})
      .subscribe({next() {}, error: fail, complete: done}));
    client.close();
  });
}

async function main() {
  write('trade.json', JSON.stringify(trade));
  write('trades.ndjson', [trade, {...trade, price: 1.0843}, {event: 'end'}].map(t => JSON.stringify(t) + '\n').join(''));
  await messagePack();
  cbor();
  socketIo();
  stomp();
  signalR();
  mqtt();
  protobuf();
  await graphQl();
  process.exit(0);
}
main();
