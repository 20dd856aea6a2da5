#include "flowpane.h"

#include "common/icons.h"
#include "common/paneheader.h"
#include "common/plaintext.h"
#include "flowcaption.h"
#include "flowmodel.h"
#include "flowtables.h"
#include "flowtext.h"
#include "flowwidget.h"
#include "theme/stylesheet.h"
#include "theme/themes.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace restaurant {

namespace {

constexpr int textEveryMilliseconds = 500;

} // namespace

FlowPane::FlowPane(FlowModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new PaneHeader(tr("Data flow"), PaneSide::Writing))
    , m_flow(new FlowWidget(model))
    , m_tables(new FlowTables(model))
    , m_stack(new QStackedWidget)
    , m_title(plainLabel({}, "flowInfoTitle"))
    , m_text(plainLabel({}, "flowInfo"))
    , m_json(new QPlainTextEdit)
    , m_asTable(new QAction(iconOf(Picture::Table), tr("Table"), this))
{
    setObjectName(QStringLiteral("flowPane"));
    setAccessibleName(tr("Data flow"));
    m_asTable->setObjectName(QStringLiteral("flowTableAction"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the data flow as tables"));
    m_asTable->setStatusTip(m_asTable->toolTip());
    m_json->setObjectName(QStringLiteral("flowJson"));
    m_json->setAccessibleName(tr("What the message carries, as JSON"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(textEveryMilliseconds);
    layOut();
    connectViews();
    showInfo();
}

void FlowPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    asKind(this, WidgetKind::Pane);
    setAttribute(Qt::WA_StyledBackground);
    m_header->addAction(m_asTable);
    m_stack->addWidget(m_flow);
    m_stack->addWidget(m_tables);
    m_title->setFont(theme().fonts.strong);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(2 * sizes.line);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_json->setFont(theme().fonts.mono);
    m_json->setFixedHeight(2 * sizes.line + sizes.gap);
    auto *info = new QVBoxLayout;
    info->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.gap);
    info->setSpacing(sizes.tight);
    info->addWidget(m_title);
    info->addWidget(m_text);
    info->addWidget(m_json);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addLayout(info);
}

void FlowPane::connectViews()
{
    connect(m_asTable, &QAction::toggled, this, &FlowPane::showAsTable);
    connect(m_flow, &FlowWidget::choiceChanged, this, [this] {
        m_chosen = m_flow->chosen();
        showInfo();
    });
    connect(m_tables, &FlowTables::chosen, m_flow, &FlowWidget::choose);
    connect(m_model, &FlowModel::changed, this, &FlowPane::noticeNews);
    connect(&m_soon, &QTimer::timeout, this, &FlowPane::refresh);
}

void FlowPane::noticeNews()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void FlowPane::showEvent(QShowEvent *)
{
    refresh();
}

void FlowPane::refresh()
{
    showInfo();
    if (m_tables->isVisible())
        m_tables->refresh();
}

void FlowPane::showInfo()
{
    const FlowInfo info = m_chosen ? infoOf(*m_model, *m_chosen) : FlowInfo();
    const bool isChosen = !info.title.isEmpty();
    m_title->setText(info.title);
    m_title->setVisible(isChosen);
    m_text->setText(isChosen ? info.text : captionOf(*m_model));
    m_json->setVisible(!info.json.isEmpty());
    if (m_json->toPlainText() != info.json)
        m_json->setPlainText(info.json);
    m_flow->setAccessibleDescription(isChosen ? tr("%1: %2").arg(info.title, info.text)
                                              : m_text->text());
}

void FlowPane::showAsTable(bool table)
{
    m_tables->refresh();
    QWidget *view = table ? static_cast<QWidget *>(m_tables) : m_flow;
    m_stack->setCurrentWidget(view);
    view->setFocus();
}

} // namespace restaurant
