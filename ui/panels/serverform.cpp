// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverform.h"

#include "optionrows.h"
#include "windowfields.h"

#include <format/behaviourerrors.h>
#include <format/faulterrors.h>
#include <format/servers.h>
#include <widgets/flags.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

constexpr int fieldWidth = 256; // pixels: as wide as a choice with its value
constexpr int labelWidth = 72;
constexpr int formWidth = 880;

QLabel *makeHeading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("heading", true);
    return label;
}

QLabel *makeProblem(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setProperty("problem", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

/// "[:SECONDS]" to "SECONDS", "drop=PCT" to "PCT". What may follow, as in "FILE[,session=N]", has no room in the field.
QString placeholderOf(QString usage, QChar separator)
{
    const qsizetype at = usage.indexOf(separator);
    const qsizetype more = usage.indexOf(QLatin1String("[,"));
    return at < 0 ? QString() : usage.mid(at + 1, more < 0 ? -1 : more - at - 1).remove(u'[').remove(u']');
}

std::vector<OptionRows::Option> behaviourOptions(const server::BehaviourRegistry &registry)
{
    std::vector<OptionRows::Option> options;
    const QStringList usages = registry.usages();
    for (const QString &name : registry.names()) {
        const QString &usage = usages[static_cast<qsizetype>(options.size())];
        options.push_back({name, format::behaviourMeaning(name), placeholderOf(usage, u':'), usage});
    }
    return options;
}

std::vector<OptionRows::Option> faultOptions()
{
    std::vector<OptionRows::Option> options;
    for (const QString &usage : server::faultUsages()) {
        const QString name = usage.section(u'=', 0, 0);
        options.push_back({name, format::faultMeaning(name), placeholderOf(usage, u'='), usage});
    }
    return options;
}

} // namespace

ServerForm::ServerForm(std::shared_ptr<const server::BehaviourRegistry> behaviours, QWidget *parent)
    : QScrollArea(parent)
    , m_registry(std::move(behaviours))
    , m_name(new QLineEdit)
    , m_host(new QLineEdit)
    , m_hostProblem(makeProblem("serverHostProblem"))
    , m_port(new QSpinBox)
    , m_portProblem(makeProblem("serverPortProblem"))
    , m_engine(new QComboBox)
    , m_tls(new QCheckBox(tr("Encrypted (wss://), with a certificate made at each start")))
    , m_compresses(new QCheckBox(tr("Accept permessage-deflate, if it is offered")))
    , m_serverWindow(new WindowFields(QStringLiteral("serverDeflate"), {}))
    , m_clientWindow(new WindowFields(QStringLiteral("clientDeflate"), {}))
    , m_behaviours(new OptionRows(behaviourOptions(*m_registry), u':', QStringLiteral("behaviour")))
    , m_faults(new OptionRows(faultOptions(), u'=', QStringLiteral("fault")))
    , m_seed(new QLineEdit)
    , m_seedProblem(makeProblem("serverSeedProblem"))
    , m_runningNote(new QLabel(tr("The server runs. What you change here counts from its next start.")))
{
    setObjectName(QStringLiteral("serverForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *page = new QWidget;
    page->setMaximumWidth(formWidth);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 24);
    layout->setSpacing(8);
    m_runningNote->setObjectName(QStringLiteral("serverRunningNote"));
    m_runningNote->setProperty("muted", true);
    layout->addWidget(m_runningNote);
    auto *grid = new QGridLayout;
    makeAddress(grid);
    layout->addLayout(grid);
    layout->addSpacing(16);
    layout->addWidget(makeHeading(tr("What it does")));
    layout->addWidget(m_behaviours);
    layout->addSpacing(16);
    layout->addWidget(makeHeading(tr("How it compresses")));
    layout->addLayout(makeCompression());
    layout->addSpacing(16);
    layout->addWidget(makeHeading(tr("What it does wrong on purpose")));
    layout->addWidget(m_faults);
    makeFaults();
    auto *seed = new QGridLayout;
    seed->setHorizontalSpacing(16);
    auto *label = new QLabel(tr("&Seed"));
    label->setBuddy(m_seed);
    label->setMinimumWidth(labelWidth);
    seed->addWidget(label, 0, 0);
    seed->addWidget(m_seed, 0, 1);
    seed->setColumnStretch(2, 1);
    seed->addWidget(m_seedProblem, 1, 0, 1, 3);
    layout->addLayout(seed);
    layout->addStretch();
    setWidget(page);
    connect(m_behaviours, &OptionRows::edited, this, &ServerForm::takeEdit);
    connect(m_faults, &OptionRows::edited, this, &ServerForm::takeEdit);
    connect(m_tls, &QCheckBox::toggled, this, &ServerForm::takeEdit);
    connect(m_compresses, &QCheckBox::clicked, this, &ServerForm::takeEdit);
    for (const WindowFields *fields : {m_serverWindow, m_clientWindow})
        connect(fields, &WindowFields::edited, this, &ServerForm::takeEdit);
    connect(m_engine, &QComboBox::currentIndexChanged, this, &ServerForm::takeEdit);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerForm::takeEdit);
    for (const QLineEdit *edit : {m_name, m_host, m_seed})
        connect(edit, &QLineEdit::textEdited, this, &ServerForm::takeEdit);
    setRunning(false);
}

void ServerForm::makeAddress(QGridLayout *grid)
{
    m_name->setObjectName(QStringLiteral("serverName"));
    m_host->setObjectName(QStringLiteral("serverHost"));
    m_host->setToolTip(tr("An address of this machine, or its name. 127.0.0.1 can be reached from here only; 0.0.0.0 is "
                          "reached from the whole network."));
    m_port->setObjectName(QStringLiteral("serverPort"));
    m_port->setRange(0, std::numeric_limits<quint16>::max());
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    m_port->setSpecialValueText(tr("any free one"));
    m_port->setToolTip(tr("0 picks a free port at each start"));
    m_engine->setObjectName(QStringLiteral("serverEngine"));
    m_engine->addItems({tr("Wire: every frame and header"), tr("Qt: QWebSocketServer")}); // as in net::EngineKind
    m_engine->setToolTip(tr("Wire shows and sends every frame. Qt is for whoever builds on QWebSocketServer and must see "
                            "what that does: frames, pings of clients and heads stay hidden."));
    m_tls->setObjectName(QStringLiteral("serverTls"));
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    const std::initializer_list<std::pair<QString, QWidget *>> fields {
        {tr("&Name"), m_name}, {tr("&Host"), m_host}, {tr("&Port"), m_port}, {tr("&Engine"), m_engine}};
    int row = 0;
    for (const auto &[text, field] : fields) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        label->setMinimumWidth(labelWidth);
        field->setFixedWidth(fieldWidth);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        ++row;
    }
    grid->addWidget(m_hostProblem, 1, 2);
    grid->addWidget(m_portProblem, 2, 2);
    grid->addWidget(m_tls, row, 1, 1, 2, Qt::AlignLeft);
}

