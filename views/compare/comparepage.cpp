#include "comparepage.h"

#include "architecturechoice.h"
#include "common/controls.h"
#include "common/picturefile.h"
#include "common/tables.h"
#include "comparisondelegate.h"
#include "comparisonmodel.h"
#include "theme/themes.h"
#include "words/experimentnotes.h"
#include "words/experimenttext.h"
#include "words/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

void setUp(QTableView *table, ComparisonModel *model)
{
    table->setModel(model);
    table->setItemDelegate(new ComparisonDelegate(model, table));
    table->setWordWrap(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void spanHeadings(QTableView *table, const ComparisonModel &model)
{
    table->clearSpans();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.isHeading(row) && model.columnCount() > 1)
            table->setSpan(row, 0, 1, model.columnCount());
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_model(std::make_unique<ComparisonModel>())
    , m_architectures(new ArchitectureChoice(QStringLiteral("compare")))
    , m_view(new QComboBox)
    , m_delays(new QLineEdit)
    , m_evenings(new EveningsBox(QStringLiteral("compare"), {20, 3, 1}))
    , m_table(new QTableView)
    , m_notes(plainLabel({}, "compareNotes"))
    , m_save(new SaveButtons(QStringLiteral("compare"), tr("Save the table as a picture"),
                             tr("Save a line for each figure of each column")))
{
    makeBoxes();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme().sizes.margin);
    row->addWidget(makeChoice());
    row->addWidget(makeResult(), 1);
    connect(m_delays, &QLineEdit::textChanged, this, &ComparePage::check);
    connect(m_evenings->run(), &RunBox::beginRequested, this, [this] {
        if (const auto wanted = wish())
            emit playRequested(*wanted);
    });
    show({});
}

void ComparePage::makeBoxes()
{
    for (const Staffing staffing : allStaffings) {
        auto *box = new QCheckBox(staffingName(staffing));
        box->setObjectName(QStringLiteral("compareStaffing%1").arg(m_staffings.size() + 1));
        m_staffings.push_back(box);
    }
    for (const ViewName view : allViews)
        if (isKeptByArchitecture(view))
            m_view->addItem(ViewNames::shortName(view), static_cast<int>(view));
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(ViewName::Waiter)));
    nameControl(m_view, "compareView", tr("Which view is late"));
    nameControl(m_delays, "compareDelays", tr("So many seconds late, a column for each"));
    m_delays->setPlaceholderText(tr("0, 30, 120"));
}

QWidget *ComparePage::makeChoice()
{
    auto *late = new QGroupBox(tr("Delays in seconds"));
    auto *lateColumn = new QVBoxLayout(late);
    lateColumn->addWidget(m_view);
    lateColumn->addWidget(m_delays);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->addWidget(m_architectures);
    column->addWidget(groupOf(tr("Staffing"), m_staffings));
    column->addWidget(late);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *choice = new QWidget;
    auto *all = new QVBoxLayout(choice);
    all->setContentsMargins({});
    all->addWidget(scroll, 1);
    all->addWidget(m_evenings);
    choice->setFixedWidth(inner->sizeHint().width() + 2 * theme().sizes.margin);
    return choice;
}

QWidget *ComparePage::makeResult()
{
    setUpTable(m_table, "comparison", tr("What was found, a column for each way to play"));
    setUp(m_table, m_model.get());
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new EmptyState(m_table, tr("Choose columns, and play: each is played many times with the same "
                               "guests."));
    m_notes->setWordWrap(true);
    asKind(m_notes, WidgetKind::Dim);
    m_save->addJunit(
        tr("Save a test for each figure, which fails where a column is worse than the first"));
    connect(m_save, &SaveButtons::fileRequested, this, &ComparePage::fileRequested);
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins({});
    column->addWidget(m_save, 0, Qt::AlignRight);
    column->addWidget(m_table, 1);
    column->addWidget(m_notes);
    return result;
}

void ComparePage::check()
{
    m_evenings->run()->setReady(
        numbersFrom(m_delays->text()) ? QString() : tr("Delays are seconds, as 0, 30, 120."));
}

std::optional<CompareWish> ComparePage::wish() const
{
    const auto seconds = numbersFrom(m_delays->text());
    if (!seconds)
        return std::nullopt;
    CompareWish wanted;
    wanted.architectures = m_architectures->chosen();
    for (std::size_t i = 0; i < m_staffings.size(); ++i)
        if (m_staffings[i]->isChecked())
            wanted.staffings.push_back(allStaffings[i]);
    wanted.view = static_cast<ViewName>(m_view->currentData().toInt());
    wanted.seconds = *seconds;
    wanted.evenings = m_evenings->wish();
    return wanted;
}

void ComparePage::show(const Comparison &comparison)
{
    m_model->setComparison(comparison);
    spanHeadings(m_table, *m_model);
    const bool hasAny = !comparison.figures.empty();
    m_notes->setText(hasAny ? comparisonNotes(comparison).join(QLatin1Char(' ')) : QString());
    m_notes->setVisible(hasAny);
    m_save->setEnabled(hasAny);
    fitColumns();
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// As wide as there is room, but never too narrow to be read: then the table is scrolled.
void ComparePage::fitColumns()
{
    const int columns = m_model->columnCount() - 1;
    if (columns < 1)
        return;
    const Sizes &sizes = theme().sizes;
    const int name = 12 * sizes.line;
    const int room = m_table->viewport()->width() - name;
    const int width = std::max(12 * sizes.line, room / columns);
    m_table->horizontalHeader()->resizeSection(0, name);
    for (int column = 1; column <= columns; ++column)
        m_table->horizontalHeader()->resizeSection(column, width);
}

QString ComparePage::savePicture(const QString &path) const
{
    QTableView all;
    setUpTable(&all, "comparisonPicture", m_table->accessibleName());
    setUp(&all, m_model.get());
    all.setFrameShape(QFrame::NoFrame);
    all.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < m_model->columnCount(); ++column)
        all.horizontalHeader()->resizeSection(column,
                                              m_table->horizontalHeader()->sectionSize(column));
    spanHeadings(&all, *m_model);
    all.resizeRowsToContents();
    all.resize(all.horizontalHeader()->length(),
               all.horizontalHeader()->sizeHint().height() + all.verticalHeader()->length());
    const Comparison &shown = m_model->comparison();
    PictureToSave picture;
    picture.on = &all;
    picture.title = tr("Compare: %1").arg(QString::fromStdString(shown.scenario));
    picture.description = comparisonNotes(shown).join(QLatin1Char(' '));
    picture.caption = picture.title + QStringLiteral(". ") + picture.description;
    picture.paint = [&all](QPainter &painter) { all.render(&painter); };
    return writePicture(path, picture);
}

} // namespace restaurant

#include "moc_comparepage.cpp"
