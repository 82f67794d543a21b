// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <panels/services.h>

#include <QWidget>

namespace framescope::panels {

class AddressBar;
class RequestEditor;
class SavePopup;

/// The request of a tab as a person writes it: its address, its parts, and whether it is saved.
class RequestDesk : public QWidget
{
    Q_OBJECT

public:
    explicit RequestDesk(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] AddressBar &addressBar() const { return *m_address; }
    [[nodiscard]] RequestEditor &editor() const { return *m_editor; }
    [[nodiscard]] workspace::Request request() const;
    /// Another request takes the place of the one that is shown.
    void setRequest(const workspace::Request &request);
    void setMessages(const std::vector<workspace::SavedMessage> &messages);
    void setHeartbeat(std::chrono::milliseconds interval);
    /// Secrets that are known by now, where nothing else was written meanwhile.
    void fillSecrets(const workspace::Secrets &secrets);

    /// Its name where it is in a collection, otherwise empty.
    [[nodiscard]] QString savedName() const { return m_savedName; }
    /// Whether it is in a collection, and says something else there.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// Saves it where it is saved; otherwise asks where.
    void save();
    void saveAs();
    /// Reads a line of curl or wscat into it.
    void importCommand(const QString &command);

Q_SIGNALS:
    /// By the person.
    void edited();
    /// Another request is shown.
    void replaced();
    /// Something that the person should know.
    void told(const QString &what, const QString &more);

private:
    void updateEndpoint();
    void updateSaved();
    [[nodiscard]] SavePopup &savePopup();
    void saveUnder(const QString &name, const QString &path);
    /// Whether the request stands in its collection now; otherwise the person is told why not.
    bool saveInto(const QString &path, const workspace::Request &request);

    workspace::Workspace &m_workspace;
    AddressBar *m_address;
    RequestEditor *m_editor;
    SavePopup *m_save = nullptr; // until it is asked for
    QString m_savedName;
    bool m_isChanged = false;
    bool m_isSetting = false;
};

} // namespace framescope::panels
