#include "emptystate.h"

#include "theme/stylesheet.h"

#include <QEvent>

namespace restaurant {

EmptyState::EmptyState(QAbstractItemView *view, const QString &sentence)
    : QLabel(view->viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("emptyState"));
    setTextFormat(Qt::PlainText);
    setText(sentence);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    asKind(this, WidgetKind::Dim);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::followRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::followRows);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::followRows);
    followRows();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect());
    return QLabel::eventFilter(watched, event);
}

void EmptyState::followRows()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
}

} // namespace restaurant
