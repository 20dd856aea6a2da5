#include "orderlookup.h"

#include "read/store/queries.h"
#include "sqlite/storeerror.h"
#include "json/decode.h"

namespace restaurant {

using namespace std::chrono_literals;

OrderLookup::OrderLookup(Answer answer)
    : m_answer(std::move(answer))
    , m_thread([this] { work(); })
{
}

OrderLookup::~OrderLookup()
{
    m_stopping = true;
    (void)m_questions.put({}); // wakes it
    m_thread.join();
}

void OrderLookup::setStore(std::string path)
{
    m_store = std::move(path);
}

void OrderLookup::remember(const Changes<OrderDetails> &changes)
{
    if (changes.whole)
        m_recent.clear();
    for (const OrderDetails &details : changes.upserted)
        m_recent.insert_or_assign(details.order, details);
    for (const OrderId order : changes.removed)
        m_recent.erase(order);
    while (m_recent.size() > mostRemembered)
        m_recent.erase(m_recent.begin());
}

void OrderLookup::ask(OrderId order)
{
    const auto known = m_recent.find(order);
    if (known != m_recent.end())
        m_answer(known->second);
    else if (m_store.empty() || !m_questions.put({m_store, order}))
        m_answer(std::nullopt);
}

void OrderLookup::work()
{
    while (!m_stopping) {
        for (const Question &question :
             m_questions.take(64, std::chrono::steady_clock::now() + 1h)) {
            if (!question.store.empty())
                m_answer(lookUp(question));
        }
    }
}

std::optional<OrderDetails> OrderLookup::lookUp(const Question &question)
{
    try {
        return ViewQueries(question.store).details(question.order);
    } catch (const std::exception &) {
        return std::nullopt; // the view's own header says what is wrong with its store
    }
}

} // namespace restaurant
