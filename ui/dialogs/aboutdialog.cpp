// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "dialogframe.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace framescope::dialogs {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::dialogs::AboutDialog)
};

/// What the program stands on. The identifiers are those of SPDX.
struct Library {
    const char *name;
    const char *licence;
    const char *site;
};

constexpr std::array libraries {
    Library {"Qt 6", "LGPL-3.0-only", "qt.io"},
    Library {"QCustomPlot", "GPL-3.0-or-later", "qcustomplot.com"},
    Library {"SQLite", "blessing", "sqlite.org"},
    Library {"zlib", "Zlib", "zlib.net"},
    Library {"zstd", "BSD-3-Clause", "facebook.github.io/zstd"},
    Library {"OpenSSL", "Apache-2.0", "openssl.org"},
    Library {"simdjson", "Apache-2.0", "simdjson.org"},
    Library {"CLI11", "BSD-3-Clause", "github.com/CLIUtils/CLI11"},
    Library {"libqrencode", "LGPL-2.1-or-later", "fukuchi.org/works/qrencode"},
    Library {"QtKeychain", "BSD-3-Clause", "github.com/frankosterfeld/qtkeychain"},
};

QTreeWidget *makeLibraries()
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("libraries"));
    tree->setAccessibleName(Text::tr("Libraries and their licences"));
    tree->setHeaderLabels({Text::tr("Library"), Text::tr("Licence"), Text::tr("Site")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setSelectionMode(QTreeWidget::NoSelection);
    tree->setFocusPolicy(Qt::NoFocus);
    tree->setStyleSheet(QStringLiteral("QTreeView::item { padding: 3px 5px; }"));
    for (const Library &library : libraries)
        new QTreeWidgetItem(
            tree, {QLatin1String(library.name), QLatin1String(library.licence), QLatin1String(library.site)});
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->setMinimumHeight(tree->sizeHintForRow(0) * (static_cast<int>(libraries.size()) + 2));
    return tree;
}

QBoxLayout *makeHead()
{
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/framescope.svg")).pixmap(64, 64));
    auto *name = new QLabel(QStringLiteral("Framescope ") + QCoreApplication::applicationVersion());
    name->setProperty("heading", true);
    auto *text = new QLabel(Text::tr("Shows what really crosses a WebSocket, down to the bits of each frame, and keeps all "
                                     "of it.\n\nFree software under the GNU General Public License, version 3 or later. "
                                     "There is no warranty."));
    text->setWordWrap(true);
    text->setMinimumWidth(400);
    auto *texts = new QVBoxLayout;
    texts->addWidget(name);
    texts->addWidget(text);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    return line;
}

} // namespace

void showAbout(QWidget &window)
{
    QDialog *dialog = makeDialog(window, "aboutDialog", Text::tr("About Framescope"));
    if (!dialog)
        return;
    QBoxLayout *layout = makeDialogLayout(*dialog);
    layout->addLayout(makeHead());
    layout->addWidget(new QLabel(Text::tr("It stands on these libraries:")));
    layout->addWidget(makeLibraries(), 1);
    addCloseButton(*dialog, *layout);
    dialog->show();
}

} // namespace framescope::dialogs
