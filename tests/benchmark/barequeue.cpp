#include "barequeue.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/taus88.hpp>

#include <deque>
#include <queue>
#include <vector>

namespace restaurant::bench {

namespace {

struct Event
{
    double at;
    bool isArrival;
    bool operator>(const Event &other) const { return at > other.at; }
};

} // namespace

double bareQueueMeanWait(const BareQueue &queue, std::uint64_t guests)
{
    boost::random::taus88 generator(1);
    const boost::random::exponential_distribution<double> gap(1 / queue.meanGap);
    const boost::random::exponential_distribution<double> service(1 / queue.meanService);
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events;
    std::deque<double> waiting; // when each arrived
    int idle = queue.servers;
    double waited = 0;
    std::uint64_t toCome = guests;

    events.push({gap(generator), true});
    while (!events.empty()) {
        const Event now = events.top();
        events.pop();
        if (now.isArrival) {
            if (--toCome > 0)
                events.push({now.at + gap(generator), true});
            if (idle > 0) {
                --idle;
                events.push({now.at + service(generator), false});
            } else {
                waiting.push_back(now.at);
            }
        } else if (waiting.empty()) {
            ++idle;
        } else {
            waited += now.at - waiting.front();
            waiting.pop_front();
            events.push({now.at + service(generator), false});
        }
    }
    return waited / static_cast<double>(guests);
}

} // namespace restaurant::bench
