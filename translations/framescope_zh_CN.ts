<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>framescope::dialogs::AboutDialog</name>
    <message>
        <source>Libraries and their licences</source>
        <translation>库及其许可证</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Shows what really crosses a WebSocket, down to the bits of each frame, and keeps all of it.

Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>显示真正经过 WebSocket 的内容，细到每个帧的每一位，并全部保留。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>About Framescope</source>
        <translation>关于 Framescope</translation>
    </message>
    <message>
        <source>It stands on these libraries:</source>
        <translation>本程序基于以下库：</translation>
    </message>
</context>
<context>
    <name>framescope::dialogs::Dialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>framescope::dialogs::PreferencesDialog</name>
    <message>
        <source>Use:</source>
        <translation>使用：</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>主题：</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语言：</translation>
    </message>
    <message>
        <source>Text size:</source>
        <translation>文字大小：</translation>
    </message>
    <message>
        <source>Font of payloads:</source>
        <translation>有效载荷字体：</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Keep up to:</source>
        <translation>最多保留：</translation>
    </message>
    <message>
        <source>Every connection is recorded. Beyond this size the oldest recordings that nobody has saved are deleted; saved and open ones never.</source>
        <translation>每个连接都会被录制。超出此大小后，最旧的未保存录制将被删除；已保存的和打开的绝不会被删除。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Keep up to</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>Choose the font of payloads</source>
        <translation>选择有效载荷字体</translation>
    </message>
    <message>
        <source>Font of payloads</source>
        <translation>有效载荷字体</translation>
    </message>
    <message>
        <source>Notify me while I look elsewhere</source>
        <translation>不在查看时通知我</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>New messages:</source>
        <translation>新消息：</translation>
    </message>
    <message>
        <source>Notify me of new messages while I look elsewhere</source>
        <translation>不在查看时，有新消息就通知我</translation>
    </message>
    <message>
        <source>By the notifications of the desktop, with what was said</source>
        <translation>通过桌面通知显示消息内容</translation>
    </message>
    <message>
        <source>This desktop has no tray for notifications</source>
        <translation>此桌面没有可用于通知的托盘</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
</context>
<context>
    <name>framescope::dialogs::ShortcutsDialog</name>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Connect, in the address</source>
        <translation>连接（在地址栏中）</translation>
    </message>
    <message>
        <source>Give up connecting, in the address</source>
        <translation>放弃连接（在地址栏中）</translation>
    </message>
    <message>
        <source>Copy the selected rows or bytes</source>
        <translation>复制所选的行或字节</translation>
    </message>
    <message>
        <source>Follow the end of the log</source>
        <translation>跟随日志末尾</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>过滤日志</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Find the next or previous</source>
        <translation>查找下一个或上一个</translation>
    </message>
    <message>
        <source>Go to a number or a time in the log</source>
        <translation>在日志中转到编号或时间</translation>
    </message>
    <message>
        <source>Bookmark the selected messages</source>
        <translation>为选中的消息加书签</translation>
    </message>
    <message>
        <source>Next or previous bookmark</source>
        <translation>下一个或上一个书签</translation>
    </message>
    <message>
        <source>Write a note on the message</source>
        <translation>为消息写备注</translation>
    </message>
    <message>
        <source>Copy the selected rows as JSON</source>
        <translation>将所选行复制为 JSON</translation>
    </message>
    <message>
        <source>Copy the selected rows as hexadecimal</source>
        <translation>将所选行复制为十六进制</translation>
    </message>
    <message>
        <source>Compare the two selected messages</source>
        <translation>比较所选的两条消息</translation>
    </message>
    <message>
        <source>Go to an offset in the bytes of a message</source>
        <translation>转到消息字节中的某个偏移</translation>
    </message>
    <message>
        <source>Hold the log, and let it go on</source>
        <translation>暂停日志并让它继续</translation>
    </message>
</context>
<context>
    <name>framescope::format::BehaviourErrors</name>
    <message>
        <source>There is no behaviour “%1”. There are: %2.</source>
        <translation>不存在行为“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot stand behind the behaviour %2. It is written %3.</source>
        <translation>“%1”不能作为行为 %2 的参数。正确写法：%3。</translation>
    </message>
    <message>
        <source>For the behaviour %1, there is no file %2 that can be read.</source>
        <translation>对于行为 %1，没有可以读取的文件 %2。</translation>
    </message>
</context>
<context>
    <name>framescope::format::Chat</name>
    <message>
        <source>The room&apos;s history cannot be opened.</source>
        <translation>无法打开房间的历史记录。</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation>请检查文件夹是否存在并且可以写入。</translation>
    </message>
    <message>
        <source>This room is open already.</source>
        <translation>此房间已经打开。</translation>
    </message>
    <message>
        <source>Another program hosts it on this computer.</source>
        <translation>本机上的另一个程序正在主持它。</translation>
    </message>
    <message>
        <source>Join it, or give the new room another name.</source>
        <translation>请加入该房间，或为新房间另取名称。</translation>
    </message>
    <message>
        <source>The file of this room is no history of a room.</source>
        <translation>此房间的文件不是房间的历史记录。</translation>
    </message>
    <message>
        <source>Give the room another name, or move the file away.</source>
        <translation>请为房间另取名称，或将该文件移走。</translation>
    </message>
    <message>
        <source>The room was closed: nothing more can be kept.</source>
        <translation>房间已关闭：无法再保存任何内容。</translation>
    </message>
    <message>
        <source>The disk or the room&apos;s history is full.</source>
        <translation>磁盘或房间的历史记录已满。</translation>
    </message>
    <message>
        <source>Make space, or open a room of another name. What was acknowledged is on disk.</source>
        <translation>请腾出空间，或打开其他名称的房间。已确认的内容已写入磁盘。</translation>
    </message>
    <message>
        <source>The room was closed: its history cannot be written.</source>
        <translation>房间已关闭：无法写入其历史记录。</translation>
    </message>
    <message>
        <source>Check the disk. What was acknowledged is on disk.</source>
        <translation>请检查磁盘。已确认的内容已写入磁盘。</translation>
    </message>
    <message>
        <source>The pass phrase is wrong.</source>
        <translation>口令错误。</translation>
    </message>
    <message>
        <source>Ask whoever opened the room, and mind capitals and spaces.</source>
        <translation>请询问打开房间的人，并注意大小写和空格。</translation>
    </message>
    <message>
        <source>There were too many wrong pass phrases from this computer.</source>
        <translation>从本机输入的错误口令过多。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>房间已满。</translation>
    </message>
    <message>
        <source>Try again when somebody has left.</source>
        <translation>请等有人离开后再试。</translation>
    </message>
    <message>
        <source>The room does not take this name.</source>
        <translation>房间不接受此名称。</translation>
    </message>
    <message>
        <source>It has no character that could be shown.</source>
        <translation>其中没有可以显示的字符。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The room does not let you in.</source>
        <translation>房间不允许您进入。</translation>
    </message>
    <message>
        <source>There is no room at this address.</source>
        <translation>此地址上没有房间。</translation>
    </message>
    <message>
        <source>Nobody answers there, or it is no chat room.</source>
        <translation>该处无人应答，或者不是聊天房间。</translation>
    </message>
    <message>
        <source>Check the address and that the host is running. It must be in the same network.</source>
        <translation>请检查地址以及房主的程序是否正在运行。房主必须位于同一网络中。</translation>
    </message>
    <message>
        <source>This room has a pass phrase.</source>
        <translation>此房间设有口令。</translation>
    </message>
    <message>
        <source>Type it and join again.</source>
        <translation>请输入口令并重新加入。</translation>
    </message>
    <message>
        <source>You have joined this room elsewhere.</source>
        <translation>您已在别处加入此房间。</translation>
    </message>
    <message>
        <source>Join again to continue here.</source>
        <translation>重新加入即可在此处继续。</translation>
    </message>
    <message>
        <source>The room did not understand the message, or it is too long.</source>
        <translation>房间无法理解该消息，或者消息过长。</translation>
    </message>
    <message>
        <source>The room does not know this kind of message.</source>
        <translation>房间不认识这种消息。</translation>
    </message>
    <message>
        <source>The file is larger than the room takes.</source>
        <translation>文件大小超出了房间可接受的范围。</translation>
    </message>
    <message>
        <source>The room has no space left for files.</source>
        <translation>房间已没有存放文件的空间。</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent.</source>
        <translation>到达的文件与发送的文件不一致。</translation>
    </message>
    <message>
        <source>The room does not have this file any more.</source>
        <translation>房间中已没有此文件。</translation>
    </message>
    <message>
        <source>That was too much at a time.</source>
        <translation>一次发送的内容过多。</translation>
    </message>
    <message>
        <source>The room was not joined.</source>
        <translation>尚未加入房间。</translation>
    </message>
    <message>
        <source>There were too many wrong pass phrases.</source>
        <translation>错误口令过多。</translation>
    </message>
    <message>
        <source>The host cannot write to its disk.</source>
        <translation>房主无法写入其磁盘。</translation>
    </message>
    <message>
        <source>%1 is not sent: the room takes files of up to %2.</source>
        <translation>未发送 %1：房间接受的文件最大为 %2。</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 和 %2 正在输入…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are typing…</source>
        <translation>
            <numerusform>%n 位成员正在输入…</numerusform>
        </translation>
    </message>
    <message>
        <source>This host does not know the pass phrase, or does not ask for it.</source>
        <translation>该房主不知道口令，或没有要求口令。</translation>
    </message>
    <message>
        <source>It may pretend to be the room that you look for, or the room is open to all.</source>
        <translation>它可能在冒充您要找的房间，或者该房间对所有人开放。</translation>
    </message>
    <message>
        <source>Check the address with whoever opened the room; join an open room without a pass phrase.</source>
        <translation>请向开设房间的人核对地址；加入开放的房间无需口令。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>name of a member, name of a room</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>sends the file %1</source>
        <translation>发送了文件 %1</translation>
    </message>
    <message>
        <source>It is too long: the room takes texts of up to %1.</source>
        <translation>太长：聊天室接受的文本最长为 %1。</translation>
    </message>
</context>
<context>
    <name>framescope::format::CloseCodes</name>
    <message>
        <source>Registered by a library or framework</source>
        <translation>由库或框架注册</translation>
    </message>
    <message>
        <source>Private to the application</source>
        <translation>应用程序私用</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>The connection has done what it was opened for.</source>
        <translation>连接已完成其使命。</translation>
    </message>
    <message>
        <source>This end goes away: a server shuts down, or a page is left.</source>
        <translation>本端即将离开：服务器关闭，或者页面被离开。</translation>
    </message>
    <message>
        <source>The other end broke the rules of the protocol.</source>
        <translation>对端违反了协议规则。</translation>
    </message>
    <message>
        <source>A message of a type came that this end cannot take.</source>
        <translation>收到了本端无法接受的消息类型。</translation>
    </message>
    <message>
        <source>The close frame carried no code. Never on the wire.</source>
        <translation>关闭帧未携带关闭码。绝不会出现在线路上。</translation>
    </message>
    <message>
        <source>The connection ended without a close frame: it was dropped, or the other end crashed. Never on the wire.</source>
        <translation>连接在没有关闭帧的情况下结束：连接被中断，或者对端崩溃。绝不会出现在线路上。</translation>
    </message>
    <message>
        <source>The payload did not fit its type: a text that is not UTF-8.</source>
        <translation>有效载荷与其类型不符：文本不是 UTF-8。</translation>
    </message>
    <message>
        <source>A message broke the rules of the application.</source>
        <translation>消息违反了应用程序的规则。</translation>
    </message>
    <message>
        <source>A message is larger than this end is willing to take.</source>
        <translation>消息大小超出了本端愿意接受的范围。</translation>
    </message>
    <message>
        <source>The client needs an extension that the server did not agree to.</source>
        <translation>客户端需要某个扩展，但服务器没有同意。</translation>
    </message>
    <message>
        <source>The server met a condition that it did not expect.</source>
        <translation>服务器遇到了意料之外的情况。</translation>
    </message>
    <message>
        <source>The service restarts. A client may connect again, after a while.</source>
        <translation>服务正在重启。客户端可以稍后重新连接。</translation>
    </message>
    <message>
        <source>The server is overloaded. A client should try another, or later.</source>
        <translation>服务器过载。客户端应尝试其他服务器，或稍后再试。</translation>
    </message>
    <message>
        <source>A gateway got an invalid answer from the server behind it.</source>
        <translation>网关从其后的服务器收到了无效的应答。</translation>
    </message>
    <message>
        <source>TLS could not be set up. Never on the wire.</source>
        <translation>无法建立 TLS。绝不会出现在线路上。</translation>
    </message>
    <message>
        <source>The code has its meaning from the library or framework that registered it.</source>
        <translation>该关闭码的含义由注册它的库或框架定义。</translation>
    </message>
    <message>
        <source>Only the application at the other end knows what the code means.</source>
        <translation>只有对端的应用程序知道该关闭码的含义。</translation>
    </message>
    <message>
        <source>RFC 6455 gives this code no meaning; it must not stand in a close frame.</source>
        <translation>RFC 6455 未给该关闭码定义含义；它不得出现在关闭帧中。</translation>
    </message>
</context>
<context>
    <name>framescope::format::ConnectErrors</name>
    <message>
        <source>In the words of the system: %1</source>
        <translation>系统给出的信息：%1</translation>
    </message>
    <message>
        <source>A file with a certificate or key cannot be used: %1</source>
        <translation>证书或密钥文件无法使用：%1</translation>
    </message>
    <message>
        <source>It is missing, cannot be read, or is not PEM.</source>
        <translation>文件缺失、无法读取或不是 PEM 格式。</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>请检查该文件及其权限。</translation>
    </message>
    <message>
        <source>The name %1 could not be found.</source>
        <translation>找不到名称 %1。</translation>
    </message>
    <message>
        <source>No address is known for it.</source>
        <translation>没有与之对应的地址。</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>请检查拼写、网络和 VPN。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 拒绝了连接。</translation>
    </message>
    <message>
        <source>The machine is there, but nothing listens on this port, or a firewall answers for it.</source>
        <translation>主机存在，但该端口上没有程序在监听，或者由防火墙代为应答。</translation>
    </message>
    <message>
        <source>Check that the server runs, and on which port.</source>
        <translation>请检查服务器是否正在运行，以及使用哪个端口。</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <translation>没有通往 %1 的路由。</translation>
    </message>
    <message>
        <source>The network or the host cannot be reached.</source>
        <translation>网络或主机不可达。</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the address.</source>
        <translation>请检查网络、VPN 和地址。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>A firewall may swallow the packets, or the server hangs.</source>
        <translation>可能是防火墙丢弃了数据包，或者服务器失去响应。</translation>
    </message>
    <message>
        <source>Check the port, and try again.</source>
        <translation>请检查端口，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>与 %1 的连接已中断。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log; what had arrived is kept.</source>
        <translation>请查看服务器的日志；已到达的内容已保留。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>证书已过期。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>证书尚未生效。</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and this machine does not know it.</source>
        <translation>证书是自签名的，本机不认识它。</translation>
    </message>
    <message>
        <source>The chain ends in a self-signed certificate that this machine does not trust.</source>
        <translation>证书链以本机不信任的自签名证书结尾。</translation>
    </message>
    <message>
        <source>The authority that issued the certificate is not known to this machine.</source>
        <translation>本机不认识颁发该证书的机构。</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>证书已被吊销。</translation>
    </message>
    <message>
        <source>A certificate in the chain may not issue others.</source>
        <translation>证书链中有一个证书无权颁发其他证书。</translation>
    </message>
    <message>
        <source>The certificate was made for another purpose.</source>
        <translation>该证书是为其他用途颁发的。</translation>
    </message>
    <message>
        <source>The authority is not trusted for this purpose.</source>
        <translation>颁发机构不受信任用于此用途。</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>服务器未出示证书。</translation>
    </message>
    <message>
        <source>The certificate was made for another host name.</source>
        <translation>该证书是为其他主机名颁发的。</translation>
    </message>
    <message>
        <source>The certificate is on the system&apos;s list of rejected ones.</source>
        <translation>该证书在系统的拒绝列表中。</translation>
    </message>
    <message>
        <source>The TLS library rejects the certificate.</source>
        <translation>TLS 库拒绝了该证书。</translation>
    </message>
    <message>
        <source>The TLS library says: %1.</source>
        <translation>TLS 库报告：%1。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 的证书不受信任。</translation>
    </message>
    <message>
        <source>If it is a server of your own, compare the fingerprint and trust it once.</source>
        <translation>如果这是您自己的服务器，请核对指纹，然后信任一次。</translation>
    </message>
    <message>
        <source>TLS with %1 could not be set up.</source>
        <translation>无法与 %1 建立 TLS。</translation>
    </message>
    <message>
        <source>Check the port, and whether the endpoint wants ws:// instead of wss://.</source>
        <translation>请检查端口，以及该端点是否需要 ws:// 而不是 wss://。</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>这不是一个地址。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>No server can listen on %1: there is no such name.</source>
        <translation>服务器无法在 %1 上监听：没有这个名称。</translation>
    </message>
    <message>
        <source>Use an address of this machine, such as 127.0.0.1.</source>
        <translation>请使用本机的地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>No server can listen on %1: the port is taken.</source>
        <translation>服务器无法在 %1 上监听：端口已被占用。</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>另一个程序正在该处监听。</translation>
    </message>
    <message>
        <source>Stop it, or choose another port; 0 picks a free one.</source>
        <translation>请停止该程序，或选择其他端口；0 表示选取一个空闲端口。</translation>
    </message>
    <message>
        <source>No server can listen on %1: the address is not this machine&apos;s.</source>
        <translation>服务器无法在 %1 上监听：该地址不属于本机。</translation>
    </message>
    <message>
        <source>A server can listen on addresses of its own machine only.</source>
        <translation>服务器只能在其所在主机的地址上监听。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or 0.0.0.0 for all.</source>
        <translation>请使用 127.0.0.1，或使用 0.0.0.0 表示所有地址。</translation>
    </message>
    <message>
        <source>No server can listen on %1: the system does not permit it.</source>
        <translation>服务器无法在 %1 上监听：系统不允许。</translation>
    </message>
    <message>
        <source>Ports below 1024 are mostly kept for the administrator.</source>
        <translation>1024 以下的端口通常保留给管理员使用。</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on.</source>
        <translation>请选择 1024 及以上的端口。</translation>
    </message>
    <message>
        <source>No TLS server can listen on %1: its certificate or key cannot be used.</source>
        <translation>TLS 服务器无法在 %1 上监听：其证书或密钥无法使用。</translation>
    </message>
    <message>
        <source>Check that both are PEM, and that they belong together.</source>
        <translation>请检查二者是否都是 PEM 格式，以及是否相互匹配。</translation>
    </message>
    <message>
        <source>No server can listen on %1.</source>
        <translation>服务器无法在 %1 上监听。</translation>
    </message>
    <message>
        <source>Try another port.</source>
        <translation>请尝试其他端口。</translation>
    </message>
    <message>
        <source>The key in %1 cannot be read.</source>
        <translation>无法读取 %1 中的密钥。</translation>
    </message>
    <message>
        <source>It is encrypted, and the pass phrase is wrong or missing.</source>
        <translation>密钥已加密，而口令错误或缺失。</translation>
    </message>
    <message>
        <source>Enter the pass phrase of the key.</source>
        <translation>请输入密钥的口令。</translation>
    </message>
    <message>
        <source>The request cannot be sent with its header %1.</source>
        <translation>请求带有标头 %1，无法发送。</translation>
    </message>
    <message>
        <source>Its name is none, its value has a line break, a subprotocol is no token or stands twice, or it is one that Qt&apos;s engine writes itself.</source>
        <translation>其名称无效，其值含有换行符，某个子协议不是合法的 token 或重复出现，或者它是由 Qt 引擎自行写入的标头。</translation>
    </message>
    <message>
        <source>Correct or remove the header, or connect with the wire engine.</source>
        <translation>请更正或移除该标头，或使用线路引擎连接。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 could not be found.</source>
        <translation>找不到通往 %2 途中的代理 %1。</translation>
    </message>
    <message>
        <source>No address is known for its name.</source>
        <translation>没有与其名称对应的地址。</translation>
    </message>
    <message>
        <source>Check the spelling of the proxy, and the network.</source>
        <translation>请检查代理的拼写以及网络。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 refused the connection.</source>
        <translation>通往 %2 途中的代理 %1 拒绝了连接。</translation>
    </message>
    <message>
        <source>The machine is there, but no proxy listens on this port.</source>
        <translation>主机存在，但该端口上没有代理在监听。</translation>
    </message>
    <message>
        <source>Check the port of the proxy, and that it runs.</source>
        <translation>请检查代理的端口，以及代理是否正在运行。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user and a password.</source>
        <translation>通往 %2 途中的代理 %1 要求用户名和密码。</translation>
    </message>
    <message>
        <source>They are missing or wrong.</source>
        <translation>用户名和密码缺失或错误。</translation>
    </message>
    <message>
        <source>Correct the user and the password of the proxy.</source>
        <translation>请更正代理的用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2.</source>
        <translation>代理 %1 不允许我们连接到 %2。</translation>
    </message>
    <message>
        <source>Its rules forbid this host or this port, or connections of this kind.</source>
        <translation>其规则禁止此主机、此端口或此类连接。</translation>
    </message>
    <message>
        <source>Connect without the proxy, or ask who runs it.</source>
        <translation>请不使用代理连接，或询问代理的管理者。</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect us with %2.</source>
        <translation>代理 %1 无法为我们连接 %2。</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>它未给出原因。</translation>
    </message>
    <message>
        <source>Check the user and the password, that the proxy reaches the endpoint, and that it is of this kind.</source>
        <translation>请检查用户名和密码、代理能否访问该端点，以及代理类型是否正确。</translation>
    </message>
    <message>
        <source>%1 The way leads through the proxy %2.</source>
        <translation>%1连接经由代理 %2。</translation>
    </message>
    <message>
        <source>The handshake with %1 failed.</source>
        <translation>与 %1 的握手失败。</translation>
    </message>
    <message>
        <source>In the words of Qt&apos;s engine: %1</source>
        <translation>Qt 引擎给出的信息：%1</translation>
    </message>
    <message>
        <source>Connect with the wire engine to see the whole answer.</source>
        <translation>请使用线路引擎连接，以查看完整的应答。</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>（系统）</translation>
    </message>
    <message>
        <source>Nothing came from %1 for too long.</source>
        <translation>%1 太久没有发来任何内容。</translation>
    </message>
    <message>
        <source>The idle timeout passed without a byte: the other end hangs, or the network between us is gone.</source>
        <translation>空闲超时期间没有收到任何字节：对方已挂起，或中间的网络已断开。</translation>
    </message>
    <message>
        <source>Set a heartbeat that keeps it awake, or a longer timeout.</source>
        <translation>设置可保持连接活跃的心跳，或延长超时时间。</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1（被拒绝）</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1（无应答）</translation>
    </message>
    <message>
        <source>%1 (no way there)</source>
        <translation>%1（无法到达）</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1（失败）</translation>
    </message>
    <message>
        <source>Tried in vain: %1.</source>
        <translation>尝试过但未成功：%1。</translation>
    </message>
    <message>
        <source>Another connection to %1 was being established all the while.</source>
        <translation>一直有另一个到 %1 的连接正在建立。</translation>
    </message>
    <message>
        <source>To an address a client connects one at a time (RFC 6455, section 4.1), and the turn did not come within the connect timeout.</source>
        <translation>客户端对同一地址一次只建立一个连接（RFC 6455，第 4.1 节），在连接超时之前没有轮到它。</translation>
    </message>
    <message>
        <source>Cancel the connection that hangs, or set Limits, Opening of this one to “At any time”.</source>
        <translation>请取消挂起的连接，或将此连接的“限制 &gt; 建立”设为“随时”。</translation>
    </message>
