#include "themes.h"

#include <QList>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace restaurant {

namespace {

// @names are replaced by colours, fonts and sizes of the theme.
const char *const pattern = R"(
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QToolTip { background: @solid; color: @onSolid; border: 0; padding: @tight; }
*[kind="pane"] { background: @card; }
*[kind="card"] { background: @card; border: 1px solid @border; border-radius: @radius; }
*[kind="dim"] { color: @dim; }
*[kind="small"] { color: @dim; font-size: @smallFont; }
*[kind="strong"] { font-weight: 600; }
*[kind="mono"] { font-family: "@monoFamily"; font-size: @monoFont; }
*[kind="title"] { font-size: @titleFont; font-weight: 600; }
*[kind="accepted"] { background: @readViewFill; color: @readViewText; border-radius: @radius;
                     padding: @gap @padding; }
*[kind="pending"] { background: @commandFill; color: @commandText; border-radius: @radius;
                     padding: @gap @padding; }
*[kind="rejected"] { background: @troubleFill; color: @troubleText; border-radius: @radius;
                     padding: @gap @padding; }

#noticeCard { padding: 0; border-radius: @radius; }
#viewMenu::menu-indicator { image: none; width: 0; }
#notice { padding: 0; background: transparent; }

QPushButton, QToolButton { background: @card; color: @text; border: 1px solid @outline;
    border-radius: @radius; padding: @tight @padding; min-height: @line; }
QPushButton:hover, QToolButton:hover { background: @raised; border-color: @dim; }
QPushButton:pressed, QToolButton:pressed { background: @selection; }
QPushButton:focus, QToolButton:focus { border: 1px solid @commandStrong; }
QPushButton:disabled, QToolButton:disabled { color: @dim; border-color: @border;
    background: @window; }
QPushButton:checked, QToolButton:checked { background: @solid; color: @onSolid;
    border-color: @solid; }
QPushButton:checked:focus, QToolButton:checked:focus { border-color: @commandStrong; }
QPushButton[kind="primary"] { background: @commandStrong; color: @commandOn; font-weight: 600;
    border-color: @commandStrong; padding: @gap @padding; }
QPushButton[kind="primary"]:hover { background: @commandText; color: @card; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @neutralFill; color: @dim;
    border-color: @border; }
QToolButton[popupMode="2"] { padding-right: @line; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent;
    border-color: transparent; padding: 1px @tight; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: @raised;
    border-color: @border; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {
    border-color: @commandStrong; }
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked { background: @selection;
    color: @text; border-color: @border; }
QToolButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0;
    border-right: 0; }
QToolButton[segment="middle"] { border-radius: 0; border-right: 0; }
QToolButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QPushButton::menu-indicator, QToolButton::menu-indicator { subcontrol-position: right center;
    right: @tight; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit { background: @card; color: @text;
    border: 1px solid @outline; border-radius: @radius; padding: @tight @gap;
    min-height: @line; selection-background-color: @commandStrong;
    selection-color: @commandOn; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus {
    border: 1px solid @commandStrong; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @dim;
    background: @window; border-color: @border; }
QComboBox { padding-right: @line; }
QComboBox::drop-down { border: 0; width: @line; }
QComboBox::down-arrow { image: url(@downArrow); width: 10px; height: 10px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: @line;
    background: transparent; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {
    background: @selection; border-radius: @tight; }
QAbstractSpinBox::up-arrow { image: url(@upArrow); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(@downArrow); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @outline; outline: 0;
    selection-background-color: @selection; selection-color: @text; }

QTableView, QTreeView, QListView { background: @card; alternate-background-color: @raised;
    border: 0; outline: 0; gridline-color: @border; selection-background-color: @selection;
    selection-color: @text; }
QTableView::item { padding: 0 @tight; border: 0; }
QTableView::item:selected { background: @selection; color: @text; }
QHeaderView { background: @card; border: 0; }
QHeaderView::section { background: @card; color: @dim; border: 0;
    border-bottom: 1px solid @border; padding: @tight @tight @tight @cell;
    font-size: @smallFont; }

QSlider { min-height: @line; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @outline; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @commandStrong; }
QSlider::handle:horizontal { width: 12px; margin: -6px 0; border-radius: 8px;
    background: @card; border: 2px solid @commandStrong; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @commandStrong; }
QSlider::sub-page:horizontal:disabled { background: @outline; }
QSlider::handle:horizontal:disabled { border-color: @outline; }

QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @outline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: @card; border-bottom: 1px solid @border; }
QMenuBar::item { background: transparent; padding: @tight @gap; }
QMenuBar::item:selected { background: @selection; border-radius: @tight; }
QMenu { background: @card; color: @text; border: 1px solid @outline; padding: @tight; }
QMenu::item { padding: @tight @margin; border-radius: @tight; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @border; margin: @tight; }
QCheckBox { spacing: @tight; }
QCheckBox::indicator { width: 13px; height: 13px; background: @card; border: 1px solid @dim;
    border-radius: 3px; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @commandStrong; }
QCheckBox::indicator:checked { background: @commandStrong; border-color: @commandStrong;
    image: url(@check); }
QToolBar { background: @card; border: 0; border-bottom: 1px solid @border; spacing: @gap;
    padding: 1px; } /* Qt takes the left one for all sides. */
QStatusBar { background: @card; border-top: 1px solid @border; color: @dim; }
QStatusBar::item { border: 0; }
QDockWidget { color: @text; }
QTabBar::tab { background: transparent; color: @dim; padding: @tight @margin; border: 0;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @commandStrong; }
QTabBar QToolButton { background: @window; border: 0; border-radius: 0; padding: 0; }
QTabWidget::pane { border: 0; }
QSplitter::handle { background: @border; }
QProgressBar { background: @neutralFill; border: 0; border-radius: 3px; text-align: center; }
QProgressBar::chunk { background: @commandStrong; border-radius: 3px; }
)";

using Names = QList<std::pair<QString, QString>>;

void addTint(Names &names, const char *name, const Tint &tint)
{
    const QString start = QLatin1String(name);
    names.append({start + QStringLiteral("Strong"), tint.strong.name()});
    names.append({start + QStringLiteral("On"), tint.onStrong.name()});
    names.append({start + QStringLiteral("Fill"), tint.fill.name()});
    names.append({start + QStringLiteral("Text"), tint.text.name()});
}

QString pixels(int size)
{
    return QStringLiteral("%1px").arg(size);
}

QString points(const QFont &font)
{
    return QStringLiteral("%1pt").arg(font.pointSizeF());
}

Names namesOf(const Theme &theme)
{
    const auto &[colours, fonts, sizes] = theme;
    const auto icon = [dark = colours.dark](const char *name) {
        return QStringLiteral(":/theme/icons/%1-%2.png")
            .arg(QLatin1String(name), dark ? QLatin1String("dark") : QLatin1String("light"));
    };
    Names names{
        {QStringLiteral("window"), colours.window.name()},
        {QStringLiteral("card"), colours.card.name()},
        {QStringLiteral("raised"), colours.raised.name()},
        {QStringLiteral("border"), colours.border.name()},
        {QStringLiteral("outline"), colours.outline.name()},
        {QStringLiteral("text"), colours.text.name()},
        {QStringLiteral("dim"), colours.dim.name()},
        {QStringLiteral("selection"), colours.selection.name()},
        {QStringLiteral("solid"), colours.solid.name()},
        {QStringLiteral("onSolid"), colours.onSolid.name()},
        {QStringLiteral("smallFont"), points(fonts.small)},
        {QStringLiteral("titleFont"), points(fonts.title)},
        {QStringLiteral("monoFamily"), fonts.mono.family()},
        {QStringLiteral("monoFont"), points(fonts.mono)},
        {QStringLiteral("line"), pixels(sizes.line)},
        {QStringLiteral("tight"), pixels(sizes.tight)},
        {QStringLiteral("gap"), pixels(sizes.gap)},
        {QStringLiteral("padding"), pixels(sizes.padding)},
        {QStringLiteral("margin"), pixels(sizes.margin)},
        {QStringLiteral("radius"), pixels(sizes.radius)},
        {QStringLiteral("cell"), pixels(sizes.tight + 3)}, // Where a cell's text begins.
        {QStringLiteral("downArrow"), icon("down")},
        {QStringLiteral("check"), icon("check")},
        {QStringLiteral("upArrow"), icon("up")},
    };
    addTint(names, "neutral", colours[Hue::Neutral]);
    addTint(names, "command", colours[Hue::CommandBlue]);
    addTint(names, "event", colours[Hue::EventOrange]);
    addTint(names, "readView", colours[Hue::ReadGreen]);
    addTint(names, "trouble", colours[Hue::TroubleRed]);
    return names;
}

const char *wordOf(WidgetKind kind)
{
    switch (kind) {
    case WidgetKind::Primary:
        return "primary";
    case WidgetKind::Quiet:
        return "quiet";
    case WidgetKind::Card:
        return "card";
    case WidgetKind::Pane:
        return "pane";
    case WidgetKind::Dim:
        return "dim";
    case WidgetKind::Small:
        return "small";
    case WidgetKind::Strong:
        return "strong";
    case WidgetKind::Mono:
        return "mono";
    case WidgetKind::Title:
        return "title";
    case WidgetKind::Accepted:
        return "accepted";
    case WidgetKind::Rejected:
        return "rejected";
    case WidgetKind::Pending:
        return "pending";
    }
    return "";
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    Names names = namesOf(theme);
    // Longest first, so that @text is not found in a longer name.
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    QString sheet = QLatin1String(pattern);
    for (const auto &[name, value] : names)
        sheet.replace(QLatin1Char('@') + name, value);
    return sheet;
}

void asKind(QWidget *widget, WidgetKind kind)
{
    const QString word = QLatin1String(wordOf(kind));
    if (widget->property("kind").toString() == word)
        return;
    widget->setProperty("kind", word);
    if (QStyle *style = widget->style()) {
        style->unpolish(widget);
        style->polish(widget);
    }
}

} // namespace restaurant
