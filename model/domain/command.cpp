#include "command.h"

namespace restaurant {

Command::Command() = default;
Command::Command(const Command &) = default;
Command::Command(Command &&) noexcept = default;
Command &Command::operator=(const Command &) = default;
Command &Command::operator=(Command &&) noexcept = default;
Command::~Command() = default;

bool Command::operator==(const Command &other) const
{
    return static_cast<const variant &>(*this) == other;
}

} // namespace restaurant