QGridLayout *ServerForm::makeCompression()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    m_compresses->setObjectName(QStringLiteral("serverCompresses"));
    grid->addWidget(m_compresses, 0, 0, 1, 2, Qt::AlignLeft);
    const std::initializer_list<std::pair<QString, WindowFields *>> rows {
        {tr("Server"), m_serverWindow}, {tr("Clients"), m_clientWindow}};
    for (const auto &[text, fields] : rows) {
        auto *label = new QLabel(text);
        label->setMinimumWidth(labelWidth);
        fields->setAccessibleName(text);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(fields, row, 1);
    }
    m_clientWindow->setToolTip(tr("A client that does not say that its window can be limited is not compressed with where "
                                  "a smaller one is wanted"));
    return grid;
}

void ServerForm::enableCompression()
{
    const bool isWire = static_cast<net::EngineKind>(m_engine->currentIndex()) == net::EngineKind::Wire;
    m_compresses->setEnabled(isWire);
    m_compresses->setToolTip(isWire ? QString() : tr("Qt's engine does not compress."));
    for (WindowFields *fields : {m_serverWindow, m_clientWindow})
        fields->setEnabled(isWire && m_compresses->isChecked());
}

void ServerForm::makeFaults()
{
    m_seed->setObjectName(QStringLiteral("serverSeed"));
    m_seed->setPlaceholderText(QStringLiteral("1"));
    m_seed->setToolTip(tr("The same seed makes the same faults again, at the same messages of the first client, of the "
                          "second, and so on."));
    m_seed->setFixedWidth(fieldWidth);
}

QString ServerForm::seedSuffix() const
{
    const QString seed = m_seed->text().trimmed();
    return seed.isEmpty() ? QString() : QStringLiteral(",seed=") + seed;
}

server::ServerSettings ServerForm::settings() const
{
    server::ServerSettings settings;
    settings.name = m_name->text().trimmed();
    settings.host = m_host->text().trimmed();
    settings.port = static_cast<quint16>(m_port->value());
    settings.engine = static_cast<net::EngineKind>(m_engine->currentIndex());
    settings.isSecure = m_tls->isChecked();
    settings.compresses = m_compresses->isChecked();
    settings.deflate.server = {m_serverWindow->isAlone(), m_serverWindow->bits().value_or(15)};
    settings.deflate.client = {m_clientWindow->isAlone(), m_clientWindow->bits().value_or(15)};
    settings.behaviours = m_behaviours->specs();
    for (const QString &fault : m_faults->specs())
        settings.faults.append(fault + seedSuffix());
    return settings;
}

