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

void toBeRead(QPlainTextEdit *text, const char *objectName, const QString &accessibleName)
{
    text->setObjectName(QLatin1String(objectName));
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
}

/// Where it has been scrolled to, it stays, as long as it says the same.
void sayIn(QPlainTextEdit *place, const QString &text)
{
    place->setVisible(!text.isEmpty());
    if (place->toPlainText() != text)
        place->setPlainText(text);
}

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
    , m_steps(new QPlainTextEdit)
    , m_asTable(new QAction(iconOf(Picture::Table), tr("Table"), this))
{
    setObjectName(QStringLiteral("flowPane"));
    setAccessibleName(tr("Data flow"));
    m_asTable->setObjectName(QStringLiteral("flowTableAction"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the data flow as tables"));
    m_asTable->setStatusTip(m_asTable->toolTip());
    toBeRead(m_json, "flowJson", tr("What the message carries, as JSON"));
    toBeRead(m_steps, "flowSteps", tr("The steps of the trail"));
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
    m_steps->setMinimumHeight(2 * sizes.line + sizes.gap);
    m_steps->setMaximumHeight(6 * sizes.line + sizes.gap);
    auto *info = new QVBoxLayout;
    info->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.gap);
    info->setSpacing(sizes.tight);
    info->addWidget(m_title);
    info->addWidget(m_text);
    info->addWidget(m_json);
    info->addWidget(m_steps);
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
    connect(m_model, &FlowModel::trailChanged, this, &FlowPane::refresh);
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

void FlowPane::showTrail(const Trail &trail)
{
    light(FlowTrail(trail));
}

void FlowPane::showEffects(const Effects &effects)
{
    light(FlowTrail(effects));
}

void FlowPane::endTrail()
{
    if (m_model->trail())
        light(std::nullopt);
}

/// What was chosen before belongs to another picture.
void FlowPane::light(std::optional<FlowTrail> trail)
{
    m_flow->choose(std::nullopt);
    m_model->setTrail(std::move(trail));
}

void FlowPane::showInfo()
{
    const FlowInfo chosen = m_chosen ? infoOf(*m_model, *m_chosen) : FlowInfo();
    if (!chosen.title.isEmpty())
        say(chosen);
    else if (const FlowTrail *trail = m_model->trail())
        tell(*trail);
    else
        say({{}, captionOf(*m_model), {}});
}

void FlowPane::say(const FlowInfo &info)
{
    m_title->setText(info.title);
    m_title->setVisible(!info.title.isEmpty());
    m_text->setText(info.text);
    m_text->show();
    sayIn(m_json, info.json);
    m_steps->hide();
    m_flow->setAccessibleDescription(
        info.title.isEmpty() ? info.text : tr("%1: %2").arg(info.title, info.text));
}

void FlowPane::tell(const FlowTrail &trail)
{
    m_title->hide();
    m_text->hide();
    m_json->hide();
    sayIn(m_steps, tr("%1:\n%2").arg(trail.title(), trail.text()));
    m_flow->setAccessibleDescription(m_steps->toPlainText());
}

void FlowPane::showAsTable(bool table)
{
    m_tables->refresh();
    QWidget *view = table ? static_cast<QWidget *>(m_tables) : m_flow;
    m_stack->setCurrentWidget(view);
    view->setFocus();
}

} // namespace restaurant
