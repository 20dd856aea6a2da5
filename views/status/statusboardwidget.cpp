#include "statusboardwidget.h"

#include "common/paint.h"
#include "common/plaintext.h"
#include "numberflow.h"
#include "statusmodel.h"
#include "theme/themes.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace restaurant {

namespace {

Hue hueOf(StatusStage stage)
{
    return stage == StatusStage::Ready ? Hue::ReadGreen : Hue::Neutral;
}

QString titleOf(StatusStage stage)
{
    return stage == StatusStage::Ready ? StatusBoardWidget::tr("Ready")
                                       : StatusBoardWidget::tr("Preparing");
}

/// A bag with a handle, as a guest carries it away.
void paintBag(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const qreal stroke = std::max(1.2, rect.width() / 9);
    const QRectF body = rect.adjusted(stroke, rect.height() * 0.34, -stroke, -stroke);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body, stroke, stroke);
    const QRectF handle(rect.center().x() - rect.width() * 0.2, rect.top() + stroke,
                        rect.width() * 0.4, rect.height() * 0.66);
    painter.drawArc(handle, 0, 180 * 16);
    painter.restore();
}

int digitsOf(const std::vector<StatusNumber> &numbers)
{
    int most = 2;
    for (const StatusNumber &each : numbers)
        most = std::max(most, static_cast<int>(QString::number(number(each.order)).size()));
    return most;
}

QString describe(const StatusNumber &status)
{
    const QString order = QString::number(number(status.order));
    const QString kind = status.kind == OrderKind::Takeaway ? StatusBoardWidget::tr("takeaway")
                                                            : StatusBoardWidget::tr("dine-in");
    if (status.stage == StatusStage::Ready)
        return StatusBoardWidget::tr("Order %1 (%2) is ready since %3")
            .arg(order, kind, clockOf(status.since));
    return StatusBoardWidget::tr("Order %1 (%2) is promised for %3")
        .arg(order, kind, clockOf(status.promised));
}

} // namespace

StatusBoardWidget::StatusBoardWidget(const StatusModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("statusBoard"));
    setAccessibleName(tr("Order status"));
    connect(model, &QAbstractItemModel::rowsInserted, this, &StatusBoardWidget::sayAll);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &StatusBoardWidget::sayAll);
    connect(model, &QAbstractItemModel::dataChanged, this, &StatusBoardWidget::sayAll);
    connect(&Themes::instance(), &Themes::themeChanged, this, qOverload<>(&QWidget::update));
    sayAll();
}

QSize StatusBoardWidget::sizeHint() const
{
    return minimumSizeHint() * 2;
}

QSize StatusBoardWidget::minimumSizeHint() const
{
    const Sizes &sizes = theme().sizes;
    return {sizes.ticket * 3 / 2, sizes.line * 5};
}

void StatusBoardWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_painted.clear();
    QRect left = rect();
    left.setWidth(width() / 2);
    QRect right = rect();
    right.setLeft(left.right() + 1);
    paintHalf(painter, left, StatusStage::Preparing);
    paintHalf(painter, right, StatusStage::Ready);
}

void StatusBoardWidget::paintHalf(QPainter &painter, const QRect &half, StatusStage stage)
{
    const auto &[colours, fonts, sizes] = theme();
    const Tint &tint = colours[hueOf(stage)];
    const bool isReady = stage == StatusStage::Ready;
    painter.fillRect(half, isReady ? tint.fill : colours.card);
    // On a monitor everything grows, in a pane it stays at the size of the other panes.
    const int titleSize = std::max(QFontInfo(fonts.title).pixelSize(), half.height() / 18);
    const int smallest = std::max(sizes.line, titleSize);
    const int margin = std::max(sizes.margin, titleSize * 2 / 3);
    QRect inner = half.adjusted(margin, margin, -margin, -margin);
    const std::vector<StatusNumber> numbers = m_model->numbersAt(stage);
    QRect title = inner;
    title.setHeight(titleSize * 3 / 2);
    paintLine(painter, title, titleOf(stage), fonts.board(titleSize),
              isReady ? tint.text : colours.dim);
    if (!isReady && !numbers.empty()) {
        const QString next = tr("next %1").arg(clockOf(numbers.front().promised).left(5));
        QFont small = fonts.body;
        small.setPixelSize(titleSize * 7 / 8);
        paintLine(painter, title, next, small, colours.dim, Qt::AlignRight | Qt::AlignVCenter);
    }
    inner.setTop(title.bottom() + margin / 3);
    const int largest = std::max(smallest, std::min(inner.height() / 2, half.width() / 5));
    const NumberFlow flow = NumberFlow::of(inner, static_cast<int>(numbers.size()),
                                           digitsOf(numbers), smallest, largest);
    const QColor colour = isReady ? tint.text : colours.text;
    const QFont font = fonts.board(flow.pixels);
    for (std::size_t place = 0; place < flow.places.size(); ++place) {
        const QString text = QString::number(number(numbers[place].order));
        const QRect cell = flow.places[place];
        paintDigits(painter, cell, text, font, colour, Qt::AlignLeft);
        if (numbers[place].kind == OrderKind::Takeaway) {
            const qreal side = std::max(9.0, flow.pixels * 0.36);
            paintBag(painter,
                     QRectF(cell.left() + digitsWidth(text, font) + flow.pixels * 0.06,
                            cell.center().y() - side * 0.95, side, side),
                     isReady ? tint.strong : colours.dim);
        }
        m_painted.emplace_back(cell, numbers[place]);
    }
    if (flow.left > 0)
        paintLine(painter, flow.more, tr("+%1").arg(flow.left), font, colours.dim);
}

const StatusNumber *StatusBoardWidget::numberAt(QPoint place) const
{
    for (const auto &[rect, status] : m_painted) {
        if (rect.contains(place))
            return &status;
    }
    return nullptr;
}

bool StatusBoardWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const StatusNumber *status = numberAt(help->pos()))
        QToolTip::showText(help->globalPos(), toolTipText(describe(*status)), this);
    else
        QToolTip::hideText();
    return true;
}

void StatusBoardWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const StatusNumber *status = numberAt(event->position().toPoint()))
        emit orderActivated(status->order);
}

/// For those who hear the board instead of seeing it.
void StatusBoardWidget::sayAll()
{
    QStringList sentences;
    for (const StatusStage stage : {StatusStage::Preparing, StatusStage::Ready}) {
        QStringList numbers;
        for (const StatusNumber &each : m_model->numbersAt(stage))
            numbers.append(QString::number(number(each.order)));
        sentences.append(tr("%1: %2").arg(
            titleOf(stage), numbers.isEmpty() ? tr("none") : numbers.join(QStringLiteral(", "))));
    }
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    update();
}

} // namespace restaurant
