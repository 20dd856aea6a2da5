#include "controls.h"

#include "paint.h"
#include "theme/themes.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace restaurant {

QLabel *plainLabel(const QString &text, const char *name)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setObjectName(QLatin1String(name));
    return label;
}

void nameControl(QWidget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
    widget->setToolTip(accessibleName);
}

/// How high the bar becomes is only known once the window is shown.
void sizeToScreen(QWidget *window, QSize wanted)
{
    constexpr QSize titleBar(0, 40);
    window->resize(wanted.boundedTo(window->screen()->availableSize() - titleBar));
}

void sayInPlace(QLabel *label, const QString &text)
{
    if (text == label->text())
        return;
    label->setText(text);
    const QSize needed = label->sizeHint();
    if (needed.width() > label->minimumWidth() || needed.height() > label->minimumHeight())
        label->setFixedSize(needed.expandedTo(label->minimumSize()));
}

Pill::Pill(const QString &text, Hue hue, QWidget *parent)
    : QWidget(parent)
    , m_hue(hue)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Themes::instance(), &Themes::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    say(text, hue);
}

void Pill::say(const QString &text, Hue hue)
{
    if (text == m_text && hue == m_hue)
        return;
    m_text = text;
    m_hue = hue;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_text, m_hue);
}

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

QToolButton *SegmentedControl::add(const QString &text, int id)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setChecked(m_group->buttons().isEmpty());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button, id);
    layout()->addWidget(button);
    shape();
    return button;
}

void SegmentedControl::setCurrent(int id)
{
    m_group->setExclusive(false);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(m_group->id(button) == id);
    m_group->setExclusive(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

/// The style sheet rounds the outer corners only.
void SegmentedControl::shape()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const bool first = button == buttons.first();
        const bool last = button == buttons.last();
        button->setProperty("segment", QLatin1String(first && last ? "only"
                                                     : first       ? "first"
                                                     : last        ? "last"
                                                                   : "middle"));
    }
}

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right() - spacing();
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QPoint at = inner.topLeft();
    int rowHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> row;
    const auto endRow = [&] { // labels stand at the middle of buttons
        for (auto &[item, where] : row) {
            where.moveTop(at.y() + (rowHeight - where.height()) / 2);
            if (place)
                item->setGeometry(where);
        }
        row.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (at.x() > inner.left() && at.x() + size.width() > inner.right() + 1) {
            endRow();
            at = {inner.left(), at.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        row.emplace_back(item.get(), QRect(at, size));
        at.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow();
    return at.y() + rowHeight - rect.y() + contentsMargins().bottom();
}

namespace {

void drawTable(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2, 3, 12, 10), 1.5, 1.5);
    painter.drawLine(QPointF(2, 6.5), QPointF(14, 6.5));
    painter.drawLine(QPointF(2, 9.8), QPointF(14, 9.8));
    painter.drawLine(QPointF(6.5, 6.5), QPointF(6.5, 13));
}

void drawFullScreen(QPainter &painter)
{
    painter.drawPolyline(QPolygonF{QPointF(9.5, 3), QPointF(13, 3), QPointF(13, 6.5)});
    painter.drawPolyline(QPolygonF{QPointF(6.5, 13), QPointF(3, 13), QPointF(3, 9.5)});
    painter.drawLine(QPointF(13, 3), QPointF(9.3, 6.7));
    painter.drawLine(QPointF(3, 13), QPointF(6.7, 9.3));
}

void drawQuestion(QPainter &painter)
{
    QPainterPath hook(QPointF(4.8, 5.6));
    hook.cubicTo(5, 1.6, 11.4, 1.8, 11.2, 5.6);
    hook.cubicTo(11, 7.8, 8, 7.6, 8, 10.4);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(8, 13.2));
}

/// Draws on a plane of 16 by 16.
class IconEngine final : public QIconEngine
{
public:
    explicit IconEngine(Icon icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours &colours = theme().colours;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(mode == QIcon::Disabled ? colours.outline : colours.dim, 1.4,
                             Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        switch (m_icon) {
        case Icon::Table:
            drawTable(*painter);
            break;
        case Icon::FullScreen:
            drawFullScreen(*painter);
            break;
        case Icon::Question:
            drawQuestion(*painter);
            break;
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(m_icon); }

private:
    Icon m_icon;
};

} // namespace

QIcon iconOf(Icon icon)
{
    return QIcon(new IconEngine(icon));
}

QAction *namedAction(QObject *owner, const char *name, const QString &text, const QString &tip)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

QToolButton *textButton(QAction *action, const QString &accessibleName)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(
        action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
    button->setAccessibleName(accessibleName);
    return button;
}

QWidget *buttonBar(const QList<QAction *> &actions)
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().sizes.tight);
    for (QAction *action : actions) {
        QToolButton *button = textButton(action, action->statusTip());
        QObject::connect(action, &QAction::visibleChanged, button,
                         [action, button] { button->setVisible(action->isVisible()); });
        row->addWidget(button);
    }
    return bar;
}

} // namespace restaurant

#include "moc_controls.cpp"
