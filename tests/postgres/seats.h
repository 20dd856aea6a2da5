// A class at one log on a server: who leads, and who has a seat.
#pragma once

#include "cluster.h"

namespace restaurant::test {

/// Runs the tests; answers how many failed. The log on the server is emptied by them.
int testSeats(Cluster &cluster, int argc, char **argv);

} // namespace restaurant::test