void ServerForm::setSettings(const server::ServerSettings &settings)
{
    const QSignalBlocker quietPort(m_port);
    const QSignalBlocker quietTls(m_tls);
    const QSignalBlocker quietEngine(m_engine);
    m_name->setText(settings.name);
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_engine->setCurrentIndex(static_cast<int>(settings.engine));
    m_tls->setChecked(settings.isSecure);
    m_compresses->setChecked(settings.compresses);
    m_serverWindow->setValues(settings.deflate.server.noContextTakeover, settings.deflate.server.maxBits);
    m_clientWindow->setValues(settings.deflate.client.noContextTakeover, settings.deflate.client.maxBits);
    m_behaviours->setSpecs(settings.behaviours);
    QStringList faults;
    QString seed;
    for (const QString &fault : settings.faults) {
        const qsizetype comma = fault.indexOf(QLatin1String(",seed="));
        faults.append(comma < 0 ? fault : fault.left(comma));
        if (comma >= 0 && seed.isEmpty())
            seed = fault.mid(comma + 6);
    }
    m_faults->setSpecs(faults);
    m_seed->setText(seed);
    check();
}

void ServerForm::takeEdit()
{
    check();
    Q_EMIT edited();
}

void ServerForm::showFieldProblem(QWidget *field, QLabel *label, const QString &sentence)
{
    widgets::setFlag(field, "wrong", !sentence.isEmpty());
    field->setAccessibleDescription(sentence);
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

void ServerForm::showWhatTheEngineCan()
{
    const bool isQt = m_engine->currentIndex() == static_cast<int>(net::EngineKind::Qt);
    m_faults->setUnavailable(isQt ? server::faultsThatNeedFrames() : QStringList(),
        tr("Not with Qt's engine, which sends no frames of our making and answers pings by itself."));
}

/// All that can be said without starting the server.
void ServerForm::check()
{
    showWhatTheEngineCan();
    const server::ServerSettings now = settings();
    enableCompression();
    showFieldProblem(m_host, m_hostProblem, now.host.isEmpty() ? tr("A server needs an address to listen on.") : QString());
    showFieldProblem(m_port, m_portProblem, {});
    bool isSeed = true;
    if (!m_seed->text().trimmed().isEmpty())
        (void)m_seed->text().trimmed().toULongLong(&isSeed);
    showFieldProblem(m_seed, m_seedProblem, isSeed ? QString() : tr("A seed is a whole number from 0."));
    m_behaviours->showProblem({}, {});
    m_faults->showProblem({}, {});
    for (const QString &spec : now.behaviours) {
        const auto found = m_registry->find(spec);
        if (!found)
            m_behaviours->showProblem(found.error().name, format::behaviourErrorSentence(found.error()));
    }
    for (const QString &spec : m_faults->specs()) {
        const auto fault = server::parseFault(spec);
        if (!fault)
            m_faults->showProblem(fault.error().name, format::faultErrorSentence(fault.error()));
        else if (now.engine == net::EngineKind::Qt && server::needsFrames(*fault))
            m_faults->showProblem(spec.section(u'=', 0, 0),
                format::faultErrorSentence({server::FaultError::Kind::NeedsFrames, spec.section(u'=', 0, 0), {}, {}}));
    }
}

void ServerForm::showError(const server::StartError &error)
{
    const QString where = QStringLiteral("%1:%2").arg(m_host->text()).arg(m_port->value());
    const format::Explanation words = format::explain(error, where);
    const QString sentence = QStringList {words.what, words.why, words.advice}.join(u' ').trimmed();
    if (const auto *behaviour = std::get_if<server::BehaviourError>(&error)) {
        m_behaviours->showProblem(behaviour->name, sentence);
        m_behaviours->focusOption(behaviour->name);
    } else if (const auto *fault = std::get_if<server::FaultError>(&error)) {
        if (fault->kind == server::FaultError::Kind::BadSeed)
            return m_seed->setFocus();
        m_faults->showProblem(fault->name, sentence);
        m_faults->focusOption(fault->name);
    } else if (const auto *listen = std::get_if<net::ListenError>(&error)) {
        using Kind = net::ListenError::Kind;
        const bool isPort = listen->kind == Kind::AddressInUse || listen->kind == Kind::NotPermitted;
        showFieldProblem(isPort ? static_cast<QWidget *>(m_port) : m_host, isPort ? m_portProblem : m_hostProblem, sentence);
        (isPort ? static_cast<QWidget *>(m_port) : m_host)->setFocus(Qt::OtherFocusReason);
    } else {
        showFieldProblem(m_host, m_hostProblem, sentence);
    }
}

void ServerForm::setRunning(bool isRunning)
{
    m_runningNote->setVisible(isRunning);
}

void ServerForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace framescope::panels