</context>
<context>
    <name>framescope::format::ExchangeErrors</name>
    <message>
        <source>Line %1, byte %2 of the file</source>
        <translation>文件第 %1 行，第 %2 字节</translation>
    </message>
    <message>
        <source>%1 cannot be imported.</source>
        <translation>无法导入 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was made. Export the file again, or mend that place.</source>
        <translation>没有生成任何内容。请重新导出该文件，或修正该处。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>What can be read of it was exported.</source>
        <translation>其中可读取的部分已导出。</translation>
    </message>
    <message>
        <source>The export %1 cannot be written.</source>
        <translation>无法写入导出文件 %1。</translation>
    </message>
    <message>
        <source>Check that there is room, that the folder exists, and that you may write there.</source>
        <translation>请检查是否有足够空间、文件夹是否存在，以及您是否有权在该处写入。</translation>
    </message>
    <message>
        <source>%1 is the recording itself.</source>
        <translation>%1 就是录制文件本身。</translation>
    </message>
    <message>
        <source>An export never overwrites what it reads.</source>
        <translation>导出绝不会覆盖其读取的文件。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Check the name, and that you may read it.</source>
        <translation>请检查名称，以及您是否有权读取该文件。</translation>
    </message>
    <message>
        <source>%1 is too large to be imported.</source>
        <translation>%1 太大，无法导入。</translation>
    </message>
    <message>
        <source>A HAR file may have %1.</source>
        <translation>HAR 文件最大为 %1。</translation>
    </message>
    <message>
        <source>Export less, or as JSON Lines.</source>
        <translation>请减少导出内容，或导出为 JSON Lines。</translation>
    </message>
    <message>
        <source>%1 is of no kind that can be imported.</source>
        <translation>%1 不属于可导入的文件类型。</translation>
    </message>
    <message>
        <source>It is neither a HAR file nor JSON Lines of Framescope.</source>
        <translation>它既不是 HAR 文件，也不是 Framescope 的 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>%1 was written by a later Framescope.</source>
        <translation>%1 由更高版本的 Framescope 写入。</translation>
    </message>
    <message>
        <source>Its format has version %1, which this program does not know.</source>
        <translation>其格式版本为 %1，本程序不支持该版本。</translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation>请更新 Framescope。</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <translation>这不是 JSON（%1）。</translation>
    </message>
    <message>
        <source>the line is longer than %1.</source>
        <translation>该行长度超过 %1。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be right.</source>
        <translation>“%1”的值不可能正确。</translation>
    </message>
    <message>
        <source>its session is not named in a line before.</source>
        <translation>其会话未在之前的行中指明。</translation>
    </message>
    <message>
        <source>There is no WebSocket connection in %1.</source>
        <translation>%1 中没有 WebSocket 连接。</translation>
    </message>
    <message>
        <source>None of its entries has a ws:// address or messages.</source>
        <translation>其中没有任何条目带有 ws:// 地址或消息。</translation>
    </message>
    <message>
        <source>Browsers keep messages only while their developer tools are open.</source>
        <translation>浏览器只在开发者工具打开时才保留消息。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>没有生成任何内容。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>here is %1 where the format has %2.</source>
        <translation>此处是%1，而该格式要求%2。</translation>
    </message>
</context>
<context>
    <name>framescope::format::FaultErrors</name>
    <message>
        <source>MS is a number of milliseconds from 0 to 600000; the part behind ± may be left out.</source>
        <translation>MS 是 0 到 600000 之间的毫秒数；± 之后的部分可以省略。</translation>
    </message>
    <message>
        <source>CODE goes from 1000 to 4999, N from 1.</source>
        <translation>CODE 的取值为 1000 到 4999，N 从 1 开始。</translation>
    </message>
    <message>
        <source>It takes no value.</source>
        <translation>它不带值。</translation>
    </message>
    <message>
        <source>The value is 1, 2 or 3.</source>
        <translation>值为 1、2 或 3。</translation>
    </message>
    <message>
        <source>PCT is a number above 0 and up to 100.</source>
        <translation>PCT 是大于 0 且不超过 100 的数。</translation>
    </message>
    <message>
        <source>There is no fault “%1”. There are: %2; behind each may stand “,seed=N”.</source>
        <translation>不存在故障“%1”。可用的有：%2；每个后面都可以加上“,seed=N”。</translation>
    </message>
    <message>
        <source>The fault %1 is written %2. %3</source>
        <translation>故障 %1 的写法为 %2。%3</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of the fault %2, which is written %3. %4</source>
        <translation>“%1”不能作为故障 %2 的值，其写法为 %3。%4</translation>
    </message>
    <message>
        <source>“%1” cannot stand behind the fault %2, which is written %3. N is a number from 0.</source>
        <translation>“%1”不能跟在故障 %2 之后，其写法为 %3。N 是从 0 开始的数。</translation>
    </message>
    <message>
        <source>Qt&apos;s engine cannot do the fault %1 like this. Choose the wire engine.</source>
        <translation>Qt 引擎无法这样执行故障 %1。请选择线路引擎。</translation>
    </message>
</context>
<context>
    <name>framescope::format::FileErrors</name>
    <message>
        <source>The recording %1 cannot be made.</source>
        <translation>无法创建录制文件 %1。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>请检查文件夹是否存在，以及您是否有权在该处写入。</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>A recording never overwrites a file.</source>
        <translation>录制绝不会覆盖文件。</translation>
    </message>
    <message>
        <source>Choose another name, or move the file away.</source>
        <translation>请选择其他名称，或将该文件移走。</translation>
    </message>
    <message>
        <source>What was written before is safe.</source>
        <translation>此前写入的内容是安全的。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>无法打开文件 %1。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请检查您是否有权读取该文件。</translation>
    </message>
    <message>
        <source>The file %1 is not a recording of Framescope.</source>
        <translation>文件 %1 不是 Framescope 的录制文件。</translation>
    </message>
    <message>
        <source>Its contents are of another kind.</source>
        <translation>其内容属于其他类型。</translation>
    </message>
    <message>
        <source>The recording %1 was written by a later Framescope.</source>
        <translation>录制文件 %1 由更高版本的 Framescope 写入。</translation>
    </message>
    <message>
        <source>Its format has version %1, which this program does not know.</source>
        <translation>其格式版本为 %1，本程序不支持该版本。</translation>
    </message>
    <message>
        <source>Update Framescope.</source>
        <translation>请更新 Framescope。</translation>
    </message>
    <message>
        <source>The recording %1 is damaged.</source>
        <translation>录制文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>The sqlite3 program may be able to recover it.</source>
        <translation>sqlite3 程序或许可以恢复它。</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written.</source>
        <translation>磁盘已满：无法写入 %1。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Check the disk, and that you may write there.</source>
        <translation>请检查磁盘，并确认您有权在该处写入。</translation>
    </message>
    <message>
        <source>Update Framescope to see the rest.</source>
        <translation>请更新 Framescope 以查看其余部分。</translation>
    </message>
    <message>
        <source>Messages from number %1 on are missing, or some of them; the others can be read. The sqlite3 program may be able to recover more.</source>
        <translation>从编号 %1 起的消息全部或部分缺失，其余可以读取。sqlite3 程序或许可以恢复更多。</translation>
    </message>
    <message>
        <source>The disk is full: not recorded from message %1 on.</source>
        <translation>磁盘已满：从消息 %1 起未录制。</translation>
    </message>
    <message>
        <source>No recording can be made (%2): not recorded from message %1 on.</source>
        <translation>无法创建录制（%2）：从消息 %1 起未录制。</translation>
    </message>
    <message>
        <source>Writing fails: not recorded from message %1 on.</source>
        <translation>写入失败：从消息 %1 起未录制。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait in memory, and are recorded once that works again.</source>
        <translation>
            <numerusform>%n 条消息在内存中等待，恢复后即录制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are lost: no more are kept.</source>
        <translation>
            <numerusform>已丢失 %n 条消息：不再保留更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk; the connection goes on.</source>
        <translation>请在磁盘上腾出空间；连接会继续。</translation>
    </message>
    <message>
        <source>Check %1; the connection goes on.</source>
        <translation>请检查 %1；连接会继续。</translation>
    </message>
    <message>
        <source>Recording goes on.</source>
        <translation>录制已继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages could not be recorded; rows of the log say where.</source>
        <translation>
            <numerusform>有 %n 条消息未能录制；日志中的行标明了位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording %1 is of a later Framescope, and is read as far as this one knows it.</source>
        <translation>录制文件 %1 来自更高版本的 Framescope，本程序只读取其已知的部分。</translation>
    </message>
    <message>
        <source>Its format has version %1. The file is not changed.</source>
        <translation>其格式版本为 %1。文件不会被更改。</translation>
    </message>
    <message>
        <source>What can be read of it was saved.</source>
        <translation>其中可读取的部分已保存。</translation>
    </message>
</context>
<context>
    <name>framescope::format::FilterErrors</name>
    <message>
        <source>“%1” is nothing that %2: can be. It takes: %3.</source>
        <translation>“%1”不是 %2: 的有效值。可取：%3。</translation>
    </message>
    <message>
        <source>“%1” is no close code. Write a number, such as code:1006 or code&gt;=4000.</source>
        <translation>“%1”不是关闭代码。请写数字，例如 code:1006 或 code&gt;=4000。</translation>
    </message>
    <message>
        <source>“%1” is no span of time. Write a number with a unit, such as %2&gt;12.5s or %2&gt;100ms.</source>
        <translation>“%1”不是时间长度。请写带单位的数字，例如 %2&gt;12.5s 或 %2&gt;100ms。</translation>
    </message>
    <message>
        <source>“%1” is no number of bytes. Write a number, if you like with k, M or Ki, such as %2&gt;1k.</source>
        <translation>“%1”不是字节数。请写数字，可带 k、M 或 Ki，例如 %2&gt;1k。</translation>
    </message>
    <message>
        <source>The quote that begins at position %1 has no end.</source>
        <translation>位置 %1 处开始的引号没有结束。</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 is not closed.</source>
        <translation>位置 %1 处的括号没有闭合。</translation>
    </message>
    <message>
        <source>The parenthesis at position %1 closes nothing. Put it in quotes to search for it.</source>
        <translation>位置 %1 处的括号没有对应的左括号。如要搜索它，请加上引号。</translation>
    </message>
    <message>
        <source>Here a term is missing.</source>
        <translation>此处缺少一个条件。</translation>
    </message>
    <message>
        <source>“%1” needs a term beside it. Put it in quotes to search for it.</source>
        <translation>“%1”旁边需要一个条件。如要搜索该词，请加上引号。</translation>
    </message>
    <message>
        <source>“%1” needs a field before it, such as $.price or len. Put it in quotes to search for it.</source>
        <translation>“%1”前面需要一个字段，例如 $.price 或 len。如要搜索该词，请加上引号。</translation>
    </message>
    <message>
        <source>The filter is too long: it may have %1 characters.</source>
        <translation>筛选器过长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Parentheses may stand inside of each other %1 times.</source>
        <translation>括号最多可嵌套 %1 层。</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are: %2. Put the word in quotes to search for it.</source>
        <translation>没有字段“%1”。可用字段：%2。如要搜索该词，请加上引号。</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it.</source>
        <translation>“%1”后面需要一个值。</translation>
    </message>
    <message>
        <source>%1 has no order. Write a colon, as in “%1:…”.</source>
        <translation>%1 没有大小之分。请使用冒号，例如“%1:…”。</translation>
    </message>
    <message>
        <source>“%1” is no path into JSON. Write it like $.items[0].id; put a dollar sign in quotes to search for it.</source>
        <translation>“%1”不是 JSON 路径。请写成 $.items[0].id 的形式；如要搜索美元符号，请加上引号。</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2. Put it in quotes to search for it as it stands.</source>
        <translation>“%1”不是正则表达式：%2。如要原样搜索，请加上引号。</translation>
    </message>
    <message>
        <source>“%1” is no flag of a regular expression; there are i, m, s and x. Put a path in quotes to search for it.</source>
        <translation>“%1”不是正则表达式的标志；可用标志为 i、m、s 和 x。如要搜索路径，请加上引号。</translation>
    </message>
    <message>
        <source>Behind ~ stands a regular expression, such as /^ab+c/i.</source>
        <translation>~ 后面应为正则表达式，例如 /^ab+c/i。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are left out: they are too large, or the regular expression takes too long.</source>
        <translation>
            <numerusform>有 %n 条消息被略过：消息过大，或正则表达式耗时过长。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::format::FrameFields</name>
    <message>
        <source>last</source>
        <translation>末帧</translation>
    </message>
    <message>
        <source>more</source>
        <translation>未完</translation>
    </message>
    <message>
        <source>This is the last frame of its message.</source>
        <translation>这是所属消息的最后一帧。</translation>
    </message>
    <message>
        <source>More frames of this message follow.</source>
        <translation>该消息后面还有更多帧。</translation>
    </message>
    <message>
        <source>An extension gave this bit a meaning. RSV1 marks a compressed message where permessage-deflate was agreed on (RFC 7692, section 6).</source>
        <translation>某个扩展赋予了该位含义。在协商了 permessage-deflate 时，RSV1 标记压缩的消息（RFC 7692，第 6 节）。</translation>
    </message>
    <message>
        <source>Reserved for extensions; 0 where none uses it.</source>
        <translation>保留给扩展使用；没有扩展使用时为 0。</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已置位</translation>
    </message>
    <message>
        <source>opcode</source>
        <translation>操作码</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已掩码</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>未掩码</translation>
    </message>
    <message>
        <source>The payload is masked with the key. Frames of a client must be.</source>
        <translation>有效载荷已用该密钥进行掩码处理。客户端的帧必须如此。</translation>
    </message>
    <message>
        <source>The payload is not masked. Frames of a server must not be.</source>
        <translation>有效载荷未进行掩码处理。服务器的帧不得掩码。</translation>
    </message>
    <message>
        <source>126 says: the length stands in the next 2 bytes.</source>
        <translation>126 表示：长度位于后面的 2 个字节中。</translation>
    </message>
    <message>
        <source>127 says: the length stands in the next 8 bytes.</source>
        <translation>127 表示：长度位于后面的 8 个字节中。</translation>
    </message>
    <message>
        <source>Length of the payload in bytes, up to 125.</source>
        <translation>有效载荷的字节长度，最大为 125。</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length of the payload in bytes, in network byte order.</source>
        <translation>有效载荷的字节长度，采用网络字节序。</translation>
    </message>
    <message>
        <source>It is written longer than needed, which the RFC forbids.</source>
        <translation>其写法比所需的更长，RFC 禁止这样做。</translation>
    </message>
    <message>
        <source>extended length</source>
        <translation>扩展长度</translation>
    </message>
    <message>
        <source>masking key</source>
        <translation>掩码密钥</translation>
    </message>
    <message>
        <source>Each byte of the payload is combined with these four in turn by exclusive or, so that nobody in between can be tricked into reading the payload as something else.</source>
        <translation>有效载荷的每个字节依次与这四个字节进行异或运算，使任何中间设备都不会受骗而将有效载荷当作其他内容读取。</translation>
    </message>
    <message>
        <source>The payload as it crossed the wire: masked.</source>
        <translation>在线路上传输的有效载荷：已掩码。</translation>
    </message>
    <message>
        <source>The payload as it crossed the wire.</source>
        <translation>在线路上传输的有效载荷。</translation>
    </message>
    <message>
        <source>The connection ended after %1 of %2.</source>
        <translation>连接在传输 %1（共 %2）后结束。</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>%1 = %2
%3
RFC 6455, section %4</source>
        <translation>%1 = %2
%3
RFC 6455，第 %4 节</translation>
    </message>
    <message>
        <source>RSV1 says that the message is compressed; what it inflates to is on the page Message.</source>
        <translation>RSV1 表示该消息已压缩；解压后的内容见“消息”页。</translation>
    </message>
