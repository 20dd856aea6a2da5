#pragma once

#include "halfmodels.h"
#include "sidemodel.h"

#include <QWidget>

#include <array>

class QLabel;
class QTableView;

namespace restaurant {

/// One kind of documents of both evenings: A on the left, B on the right, a row for each name. The
/// rows scroll and are chosen together. What differs has a dotted outline, and its row a sign in
/// the margin; a gap is hatched.
class TwinTables final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwinTables)
public:
    /// `name` is for tests and screen readers; the models' column `widest` takes the room that is
    /// left, so that none is out of sight. The models outlive it.
    TwinTables(const char *name, const QString &title, const QAbstractItemModel *a,
               const QAbstractItemModel *b, int widest, TwinRows::IsOver isOver,
               QWidget *parent = nullptr);

    /// In the place of A stands B, or A again.
    void blink(bool showsB);
    [[nodiscard]] int countDifferences() const { return m_rows->countDifferences(); }
    /// Chooses the row of the document, if there is one, and lets it be seen.
    bool reveal(const DocumentName &document);
    [[nodiscard]] QString title() const { return m_title; }

signals:
    void counted();

private:
    [[nodiscard]] QTableView *makeTable(const char *name, int side, int widest);
    void join();
    void sayCount();

    QString m_title;
    TwinRows *m_rows;
    std::array<SideModel *, 2> m_sides{};
    std::array<QTableView *, 2> m_tables{};
    QLabel *m_heading;
};

} // namespace restaurant
