#include "whypane.h"

#include "common/controls.h"
#include "common/tables.h"
#include "spacetimediagram.h"
#include "theme/themes.h"
#include "words/fieldtext.h"
#include "words/names.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

WhyPane::WhyPane(QWidget *parent)
    : Pane("whyPane", tr("Why"), PaneSide::Reading, parent)
    , m_model(new WhyModel(this))
    , m_sentence(plainLabel({}, "whySentence"))
    , m_empty(
          plainLabel(tr("Choose a ticket, a table or a number and press W, to be told why it is "
                        "as it is; or a command in the log, to be told what it changed."),
                     "whyEmpty"))
    , m_diagram(new SpaceTimeDiagram(twin()))
    , m_table(new QTableView(twin()))
    , m_ask(new QAction(this))
{
    makeActions();
    layOut();
    connectViews();
    clear();
}

void WhyPane::makeActions()
{
    makeTwin(m_diagram, m_table, "whyTableAction", tr("Show the answer as a table"));
    twin()->addWidget(m_empty);
    m_ask->setObjectName(QStringLiteral("whyAskAction"));
    m_ask->setToolTip(tr("Ask on from what is chosen"));
    m_ask->setShortcut(Qt::Key_W);
    m_ask->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_ask);
    header()->addAction(asTable());
    header()->addAction(m_ask);
}

void WhyPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    asKind(m_empty, WidgetKind::Dim);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(sizes.margin);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.gap);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setUpTable(m_table, "whyTable", tr("The answer as a table"));
    m_table->setModel(m_model);
    new TableFitter(m_table);
    column()->addWidget(m_sentence);
    column()->addWidget(twin(), 1);
}

void WhyPane::connectViews()
{
    connect(m_ask, &QAction::triggered, this, &WhyPane::ask);
    connect(m_diagram, &SpaceTimeDiagram::rowChosen, this, &WhyPane::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { choose(row.isValid() ? row.row() : -1); });
    for (QAbstractScrollArea *view : {static_cast<QAbstractScrollArea *>(m_table),
                                      static_cast<QAbstractScrollArea *>(m_diagram)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint &place) { openMenu(view->viewport(), place); });
    }
}

/// The last step made the document what it is.
void WhyPane::showTrail(const Trail &trail)
{
    m_effects.reset();
    offer(tr("What else did this command change?"), tr("What else changed?"));
    header()->setRemark(TrailText::leftOut(trail));
    m_bent = TrailText::bent(trail);
    m_sentence->setText(withBent(tr("No event that this view shows has made %1 what it is.")
                                     .arg(FieldText::document(trail.document))));
    showRows(rowsOf(trail));
}

void WhyPane::showEffects(const Effects &effects)
{
    m_effects = TrailText::sentence(effects);
    offer(tr("Why does it say this?"), tr("Why?"));
    header()->setRemark({});
    showRows(rowsOf(effects));
}

/// A question that leads on, and what its button says.
void WhyPane::offer(const QString &question, const QString &brief)
{
    m_ask->setText(question);
    m_ask->setIconText(brief);
    m_ask->setToolTip(question);
    m_ask->setStatusTip(question);
}

void WhyPane::showRows(const WhyRows &rows)
{
    m_model->setRows(rows);
    m_table->setColumnHidden(WhyModel::StaleColumn,
                             std::none_of(rows.begin(), rows.end(), [](const WhyRow &row) {
                                 return row.decision.missed.has_value();
                             }));
    m_diagram->setRows(rows);
    showPlace();
    choose(m_effects ? 0 : static_cast<int>(rows.size()) - 1);
    say();
}

void WhyPane::clear()
{
    m_effects.reset();
    offer(tr("What else did this command change?"), tr("What else changed?"));
    header()->setRemark({});
    m_sentence->clear();
    showRows({});
}

void WhyPane::showPlace()
{
    const bool isEmpty = m_model->rowCount() == 0;
    QWidget *view = asTable()->isChecked() ? static_cast<QWidget *>(m_table) : m_diagram;
    twin()->setCurrentWidget(isEmpty ? m_empty : view);
}

