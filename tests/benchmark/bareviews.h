// The limit for the read side: the log scanned with SQLite's C interface, parsed with simdjson on
// demand, and folded into four views that are flat arrays of integers by order and table number.
// It knows the events of the workload, checks nothing, and answers no questions.
#pragma once

#include "barestore.h"

#include <simdjson.h>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace restaurant::bench {

struct BareLine
{
    int line = 0;
    int dish = 0;
    int quantity = 0;
    int course = 1;
    std::int64_t price = 0;
    std::string note;
    std::string allergy;
    int state = 0;
    int stock = 0;
    std::int64_t since = 0;
};

/// One event with the fields of its JSON; members that it does not have keep their old values.
struct BareEvent
{
    std::int64_t position = 0;
    std::int64_t stream = 0;
    std::int64_t version = 0;
    std::int64_t command = 0;
    std::int64_t at = 0;
    int type = 0;
    int order = 0;
    int line = 0;
    int table = 0;
    int party = 0;
    int guests = 0;
    int dish = 0;
    int quantity = 0;
    int left = 0;
    bool takeaway = false;
    bool flag = false; ///< complete, prepaid, or paid by card.
    std::int64_t amount = 0;
    std::vector<BareLine> lines;
    std::vector<int> lineIds;
};

struct BareTicket
{
    int table = 0;
    int party = 0;
    bool takeaway = false;
    int state = 0;
    std::int64_t sentAt = 0;
    std::int64_t firedAt = 0;
    std::vector<BareLine> lines;
};

struct BareTable
{
    int party = 0;
    int guests = 0;
    int stage = 0;
    std::int64_t since = 0;
    std::vector<int> orders;
};

struct BareCarry
{
    int table = 0;
    int party = 0;
    int stage = 0;
    bool prepaid = false;
    std::int64_t since = 0;
    std::int64_t readyAt = 0;
    std::int64_t due = 0;
    std::vector<BareLine> lines;
};

struct BareNumber
{
    bool takeaway = false;
    int stage = 0;
    std::int64_t since = 0;
    std::int64_t promised = 0;
};

struct BareDetails
{
    struct Entry
    {
        std::int64_t position = 0;
        std::int64_t at = 0;
        int type = 0;
    };
    int table = 0;
    int party = 0;
    bool takeaway = false;
    int stage = 0;
    bool ready = false;
    bool bumped = false;
    bool delivered = false;
    std::int64_t placedAt = 0;
    std::int64_t requested = 0;
    std::int64_t taken = 0;
    std::vector<BareLine> lines;
    std::vector<Entry> events;
};

class BareViews
{
public:
    /// Folds the whole log of `database`. Throws std::runtime_error. Answers how many events.
    std::int64_t foldAll(sqlite3 *database);

private:
    void parse(std::string_view json);
    void parseLines(simdjson::ondemand::object &object);
    void parseLineIds(simdjson::ondemand::object &object);
    [[nodiscard]] int dishNumber(std::string_view name);

    void toKitchen();
    void toWaiter();
    void toStatus();
    void toDetails();

    simdjson::ondemand::parser m_parser;
    std::string m_buffer;
    BareEvent m_event;
    std::vector<std::string> m_dishes;

    std::vector<BareTicket> m_tickets;
    std::vector<BareTable> m_tables;
    std::vector<BareCarry> m_carries;
    std::vector<int> m_left; ///< By dish.
    std::vector<BareNumber> m_numbers;
    std::vector<BareDetails> m_details;
};

} // namespace restaurant::bench
