// What there is to say of anything in the picture.
#pragma once

#include "storysubject.h"

#include <QString>

#include <optional>

namespace restaurant {

class StoryModel;
class StoryScene;

struct StoryInfo
{
    QString title; ///< Empty: it is not there any more.
    QString text;
    QString json;                         ///< What a message carries; empty: nothing.
    std::optional<OrderId> order;         ///< That it is about.
    std::optional<CommandNumber> command; ///< What can be followed: it, or the last of him.
    std::optional<DocumentName> document; ///< What can be asked why.
    std::optional<ViewName> view;         ///< Whose board it is.
};

[[nodiscard]] StoryInfo aboutInStory(const StoryModel &model, const StoryScene &scene,
                                     const StorySubject &subject);

} // namespace restaurant
