#include "floorpane.h"

#include "common/auditline.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/paneheader.h"
#include "common/whymenu.h"
#include "floormodels.h"
#include "floortables.h"
#include "floorwidget.h"
#include "subjectdocument.h"
#include "subjecttext.h"
#include "theme/stylesheet.h"
#include "theme/themes.h"
#include "words/floortext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace restaurant {

FloorPane::FloorPane(FloorModels *models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new PaneHeader(tr("Floor"), PaneSide::Reading))
    , m_floor(new FloorWidget(models, &m_marks))
    , m_tables(new FloorTables(models, &m_marks))
    , m_stack(new QStackedWidget)
    , m_title(plainLabel({}, "floorInfoTitle"))
    , m_text(plainLabel({}, "floorInfo"))
    , m_order(new QPushButton)
    , m_asTable(new QAction(iconOf(Picture::Table), tr("Table"), this))
{
    setObjectName(QStringLiteral("floorPane"));
    setAccessibleName(tr("Floor"));
    m_asTable->setObjectName(QStringLiteral("floorTableAction"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the floor as tables"));
    m_asTable->setStatusTip(m_asTable->toolTip());
    m_order->setObjectName(QStringLiteral("floorOrderButton"));
    m_order->setToolTip(tr("Show the details of this order"));
    layOut();
    connectViews();
    makeMarks();
    showInfo();
}

void FloorPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    asKind(this, WidgetKind::Pane);
    setAttribute(Qt::WA_StyledBackground);
    asKind(m_text, WidgetKind::Dim);
    m_header->addAction(m_asTable);
    m_stack->addWidget(m_floor);
    m_stack->addWidget(m_tables);
    asKind(m_title, WidgetKind::Strong);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(sizes.line);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *info = new QHBoxLayout;
    info->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    info->setSpacing(sizes.gap);
    info->addWidget(m_title);
    info->addWidget(m_text, 1);
    info->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(
        new AuditLine(&m_marks, {&m_models->guests, &m_models->tables, &m_models->staff,
                                 &m_models->pools, &m_models->stations, &m_models->pass}));
    column->addWidget(m_stack, 1);
    column->addLayout(info);
}

void FloorPane::connectViews()
{
    connect(m_asTable, &QAction::toggled, this, &FloorPane::showAsTable);
    connect(m_floor, &FloorWidget::choiceChanged, this, [this] {
        m_chosen = m_floor->chosen();
        showInfo();
    });
    connect(m_floor, &FloorWidget::activated, this, &FloorPane::activate);
    connect(m_tables, &FloorTables::chosen, this, &FloorPane::choose);
    connect(m_tables, &FloorTables::activated, this, &FloorPane::activate);
    connect(m_order, &QPushButton::clicked, this, [this] { emit orderActivated(m_shownOrder); });
    connect(m_models, &FloorModels::documentsChanged, this, [this] {
        if (m_chosen)
            showInfo();
    });
}

void FloorPane::makeMarks()
{
    auto *onFloor = new WhyMenu(m_floor, [this](std::optional<QPoint> place) {
        const auto subject = place ? m_floor->subjectAt(*place) : m_floor->chosen();
        return subject ? documentBehind(*m_models, *subject) : std::nullopt;
    });
    connect(onFloor, &WhyMenu::whyRequested, this, &FloorPane::whyRequested);
    connect(m_tables, &FloorTables::whyRequested, this, &FloorPane::whyRequested);
}

void FloorPane::setAudit(const AuditState &state)
{
    m_header->setAudit(state);
    m_marks.setAudit(state);
}

void FloorPane::setLit(const std::optional<LitDocuments> &lit)
{
    std::optional<LitDocuments> here = lit;
    if (lit) {
        for (const DocumentName &document : *lit) {
            if (document.view == ViewName::Waiter)
                here->insert({ViewName::Floor, document.kind, document.key});
        }
    }
    m_marks.setLit(here);
}

void FloorPane::setProgress(const ViewProgress &progress)
{
    m_header->setProgress(progress);
}

void FloorPane::setClock(Instant now, double speed, bool running)
{
    m_floor->setClock(now, speed, running);
    if (m_tables->isVisible())
        m_models->setNow(now);
    if (m_chosen)
        showInfo();
}

void FloorPane::settle()
{
    m_floor->settle();
}

void FloorPane::choose(const FloorSubject &subject)
{
    m_floor->choose(subject);
}

void FloorPane::showInfo()
{
    const SubjectText text(*m_models, m_floor->now());
    const auto info = m_chosen ? text.about(*m_chosen) : std::nullopt;
    m_title->setText(info ? info->title : QString());
    m_title->setVisible(info.has_value());
    m_text->setText(info ? info->text
                         : tr("Click on anything, or go there with the arrow keys: here stands "
                              "what it is and what it waits for."));
    m_shownOrder = info && info->order ? *info->order : OrderId{};
    m_order->setVisible(m_shownOrder != OrderId{});
    m_order->setText(tr("Order %1").arg(FloorText::order(m_shownOrder)));
    m_floor->setAccessibleDescription(info ? tr("%1: %2").arg(info->title, info->text)
                                           : m_text->text());
}

void FloorPane::activate(const FloorSubject &subject)
{
    const auto info = SubjectText(*m_models, m_floor->now()).about(subject);
    if (info && info->order)
        emit orderActivated(*info->order);
}

void FloorPane::showAsTable(bool table)
{
    m_models->setNow(m_floor->now());
    QWidget *view = table ? static_cast<QWidget *>(m_tables) : m_floor;
    m_stack->setCurrentWidget(view);
    view->setFocus();
}

} // namespace restaurant
