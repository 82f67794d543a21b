// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/behaviourregistry.h>
#include <server/hostedserver.h>

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace framescope::panels {

class OptionRows;
class WindowFields;

/// The settings of one test server. What is wrong is said beside it, at once or when the server could not be started.
class ServerForm : public QScrollArea
{
    Q_OBJECT

public:
    /// @p behaviours: what can be chosen.
    explicit ServerForm(std::shared_ptr<const server::BehaviourRegistry> behaviours, QWidget *parent = nullptr);

    [[nodiscard]] server::ServerSettings settings() const;
    void setSettings(const server::ServerSettings &settings);
    /// Says beside the field in question why the server could not be started, until something is edited.
    void showError(const server::StartError &error);
    /// The server runs: what is changed counts from its next start.
    void setRunning(bool isRunning);
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void makeAddress(QGridLayout *grid);
    void makeFaults();
    [[nodiscard]] QGridLayout *makeCompression();
    void enableCompression();
    void takeEdit();
    void check();
    void showWhatTheEngineCan();
    [[nodiscard]] QString seedSuffix() const;
    void showFieldProblem(QWidget *field, QLabel *label, const QString &sentence);

    std::shared_ptr<const server::BehaviourRegistry> m_registry;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QLabel *m_hostProblem;
    QSpinBox *m_port;
    QLabel *m_portProblem;
    QComboBox *m_engine;
    QCheckBox *m_tls;
    QCheckBox *m_compresses;
    WindowFields *m_serverWindow;
    WindowFields *m_clientWindow;
    OptionRows *m_behaviours;
    OptionRows *m_faults;
    QLineEdit *m_seed;
    QLabel *m_seedProblem;
    QLabel *m_runningNote;
};

} // namespace framescope::panels
