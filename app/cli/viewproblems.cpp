#include "viewproblems.h"

#include <iostream>

namespace restaurant::cli {

void ViewProblems::listenTo(ViewsListeners &listeners)
{
    std::apply([this](auto &...listener) { (listenTo(listener), ...); }, listeners.boards);
}

template <typename Board> void ViewProblems::listenTo(ViewListener<Board> &listener)
{
    listener.problem = [this](const std::string &problem) {
        const std::scoped_lock lock(m_mutex);
        if (problem.empty())
            m_problems.erase(Board::view);
        else
            m_problems[Board::view] = problem;
    };
}

std::string ViewProblems::of(ViewName view) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_problems.find(view);
    return found == m_problems.end() ? std::string() : found->second;
}

bool ViewProblems::tellNone() const
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[view, problem] : m_problems)
        std::cerr << toWord(view) << ": not saved: " << problem << '\n';
    return m_problems.empty();
}

} // namespace restaurant::cli
