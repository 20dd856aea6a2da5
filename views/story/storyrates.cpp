#include "storyrates.h"

#include "common/paint.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <iterator>

namespace restaurant {

namespace {

QString reads(int number)
{
    return counted("StoryRates", "%1 query/min",
                   QT_TRANSLATE_N_NOOP("StoryRates", "%1 queries/min"), number);
}

QString writes(int number)
{
    return counted("StoryRates", "%1 command/min",
                   QT_TRANSLATE_N_NOOP("StoryRates", "%1 commands/min"), number);
}

} // namespace

std::vector<MinuteRates> ratesOf(const std::map<Minute, MinuteMeasure> &minutes)
{
    std::vector<MinuteRates> rates;
    int looks = 0;
    int commands = 0;
    for (const auto &[minute, measure] : minutes) {
        rates.push_back({minute, measure.looks - looks, measure.commands - commands});
        looks = measure.looks;
        commands = measure.commands;
    }
    return rates;
}

StoryRates::StoryRates(QWidget *parent)
    : Picture("storyRates", tr("Queries and commands a minute"), parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StoryRates::show(std::vector<MinuteRates> rates)
{
    if (rates == m_rates)
        return;
    m_rates = std::move(rates);
    setAccessibleDescription(told());
    update();
}

QSize StoryRates::sizeHint() const
{
    const Sizes &sizes = theme().sizes;
    int words = 0;
    for (const QString &rate : {reads(888), writes(888)})
        words += ShapedTexts::instance().widthOf(rate, theme().fonts.small) + sizes.gap;
    return {words, 3 * sizes.smallLine};
}

QString StoryRates::told() const
{
    if (m_rates.empty())
        return tr("No minute is over yet.");
    return tr("In the last full minute: %1, %2.")
        .arg(reads(m_rates.back().reads), writes(m_rates.back().writes));
}

QString StoryRates::toolTipAt(QPoint)
{
    return toolTipText(
        told() + QLatin1Char('\n') +
        tr("Queries: looks of guests and staff at the views. Commands: of persons, that changed "
           "something."));
}

void StoryRates::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &[colours, fonts, sizes] = theme();
    painter.fillRect(rect(), colours.card);
    const QColor &green = colours[Hue::ReadGreen].text;
    const QColor &blue = colours[Hue::CommandBlue].text;
    QRect words(0, 0, width() - sizes.tight, sizes.smallLine);
    const MinuteRates last = m_rates.empty() ? MinuteRates{} : m_rates.back();
    paintLine(painter, words, reads(last.reads), fonts.small, green);
    paintLine(painter, words, writes(last.writes), fonts.small, blue,
              Qt::AlignRight | Qt::AlignVCenter);
    const QRect room = rect().adjusted(0, sizes.smallLine + 2, -sizes.tight, -4);
    int most = 1;
    for (const MinuteRates &one : m_rates)
        most = std::max({most, one.reads, one.writes});
    paintRates(painter, room, most, &MinuteRates::reads, colours[Hue::ReadGreen].strong,
               Qt::SolidLine);
    paintRates(painter, room, most, &MinuteRates::writes, colours[Hue::CommandBlue].strong,
               Qt::DashLine);
}

void StoryRates::paintRates(QPainter &painter, const QRect &room, int most, int MinuteRates::*rate,
                            const QColor &colour, Qt::PenStyle style) const
{
    if (m_rates.size() < 2)
        return;
    const double step = room.width() / static_cast<double>(m_rates.size() - 1);
    QPainterPath path;
    for (std::size_t i = 0; i < m_rates.size(); ++i) {
        const double y = room.bottom() - (m_rates[i].*rate) * double(room.height()) / most;
        const QPointF at(room.left() + step * static_cast<double>(i), y);
        i == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    painter.setPen(QPen(colour, 1.5, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace restaurant

#include "moc_storyrates.cpp"
