#include "closingwindow.h"

#include "common/controls.h"
#include "common/pushbutton.h"
#include "report/reportview.h"
#include "theme/themes.h"
#include "words/experimenttext.h"
#include "words/plaintext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

constexpr QSize firstSize(1180, 760);

} // namespace

ClosingWindow::ClosingWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_view(new ReportView)
    , m_state(plainLabel({}, "closingState"))
{
    setObjectName(QStringLiteral("closingWindow"));
    setWindowTitle(tr("What the evening was"));
    m_state->setWordWrap(true);
    asKind(m_state, WidgetKind::Dim);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(bar());
    connect(&m_run, &ReportRun::foundOtherwise, this, &ClosingWindow::take);
    connect(&m_run, &ReportRun::failed, this, &ClosingWindow::say);
    connect(&m_run, &ReportRun::runningChanged, this, &ClosingWindow::offerStaffings);
    sizeToScreen(this, firstSize);
}

QWidget *ClosingWindow::bar()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    auto *row = new FlowLayout;
    row->setSpacing(theme().sizes.tight);
    m_again = pushButton("againButton", tr("&Again"), tr("Begin the same evening anew"));
    m_next = pushButton("nextButton", {}, tr("Begin the next evening that the program brings"));
    asKind(m_again, WidgetKind::Primary);
    row->addWidget(m_again);
    row->addWidget(m_next);
    addStaffings(row);
    addSizes(row);
    column->addLayout(row);
    column->addWidget(m_state);
    m_state->hide();
    connect(m_again, &QPushButton::clicked, this, &ClosingWindow::againRequested);
    connect(m_next, &QPushButton::clicked, this, &ClosingWindow::nextRequested);
    return all;
}

void ClosingWindow::addStaffings(QLayout *row)
{
    row->addWidget(plainLabel(tr("Beside it:"), "besideLabel"));
    for (const auto &[staffing, name] :
         {std::pair{Staffing::One, "besideOneButton"}, std::pair{Staffing::Two, "besideTwoButton"},
          std::pair{Staffing::Split, "besideSplitButton"}}) {
        QPushButton *one =
            pushButton(name, staffingName(staffing),
                       tr("Play the same evening with these who serve, and show it beside "
                          "this one"));
        connect(one, &QPushButton::clicked, this, [this, staffing = staffing] { play(staffing); });
        m_staffings.emplace_back(staffing, one);
        row->addWidget(one);
    }
}

void ClosingWindow::addSizes(QLayout *row)
{
    row->addWidget(plainLabel(tr("Handout:"), "handoutLabel"));
    m_sizes = new QComboBox;
    nameControl(m_sizes, "handoutSize", tr("Size of the handout"));
    for (const HandoutSize size : allHandoutSizes)
        m_sizes->addItem(handoutName(size), static_cast<int>(size));
    QPushButton *save = pushButton("saveHandoutButton", tr("&Save…"),
                                   tr("Save it as a PDF or as a drawing of that size"));
    QPushButton *paper = pushButton("printHandoutButton", tr("&Print…"), tr("Print it"));
    connect(save, &QPushButton::clicked, this, &ClosingWindow::handoutRequested);
    connect(paper, &QPushButton::clicked, this, &ClosingWindow::print);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sizes, save, paper})
        row->addWidget(widget);
}

void ClosingWindow::showReport(const EveningReport &report, const QString &file)
{
    m_run.stop();
    m_others.clear();
    m_report = report;
    m_file = file;
    say({});
    refresh();
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

void ClosingWindow::refresh()
{
    offerStaffings();
    m_view->show(reportText(m_report, m_others));
}

/// In an evening of commands nobody can be staffed otherwise.
void ClosingWindow::offerStaffings()
{
    const bool lives = m_report.figures[KeyFigure::GuestsCame].value_or(0) > 0;
    for (const auto &[staffing, one] : m_staffings)
        one->setEnabled(lives && !m_run.isRunning() &&
                        std::none_of(m_others.begin(), m_others.end(),
                                     [staffing = staffing](const OtherEvening &other) {
                                         return other.staffing == staffing;
                                     }));
}

void ClosingWindow::setNext(const QString &name)
{
    m_next->setVisible(!name.isEmpty());
    m_next->setText(tr("&Next: %1").arg(buttonText(name.toStdString())));
}

void ClosingWindow::setCanBeginAnew(bool can)
{
    m_again->setEnabled(can);
}

void ClosingWindow::say(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

const ReportText &ClosingWindow::shown() const
{
    return m_view->shown();
}

HandoutSize ClosingWindow::handoutSize() const
{
    return static_cast<HandoutSize>(m_sizes->currentData().toInt());
}

void ClosingWindow::play(Staffing staffing)
{
    m_run.playOtherwise(m_file, staffing);
    say(tr("The same evening is being played: %1…").arg(staffingName(staffing)));
}

void ClosingWindow::take(Staffing staffing, const EveningReport &report)
{
    m_others.push_back({staffing, report});
    say({});
    refresh();
}

void ClosingWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(shown().title);
    printer.setPageSize(QPageSize(handoutMillimetres(handoutSize()), QPageSize::Millimeter,
                                  handoutName(handoutSize()), QPageSize::FuzzyMatch));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printHandout(printer, shown());
}

void ClosingWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace restaurant

#include "moc_closingwindow.cpp"
