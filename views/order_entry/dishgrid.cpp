#include "dishgrid.h"

#include "common/controls.h"
#include "common/paint.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

DishGrid::DishGrid(const DocumentModel<DishCard> *dishes, QWidget *parent)
    : QScrollArea(parent)
    , m_dishes(dishes)
    , m_grid(new QGridLayout)
    , m_nothing(plainLabel(tr("No dish of that name."), "noDish"))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("dishGrid"));
    setAccessibleName(tr("Dishes"));
    m_menu->setObjectName(QStringLiteral("dishMenu"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch();
    setWidget(content);
    asKind(content, WidgetKind::Pane);
    asKind(m_nothing, WidgetKind::Dim);
    m_grid->setSpacing(theme().sizes.tight + 2);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_nothing->setParent(content);
    m_nothing->hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DishGrid::refresh);
    followModel();
    refresh();
}

void DishGrid::followModel()
{
    const auto soon = [this] { m_soon.start(0); };
    connect(m_dishes, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_dishes, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_dishes, &QAbstractItemModel::rowsMoved, this, soon);
    connect(m_dishes, &QAbstractItemModel::dataChanged, this, soon);
}

void DishGrid::find(const QString &text)
{
    m_text = text;
    arrange();
}

bool DishGrid::isWanted(const DishCard &dish) const
{
    return toQString(dish.name).contains(m_text, Qt::CaseInsensitive);
}

const DishCard *DishGrid::firstOnSale() const
{
    const auto found =
        std::find_if(m_buttons.begin(), m_buttons.end(), [this](const DishButton *button) {
            return isWanted(button->dish()) && !button->isSoldOut();
        });
    return found == m_buttons.end() ? nullptr : &(*found)->dish();
}

void DishGrid::mark(const Draft &draft)
{
    for (DishButton *button : m_buttons) {
        int count = 0;
        for (const DraftLine &line : draft.lines())
            if (line.wanted.dish == button->dish().dish)
                count += line.wanted.quantity.count();
        button->setChosen(count);
    }
}

void DishGrid::refresh()
{
    const auto dishes = static_cast<std::size_t>(m_dishes->rowCount());
    for (std::size_t place = 0; place < dishes; ++place)
        buttonAt(place)->setDish(m_dishes->document(static_cast<int>(place)));
    while (m_buttons.size() > dishes) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    arrange();
}

/// The button of that place, which may still show another dish.
DishButton *DishGrid::buttonAt(std::size_t place)
{
    const DishCard &dish = m_dishes->document(static_cast<int>(place));
    if (place < m_buttons.size() && m_buttons[place]->dish().dish == dish.dish)
        return m_buttons[place];
    auto *button = new DishButton(dish, widget());
    connect(button, &DishButton::clicked, this,
            [this, button] { emit dishChosen(button->dish()); });
    m_buttons.insert(m_buttons.begin() + static_cast<std::ptrdiff_t>(place), button);
    return button;
}

int DishGrid::columns() const
{
    int widest = 1;
    for (const DishButton *button : m_buttons)
        widest = qMax(widest, button->sizeHint().width());
    const int spacing = m_grid->spacing();
    return qMax(1, (viewport()->width() + spacing) / (widest + spacing));
}

void DishGrid::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const int across = columns();
    int place = 0;
    for (DishButton *button : m_buttons) {
        const bool wanted = isWanted(button->dish());
        button->setVisible(wanted);
        if (!wanted)
            continue;
        m_grid->addWidget(button, place / across, place % across);
        ++place;
    }
    m_nothing->setVisible(place == 0 && !m_buttons.empty());
    if (place == 0)
        m_grid->addWidget(m_nothing, 0, 0);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
}

void DishGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// Handed on by the card below the mouse or with the focus. A card that is sold out is disabled and
/// out of reach of the keyboard, so there any other card offers to restore its dish too.
void DishGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const auto *button = qobject_cast<const DishButton *>(
        widget()->childAt(widget()->mapFromGlobal(event->globalPos())));
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey)
        button = qobject_cast<const DishButton *>(focusWidget());
    if (!button)
        return event->ignore();
    m_menu->clear();
    offer(*button);
    if (byKey)
        offerRestores();
    m_menu->popup(event->globalPos());
}

void DishGrid::offer(const DishButton &button)
{
    const DishId dish = button.dish().dish;
    const QString name = buttonText(button.dish().name);
    if (button.isSoldOut()) {
        connect(m_menu->addAction(tr("Restore %1").arg(name)), &QAction::triggered, this,
                [this, dish] { emit restoreRequested(dish); });
    } else {
        connect(m_menu->addAction(tr("Mark %1 sold out").arg(name)), &QAction::triggered, this,
                [this, dish] { emit soldOutRequested(dish); });
    }
}

void DishGrid::offerRestores()
{
    for (const DishButton *button : m_buttons)
        if (button->isSoldOut())
            offer(*button);
}

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

#include "moc_dishgrid.cpp"
