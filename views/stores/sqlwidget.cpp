#include "sqlwidget.h"

#include "common/controls.h"
#include "common/tables.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace restaurant {

namespace {

constexpr int longestSql = 20'000;

QString milliseconds(std::int64_t nanoseconds)
{
    return QString::number(static_cast<double>(nanoseconds) / 1e6, 'f', 1);
}

QString rowsText(std::size_t rows)
{
    return counted("SqlWidget", "%1 row", QT_TRANSLATE_N_NOOP("SqlWidget", "%1 rows"),
                   static_cast<qint64>(rows));
}

QString messageOf(const SqlAnswer &answer)
{
    const QString rows = rowsText(answer.rows.size());
    switch (answer.stopped) {
    case SqlAnswer::Stop::Time:
        return SqlWidget::tr("Stopped after a second, with %1. SQLite says: %2")
            .arg(rows, toQString(answer.trouble));
    case SqlAnswer::Stop::Rows:
        return SqlWidget::tr("The first %1; the rest was not asked for.").arg(rows);
    case SqlAnswer::Stop::Size:
        return SqlWidget::tr("Stopped with %1, because the answer takes too much room.").arg(rows);
    case SqlAnswer::Stop::None:
        break;
    }
    return answer.trouble.empty()
               ? SqlWidget::tr("%1 in %2 ms").arg(rows, milliseconds(answer.nanoseconds))
               : toQString(answer.trouble);
}

} // namespace

SqlWidget::SqlWidget(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_view(new QTableView)
    , m_message(plainLabel({}, "storesSqlMessage"))
{
    layOut();
    clear();
}

void SqlWidget::layOut()
{
    const Sizes &sizes = theme().sizes;
    m_line->setObjectName(QStringLiteral("storesSql"));
    m_line->setAccessibleName(tr("A question in SQL"));
    m_line->setMaxLength(longestSql);

    asKind(m_line, WidgetKind::Mono);
    auto *run = new QPushButton(tr("Ask"));
    run->setObjectName(QStringLiteral("storesAsk"));
    run->setToolTip(tr("Ask this file; it is opened to read, and nothing can be changed (Enter)"));
    run->setStatusTip(run->toolTip());
    asKind(run, WidgetKind::Primary);
    connect(run, &QPushButton::clicked, this, &SqlWidget::ask);
    connect(m_line, &QLineEdit::returnPressed, this, &SqlWidget::ask);
    setUpTable(m_view, "storesAnswer", tr("The answer"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ChangeDelegate(m_view));
    new TableFitter(m_view);
    new EmptyState(m_view, tr("Type a question and press Enter. The file is opened only to read; "
                              "a question ends after a second or 10,000 rows."));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    bar->setSpacing(sizes.gap);
    bar->addWidget(m_line, 1);
    bar->addWidget(run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    setFocusProxy(m_line);
}

void SqlWidget::setFile(const std::string &file)
{
    m_file = file;
    m_line->setPlaceholderText(tr("SELECT … of %1").arg(toQString(file)));
}

void SqlWidget::ask()
{
    if (!m_line->text().trimmed().isEmpty())
        emit asked({m_file, m_line->text().toStdString()});
}

void SqlWidget::take(const SqlAnswer &answer)
{
    m_model.show(answer);
    const bool isRefused = !answer.trouble.empty() && answer.stopped == SqlAnswer::Stop::None;
    asKind(m_message, isRefused                                 ? WidgetKind::Rejected
                      : answer.stopped == SqlAnswer::Stop::None ? WidgetKind::Dim
                                                                : WidgetKind::Pending);
    m_message->setText(messageOf(answer));
    m_message->show();
}

void SqlWidget::clear()
{
    m_model.clear();
    m_message->clear();
    m_message->hide();
}

} // namespace restaurant

#include "moc_sqlwidget.cpp"
