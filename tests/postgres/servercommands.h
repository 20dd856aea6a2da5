// The command line on a log that stands on a server.
#pragma once

#include "cluster.h"

namespace restaurant::test {

/// Runs the tests; answers how many failed. The log on the server is emptied by them.
int testServerCommands(const Cluster &cluster, int argc, char **argv);

} // namespace restaurant::test
