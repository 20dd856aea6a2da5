#include "steppingback.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace restaurant {

namespace {

/// After a lost server seats need a moment to say that they are there.
constexpr int mostUnseen = 4;

struct LeftWork
{
    SeatKind to{};
    WorkKind work{};
    const char *taken;
    const char *back;
};
constexpr std::array leftWork{
    LeftWork{SeatKind::Kitchen, WorkKind::Cook,
             QT_TRANSLATE_NOOP("SteppingBack", "Somebody sits in the kitchen: the cooks step back"),
             QT_TRANSLATE_NOOP("SteppingBack", "The kitchen is left: the cooks are back")},
    LeftWork{
        SeatKind::Waiter, WorkKind::Serve,
        QT_TRANSLATE_NOOP("SteppingBack", "Somebody has a waiter's seat, and serves"),
        QT_TRANSLATE_NOOP("SteppingBack", "The waiter's seat is left: the staff serves again")}};

bool worksIn(const SteppingBack::Pool &pool, const std::string &name)
{
    return std::find(pool.staff.begin(), pool.staff.end(), name) != pool.staff.end();
}

bool isDone(WorkKind work, const SteppingBack::Pools &pools)
{
    return std::any_of(pools.begin(), pools.end(), [work](const SteppingBack::Pool &pool) {
        return std::find(pool.kinds.begin(), pool.kinds.end(), work) != pool.kinds.end();
    });
}

bool isBusy(const SteppingBack::Pools &pools, const SteppingBack::Pool &with)
{
    return std::any_of(with.staff.begin(), with.staff.end(), [&](const std::string &name) {
        return std::any_of(pools.begin(), pools.end(),
                           [&](const SteppingBack::Pool &pool) { return worksIn(pool, name); });
    });
}

} // namespace

void SteppingBack::begin(Pools atFirst)
{
    *this = {};
    m_atFirst = std::move(atFirst);
}

/// Who lacks work that is left to people, and no other, was relieved of it.
void SteppingBack::recognise(const Pools &working)
{
    for (const Pool &pool : *m_atFirst) {
        const auto now = std::find_if(working.begin(), working.end(),
                                      [&pool](const Pool &one) { return one.name == pool.name; });
        if (now == working.end() && isBusy(working, pool))
            continue;
        const std::vector<WorkKind> left =
            now == working.end() ? std::vector<WorkKind>{} : now->kinds;
        Pool relieved = pool;
        std::set<WorkKind> lost;
        for (const LeftWork &one : leftWork)
            if (!isDone(one.work, working) && std::erase(relieved.kinds, one.work) > 0)
                lost.insert(one.work);
        if (lost.empty() || relieved.kinds != left)
            continue;
        m_relieved.push_back({pool, left});
        for (const WorkKind work : lost)
            m_unseen[work] = 0;
        m_left.merge(lost);
    }
    m_atFirst.reset();
}

void SteppingBack::note(std::span<const SeatKind> there)
{
    for (const LeftWork &left : leftWork) {
        if (std::find(there.begin(), there.end(), left.to) != there.end())
            m_unseen[left.work] = 0;
        else if (const auto known = m_unseen.find(left.work);
                 known != m_unseen.end() && ++known->second > mostUnseen)
            m_unseen.erase(known);
    }
}

/// As they were before, as far as nobody has decided otherwise since.
SteppingBack::Pools SteppingBack::withAllWork(Pools working) const
{
    for (const Relieved &one : m_relieved) {
        const auto now = std::find_if(working.begin(), working.end(), [&one](const Pool &pool) {
            return pool.name == one.before.name;
        });
        if (now == working.end()) {
            if (one.after.empty() && !isBusy(working, one.before))
                working.push_back(one.before);
        } else if (now->kinds == one.after) {
            now->kinds = one.before.kinds;
        }
    }
    return working;
}

SteppingBack::Pools SteppingBack::relieved(const Pools &all)
{
    Pools left;
    m_relieved.clear();
    for (const Pool &pool : all) {
        Pool now = pool;
        std::erase_if(now.kinds, [this](WorkKind kind) { return m_left.contains(kind); });
        if (now.kinds != pool.kinds)
            m_relieved.push_back({pool, now.kinds});
        if (!now.kinds.empty())
            left.push_back(std::move(now));
    }
    return left;
}

std::optional<SteppingBack::Change> SteppingBack::follow(std::span<const SeatKind> there,
                                                         const Pools &working)
{
    if (m_atFirst && !working.empty())
        recognise(working);
    if (m_askedOf != working)
        m_askedOf.reset();
    note(there);
    std::set<WorkKind> wanted;
    for (const auto &[work, unseen] : m_unseen)
        wanted.insert(work);
    QStringList why;
    for (const LeftWork &one : leftWork) {
        const bool isLeft = wanted.contains(one.work);
        const bool isDoneAgain = isLeft && !m_askedOf && isDone(one.work, working);
        if (isLeft != m_left.contains(one.work) || isDoneAgain)
            why += QCoreApplication::translate("SteppingBack", isLeft ? one.taken : one.back);
    }
    if (why.isEmpty())
        return std::nullopt;
    m_left = std::move(wanted);
    m_askedOf = working;
    Pools pools = relieved(withAllWork(working));
    if (pools.empty() || pools == working) // nobody would be left, or nobody did that work
        return std::nullopt;
    return Change{std::move(pools), why.join(QStringLiteral("; "))};
}

} // namespace restaurant
