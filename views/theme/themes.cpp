#include "themes.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QToolTip>

/// The linker would leave out the resources of a static library that nobody asks for.
static void loadIcons()
{
    Q_INIT_RESOURCE(theme);
}

namespace restaurant {

namespace {

/// What widgets that paint themselves by palette use: views, menus, tool tips, disabled text.
QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.raised);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.dim);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.solid);
    palette.setColor(QPalette::ToolTipText, colours.onSolid);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours[Hue::CommandBlue].text);
    palette.setColor(QPalette::LinkVisited, colours[Hue::PolicyLilac].text);
    palette.setColor(QPalette::Light, colours.raised);
    palette.setColor(QPalette::Midlight, colours.border);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.outline);
    palette.setColor(QPalette::Shadow, colours.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.outline);
    return palette;
}

/// The smallest body text that is comfortable on a screen, in points.
constexpr qreal leastBody = 9.75;

/// Before anything was applied, the palette is the desktop's.
bool desktopIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

} // namespace

Themes &Themes::instance()
{
    static QPointer<Themes> themes;
    if (!themes)
        themes = new Themes(qApp);
    return *themes;
}

Themes::Themes(QObject *parent)
    : QObject(parent)
    , m_systemIsDark(desktopIsDark())
{
    loadIcons();
    m_plain.colours = wantsDark() ? darkColours() : lightColours();
    m_plain.fonts = fontsOf(qMax(QGuiApplication::font().pointSizeF(), leastBody));
    m_plain.sizes = sizesFor(m_plain.fonts);
    m_theme = m_plain;
}

void Themes::setGrowth(double growth)
{
    if (growth == m_growth)
        return;
    m_growth = growth;
    m_theme.fonts = fontsOf(m_plain.fonts.body.pointSizeF() * growth);
    m_theme.sizes = sizesFor(m_theme.fonts);
    emit themeChanged();
}

bool Themes::wantsDark() const
{
    switch (m_appearance) {
    case Appearance::Light:
        return false;
    case Appearance::Dark:
        return true;
    case Appearance::System:
        break;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return m_systemIsDark;
#endif
}

void Themes::apply(Appearance appearance)
{
    m_appearance = appearance;
    m_plain.colours = m_theme.colours = wantsDark() ? darkColours() : lightColours();
    if (qApp->style()->name() != QLatin1String("fusion") && qApp->styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(m_plain.fonts.body);
    const QPalette palette = paletteOf(m_plain.colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(styleSheetOf(m_plain));
    emit themeChanged();
}

} // namespace restaurant

#include "moc_themes.cpp"
