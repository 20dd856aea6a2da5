#pragma once

#include <QAbstractItemView>
#include <QLabel>

namespace restaurant {

/// A quiet sentence in the middle of a view, shown for as long as its model has no rows: what will
/// appear here, or what to do about it. Belongs to the view's viewport; set the model first.
class EmptyState final : public QLabel
{
    Q_OBJECT

public:
    EmptyState(QAbstractItemView *view, const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followRows();
    QAbstractItemView *m_view;
};

} // namespace restaurant
