#pragma once

#include "closing/reportrun.h"
#include "evening/evening.h"
#include "evening/eveninginfo.h"

#include <QObject>
#include <QString>

#include <functional>

class QAction;

namespace restaurant {

class ClosingWindow;

/// Knows when the evening that is open is over, tells what it was, and shows it on request.
class ClosingController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClosingController)
public:
    /// Where a handout is to be saved, by a suggested name; empty: nowhere.
    using WhereToSave = std::function<QString(const QString &suggestion)>;

    /// Its window belongs to `window`.
    ClosingController(WhereToSave where, QWidget *window);

    /// Shows what the evening was, or was so far.
    [[nodiscard]] QAction *action() const { return m_action; }
    /// From now on it is about this evening, until that is deleted. `path`: what it was begun from.
    void serve(const Evening *evening, const EveningInfo &info, const QString &path);
    /// It can be begun anew.
    void setCanBeginAnew(bool can);

signals:
    /// It has just come to its end while somebody watched, and this is what it was, in a sentence.
    void over(const QString &sentence);
    void againRequested();
    /// The path of a scenario that the program brings.
    void nextRequested(const QString &path);

private:
    void follow(const ClockState &clock, bool isLive);
    void showReport();
    void take(const EveningReport &report);
    [[nodiscard]] ClosingWindow *closingWindow();
    void saveHandout();

    WhereToSave m_where;
    QWidget *m_parent;
    QAction *m_action;
    ClosingWindow *m_window = nullptr; ///< Made when it is asked for first.
    ReportRun m_run;
    QString m_file;
    QString m_nextPath;
    QString m_nextName;
    Instant m_now{};
    bool m_hasRun = false; ///< Since it was opened or was over last.
    bool m_isToShow = false;
    bool m_canBeginAnew = false;
};

} // namespace restaurant
