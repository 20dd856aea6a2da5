#include "dishbutton.h"

#include "common/paint.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QEvent>
#include <QPainter>

namespace restaurant {
namespace {

/// Least width of a card, in digits of the body font.
constexpr int leastDigits = 11;

QString allergenText(const std::vector<std::string> &allergens)
{
    QStringList names;
    for (const std::string &allergen : allergens)
        names += toQString(allergen);
    return names.isEmpty() ? QString()
                           : DishButton::tr("Contains %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace

DishButton::DishButton(DishCard dish, QWidget *parent)
    : QAbstractButton(parent)
    , m_dish(std::move(dish))
{
    setObjectName(QStringLiteral("dish-") + toQString(m_dish.dish.text()));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void DishButton::setDish(const DishCard &dish)
{
    if (dish == m_dish)
        return;
    m_dish = dish;
    describe();
    updateGeometry();
    update();
}

void DishButton::setChosen(int count)
{
    if (count == m_chosen)
        return;
    m_chosen = count;
    updateGeometry();
    update();
}

bool DishButton::isSoldOut() const
{
    return m_dish.soldOut || m_dish.left <= 0;
}

QString DishButton::remark() const
{
    return isSoldOut() ? tr("%1 · sold out").arg(moneyOf(m_dish.price))
                       : tr("%1 · %2 left").arg(moneyOf(m_dish.price), grouped(m_dish.left));
}

void DishButton::describe()
{
    const QString allergens = allergenText(m_dish.allergens);
    setEnabled(!isSoldOut());
    setAccessibleName(tr("%1, %2").arg(name(), remark()));
    setAccessibleDescription(allergens);
    setToolTip(allergens.isEmpty() ? QString() : toolTipText(allergens));
}

QString DishButton::name() const
{
    return toQString(m_dish.name);
}

QString DishButton::shownName() const
{
    return m_chosen > 0 ? tr("%1 × %2").arg(QString::number(m_chosen), name()) : name();
}

QFont DishButton::nameFont() const
{
    QFont font = theme().fonts.strong;
    font.setStrikeOut(isSoldOut());
    return font;
}

QSize DishButton::sizeHint() const
{
    const auto &[colours, fonts, sizes] = theme();
    const int least = QFontMetrics(fonts.body).horizontalAdvance(QLatin1Char('0')) * leastDigits;
    int needed = QFontMetrics(fonts.small).horizontalAdvance(remark());
    for (const QString &word : name().split(QLatin1Char(' ')))
        needed = qMax(needed, QFontMetrics(fonts.strong).horizontalAdvance(word));
    const int width = qMax(least, needed + 2 * sizes.gap + 2);
    return {width, heightForWidth(width)};
}

int DishButton::heightForWidth(int width) const
{
    const Sizes &sizes = theme().sizes;
    const QRect room(0, 0, width - 2 * sizes.gap, 1000);
    const int nameHeight =
        QFontMetrics(nameFont()).boundingRect(room, Qt::TextWordWrap, shownName()).height();
    return nameHeight + sizes.smallLine + 2 * sizes.gap;
}

/// A disabled button would keep the wish for a context menu to itself.
bool DishButton::event(QEvent *event)
{
    return event->type() == QEvent::ContextMenu ? QWidget::event(event)
                                                : QAbstractButton::event(event);
}

void DishButton::paintEvent(QPaintEvent * /*event*/)
{
    const auto &[colours, fonts, sizes] = theme();
    QPainter painter(this);
    const bool lit = isEnabled() && (underMouse() || isDown());
    paintCard(painter, rect(), lit ? colours.raised : colours.card,
              hasFocus() ? colours[Hue::CommandBlue].strong : colours.border,
              hasFocus() ? 2.0 : 1.0);
    const QRect inner = rect().adjusted(sizes.gap, sizes.gap, -sizes.gap, -sizes.gap);
    painter.setFont(nameFont());
    painter.setPen(!isEnabled()   ? colours.dim
                   : m_chosen > 0 ? colours[Hue::CommandBlue].text
                                  : colours.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, shownName());
    paintLine(
        painter,
        QRect(inner.left(), inner.bottom() + 1 - sizes.smallLine, inner.width(), sizes.smallLine),
        remark(), fonts.small, colours.dim);
}

} // namespace restaurant
