#include "statusboardwidget.h"

#include "common/documentmarks.h"
#include "common/paint.h"
#include "read/changes.h"
#include "statusmodel.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QPainterPath>
#include <QStringList>

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

StatusBoardWidget::StatusBoardWidget(const StatusModel *model, const DocumentMarks *marks,
                                     QWidget *parent)
    : Picture("statusBoard", tr("Order status"), parent)
    , m_model(model)
    , m_marks(marks)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, &StatusBoardWidget::sayAll);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &StatusBoardWidget::sayAll);
    connect(model, &QAbstractItemModel::dataChanged, this, &StatusBoardWidget::sayAll);
    if (marks) {
        setFocusPolicy(Qt::StrongFocus);
        connect(marks, &DocumentMarks::changed, this, qOverload<>(&QWidget::update));
    }
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

void StatusBoardWidget::setAge(const QString &age)
{
    if (age == m_age)
        return;
    m_age = age;
    setAccessibleDescription(age);
    update();
}

/// Below the numbers, over both halves. What is left for them.
QRect StatusBoardWidget::paintAge(QPainter &painter) const
{
    if (m_age.isEmpty())
        return rect();
    const auto &[colours, fonts, sizes] = theme();
    const int size = std::max(QFontInfo(fonts.body).pixelSize(), height() / 40);
    QRect foot = rect();
    foot.setTop(foot.bottom() - 2 * size);
    painter.fillRect(foot, colours.window);
    QFont font = fonts.body;
    font.setPixelSize(size);
    paintLine(painter, foot.adjusted(sizes.margin, 0, -sizes.margin, 0), m_age, font, colours.dim);
    return rect().adjusted(0, 0, 0, -foot.height());
}

void StatusBoardWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_painted.clear();
    const QRect room = paintAge(painter);
    QRect left = room;
    left.setWidth(width() / 2);
    QRect right = room;
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
        const int taken = QFontMetrics(fonts.board(titleSize)).horizontalAdvance(titleOf(stage)) +
                          QFontMetrics(small).horizontalAdvance(next) + margin;
        if (taken <= title.width()) // the numbers are what the board is for
            paintLine(painter, title, next, small, colours.dim, Qt::AlignRight | Qt::AlignVCenter);
    }
    inner.setTop(title.bottom() + margin / 3);
    const int largest = std::max(smallest, std::min(inner.height() / 2, half.width() / 5));
    const NumberFlow flow = NumberFlow::of(inner, static_cast<int>(numbers.size()),
                                           digitsOf(numbers), smallest, largest);
    for (std::size_t place = 0; place < flow.places.size(); ++place) {
        const QRect cell = flow.places[place];
        paintNumber(painter, cell, numbers[place], flow.pixels);
        if (m_marks)
            paintMarks(painter, cell, numbers[place]);
        m_painted.emplace_back(cell, numbers[place]);
    }
    if (flow.left > 0)
        paintLine(painter, flow.more, tr("+%1").arg(flow.left), fonts.board(flow.pixels),
                  colours.dim);
}

void StatusBoardWidget::paintNumber(QPainter &painter, const QRect &cell,
                                    const StatusNumber &status, int pixels) const
{
    const auto &[colours, fonts, sizes] = theme();
    const bool isReady = status.stage == StatusStage::Ready;
    const Tint &tint = colours[hueOf(status.stage)];
    const QString text = QString::number(number(status.order));
    const QFont font = fonts.board(pixels);
    const bool dimmed = m_marks && m_marks->isDimmed(nameOf(ViewName::Status, status));
    painter.setOpacity(dimmed ? DocumentMarks::dimmedOpacity : 1.0);
    paintDigits(painter, cell, text, font, isReady ? tint.text : colours.text, Qt::AlignLeft);
    if (status.kind == OrderKind::Takeaway) {
        const qreal side = std::max(9.0, pixels * 0.36);
        paintBag(painter,
                 QRectF(cell.left() + digitsWidth(text, font) + pixels * 0.06,
                        cell.center().y() - side * 0.95, side, side),
                 isReady ? tint.strong : colours.dim);
    }
    painter.setOpacity(1.0);
}

