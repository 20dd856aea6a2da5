#include "keyswidget.h"

#include "common/controls.h"
#include "common/paint.h"
#include "common/tables.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainterPath>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

KeysPicture::KeysPicture(QWidget *parent)
    : Picture("keysPicture", tr("Tables, keys and references"), parent)
{
    setAccessibleDescription(tr("There are no tables yet."));
}

double KeysPicture::row() const
{
    return theme().sizes.line + theme().sizes.tight;
}

QString KeysPicture::marks(const StoreTable &table, const StoreColumn &column) const
{
    QStringList words;
    if (column.key > 0)
        words += tr("PK");
    const bool refers = std::any_of(
        table.references.begin(), table.references.end(), [&](const StoreReference &reference) {
            return std::find(reference.from.begin(), reference.from.end(), column.name) !=
                   reference.from.end();
        });
    if (refers)
        words += tr("FK");
    return words.join(u' ');
}

double KeysPicture::widthOf(const StoreTable &table) const
{
    ShapedTexts &texts = ShapedTexts::instance();
    const Fonts &fonts = theme().fonts;
    const int mark = texts.widthOf(tr("PK FK"), fonts.small) + theme().sizes.gap;
    int widest = texts.widthOf(toQString(table.name), fonts.strong);
    for (const StoreColumn &column : table.columns)
        widest = std::max(widest, texts.widthOf(toQString(column.name), fonts.strong) + mark);
    return widest + 2 * theme().sizes.padding + theme().sizes.tight;
}

void KeysPicture::show(const std::vector<StoreTable> &tables)
{
    m_tables = tables;
    beginAnew();
    qsizetype lines = 0;
    for (const StoreTable &table : m_tables)
        lines += static_cast<qsizetype>(table.references.size());
    setAccessibleDescription(
        tr("%1, with %2. The table beside it says which.")
            .arg(counted("KeysPicture", "%1 table", QT_TRANSLATE_N_NOOP("KeysPicture", "%1 tables"),
                         static_cast<qint64>(m_plan.boxes.size())),
                 counted("KeysPicture", "%1 reference",
                         QT_TRANSLATE_N_NOOP("KeysPicture", "%1 references"), lines)));
}

void KeysPicture::setRoom(int height)
{
    if (std::exchange(m_room, height) != height)
        beginAnew();
}

void KeysPicture::beginAnew()
{
    const KeysPlan::Measures measures{row(), double(theme().sizes.margin), double(m_room),
                                      [this](const StoreTable &table) { return widthOf(table); }};
    m_plan = planOf(m_tables, measures);
    setMinimumSize(m_plan.size.toSize());
    resize(size().expandedTo(minimumSize()));
    update();
}

QRectF KeysPicture::rowRect(std::size_t box, std::size_t place) const
{
    const QRectF whole = m_plan.boxes[box].place;
    return {whole.left(), whole.top() + (static_cast<double>(place) + 1.25) * row(), whole.width(),
            row()};
}

void KeysPicture::paintBox(QPainter &painter, std::size_t box) const
{
    const Colours &colours = theme().colours;
    const auto &[table, place] = m_plan.boxes[box];
    const int side = theme().sizes.padding;
    paintCard(painter, place.toRect(), colours.card, colours.outline);
    const QRect head(place.toRect().left(), place.toRect().top(), place.toRect().width(),
                     static_cast<int>(1.15 * row()));
    paintCardHead(painter, head, colours[Hue::WriteYellow].fill);
    restaurant::paintLine(painter, head.adjusted(side, 0, -side, 0), toQString(table.name),
                          theme().fonts.strong, colours[Hue::WriteYellow].text);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const StoreColumn &column = table.columns[i];
        const QRect line = rowRect(box, i).toRect().adjusted(side, 0, -side, 0);
        restaurant::paintLine(painter, line, toQString(column.name),
                              column.key > 0 ? theme().fonts.strong : theme().fonts.body,
                              colours.text);
        restaurant::paintLine(painter, line, marks(table, column), theme().fonts.small, colours.dim,
                              Qt::AlignRight | Qt::AlignVCenter);
    }
}

bool KeysPicture::goesLeft(const KeysPlan::Line &line) const
{
    return m_plan.boxes[line.to].place.right() < m_plan.boxes[line.from].place.left();
}

