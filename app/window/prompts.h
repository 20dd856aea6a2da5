#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace restaurant {

/// Every question the window puts to a person, so that a test can answer instead.
struct Prompts
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
public:
    /// The file chosen, or empty.
    std::function<QString(QWidget *parent, const QString &title, const QString &filter)> openFile;
    std::function<QString(QWidget *parent, const QString &title, const QString &filter,
                          const QString &suggestion)>
        saveFile;
    /// Likewise; `present` is where the choosing begins.
    std::function<QString(QWidget *parent, const QString &title, const QString &present)>
        openFolder;
    /// `yes` is the text of the button that answers true.
    std::function<bool(QWidget *parent, const QString &text, const QString &yes)> confirm;
    /// The place of the button that was pressed; -1: none, all stays as it is.
    std::function<int(QWidget *parent, const QString &text, const QStringList &buttons)> choose;
    std::function<void(QWidget *parent, const QString &title, const QString &text)> tell;

    /// With the dialogs of the desktop. All text is shown as plain text.
    [[nodiscard]] static Prompts dialogs();
};

} // namespace restaurant