void WhyPane::showAsTable(bool /*table*/)
{
    showPlace();
    twin()->currentWidget()->setFocus();
}

/// In the diagram and in the table, wherever it was chosen.
void WhyPane::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_diagram->chooseRow(row);
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
    say();
}

const WhyRow *WhyPane::chosen() const
{
    const int row = m_diagram->chosenRow();
    return row < 0 ? nullptr : &m_model->rows()[static_cast<std::size_t>(row)];
}

QString WhyPane::withBent(const QString &sentence) const
{
    return m_bent.isEmpty() ? sentence : sentence + QLatin1Char(' ') + m_bent;
}

void WhyPane::say()
{
    const WhyRow *row = chosen();
    m_ask->setEnabled(row && (!m_effects || row->change));
    if (row)
        m_sentence->setText(m_effects ? *m_effects : withBent(TrailText::sentence(*row)));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void WhyPane::ask()
{
    const WhyRow *row = chosen();
    if (!row)
        return;
    if (!m_effects)
        emit effectsRequested(number(row->decision.number));
    else if (row->change)
        emit whyRequested(row->change->document);
}

void WhyPane::openMenu(const QWidget *on, const QPoint &place)
{
    if (!chosen())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_ask);
    menu->addAction(asTable());
    menu->popup(on->mapToGlobal(place));
}

namespace {

constexpr std::size_t fieldsInACell = 3;

QString commandText(const WhyRow &row)
{
    const QString command = TrailText::command(row.decision.sent);
    const QString cause = TrailText::cause(row);
    return cause.isEmpty() ? command : QStringLiteral("%1 · %2").arg(command, cause);
}

QString changeText(const WhyRow &row)
{
    switch (row.change->fate) {
    case DocumentFate::Appeared:
        return WhyModel::tr("appears");
    case DocumentFate::Removed:
        return WhyModel::tr("is removed");
    case DocumentFate::Changed:
        break;
    }
    return FieldText::brief(*row.change, fieldsInACell);
}

/// Empty where an event has changed nothing.
template <typename Say> auto ofChange(Say say)
{
    return [say](const WhyRow &row) { return row.change ? say(row) : QString(); };
}

} // namespace

/// Nothing stays of the answer before.
void WhyModel::setRows(WhyRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const WhyModel::Columns &WhyModel::table()
{
    using Row = WhyRow;
    static const Columns all{
        {QT_TR_NOOP("Written"),
         [](const Row &row) { return clockOf(row.event ? row.event->at : row.decision.sent.at); }},
        {QT_TR_NOOP("Person"), [](const Row &row) { return personText(row.decision.sent.actor); }},
        {QT_TR_NOOP("Command"), commandText},
        {QT_TR_NOOP("Decided on"), [](const Row &row) { return TrailText::decision(row); }},
        {QT_TR_NOOP("Did not know"), [](const Row &row) { return TrailText::stale(row.decision); }},
        {QT_TR_NOOP("Event"),
         [](const Row &row) { return row.event ? TrailText::event(*row.event) : QString(); }},
        {QT_TR_NOOP("View"),
         ofChange([](const Row &row) { return ViewNames::shortName(row.change->document.view); })},
        {QT_TR_NOOP("Document"),
         ofChange([](const Row &row) { return FieldText::document(row.change->document); })},
        {QT_TR_NOOP("Before → after"), ofChange(changeText)},
        {QT_TR_NOOP("Shown"), ofChange([](const Row &row) { return clockOf(row.shownAt); })},
        {QT_TR_NOOP("Rule"),
         ofChange([](const Row &row) { return TrailText::rule(*row.change, row.event->event); })}};
    return all;
}

QVariant WhyModel::more(const WhyRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == ChangeColumn && row.change)
        return toolTipText(FieldText::whole(*row.change));
    return {};
}

} // namespace restaurant

#include "moc_whypane.cpp"
