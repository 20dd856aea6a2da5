#pragma once

#include "lesson/lessonrun.h"
#include "lesson/lessonscene.h"

#include <QCoreApplication>

namespace restaurant {

/// What stands on the pane at each phase of a lesson: what may be seen by then, and what is to be
/// done.
class LessonScenes
{
    Q_DECLARE_TR_FUNCTIONS(LessonScenes)

public:
    [[nodiscard]] static LessonScene of(const LessonRun &run);
    /// What it points at, for who cannot see it light up.
    [[nodiscard]] static QString place(const LessonRun &run);

private:
    [[nodiscard]] static QString doing(const LessonRun &run);
    [[nodiscard]] static QString voting(const LessonRun &run, bool again);
    [[nodiscard]] static QString goOn(const LessonRun &run);
    [[nodiscard]] static QString afterCaption(const LessonStop &stop);
    static void addQuestion(const LessonRun &run, LessonScene &scene);
};

} // namespace restaurant
