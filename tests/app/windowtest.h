// What every test of the real window begins with: settings and a home of its own, and a way to
// open it.
#pragma once

#include "warnings.h"
#include "window/mainwindow.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace restaurant {

inline constexpr int patience = 20'000; ///< Milliseconds; a test machine may be busy.

[[nodiscard]] inline QString scenarioFile(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
        .arg(QLatin1String(name));
}

/// The base of the test's class. The window is closed in the test's cleanup().
class WindowTest : public QObject
{
protected:
    WindowTest()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CACHE_HOME", m_home.filePath(QStringLiteral("cache")).toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("restaurant-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }

    /// Of the window; there must be one.
    template <typename Widget = QWidget> [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = m_window->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s in the window", name);
        return widget;
    }
    void show(const WindowOptions &options, const Prompts &prompts)
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(options, prompts);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    /// Does what opens an evening, and waits until it is on the screen.
    template <typename Opening> void waitUntilSettled(const Opening &opening) const
    {
        QSignalSpy settled(m_window.get(), &MainWindow::settled);
        opening();
        QVERIFY(settled.wait(patience));
    }
    void openFile(const QString &file, bool readOnly = false) const
    {
        EveningSource source = eveningSourceFor(file);
        source.readOnly = source.readOnly || readOnly;
        waitUntilSettled([&] { m_window->open(source); });
    }

    /// One of the shipped scenarios, at that time; nobody is asked anything, and no warning is let
    /// pass.
    void openAt(Instant at, const char *scenario)
    {
        failOnEachWarning();
        Prompts prompts;
        prompts.choose = [](auto &&...) { return 1; };
        prompts.tell = [](auto &&...) {};
        WindowOptions options;
        options.at = at;
        show(options, prompts);
        openFile(scenarioFile(scenario));
    }

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace restaurant