</context>
<context>
    <name>framescope::format::Handshakes</name>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Check that the address leads to a WebSocket endpoint, and that no proxy in between drops the headers of the upgrade.</source>
        <translation>请检查该地址是否指向 WebSocket 端点，以及中间是否有代理丢弃了升级所用的标头。</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of 101.</source>
        <translation>%1 以状态 %2 而不是 101 应答。</translation>
    </message>
    <message>
        <source>It did not switch to the WebSocket protocol.</source>
        <translation>它没有切换到 WebSocket 协议。</translation>
    </message>
    <message>
        <source>Read the response and its body: most servers say there what they want.</source>
        <translation>请阅读响应及其正文：大多数服务器会在其中说明要求。</translation>
    </message>
    <message>
        <source>The connection ended before the opening handshake was done.</source>
        <translation>连接在打开握手完成之前结束。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the opening handshake was done.</source>
        <translation>与 %1 的连接在打开握手完成之前结束。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP/1.1.</source>
        <translation>%1 未以 HTTP/1.1 应答。</translation>
    </message>
    <message>
        <source>Check the port, and whether the endpoint wants wss:// instead of ws://.</source>
        <translation>请检查端口，以及该端点是否需要 wss:// 而不是 ws://。</translation>
    </message>
    <message>
        <source>The other end hung up: a server that wants TLS does that, and so does one that is restarting.</source>
        <translation>对端挂断了连接：要求 TLS 的服务器会这样做，正在重启的服务器也会这样做。</translation>
    </message>
    <message>
        <source>Try wss:// instead of ws://, and look into the server&apos;s log.</source>
        <translation>请尝试用 wss:// 代替 ws://，并查看服务器的日志。</translation>
    </message>
    <message>
        <source>%1 answered without “Upgrade: websocket”.</source>
        <translation>%1 的应答中没有“Upgrade: websocket”。</translation>
    </message>
    <message>
        <source>Status 101 without it does not open a WebSocket (RFC 6455, section 4.1).</source>
        <translation>没有它，状态 101 不会打开 WebSocket（RFC 6455，第 4.1 节）。</translation>
    </message>
    <message>
        <source>%1 answered without “Connection: Upgrade”.</source>
        <translation>%1 的应答中没有“Connection: Upgrade”。</translation>
    </message>
    <message>
        <source>Without it the upgrade is not for this connection (RFC 6455, section 4.1).</source>
        <translation>没有它，升级就不适用于此连接（RFC 6455，第 4.1 节）。</translation>
    </message>
    <message>
        <source>%1 answered with a Sec-WebSocket-Accept that does not fit our key.</source>
        <translation>%1 的应答中的 Sec-WebSocket-Accept 与我们的密钥不符。</translation>
    </message>
    <message>
        <source>Expected %1, got %2 (RFC 6455, section 4.1).</source>
        <translation>预期为%1，实际为%2（RFC 6455，第 4.1 节）。</translation>
    </message>
    <message>
        <source>A cache may have answered, or the server computes the value wrongly.</source>
        <translation>可能是缓存作出了应答，或者服务器计算该值的方法有误。</translation>
    </message>
    <message>
        <source>%1 chose a subprotocol that was not offered: %2.</source>
        <translation>%1 选择了未提供的子协议：%2。</translation>
    </message>
    <message>
        <source>A server may choose one of the client&apos;s offers only (RFC 6455, section 4.1).</source>
        <translation>服务器只能从客户端提供的子协议中选择（RFC 6455，第 4.1 节）。</translation>
    </message>
    <message>
        <source>Offer this subprotocol, if it is the right one.</source>
        <translation>如果该子协议正确，请提供它。</translation>
    </message>
    <message>
        <source>%1 chose an extension that was not offered: %2.</source>
        <translation>%1 选择了未提供的扩展：%2。</translation>
    </message>
    <message>
        <source>A server may use extensions that the client offers only (RFC 6455, section 4.1).</source>
        <translation>服务器只能使用客户端提供的扩展（RFC 6455，第 4.1 节）。</translation>
    </message>
    <message>
        <source>The server&apos;s settings force the extension on; that is what has to change.</source>
        <translation>服务器的设置强制启用了该扩展；需要更改的正是该设置。</translation>
    </message>
    <message>
        <source>The client has to be mended; Framescope answered with the reason.</source>
        <translation>需要修正的是客户端；Framescope 已在应答中给出原因。</translation>
    </message>
    <message>
        <source>The client did not ask in HTTP/1.1.</source>
        <translation>客户端未以 HTTP/1.1 发出请求。</translation>
    </message>
    <message>
        <source>A client that wants wss:// sends TLS, which looks like that: try ws:// there, or serve with TLS.</source>
        <translation>需要 wss:// 的客户端会发送 TLS，看起来就是这样：请在客户端尝试 ws://，或使用 TLS 提供服务。</translation>
    </message>
    <message>
        <source>The client hung up before its request was complete.</source>
        <translation>客户端在请求完整之前就挂断了连接。</translation>
    </message>
    <message>
        <source>A port scanner does that, and so does a browser that opens a connection in advance.</source>
        <translation>端口扫描器会这样做，预先打开连接的浏览器也会这样做。</translation>
    </message>
    <message>
        <source>If it was a client of yours, look why it gave up.</source>
        <translation>如果这是您的客户端，请查明它为何放弃。</translation>
    </message>
    <message>
        <source>The client did not complete its request in time.</source>
        <translation>客户端没有在规定时间内发完请求。</translation>
    </message>
    <message>
        <source>The empty line that ends its head never came: the client hangs, waits for something else, or was typed by hand. The server answered with status 408 (RFC 9110, section 15.5.9).</source>
        <translation>结束请求头的空行始终没有到达：客户端可能卡住、在等待其他内容，或者请求是手工输入的。服务器以状态 408 作答（RFC 9110 第 15.5.9 节）。</translation>
    </message>
    <message>
        <source>Look what the client sent, and whether its lines end in CR LF.</source>
        <translation>请查看客户端发送了什么，以及各行是否以 CR LF 结尾。</translation>
    </message>
    <message>
        <source>The request has no “Connection: Upgrade”.</source>
        <translation>请求中没有“Connection: Upgrade”。</translation>
    </message>
    <message>
        <source>Without it the upgrade is not for this connection (RFC 6455, section 4.2.1).</source>
        <translation>没有它，升级就不适用于此连接（RFC 6455，第 4.2.1 节）。</translation>
    </message>
    <message>
        <source>The request&apos;s method is %1.</source>
        <translation>请求的方法为%1。</translation>
    </message>
    <message>
        <source>An opening handshake is a GET (RFC 6455, section 4.1).</source>
        <translation>打开握手应为 GET（RFC 6455，第 4.1 节）。</translation>
    </message>
    <message>
        <source>The request asks for version %1.</source>
        <translation>请求要求的版本为%1。</translation>
    </message>
    <message>
        <source>Only version 13 of the protocol exists (RFC 6455, section 4.1).</source>
        <translation>该协议只有版本 13（RFC 6455，第 4.1 节）。</translation>
    </message>
    <message>
        <source>The request has no Host header, or several.</source>
        <translation>请求中没有 Host 标头，或有多个。</translation>
    </message>
    <message>
        <source>There must be exactly one (RFC 6455, section 4.2.1).</source>
        <translation>必须恰好有一个（RFC 6455，第 4.2.1 节）。</translation>
    </message>
    <message>
        <source>The request&apos;s Sec-WebSocket-Key is not 16 bytes in base64: %1.</source>
        <translation>请求的 Sec-WebSocket-Key 不是 16 字节的 base64 编码：%1。</translation>
    </message>
    <message>
        <source>The key proves that the server has read the request (RFC 6455, section 4.2.1).</source>
        <translation>该密钥证明服务器已读取请求（RFC 6455，第 4.2.1 节）。</translation>
    </message>
    <message>
        <source>The request has a body, or says so.</source>
        <translation>该请求带有正文，或声称带有正文。</translation>
    </message>
    <message>
        <source>An opening handshake is a GET without one: what follows it could be read in two ways, which smuggles requests past others (RFC 9112, section 11.2).</source>
        <translation>打开握手是不带正文的 GET 请求：其后的内容可能有两种解读，请求走私正是借此绕过他人（RFC 9112，第 11.2 节）。</translation>
    </message>
    <message>
        <source>The request does not ask for a WebSocket.</source>
        <translation>请求并未要求 WebSocket。</translation>
    </message>
    <message>
        <source>It is plain HTTP, as a browser sends it.</source>
        <translation>它是普通的 HTTP，与浏览器发送的一样。</translation>
    </message>
    <message>
        <source>Use a ws:// address in a WebSocket client.</source>
        <translation>请在 WebSocket 客户端中使用 ws:// 地址。</translation>
    </message>
    <message>
        <source>The request was turned down by this server.</source>
        <translation>请求已被此服务器拒绝。</translation>
    </message>
    <message>
        <source>The server is set up to refuse it.</source>
        <translation>服务器已设置为拒绝请求。</translation>
    </message>
    <message>
        <source>The headers are larger than the limit.</source>
        <translation>标头大小超过了限制。</translation>
    </message>
    <message>
        <source>The first line is not one of HTTP/1.1.</source>
        <translation>首行不是 HTTP/1.1 的首行。</translation>
    </message>
    <message>
        <source>A line among the headers is not “Name: value”.</source>
        <translation>标头中有一行不是“Name: value”的形式。</translation>
    </message>
    <message>
        <source>A header runs over several lines, which RFC 9112, section 5.2 no longer allows.</source>
        <translation>有一个标头跨越多行，RFC 9112 第 5.2 节已不再允许。</translation>
    </message>
    <message>
        <source>A line does not end in CR LF, or has a CR inside.</source>
        <translation>有一行未以 CR LF 结尾，或其中含有 CR。</translation>
    </message>
    <message>
        <source>Content-Length stands twice, is no number, or contradicts Transfer-Encoding.</source>
        <translation>Content-Length 出现两次、不是数字，或与 Transfer-Encoding 相矛盾。</translation>
    </message>
    <message>
        <source>An ordinary web page lives at this address, and no WebSocket.</source>
        <translation>该地址上是普通网页，不是 WebSocket。</translation>
    </message>
    <message>
        <source>The server sends clients elsewhere; the Location header says where.</source>
        <translation>服务器将客户端引向别处；Location 标头给出了位置。</translation>
    </message>
    <message>
        <source>The server found the request malformed.</source>
        <translation>服务器认为请求格式错误。</translation>
    </message>
    <message>
        <source>The server wants to know who asks: credentials are missing or wrong.</source>
        <translation>服务器想知道请求者是谁：凭据缺失或错误。</translation>
    </message>
    <message>
        <source>The server forbids it; many check the Origin header or a token.</source>
        <translation>服务器禁止该请求；许多服务器会检查 Origin 标头或令牌。</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>该路径下没有任何内容。</translation>
    </message>
    <message>
        <source>The endpoint does not take GET, so it is no WebSocket.</source>
        <translation>该端点不接受 GET，因此不是 WebSocket。</translation>
    </message>
    <message>
        <source>A proxy in between wants credentials.</source>
        <translation>中间的代理需要凭据。</translation>
    </message>
    <message>
        <source>The server waited for the whole request in vain.</source>
        <translation>服务器没有等到完整的请求。</translation>
    </message>
    <message>
        <source>The server wants another protocol or version; its Upgrade header names it.</source>
        <translation>服务器需要其他协议或版本；其 Upgrade 标头给出了名称。</translation>
    </message>
    <message>
        <source>Too many requests: the server wants you to wait.</source>
        <translation>请求过多：服务器要求您等待。</translation>
    </message>
    <message>
        <source>A gateway is there, but the service behind it did not answer.</source>
        <translation>网关存在，但其后的服务没有应答。</translation>
    </message>
    <message>
        <source>The server failed inside.</source>
        <translation>服务器发生内部错误。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is no such parameter.</source>
        <translation>没有这样的参数。</translation>
    </message>
    <message>
        <source>A parameter stands once only.</source>
        <translation>每个参数只能出现一次。</translation>
    </message>
    <message>
        <source>In an answer this parameter has a value.</source>
        <translation>在应答中，该参数必须带值。</translation>
    </message>
    <message>
        <source>This parameter has no value.</source>
        <translation>该参数不带值。</translation>
    </message>
    <message>
        <source>The value is a number from 8 to 15, without leading zeros.</source>
        <translation>其值为 8 到 15 的数字，不带前导零。</translation>
    </message>
    <message>
        <source>A server may limit the client&apos;s window only where client_max_window_bits was offered.</source>
        <translation>只有在提供了 client_max_window_bits 时，服务器才可以限制客户端的窗口。</translation>
    </message>
    <message>
        <source>The server must use no larger window than was offered: %1 bits.</source>
        <translation>服务器使用的窗口不得大于所提供的窗口：%1 位。</translation>
    </message>
    <message>
        <source>The offer forbids the server to refer to earlier messages, and the answer has to say so too.</source>
        <translation>提议禁止服务器引用先前的消息，应答也必须写明这一点。</translation>
    </message>
    <message>
        <source>%1 gave an invalid answer to the offer of permessage-deflate: %2.</source>
        <translation>%1 对 permessage-deflate 提议的应答无效：%2。</translation>
    </message>
    <message>
        <source>%1 (RFC 7692, section %2)</source>
        <translation>%1（RFC 7692，第 %2 节）</translation>
    </message>
    <message>
        <source>Change what is offered, or offer no compression, until the server is mended.</source>
        <translation>在服务器修复之前，请更改提议的内容，或不提供压缩。</translation>
    </message>
    <message>
        <source>%1 answered with extensions that cannot be read: %2.</source>
        <translation>%1 应答的扩展无法解读：%2。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions does not obey its grammar (RFC 6455, section 9.1).</source>
        <translation>Sec-WebSocket-Extensions 不符合其语法（RFC 6455，第 9.1 节）。</translation>
    </message>
    <message>
        <source>Offer no extension until the server is mended.</source>
        <translation>在服务器修复之前，请不要提供任何扩展。</translation>
    </message>
    <message>
        <source>The request offers extensions that cannot be read: %1.</source>
        <translation>请求提供的扩展无法解读：%1。</translation>
    </message>
</context>
<context>
    <name>framescope::format::InputErrors</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是不是要输入“%1”？</translation>
    </message>
    <message>
        <source>The address has no scheme: it begins with ws:// or wss://.</source>
        <translation>地址缺少协议方案：它应以 ws:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>A WebSocket address begins with ws:// or wss://, not with %1://.</source>
        <translation>WebSocket 地址以 ws:// 或 wss:// 开头，而不是 %1://。</translation>
    </message>
    <message>
        <source>%1:// is the address of a web page.</source>
        <translation>%1:// 是网页的地址。</translation>
    </message>
    <message>
        <source>Type an address, such as ws://localhost:8080/ or wss://example.org/feed.</source>
        <translation>请输入地址，例如 ws://localhost:8080/ 或 wss://example.org/feed。</translation>
    </message>
    <message>
        <source>This is not an address: %1.</source>
        <translation>这不是一个地址：%1。</translation>
    </message>
    <message>
        <source>The address names no host: it goes between // and the next /.</source>
        <translation>地址未指明主机：主机位于 // 和下一个 / 之间。</translation>
    </message>
    <message>
        <source>A WebSocket address has no “#” part (RFC 6455, section 3). Write %23 where it is meant literally.</source>
        <translation>WebSocket 地址没有“#”部分（RFC 6455，第 3 节）。如果确实要表示该字符，请写作 %23。</translation>
    </message>
    <message>
        <source>An address looks like wss://example.org:8443/feed or ws://[::1]:8080/.</source>
        <translation>地址的形式如 wss://example.org:8443/feed 或 ws://[::1]:8080/。</translation>
    </message>
    <message>
        <source>The last byte has one digit; a byte has two.</source>
        <translation>最后一个字节只有一位数字；每个字节应有两位。</translation>
    </message>
    <message>
        <source>“%1” at position %2 is not a hexadecimal digit.</source>
        <translation>位置 %2 处的“%1”不是十六进制数字。</translation>
    </message>
    <message>
        <source>Not sent: the connection is not open.</source>
        <translation>未发送：连接未打开。</translation>
    </message>
    <message>
        <source>Not sent: the text is not valid UTF-8 (RFC 6455, section 8.1).</source>
        <translation>未发送：文本不是有效的 UTF-8（RFC 6455，第 8.1 节）。</translation>
    </message>
    <message>
        <source>Not sent: close, ping and pong carry at most 125 bytes (RFC 6455, section 5.5).</source>
        <translation>未发送：close、ping 和 pong 最多携带 125 字节（RFC 6455，第 5.5 节）。</translation>
    </message>
    <message>
        <source>Not sent: this close code must not stand on the wire (RFC 6455, section 7.4).</source>
        <translation>未发送：该关闭码不得出现在线路上（RFC 6455，第 7.4 节）。</translation>
    </message>
    <message>
        <source>The header has no name.</source>
        <translation>标头没有名称。</translation>
    </message>
    <message>
        <source>A header&apos;s name is made of letters, digits and a few signs, without spaces (RFC 9110, section 5.6.2).</source>
        <translation>标头名称由字母、数字和少数符号组成，不含空格（RFC 9110，第 5.6.2 节）。</translation>
    </message>
    <message>
        <source>A header&apos;s value must not have a line break, which would smuggle in another header (RFC 9110, section 5.5).</source>
        <translation>标头的值不得含有换行符，否则会夹带另一个标头（RFC 9110，第 5.5 节）。</translation>
    </message>
    <message>
        <source>Not sent: Qt&apos;s engine sends messages and pings, and neither single frames nor pongs.</source>
        <translation>未发送：Qt 引擎只能发送消息和 ping，不能发送单个帧或 pong。</translation>
    </message>
    <message>
        <source>Not sent: too much waits to leave already; the other end takes it slowly.</source>
        <translation>未发送：待发送的数据已过多；对方接收得很慢。</translation>
    </message>
</context>
<context>
    <name>framescope::format::Inspection</name>
    <message>
        <source>The payload ends at byte %1, in the middle of a value. What was read before is shown.</source>
        <translation>有效载荷在第 %1 字节处、一个值的中间结束。显示的是之前读到的内容。</translation>
    </message>
    <message>
        <source>The byte at offset %1 cannot stand there. What was read before is shown.</source>
        <translation>偏移 %1 处的字节不能出现在那里。显示的是之前读到的内容。</translation>
    </message>
    <message>
        <source>The string at offset %1 has a character or an escape that it may not have.</source>
        <translation>偏移 %1 处的字符串含有不允许的字符或转义。</translation>
    </message>
    <message>
        <source>The number before offset %1 lacks digits.</source>
        <translation>偏移 %1 之前的数字缺少数位。</translation>
    </message>
    <message>
        <source>The length at offset %1 does not fit what is around it. What was read before is shown.</source>
        <translation>偏移 %1 处的长度与其周围的内容不符。显示的是之前读到的内容。</translation>
    </message>
    <message>
        <source>The XML is not well-formed before offset %1.</source>
        <translation>偏移 %1 之前的 XML 格式不正确。</translation>
    </message>
    <message>
        <source>The line at offset %1 is not a header.</source>
        <translation>偏移 %1 处的行不是标头。</translation>
    </message>
    <message>
        <source>The compressed data is damaged at offset %1. What could be unpacked is shown.</source>
        <translation>压缩数据在偏移 %1 处损坏。显示的是能够解压的内容。</translation>
    </message>
    <message>
        <source>The value ends at offset %1, and more bytes follow. “Hex” shows them.</source>
        <translation>值在偏移 %1 处结束，其后还有字节。“十六进制”可显示它们。</translation>
    </message>
    <message>
        <source>The values are nested too deeply to be shown from offset %1 on. “Raw” shows all.</source>
        <translation>从偏移 %1 起，值嵌套过深，无法显示。“原始”可显示全部。</translation>
    </message>
    <message>
        <source>There are too many values to be shown from offset %1 on. “Raw” shows them.</source>
        <translation>从偏移 %1 起，值过多，无法显示。“原始”可显示它们。</translation>
    </message>
    <message>
        <source>What follows offset %1 is too large to be unpacked or read here.</source>
        <translation>偏移 %1 之后的内容过大，无法在此解压或读取。</translation>
    </message>
    <message>
        <source>Reading was stopped at offset %1.</source>
        <translation>读取在偏移 %1 处停止。</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Inside of %1: %2</source>
        <translation>在 %1 内部：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>special value</source>
        <translation>特殊值</translation>
    </message>
</context>
<context>
    <name>framescope::format::Lifecycle</name>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>, subprotocol %1</source>
        <translation>，子协议 %1</translation>
    </message>
    <message>
        <source>, extensions %1</source>
        <translation>，扩展 %1</translation>
    </message>
    <message>
        <source>No connection was made</source>
        <translation>未建立连接</translation>
    </message>
    <message>
        <source>Dropped by us without a closing handshake (%1)</source>
        <translation>本端强制断开，没有关闭握手（%1）</translation>
    </message>
    <message>
        <source>Closed by us with %1</source>
        <translation>本端以 %1 关闭</translation>
    </message>
    <message>
        <source>Closed by the other end with %1</source>
        <translation>对端以 %1 关闭</translation>
    </message>
    <message>
        <source>The stream ended in the middle of a message (%1)</source>
        <translation>流在消息中途结束（%1）</translation>
    </message>
    <message>
        <source>Ended without a closing handshake (%1)</source>
        <translation>结束时没有关闭握手（%1）</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>已加密：%1，%2</translation>
    </message>
    <message>
        <source>%1, trusted by hand</source>
        <translation>%1，手动信任</translation>
    </message>
    <message>
        <source>The certificate is trusted by this machine.</source>
        <translation>该证书受本机信任。</translation>
    </message>
    <message>
        <source>You chose to trust this certificate. Others will not trust it unless they are told to.</source>
        <translation>您选择了信任此证书。其他方不会信任它，除非另行设置。</translation>
    </message>
    <message>
        <source>Found at byte %1 of the peer&apos;s stream.</source>
        <translation>位于对端流的第 %1 字节处。</translation>
    </message>
    <message>
        <source>Found at byte %1 of the peer&apos;s stream: %2</source>
        <translation>位于对端流的第 %1 字节处：%2</translation>
    </message>
    <message>
        <source>They begin at byte %1 of the peer&apos;s stream: %2</source>
        <translation>它们从对端流的第 %1 字节处开始：%2</translation>
    </message>
    <message>
        <source>After a close frame or a broken rule nothing that still comes has a meaning, and a stream may end inside of a frame&apos;s header.</source>
        <translation>在关闭帧或违规之后，后续到达的内容都没有意义；流也可能在帧头内部结束。</translation>
    </message>
    <message>
        <source>A peer must send no more messages after its close frame (RFC 6455, section 5.5.1).</source>
        <translation>对端在发送关闭帧之后不得再发送消息（RFC 6455，第 5.5.1 节）。</translation>
    </message>
    <message>
        <source>The row before says why.</source>
        <translation>原因见上一行。</translation>
    </message>
    <message>
        <source>There was no close frame: the connection was dropped, or the other end crashed.</source>
        <translation>没有关闭帧：连接被中断，或者对端崩溃。</translation>
    </message>
    <message>
        <source>Not both ends sent a close frame.</source>
        <translation>并非两端都发送了关闭帧。</translation>
    </message>
    <message>
        <source>What had arrived of the message is kept.</source>
        <translation>该消息已到达的部分已保留。</translation>
    </message>
    <message>
        <source>The other end&apos;s log should say more about it.</source>
        <translation>对端的日志中应有更多信息。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for a crash or a timeout, and at proxies in between that drop connections.</source>
        <translation>请在服务器的日志中查找崩溃或超时，并检查中间是否有会中断连接的代理。</translation>
    </message>
    <message>
        <source>resolving</source>
        <translation>解析中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>request sent</source>
        <translation>请求已发送</translation>
    </message>
    <message>
        <source>request received</source>
        <translation>请求已收到</translation>
    </message>
    <message>
        <source>response received</source>
        <translation>响应已收到</translation>
    </message>
    <message>
        <source>response sent</source>
        <translation>响应已发送</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>正在查找 %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Sent the request  %1</source>
        <translation>已发送请求  %1</translation>
    </message>
    <message>
        <source>Received the request  %1</source>
        <translation>已收到请求  %1</translation>
    </message>
    <message>
        <source>Received the response  %1</source>
        <translation>已收到响应  %1</translation>
    </message>
    <message>
        <source>Sent the response  %1</source>
        <translation>已发送响应  %1</translation>
    </message>
    <message>
        <source>The peer broke a rule of the protocol.</source>
        <translation>对端违反了协议规则。</translation>
    </message>
    <message>
        <source>The name of the host is turned into an address.</source>
        <translation>主机名正在转换为地址。</translation>
    </message>
    <message>
        <source>TCP is connected; this end is %1.</source>
        <translation>TCP 已连接；本端为 %1。</translation>
    </message>
    <message>
        <source>The client asks to switch from HTTP to WebSocket.</source>
        <translation>客户端请求从 HTTP 切换到 WebSocket。</translation>
    </message>
    <message>
        <source>The server&apos;s answer. Status 101 switches to WebSocket.</source>
        <translation>服务器的应答。状态 101 表示切换到 WebSocket。</translation>
    </message>
    <message>
        <source>The opening handshake is done; both ends may send.</source>
        <translation>打开握手已完成；两端都可以发送。</translation>
    </message>
    <message>
        <source>%1 through the proxy %2</source>
        <translation>%1，通过代理 %2</translation>
    </message>
    <message>
        <source>Connects again in %1, attempt %2</source>
        <translation>将在 %1 后重新连接，第 %2 次尝试</translation>
    </message>
    <message>
        <source>After the closing handshake the server ends TCP (RFC 6455, section 7.1.1). It had not after %1.</source>
        <translation>关闭握手之后，应由服务器结束 TCP（RFC 6455，第 7.1.1 节）。过了 %1，服务器仍未这样做。</translation>
    </message>
    <message>
        <source>The server may leak connections: look at how it closes its sockets.</source>
        <translation>服务器可能存在连接泄漏：请检查它如何关闭套接字。</translation>
    </message>
    <message>
        <source>%1 waited to be recorded or sent, and Qt&apos;s engine cannot stop reading.</source>
        <translation>有 %1 在等待录制或发送，而 Qt 引擎无法停止读取。</translation>
    </message>
    <message>
        <source>Use the wire engine, which can.</source>
        <translation>请使用能够做到这一点的线路引擎。</translation>
    </message>
    <message>
        <source>Qt&apos;s engine ends TCP with its close frame, without waiting for the answer.</source>
        <translation>Qt 引擎在发送关闭帧的同时结束 TCP，不等待应答。</translation>
    </message>
    <message>
        <source>TCP ended</source>
        <translation>TCP 已结束</translation>
    </message>
    <message>
        <source>overrun</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>重连中</translation>
    </message>
    <message>
        <source>The other end kept TCP open after the closing handshake: ended from here</source>
        <translation>对端在关闭握手之后仍保持 TCP 打开：已由本端结束</translation>
    </message>
    <message>
        <source>Dropped by us: the other end could not be slowed down</source>
        <translation>本端强制断开：无法让对端减速</translation>
    </message>
    <message>
        <source>The session is set to connect again by itself.</source>
        <translation>此会话已设置为自动重新连接。</translation>
    </message>
    <message>
        <source>Follows the redirect %1 to %2</source>
        <translation>跟随重定向 %1 到 %2</translation>
    </message>
    <message>
        <source>Answers %1 at %2 with user and password (%3)</source>
        <translation>以用户名和密码应答 %2 的 %1（%3）</translation>
    </message>
    <message>
        <source>The server has moved the endpoint. Another connection follows; to another origin go no credentials, and none of your headers that could hold some.</source>
        <translation>服务器已移动该端点。随后会建立另一个连接；不会向其他源发送凭据，也不会发送您的任何可能含有凭据的标头。</translation>
    </message>
    <message>
        <source>The server asked who we are (RFC 9110, section 11). Another connection follows with the answer.</source>
        <translation>服务器询问我们的身份（RFC 9110 第 11 节）。随后会建立另一个带有应答的连接。</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>已跟随</translation>
    </message>
    <message numerus="yes">
        <source>%n messages crossed the wire here and were not recorded</source>
        <translation>
            <numerusform>此处有 %n 条消息经过线路但未被录制</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 the recording could not be written, and %3 of payload did not fit into the memory that is kept for such a time.</source>
        <translation>从 %1 到 %2 无法写入录制，%3 的载荷超出了为此保留的内存。</translation>
    </message>
    <message>
        <source>The recording could not be written.</source>
        <translation>无法写入录制。</translation>
    </message>
    <message>
        <source>The connection went on meanwhile.</source>
        <translation>连接在此期间继续进行。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>Waits until another connection to %1 is established</source>
        <translation>等待另一个到 %1 的连接建立完成</translation>
    </message>
    <message>
        <source>To an address a client connects one at a time (RFC 6455, section 4.1): another connection is between its first step and the end of its opening handshake.</source>
        <translation>客户端对同一地址一次只建立一个连接（RFC 6455，第 4.1 节）：另一个连接正处于第一步与握手结束之间。</translation>
    </message>
    <message>
        <source>If the other one hangs, cancel it, or set Limits, Opening of this one to “At any time”.</source>
        <translation>如果另一个连接挂起，请取消它，或将此连接的“限制 &gt; 建立”设为“随时”。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
