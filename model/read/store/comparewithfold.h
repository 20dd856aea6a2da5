#pragma once

#include "delivery/logsource.h"
#include "viewfile.h"

#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

struct Restaurant;

/// Folds the log up to the checkpoint of the read store at `path` and compares document by
/// document: the first difference in words, nothing if there is none. A store of another log, of
/// another projection version or ahead of the log differs. Throws StoreError, and what `log`
/// throws.
[[nodiscard]] std::optional<std::string> compareWithFold(std::string_view path, ViewName view,
                                                         const Restaurant &restaurant,
                                                         const LogIdentity &identity,
                                                         LogSource &log);
/// The same for the views of the story: floor and measures.
[[nodiscard]] std::optional<std::string> compareWithFold(std::string_view path, ViewName view,
                                                         const Restaurant &restaurant,
                                                         const LogIdentity &identity,
                                                         StorySource &story);

} // namespace restaurant
