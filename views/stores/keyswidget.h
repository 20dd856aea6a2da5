#pragma once

#include "common/picture.h"
#include "keysmodel.h"

#include <QWidget>

class QAction;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace restaurant {

/// The tables of a file as boxes, keys on top, and a line from each column to the one that it
/// refers to.
class KeysPicture final : public Picture
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysPicture)

public:
    explicit KeysPicture(QWidget *parent = nullptr);

    void show(const std::vector<StoreTable> &tables);
    /// What it is painted for: layers are parted where they would be higher.
    void setRoom(int height);
    [[nodiscard]] const KeysPlan &plan() const { return m_plan; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

protected:
    void beginAnew() override;
    [[nodiscard]] QString toolTipAt(QPoint place) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double row() const;
    [[nodiscard]] double widthOf(const StoreTable &table) const;
    [[nodiscard]] QRectF rowRect(std::size_t box, std::size_t row) const;
    [[nodiscard]] bool goesLeft(const KeysPlan::Line &line) const;
    [[nodiscard]] QPointF endOf(const KeysPlan::Line &line) const;
    void paintBox(QPainter &painter, std::size_t box) const;
    void paintLine(QPainter &painter, const KeysPlan::Line &line) const;
    [[nodiscard]] QString marks(const StoreTable &table, const StoreColumn &column) const;

    std::vector<StoreTable> m_tables;
    KeysPlan m_plan;
    int m_room = 400;
};

/// The picture, or the table that says the same.
class KeysWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysWidget)

public:
    explicit KeysWidget(QWidget *parent = nullptr);

    void show(const StoreFile &file);
    void clear();
    [[nodiscard]] QList<QAction *> commands() const { return {m_asTable}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    KeysModel m_model;
    KeysPicture *m_picture;
    QScrollArea *m_area;
    QTableView *m_table;
    QStackedWidget *m_twin;
    QAction *m_asTable;
    std::vector<StoreTable> m_shown;
};

} // namespace restaurant
