#pragma once

#include "domain/outcome.h"
#include "theme/themes.h"

#include <QWidget>

#include <deque>
#include <map>
#include <string>

class QLabel;

namespace restaurant {

// What becomes of an order once it is placed: stock, payment and ordering answer one after the
// other, and only then does the kitchen hear of it.

struct OrderProcess
{
    enum class Stage {
        Placed,        ///< Its stock is asked for.
        AwaitsPayment, ///< Takeaway: before the kitchen hears of it.
        Accepted,      ///< The kitchen has it.
        Rejected,
        Cancelled
    };
    OrderId order{};
    Stage stage = Stage::Placed;
    Instant since{};
    Money due;       ///< AwaitsPayment only.
    std::string why; ///< Rejected and cancelled only.
    bool operator==(const OrderProcess &) const = default;
};

/// Follows the orders of an evening. Each command that the process manager sends for an order, and
/// each of a person about it, stands in one correlation with what set it off, and its events name
/// the order: so whichever comes first, an answer or news of the log, leads to the same.
class OrderProcesses
{
public:
    void take(const HandledCommand &handled);
    /// Null: not heard of, or so long ago that it is forgotten.
    [[nodiscard]] const OrderProcess *find(OrderId order) const;
    void clear() { m_processes.clear(); }

private:
    std::map<OrderId, OrderProcess> m_processes;
};

/// What became of the last few orders a person placed, the newest on top, in words. Each follows
/// its order: placed is not accepted yet.
class AnswerList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerList)
public:
    explicit AnswerList(QWidget *parent = nullptr);

    /// A command of this pane was refused: nothing was placed.
    void tellRefused(const Rejection &rejection);
    /// A command of this pane was not decided at all: nothing was placed.
    void tellNotPlaced(const QString &why);
    /// What was sent and is not decided yet; empty: nothing is.
    void tellUnderWay(const QString &text);
    /// How far an order has come. One that is not told of any more comes back if it failed.
    void follow(const OrderProcess &process);
    void clear();

private:
    struct Answer
    {
        OrderId order{}; ///< 0: there is none.
        QLabel *label = nullptr;
    };
    void add(OrderId order, WidgetKind kind, const QString &text);

    std::deque<Answer> m_answers; ///< The newest first.
    QLabel *m_underWay;           ///< Above them.
};

} // namespace restaurant