void StatusBoardWidget::paintMarks(QPainter &painter, const QRect &cell,
                                   const StatusNumber &status) const
{
    const auto &[colours, fonts, sizes] = theme();
    const QRect ring = cell.adjusted(-sizes.tight, 0, 0, 0);
    if (status.order == m_chosen)
        paintCard(painter, ring, Qt::transparent, colours[Hue::CommandBlue].strong, 2.0);
    if (!m_marks->areAny())
        return;
    const DocumentName name = nameOf(ViewName::Status, status);
    if (m_marks->isLit(name))
        paintLitRing(painter, ring, sizes.radius);
    const std::vector<Finding> &findings = m_marks->findingsOf(name);
    if (findings.empty())
        return;
    paintWrongOutline(painter, ring, sizes.radius);
    if (ring.height() >= 4 * sizes.line) // else it would hide the number
        paintWrongTag(painter, ring, tagOf(findings.front()));
}

const StatusNumber *StatusBoardWidget::numberAt(QPoint place) const
{
    for (const auto &[rect, status] : m_painted) {
        if (rect.contains(place))
            return &status;
    }
    return nullptr;
}

QString StatusBoardWidget::toolTipAt(QPoint place)
{
    const StatusNumber *status = numberAt(place);
    if (!status)
        return {};
    const QString words = toolTipText(describe(*status));
    return m_marks ? m_marks->toolTip(words, {nameOf(ViewName::Status, *status)}, true) : words;
}

std::optional<DocumentName> StatusBoardWidget::documentAt(std::optional<QPoint> place) const
{
    const StatusNumber *status = place ? numberAt(*place) : chosenNumber();
    return status ? std::optional(nameOf(ViewName::Status, *status)) : std::nullopt;
}

/// Null when it is gone from the board.
const StatusNumber *StatusBoardWidget::chosenNumber() const
{
    return m_chosen ? m_model->find(*m_chosen) : nullptr;
}

void StatusBoardWidget::choose(std::optional<OrderId> order)
{
    m_chosen = order;
    update();
}

/// In the order in which they stand; from either end if none is chosen.
void StatusBoardWidget::chooseNext(int step)
{
    if (m_painted.empty())
        return;
    const auto last = static_cast<int>(m_painted.size()) - 1;
    const auto chosen =
        std::find_if(m_painted.begin(), m_painted.end(),
                     [this](const auto &painted) { return painted.second.order == m_chosen; });
    const int next = chosen == m_painted.end()
                         ? (step > 0 ? 0 : last)
                         : std::clamp(static_cast<int>(chosen - m_painted.begin()) + step, 0, last);
    choose(m_painted[static_cast<std::size_t>(next)].second.order);
}

void StatusBoardWidget::keyPressEvent(QKeyEvent *event)
{
    if (!m_marks)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return chooseNext(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return chooseNext(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StatusBoardWidget::mousePressEvent(QMouseEvent *event)
{
    if (!m_marks)
        return QWidget::mousePressEvent(event);
    const StatusNumber *status = numberAt(event->position().toPoint());
    choose(status ? std::optional(status->order) : std::nullopt);
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

namespace {

/// Room for a number, its takeaway mark and the space to the next, by the height of the font.
QSize cellFor(int pixels, int digits)
{
    return {pixels * (digits * 62 + 70) / 100, pixels * 128 / 100};
}

int placesIn(const QRect &area, QSize cell)
{
    return std::max(1, area.width() / cell.width()) * std::max(1, area.height() / cell.height());
}

bool fits(const QRect &area, int count, QSize cell)
{
    return cell.width() <= area.width() && cell.height() <= area.height() &&
           placesIn(area, cell) >= count;
}

} // namespace

NumberFlow NumberFlow::of(const QRect &area, int count, int digits, int smallest, int largest)
{
    NumberFlow flow;
    if (count == 0 || area.isEmpty())
        return flow;
    flow.pixels = largest;
    while (flow.pixels > smallest && !fits(area, count, cellFor(flow.pixels, digits)))
        --flow.pixels;
    const QSize cell = cellFor(flow.pixels, digits);
    const int columns = std::max(1, area.width() / cell.width());
    const int room = placesIn(area, cell);
    const auto placeAt = [&](int place) {
        return QRect(area.topLeft() +
                         QPoint(place % columns * cell.width(), place / columns * cell.height()),
                     cell);
    };
    const int shown = count <= room ? count : room - 1;
    for (int place = 0; place < shown; ++place)
        flow.places.push_back(placeAt(place));
    flow.left = count - shown;
    if (flow.left > 0)
        flow.more = placeAt(shown);
    return flow;
}

} // namespace restaurant

#include "moc_statusboardwidget.cpp"
