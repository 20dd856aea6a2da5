#pragma once

#include "evening/eveninginfo.h"
#include "window/picturerun.h"
#include "window/prompts.h"

#include <QObject>
#include <QSize>

#include <functional>
#include <optional>

class QAction;
class QMainWindow;
class QProgressDialog;

namespace restaurant {

/// What a person keeps of an evening to look at later: a contact sheet, pictures of its moments, a
/// film. They are drawn elsewhere, see PictureRun; how far a film has come stands in a box in which
/// it can be given up.
class PictureActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureActions)
public:
    /// Where to save; empty: nowhere.
    using WhereToSave = std::function<QString(const QString &title, const QString &filter,
                                              const QString &suggestion)>;
    /// The prompts outlive it.
    PictureActions(const Prompts &prompts, WhereToSave where, QMainWindow *window);

    /// From now on it is about this evening.
    void serve(const EveningInfo &info);

private:
    QAction *make(const char *name, const QString &text, const QString &tip,
                  void (PictureActions::*act)());
    void saveSheet();
    void saveMoments();
    void saveFilm();
    [[nodiscard]] std::optional<QSize> chosenSize() const;
    void begin(const QString &what, const QStringList &wish);
    void tellMade(const QStringList &what);
    void endProgress();

    const Prompts &m_prompts;
    WhereToSave m_where;
    QMainWindow *m_window;
    PictureRun *m_run;
    QList<QAction *> m_actions;
    QProgressDialog *m_progress = nullptr; ///< While something is being made.
    QString m_file;
};

} // namespace restaurant
