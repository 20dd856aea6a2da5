#include "commandpalette.h"

#include "common/controls.h"
#include "common/paint.h"
#include "palettemodel.h"
#include "theme/themes.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {
namespace {

/// What it is, where it belongs, and its key at the right.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &[colours, fonts, sizes] = Themes::instance().plain();
        const bool canBeDone = index.data(PaletteModel::CanBeDoneRole).toBool();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours.selection);
        QRect line = option.rect.adjusted(sizes.padding, 0, -sizes.padding, 0);
        const QString key = index.data(PaletteModel::KeyRole).toString();
        const QString where = index.data(PaletteModel::WhereRole).toString();
        const int keyWidth = QFontMetrics(fonts.mono).horizontalAdvance(key);
        paintLine(*painter, line, key, fonts.mono, colours.dim, Qt::AlignRight | Qt::AlignVCenter);
        line.setRight(line.right() - keyWidth - sizes.gap);
        const QString text = index.data().toString();
        paintLine(*painter, line, text, fonts.body, canBeDone ? colours.text : colours.dim);
        line.setLeft(line.left() + QFontMetrics(fonts.body).horizontalAdvance(text) + sizes.gap);
        paintLine(*painter, line, where, fonts.small, colours.dim);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, Themes::instance().plain().sizes.row};
    }
};

} // namespace

CommandPalette::CommandPalette(QMainWindow *window)
    : QFrame(window)
    , m_window(window)
    , m_open(namedAction(window, "commandPaletteAction", tr("&Find a command…"),
                         tr("Everything that can be done here, found as you type")))
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_about(plainLabel({}, "paletteAbout"))
{
    setObjectName(QStringLiteral("commandPalette"));
    m_open->setShortcut(Qt::CTRL | Qt::Key_K);
    layOut();
    hide();
    window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_open, &QAction::triggered, this, &CommandPalette::openUp);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::seek);
    connect(m_list, &QListView::clicked, this, &CommandPalette::doCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::showAbout);
}

void CommandPalette::layOut()
{
    const Sizes &sizes = theme().sizes;
    asKind(this, WidgetKind::Card);
    setAttribute(Qt::WA_StyledBackground);
    nameControl(m_field, "paletteField", tr("Find a command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    nameControl(m_list, "paletteList", tr("Commands that fit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, and moves what is chosen here
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    asKind(m_about, WidgetKind::Small);
    m_about->setMargin(sizes.tight);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.tight);
    column->setSpacing(sizes.tight);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
}

void CommandPalette::openUp()
{
    if (isVisible())
        return leave();
    m_before = QApplication::focusWidget();
    for (const QAction *each : m_window->menuBar()->actions())
        if (QMenu *menu = each->menu())
            emit menu->aboutToShow(); // some are filled only then
    m_model->setEntries(paletteEntries(*m_window));
    m_field->clear();
    seek({});
    place();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::place()
{
    const int letters = fontMetrics().averageCharWidth();
    const int width = std::min(m_window->width() * 9 / 10, letters * 90);
    const int height = std::min(m_window->height() * 7 / 10, theme().sizes.row * 16);
    setGeometry((m_window->width() - width) / 2, m_window->height() / 10, width, height);
}

void CommandPalette::seek(const QString &sought)
{
    m_model->seek(sought);
    m_list->setCurrentIndex(m_model->index(0, 0));
    showAbout();
}

void CommandPalette::showAbout()
{
    const QModelIndex current = m_list->currentIndex();
    m_about->setText(current.isValid() ? current.data(Qt::StatusTipRole).toString()
                                       : tr("Nothing here is called that"));
    m_field->setAccessibleDescription(
        current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_about->text());
}

/// What is done may want the focus for itself: so it is given back first.
void CommandPalette::doCurrent()
{
    QAction *action = m_model->actionAt(m_list->currentIndex().row());
    if (!action || !action->isEnabled())
        return;
    leave();
    action->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool CommandPalette::takeKey(int key)
{
    const int page = std::max(1, m_list->height() / theme().sizes.row - 1);
    const auto move = [this](int rows) {
        const int last = m_model->rowCount() - 1;
        m_list->setCurrentIndex(
            m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
    };
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        doCurrent();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return false;
    if (event->type() == QEvent::ShortcutOverride && // or Escape would end a trail
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide(); // whoever clicked elsewhere is there now
    return false;
}

} // namespace restaurant

#include "moc_commandpalette.cpp"
