// The program: the command line, or the window when no subcommand is named.
#include "cli/commandline.h"

int main(int argc, char **argv)
{
    return restaurant::cli::run(argc, argv,
                                [](const restaurant::cli::WindowOptions &) { return 0; });
}
