#pragma once

#include "evening/inbox.h"
#include "read/changes.h"

#include <atomic>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <thread>

namespace restaurant {

/// Answers "where is my order?": from what the order-details view told lately or, for an order
/// that was closed long ago, from its read store, in a thread of its own. To be used in one
/// thread; answers may come in another.
class OrderLookup
{
public:
    using Answer = std::function<void(std::optional<OrderDetails>)>;

    explicit OrderLookup(Answer answer);
    ~OrderLookup();
    Q_DISABLE_COPY_MOVE(OrderLookup)

    /// The read store to ask; empty: there is none.
    void setStore(std::string path);
    void remember(const Changes<OrderDetails> &changes);
    /// Answers through the function given to the constructor.
    void ask(OrderId order);

private:
    static constexpr std::size_t mostRemembered = 5000;
    struct Question
    {
        std::string store;
        OrderId order{};
    };

    void work();
    [[nodiscard]] static std::optional<OrderDetails> lookUp(const Question &question);

    Answer m_answer;
    std::string m_store;
    std::map<OrderId, OrderDetails> m_recent; ///< The highest numbers.
    Inbox<Question> m_questions{64};
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace restaurant