</context>
<context>
    <name>framescope::format::Messages</name>
    <message>
        <source>no code</source>
        <translation>无关闭码</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>framescope::format::Numbers</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>framescope::format::Opcodes</name>
    <message>
        <source>continuation</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>reserved 0x%1</source>
        <translation>保留 0x%1</translation>
    </message>
    <message>
        <source>The next fragment of a message that an earlier frame began.</source>
        <translation>由先前的帧开始的消息的下一个分片。</translation>
    </message>
    <message>
        <source>A message of text in UTF-8, or its first fragment.</source>
        <translation>UTF-8 文本消息，或其第一个分片。</translation>
    </message>
    <message>
        <source>A message of bytes that only the two ends understand, or its first fragment.</source>
        <translation>只有两端才理解的字节消息，或其第一个分片。</translation>
    </message>
    <message>
        <source>Begins or answers the closing handshake. Nothing may follow it.</source>
        <translation>开始或应答关闭握手。其后不得再有任何内容。</translation>
    </message>
    <message>
        <source>Asks the other end for a pong with the same payload.</source>
        <translation>请求对端返回有效载荷相同的 pong。</translation>
    </message>
    <message>
        <source>Answers a ping, or says unasked that this end is alive.</source>
        <translation>应答 ping，或主动表明本端仍然存活。</translation>
    </message>
    <message>
        <source>RFC 6455 gives this opcode no meaning. The connection must be failed.</source>
        <translation>RFC 6455 未给该操作码定义含义。必须使连接失败。</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发出</translation>
    </message>
</context>
<context>
    <name>framescope::format::Phases</name>
    <message>
        <source>Until TCP was connected.</source>
        <translation>直到 TCP 连接建立。</translation>
    </message>
    <message>
        <source>Until the proxy %1 had let us through, with the connection to the proxy itself. What the proxy does behind itself is not seen here.</source>
        <translation>直到代理 %1 放行，包括与代理本身的连接。代理之后的过程在此不可见。</translation>
    </message>
    <message>
        <source>Until the name had an address.</source>
        <translation>直到名称解析出地址。</translation>
    </message>
    <message>
        <source>TCP and proxy</source>
        <translation>TCP 与代理</translation>
    </message>
    <message>
        <source>Until both sides had agreed on keys, and the certificate was checked.</source>
        <translation>直到双方协商好密钥并完成证书检查。</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>From the request of the opening handshake to the end of its response.</source>
        <translation>从打开握手的请求到其响应结束。</translation>
    </message>
    <message>
        <source>From “%1” to “%2”.</source>
        <translation>从“%1”到“%2”。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮候</translation>
    </message>
    <message>
        <source>Until no other connection to the same address was being established.</source>
        <translation>直到没有其他到同一地址的连接正在建立。</translation>
    </message>
</context>
<context>
    <name>framescope::format::Replays</name>
    <message>
        <source>Message %1 of the recording came back otherwise, from byte %2 on: “%3” instead of “%4”.</source>
        <translation>录制中的消息 %1 返回时内容不同，从第 %2 字节起：“%3”，而不是“%4”。</translation>
    </message>
    <message>
        <source>There is no session %1 in the recording.</source>
        <translation>录制中没有会话 %1。</translation>
    </message>
    <message>
        <source>There is nothing to play in session %1: it has no text and no binary messages.</source>
        <translation>会话 %1 中没有可播放的内容：它不含文本消息和二进制消息。</translation>
    </message>
    <message>
        <source>There is nothing to play: the recording has no text and no binary messages.</source>
        <translation>没有可播放的内容：录制不含文本消息和二进制消息。</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2.</source>
        <translation>发出：%1。收到：%2。</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2 (recorded: %3).</source>
        <translation>发出：%1。收到：%2（录制时：%3）。</translation>
    </message>
    <message>
        <source>%1 Not sent, because the text is not UTF-8: %2.</source>
        <translation>%1因文本不是 UTF-8 而未发送：%2。</translation>
    </message>
    <message>
        <source>Off the recorded times by: p50 %1, p90 %2, p99 %3, max %4.</source>
        <translation>与录制时间的偏差：p50 %1，p90 %2，p99 %3，最大 %4。</translation>
    </message>
    <message>
        <source>The connection ended before everything was sent.</source>
        <translation>连接在全部内容发出之前结束。</translation>
    </message>
    <message>
        <source>Message %1 of the recording came back as the other type, text or binary.</source>
        <translation>录制中的消息 %1 返回时类型不同（文本与二进制互换）。</translation>
    </message>
    <message>
        <source>Message %1 of the recording came back in another place: as number %2.</source>
        <translation>录制中的消息 %1 返回时位置不同：成为第 %2 条。</translation>
    </message>
    <message>
        <source>Message %1 of the recording did not come back: “%2”.</source>
        <translation>录制中的消息 %1 没有返回：“%2”。</translation>
    </message>
    <message>
        <source>Number %1 that came back is not in the recording: “%2”.</source>
        <translation>返回的第 %1 条消息不在录制中：“%2”。</translation>
    </message>
    <message>
        <source>What came back until it was stopped is as it was recorded.</source>
        <translation>停止之前返回的内容与录制一致。</translation>
    </message>
    <message>
        <source>Everything came back as it was recorded.</source>
        <translation>返回的全部内容都与录制一致。</translation>
    </message>
    <message>
        <source>Differences: %1.</source>
        <translation>差异：%1 处。</translation>
    </message>
    <message>
        <source>Differences: %1; the first %2 are named.</source>
        <translation>差异：%1 处；列出了前 %2 处。</translation>
    </message>
</context>
<context>
    <name>framescope::format::Servers</name>
    <message>
        <source>No certificate could be made.</source>
        <translation>无法生成证书。</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Sends every message back as it came.</source>
        <translation>将每条消息原样发回。</translation>
    </message>
    <message>
        <source>Passes every message on to all other clients.</source>
        <translation>将每条消息转发给所有其他客户端。</translation>
    </message>
    <message>
        <source>Greets each client with this text.</source>
        <translation>用此文本问候每个客户端。</translation>
    </message>
    <message>
        <source>Tells the time every so many seconds.</source>
        <translation>每隔指定的秒数报告一次时间。</translation>
    </message>
    <message>
        <source>JSON prices every so many seconds, of what clients subscribe to.</source>
        <translation>每隔指定的秒数，发送客户端所订阅项目的 JSON 价格。</translation>
    </message>
    <message>
        <source>Texts as fast as they leave, of SIZE bytes; with COUNT, so many of them.</source>
        <translation>以最快速度发送文本，每条 SIZE 字节；给出 COUNT 时发送这么多条。</translation>
    </message>
    <message>
        <source>Takes everything and answers nothing.</source>
        <translation>接收一切，从不应答。</translation>
    </message>
    <message>
        <source>Everything leaves so many milliseconds late, give or take.</source>
        <translation>所有内容都延迟指定的毫秒数发出，可有上下浮动。</translation>
    </message>
    <message>
        <source>So many of a hundred messages are never sent.</source>
        <translation>每一百条消息中有指定的条数永不发送。</translation>
    </message>
    <message>
        <source>Closes with this code after so many messages.</source>
        <translation>在指定条数的消息之后以此关闭码关闭。</translation>
    </message>
    <message>
        <source>Pings are not answered.</source>
        <translation>不应答 ping。</translation>
    </message>
    <message>
        <source>So many of a hundred texts are no UTF-8.</source>
        <translation>每一百条文本中有指定的条数不是 UTF-8。</translation>
    </message>
    <message>
        <source>Every message has this reserved bit set.</source>
        <translation>每条消息都设置此保留位。</translation>
    </message>
    <message>
        <source>Plays what the server in a recording sent: by time, or each message after the client&apos;s that it followed.</source>
        <translation>播放录制中服务器发送的内容：按时间播放，或让每条消息跟在它原先所跟随的客户端消息之后。</translation>
    </message>
</context>
<context>
    <name>framescope::format::Violations</name>
    <message>
        <source>RSV1, RSV2 and RSV3 must be 0 unless an extension was agreed on that gives them a meaning.</source>
        <translation>RSV1、RSV2 和 RSV3 必须为 0，除非协商的扩展赋予了它们含义。</translation>
    </message>
    <message>
        <source>Opcodes 3 to 7 and 11 to 15 are reserved for later versions.</source>
        <translation>操作码 3 到 7 以及 11 到 15 保留给后续版本使用。</translation>
    </message>
    <message>
        <source>The length must be written in as few bytes as possible.</source>
        <translation>长度必须用尽可能少的字节表示。</translation>
    </message>
    <message>
        <source>The first bit of a 64-bit length must be 0.</source>
        <translation>64 位长度的第一位必须为 0。</translation>
    </message>
    <message>
        <source>Close, ping and pong carry at most 125 bytes.</source>
        <translation>close、ping 和 pong 最多携带 125 字节。</translation>
    </message>
    <message>
        <source>Close, ping and pong must have FIN set.</source>
        <translation>close、ping 和 pong 必须设置 FIN。</translation>
    </message>
    <message>
        <source>A continuation needs a text or binary frame without FIN before it.</source>
        <translation>延续帧之前必须有未设置 FIN 的文本帧或二进制帧。</translation>
    </message>
    <message>
        <source>The fragments of one message must not be mixed with those of another.</source>
        <translation>一条消息的分片不得与另一条消息的分片混杂。</translation>
    </message>
    <message>
        <source>A server must not mask its frames.</source>
        <translation>服务器不得对其帧进行掩码处理。</translation>
    </message>
    <message>
        <source>A client must mask every frame.</source>
        <translation>客户端必须对每个帧进行掩码处理。</translation>
    </message>
    <message>
        <source>The payload of a close frame is empty or begins with a code of two bytes.</source>
        <translation>关闭帧的有效载荷要么为空，要么以两字节的关闭码开头。</translation>
    </message>
    <message>
        <source>A close frame may carry 1000 to 1003, 1007 to 1014 and 3000 to 4999.</source>
        <translation>关闭帧可以携带 1000 到 1003、1007 到 1014 以及 3000 到 4999。</translation>
    </message>
    <message>
        <source>A text message must be valid UTF-8 as a whole.</source>
        <translation>文本消息作为整体必须是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The reason in a close frame must be valid UTF-8.</source>
        <translation>关闭帧中的原因必须是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>An end may refuse a frame that is over its limit, with 1009.</source>
        <translation>一端可以用 1009 拒绝超出其限制的帧。</translation>
    </message>
    <message>
        <source>An end may refuse a message that is over its limit, with 1009.</source>
        <translation>一端可以用 1009 拒绝超出其限制的消息。</translation>
    </message>
    <message>
        <source>RSV1 usually means that the peer compresses although compression was not agreed on. Compare the two handshakes.</source>
        <translation>RSV1 通常意味着对端进行了压缩，而双方并未协商压缩。请比较两次握手。</translation>
    </message>
    <message>
        <source>Let the peer send smaller messages.</source>
        <translation>请让对端发送更小的消息。</translation>
    </message>
    <message>
        <source>Let the peer send bytes as a binary message.</source>
        <translation>请让对端以二进制消息发送字节。</translation>
    </message>
    <message>
        <source>The offending bytes are kept: they are what the developers of the peer need.</source>
        <translation>违规的字节已保留：对端的开发者需要它们。</translation>
    </message>
    <message>
        <source>The peer set a reserved bit in a frame header.</source>
        <translation>对端在帧头中设置了保留位。</translation>
    </message>
    <message>
        <source>The peer sent a frame with a reserved opcode.</source>
        <translation>对端发送了使用保留操作码的帧。</translation>
    </message>
    <message>
        <source>The peer wrote a frame length longer than needed.</source>
        <translation>对端写入的帧长度比所需的更长。</translation>
    </message>
    <message>
        <source>The peer declared a frame length that is out of range.</source>
        <translation>对端声明的帧长度超出范围。</translation>
    </message>
    <message>
        <source>The peer sent a control frame of more than 125 bytes.</source>
        <translation>对端发送了超过 125 字节的控制帧。</translation>
    </message>
    <message>
        <source>The peer sent a control frame in fragments.</source>
        <translation>对端发送了分片的控制帧。</translation>
    </message>
    <message>
        <source>The peer continued a message that it had not begun.</source>
        <translation>对端延续了一条它没有开始过的消息。</translation>
    </message>
    <message>
        <source>The peer began a message before the last one had ended.</source>
        <translation>对端在上一条消息结束之前开始了新消息。</translation>
    </message>
    <message>
        <source>The server sent a masked frame.</source>
        <translation>服务器发送了掩码的帧。</translation>
    </message>
    <message>
        <source>The client sent a frame that is not masked.</source>
        <translation>客户端发送了未掩码的帧。</translation>
    </message>
    <message>
        <source>The peer sent a close frame with half a code.</source>
        <translation>对端发送的关闭帧只有半个关闭码。</translation>
    </message>
    <message>
        <source>The peer closed with a code that must not stand on the wire.</source>
        <translation>对端使用了不得出现在线路上的关闭码。</translation>
    </message>
    <message>
        <source>The peer sent a text that is not UTF-8.</source>
        <translation>对端发送的文本不是 UTF-8。</translation>
    </message>
    <message>
        <source>The peer gave a close reason that is not UTF-8.</source>
        <translation>对端给出的关闭原因不是 UTF-8。</translation>
    </message>
    <message>
        <source>The peer sent a frame that is larger than the limit.</source>
        <translation>对端发送的帧超过了限制。</translation>
    </message>
    <message>
        <source>The peer sent a message that is larger than the limit.</source>
        <translation>对端发送的消息超过了限制。</translation>
    </message>
    <message>
        <source>Discarded outside of all messages: %1</source>
        <translation>在所有消息之外丢弃：%1</translation>
    </message>
    <message>
        <source>RSV1 marks the first frame of a compressed message, and no other.</source>
        <translation>RSV1 只标记压缩消息的第一个帧。</translation>
    </message>
    <message>
        <source>A compressed message must be a DEFLATE stream that ends where the message does.</source>
        <translation>压缩消息必须是与消息同时结束的 DEFLATE 流。</translation>
    </message>
    <message>
        <source>The frames keep the compressed bytes. A peer that does not begin anew where it agreed to does that, and so does whatever changes messages in between. Connect without compression to see the messages.</source>
        <translation>帧中保留了压缩后的字节。对端未按约定重新开始压缩，或中间有程序改动了消息，都会造成这种情况。要查看消息，请不使用压缩进行连接。</translation>
    </message>
    <message>
        <source>The peer set RSV1 in a frame that does not begin a message.</source>
        <translation>对端在并非消息开头的帧中设置了 RSV1。</translation>
    </message>
    <message>
        <source>The peer sent a compressed message that cannot be inflated.</source>
        <translation>对端发送了无法解压的压缩消息。</translation>
    </message>
    <message>
        <source>%1 (RFC %2, section %3)</source>
        <translation>%1（RFC %2，第 %3 节）</translation>
    </message>
    <message>
        <source>A compressed message may look back no further than the window that was agreed on.</source>
        <translation>压缩消息回溯引用的距离不得超过协商的窗口。</translation>
    </message>
    <message>
        <source>The peer compresses with a larger window than it agreed to. Let it keep to the window bits of the handshake, or agree on 15.</source>
        <translation>对端压缩时使用的窗口大于其同意的窗口。请让它遵守握手中的窗口位数，或协商为 15 位。</translation>
    </message>
    <message>
        <source>The peer compressed with a larger window than was agreed on.</source>
        <translation>对端压缩时使用的窗口大于协商的窗口。</translation>
    </message>
</context>
<context>
    <name>framescope::format::WorkspaceErrors</name>
    <message>
        <source>The system says: %1.</source>
        <translation>系统报告：%1。</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>它大于 %1。</translation>
    </message>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>它不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>It is JSON of another kind.</source>
        <translation>它是其他类型的 JSON。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Framescope.</source>
        <translation>它由更高版本的 Framescope 写入。</translation>
    </message>
    <message>
        <source>The value of “%1” is not one that may stand there.</source>
        <translation>“%1”的值不允许出现在此处。</translation>
    </message>
    <message>
        <source>The file has changed on the disk since it was read.</source>
        <translation>该文件自读取以来已在磁盘上发生更改。</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>请检查谁有权读取它。</translation>
    </message>
    <message>
        <source>Mend it in a text editor; it is read again at once. It was not changed.</source>
        <translation>请在文本编辑器中修正；修正后会立即重新读取。文件未被更改。</translation>
    </message>
    <message>
        <source>Update this program. The file was not changed.</source>
        <translation>请更新本程序。文件未被更改。</translation>
    </message>
    <message>
        <source>It was read again and not overwritten. Make your change once more.</source>
        <translation>已重新读取，未覆盖。请再次进行您的更改。</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>文件未被更改。</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 未保存。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>There is no value for %1. Choose an environment that has one, or write one into it. {{local}} is the built-in server.</source>
        <translation>%1 没有值。请选择含有该值的环境，或在环境中写入该值。{{local}} 是内置服务器。</translation>
    </message>
    <message>
        <source>Header “%1”: %2</source>
        <translation>标头“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be asked for: a subprotocol has no spaces and stands once (RFC 6455, section 4.1).</source>
        <translation>无法请求“%1”：子协议不含空格，且只能出现一次（RFC 6455，第 4.1 节）。</translation>
    </message>
    <message>
        <source>The password or token has a line break, which no header can have.</source>
        <translation>密码或令牌含有换行符，而标头中不得有换行符。</translation>
    </message>
    <message>
        <source>The user name “%1” has a colon, which parts it from the password (RFC 7617, section 2).</source>
        <translation>用户名“%1”含有冒号，而冒号用于分隔用户名和密码（RFC 7617，第 2 节）。</translation>
    </message>
    <message>
        <source>The proxy has no host.</source>
        <translation>代理没有主机。</translation>
    </message>
    <message>
        <source>The proxy has no port.</source>
        <translation>代理没有端口。</translation>
    </message>
    <message>
        <source>There is a key, and no client certificate that it belongs to.</source>
        <translation>有密钥，但没有与之对应的客户端证书。</translation>
    </message>
    <message>
        <source>This is no line of curl or wscat.</source>
        <translation>这不是 curl 或 wscat 的命令行。</translation>
    </message>
    <message>
        <source>The quote at position %1 is not closed.</source>
        <translation>位置 %1 处的引号没有闭合。</translation>
    </message>
    <message>
        <source>%1 has no value behind it.</source>
        <translation>%1 后面没有值。</translation>
    </message>
    <message>
        <source>The line names no address.</source>
        <translation>该命令行未指明地址。</translation>
    </message>
    <message>
        <source>It would be larger than %1, and could not be read again.</source>
        <translation>它将大于 %1，之后无法再次读取。</translation>
    </message>
    <message>
        <source>Check the folder and the space on the disk. Framescope goes on trying.</source>
        <translation>请检查文件夹和磁盘空间。Framescope 会继续尝试。</translation>
    </message>
    <message>
        <source>Shorten a long text, or save it elsewhere. The file was not changed.</source>
        <translation>请缩短过长的文本，或将其保存到别处。文件未被更改。</translation>
    </message>
    <message>
        <source>Copied, with %1 as it stands: there is no value for it. Choose an environment that has one, and copy again.</source>
        <translation>已复制，但 %1 保持原样：它没有值。请选择含有该值的环境，然后重新复制。</translation>
    </message>
    <message>
        <source>This request is too large to come back after a restart. Shorten what is long in it.</source>
        <translation>此请求过大，重启后无法恢复。请缩短其中过长的内容。</translation>
    </message>
    <message>
        <source>The saved messages of this tab are too long to come back after a restart. Save the request, or delete some of them.</source>
        <translation>此标签页中已保存的消息过长，重启后无法恢复。请保存请求，或删除其中一些消息。</translation>
    </message>
    <message>
        <source>What is written here is too long to come back after a restart. Keep it in a file, and send it from there.</source>
        <translation>这里书写的内容过长，重启后无法恢复。请将其保存在文件中，并从文件发送。</translation>
    </message>
    <message>
        <source>The request of this tab was too large to be kept until now.</source>
        <translation>此标签页的请求过大，未能保留至今。</translation>
    </message>
    <message>
        <source>The saved messages of this tab were too long to be kept until now.</source>
        <translation>此标签页中已保存的消息过长，未能保留至今。</translation>
    </message>
    <message>
        <source>What was written in the composer of this tab was too long to be kept until now.</source>
        <translation>此标签页编辑器中书写的内容过长，未能保留至今。</translation>
    </message>
    <message>
        <source>The message was not saved: with it, the request would be larger than %1, and could not be read again. Keep it in a file, and send it from there.</source>
        <translation>消息未保存：加上它，请求将大于 %1，之后无法再次读取。请将其保存在文件中，并从文件发送。</translation>
    </message>
