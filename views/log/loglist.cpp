#include "loglist.h"

#include "domain/outcome.h"
#include "logmodel.h"
#include "theme/themes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace restaurant {

LogList::LogList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    connect(&Themes::instance(), &Themes::themeChanged, this, &QListView::doItemsLayout);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &LogList::followByScrolling);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_following && !isPointedAt())
            scrollToBottom();
    });
}

void LogList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { holdStill(last - first + 1); });
}

void LogList::setFollowing(bool following)
{
    if (following)
        scrollToBottom();
    if (following == m_following)
        return;
    m_following = following;
    emit followingChanged(following);
}

void LogList::followByScrolling()
{
    // The position is where the reader's action leads; the value still is where it was.
    setFollowing(verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum());
}

void LogList::holdStill(int removedRows)
{
    if (m_following && !isPointedAt())
        return;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(qMax(0, bar->value() - removedRows * rowHeight()));
}

/// What somebody points at stays under the pointer until that has gone.
bool LogList::isPointedAt() const
{
    return viewport()->underMouse();
}

void LogList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    if (m_following)
        scrollToBottom();
}

int LogList::rowHeight() const
{
    return sizeHintForIndex(model()->index(0, 0)).height();
}

void LogList::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList stories;
    for (const QModelIndex &row : rows)
        stories += row.data(Qt::AccessibleTextRole).toString();
    QGuiApplication::clipboard()->setText(stories.join(QLatin1Char('\n')));
}

void LogList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp ||
        event->key() == Qt::Key_Home)
        setFollowing(false);
    else if (event->key() == Qt::Key_End)
        setFollowing(true);
}

void LogList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_following)
        scrollToBottom();
}

namespace {

/// Writes text from left to right on one line, each piece in its own colour.
class LinePainter
{
public:
    LinePainter(QPainter &painter, QRect line)
        : m_painter(painter)
        , m_line(line)
        , m_left(line.left())
    {
    }
    void write(const QString &text, const QColor &colour)
    {
        const QRect place(m_left, m_line.top(), m_line.right() - m_left + 1, m_line.height());
        m_painter.setPen(colour);
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        m_left += widthOf(text);
    }
    /// As much of the text as leaves `reserve` pixels free after it.
    void writeElided(const QString &text, const QColor &colour, int reserve)
    {
        const int room = qMax(0, left() - reserve);
        write(m_painter.fontMetrics().elidedText(text, Qt::ElideRight, room), colour);
    }
    [[nodiscard]] int widthOf(const QString &text) const
    {
        return m_painter.fontMetrics().horizontalAdvance(text);
    }
    [[nodiscard]] int left() const { return m_line.right() + 1 - m_left; }

private:
    QPainter &m_painter;
    QRect m_line;
    int m_left;
};

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

OutcomeKind kindOf(const QModelIndex &index)
{
    return static_cast<OutcomeKind>(index.data(LogModel::OutcomeRole).toInt());
}

QString outcomeMark(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Accepted:
        return LogDelegate::tr("✓ accepted");
    case OutcomeKind::Rejected:
        return LogDelegate::tr("✕ rejected");
    case OutcomeKind::Repeated:
        return LogDelegate::tr("↻ repeated");
    }
    return {};
}

QColor outcomeColour(OutcomeKind kind)
{
    const Colours &colours = theme().colours;
    switch (kind) {
    case OutcomeKind::Accepted:
        return colours[Hue::ReadGreen].text;
    case OutcomeKind::Rejected:
        return colours[Hue::TroubleRed].text;
    case OutcomeKind::Repeated:
        return colours.dim;
    }
    return colours.text;
}

void paintCommand(LinePainter line, const QModelIndex &index)
{
    const Colours &colours = theme().colours;
    const QString space = QStringLiteral(" ");
    const QString actor = QStringLiteral(" · ") + textOf(index, LogModel::ActorRole);
    const QString outcome = QStringLiteral("  ") + outcomeMark(kindOf(index));
    line.write(textOf(index, LogModel::TimeRole) + space, colours.dim);
    line.write(textOf(index, LogModel::WordRole) + space, colours[Hue::CommandBlue].text);
    line.writeElided(textOf(index, LogModel::AboutRole), colours.text,
                     line.widthOf(actor) + line.widthOf(outcome));
    line.writeElided(actor, colours.dim, line.widthOf(outcome));
    line.write(outcome, outcomeColour(kindOf(index)));
}

/// What the views showed when, where it is known, stands behind the events.
void paintEvents(LinePainter line, const std::vector<LogModel::EventText> &events,
                 const QString &shown)
{
    const Colours &colours = theme().colours;
    const QString more = LogDelegate::tr("+%1 more");
    for (std::size_t i = 0; i < events.size(); ++i) {
        const LogModel::EventText &event = events[i];
        const QString kind = event.position + QLatin1Char(' ') + event.word + QLatin1Char(' ');
        const QString place = event.place + QStringLiteral("   ");
        const bool last = i + 1 == events.size();
        const int reserve =
            (last ? 0 : line.widthOf(more.arg(events.size()))) + line.widthOf(shown);
        if (i > 0 && line.widthOf(kind + event.place) > line.left() - reserve) {
            line.write(more.arg(events.size() - i), colours.dim);
            break;
        }
        line.write(kind, colours[Hue::EventOrange].text);
        line.write(place, colours.text);
    }
    line.writeElided(shown, colours[Hue::ReadGreen].text, 0);
}

void paintBelow(LinePainter line, const QModelIndex &index)
{
    if (kindOf(index) == OutcomeKind::Accepted)
        paintEvents(line,
                    index.data(LogModel::EventsRole).value<std::vector<LogModel::EventText>>(),
                    textOf(index, LogModel::ShownRole));
    else
        line.writeElided(textOf(index, LogModel::OutcomeTextRole), outcomeColour(kindOf(index)), 0);
}

CommandNumber numberOf(const QModelIndex &index)
{
    return CommandNumber{index.data(LogModel::NumberRole).toLongLong()};
}

/// Lit or dimmed: whether the trail runs through it.
void showWhether(bool isLit, QPainter &painter, QRect row)
{
    if (isLit)
        painter.fillRect(row.left(), row.top(), theme().sizes.tight, row.height(),
                         theme().colours[Hue::CommandBlue].strong);
    else
        painter.setOpacity(DocumentMarks::dimmedOpacity);
}

} // namespace

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Theme &look = theme();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, look.colours.selection);
    if (m_lit)
        showWhether(m_lit->contains(numberOf(index)), *painter, option.rect);
    painter->setFont(look.fonts.mono);
    const QRect inner = option.rect.adjusted(look.sizes.margin, look.sizes.tight / 2,
                                             -look.sizes.margin, -look.sizes.tight / 2);
    const int indent = 2 * painter->fontMetrics().averageCharWidth();
    const int half = inner.height() / 2;
    paintCommand({*painter, inner.adjusted(0, 0, 0, -half)}, index);
    paintBelow({*painter, inner.adjusted(indent, half, 0, 0)}, index);
    painter->restore();
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                            const QModelIndex & /*index*/) const
{
    const Theme &look = theme();
    const QFontMetrics metrics(look.fonts.mono);
    return {metrics.averageCharWidth() * 40, 2 * metrics.lineSpacing() + look.sizes.tight};
}

} // namespace restaurant

#include "moc_loglist.cpp"
