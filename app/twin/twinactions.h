#pragma once

#include "twinfinder.h"

#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace restaurant {

class TwinWindow;

/// What a person can ask of twin runs: of the evening that is open, and questions that the program
/// brings with their evenings.
class TwinActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwinActions)
public:
    /// Windows and dialogs belong to `window`.
    explicit TwinActions(QWidget *window);

    void fill(QMenu *menu) const;
    /// A .restaurant file; empty: none.
    void setEvening(const QString &file);
    /// The same as a menu of its own, at this place of the screen.
    void offerAt(const QPoint &place);

signals:
    void opened(restaurant::TwinWindow *twins);

private:
    void choose();
    void open(const TwinWish &wish);
    void addQuestion(const char *name, const QString &text, const QString &tip,
                     const QString &scenario, const char *a, const char *b);

    QWidget *m_window;
    QString m_evening;
    QAction *m_choose;
    QList<QAction *> m_questions;
};

} // namespace restaurant
