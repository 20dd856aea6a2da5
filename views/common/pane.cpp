#include "pane.h"

#include "auditline.h"
#include "icons.h"
#include "theme/stylesheet.h"
#include "whymenu.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace restaurant {

Pane::Pane(const char *objectName, const QString &title, PaneSide side, QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(title, side))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(title);
    asKind(this, WidgetKind::Pane);
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
}

QList<QAction *> Pane::commands() const
{
    return m_asTable ? QList<QAction *>{m_asTable} : QList<QAction *>();
}

void Pane::makeTwin(QWidget *picture, QWidget *table, const char *actionName, const QString &tip)
{
    m_twin = new QStackedWidget;
    m_twin->addWidget(picture);
    m_twin->addWidget(table);
    m_asTable = new QAction(iconOf(Icon::Table), tr("Table"), this);
    m_asTable->setObjectName(QLatin1String(actionName));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tip);
    m_asTable->setStatusTip(tip);
    connect(m_asTable, &QAction::toggled, this, &Pane::showAsTable);
}

void Pane::showAsTable(bool table)
{
    m_twin->setCurrentIndex(table ? 1 : 0);
    m_twin->currentWidget()->setFocus();
}

ReadPane::ReadPane(ViewName view, const char *objectName, const QString &title, QWidget *parent)
    : Pane(objectName, title, PaneSide::Reading, parent)
    , m_view(view)
{
}

void ReadPane::setProgress(const ViewProgress &progress)
{
    header()->setProgress(progress);
}

void ReadPane::setAudit(const AuditState &state)
{
    header()->setAudit(state);
    m_marks.setAudit(state);
}

void ReadPane::setLit(const std::optional<LitDocuments> &lit)
{
    m_marks.setLit(lit);
}

void ReadPane::addAuditLine(const QList<const QAbstractItemModel *> &models)
{
    column()->addWidget(new AuditLine(&m_marks, models));
}

WhyMenu *ReadPane::hear(WhyMenu *why)
{
    connect(why, &WhyMenu::whyRequested, this, &ReadPane::whyRequested);
    return why;
}

MarksLayer *ReadPane::mark(QAbstractItemView *view)
{
    return new MarksLayer(view, &m_marks, hear(new WhyMenu(view)));
}

} // namespace restaurant
