#include "themes.h"

#include "palette.h"
#include "stylesheet.h"

#include <QApplication>
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
