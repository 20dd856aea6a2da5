// Which item, delivered how, explains the wrong documents. Suspects are the items that touched a
// wrong document, or another document of such an item. Each is tried on the few items that have to
// do with that document, and if that is not enough, on all; at last every item is a suspect, since
// out of its turn it may touch what in its turn it leaves alone. What gives the document that is
// there is then tried on the whole board, where it must spoil no other. What explains most wins.
#pragma once

#include "read/audit/guilt.h"
#include "read/audit/touches.h"
#include "read/boardchanges.h"
#include "read/finding.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <span>
#include <vector>

namespace restaurant {

// Of which place of the log the documents of a store really are.

template <typename Board> struct CheckpointSearch
{
    /// The place nearest to the checkpoint whose fold gives all documents of the store, and its
    /// time: who changes a checkpoint by hand seldom thinks of that.
    std::optional<PlaceOf<Board>> documentsOf;
    explicit CheckpointSearch(const GuiltQuestion<Board> &question)
        : m_board(question.base)
    {
        compareAll(question);
        note(question);
        forEachItem(question, placeOf(m_board), [&](const ItemOf<Board> &item) {
            const bool isBeyond = placeOf(item) > question.until;
            if (isBeyond && documentsOf)
                return false;
            take(question, item);
            return true;
        });
    }

private:
    void take(const GuiltQuestion<Board> &question, const ItemOf<Board> &item)
    {
        apply(m_board, item);
        forEachRef<Board>(takeChangedKeys(m_board),
                          [&](const DocumentRef<Board> &ref) { compare(question, ref); });
        note(question);
    }
    void compareAll(const GuiltQuestion<Board> &question)
    {
        forEachKind(m_board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
            documents.forEach([&](const KeyOf<Doc> &key, const Doc &) {
                compare(question, DocumentKey<Doc>{key});
            });
            for (const auto &row : std::get<RowsOf<Doc>>(question.right).rows)
                compare(question, DocumentKey<Doc>{row.first});
        });
        for (const auto &wrong : question.wrong)
            compare(question, wrong.first);
    }
    void compare(const GuiltQuestion<Board> &question, const DocumentRef<Board> &ref)
    {
        if (jsonIn(m_board, ref) == question.stored(ref))
            m_unequal.erase(ref);
        else
            m_unequal.insert(ref);
    }
    void note(const GuiltQuestion<Board> &question)
    {
        if (m_unequal.empty() && m_board.at == question.at)
            documentsOf = placeOf(m_board);
    }

    Board m_board;
    std::set<DocumentRef<Board>> m_unequal; ///< What the fold has otherwise than the store.
};

// Folding with a fault: what a view would hold if one item had been delivered wrongly.

/// That the delivery of this item, by its number from the base on, went wrong.
struct Suspicion
{
    int item = 0;
    DeliveryFault fault{};
    auto operator<=>(const Suspicion &) const = default;
};

/// Folds those of `items` that `which` lists, in order, with the fault.
template <typename Board>
void foldWith(Board &board, const std::vector<ItemOf<Board>> &items, std::span<const int> which,
              const Suspicion &suspicion)
{
    const auto itemAt = [&](int number) -> const ItemOf<Board> & {
        return items[static_cast<std::size_t>(number)];
    };
    for (auto next = which.begin(); next != which.end(); ++next) {
        if (*next != suspicion.item) {
            apply(board, itemAt(*next));
            continue;
        }
        switch (suspicion.fault) {
        case DeliveryFault::Skipped:
            break;
        case DeliveryFault::Doubled:
            apply(board, itemAt(*next));
            apply(board, itemAt(*next));
            break;
        case DeliveryFault::Swapped:
            if (next + 1 != which.end() && *(next + 1) == *next + 1)
                apply(board, itemAt(*++next));
            apply(board, itemAt(suspicion.item));
            break;
        }
    }
}

