// What the restaurant has before the first guest comes: its menu, its tables, its staff,
// its promises.
#pragma once

#include "ids.h"
#include "permissions.h"
#include "time.h"
#include "values.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// One dish of the menu, in the order of the menu.
struct Dish
{
    DishId id;
    std::string name; ///< "Falafel bowl"
    Money price;
    std::string station;                ///< Where it is cooked: "grill".
    Duration cooking{};                 ///< How long one line of it takes.
    std::vector<std::string> allergens; ///< "gluten", "fish" ...
    int stock = 0;                      ///< How many are there when the evening begins.
    bool operator==(const Dish &) const = default;
};

struct Menu
{
    std::vector<Dish> dishes;
    /// The dish, or null. The pointer lives as long as the menu is not changed.
    [[nodiscard]] const Dish *find(const DishId &id) const;
    /// The dish's name for a person; its id if the menu has no such dish.
    [[nodiscard]] const std::string &nameOf(const DishId &id) const;
    bool operator==(const Menu &) const = default;
};

struct TablePlace
{
    TableId table{};
    int seats = 0;
    bool operator==(const TablePlace &) const = default;
};

/// When a ticket counts as late, by time since it was fired; and what a guest is promised.
struct ServiceTimes
{
    Duration warnAfter = std::chrono::minutes(8);
    Duration lateAfter = std::chrono::minutes(12);
    Duration promiseMargin = std::chrono::minutes(5); ///< Added to the longest dish's cooking.
    bool operator==(const ServiceTimes &) const = default;
};

/// How long the process manager waits, nothing being for ever; and everybody else for an answer.
struct Limits
{
    std::optional<Duration> reservation; ///< For stock to answer, and for what it holds to be paid.
    std::optional<Duration> payment;     ///< For money that is asked for before cooking.
    /// So long persons, guests and staff wait for a service to decide; nothing: usualAnswer.
    std::optional<Duration> answer{};
    static constexpr Duration usualAnswer = std::chrono::seconds(30);

    /// Whether the process manager waits for nothing longer than that.
    [[nodiscard]] bool areSet() const { return reservation || payment; }
    [[nodiscard]] Duration forAnswer() const { return answer.value_or(usualAnswer); }
    bool operator==(const Limits &) const = default;
};

struct Restaurant
{
    Menu menu;
    std::vector<TablePlace> tables;
    StaffList staff;
    ServiceTimes times;
    Limits limits;
    /// What its people do is written down command by command: how long they are at it, nobody
    /// knows.
    bool isScripted = false;
    [[nodiscard]] const TablePlace *find(TableId table) const;
    bool operator==(const Restaurant &) const = default;
};

} // namespace restaurant
