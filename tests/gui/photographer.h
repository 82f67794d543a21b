// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowfixture.h"

#include <base/direction.h>
#include <widgets/logview.h>

#include <QTest>

namespace framescope::tests {

/// How the window looks and what it speaks.
struct Look {
    QString name; ///< in the names of pictures
    theme::Scheme scheme {};
    QString language;
};

/// The window, somebody who uses it, and a camera.
class Photographer
{
public:
    /// Pictures go into @p folder.
    Photographer(Look look, QString folder);

    /// Makes the picture "name-look.png" of the window, or of @p what; false where it cannot be saved.
    [[nodiscard]] bool take(const QString &name) { return take(name, fixture.window()); }
    [[nodiscard]] bool take(const QString &name, QWidget &what);
    /// Lets readers answer and paints happen.
    static void settle();

    /// Opens a new tab.
    void openTab() { QTest::keyClick(&fixture.window(), Qt::Key_T, Qt::ControlModifier); }
    /// Connects the current tab.
    void go(const QString &address);
    [[nodiscard]] bool waitFor(session::State state);
    void send(const QString &text);
    /// A widget of any room.
    template <typename T>
    [[nodiscard]] T *find(const char *name)
    {
        return fixture.window().findChild<T *>(QLatin1String(name));
    }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void detail(int tab);
    [[nodiscard]] widgets::LogView *log() { return fixture.widget<widgets::LogView>("log"); }
    /// The row that begins with @p preview.
    void select(const QString &preview, base::Direction direction);
    /// Makes pictures of small windows, "name-width".
    [[nodiscard]] bool takeSmall(const QString &name);

    WindowFixture fixture;

private:
    [[nodiscard]] bool isSelected(const QString &preview, base::Direction direction);

    Look m_look;
    QString m_folder;
};

} // namespace framescope::tests
