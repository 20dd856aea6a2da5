#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace restaurant {

/// Lets a file of ours be dropped on a widget: a scenario or a recording, one at a time.
class FileDrop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDrop)
public:
    /// Belongs to the widget.
    explicit FileDrop(QWidget *target);

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace restaurant
