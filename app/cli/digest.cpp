#include "subcommands.h"

#include "write/verify.h"

#include <iostream>

namespace restaurant::cli {

ExitCode digest(const std::string &file)
{
    std::cout << digestOf(file) << '\n';
    return Well;
}

} // namespace restaurant::cli
