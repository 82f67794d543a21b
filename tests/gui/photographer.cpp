// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photographer.h"

#include <models/logmodel.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextStream>

namespace framescope::tests {

namespace {

constexpr QSize usualSize {1440, 900};
constexpr int settlingMs = 200;
constexpr int patienceMs = 20'000;

} // namespace

Photographer::Photographer(Look look, QString folder)
    : m_look(std::move(look))
    , m_folder(std::move(folder))
{
    fixture.settings().setValue(QStringLiteral("window/language"), m_look.language);
    fixture.window().setScheme(m_look.scheme);
    fixture.window().resize(usualSize);
    fixture.window().show();
    (void)QTest::qWaitForWindowExposed(&fixture.window());
}

bool Photographer::take(const QString &name, QWidget &what)
{
    settle();
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_look.name);
    const bool saved = what.grab().save(path);
    QTextStream(stdout) << path << Qt::endl;
    return saved;
}

void Photographer::settle()
{
    QTest::qWait(settlingMs);
}

void Photographer::go(const QString &address)
{
    fixture.widget<QLineEdit>("address")->setText(address);
    QTest::keyClick(fixture.widget<QLineEdit>("address"), Qt::Key_Return);
}

bool Photographer::waitFor(session::State state)
{
    return QTest::qWaitFor([&] { return fixture.window().currentPanel()->snapshot().state == state; }, patienceMs);
}

void Photographer::send(const QString &text)
{
    fixture.widget<QPlainTextEdit>("composeEditor")->setPlainText(text);
    QTest::keyClick(fixture.widget<QPlainTextEdit>("composeEditor"), Qt::Key_Return, Qt::ControlModifier);
}

void Photographer::detail(int tab)
{
    fixture.widget<QTabWidget>("detail")->setCurrentIndex(tab);
}

void Photographer::select(const QString &preview, base::Direction direction)
{
    (void)QTest::qWaitFor([&] { return isSelected(preview, direction); }, patienceMs); // rows come a little later
}

bool Photographer::isSelected(const QString &preview, base::Direction direction)
{
    using models::LogModel;
    const QAbstractItemModel *model = log()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, LogModel::PreviewColumn);
        if (index.data().toString().startsWith(preview) && index.data(LogModel::DirectionRole).isValid()
            && index.data(LogModel::DirectionRole).value<base::Direction>() == direction) {
            log()->selectionModel()->setCurrentIndex(
                model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            return true;
        }
    }
    return false;
}

bool Photographer::takeSmall(const QString &name)
{
    bool ok = true;
    for (const QSize size : {QSize(1024, 700), QSize(800, 600)}) {
        fixture.window().resize(size);
        ok = ok && take(name + QString::number(size.width()));
    }
    fixture.window().resize(usualSize);
    return ok;
}

} // namespace framescope::tests
