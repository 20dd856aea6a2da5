#pragma once

#include "guidepages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace restaurant {

/// The teacher's guide: its chapters, and a page for each lesson, found as one types.
class GuideWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideWindow)
public:
    /// The chapters come first, then `lessons`.
    GuideWindow(const QList<GuidePage> &lessons, QWidget *parent);

private:
    void layOut();
    void seek(const QString &sought);
    void showCurrent();
    void follow(const QUrl &link);

    QList<GuidePage> m_pages;
    QLineEdit *m_field;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace restaurant
