#include "subcommands.h"

#include "write/logreader.h"
#include "write/verify.h"

#include <iostream>

namespace restaurant::cli {

ExitCode digest(const std::string &file)
{
    const LogReader checked(file, LogReader::Origin::Foreign);
    std::cout << digestOf(checked.path()) << '\n';
    return Well;
}

} // namespace restaurant::cli
