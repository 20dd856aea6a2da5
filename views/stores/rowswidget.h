#pragma once

#include "rowsmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QTableView;

namespace restaurant {

/// A text to be read and copied, which stays where it was scrolled to; found by `name`.
[[nodiscard]] QPlainTextEdit *readingBox(const char *name, const QString &accessibleName);
void sayIn(QPlainTextEdit *box, const QString &text);
/// At most so many lines; where `page` is low, half as many: it is there for what stands above.
void fitBox(QPlainTextEdit *box, const QWidget &page, int lines);

/// The rows of one table, a page at a time, with what the last change has done to them; below them,
/// where there is room, all of the row that is chosen: its tool tips say the same.
class RowsWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsWidget)

public:
    explicit RowsWidget(QWidget *parent = nullptr);

    /// Asks for its first page.
    void open(const TableName &table);
    /// Asks for the same page again.
    void askAgain();
    void take(const ShownRows &shown);
    void clear();
    [[nodiscard]] const TableName &table() const { return m_wish.of; }
    [[nodiscard]] QList<QAction *> commands() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void pageRequested(const restaurant::PageWish &wish);

private:
    void makeActions();
    void layOut();
    void turn(int pages);
    void goTo(std::int64_t first);
    void say(const ShownRows &shown);
    void sayRow();
    void measure();

    PageWish m_wish;
    RowsModel m_model;
    QTableView *m_view;
    QLabel *m_where;
    QLabel *m_trouble;
    QPlainTextEdit *m_row;
    QAction *m_newest;
    QAction *m_back;
    QAction *m_on;
};

} // namespace restaurant
