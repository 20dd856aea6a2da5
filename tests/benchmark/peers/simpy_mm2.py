#!/usr/bin/env python3
"""M/M/2 in SimPy 2 (Debian's python3-simpy): prints the guests served in a second of its run.

    simpy_mm2.py GUESTS
"""
import random
import sys
import time

from SimPy.Simulation import Process, Resource, Simulation, hold, release, request

MEAN_GAP = 80.0  # seconds: 45 guests an hour
MEAN_SERVICE = 60.0
SERVERS = 2


class Guest(Process):
    def visit(self, servers, waits):
        arrived = self.sim.now()
        yield request, self, servers
        waits.append(self.sim.now() - arrived)
        yield hold, self, random.expovariate(1 / MEAN_SERVICE)
        yield release, self, servers


class Arrivals(Process):
    def come(self, servers, waits, guests):
        for _ in range(guests):
            yield hold, self, random.expovariate(1 / MEAN_GAP)
            guest = Guest(sim=self.sim)
            self.sim.activate(guest, guest.visit(servers, waits))


def main():
    guests = int(sys.argv[1])
    random.seed(1)
    simulation = Simulation()
    simulation.initialize()
    servers = Resource(capacity=SERVERS, sim=simulation)
    waits = []
    arrivals = Arrivals(sim=simulation)
    simulation.activate(arrivals, arrivals.come(servers, waits, guests))
    begin = time.perf_counter()
    simulation.simulate(until=2 * guests * MEAN_GAP)
    seconds = time.perf_counter() - begin
    if len(waits) != guests:
        sys.exit(f"served {len(waits)} guests of {guests}")
    print(guests / seconds)


if __name__ == "__main__":
    main()
