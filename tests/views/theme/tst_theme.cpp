#include "theme/themes.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace restaurant;

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
            for (const QColor &ground : {colours->window, colours->card, colours->raised,
                                         colours->selection, colours->ground}) {
                row("text on " + ground.name().toLatin1(), colours->text, ground, readable);
                row("dim on " + ground.name().toLatin1(), colours->dim, ground, readable);
            }
            row("the chosen one", colours->onSolid, colours->solid, readable);
            for (const Hue hue : allHues) {
                const Tint &tint = (*colours)[hue];
                const QByteArray number = QByteArray::number(static_cast<int>(hue));
                row("hue on its fill " + number, tint.text, tint.fill, readable);
                row("hue on a card " + number, tint.text, colours->card, readable);
                row("hue on the window " + number, tint.text, colours->window, readable);
                row("on the strong hue " + number, tint.onStrong, tint.strong, readable);
            }
            for (const Hue hue : {Hue::CommandBlue, Hue::ReadGreen, Hue::TroubleRed, Hue::Neutral})
                row("outline " + QByteArray::number(static_cast<int>(hue)), (*colours)[hue].strong,
                    colours->card, visible);
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

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
