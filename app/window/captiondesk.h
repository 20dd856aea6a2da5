#pragma once

#include "evening/evening.h"

#include <QObject>

#include <vector>

namespace restaurant {

class NoticeBar;

/// Lets the notice say what is worth pointing at where the cursor stands: live, in a recording and
/// in the past alike, the last caption at or before it.
class CaptionDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptionDesk)
public:
    /// The bar outlives it.
    CaptionDesk(NoticeBar *bar, QObject *parent);

    /// From now on it follows the cursor of this evening.
    void serve(const Evening *evening, const EveningInfo &info);

signals:
    /// The caption that is shown is about this pane; empty: about none, or it was closed.
    void pointedAt(const QString &pane);

private:
    void add(const Cue &cue);
    void follow(Instant now);

    NoticeBar *m_bar;
    std::vector<CueMark> m_captions; ///< By time.
    std::size_t m_reached = 0;       ///< So many lie at or before the cursor.
    Instant m_now{};
};

} // namespace restaurant