template <typename Board> class GuiltSearch
{
public:
    explicit GuiltSearch(const GuiltQuestion<Board> &question)
        : m_question(question)
        , m_touches(question)
        , m_all(m_touches.items.size())
    {
        std::iota(m_all.begin(), m_all.end(), 0);
        for (const auto &[ref, stored] : question.wrong)
            m_unexplained.insert(ref);
    }

    [[nodiscard]] std::map<DocumentRef<Board>, Suspicion> run()
    {
        for (std::optional<Explanation> best = bestOne(); best; best = bestOne()) {
            for (const Ref &explained : best->explained) {
                m_guilty.emplace(explained, best->suspicion);
                m_unexplained.erase(explained);
            }
        }
        return std::move(m_guilty);
    }
    [[nodiscard]] const ItemOf<Board> &item(int number) const
    {
        return m_touches.items[std::size_t(number)];
    }

private:
    using Ref = DocumentRef<Board>;
    static constexpr std::size_t mostDocuments = 20;
    static constexpr std::size_t mostSuspects = 300;
    static constexpr std::size_t mostConfirmed = 16;
    static constexpr std::size_t mostFolded = 5'000'000; ///< Items, over all attempts.

    /// What one suspicion, tried on the whole board, comes to.
    struct Explanation
    {
        Suspicion suspicion;
        std::vector<Ref> explained;
        std::size_t spoilt = 0; ///< Documents that are right and would not be.
    };

    /// How far from a wrong document one looks for who spoilt it.
    enum class Reach { Near, Whole, Beyond };

    /// Of all that explains something, what explains most: first from the items that have to do
    /// with a wrong document, then, unless that explains all, from the whole board.
    [[nodiscard]] std::optional<Explanation> bestOne()
    {
        std::optional<Explanation> best;
        std::vector<Ref> order = byLastTouch();
        order.resize(std::min(order.size(), mostDocuments));
        for (const Reach reach : {Reach::Near, Reach::Whole, Reach::Beyond}) {
            for (const Ref &ref : order) {
                confirm(suspicionsFor(ref, reach), best);
                if (best && explainsAll(*best))
                    return best;
            }
        }
        return best;
    }
    [[nodiscard]] bool explainsAll(const Explanation &known) const
    {
        return known.spoilt == 0 && known.explained.size() == m_unexplained.size();
    }
    [[nodiscard]] std::vector<Suspicion> suspicionsFor(const Ref &ref, Reach reach)
    {
        const auto known = m_touches.numberOf.find(ref);
        if (reach == Reach::Beyond)
            return tryOn(m_all, beyond(known == m_touches.numberOf.end() ? -1 : lastTouch(ref)));
        if (known == m_touches.numberOf.end())
            return {}; // nothing has touched it
        const std::vector<int> items = reach == Reach::Whole ? m_all : itemsNear(known->second);
        return tryOn(items, suspects(known->second, items));
    }
    /// Tries the first few on the whole board; `best` becomes the best of them, if it is better.
    void confirm(const std::vector<Suspicion> &ranked, std::optional<Explanation> &best)
    {
        const auto worth = [](const Explanation &known) {
            return std::ssize(known.explained) - static_cast<std::ptrdiff_t>(known.spoilt);
        };
        for (std::size_t i = 0; i < std::min(ranked.size(), mostConfirmed); ++i) {
            Explanation found = explanationBy(ranked[i]);
            if (worth(found) > (best ? worth(*best) : 0))
                best = std::move(found);
            if (best && explainsAll(*best))
                return;
        }
    }

    /// A fault shows in what it touched no later than it happened: the earliest documents first.
    [[nodiscard]] std::vector<Ref> byLastTouch() const
    {
        std::vector<Ref> refs(m_unexplained.begin(), m_unexplained.end());
        std::stable_sort(refs.begin(), refs.end(),
                         [&](const Ref &a, const Ref &b) { return lastTouch(a) < lastTouch(b); });
        return refs;
    }
    /// The last item that touched the document; behind all if none did.
    [[nodiscard]] int lastTouch(const Ref &ref) const
    {
        const auto found = m_touches.numberOf.find(ref);
        return found == m_touches.numberOf.end() ? static_cast<int>(m_all.size())
                                                 : itemsOf(found->second).back();
    }

    [[nodiscard]] const std::vector<int> &itemsOf(int document) const
    {
        return m_touches.itemsOf[std::size_t(document)];
    }
    /// The items that touched what was touched together with the document, and the neighbours of
    /// its own, which might touch it if they came before or after them; in order.
    [[nodiscard]] std::vector<int> itemsNear(int document) const
    {
        std::set<int> documents;
        for (int item : itemsOf(document))
            for (int touched : m_touches.documentsOf[std::size_t(item)])
                documents.insert(touched);
        std::vector<int> items;
        for (int touched : documents)
            items.insert(items.end(), itemsOf(touched).begin(), itemsOf(touched).end());
        for (int item : itemsOf(document)) {
            items.push_back(std::max(item - 1, 0));
            items.push_back(std::min(item + 1, m_all.back()));
        }
        std::sort(items.begin(), items.end());
        items.erase(std::unique(items.begin(), items.end()), items.end());
        return items;
    }
    /// Those that touched the document itself and those just before them first, then the others;
    /// the latest first.
    [[nodiscard]] std::vector<int> suspects(int document, const std::vector<int> &near) const
    {
        std::vector<int> order;
        std::set<int> known;
        const auto add = [&](int item) {
            if (item >= 0 && order.size() < mostSuspects && known.insert(item).second)
                order.push_back(item);
        };
        const std::vector<int> &own = itemsOf(document);
        for (auto item = own.rbegin(); item != own.rend(); ++item) {
            add(*item);
            add(*item - 1);
        }
        for (auto item = near.rbegin(); item != near.rend(); ++item)
            if (*item <= own.back())
                add(*item);
        return order;
    }

    /// Those after `last` that did not touch a document, but might have done so out of turn; the
    /// first to come first.
    [[nodiscard]] std::vector<int> beyond(int last) const
    {
        const auto from = m_all.begin() + (last + 1);
        const auto count = std::min<std::ptrdiff_t>(m_all.end() - from, mostSuspects);
        return {from, from + count};
    }

    /// The suspicions that give a wrong document as it is, when only the items `near` are folded:
    /// those that give most of them first.
    [[nodiscard]] std::vector<Suspicion> tryOn(const std::vector<int> &near,
                                               const std::vector<int> &suspects)
    {
        std::map<std::size_t, std::vector<Suspicion>, std::greater<>> ranked;
        if (suspects.empty())
            return {};
        const int first = *std::min_element(suspects.begin(), suspects.end());
        const auto split = std::lower_bound(near.begin(), near.end(), first);
        Board before = m_question.base;
        fold(before, {near.begin(), split}, {});
        const std::span<const int> rest(split, near.end());
        for (const DeliveryFault fault :
             {DeliveryFault::Skipped, DeliveryFault::Doubled, DeliveryFault::Swapped}) {
            for (const int item : suspects) {
                if (m_folded > mostFolded)
                    break;
                Board board = before;
                fold(board, rest, Suspicion{item, fault});
                if (const std::size_t given = givenBy(board); given > 0)
                    ranked[given].push_back({item, fault});
            }
        }
        std::vector<Suspicion> all;
        for (const auto &[given, suspicions] : ranked)
            all.insert(all.end(), suspicions.begin(), suspicions.end());
        return all;
    }
    [[nodiscard]] std::size_t givenBy(const Board &board) const
    {
        const auto isGiven = [&](const Ref &ref) {
            return jsonIn(board, ref) == m_question.wrong.at(ref);
        };
        return static_cast<std::size_t>(
            std::count_if(m_unexplained.begin(), m_unexplained.end(), isGiven));
    }

    [[nodiscard]] Explanation explanationBy(const Suspicion &suspicion)
    {
        Board board = m_question.base;
        fold(board, m_all, suspicion);
        std::set<Ref> touched(m_touches.documents.begin(), m_touches.documents.end());
        forEachRef<Board>(takeChangedKeys(board), [&](const Ref &ref) { touched.insert(ref); });
        Explanation explanation{suspicion, {}, 0};
        for (const Ref &ref : touched) {
            const std::optional<std::string> json = jsonIn(board, ref);
            if (m_unexplained.contains(ref) && json == m_question.wrong.at(ref))
                explanation.explained.push_back(ref);
            else if (!m_question.wrong.contains(ref) && json != m_question.stored(ref))
                ++explanation.spoilt;
        }
        return explanation;
    }
    void fold(Board &board, std::span<const int> which, const std::optional<Suspicion> &suspicion)
    {
        m_folded += which.size();
        foldWith(board, m_touches.items, which, suspicion.value_or(Suspicion{-1, {}}));
    }

    const GuiltQuestion<Board> &m_question;
    const Touches<Board> m_touches;
    std::vector<int> m_all; ///< Every item from the base on.
    std::set<Ref> m_unexplained;
    std::map<Ref, Suspicion> m_guilty;
    std::size_t m_folded = 0;
};

} // namespace restaurant
