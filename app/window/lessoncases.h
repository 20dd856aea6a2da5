#pragma once

#include "evening/eveningsource.h"
#include "lesson/lesson.h"

#include <QCoreApplication>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace restaurant {

/// The evenings of a lesson as scenarios of their own, which the window can open: each as its case
/// says that it is played.
class LessonCases final
{
    Q_DECLARE_TR_FUNCTIONS(LessonCases)

public:
    /// `path` is the lesson's. Returns what is wrong with it, for a person; empty: nothing.
    [[nodiscard]] QString prepare(const Lesson &lesson, const QString &path);
    [[nodiscard]] EveningSource source(std::size_t place) const;
    /// Nothing: it is none of them.
    [[nodiscard]] std::optional<std::size_t> placeOf(const EveningSource &source) const;

private:
    [[nodiscard]] QString pathOf(std::size_t place) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::size_t m_count = 0;
};

} // namespace restaurant
