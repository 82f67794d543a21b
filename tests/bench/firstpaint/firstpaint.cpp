// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin that Qt loads into a program, whichever it is, where QT_QPA_GENERIC_PLUGINS names it: so the program that is
// measured is the one that people start, and knows nothing of benches.
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QMainWindow>

#include <cstdio>

namespace framescope::bench {

namespace {

bool isInMainWindow(const QObject *watched)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && qobject_cast<const QMainWindow *>(widget->window());
}

} // namespace

/// Prints "painted" when the main window has been painted for the first time, nothing waits to be laid out or painted any
/// more, and the display has drawn all that.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && isInMainWindow(watched)) {
            QCoreApplication::instance()->removeEventFilter(this);
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection); // when it has been painted
        }
        return false;
    }

private:
    void tell()
    {
        QGuiApplication::sync();
        std::puts("painted");
        std::fflush(stdout);
    }
};

class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &) override { return new FirstPaint; } // Qt deletes it
};

} // namespace framescope::bench

#include "firstpaint.moc"
