#pragma once

#include "inspection/inspection.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace restaurant {

/// One order in all its forms, side by side: its rows in the tables, its events in the log, its
/// documents in the read stores.
class ShapesWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShapesWidget)

public:
    explicit ShapesWidget(QWidget *parent = nullptr);

    void choose(OrderId order);
    /// Asks for the chosen order again.
    void askAgain();
    void take(const OrderShapes &shapes);
    void clear();

signals:
    void asked(const restaurant::AskShapes &question);

private:
    struct Shape
    {
        QLabel *title = nullptr;
        QPlainTextEdit *text = nullptr;
    };
    Shape addShape(const QString &title, const char *name, QLayout *row);

    QSpinBox *m_order;
    Shape m_rows;
    Shape m_events;
    Shape m_documents;
};

} // namespace restaurant
