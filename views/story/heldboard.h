// The documents of one view as the picture shows them: a change is kept back until its event has
// arrived there, so that no effect is told before its cause has been seen.
#pragma once

#include "read/boardchanges.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace restaurant {

/// A document as it is shown.
template <typename Doc> struct HeldDocument
{
    Doc document;
    /// By which event; 0: it stood there from the start, or one of several did, and nobody knows
    /// which.
    Position changedAt{};
};

template <typename Doc> using HeldDocuments = std::map<KeyOf<Doc>, HeldDocument<Doc>>;

/// What changed last on a board, so that it can be shown.
struct ReleasedChange
{
    Position at{}; ///< Of the last event that was shown; 0: nothing has changed yet.
    std::vector<DocumentName> documents; ///< Kind by kind; those that are gone now, too.
};

/// Batches of changes come with the position that they bring the view to, and are shown in their
/// order once the picture has come as far. A value of the GUI thread; its cost is that of the
/// changes.
template <typename Board> class HeldBoard
{
public:
    using Batch = ShownChanges<Board>;
    static constexpr ViewName view = Board::view;
    /// With more that are kept back, as while the picture stands still, those that follow are
    /// shown as one: late, but not early.
    static constexpr std::size_t mostHeld = 1000;

    /// Keeps a batch back. What begins, or goes back to an older position, is no change that an
    /// event brings: a whole batch that does so is shown at once, and nothing else is kept. An
    /// empty one says that events up to there change nothing that is shown.
    void hold(Batch changes, Position upTo, bool ofOneEvent = true)
    {
        if (isEmpty(changes))
            return holdNothing(upTo);
        if (!m_held.empty() && isEmpty(m_held.back().changes) && m_held.back().upTo >= upTo)
            m_held.pop_back(); // that was said too early
        if (isWhole(changes))
            std::erase_if(m_held, [upTo](const Held &held) { return held.upTo > upTo; });
        if (isWhole(changes) && (!m_hasBegun || upTo < m_position))
            return beginWith(changes, upTo);
        if (m_held.size() < mostHeld || isWhole(changes))
            m_held.push_back({std::move(changes), upTo, ofOneEvent});
        else
            m_held.back() = {joined(std::move(m_held.back().changes), changes),
                             std::max(upTo, m_held.back().upTo), false};
    }
    /// The picture's events have arrived up to here. Returns whether anything is shown that was
    /// not.
    bool release(Position arrived)
    {
        const bool hasChanged = show([arrived](const Held &held) { return held.upTo <= arrived; });
        if (!m_held.empty() && m_hasBegun)
            m_position = std::max(m_position, arrived); // the next change lies behind that
        return hasChanged;
    }
    /// Everything has arrived, as where nobody sees the picture, or somebody goes to a moment.
    bool settle()
    {
        return show([](const Held &) { return true; });
    }
    /// Another evening begins.
    void clear() { *this = {}; }

    template <typename Doc> [[nodiscard]] const HeldDocuments<Doc> &documents() const
    {
        return std::get<HeldDocuments<Doc>>(m_documents);
    }
    /// Null: there is none.
    template <typename Doc> [[nodiscard]] const Doc *find(const KeyOf<Doc> &key) const
    {
        const auto found = documents<Doc>().find(key);
        return found == documents<Doc>().end() ? nullptr : &found->second.document;
    }
    /// Up to where the documents tell what happened.
    [[nodiscard]] Position position() const { return m_position; }
    /// What is shown has been the same since this event, at least.
    [[nodiscard]] Position unchangedSince() const { return m_unchangedSince; }
    /// Whether it has been told anything that it shows: until then it is not empty, but unknown.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] const ReleasedChange &released() const { return m_released; }
    /// How many batches are kept back.
    [[nodiscard]] std::size_t held() const { return m_held.size(); }

private:
    struct Held
    {
        Batch changes;
        Position upTo{};
        bool ofOneEvent = true;
    };

    [[nodiscard]] static bool isWhole(const Batch &changes)
    {
        return std::apply([](const auto &...kinds) { return (kinds.whole && ...); }, changes);
    }

    void holdNothing(Position upTo)
    {
        if (!m_held.empty() && isEmpty(m_held.back().changes))
            m_held.back().upTo = std::max(m_held.back().upTo, upTo);
        else if (m_hasBegun || !m_held.empty())
            m_held.push_back({{}, upTo});
    }

    template <typename HasArrived> bool show(HasArrived hasArrived)
    {
        ReleasedChange change;
        while (!m_held.empty() && hasArrived(m_held.front())) {
            const Held next = std::move(m_held.front());
            m_held.pop_front();
            m_position = std::max(m_position, next.upTo);
            m_hasBegun = true;
            change.at = next.upTo;
            showEach(next.changes, next.ofOneEvent ? next.upTo : Position{}, change.documents);
        }
        const bool hasChanged = !change.documents.empty();
        if (hasChanged) {
            m_unchangedSince = change.at;
            m_released = std::move(change);
        }
        return hasChanged;
    }

    void beginWith(const Batch &whole, Position upTo)
    {
        *this = {};
        m_hasBegun = true;
        m_position = m_unchangedSince = upTo;
        std::vector<DocumentName> unused;
        showEach(whole, {}, unused);
    }

    void showEach(const Batch &changes, Position upTo, std::vector<DocumentName> &changed)
    {
        const auto one = [&]<typename Doc>(const Changes<Doc> &kind) {
            showKind(kind, upTo, changed);
        };
        std::apply([&](const auto &...kinds) { (one(kinds), ...); }, changes);
    }
    template <typename Doc>
    void showKind(const Changes<Doc> &changes, Position upTo, std::vector<DocumentName> &changed)
    {
        auto &shown = std::get<HeldDocuments<Doc>>(m_documents);
        const auto remove = [&](const KeyOf<Doc> &key) {
            if (shown.erase(key) > 0)
                changed.push_back(nameOf<Doc>(Board::view, key));
        };
        for (const auto &key : changes.whole ? missingIn(changes.upserted) : changes.removed)
            remove(key);
        for (const Doc &doc : changes.upserted) {
            const auto known = shown.find(keyOf(doc));
            if (known != shown.end() && known->second.document == doc)
                continue;
            shown.insert_or_assign(keyOf(doc), HeldDocument<Doc>{doc, upTo});
            changed.push_back(nameOf(Board::view, doc));
        }
    }
    /// Of those that are shown.
    template <typename Doc>
    [[nodiscard]] std::vector<KeyOf<Doc>> missingIn(const std::vector<Doc> &all) const
    {
        std::map<KeyOf<Doc>, bool> gone;
        for (const auto &[key, shown] : documents<Doc>())
            gone[key] = true;
        for (const Doc &doc : all)
            gone.erase(keyOf(doc));
        std::vector<KeyOf<Doc>> keys;
        for (const auto &[key, isGone] : gone)
            keys.push_back(key);
        return keys;
    }

    /// Both as one.
    [[nodiscard]] static Batch joined(Batch first, const Batch &then)
    {
        const auto one = [&first]<typename Doc>(const Changes<Doc> &more) {
            join(std::get<Changes<Doc>>(first), more);
        };
        std::apply([&](const auto &...kinds) { (one(kinds), ...); }, then);
        return first;
    }
    template <typename Doc> static void join(Changes<Doc> &changes, const Changes<Doc> &more)
    {
        std::map<KeyOf<Doc>, std::optional<Doc>> last; // nothing: removed
        const auto note = [&last](const Changes<Doc> &those) {
            if (those.whole)
                last.clear();
            for (const auto &key : those.removed)
                last[key].reset();
            for (const Doc &doc : those.upserted)
                last[keyOf(doc)] = doc;
        };
        note(changes);
        note(more);
        changes = {{}, {}, changes.whole || more.whole};
        for (auto &[key, doc] : last) {
            if (doc)
                changes.upserted.push_back(std::move(*doc));
            else
                changes.removed.push_back(key);
        }
    }

    OfShown<Board, HeldDocuments> m_documents;
    std::deque<Held> m_held; ///< In the order in which they are shown.
    Position m_position{};
    Position m_unchangedSince{};
    ReleasedChange m_released;
    bool m_hasBegun = false;
};

} // namespace restaurant
