#pragma once

#include "evening/views.h"

#include <map>
#include <mutex>
#include <string>

namespace restaurant::cli {

/// Remembers which read stores cannot be used, and why: their views go on in memory and look well.
class ViewProblems
{
public:
    /// It outlives the views.
    void listenTo(ViewsListeners &listeners);

    /// Empty: nothing is wrong with its store.
    [[nodiscard]] std::string of(ViewName view) const;
    /// Tells all on standard error; false if there is one.
    [[nodiscard]] bool tellNone() const;

private:
    template <typename Board> void listenTo(ViewListener<Board> &listener);

    mutable std::mutex m_mutex;
    std::map<ViewName, std::string> m_problems;
};

} // namespace restaurant::cli
