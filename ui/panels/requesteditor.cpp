// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requesteditor.h"

#include "compressionpage.h"
#include "enginepage.h"
#include "fieldpages.h"
#include "lifepages.h"
#include "securitypages.h"
#include "trustmemory.h"

#include <widgets/flags.h>
#include <workspace/requestjson.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace framescope::panels {

namespace {

constexpr int pageHeight = 208; // pixels: six rows of a table with their header
constexpr int leastBarWidth = 240; // from there on tabs are scrolled

class PageTabs : public QTabBar
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(leastBarWidth, sizeHint().width()), sizeHint().height()};
    }
};

QWidget *inScrollArea(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setProperty("requestPage", true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

/// Whether an address, with parameters, is all that it says.
bool isUsual(const workspace::Request &request)
{
    workspace::Request usual;
    usual.id = request.id;
    usual.name = request.name;
    usual.url = request.url;
    usual.disabledParameters = request.disabledParameters;
    return workspace::toJson(request) == workspace::toJson(usual);
}

} // namespace

RequestEditor::RequestEditor(workspace::SecretStore &secrets, QWidget *parent)
    : QFrame(parent)
    , m_secrets(secrets)
    , m_request(workspace::newRequest())
    , m_tabs(new PageTabs)
    , m_secretNote(new QLabel)
    , m_stack(new QStackedWidget)
    , m_parameters(new ParametersPage)
{
    setObjectName(QStringLiteral("requestEditor"));
    setProperty("bar", true);
    m_tabs->setObjectName(QStringLiteral("requestTabs"));
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_tabs->setToolTip(tr("A click on the open tab closes it"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->installEventFilter(this);
    m_secretNote->setObjectName(QStringLiteral("secretNote"));
    m_secretNote->setProperty("muted", true);
    m_stack->setFixedHeight(pageHeight);
    for (const QString &name : pageNames())
        m_tabs->addTab(name);
    addPage(m_parameters);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_secretNote);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        showPage(true);
        m_stack->setCurrentIndex(index);
    });
    connect(m_tabs, &QTabBar::tabBarClicked, this, &RequestEditor::toggle);
    connect(&m_secrets, &workspace::SecretStore::durabilityChanged, this, &RequestEditor::updateSecretNote);
    connect(&TrustMemory::instance(), &TrustMemory::changed, this, &RequestEditor::showTrust);
    showPage(false);
    setRequest(m_request);
}

QStringList RequestEditor::pageNames()
{
    return {tr("Params"), tr("Headers"), tr("Auth"), tr("Subprotocols"), tr("TLS"), tr("Proxy"), tr("Compression"),
        tr("Heartbeat"), tr("Reconnect"), tr("Limits"), tr("Engine")};
}

/// Once somebody wants to see them, or they have something to say: a new tab is there sooner without them.
void RequestEditor::buildPages()
{
    if (m_pages.size() > 1)
        return;
    m_tls = new TlsPage;
    m_tls->setEndpoint(m_endpoint);
    const std::initializer_list<RequestPage *> others {new HeadersPage, new AuthPage, new SubprotocolsPage, m_tls,
        new ProxyPage, new CompressionPage, new HeartbeatPage, new ReconnectPage, new LimitsPage, new EnginePage};
    for (RequestPage *page : others) {
        addPage(page);
        page->read(m_request); // shows what holds until something else is said
    }
    tellEngine();
}

void RequestEditor::addPage(RequestPage *page)
{
    m_pages.push_back(page);
    const bool isTable = m_pages.size() <= 2;
    m_stack->addWidget(isTable ? page : inScrollArea(page));
    connect(page, &RequestPage::edited, this, [this, page] { takeEdit(page); });
}

void RequestEditor::takeEdit(const RequestPage *page)
{
    const QString before = m_request.url;
    const net::EngineKind engine = m_request.engine;
    page->write(m_request);
    if (m_request.engine != engine)
        tellEngine();
    updateBadges();
    if (m_request.url != before)
        Q_EMIT addressEdited(m_request.url);
    Q_EMIT edited();
}

void RequestEditor::setRequest(const workspace::Request &request)
{
    m_request = request;
    if (!isUsual(request))
        buildPages();
    for (RequestPage *page : m_pages)
        page->read(request);
    tellEngine();
    updateBadges();
}

void RequestEditor::tellEngine()
{
    for (RequestPage *page : m_pages)
        page->setEngine(m_request.engine);
}

void RequestEditor::setAddress(const QString &address)
{
    if (address == m_request.url)
        return;
    m_request.url = address;
    m_parameters->readAddress(address);
    updateBadges();
}

void RequestEditor::setEndpoint(const QString &endpoint)
{
    m_endpoint = endpoint;
    showTrust();
}

void RequestEditor::showTrust()
{
    if (!m_tls && TrustMemory::instance().fingerprintsOf(m_endpoint).isEmpty())
        return;
    buildPages();
    m_tls->setEndpoint(m_endpoint);
    updateBadges();
}

void RequestEditor::setHeartbeat(std::chrono::milliseconds interval)
{
    m_request.heartbeat = interval;
    buildPages();
    m_pages[Heartbeat]->read(m_request);
    updateBadges();
}

void RequestEditor::openPage(Page page)
{
    showPage(true);
    m_tabs->setCurrentIndex(page);
    m_stack->setCurrentIndex(page);
}

void RequestEditor::closePage()
{
    showPage(false);
}

bool RequestEditor::isOpen() const
{
    return !m_stack->isHidden();
}

/// After the press has changed the tab, which opens it.
void RequestEditor::toggle(int index)
{
    if (index >= 0)
        showPage(std::exchange(m_pressed, -1) != index);
}

void RequestEditor::showPage(bool isOpen)
{
    if (isOpen)
        buildPages();
    m_stack->setVisible(isOpen);
    widgets::setFlag(m_tabs, "closed", !isOpen);
}

bool RequestEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tabs && event->type() == QEvent::MouseButtonPress) {
        const int index = m_tabs->tabAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        m_pressed = isOpen() && index == m_tabs->currentIndex() ? index : -1;
    }
    if (watched == m_tabs && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            showPage(!isOpen());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void RequestEditor::updateBadges()
{
    const QStringList names = pageNames();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QString badge = m_pages[i]->badge();
        const QString name = names[static_cast<qsizetype>(i)];
        const QString text = badge.isEmpty() ? name : name + u' ' + badge;
        if (m_tabs->tabText(static_cast<int>(i)) != text)
            m_tabs->setTabText(static_cast<int>(i), text);
    }
    updateSecretNote();
}

void RequestEditor::updateSecretNote()
{
    const bool isShort = m_secrets.durability() == workspace::SecretStore::Durability::ThisRunOnly;
    m_secretNote->setVisible(isShort && !workspace::secretsOf(m_request).isEmpty());
    m_secretNote->setText(tr("Secrets last until you quit"));
    m_secretNote->setToolTip(tr("No keychain answers on this machine. Passwords, tokens and what is marked secret are kept "
                                "in memory, and are never written to a file."));
}

void RequestEditor::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    updateBadges();
    tellEngine();
}

} // namespace framescope::panels
