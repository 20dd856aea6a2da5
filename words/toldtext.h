// What a lesson or a scenario tells, in the language of the program where its catalogue has it
// (resources/translations/lessons_de.ts): else, as of lessons that somebody has written himself, as
// it stands in the file. For whoever shows it; what is recorded, compared or counted stays as it
// is.
#pragma once

#include <QString>

#include <string>

namespace restaurant {

[[nodiscard]] QString lessonText(const std::string &written);
[[nodiscard]] QString scenarioText(const std::string &written);

} // namespace restaurant
