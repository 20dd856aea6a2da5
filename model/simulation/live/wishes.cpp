#include "wishes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace restaurant::live {

namespace {

/// Chooses one dish after the other, and remembers what is left.
class Choosing
{
public:
    Choosing(const Guest &guest, const Draws &draws, const Menu &menu, const WaiterBoard &board)
        : m_guest(guest)
        , m_draws(draws)
    {
        for (const Dish &dish : menu.dishes) {
            const DishCard *card = board.dishes.find(dish.id);
            m_offers.push_back({&dish, weightOf(dish.id), card && !card->soldOut ? card->left : 0});
        }
    }

    std::vector<WantedLine> chosen()
    {
        for (int person = 0; person < m_guest.size; ++person) {
            choose(2 * person);
            if (m_draws.happens(Purpose::SecondDish, owner(person), m_guest.profile->secondDish))
                choose(2 * person + 1);
        }
        return std::move(m_lines);
    }

private:
    struct Offer
    {
        const Dish *dish;
        int weight;
        int left;
    };

    [[nodiscard]] int weightOf(const DishId &dish) const
    {
        const std::vector<DishWish> &dishes = m_guest.profile->dishes;
        if (dishes.empty())
            return 1;
        const auto found = std::find_if(dishes.begin(), dishes.end(),
                                        [&](const DishWish &wish) { return wish.dish == dish; });
        return found == dishes.end() ? 0 : found->weight;
    }
    [[nodiscard]] DrawOwner owner(int item) const
    {
        return ownerOf(m_guest.id, m_guest.round, item);
    }

    /// His first wish; if that is sold out, another by the same taste. So that nobody's wish
    /// depends on what is sold out but that of whom it concerns.
    void choose(int item)
    {
        std::vector<double> weights;
        for (const Offer &offer : m_offers)
            weights.push_back(offer.weight);
        Generator chance = m_draws.generator(Purpose::Dish, owner(item));
        while (std::any_of(weights.begin(), weights.end(), [](double w) { return w > 0; })) {
            const std::size_t place = drawPlace(weights, chance);
            if (m_offers[place].left > 0)
                return add(m_offers[place], item);
            weights[place] = 0;
        }
    }
    void add(Offer &offer, int item)
    {
        --offer.left;
        WantedLine line;
        line.dish = offer.dish->id;
        line.note = remark(Purpose::Notes, m_guest.profile->notes, item);
        line.allergy = remark(Purpose::Allergies, m_guest.profile->allergies, item);
        const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const WantedLine &l) {
            return l.dish == line.dish && l.note == line.note && l.allergy == line.allergy;
        });
        if (same == m_lines.end())
            m_lines.push_back(std::move(line));
        else
            same->quantity = Quantity::from(same->quantity.count() + 1).value_or(same->quantity);
    }
    [[nodiscard]] Note remark(Purpose purpose, const Remarks &remarks, int item) const
    {
        Generator chance = m_draws.generator(purpose, owner(item));
        if (remarks.texts.empty() || !drawChance(remarks.percent / 100.0, chance))
            return {};
        return remarks.texts[drawPlace(std::vector<double>(remarks.texts.size(), 1.0), chance)];
    }

    const Guest &m_guest;
    const Draws &m_draws;
    std::vector<Offer> m_offers;
    std::vector<WantedLine> m_lines;
};

} // namespace

std::vector<WantedLine> wishesOf(const Guest &guest, const Draws &draws, const Menu &menu,
                                 const WaiterBoard &board)
{
    return Choosing(guest, draws, menu, board).chosen();
}

} // namespace restaurant::live
