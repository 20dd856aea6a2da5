#include "subcommands.h"

#include "store/logreader.h"
#include "store/verify.h"

#include <iostream>

namespace restaurant::cli {

ExitCode digest(const std::string &file)
{
    const LogReader checked(file, LogReader::Origin::Foreign);
    std::cout << digestOf(checked.path()) << '\n';
    return Well;
}

} // namespace restaurant::cli