</context>
<context>
    <name>framescope::gui::Arguments</name>
    <message>
        <source>The WebSocket workbench: shows what really crosses the wire.

Example:
  framescope wss://echo.example.org/</source>
        <translation>WebSocket 工作台：展示线路上实际传输的内容。

示例：
  framescope wss://echo.example.org/</translation>
    </message>
    <message>
        <source>Talk to the built-in server, save a picture of the window in FILE, print the messages, and end.</source>
        <translation>与内置服务器通信，将窗口图片保存到 FILE，输出消息，然后结束。</translation>
    </message>
    <message>
        <source>What to open a tab for: an endpoint, ws:// or wss://, or a recording.</source>
        <translation>要为其打开标签页的对象：端点（ws:// 或 wss://）或录制文件。</translation>
    </message>
</context>
<context>
    <name>framescope::gui::Demonstration</name>
    <message>
        <source>Hello from Framescope</source>
        <translation>来自 Framescope 的问候</translation>
    </message>
    <message>
        <source>The picture of the window: %1</source>
        <translation>窗口图片：%1</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>无法保存图片：%1</translation>
    </message>
    <message>
        <source>The demonstration did not come to its end.</source>
        <translation>演示未能完成。</translation>
    </message>
</context>
<context>
    <name>framescope::gui::Program</name>
    <message>
        <source>Framescope runs already, and does not answer. End it and start again.</source>
        <translation>Framescope 已在运行但没有响应。请结束它后重新启动。</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::ActivityBar</name>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::InspectRoom</name>
    <message>
        <source>The folder of collections and environments</source>
        <translation>集合和环境的文件夹</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::MainWindow</name>
    <message>
        <source>Inspect</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>1 server running</source>
        <translation>1 个服务器运行中</translation>
    </message>
    <message>
        <source>%1 servers running</source>
        <translation>%1 个服务器运行中</translation>
    </message>
    <message>
        <source>1 client connected</source>
        <translation>1 个客户端已连接</translation>
    </message>
    <message>
        <source>%1 clients connected</source>
        <translation>%1 个客户端已连接</translation>
    </message>
    <message>
        <source>Serve – Framescope</source>
        <translation>服务 – Framescope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>新建标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Open another connection</source>
        <translation>打开另一个连接</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close this connection and its tab</source>
        <translation>关闭此连接及其标签页</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all connections and quit</source>
        <translation>关闭所有连接并退出</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>建立连接(&amp;C)</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>打开连接</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Close the connection with 1000 Normal Closure</source>
        <translation>以 1000 Normal Closure 关闭连接</translation>
    </message>
    <message>
        <source>&amp;Ping</source>
        <translation>Ping(&amp;P)</translation>
    </message>
    <message>
        <source>Send a ping</source>
        <translation>发送 ping</translation>
    </message>
    <message>
        <source>Go to the &amp;address</source>
        <translation>转到地址(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>转到消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>详情窗格(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the details of the selected row</source>
        <translation>显示或隐藏所选行的详情</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>&amp;Latency chart</source>
        <translation>延迟图表(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide round trips and rates over time</source>
        <translation>显示或隐藏往返时间和速率随时间的变化</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Framescope</source>
        <translation>关于 Framescope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Start the server</source>
        <translation>启动服务器(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the server</source>
        <translation>停止服务器(&amp;T)</translation>
    </message>
    <message>
        <source>%1 – Framescope</source>
        <translation>%1 – Framescope</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, language, fonts, and how much is kept</source>
        <translation>主题、语言、字体以及保留的数量</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms open</source>
        <translation>
            <numerusform>%n 个房间已打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat – Framescope</source>
        <translation>聊天 – Framescope</translation>
    </message>
    <message>
        <source>(%1) Chat – Framescope</source>
        <translation>(%1) 聊天 – Framescope</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n 个录制</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings – Framescope</source>
        <translation>录制 – Framescope</translation>
    </message>
    <message>
        <source>&amp;Save request</source>
        <translation>保存请求(&amp;S)</translation>
    </message>
    <message>
        <source>Save the request of this tab in its collection</source>
        <translation>将此标签页的请求保存到其集合中</translation>
    </message>
    <message>
        <source>Save request &amp;as…</source>
        <translation>请求另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the request of this tab under another name</source>
        <translation>以其他名称保存此标签页的请求</translation>
    </message>
    <message>
        <source>Edit &amp;environments…</source>
        <translation>编辑环境(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the values that stand for {{names}}</source>
        <translation>编写 {{names}} 所代表的值</translation>
    </message>
    <message>
        <source>Choose the &amp;folder of collections…</source>
        <translation>选择集合文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>A folder may be in git and shared with others</source>
        <translation>文件夹可以放在 git 中并与他人共享</translation>
    </message>
    <message>
        <source>&amp;Explorer</source>
        <translation>资源管理器(&amp;E)</translation>
    </message>
    <message>
        <source>Show or hide collections, history and saved messages</source>
        <translation>显示或隐藏集合、历史记录和已保存的消息</translation>
    </message>
    <message>
        <source>Framescope did not end properly.</source>
        <translation>Framescope 上次未正常退出。</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings were kept, up to the last tenth of a second.</source>
        <translation>
            <numerusform>已保留 %n 份录制，直至最后十分之一秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Save &amp;recording…</source>
        <translation>保存录制(&amp;R)…</translation>
    </message>
    <message>
        <source>Keep all that this tab has recorded as a file</source>
        <translation>将此标签页录制的全部内容保存为文件</translation>
    </message>
    <message>
        <source>Save last 10 &amp;minutes…</source>
        <translation>保存最近 10 分钟(&amp;M)…</translation>
    </message>
    <message>
        <source>Keep the last 10 minutes of what this tab has recorded as a file</source>
        <translation>将此标签页录制的最近 10 分钟保存为文件</translation>
    </message>
    <message>
        <source>Save se&amp;lection…</source>
        <translation>保存所选内容(&amp;L)…</translation>
    </message>
    <message>
        <source>Keep the selected messages as a file</source>
        <translation>将所选消息保存为文件</translation>
    </message>
    <message>
        <source>Details &amp;below the log</source>
        <translation>详情位于日志下方(&amp;B)</translation>
    </message>
    <message>
        <source>Show the details of the selected row below the log instead of beside it</source>
        <translation>在日志下方而不是旁边显示所选行的详情</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::SessionTabs</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>New tab (Ctrl+T)</source>
        <translation>新建标签页（Ctrl+T）</translation>
    </message>
    <message>
        <source>Close tab (Ctrl+W)</source>
        <translation>关闭标签页（Ctrl+W）</translation>
    </message>
</context>
<context>
    <name>framescope::mainwindow::StatusLine</name>
    <message>
        <source>closed, %1</source>
        <translation>已关闭，%1</translation>
    </message>
    <message>
        <source>State of the connection</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>The last ping that was answered, and the slowest one in a hundred of the last five minutes</source>
        <translation>最近一次得到应答的 ping，以及最近五分钟内每一百次中最慢的一次</translation>
    </message>
    <message>
        <source>Text and binary messages received, their payloads, and all bytes of all frames</source>
        <translation>收到的文本和二进制消息、其有效载荷以及所有帧的全部字节</translation>
    </message>
    <message>
        <source>Text and binary messages sent, their payloads, and all bytes of all frames</source>
        <translation>发出的文本和二进制消息、其有效载荷以及所有帧的全部字节</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>ws:// sends everything in plain text.</source>
        <translation>ws:// 以明文发送所有内容。</translation>
    </message>
    <message>
        <source>round trip %1, p99 %2</source>
        <translation>往返 %1，p99 %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 条消息</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 条消息</translation>
    </message>
    <message>
        <source>%1 %2  %3</source>
        <translation>%1 %2  %3</translation>
    </message>
    <message>
        <source>%1 (wire %2)</source>
        <translation>%1（线路 %2）</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>已存盘</translation>
    </message>
    <message>
        <source>Everything is recorded in %1</source>
        <translation>所有内容都录制在 %1 中</translation>
    </message>
</context>
<context>
    <name>framescope::models::ClientsModel</name>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>连接时间</translation>
    </message>
    <message>
        <source>↓ Messages</source>
        <translation>↓ 消息</translation>
    </message>
    <message>
        <source>↓ Bytes</source>
        <translation>↓ 字节</translation>
    </message>
    <message>
        <source>↑ Messages</source>
        <translation>↑ 消息</translation>
    </message>
    <message>
        <source>↑ Bytes</source>
        <translation>↑ 字节</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>When the client connected</source>
        <translation>客户端连接的时间</translation>
    </message>
    <message>
        <source>Text and binary messages that the client sent</source>
        <translation>客户端发出的文本和二进制消息</translation>
    </message>
    <message>
        <source>Payloads of the messages that the client sent</source>
        <translation>客户端发出的消息的有效载荷</translation>
    </message>
    <message>
        <source>Text and binary messages that the client was sent</source>
        <translation>发给客户端的文本和二进制消息</translation>
    </message>
    <message>
        <source>Payloads of the messages that the client was sent</source>
        <translation>发给客户端的消息的有效载荷</translation>
    </message>
    <message>
        <source>%1, %2, %3 messages received, %4 sent</source>
        <translation>%1，%2，收到 %3 条消息，发出 %4 条</translation>
    </message>
</context>
<context>
    <name>framescope::models::CollectionsModel</name>
    <message>
        <source>Unnamed request</source>
        <translation>未命名的请求</translation>
    </message>
</context>
<context>
    <name>framescope::models::FieldsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
</context>
<context>
    <name>framescope::models::FramesModel</name>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived.</source>
        <translation>已到达 %1 字节，共 %2 字节。</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>操作码</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>RSV</source>
        <translation>RSV</translation>
    </message>
    <message>
        <source>Masking key</source>
        <translation>掩码密钥</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>This control frame crossed between the frames of the message (RFC 6455, section 5.4). It is message %1 of the log.</source>
        <translation>此控制帧在该消息的帧之间传输（RFC 6455 第 5.4 节）。它是日志中的第 %1 条消息。</translation>
    </message>
</context>
<context>
    <name>framescope::models::HistoryModel</name>
    <message>
        <source>Its saved messages were too long to be kept here.</source>
        <translation>其已保存的消息过长，未能保留在这里。</translation>
    </message>
</context>
<context>
    <name>framescope::models::LogModel</name>
    <message>
        <source>one frame</source>
        <translation>1 帧</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>Cut off by the end of the connection.</source>
        <translation>因连接结束而被截断。</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4: %5</source>
        <translation>%2 %1，%3，%4：%5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>⇅</source>
        <translation>⇅</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Number of the message, in the order of their last bytes</source>
        <translation>消息编号，按其最后一个字节的先后排序</translation>
    </message>
    <message>
        <source>When the last byte was read, or had left</source>
        <translation>最后一个字节被读取或已发出的时间</translation>
    </message>
    <message>
        <source>Time since the row above</source>
        <translation>距上一行的时间</translation>
    </message>
    <message>
        <source>↓ received, ↑ sent</source>
        <translation>↓ 收到，↑ 发出</translation>
    </message>
    <message>
        <source>Type of the message, or what happened to the connection</source>
        <translation>消息的类型，或连接上发生的事件</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>有效载荷的大小</translation>
    </message>
    <message>
        <source>Bytes on the wire: all frames with their headers</source>
        <translation>线路上的字节数：包括帧头在内的所有帧</translation>
    </message>
    <message>
        <source>The beginning of the payload</source>
        <translation>有效载荷的开头</translation>
    </message>
    <message>
        <source>The engine showed no frames.</source>
        <translation>引擎未显示帧。</translation>
    </message>
    <message>
        <source>%1. Bookmark</source>
        <translation>%1。书签</translation>
    </message>
    <message>
        <source>%1. Bookmark, and a note: %2</source>
        <translation>%1。书签，备注：%2</translation>
    </message>
    <message>
        <source>%1. Note: %2</source>
        <translation>%1。备注：%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you have written on the message (N)</source>
        <translation>您为这条消息写下的内容（N）</translation>
    </message>
    <message>
        <source>%1 of payload on the wire for %2</source>
        <translation>%2 的有效载荷在线路上占 %1</translation>
    </message>
    <message>
        <source>The field %1 of JSON messages</source>
        <translation>JSON 消息的字段 %1</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Δ selected</source>
        <translation>Δ 所选</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩率</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time since the recording began</source>
        <translation>距录制开始的时间</translation>
    </message>
    <message>
        <source>Time since the selected row</source>
        <translation>距所选行的时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Size on the wire</source>
        <translation>线路上的大小</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation>压缩率（线路/原始）</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Time since the selected row; before it, with a minus</source>
        <translation>距所选行的时间；之前的行带负号</translation>
    </message>
    <message>
        <source>What a compressed payload needed on the wire, in per cent of its size</source>
        <translation>压缩后的有效载荷在线路上所占大小与原大小的百分比</translation>
    </message>
    <message>
        <source>Code of a close frame</source>
        <translation>关闭帧的代码</translation>
    </message>
</context>
<context>
    <name>framescope::models::MessagesModel</name>
    <message>
        <source>Empty message</source>
        <translation>空消息</translation>
    </message>
</context>
<context>
    <name>framescope::models::RecordingsModel</name>
    <message>
        <source>A name cannot hold a slash.</source>
        <translation>名称不能包含斜杠。</translation>
    </message>
    <message>
        <source>The recording cannot be called “%1”: %2</source>
        <translation>录制无法命名为“%1”：%2</translation>
    </message>
</context>
<context>
    <name>framescope::models::ServersModel</name>
    <message>
        <source>1 client</source>
        <translation>1 个客户端</translation>
    </message>
    <message>
        <source>%1 clients</source>
        <translation>%1 个客户端</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>framescope::models::TreeDifferenceModel</name>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>something inside differs</source>
        <translation>内部有差异</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>消息 %1</translation>
    </message>
</context>
<context>
    <name>framescope::models::ValueTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>framescope::panels::AddColumnPopup</name>
    <message>
        <source>Add column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Column from a JSON field</source>
        <translation>由 JSON 字段生成列</translation>
    </message>
    <message>
        <source>Path of the field</source>
        <translation>字段的路径</translation>
    </message>
    <message>
        <source>The column shows the field of messages that are JSON of up to 1 MB, such as $.items[0].id</source>
        <translation>该列显示不超过 1 MB 的 JSON 消息中的字段，例如 $.items[0].id</translation>
    </message>
</context>
<context>
    <name>framescope::panels::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>ws:// or wss:// address</source>
        <translation>ws:// 或 wss:// 地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>强制断开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the connection (F5, or Enter in the address)</source>
        <translation>打开连接（F5，或在地址栏中按 Enter）</translation>
    </message>
    <message>
        <source>Close the connection with 1000 Normal Closure (Shift+F5)</source>
        <translation>以 1000 Normal Closure 关闭连接（Shift+F5）</translation>
    </message>
    <message>
        <source>Drop TCP without waiting for the closing handshake (Shift+F5)</source>
        <translation>不等待关闭握手，直接断开 TCP（Shift+F5）</translation>
    </message>
    <message>
        <source>Give up connecting (Esc in the address)</source>
        <translation>放弃连接（在地址栏中按 Esc）</translation>
    </message>
    <message>
        <source>{{local}} is the built-in server: it greets you, echoes what you send, and tells the time every five seconds.</source>
        <translation>{{local}} 是内置服务器：它会问候您，回显您发送的内容，并每五秒报告一次时间。</translation>
    </message>
    <message>
        <source>Address of the WebSocket endpoint (Ctrl+L). Enter connects, Esc cancels. A line of curl or wscat can be pasted here.</source>
        <translation>WebSocket 端点的地址（Ctrl+L）。按 Enter 连接，按 Esc 取消。可在此处粘贴 curl 或 wscat 命令行。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::AuthPage</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Basic: user and password</source>
        <translation>Basic：用户名和密码</translation>
    </message>
    <message>
        <source>Bearer: token</source>
        <translation>Bearer：令牌</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>认证方式</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>{{name}} takes it from the environment.</source>
        <translation>{{name}} 从环境中取值。</translation>
    </message>
    <message>
        <source>When asked: Basic or Digest</source>
        <translation>按需：Basic 或 Digest</translation>
    </message>
    <message>
        <source>Basic and Bearer go with the opening handshake. The last one waits until the server asks for it (401), and answers by Digest where it can.</source>
        <translation>Basic 和 Bearer 随打开握手一起发送。最后一种等到服务器询问（401）时才发送，并尽可能以 Digest 应答。</translation>
    </message>
    <message>
        <source>Qt&apos;s engine does not show what the server asks for</source>
        <translation>Qt 引擎不显示服务器要求什么</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ChartBar</name>
    <message>
        <source>p50 %1   p90 %2   p99 %3   max %4   of %5</source>
        <translation>p50 %1   p90 %2   p99 %3   最大 %4   共 %5 次</translation>
    </message>
    <message>
        <source>Of the pings that were answered in the span that is shown</source>
        <translation>统计所显示时间跨度内得到应答的 ping</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the latest at the right edge (End)</source>
        <translation>使最新数据保持在右边缘（End）</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>跨度(&amp;S)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>How much time is shown while the chart follows</source>
        <translation>图表跟随时显示多长时间</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save what is shown as a picture or as a table</source>
        <translation>将所显示的内容保存为图片或表格</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>图片（PNG）(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>表格（CSV）(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Check the folder and the disk.</source>
        <translation>无法将图片写入 %1。请检查文件夹和磁盘。</translation>
    </message>
    <message>
        <source>Save the chart as a table</source>
        <translation>将图表保存为表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2</source>
        <translation>无法将表格写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ChatPanel</name>
    <message>
        <source>Open rooms</source>
        <translation>已打开的房间</translation>
    </message>
    <message>
        <source>Rooms in this network</source>
        <translation>此网络中的房间</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Open a room on this computer</source>
        <translation>在本机上打开房间</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Join a room by its address</source>
        <translation>按地址加入房间</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>In this network</source>
        <translation>此网络中</translation>
    </message>
    <message>
        <source>Talk in this network</source>
        <translation>在此网络中交谈</translation>
    </message>
    <message>
        <source>Host a room that others join from Framescope or from any browser, or join one. There is no server but yours.</source>
        <translation>创建一个房间，供其他人从 Framescope 或任意浏览器加入，或者加入一个房间。除您自己的服务器外，没有其他服务器。</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>创建房间</translation>
    </message>
    <message>
        <source>Join by address</source>
        <translation>按地址加入</translation>
    </message>
    <message>
        <source>Join %1, which has a pass phrase</source>
        <translation>加入 %1（设有口令）</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>No room is announced.</source>
        <translation>没有公布的房间。</translation>
    </message>
    <message>
        <source>%1’s room</source>
        <comment>suggested name of a room; %1 is a person</comment>
        <translation>%1 的房间</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ClientLog</name>
    <message>
        <source>All clients</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>Show what crossed the wire of all clients</source>
        <translation>显示所有客户端在线路上传输的内容</translation>
    </message>
    <message>
        <source>What crossed the wire</source>
        <translation>线路上传输的内容</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>尚未录制任何内容</translation>
    </message>
    <message>
        <source>What crosses the wire is kept in memory, and appears here as soon as it can be recorded.</source>
        <translation>线路上传输的内容暂存于内存中，一旦可以录制就会显示在此处。</translation>
    </message>
    <message>
        <source>Nothing has crossed the wire yet</source>
        <translation>线路上尚无任何传输</translation>
    </message>
    <message>
        <source>What clients send and get appears here, with its time and exact bytes.</source>
        <translation>客户端发送和收到的内容会显示在此处，并附有时间和确切的字节。</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>Log of all clients</source>
        <translation>所有客户端的日志</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Who is sent to, closed and dropped</source>
        <translation>发送、关闭和断开的对象</translation>
    </message>
    <message>
        <source>Who gets the message, and who is closed or dropped</source>
        <translation>消息发给谁，以及关闭或断开谁</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>发往(&amp;T)</translation>
    </message>
    <message>
        <source>the selected client</source>
        <translation>所选客户端</translation>
    </message>
    <message>
        <source>the selected clients (%1)</source>
        <translation>所选客户端（%1）</translation>
    </message>
    <message>
        <source>all clients (%1)</source>
        <translation>所有客户端（%1）</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>没有已连接的客户端。</translation>
    </message>
    <message>
        <source>Select a client first, or choose all.</source>
        <translation>请先选择一个客户端，或选择所有客户端。</translation>
    </message>
    <message>
        <source>No selected client is connected.</source>
        <translation>所选客户端均未连接。</translation>
    </message>
    <message>
        <source>No client has come yet</source>
        <translation>尚无客户端连接</translation>
    </message>
    <message>
        <source>The server is stopped</source>
        <translation>服务器已停止</translation>
    </message>
    <message>
        <source>Clients connect to %1</source>
        <translation>客户端连接到 %1</translation>
    </message>
    <message>
        <source>Start it, and everybody who connects appears here.</source>
        <translation>启动服务器后，每个连接的客户端都会显示在此处。</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Show its &amp;log</source>
        <translation>显示其日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close with 1000</source>
        <translation>以 1000 关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>强制断开(&amp;D)</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ClosePopup</name>
    <message>
        <source>Without a code</source>
        <translation>不带关闭码</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Drop TCP</source>
        <translation>断开 TCP</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Sends an empty close frame; the other end sees 1005.</source>
        <translation>发送空的关闭帧；对端看到的是 1005。</translation>
    </message>
    <message>
        <source>Reason, for the other end&apos;s log</source>
        <translation>原因，供对端记入日志</translation>
    </message>
    <message>
        <source>Close reason</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Ends the connection without a close frame; the other end sees 1006.</source>
        <translation>不发送关闭帧就结束连接；对端看到的是 1006。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It must not stand on the wire (RFC 6455, section 7.4).</source>
        <translation>它不得出现在线路上（RFC 6455，第 7.4 节）。</translation>
    </message>
    <message>
        <source>The reason has %1 bytes; at most %2 fit.</source>
        <translation>原因有 %1 字节；最多可容纳 %2 字节。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::CollectionsView</name>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;path of the file</source>
        <translation>复制文件路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>新建集合(&amp;N)</translation>
    </message>
</context>
<context>
    <name>framescope::panels::CompareWindow</name>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F8)</source>
        <translation>上一处差异 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>下一处差异 (F8)</translation>
    </message>
    <message>
        <source>The messages are being compared…</source>
        <translation>正在比较消息…</translation>
    </message>
    <message>
        <source>Messages %1 and %2</source>
        <translation>消息 %1 和 %2</translation>
    </message>
    <message>
        <source>Compare names and values; the order of keys has no meaning</source>
        <translation>比较名称和值；键的顺序无关紧要</translation>
    </message>
    <message>
        <source>Compare line by line</source>
        <translation>逐行比较</translation>
    </message>
    <message>
        <source>Compare byte by byte</source>
        <translation>逐字节比较</translation>
    </message>
    <message>
        <source>Leave out the values that are the same</source>
        <translation>略去相同的值</translation>
    </message>
    <message>
        <source>Values of both messages</source>
        <translation>两条消息的值</translation>
    </message>
    <message>
        <source>The messages cannot both be read as values of the same format</source>
        <translation>两条消息无法都按同一格式读取为值</translation>
    </message>
    <message>
        <source>The messages are not both text</source>
        <translation>两条消息并非都是文本</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy left value</source>
        <translation>复制左侧的值</translation>
    </message>
    <message>
        <source>Copy right value</source>
        <translation>复制右侧的值</translation>
    </message>
    <message>
        <source>The messages are the same, byte by byte.</source>
        <translation>两条消息逐字节相同。</translation>
    </message>
    <message>
        <source>The values are the same; the texts differ, as in the order of keys or in white space.</source>
        <translation>值相同；文本有差异，例如键的顺序或空白。</translation>
    </message>
    <message>
        <source>%1 changed, %2 removed, %3 added</source>
        <translation>更改 %1 处，移除 %2 处，添加 %3 处</translation>
    </message>
    <message>
        <source>The texts look the same; what differs is on the page Bytes.</source>
        <translation>文本看起来相同；差异见“字节”页。</translation>
    </message>
    <message numerus="yes">
        <source>%n places differ</source>
        <translation>
            <numerusform>%n 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ so much that not everything that is the same was looked for.</source>
        <translation>差异过大，未查找所有相同的部分。</translation>
    </message>
    <message>
        <source>The first %1 of each are compared.</source>
        <translation>仅比较各自的前 %1。</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>消息 %1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::Comparer</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Show the two selected messages side by side, with what differs</source>
        <translation>并排显示所选的两条消息及其差异</translation>
    </message>
</context>
<context>
    <name>framescope::panels::Composer</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>要发送的消息</translation>
    </message>
    <message>
        <source>Send the text as a text message, in UTF-8</source>
        <translation>将文本作为 UTF-8 文本消息发送</translation>
    </message>
    <message>
        <source>Write bytes in hexadecimal and send them as a binary message</source>
        <translation>以十六进制书写字节，并作为二进制消息发送</translation>
    </message>
    <message>
        <source>Ping with a payload</source>
        <translation>带有效载荷的 ping</translation>
    </message>
    <message>
        <source>Write a message. Ctrl+Enter sends it.</source>
        <translation>请书写消息。按 Ctrl+Enter 发送。</translation>
    </message>
    <message>
        <source>48 65 6c 6c 6f: bytes in hexadecimal. Ctrl+Enter sends them.</source>
        <translation>48 65 6c 6c 6f：十六进制字节。按 Ctrl+Enter 发送。</translation>
    </message>
    <message>
        <source>There is no open connection.</source>
        <translation>没有打开的连接。</translation>
    </message>
    <message>
        <source>Send the message (Ctrl+Enter)</source>
        <translation>发送消息（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send a ping without payload (Ctrl+Shift+P)</source>
        <translation>发送不带有效载荷的 ping（Ctrl+Shift+P）</translation>
    </message>
    <message>
        <source>Send a ping with a payload</source>
        <translation>发送带有效载荷的 ping</translation>
    </message>
    <message>
        <source>Close with a code and a reason of your choice</source>
        <translation>以您选择的关闭码和原因关闭</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Send a file as one message</source>
        <translation>将一个文件作为一条消息发送</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Compress what is sent, by permessage-deflate. Very short messages never are.</source>
        <translation>用 permessage-deflate 压缩所发送的内容。很短的消息从不压缩。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::CompressionPage</name>
    <message>
        <source>Offer permessage-deflate</source>
        <translation>提供 permessage-deflate</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions: sent as it stands here, right or wrong</source>
        <translation>Sec-WebSocket-Extensions：无论对错，均按此处所写发送</translation>
    </message>
    <message>
        <source>as the server likes</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>cannot be limited</source>
        <translation>不可限制</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>The server may accept or decline. Qt&apos;s engine has none, whatever stands here.</source>
        <translation>服务器可以接受或拒绝。无论此处如何设置，Qt 引擎都没有压缩。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>What the client wants of the server, and what it says of itself: size of the window, and whether messages refer to those before.</source>
        <translation>客户端对服务器的要求，以及对自身的说明：窗口大小，以及消息是否引用先前的消息。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>As it is sent. Several offers may stand there, parted by commas.</source>
        <translation>将按此发送。可写多个提议，以逗号分隔。</translation>
    </message>
    <message>
        <source>This is not one valid offer of permessage-deflate. It is sent as it stands there.</source>
        <translation>这不是单个有效的 permessage-deflate 提议，将按原样发送。</translation>
    </message>
    <message>
        <source>Qt&apos;s engine has no extensions</source>
        <translation>Qt 引擎没有扩展</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ConversationView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
</context>
<context>
    <name>framescope::panels::DetailPane</name>
    <message>
        <source>Details of the selected row</source>
        <translation>所选行的详情</translation>
    </message>
    <message>
        <source>Opening handshake</source>
        <translation>打开握手</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>The payload, or what happened</source>
        <translation>有效载荷，或发生的事件</translation>
    </message>
    <message>
        <source>The frames with all their bits, and their bytes as they crossed the wire</source>
        <translation>各帧的所有位，以及在线路上传输的字节</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select a message of the log to see its frames here.</source>
        <translation>选择日志中的一条消息，即可在此处查看其帧。</translation>
    </message>
    <message>
        <source>This row has no frames</source>
        <translation>此行没有帧</translation>
    </message>
    <message>
        <source>It is a step in the life of the connection, and not a message. Select a message to see its frames.</source>
        <translation>它是连接生命周期中的一个步骤，不是消息。选择一条消息即可查看其帧。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>TLS of the connection</source>
        <translation>连接的 TLS</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>All bytes of the message in hexadecimal, masked and unmasked, to look for something in them</source>
        <translation>以十六进制显示消息的所有字节，可查看掩码前后并在其中查找</translation>
    </message>
    <message>
        <source>Request and response of the opening handshake</source>
        <translation>打开握手的请求和响应</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of the connection, and the certificates of the server</source>
        <translation>连接的加密方式和服务器的证书</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How long each step took, and the times of the message</source>
        <translation>各步骤的耗时以及消息的时间</translation>
    </message>
    <message>
        <source>Select a message of the log to see its bytes here.</source>
        <translation>选择日志中的一条消息，即可在此处查看其字节。</translation>
    </message>
    <message>
        <source>This row has no bytes of a message</source>
        <translation>此行没有消息字节</translation>
    </message>
    <message>
        <source>It is a step in the life of the connection, and not a message. Select a message to see its bytes.</source>
        <translation>它是连接生命周期中的一个步骤，不是消息。选择一条消息即可查看其字节。</translation>
    </message>
    <message>
        <source>Select a row of the log to see it here in full.</source>
        <translation>选择日志中的一行，即可在此处查看其完整内容。</translation>
    </message>
    <message>
        <source>This message cannot be read</source>
        <translation>无法读取此消息</translation>
    </message>
    <message>
        <source>The recording is damaged here. What stands before and behind it is shown as far as it goes.</source>
        <translation>录制文件在此处已损坏。其前后的内容会尽可能显示。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::DocumentView</name>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>显示前 %1，共 %2。</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>服务器证书</translation>
    </message>
    <message>
        <source>Issued by (%1 of %2)</source>
        <translation>上级证书（%1/%2）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>可以尝试</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线路内容</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>There has been no opening handshake yet.</source>
        <translation>尚未进行打开握手。</translation>
    </message>
    <message>
        <source>The opening handshake was done. Qt&apos;s engine does not show its request and response.</source>
        <translation>打开握手已完成。Qt 引擎不显示其请求和响应。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
</context>
<context>
    <name>framescope::panels::EnginePage</name>
    <message>
        <source>Wire: every frame and header</source>
        <translation>线路：每个帧和标头</translation>
    </message>
    <message>
        <source>Qt: QWebSocket</source>
        <translation>Qt：QWebSocket</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Wire shows and sends every frame. Qt is for whoever builds on QWebSocket and must see what that does: frames, inbound pings and the headers of the response stay hidden.</source>
        <translation>线路引擎可显示和发送每个帧。Qt 引擎适合基于 QWebSocket 开发、需要了解其行为的人：帧、收到的 ping 以及响应的标头不会显示。</translation>
    </message>
    <message>
        <source>Report violations and go on</source>
        <translation>报告违规并继续</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Without it a violation of the peer fails the connection, as RFC 6455 demands. With it these are told in the log, and the connection goes on:</source>
        <translation>不勾选时，对端的违规会使连接失败，这是 RFC 6455 的要求。勾选后，下列违规只记入日志，连接继续：</translation>
    </message>
    <message>
        <source>Violations that are passed over</source>
        <translation>予以容忍的违规</translation>
    </message>
    <message>
        <source>Qt&apos;s engine always closes upon a violation</source>
        <translation>Qt 引擎遇到违规总是关闭连接</translation>
    </message>
</context>
<context>
    <name>framescope::panels::EnvironmentBox</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The environment whose values stand for {{names}} (Ctrl+E edits it)</source>
        <translation>为 {{names}} 提供值的环境（按 Ctrl+E 编辑）</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>Edit environments…</source>
        <translation>编辑环境…</translation>
    </message>
</context>
<context>
    <name>framescope::panels::EnvironmentDialog</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Delete the environment; Undo is in the explorer</source>
        <translation>删除此环境；可在资源管理器中撤销</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>环境名称</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>No keychain answers on this machine: the values of secrets last until you quit.</source>
        <translation>本机没有可用的密钥链：机密的值只保留到您退出程序为止。</translation>
    </message>
    <message>
        <source>The values of secrets are kept by the keychain, and never in a file.</source>
        <translation>机密的值由密钥链保存，绝不会写入文件。</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;path of the file</source>
        <translation>复制文件路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New environment</source>
        <translation>新建环境(&amp;N)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ExplorerPanel</name>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>No collections yet</source>
        <translation>尚无集合</translation>
    </message>
    <message>
        <source>Save a request with Ctrl+S. A collection is a file that can be kept in git.</source>
        <translation>按 Ctrl+S 保存请求。集合是可以保存在 git 中的文件。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>Choose the folder of collections and environments</source>
        <translation>选择集合和环境的文件夹</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>What you connect to is listed here.</source>
        <translation>您连接过的地址会列在此处。</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>No saved messages</source>
        <translation>没有已保存的消息</translation>
    </message>
    <message>
        <source>Keep what is written in the composer with +. A click writes it there again, a double click sends it.</source>
        <translation>用 + 保存编辑器中书写的内容。单击可将其重新填入编辑器，双击可将其发送。</translation>
    </message>
    <message>
        <source>Keep the message that is written</source>
        <translation>保存已书写的消息</translation>
    </message>
    <message>
        <source>every </source>
        <translation>每 </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Time between two</source>
        <translation>两次发送的时间间隔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring back what was deleted last (Ctrl+Z here)</source>
        <translation>恢复上次删除的内容（在此处按 Ctrl+Z）</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Select a saved message first</source>
        <translation>请先选择一条已保存的消息</translation>
    </message>
    <message>
        <source>Send the selected message again and again, until you stop it</source>
        <translation>反复发送所选消息，直到您将其停止</translation>
    </message>
    <message>
        <source>There is no open connection.</source>
        <translation>没有打开的连接。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ExportDialog</name>
    <message>
        <source>&amp;With credentials and cookies</source>
        <translation>包含凭据和 Cookie(&amp;W)</translation>
    </message>
    <message>
        <source>Export the recording</source>
        <translation>导出录制</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>HAR, for developer tools</source>
        <translation>HAR，用于开发者工具</translation>
    </message>
    <message>
        <source>JSON Lines, everything</source>
        <translation>JSON Lines，全部内容</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>pcapng, for Wireshark</source>
        <translation>pcapng，用于 Wireshark</translation>
    </message>
    <message>
        <source>Otherwise the values of Authorization and Cookie headers, and user names and passwords in addresses, become •••. Messages are never changed: look at them before you share.</source>
        <translation>否则，Authorization 和 Cookie 标头的值以及地址中的用户名和密码会变为 •••。消息绝不会被更改：分享之前请先查看。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Texts and binaries with both heads of the opening handshake. Pings, pongs and close frames have no place in it.</source>
        <translation>文本消息和二进制消息，以及打开握手的两个头部。其中不能存放 ping、pong 和关闭帧。</translation>
    </message>
    <message>
        <source>Every message, frame and event. Without loss only with credentials and cookies.</source>
        <translation>每条消息、每个帧和每个事件。仅在包含凭据和 Cookie 时才是无损的。</translation>
    </message>
    <message>
        <source>Messages, one a line.</source>
        <translation>消息，每行一条。</translation>
    </message>
    <message>
        <source>The exact bytes of heads and frames. IP and TCP are made up, TLS is decrypted.</source>
        <translation>头部和帧的确切字节。IP 和 TCP 是虚构的，TLS 已解密。</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FieldTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FileMessage</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the file that is sent</source>
        <translation>选择要发送的文件</translation>
    </message>
    <message>
        <source>as a text message</source>
        <translation>作为文本消息</translation>
    </message>
    <message>
        <source>as a binary message</source>
        <translation>作为二进制消息</translation>
    </message>
    <message>
        <source>Type of the message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. It is sent as one message.</source>
        <translation>将文件拖放到此处，或选择一个。它会作为一条消息发送。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>还没有文件。</translation>
    </message>
    <message>
        <source>The file is longer than %1, the longest message that can be sent.</source>
        <translation>文件超过 %1，即可发送的最长消息。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Only files can be sent: this is a folder, a pipe or a device.</source>
        <translation>只能发送文件：这是文件夹、管道或设备。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FilterBar</name>
    <message>
        <source>Filter, such as type:text $.event = &quot;trade&quot; -heartbeat</source>
        <translation>筛选，例如 type:text $.event = &quot;trade&quot; -heartbeat</translation>
    </message>
    <message>
        <source>Filter of the log</source>
        <translation>日志筛选器</translation>
    </message>
    <message>
        <source>Show only some messages (Ctrl+F)</source>
        <translation>只显示部分消息 (Ctrl+F)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show incoming messages</source>
        <translation>显示接收的消息</translation>
    </message>
    <message>
        <source>Show outgoing messages</source>
        <translation>显示发送的消息</translation>
    </message>
    <message>
        <source>Show text messages</source>
        <translation>显示文本消息</translation>
    </message>
    <message>
        <source>Show binary messages</source>
        <translation>显示二进制消息</translation>
    </message>
    <message>
        <source>Show pings</source>
        <translation>显示 Ping</translation>
    </message>
    <message>
        <source>Show pongs</source>
        <translation>显示 Pong</translation>
    </message>
    <message>
        <source>Show close frames</source>
        <translation>显示关闭帧</translation>
    </message>
    <message>
        <source>Filters of before, and saved ones</source>
        <translation>以前的和已保存的筛选器</translation>
    </message>
    <message>
        <source>What a filter may say</source>
        <translation>筛选器的写法</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 % searched</source>
        <translation>%1，已搜索 %2 %</translation>
    </message>
    <message>
        <source>%1, file damaged</source>
        <translation>%1，文件已损坏</translation>
    </message>
    <message>
        <source>A part of the file cannot be read: what stands there was not searched.</source>
        <translation>文件的一部分无法读取：其中的内容未被搜索。</translation>
    </message>
    <message>
        <source>No message is selected by the filter</source>
        <translation>没有符合筛选器的消息</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Change it, or press Escape in it to see all.</source>
        <translation>请修改筛选器，或在其中按 Esc 查看全部。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>删除此筛选器</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选器</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值筛选</translation>
    </message>
    <message>
        <source>Show only messages like this</source>
        <translation>只显示此类消息</translation>
    </message>
    <message>
        <source>Hide messages like this</source>
        <translation>隐藏此类消息</translation>
    </message>
    <message>
        <source>Highlight these messages…</source>
        <translation>突出显示这些消息…</translation>
    </message>
    <message>
        <source>Highlight messages like this…</source>
        <translation>突出显示此类消息…</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Show connecting, connected, violations and closed: beside what is selected, or alone</source>
        <translation>显示连接中、已连接、违规和关闭：与所选内容一起，或单独显示</translation>
    </message>
    <message>
        <source>There are no lifecycle rows</source>
        <translation>没有连接事件行</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FilterHelp</name>
    <message>
        <source>In texts, close reasons and notes, in any case</source>
        <translation>在文本、关闭原因和备注中搜索，不区分大小写</translation>
    </message>
    <message>
        <source>A regular expression; flags i, m, s, x</source>
        <translation>正则表达式；标志 i、m、s、x</translation>
    </message>
    <message>
        <source>Direction: in, out. Type: text, binary, ping, pong, close</source>
        <translation>方向：in、out。类型：text、binary、ping、pong、close</translation>
    </message>
    <message>
        <source>Bytes of the payload, or on the wire: k, M, G, Ki, Mi, Gi</source>
        <translation>载荷或线路上的字节数：k、M、G、Ki、Mi、Gi</translation>
    </message>
    <message>
        <source>Since the recording began, since the message before: ns, us, ms, s, min, h</source>
        <translation>自录制开始起、自上一条消息起：ns、us、ms、s、min、h</translation>
    </message>
    <message>
        <source>Close code. Session: its number, or a part of its name</source>
        <translation>关闭代码。会话：编号或名称的一部分</translation>
    </message>
    <message>
        <source>How it crossed the wire</source>
        <translation>在线路上的传输方式</translation>
    </message>
    <message>
        <source>What the peer did wrong, what you have written</source>
        <translation>对端的违规之处，您添加的内容</translation>
    </message>
    <message>
        <source>Fields of JSON texts: = != &lt; &lt;= &gt; &gt;=</source>
        <translation>JSON 文本的字段：= != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>Also: contains &quot;text&quot;, ~ /regex/</source>
        <translation>还可以：contains &quot;text&quot;、~ /regex/</translation>
    </message>
    <message>
        <source>Side by side both have to hold; of several dir:, type:, code: or session: one</source>
        <translation>并列的条件须同时成立；多个 dir:、type:、code: 或 session: 只须其一成立</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FindBar</name>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>查找上一个（Shift+F3）</translation>
    </message>
    <message>
        <source>Find the next one (F3)</source>
        <translation>查找下一个（F3）</translation>
    </message>
    <message>
        <source>Find among the rows, such as error or $.price &gt; 10</source>
        <translation>在各行中查找，例如 error 或 $.price &gt; 10</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Words, /regular expressions/ and fields, as in the filter (Ctrl+Shift+F)</source>
        <translation>词语、/正则表达式/ 和字段，与过滤器相同（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Put the search away (Escape)</source>
        <translation>关闭查找（Escape）</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>已搜索 %1 %</translation>
    </message>
    <message>
        <source>A part of the file cannot be read</source>
        <translation>文件的一部分无法读取</translation>
    </message>
    <message>
        <source>%1; a part of the file cannot be read</source>
        <translation>%1；文件的一部分无法读取</translation>
    </message>
    <message>
        <source>Went on at the beginning</source>
        <translation>已从开头继续</translation>
    </message>
    <message>
        <source>Went on at the end</source>
        <translation>已从末尾继续</translation>
    </message>
    <message>
        <source>Not found among the rows shown</source>
        <translation>在所显示的行中未找到</translation>
    </message>
</context>
<context>
    <name>framescope::panels::FramesPage</name>
    <message>
        <source>Frames of the message</source>
        <translation>消息的帧</translation>
    </message>
    <message>
        <source>Bytes of the frame as they crossed the wire</source>
        <translation>在线路上传输的帧字节</translation>
    </message>
    <message>
        <source>No frames</source>
        <translation>没有帧</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 (RFC 6455, section %2)</source>
        <translation>%1（RFC 6455，第 %2 节）</translation>
    </message>
    <message>
        <source>This message was recorded without its frames: Qt&apos;s engine and some imported files show whole messages only. Connect with the wire engine to see every frame.</source>
        <translation>此消息录制时不含其帧：Qt 引擎和某些导入的文件只提供完整的消息。使用线路引擎连接即可查看每一帧。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::GoToPopup</name>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Go to a number or a time</source>
        <translation>转到编号或时间</translation>
    </message>
    <message>
        <source>41, 12:01:02.5 or +12.5s</source>
        <translation>41、12:01:02.5 或 +12.5s</translation>
    </message>
    <message>
        <source>Number or time to go to</source>
        <translation>要转到的编号或时间</translation>
    </message>
    <message>
        <source>A message, a time of the day, or the time since the beginning.</source>
        <translation>一条消息、一个时刻，或自开始以来的时间。</translation>
    </message>
    <message>
        <source>This is neither a number nor a time. Write 41, 12:01:02.5, 2024-05-01 12:01 or +12.5s.</source>
        <translation>这既不是编号也不是时间。请写 41、12:01:02.5、2024-05-01 12:01 或 +12.5s。</translation>
    </message>
    <message>
        <source>There is no such message: the last one is %1.</source>
        <translation>没有这条消息：最后一条是 %1。</translation>
    </message>
    <message>
        <source>The row is there, and not among those that are shown. The nearest of these is selected.</source>
        <translation>该行存在，但不在所显示的行中。已选中其中最近的一行。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HeartbeatPage</name>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>none are sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Pings every</source>
        <translation>ping 间隔</translation>
    </message>
    <message>
        <source>Each has a payload of its own, so that its pong is told apart and the round trip is measured. 0: none.</source>
        <translation>每个 ping 都有自己的有效载荷，以便识别其 pong 并测量往返时间。0 表示不发送。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HexPage</name>
    <message>
        <source>Bytes of the message</source>
        <translation>消息的字节</translation>
    </message>
    <message>
        <source>Which bytes are shown</source>
        <translation>显示哪些字节</translation>
    </message>
    <message>
        <source>Wire bytes</source>
        <translation>线路字节</translation>
    </message>
    <message>
        <source>Unmasked</source>
        <translation>去除掩码</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>All frames as they crossed the wire, with their headers</source>
        <translation>在线路上传输的所有帧，包括帧头</translation>
    </message>
    <message>
        <source>The same with the masking of the payloads removed</source>
        <translation>同上，但去除有效载荷的掩码</translation>
    </message>
    <message>
        <source>The payload of the message: joined, unmasked and inflated</source>
        <translation>消息的有效载荷：已合并、去除掩码并解压</translation>
    </message>
    <message>
        <source>%1 (0x%2), %3</source>
        <translation>%1 (0x%2)，%3</translation>
    </message>
    <message>
        <source>These bytes are compressed; “Payload” has them inflated.</source>
        <translation>这些字节是压缩的；“有效载荷”中是解压后的内容。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HighlightButton</name>
    <message>
        <source>Highlight messages</source>
        <translation>突出显示消息</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HighlightPopup</name>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Highlighted messages</source>
        <translation>突出显示的消息</translation>
    </message>
    <message>
        <source>Messages that a filter selects get its colour and its mark in all logs. The first rule that selects a message wins.</source>
        <translation>筛选器选中的消息在所有日志中都以其颜色和标记显示。第一条选中该消息的规则生效。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HighlightRow</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Move up: earlier rules win</source>
        <translation>上移：靠前的规则优先</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Whether the rule holds</source>
        <translation>规则是否生效</translation>
    </message>
    <message>
        <source>Filter, such as $.event = &quot;trade&quot;</source>
        <translation>筛选器，例如 $.event = &quot;trade&quot;</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <translation>规则的筛选器</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>颜色：%1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HistoryView</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear the history</source>
        <translation>清除历史记录(&amp;L)</translation>
    </message>
</context>
<context>
    <name>framescope::panels::HostForm</name>
    <message>
        <source>Only this computer</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Everybody in this network; the room is announced there</source>
        <translation>此网络中的所有人；房间会在网络中公布</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>打开房间</translation>
    </message>
    <message>
        <source>A room of the same name has the same history</source>
        <translation>同名的房间使用相同的历史记录</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>0 picks a free port; the same port keeps the address of the room</source>
        <translation>0 表示选取一个空闲端口；使用相同的端口可使房间地址保持不变</translation>
    </message>
    <message>
        <source>none: everybody may join</source>
        <translation>无：任何人都可以加入</translation>
    </message>
    <message>
        <source>Whoever joins has to know it. It never crosses the network, and is not kept.</source>
        <translation>加入者必须知道口令。口令绝不会经过网络，也不会被保存。</translation>
    </message>
    <message>
        <source>Open the room, and join it</source>
        <translation>打开房间并加入</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>创建房间</translation>
    </message>
    <message>
        <source>Others join it from Framescope or from any browser. What is said stays on this computer.</source>
        <translation>其他人可从 Framescope 或任意浏览器加入。聊天内容保留在本机上。</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的名字(&amp;Y)</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase</source>
        <translation>口令(&amp;H)</translation>
    </message>
    <message>
        <source>Who may reach it</source>
        <translation>谁可以访问</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>房间需要一个名称。</translation>
    </message>
    <message>
        <source>The others need a name to see.</source>
        <translation>其他人需要看到您的名字。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::InspectPanel</name>
    <message>
        <source>local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>opened as %1</source>
        <translation>打开时为 %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>尚未录制任何内容</translation>
    </message>
    <message>
        <source>What crosses the wire is kept in memory, and appears here as soon as it can be recorded.</source>
        <translation>线路上传输的内容暂存于内存中，一旦可以录制就会显示在此处。</translation>
    </message>
    <message>
        <source>Nothing has crossed the wire yet</source>
        <translation>线路上尚无任何传输</translation>
    </message>
    <message>
        <source>Connect, and every step, message and control frame appears here, with its time and its exact bytes.</source>
        <translation>连接后，每个步骤、每条消息和每个控制帧都会显示在此处，并附有时间和确切的字节。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::InvitePopup</name>
    <message>
        <source>Invite others</source>
        <translation>邀请其他人</translation>
    </message>
    <message>
        <source>Open this address in a browser, scan it with a phone, or join it from Framescope.</source>
        <translation>在浏览器中打开此地址，用手机扫描，或从 Framescope 加入。</translation>
    </message>
    <message>
        <source>Address of the room</source>
        <translation>房间的地址</translation>
    </message>
    <message>
        <source>Addresses of this computer; take the one of the network in which the others are</source>
        <translation>本机的各个地址；请选择其他人所在网络的地址</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>地址的二维码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open the guest page in this computer&apos;s browser</source>
        <translation>在本机的浏览器中打开访客页面</translation>
    </message>
    <message>
        <source>Only this computer reaches the room. To let others in, open one for everybody in the network.</source>
        <translation>只有本机可以访问此房间。要让其他人进入，请打开一个面向网络中所有人的房间。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>framescope::panels::JoinForm</name>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>As whoever opened the room says it: the address of its page, or ws://</source>
        <translation>由打开房间的人告知：其页面的地址，或 ws://</translation>
    </message>
    <message>
        <source>if the room has one</source>
        <translation>如果房间设有口令</translation>
    </message>
    <message>
        <source>It never crosses the network, and is not kept.</source>
        <translation>口令绝不会经过网络，也不会被保存。</translation>
    </message>
    <message>
        <source>Join the room</source>
        <translation>加入该房间</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的名字(&amp;Y)</translation>
    </message>
    <message>
        <source>Pass p&amp;hrase</source>
        <translation>口令(&amp;H)</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>加入房间</translation>
    </message>
    <message>
        <source>Join “%1”</source>
        <translation>加入“%1”</translation>
    </message>
    <message>
        <source>The others need a name to see.</source>
        <translation>其他人需要看到您的名字。</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>正在加入…</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LargePage</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Show all bytes, or the beginning as text</source>
        <translation>显示全部字节，或以文本显示开头</translation>
    </message>
    <message>
        <source>Beginning of the payload as text</source>
        <translation>以文本显示的载荷开头</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>载荷的字节</translation>
    </message>
    <message>
        <source>The message is large: its bytes are read from the recording as you look at them.</source>
        <translation>消息很大：查看时才从录制中读取其字节。</translation>
    </message>
    <message>
        <source>The message is large: the first %1 are shown as text, and all of it as bytes.</source>
        <translation>消息很大：前 %1 以文本显示，全部内容以字节显示。</translation>
    </message>
    <message>
        <source>The message is large: its bytes are read from the recording as you look at them. They are not valid UTF-8: the first one that does not fit is at offset %1.</source>
        <translation>消息很大：查看时才从录制中读取其字节。这些字节不是有效的 UTF-8：第一个不符合的字节位于偏移 %1。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LatencyPanel</name>
    <message>
        <source>&amp;Heartbeat</source>
        <translation>心跳(&amp;H)</translation>
    </message>
    <message>
        <source>Take the chart out of the window, or put it back</source>
        <translation>将图表移出窗口，或放回窗口</translation>
    </message>
    <message>
        <source>Close the chart (F8)</source>
        <translation>关闭图表（F8）</translation>
    </message>
    <message>
        <source>Send a ping of its own every so often while the connection is open</source>
        <translation>连接打开期间，定期自动发送 ping</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>every 100 ms</source>
        <translation>每 100 毫秒</translation>
    </message>
    <message>
        <source>every second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>every 5 s</source>
        <translation>每 5 秒</translation>
    </message>
    <message>
        <source>every 30 s</source>
        <translation>每 30 秒</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LimitsPage</name>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>不跟随</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>From the first step to the end of the opening handshake.</source>
        <translation>从第一步到打开握手结束。</translation>
    </message>
    <message>
        <source>Idle timeout</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>An open connection is closed when the peer has sent nothing for so long. 0: never.</source>
        <translation>若对端在这段时间内没有发送任何数据，则关闭已打开的连接。0：从不。</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>So many are followed. Another origin gets no credentials and none of your headers, and no way leads from wss:// to ws://.</source>
        <translation>最多跟随这么多次。其他来源得不到凭据，也得不到您的标头；绝不会从 wss:// 转到 ws://。</translation>
    </message>
    <message>
        <source>Qt&apos;s engine does not tell when bytes come</source>
        <translation>Qt 引擎不告知字节何时到达</translation>
    </message>
    <message>
        <source>Qt&apos;s engine does not show where the server sends us</source>
        <translation>Qt 引擎不显示服务器将我们引向何处</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Close timeout</source>
        <translation>关闭超时</translation>
    </message>
    <message>
        <source>For the peer to answer a close frame; then the connection is dropped.</source>
        <translation>对方应答 Close 帧的时间；超时后断开连接。</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>最大消息</translation>
    </message>
    <message>
        <source>A peer that sends a larger one is refused with 1009.</source>
        <translation>对方发送更大的消息时，以 1009 拒绝。</translation>
    </message>
    <message>
        <source>Largest frame</source>
        <translation>最大帧</translation>
    </message>
    <message>
        <source>Likewise, as soon as its header says so.</source>
        <translation>同样处理，一旦帧头声明即生效。</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>发送缓冲区</translation>
    </message>
    <message>
        <source>Nothing more is taken while so much waits for a peer that does not read.</source>
        <translation>当对方不读取而积压达到此量时，不再接受发送。</translation>
    </message>
    <message>
        <source>Qt&apos;s engine takes all that is sent</source>
        <translation>Qt 引擎接受所有发送内容</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>一次一个</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>One at a time (RFC 6455, section 4.1): waits while another connection to the same address is being established.</source>
        <translation>一次一个（RFC 6455，第 4.1 节）：当另一个到同一地址的连接正在建立时等待。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LogColumns</name>
    <message>
        <source>Remove column</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Add column from field…</source>
        <translation>由字段添加列…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LogNavigation</name>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
</context>
<context>
    <name>framescope::panels::LogSaver</name>
    <message>
        <source>The recording is saved.</source>
        <translation>录制已保存。</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <translation>保存录制…</translation>
    </message>
    <message>
        <source>Save last 10 minutes…</source>
        <translation>保存最近 10 分钟…</translation>
    </message>
    <message>
        <source>Save selection…</source>
        <translation>保存所选内容…</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>尚无可保存的内容。</translation>
    </message>
    <message>
        <source>A recording begins when a connection does.</source>
        <translation>录制随连接开始。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存录制</translation>
    </message>
    <message>
        <source>Recordings (*.fscope)</source>
        <translation>录制文件 (*.fscope)</translation>
    </message>
    <message>
        <source>Save the last 10 minutes</source>
        <translation>保存最近 10 分钟</translation>
    </message>
    <message>
        <source>%1 last 10 minutes</source>
        <translation>%1 最近 10 分钟</translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation>未选择任何消息。</translation>
    </message>
    <message>
        <source>Select messages of the log; steps of their connections come along.</source>
        <translation>请在日志中选择消息；其连接的各个步骤会一并包含。</translation>
    </message>
    <message>
        <source>Save the selected messages</source>
        <translation>保存所选消息</translation>
    </message>
    <message>
        <source>%1 selection</source>
        <translation>%1 所选内容</translation>
    </message>
</context>
<context>
    <name>framescope::panels::MessageDelegate</name>
    <message>
        <source>sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>time of a message that was delivered</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>New</source>
        <comment>above messages that nobody has read</comment>
        <translation>新消息</translation>
    </message>
</context>
<context>
    <name>framescope::panels::MessagePage</name>
    <message>
        <source>%1 on the wire</source>
        <translation>线路上 %1</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>有效载荷为空。</translation>
    </message>
    <message>
        <source>The first %1 are shown. The frames have all of it, and “Copy” copies all of it.</source>
        <translation>显示前 %1。各帧包含全部内容，“复制”会复制全部内容。</translation>
    </message>
    <message>
        <source>Reading the payload…</source>
        <translation>正在读取有效载荷…</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes are not UTF-8 and marked by their hexadecimal digits. The first is at offset %1.</source>
        <translation>
            <numerusform>%n 个字节不是 UTF-8，以其十六进制数字标出。第一个位于偏移 %1 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 picture, %2 × %3 pixels</source>
        <translation>%1 图片，%2 × %3 像素</translation>
    </message>
    <message>
        <source>No column was added. There are at most %1 for fields, with paths of at most %2 characters.</source>
        <translation>未添加列。字段列最多 %1 个，路径最多 %2 个字符。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::MessageTools</name>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Show the payload as names and values</source>
        <translation>以名称和值显示有效载荷</translation>
    </message>
    <message>
        <source>Show the payload as indented text</source>
        <translation>以缩进文本显示有效载荷</translation>
    </message>
    <message>
        <source>Show the payload exactly as it came</source>
        <translation>按原样显示有效载荷</translation>
    </message>
    <message>
        <source>What the payload is shown as</source>
        <translation>有效载荷的显示方式</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Continue long lines below, or let them run out of the view</source>
        <translation>长行在下方继续，或延伸到视图之外</translation>
    </message>
    <message>
        <source>%1 (automatic)</source>
        <translation>%1（自动）</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>原始文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
</context>
<context>
    <name>framescope::panels::MessagesView</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>framescope::panels::NoteDesk</name>
    <message>
        <source>No row that is shown has a bookmark.</source>
        <translation>所显示的行都没有书签。</translation>
    </message>
    <message>
        <source>Ctrl+B sets one.</source>
        <translation>按 Ctrl+B 设置书签。</translation>
    </message>
    <message>
        <source>Too many messages are selected.</source>
        <translation>选中的消息过多。</translation>
    </message>
    <message>
        <source>At most %1 get a bookmark at once.</source>
        <translation>一次最多为 %1 条消息设置书签。</translation>
    </message>
    <message>
        <source>The bookmarks were not changed.</source>
        <translation>书签未更改。</translation>
    </message>
    <message>
        <source>The note was not saved. It is offered when you open it again.</source>
        <translation>备注未保存。再次打开时会提供您写的内容。</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一个书签</translation>
    </message>
</context>
<context>
    <name>framescope::panels::NoteLine</name>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>framescope::panels::NotePopup</name>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is to be remembered of this message</source>
        <translation>关于这条消息要记住的内容</translation>
    </message>
    <message>
        <source>Note on message %1</source>
        <translation>消息 %1 的备注</translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are kept.</source>
        <translation>%1 个字符；最多保留 %2 个。</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a line, Escape leaves it as it was.</source>
        <translation>回车保存，Shift+回车换行，Escape 保持原样。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::OptionRows</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ParametersPage</name>
    <message>
        <source>Parameters of the address</source>
        <translation>地址的参数</translation>
    </message>
</context>
<context>
    <name>framescope::panels::PauseButton</name>
    <message>
        <source>Show what has come meanwhile, and go on (Ctrl+P)</source>
        <translation>显示期间到达的内容并继续（Ctrl+P）</translation>
    </message>
    <message>
        <source>Hold the view while everything is recorded on (Ctrl+P)</source>
        <translation>暂停视图，同时继续录制一切（Ctrl+P）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::PayloadText</name>
    <message>
        <source>Payload as text</source>
        <translation>有效载荷文本</translation>
    </message>
</context>
<context>
    <name>framescope::panels::PictureReader</name>
    <message>
        <source>This installation of Qt cannot read %1 pictures. “Hex” shows the bytes.</source>
        <translation>此 Qt 安装无法读取 %1 图片。“十六进制”可显示其字节。</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is more than is shown here.</source>
        <translation>图片有 %1 × %2 像素，超出此处显示的上限。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut off. “Hex” shows the bytes.</source>
        <translation>图片已损坏或不完整。“十六进制”可显示其字节。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::PingPopup</name>
    <message>
        <source>Send ping</source>
        <translation>发送 ping</translation>
    </message>
    <message>
        <source>Payload; the pong brings it back</source>
        <translation>有效载荷；pong 会将其带回</translation>
    </message>
    <message>
        <source>Payload of the ping</source>
        <translation>ping 的有效载荷</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1/%2 字节</translation>
    </message>
</context>
<context>
    <name>framescope::panels::PlayerBar</name>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <source>Show what came next</source>
        <translation>显示接下来的一项</translation>
    </message>
    <message>
        <source>Where it is, and how long the recording lasts</source>
        <translation>当前位置，以及录制的总时长</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>The time of the recording up to which the log is shown</source>
        <translation>日志显示到的录制时间</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ProxyPage</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>HTTP (CONNECT)</source>
        <translation>HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for nobody.</source>
        <translation>留空：代理不要求身份认证。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RangeBar</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all rows of the log again</source>
        <translation>重新显示日志的所有行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 to %2, %3 long: %4</source>
        <translation>%1 至 %2，时长 %3：%4</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ReconnectBar</name>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
    <message>
        <source>Connect without waiting any longer</source>
        <translation>不再等待，立即连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not connect again by itself (Esc in the address)</source>
        <translation>不自动重新连接（在地址栏中按 Esc）</translation>
    </message>
    <message>
        <source>Connects again in %1 s (attempt %2).</source>
        <translation>%1 秒后重新连接（第 %2 次尝试）。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ReconnectPage</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>After an abnormal end</source>
        <translation>异常结束后</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Never after you have disconnected. An end with 1000 or 1001 is not abnormal.</source>
        <translation>在您主动断开连接之后绝不重新连接。以 1000 或 1001 结束不属于异常。</translation>
    </message>
    <message>
        <source>First delay</source>
        <translation>首次等待</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Each delay is so many times the one before.</source>
        <translation>每次等待时间是前一次的这一倍数。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Each delay is longer or shorter by up to this share of itself.</source>
        <translation>每次等待时间会随机增减，幅度不超过其自身的这一比例。</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>最长等待</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingDelegate</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingPage</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep a copy where you want it (Ctrl+S)</source>
        <translation>将副本保存到您指定的位置（Ctrl+S）</translation>
    </message>
    <message>
        <source>Cut…</source>
        <translation>截取…</translation>
    </message>
    <message>
        <source>Make a recording of the selected rows alone</source>
        <translation>仅用所选的行生成一个录制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write it as HAR, JSON Lines, CSV or pcapng</source>
        <translation>写为 HAR、JSON Lines、CSV 或 pcapng</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Show or hide round trips and rates over time</source>
        <translation>显示或隐藏往返时间和速率随时间的变化</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete it; this can be undone</source>
        <translation>删除此录制；可以撤销</translation>
    </message>
    <message>
        <source>What crossed the wire</source>
        <translation>线路上传输的内容</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚未发生任何事件</translation>
    </message>
    <message>
        <source>Play, or move the slider.</source>
        <translation>请播放，或移动滑块。</translation>
    </message>
    <message>
        <source>Replay to…</source>
        <translation>回放到…</translation>
    </message>
    <message>
        <source>Send what the client sent to an endpoint</source>
        <translation>将客户端发送的内容发送到某个端点</translation>
    </message>
    <message>
        <source>Serve this</source>
        <translation>用作服务器</translation>
    </message>
    <message>
        <source>Play what the server sent to whoever connects</source>
        <translation>向所有连接者播放服务器发送的内容</translation>
    </message>
    <message>
        <source>It is being written: close its connection first</source>
        <translation>正在写入：请先关闭其连接</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存录制</translation>
    </message>
    <message>
        <source>Recordings (*.fscope)</source>
        <translation>录制文件 (*.fscope)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 截取</translation>
    </message>
    <message>
        <source>No message is selected.</source>
        <translation>未选择任何消息。</translation>
    </message>
    <message>
        <source>Steps of a connection come along with its messages.</source>
        <translation>连接的各个步骤会随其消息一并包含。</translation>
    </message>
    <message>
        <source>It is still open: close its tab, its server or its room first</source>
        <translation>它仍处于打开状态：请先关闭其标签页、服务器或房间</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingSaver</name>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>正在截取</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingTabs</name>
    <message>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Close tab (Ctrl+W)</source>
        <translation>关闭标签页（Ctrl+W）</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RecordingsPanel</name>
    <message>
        <source>Search by name or address</source>
        <translation>按名称或地址搜索</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take in a recording, or a HAR or JSON Lines file; files can also be dropped here</source>
        <translation>导入录制文件、HAR 文件或 JSON Lines 文件；也可以将文件拖放到此处</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Give the selected recording another name (F2)</source>
        <translation>为所选录制另取名称（F2）</translation>
    </message>
    <message>
        <source>No recording is selected</source>
        <translation>未选择录制</translation>
    </message>
    <message>
        <source>Select one to look at it, play it, cut, save or export it.</source>
        <translation>选择一个录制，即可查看、播放、截取、保存或导出。</translation>
    </message>
    <message>
        <source>There is no recording yet</source>
        <translation>尚无录制</translation>
    </message>
    <message>
        <source>Every connection and every test server records by itself, from its first byte. HAR, JSON Lines and .fscope files can be dropped here.</source>
        <translation>每个连接和每个测试服务器都会从第一个字节起自动录制。可将 HAR、JSON Lines 和 .fscope 文件拖放到此处。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Recordings, HAR and JSON Lines (*.fscope *.har *.jsonl);;All files (*)</source>
        <translation>录制文件、HAR 和 JSON Lines (*.fscope *.har *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be deleted.</source>
        <translation>无法删除录制“%1”。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>It can be brought back until you leave this room.</source>
        <translation>在离开此视图之前都可以恢复。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The recording could not be brought back.</source>
        <translation>无法恢复该录制。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>Look whether it has moved, or has another name.</source>
        <translation>请检查它是否已移动或改名。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::Repeater</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send the message no more</source>
        <translation>不再发送该消息</translation>
    </message>
    <message>
        <source>“%1” is sent every %2 ms: %3 times so far.</source>
        <translation>“%1”每 %2 毫秒发送一次：目前已发送 %3 次。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ReplayPane</name>
    <message>
        <source>Compare what comes back</source>
        <translation>比较返回的内容</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What came back otherwise</source>
        <translation>返回时不同的内容</translation>
    </message>
    <message>
        <source>The endpoint that gets what the recorded client sent</source>
        <translation>接收所录制客户端发送内容的端点</translation>
    </message>
    <message>
        <source>Replay &amp;to</source>
        <translation>回放到(&amp;T)</translation>
    </message>
    <message>
        <source>Close; a replay that runs ends</source>
        <translation>关闭；正在运行的回放会结束</translation>
    </message>
    <message>
        <source>How fast it is sent, compared to the recording</source>
        <translation>相对于录制的发送速度</translation>
    </message>
    <message>
        <source>as fast as possible</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>pauses as they were</source>
        <translation>间隔保持原样</translation>
    </message>
    <message>
        <source>pauses at most </source>
        <translation>间隔最长 </translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Type, payload and order of what comes back are compared with the recording</source>
        <translation>将返回内容的类型、有效载荷和顺序与录制进行比较</translation>
    </message>
    <message>
        <source>Send the next message, and wait</source>
        <translation>发送下一条消息，然后等待</translation>
    </message>
    <message>
        <source>Close the connection with 1000 Normal Closure</source>
        <translation>以 1000 Normal Closure 关闭连接</translation>
    </message>
    <message>
        <source>replay to %1</source>
        <translation>回放到 %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Longest pause, in seconds</source>
        <translation>最长停顿（秒）</translation>
    </message>
    <message>
        <source>Longer pauses are cut short to so many seconds; 0 leaves them as they were</source>
        <translation>更长的停顿会缩短到此秒数；0 表示保持原样</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RequestDesk</name>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>The command line was taken over, but not all of it.</source>
        <translation>命令行已导入，但并非全部。</translation>
    </message>
    <message>
        <source>Not taken, for a request has no place for it: %1</source>
        <translation>未导入，因为请求中没有对应的位置：%1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RequestEditor</name>
    <message>
        <source>Parts of the request</source>
        <translation>请求的各个部分</translation>
    </message>
    <message>
        <source>A click on the open tab closes it</source>
        <translation>单击已打开的标签页可将其关闭</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Secrets last until you quit</source>
        <translation>机密只保留到您退出程序为止</translation>
    </message>
    <message>
        <source>No keychain answers on this machine. Passwords, tokens and what is marked secret are kept in memory, and are never written to a file.</source>
        <translation>本机没有可用的密钥链。密码、令牌和标记为机密的内容只保存在内存中，绝不会写入文件。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomComposer</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>书写消息</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>按 Enter 发送，按 Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Send files to everybody in the room</source>
        <translation>向房间中的所有人发送文件</translation>
    </message>
    <message>
        <source>Send the message (Enter)</source>
        <translation>发送消息（Enter）</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>发送文件</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomHeader</name>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Show the address and QR code of the room</source>
        <translation>显示房间的地址和二维码</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show what crosses the wire in this room</source>
        <translation>显示此房间在线路上传输的内容</translation>
    </message>
    <message>
        <source>Close room</source>
        <translation>关闭房间</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Close the room for everybody; what was said stays on this computer</source>
        <translation>为所有人关闭房间；聊天内容保留在本机上</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>离开房间</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomLook</name>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>joining…</source>
        <translation>正在加入…</translation>
    </message>
    <message>
        <source>connection lost; joining again…</source>
        <translation>连接已丢失；正在重新加入…</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message numerus="yes">
        <source>you host it · %n members</source>
        <translation>
            <numerusform>您是房主 · %n 位成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomPage</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>此处尚无聊天内容</translation>
    </message>
    <message>
        <source>Write below, or invite others with the address and its QR code.</source>
        <translation>在下方书写，或使用地址及其二维码邀请其他人。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>无法保存文件</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>消息过长</translation>
    </message>
    <message>
        <source>Send it in parts, or as a file.</source>
        <translation>请分段发送，或作为文件发送。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RoomPeople</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>In the room: %1</source>
        <translation>房间中：%1</translation>
    </message>
    <message>
        <source>Open the log of this member</source>
        <translation>打开此成员的日志</translation>
    </message>
</context>
<context>
    <name>framescope::panels::RowClipboard</name>
    <message>
        <source>Not everything was copied.</source>
        <translation>并非所有内容都已复制。</translation>
    </message>
    <message>
        <source>The clipboard holds the first %1 of the %2 selected rows: more would not fit into it.</source>
        <translation>剪贴板中是所选 %2 行中的前 %1 行：再多则无法容纳。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>未复制任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected rows do not have this form: they are steps in the life of the connection, or were recorded without frames.</source>
        <translation>
            <numerusform>所选行中有 %n 行没有此格式：它们是连接生命周期中的步骤，或录制时没有帧。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of the selected rows is too large for the clipboard. Save the selection into a file, or copy a part of its bytes on the page Hex.</source>
        <translation>所选的第一行过大，无法放入剪贴板。请将所选内容保存到文件，或在“十六进制”页复制其部分字节。</translation>
    </message>
    <message>
        <source>Not all selected rows can be dragged.</source>
        <translation>无法拖动所有选中的行。</translation>
    </message>
    <message>
        <source>The text holds the first %1 of the %2 selected rows. Save the selection into a file to have all of them.</source>
        <translation>文本只包含 %2 个选中行中的前 %1 行。要保留全部行，请将所选内容保存到文件。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::SavePopup</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Choose a collection, or write the name of a new one. Secrets are not written to its file.</source>
        <translation>请选择一个集合，或输入新集合的名称。机密不会写入其文件。</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>请求名称</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>我的请求</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ServePanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Test servers</source>
        <translation>测试服务器</translation>
    </message>
    <message>
        <source>Add another test server</source>
        <translation>添加另一个测试服务器</translation>
    </message>
    <message>
        <source>Close its clients with 1001 and remove the selected server (Delete)</source>
        <translation>以 1001 关闭其客户端，并移除所选服务器（Delete）</translation>
    </message>
    <message>
        <source>There is no test server yet</source>
        <translation>尚无测试服务器</translation>
    </message>
    <message>
        <source>Add one to have something to connect to: it echoes, floods or ticks, and does wrong on purpose where you ask.</source>
        <translation>添加一个服务器即可有连接对象：它可以回显、泛洪或定时发送，并按您的要求故意出错。</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>服务器 %1</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ServerForm</name>
    <message>
        <source>Encrypted (wss://), with a certificate made at each start</source>
        <translation>加密（wss://），每次启动时生成证书</translation>
    </message>
    <message>
        <source>The server runs. What you change here counts from its next start.</source>
        <translation>服务器正在运行。此处的更改从下次启动起生效。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>What it does wrong on purpose</source>
        <translation>故意制造的故障</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>An address of this machine, or its name. 127.0.0.1 can be reached from here only; 0.0.0.0 is reached from the whole network.</source>
        <translation>本机的地址或名称。127.0.0.1 只能从本机访问；0.0.0.0 可从整个网络访问。</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>0 picks a free port at each start</source>
        <translation>0 表示每次启动时选取一个空闲端口</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>The same seed makes the same faults again, at the same messages of the first client, of the second, and so on.</source>
        <translation>相同的种子会再次产生相同的故障，出现在第一个客户端、第二个客户端等的相同消息上。</translation>
    </message>
    <message>
        <source>A server needs an address to listen on.</source>
        <translation>服务器需要一个监听地址。</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0.</source>
        <translation>种子是从 0 开始的整数。</translation>
    </message>
    <message>
        <source>Accept permessage-deflate, if it is offered</source>
        <translation>客户端提供时接受 permessage-deflate</translation>
    </message>
    <message>
        <source>How it compresses</source>
        <translation>压缩方式</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>引擎(&amp;E)</translation>
    </message>
    <message>
        <source>Wire: every frame and header</source>
        <translation>线路：每个帧和标头</translation>
    </message>
    <message>
        <source>Qt: QWebSocketServer</source>
        <translation>Qt：QWebSocketServer</translation>
    </message>
    <message>
        <source>Wire shows and sends every frame. Qt is for whoever builds on QWebSocketServer and must see what that does: frames, pings of clients and heads stay hidden.</source>
        <translation>线路引擎可显示和发送每个帧。Qt 引擎适合基于 QWebSocketServer 开发、需要了解其行为的人：帧、客户端的 ping 以及标头不会显示。</translation>
    </message>
    <message>
        <source>Not with Qt&apos;s engine, which sends no frames of our making and answers pings by itself.</source>
        <translation>Qt 引擎不支持：它不能发送自定义的帧，并且会自行回应 ping。</translation>
    </message>
    <message>
        <source>A client that does not say that its window can be limited is not compressed with where a smaller one is wanted</source>
        <translation>若要求较小的窗口，而客户端未声明其窗口可以限制，则不与其使用压缩</translation>
    </message>
    <message>
        <source>Qt&apos;s engine does not compress.</source>
        <translation>Qt 引擎不支持压缩。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::ServerPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Open the test page in the browser</source>
        <translation>在浏览器中打开测试页</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to it in a new tab of Inspect</source>
        <translation>在“检查”的新标签页中连接到它</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Who is connected, what crossed the wire, and what can be sent</source>
        <translation>已连接的客户端、线路上传输的内容以及可发送的内容</translation>
    </message>
    <message>
        <source>Address, behaviours and faults</source>
        <translation>地址、行为和故障</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The certificate is self-signed; its SHA-256 is %1</source>
        <translation>证书是自签名的；其 SHA-256 为 %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Begin to listen (F5)</source>
        <translation>开始监听（F5）</translation>
    </message>
    <message>
        <source>Close all clients with 1001 and listen no longer</source>
        <translation>以 1001 关闭所有客户端，并停止监听</translation>
    </message>
</context>
<context>
    <name>framescope::panels::SnippetMenu</name>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>With &amp;secrets</source>
        <translation>包含机密(&amp;S)</translation>
    </message>
</context>
<context>
    <name>framescope::panels::SpeedBox</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>framescope::panels::SubprotocolsPage</name>
    <message>
        <source>Sec-WebSocket-Protocol: the server chooses one of them, or none</source>
        <translation>Sec-WebSocket-Protocol：服务器从中选择一个，或不选择</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>In order of preference, parted by commas. The server chooses one, or none.</source>
        <translation>按优先顺序排列，以逗号分隔。服务器选择其中一个，或不选择。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::TimingPage</name>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>From the first step to the last.</source>
        <translation>从第一步到最后一步。</translation>
    </message>
    <message>
        <source>Opening the connection</source>
        <translation>建立连接</translation>
    </message>
    <message>
        <source>Times of the selected row</source>
        <translation>所选行的时间</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无任何事件。</translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translation>发生了什么及其时间</translation>
    </message>
    <message>
        <source>Message %1: %2, %3</source>
        <translation>消息 %1：%2，%3</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最后一帧</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>从首帧到末帧</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>A time is when the last byte of a frame had been read from the socket.</source>
        <translation>时间是指从套接字读取到帧的最后一个字节的时刻。</translation>
    </message>
    <message>
        <source>A time is when the last byte of a frame had left for the system.</source>
        <translation>时间是指帧的最后一个字节交给系统的时刻。</translation>
    </message>
    <message>
        <source>The engine showed no frames: the time is when it told of the message, which is later than its last byte, or when it was given the message.</source>
        <translation>引擎未显示帧：时间是引擎报告消息的时刻（晚于其最后一个字节），或消息交给引擎的时刻。</translation>
    </message>
    <message>
        <source>%1 (message %2)</source>
        <translation>%1（消息 %2）</translation>
    </message>
    <message>
        <source>none before it</source>
        <translation>之前没有</translation>
    </message>
    <message>
        <source>Since the messages before</source>
        <translation>距之前的消息</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Until its pong</source>
        <translation>到其 pong</translation>
    </message>
    <message>
        <source>Since its ping</source>
        <translation>距其 ping</translation>
    </message>
    <message>
        <source>No pong that answers this ping is known.</source>
        <translation>没有已知的 pong 应答此 ping。</translation>
    </message>
    <message>
        <source>This pong answers no ping that is known (RFC 6455, section 5.5.3).</source>
        <translation>此 pong 不应答任何已知的 ping（RFC 6455 第 5.5.3 节）。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::TlsDocument</name>
    <message>
        <source>What is wrong with the certificate</source>
        <translation>证书存在的问题</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>In the words of the TLS library</source>
        <translation>TLS 库的说明</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>连接已加密。</translation>
    </message>
    <message>
        <source>The certificate is not trusted by this machine. It was accepted because you said so.</source>
        <translation>本机不信任该证书。它是按您的要求被接受的。</translation>
    </message>
    <message>
        <source>The certificate is trusted, and made for this host.</source>
        <translation>证书受信任，并且是为此主机签发的。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation>密码套件</translation>
    </message>
    <message>
        <source>none agreed on</source>
        <translation>未协商</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>服务器名称 (SNI)</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Trusted by hand</source>
        <translation>手动信任</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>可以尝试</translation>
    </message>
    <message>
        <source>This connection has no TLS: everybody on the way can read and change what crosses it (ws://).</source>
        <translation>此连接没有 TLS：途中的任何人都可以读取和更改传输的内容 (ws://)。</translation>
    </message>
    <message>
        <source>TLS has not been reached on this connection.</source>
        <translation>此连接尚未进行到 TLS。</translation>
    </message>
</context>
<context>
    <name>framescope::panels::TlsPage</name>
    <message>
        <source>PEM file; trusted beside the system&apos;s authorities</source>
        <translation>PEM 文件；与系统的颁发机构一并受信任</translation>
    </message>
    <message>
        <source>PEM file with the key of the client&apos;s certificate</source>
        <translation>包含客户端证书密钥的 PEM 文件</translation>
    </message>
    <message>
        <source>Of the key, where that is encrypted</source>
        <translation>密钥已加密时的口令</translation>
    </message>
    <message>
        <source>Connect whatever the certificate is</source>
        <translation>无论证书如何都连接</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>颁发机构</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Anybody between here and there can read and change everything</source>
        <translation>本端与对端之间的任何人都可以读取和更改所有内容</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Trust the certificates of this host no longer</source>
        <translation>不再信任此主机的证书</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates trusted by their fingerprint</source>
        <translation>
            <numerusform>%n 个证书因指纹而受信任</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file of the authority</source>
        <translation>选择颁发机构的文件</translation>
    </message>
    <message>
        <source>Choose the file of the client certificate</source>
        <translation>选择客户端证书的文件</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>选择密钥的文件</translation>
    </message>
    <message>
        <source>PEM file with the client&apos;s certificate, or PKCS #12 (.p12, .pfx) with certificate and key</source>
        <translation>包含客户端证书的 PEM 文件，或包含证书和密钥的 PKCS #12 文件（.p12、.pfx）</translation>
    </message>
    <message>
        <source>TLS 1.2 or later</source>
        <translation>TLS 1.2 或更高</translation>
    </message>
    <message>
        <source>TLS 1.3 or later</source>
        <translation>TLS 1.3 或更高</translation>
    </message>
    <message>
        <source>The key is in the file of the certificate</source>
        <translation>密钥在证书文件中</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>证书和密钥 (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Least version</source>
        <translation>最低版本</translation>
    </message>
</context>
<context>
    <name>framescope::panels::Troubles</name>
    <message>
        <source>Trust once and connect</source>
        <translation>信任一次并连接</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Trust always</source>
        <translation>始终信任</translation>
    </message>
</context>
<context>
    <name>framescope::panels::WindowFields</name>
    <message>
        <source>each message alone</source>
        <translation>每条消息独立压缩</translation>
    </message>
    <message>
        <source>No message refers to those before it: less is saved, and no memory is kept between them</source>
        <translation>消息不引用先前的消息：节省得较少，但消息之间不占用内存</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>窗口大小</translation>
    </message>
    <message>
        <source>How far back a message may refer: the larger, the more is saved and the more memory is needed</source>
        <translation>消息可向前引用的范围：越大节省越多，占用内存也越多</translation>
    </message>
    <message>
        <source>%1 bits, %2 bytes</source>
        <translation>%1 位，%2 字节</translation>
    </message>
    <message>
        <source>%1 bits, %2 KiB</source>
        <translation>%1 位，%2 KiB</translation>
    </message>
</context>
<context>
    <name>framescope::panels::WritingNotice</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::FollowButton</name>
    <message>
        <source>To the end</source>
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>1 new row below</source>
        <translation>下方有 1 个新行</translation>
    </message>
    <message>
        <source>%1 new rows below</source>
        <translation>下方有 %1 个新行</translation>
    </message>
    <message>
        <source>Go to the last row, and follow what comes (End)</source>
        <translation>转到最后一行，并跟随后续内容（End）</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::FrameRibbon</name>
    <message>
        <source>Fields of the frame</source>
        <translation>帧的字段</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::HexSearchBar</name>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in these bytes (Ctrl+F). Enter finds the next, Shift+Enter the previous one.</source>
        <translation>在这些字节中查找 (Ctrl+F)。Enter 查找下一处，Shift+Enter 查找上一处。</translation>
    </message>
    <message>
        <source>Find in these bytes</source>
        <translation>在这些字节中查找</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Whether text in UTF-8 is looked for, or bytes in hexadecimal</source>
        <translation>查找 UTF-8 文本还是十六进制字节</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>转到偏移</translation>
    </message>
    <message>
        <source>Go to a byte by its offset (Ctrl+G): 1024 or 0x400</source>
        <translation>按偏移转到某个字节 (Ctrl+G)：1024 或 0x400</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>The last byte has one digit only: each has two, such as 0a.</source>
        <translation>最后一个字节只有一位数字：每个字节有两位，例如 0a。</translation>
    </message>
    <message>
        <source>Character %1 is no hexadecimal digit: bytes are written such as 0a ff.</source>
        <translation>第 %1 个字符不是十六进制数字：字节的写法如 0a ff。</translation>
    </message>
    <message>
        <source>That is too long to look for: %1 at most.</source>
        <translation>查找内容过长：最多 %1。</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>There are no more up to the end: this is the first one.</source>
        <translation>到末尾没有更多：这是第一处。</translation>
    </message>
    <message>
        <source>There are no more up to the beginning: this is the last one.</source>
        <translation>到开头没有更多：这是最后一处。</translation>
    </message>
    <message>
        <source>An offset is a number such as 1024 or 0x400.</source>
        <translation>偏移是一个数字，例如 1024 或 0x400。</translation>
    </message>
    <message>
        <source>The last byte has the offset %1 (0x%2).</source>
        <translation>最后一个字节的偏移是 %1 (0x%2)。</translation>
    </message>
    <message>
        <source>There are no bytes here.</source>
        <translation>此处没有字节。</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::HexView</name>
    <message>
        <source>Bytes in hexadecimal</source>
        <translation>十六进制字节</translation>
    </message>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::ImageView</name>
    <message>
        <source>Payload as a picture</source>
        <translation>有效载荷图片</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::LatencyChart</name>
    <message>
        <source>Latency and rates over time</source>
        <translation>延迟和速率随时间的变化</translation>
    </message>
    <message>
        <source>No ping has been answered yet</source>
        <translation>尚无得到应答的 ping</translation>
    </message>
    <message>
        <source>Turn the heartbeat on, or send a ping.</source>
        <translation>请打开心跳，或发送一个 ping。</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往返 %1</translation>
    </message>
    <message>
        <source>↓ %1/s  ↑ %2/s  %3/s</source>
        <translation>↓ %1/s  ↑ %2/s  %3/s</translation>
    </message>
    <message>
        <source>No ping was answered</source>
        <translation>没有 ping 得到应答</translation>
    </message>
    <message>
        <source>Round trips are known of pings that were recorded with their pongs.</source>
        <translation>只有连同 pong 一起录制的 ping 才有往返时间。</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::LatencyPlot</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::LogView</name>
    <message>
        <source>Log of the connection</source>
        <translation>连接的日志</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Frame bytes</source>
        <translation>帧字节</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation>隐藏此通知</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::SideBySideBytes</name>
    <message>
        <source>Bytes of both beside each other</source>
        <translation>两者的字节并排</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::SideBySideText</name>
    <message>
        <source>Both texts beside each other</source>
        <translation>两段文本并排</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::ValueTreeView</name>
    <message>
        <source>Values of the payload</source>
        <translation>有效载荷的值</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>复制键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open all below</source>
        <translation>展开下面的全部(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show as column</source>
        <translation>显示为列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>按此值筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide this value</source>
        <translation>隐藏此值(&amp;H)</translation>
    </message>
</context>
<context>
    <name>framescope::widgets::Waterfall</name>
    <message>
        <source>How long each step took</source>
        <translation>各步骤的耗时</translation>
    </message>
    <message>
        <source>%1: %2
%3
Began %4 after the first step.</source>
        <translation>%1：%2
%3
在第一步之后 %4 开始。</translation>
    </message>
</context>
</TS>
