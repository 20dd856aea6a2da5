#include "lessonlist.h"

#include "common/controls.h"
#include "common/paint.h"
#include "lessonlistmodel.h"
#include "theme/themes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace restaurant {

namespace {

/// "Level 2 · 9 min"; empty: nothing is known of it.
QString sizeText(const LessonRow &row)
{
    return row.level > 0 ? LessonList::tr("Level %1 · %2 min").arg(row.level).arg(row.minutes)
                         : QString();
}

/// What stands below its name.
QString aboutText(const LessonRow &row)
{
    return row.state == LessonState::Unreadable ? row.problem : row.shows;
}

/// A tick or the place for it, the name, level and minutes at the right; what it shows below.
class LessonDelegate final : public QStyledItemDelegate
{
public:
    LessonDelegate(const LessonListModel *model, QAbstractItemView *list)
        : QStyledItemDelegate(list)
        , m_model(model)
        , m_list(list)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &[colours, fonts, sizes] = theme();
        const LessonRow &row = m_model->document(index.row());
        paintGround(*painter, option);
        QRect line = inside(option.rect);
        if (row.isDone)
            paintLine(*painter, line.adjusted(-tickWidth(), 0, 0, 0), QStringLiteral("✓"),
                      fonts.strong, colours[Hue::ReadGreen].strong, Qt::AlignLeft | Qt::AlignTop);
        const QString size = sizeText(row);
        paintLine(*painter, line, size, fonts.small, colours.dim, Qt::AlignRight | Qt::AlignTop);
        QRect name = line;
        name.setRight(line.right() - QFontMetrics(fonts.small).horizontalAdvance(size) - sizes.gap);
        paintLine(*painter, name, row.name, fonts.strong, colours.text,
                  Qt::AlignLeft | Qt::AlignTop);
        line.setTop(line.top() + QFontMetrics(fonts.strong).height());
        painter->setFont(fonts.body);
        painter->setPen(colours.dim);
        painter->drawText(line, Qt::TextWordWrap, aboutText(row));
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto &[colours, fonts, sizes] = theme();
        const QRect line = inside({0, 0, m_list->viewport()->width(), sizes.line * 40});
        const QRect about =
            QFontMetrics(fonts.body)
                .boundingRect(line, Qt::TextWordWrap, aboutText(m_model->document(index.row())));
        return {0, QFontMetrics(fonts.strong).height() + about.height() + 2 * sizes.tight};
    }

private:
    [[nodiscard]] static int tickWidth() { return theme().sizes.line; }
    [[nodiscard]] static QRect inside(const QRect &row)
    {
        const Sizes &sizes = theme().sizes;
        return row.adjusted(tickWidth(), sizes.tight, -sizes.gap, -sizes.tight);
    }
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
    {
        const Colours &colours = theme().colours;
        const bool isChosen = option.state.testFlag(QStyle::State_HasFocus);
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(option.rect, isChosen ? colours.selection : colours.raised);
    }

    const LessonListModel *m_model;
    QAbstractItemView *m_list;
};

} // namespace

LessonList::LessonList(LessonListModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    nameControl(this, "lessonList", tr("Lessons, by level"));
    setItemDelegate(new LessonDelegate(model, this));
    setModel(model);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(theme().sizes.line * 6);
    connect(this, &QListView::clicked, this, &LessonList::take);
}

void LessonList::take(const QModelIndex &index)
{
    const LessonRow &row = m_model->document(index.row());
    if (row.state != LessonState::Unreadable)
        emit chosen(row.path);
}

void LessonList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        take(currentIndex());
    else
        QListView::keyPressEvent(event);
}

/// Another width may want other lines.
void LessonList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace restaurant

#include "moc_lessonlist.cpp"
