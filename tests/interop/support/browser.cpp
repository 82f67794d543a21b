// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace framescope::tests {

namespace {

constexpr int patienceMs = 60'000;

void require(bool condition, const QByteArray &what)
{
    if (!condition)
        QTest::qFail(what.constData(), __FILE__, __LINE__);
}

QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace

Browser::Browser(const QString &url, int width, int height)
{
    for (const char *name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        m_process.setEnvironment(QString::fromLatin1(name), m_profile.path());
    m_process.ownGroup();
    const bool started = m_process.start(QStringLiteral("/usr/bin/chromium"),
        {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
            QStringLiteral("--user-data-dir=") + m_profile.filePath(QStringLiteral("profile")),
            QStringLiteral("--remote-debugging-port=0"), QStringLiteral("--no-first-run"),
            QStringLiteral("--no-proxy-server"), QStringLiteral("--disable-breakpad"),
            QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
            QStringLiteral("--ignore-certificate-errors"), QStringLiteral("about:blank")});
    require(started, "chromium does not start");
    static const QRegularExpression listening(QStringLiteral("DevTools listening on (ws://\\S+)"));
    QString tools;
    (void)QTest::qWaitFor(
        [&] {
            tools = listening.match(QString::fromUtf8(m_process.errors())).captured(1);
            return !tools.isEmpty();
        },
        patienceMs);
    require(!tools.isEmpty(), "chromium does not say where its tools are\n" + m_process.story());
    m_tools = std::make_unique<Party>(m_stage);
    m_tools->open(optionsFor(tools));
    require(QTest::qWaitFor([this] { return m_tools->isOpen(); }, patienceMs), "chromium's tools do not answer");
    const QJsonObject target =
        call(QStringLiteral("Target.createTarget"), {{QStringLiteral("url"), QStringLiteral("about:blank")}});
    m_session = call(QStringLiteral("Target.attachToTarget"),
        {{QStringLiteral("targetId"), target[QStringLiteral("targetId")]},
            {QStringLiteral("flatten"), true}})[QStringLiteral("sessionId")]
                    .toString();
    for (const char *domain : {"Log.enable", "Runtime.enable", "Page.enable"})
        call(QLatin1String(domain));
    setSize(width, height);
    call(QStringLiteral("Page.navigate"), {{QStringLiteral("url"), url}});
    const auto isLoaded = [this] {
        return evaluate(QStringLiteral("document.readyState + location.protocol"))
            .toString()
            .startsWith(QLatin1String("completehttp"));
    };
    require(QTest::qWaitFor(isLoaded, patienceMs), "the page does not load");
}

Browser::~Browser() = default;

void Browser::readEvents()
{
    const auto messages = m_tools->messages(base::Direction::In);
    for (; m_read < messages.size(); ++m_read) {
        const QJsonObject object = QJsonDocument::fromJson(messages[m_read].payload().toByteArray()).object();
        const QString method = object[QStringLiteral("method")].toString();
        if (object.contains(QStringLiteral("id")))
            m_answers[object[QStringLiteral("id")].toInt()] = object;
        else if (method == QLatin1String("Runtime.exceptionThrown") || method == QLatin1String("Log.entryAdded"))
            m_complaints.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
}

QJsonObject Browser::call(const QString &method, const QJsonObject &parameters)
{
    const int id = ++m_lastCall;
    QJsonObject request {
        {QStringLiteral("id"), id}, {QStringLiteral("method"), method}, {QStringLiteral("params"), parameters}};
    if (!m_session.isEmpty())
        request[QStringLiteral("sessionId")] = m_session;
    const QByteArray text = QJsonDocument(request).toJson(QJsonDocument::Compact);
    m_tools->with([&text](net::Connection &connection) { (void)connection.sendText(text); });
    const auto isAnswered = [this, id] {
        readEvents();
        return m_answers.count(id) > 0;
    };
    require(QTest::qWaitFor(isAnswered, patienceMs), "chromium does not answer " + method.toUtf8());
    const QJsonObject answer = m_answers[id];
    require(!answer.contains(QStringLiteral("error")), QJsonDocument(answer).toJson());
    return answer[QStringLiteral("result")].toObject();
}

QJsonValue Browser::evaluate(const QString &expression)
{
    const QJsonObject answer = call(QStringLiteral("Runtime.evaluate"),
        {{QStringLiteral("expression"), expression}, {QStringLiteral("returnByValue"), true}});
    require(!answer.contains(QStringLiteral("exceptionDetails")), QJsonDocument(answer).toJson());
    return answer[QStringLiteral("result")][QStringLiteral("value")];
}

QString Browser::textOf(const QString &selector)
{
    return evaluate(QStringLiteral("document.querySelector(%1).textContent").arg(quoted(selector))).toString();
}

void Browser::click(const QString &selector)
{
    const QString place = QStringLiteral("(() => { const box = document.querySelector(%1).getBoundingClientRect();"
                                         " return [box.x + box.width / 2, box.y + box.height / 2]; })()")
                              .arg(quoted(selector));
    const QJsonArray point = evaluate(place).toArray();
    const QString hit = QStringLiteral("(() => { const wanted = document.querySelector(%1);"
                                       " return wanted.contains(document.elementFromPoint(%2, %3)); })()")
                            .arg(quoted(selector))
                            .arg(point[0].toDouble())
                            .arg(point[1].toDouble());
    require(evaluate(hit).toBool(), "something else stands before " + selector.toUtf8());
    for (const char *type : {"mousePressed", "mouseReleased"})
        call(QStringLiteral("Input.dispatchMouseEvent"),
            {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("x"), point[0]}, {QStringLiteral("y"), point[1]},
                {QStringLiteral("button"), QStringLiteral("left")}, {QStringLiteral("clickCount"), 1}});
}

void Browser::type(const QString &text)
{
    call(QStringLiteral("Input.insertText"), {{QStringLiteral("text"), text}});
}

void Browser::pressCtrlEnter()
{
    for (const char *type : {"keyDown", "keyUp"})
        call(QStringLiteral("Input.dispatchKeyEvent"),
            {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("modifiers"), 2},
                {QStringLiteral("key"), QStringLiteral("Enter")}, {QStringLiteral("code"), QStringLiteral("Enter")},
                {QStringLiteral("windowsVirtualKeyCode"), 13}});
}

void Browser::setDark(bool isDark)
{
    const QJsonObject feature {{QStringLiteral("name"), QStringLiteral("prefers-color-scheme")},
        {QStringLiteral("value"), isDark ? QStringLiteral("dark") : QStringLiteral("light")}};
    call(QStringLiteral("Emulation.setEmulatedMedia"), {{QStringLiteral("features"), QJsonArray {feature}}});
}

void Browser::setSize(int width, int height)
{
    call(QStringLiteral("Emulation.setDeviceMetricsOverride"),
        {{QStringLiteral("width"), width}, {QStringLiteral("height"), height}, {QStringLiteral("deviceScaleFactor"), 1},
            {QStringLiteral("mobile"), width < 600}});
}

void Browser::savePicture(const QString &path)
{
    const QJsonObject picture = call(QStringLiteral("Page.captureScreenshot"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly), "the picture cannot be written");
    file.write(QByteArray::fromBase64(picture[QStringLiteral("data")].toString().toLatin1()));
}

QStringList Browser::complaints()
{
    readEvents();
    return m_complaints;
}

} // namespace framescope::tests
