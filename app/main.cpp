// The program: the command line, or the window when no subcommand is named.
#include "cli/commandline.h"
#include "cli/subcommands.h"
#include "evening/eveningsource.h"
#include "evening/stopsignals.h"
#include "lesson/lessonfolders.h"
#include "studio/picturejob.h"
#include "window/languagemenu.h"
#include "window/mainwindow.h"
#include "words/translation.h"

#include <QApplication>
#include <QIcon>
#include <QSessionManager>
#include <QSocketNotifier>

#include <cstdlib>
#include <iostream>

namespace {

using namespace restaurant;

/// "1280x720". Nothing if it is no size, or one that no window can have.
std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    if (size.width() < 1 || size.height() < 1)
        return std::nullopt;
    return size;
}

std::optional<Appearance> appearanceFrom(const QString &word)
{
    if (word == QLatin1String("light"))
        return Appearance::Light;
    if (word == QLatin1String("dark"))
        return Appearance::Dark;
    if (word == QLatin1String("system"))
        return Appearance::System;
    return std::nullopt;
}

/// What the command line says, as the window takes it. Nothing, and told, if it makes no sense.
std::optional<WindowOptions> optionsFrom(const cli::WindowArguments &arguments)
{
    WindowOptions options;
    options.appearance = appearanceFrom(arguments.theme);
    options.size = sizeFrom(arguments.size);
    options.pane = arguments.pane;
    options.at = instantFrom(arguments.at.toStdString());
    options.speed = arguments.speed;
    options.paused = arguments.paused;
    if (!arguments.size.isEmpty() && !options.size)
        std::cerr << "--size: expected a width and a height as 1280x720\n";
    else if (!arguments.at.isEmpty() && !options.at)
        std::cerr << "--at: expected a time of the evening as 12:30 or 12:30:05\n";
    else
        return options;
    return std::nullopt;
}

/// Qt ends the program where it finds no display: better with a sentence than with a core dump.
void tellThatThereIsNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtFatalMsg) {
        std::cerr << message.toStdString() << '\n';
        return;
    }
    std::cerr << "The window cannot be opened: there is no display, or it does not answer. The "
                 "subcommands need none; --help lists them.\n";
    std::_Exit(cli::Unusable);
}

/// Who says nothing of an evening is led to one.
bool asksForNothing(const cli::WindowArguments &arguments)
{
    return arguments.file.isEmpty() && arguments.pane.isEmpty() && arguments.at.isEmpty() &&
           !arguments.speed && !arguments.paused;
}

/// What was asked for, what an earlier program left unsaved, or the first page.
void begin(MainWindow &window, const cli::WindowArguments &arguments)
{
    const QString &file = arguments.file;
    if (file.endsWith(QLatin1String(lessonEnding)))
        return window.openLesson(file);
    if (file.isEmpty() && window.offerLeftBehind())
        return;
    if (asksForNothing(arguments) && window.openFrontDoor())
        return;
    EveningSource source = eveningSourceFor(file.isEmpty() ? defaultScenarioPath() : file);
    source.readOnly = source.readOnly || arguments.readOnly;
    window.open(source);
}

void nameProgram()
{
    QApplication::setApplicationName(QStringLiteral("cqrs-restaurant"));
    QApplication::setApplicationDisplayName(QStringLiteral("CQRS Restaurant"));
    QApplication::setOrganizationName(QStringLiteral("cqrs-restaurant"));
    QApplication::setApplicationVersion(QStringLiteral(RESTAURANT_VERSION));
}

/// As the command line has checked it.
PictureWish wishFrom(const cli::PicturesOptions &options)
{
    PictureWish wish;
    wish.recording = QString::fromStdString(options.file);
    wish.sheet = QString::fromStdString(options.sheet);
    wish.folder = QString::fromStdString(options.folder);
    wish.film = QString::fromStdString(options.film);
    wish.size = sizeFrom(QString::fromStdString(options.size)).value_or(wish.size);
    for (const std::string &at : options.at)
        wish.at.push_back(instantFrom(at).value());
    wish.speed = options.speed;
    wish.framesPerSecond = options.framesPerSecond;
    return wish;
}

/// Nobody sees a window: there need be no display.
cli::ExitCode drawPictures(int argc, char **argv, const cli::PicturesOptions &options)
try {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    nameProgram();
    const Translation translation{
        localeOf(options.language.isEmpty() ? LanguageMenu::chosen() : options.language)};
    Themes::instance().apply(options.theme == "dark" ? Appearance::Dark : Appearance::Light);
    makePictures(wishFrom(options), [](const QString &made) {
        std::cout << made.toStdString() << std::endl; // who waits for it reads each line
    });
    return cli::Well;
} catch (const WrongWish &wrong) {
    std::cerr << wrong.what() << '\n';
    return cli::Usage;
}

int openWindow(int argc, char **argv, const cli::WindowArguments &arguments)
{
    const QtMessageHandler usual = qInstallMessageHandler(tellThatThereIsNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    nameProgram();
    QGuiApplication::setDesktopFileName(QStringLiteral("cqrs-restaurant"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/cqrs-restaurant.svg")));
    const Translation translation{
        localeOf(arguments.language.isEmpty() ? LanguageMenu::chosen() : arguments.language)};
    const auto options = optionsFrom(arguments);
    if (!options)
        return cli::Usage;
    MainWindow window(*options);
    QObject::connect(
        &window, &MainWindow::settled, &window, [] { std::cout << "ready" << std::endl; },
        Qt::SingleShotConnection);
    const StopSignals stopSignals;
    const QSocketNotifier stop(stopSignals.descriptor(), QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &window, [&window] {
        window.closeUnasked();
        QApplication::exit(); // though a dialog may be open
    });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window,
                     &MainWindow::closeUnasked, Qt::DirectConnection);
    window.show();
    begin(window, arguments);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    return cli::run(
        argc, argv,
        {[&](const cli::WindowArguments &arguments) { return openWindow(argc, argv, arguments); },
         [&](const cli::PicturesOptions &options) { return drawPictures(argc, argv, options); }});
}
