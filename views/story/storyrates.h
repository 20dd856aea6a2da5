#pragma once

#include "common/picture.h"
#include "read/measures.h"

#include <vector>

namespace restaurant {

/// Queries and commands a minute.
struct MinuteRates
{
    Minute minute{};
    int reads = 0;
    int writes = 0;
    bool operator==(const MinuteRates &) const = default;
};

/// From what is counted since the beginning: minute by minute, the latest last.
[[nodiscard]] std::vector<MinuteRates> ratesOf(const std::map<Minute, MinuteMeasure> &minutes);

/// Queries and commands a minute, as two small lines over the evening so far.
class StoryRates final : public Picture
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryRates)

public:
    explicit StoryRates(QWidget *parent = nullptr);

    void show(std::vector<MinuteRates> rates);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] QString toolTipAt(QPoint place) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString told() const;
    void paintRates(QPainter &painter, const QRect &room, int most, int MinuteRates::*rate,
                    const QColor &colour, Qt::PenStyle style) const;

    std::vector<MinuteRates> m_rates;
};

} // namespace restaurant