QPointF KeysPicture::endOf(const KeysPlan::Line &line) const
{
    const QRectF to = rowRect(line.to, line.toRow);
    return {goesLeft(line) ? to.right() : to.left(), to.center().y()};
}

/// It leaves on the left and arrives on the right, where what is referred to lies further left;
/// it passes behind the boxes.
void KeysPicture::paintLine(QPainter &painter, const KeysPlan::Line &line) const
{
    const QRectF from = rowRect(line.from, line.fromRow);
    const bool isLeft = goesLeft(line);
    const QPointF begin(from.left(), from.center().y());
    const QPointF end = endOf(line);
    const double bend =
        isLeft ? std::max(20.0, (begin.x() - end.x()) / 2) : 1.5 * theme().sizes.margin;
    QPainterPath path(begin);
    path.cubicTo(begin - QPointF(bend, 0), end + QPointF(isLeft ? bend : -bend, 0), end);
    painter.setPen(QPen(theme().colours[Hue::CommandBlue].strong, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void KeysPicture::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.fillRect(event->rect(), theme().colours.window);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const KeysPlan::Line &line : m_plan.lines)
        paintLine(painter, line);
    for (std::size_t box = 0; box < m_plan.boxes.size(); ++box)
        paintBox(painter, box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colours[Hue::CommandBlue].strong);
    for (const KeysPlan::Line &line : m_plan.lines)
        painter.drawEllipse(endOf(line), 3.5, 3.5);
}

QString KeysPicture::toolTipAt(QPoint place)
{
    for (std::size_t box = 0; box < m_plan.boxes.size(); ++box) {
        const StoreTable &table = m_plan.boxes[box].table;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (rowRect(box, i).contains(place))
                return toolTipText(tr("%1.%2: %3")
                                       .arg(toQString(table.name), toQString(table.columns[i].name),
                                            toQString(table.columns[i].type)));
        if (m_plan.boxes[box].place.contains(place))
            return toolTipText(toQString(table.name));
    }
    return {};
}

KeysWidget::KeysWidget(QWidget *parent)
    : QWidget(parent)
    , m_picture(new KeysPicture)
    , m_area(new QScrollArea)
    , m_table(new QTableView)
    , m_twin(new QStackedWidget)
    , m_asTable(namedAction(this, "storesKeysTableAction", tr("Table"),
                            tr("Show keys and references as a table")))
{
    m_asTable->setIcon(iconOf(Icon::Table));
    m_asTable->setCheckable(true);
    m_area->setObjectName(QStringLiteral("keysArea"));
    m_area->setAccessibleName(tr("Tables, keys and references"));
    m_area->setWidget(m_picture);
    m_area->setWidgetResizable(true);
    setUpTable(m_table, "storesKeys", tr("Keys and references"));
    m_table->setModel(&m_model);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("There are no tables yet"));
    m_twin->addWidget(m_area);
    m_twin->addWidget(m_table);
    QLabel *remark = plainLabel(tr("PK: primary key · FK: refers to the key of another table"));
    asKind(remark, WidgetKind::Small);
    const Sizes &sizes = theme().sizes;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    bar->addWidget(remark, 1);
    bar->addWidget(textButton(m_asTable, tr("Show as table")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_twin, 1);
    connect(m_asTable, &QAction::toggled, this, [this](bool table) {
        m_twin->setCurrentIndex(table ? 1 : 0);
        m_twin->currentWidget()->setFocus();
    });
    setFocusProxy(m_area);
}

namespace {

/// As far as the picture shows it: sizes change all the time.
bool isSameShape(const std::vector<StoreTable> &a, const std::vector<StoreTable> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.name == y.name && x.columns == y.columns && x.references == y.references;
    });
}

} // namespace

void KeysWidget::show(const StoreFile &file)
{
    if (isSameShape(m_shown, file.tables))
        return;
    m_shown = file.tables;
    m_model.show(m_shown);
    m_picture->show(m_shown);
}

void KeysWidget::clear()
{
    show({});
}

void KeysWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture->setRoom(m_twin->height() - theme().sizes.margin);
}

} // namespace restaurant

#include "moc_keyswidget.cpp"
