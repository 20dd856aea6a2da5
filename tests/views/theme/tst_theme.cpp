#include "testprogram.h"
#include "theme/themes.h"

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

namespace restaurant::testing::tst_theme {

namespace {

/// WCAG level AA, for text that is not large.
constexpr double readable = 4.5;
/// For shapes that carry meaning.
constexpr double visible = 3.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// How well one colour stands out against another, 1 to 21, as WCAG 2 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void blackOnWhiteIsTheGreatestContrast()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QCOMPARE(contrast(Qt::red, Qt::white), contrast(Qt::white, Qt::red));
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Colours *colours : {&lightColours(), &darkColours()}) {
            const QByteArray name = colours->dark ? "dark" : "light";
            const auto row = [&](const QByteArray &what, const QColor &text, const QColor &ground,
                                 double least) {
                QTest::newRow((name + ' ' + what).constData()) << text << ground << least;
            };
            const std::array grounds{colours->window, colours->card, colours->raised,
                                     colours->selection, colours->ground};
            for (const QColor &ground : grounds) {
                const QByteArray on = " on " + ground.name().toLatin1();
                row("text" + on, colours->text, ground, readable);
                row("dim" + on, colours->dim, ground, readable);
                for (const Hue hue : allHues) {
                    const QByteArray number = ' ' + QByteArray::number(static_cast<int>(hue));
                    row("hue" + number + on, (*colours)[hue].text, ground, readable);
                    row("shape" + number + on, (*colours)[hue].strong, ground, visible);
                }
            }
            for (const QColor &ground :
                 {colours->window, colours->card, colours->raised, colours->ground})
                row("a field's edge on " + ground.name().toLatin1(), colours->outline, ground,
                    visible);
            row("the chosen one", colours->onSolid, colours->solid, readable);
            for (const Hue hue : allHues) {
                const Tint &tint = (*colours)[hue];
                const QByteArray number = ' ' + QByteArray::number(static_cast<int>(hue));
                row("hue on its fill" + number, tint.text, tint.fill, readable);
                row("text on the fill" + number, colours->text, tint.fill, readable);
                row("dim on the fill" + number, colours->dim, tint.fill, readable);
                row("shape on its fill" + number, tint.strong, tint.fill, visible);
                row("on the strong hue" + number, tint.onStrong, tint.strong, readable);
            }
        }
    }
    void everyTextCanBeRead()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = contrast(text, ground);
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
    }

    /// What is written on its own ground in the style sheet, in each of a widget's states; what is
    /// switched off may be paler, but not unreadable.
    void whatTheStyleSheetWritesCanBeRead()
    {
        const Fonts fonts = fontsOf(10);
        static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
        static const QRegularExpression ink(QStringLiteral("(?:^|[;\\s])color: (#[0-9a-f]{6})"));
        static const QRegularExpression ground(QStringLiteral("background: (#[0-9a-f]{6})"));
        int measured = 0;
        for (const Colours *colours : {&lightColours(), &darkColours()}) {
            const QString sheet = styleSheetOf({*colours, fonts, sizesFor(fonts)});
            for (auto rules = rule.globalMatch(sheet); rules.hasNext();) {
                const QRegularExpressionMatch one = rules.next();
                const auto text = ink.match(one.captured(2));
                if (!text.hasMatch())
                    continue;
                const auto under = ground.match(one.captured(2));
                const QColor on = under.hasMatch() ? QColor(under.captured(1)) : colours->card;
                const double found = contrast(QColor(text.captured(1)), on);
                QVERIFY2(found >= readable, qPrintable(one.captured().trimmed()));
                ++measured;
            }
        }
        QVERIFY(measured > 30);
    }

    /// For widgets that paint themselves, and for Qt's own.
    void whatThePaletteWritesCanBeRead()
    {
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            Themes::instance().apply(appearance);
            const QPalette palette = QApplication::palette();
            for (const auto &[text, ground] :
                 {std::pair(QPalette::WindowText, QPalette::Window),
                  std::pair(QPalette::Text, QPalette::Base),
                  std::pair(QPalette::Text, QPalette::AlternateBase),
                  std::pair(QPalette::PlaceholderText, QPalette::Base),
                  std::pair(QPalette::ButtonText, QPalette::Button),
                  std::pair(QPalette::ToolTipText, QPalette::ToolTipBase),
                  std::pair(QPalette::HighlightedText, QPalette::Highlight),
                  std::pair(QPalette::Link, QPalette::Base),
                  std::pair(QPalette::LinkVisited, QPalette::Window)})
                QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= readable,
                         qPrintable(QVariant::fromValue(text).toString()));
        }
    }

    void theStyleSheetKnowsAllItsNames()
    {
        const Fonts fonts = fontsOf(10);
        for (const Colours *colours : {&lightColours(), &darkColours()}) {
            const QString sheet = styleSheetOf({*colours, fonts, sizesFor(fonts)});
            QVERIFY(!sheet.contains(QLatin1Char('@')));
        }
    }

    void aThemeIsChangedWhileTheProgramRuns()
    {
        Themes &themes = Themes::instance();
        themes.apply(Appearance::Light);
        QSignalSpy changed(&themes, &Themes::themeChanged);
        themes.apply(Appearance::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme().colours.dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkColours().window);
        themes.apply(Appearance::Light);
        QVERIFY(!theme().colours.dark);
        QCOMPARE(QApplication::palette().color(QPalette::Text), lightColours().text);
    }

    void theSystemsAppearanceIsFollowed()
    {
        Themes::instance().apply(Appearance::Dark);
        Themes::instance().apply(Appearance::System);
        QVERIFY(!theme().colours.dark); // Offscreen, the desktop is light.
    }

    void sizesGrowWithTheFont()
    {
        const Sizes small = sizesFor(fontsOf(9));
        const Sizes large = sizesFor(fontsOf(18));
        QVERIFY(large.row > small.row * 3 / 2);
        QVERIFY(large.ticket > small.ticket * 3 / 2);
    }
};

RESTAURANT_TEST(TestTheme)

} // namespace restaurant::testing::tst_theme
#include "tst_theme.moc"
