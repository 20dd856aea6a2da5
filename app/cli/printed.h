// What an experiment has found, as it was asked for.
#pragma once

#include "experiment/comparisontext.h"
#include "experiment/loadtext.h"

#include <iostream>

namespace restaurant::cli {

/// As JSON, as CSV, or as `text` prints it.
template <typename Found, typename Options>
void print(const Found &found, const Options &asked, void (*text)(const Found &))
{
    if (asked.json)
        std::cout << jsonOf(found).toStdString() << '\n';
    else if (asked.csv)
        std::cout << csvOf(found).toStdString();
    else
        text(found);
}

} // namespace restaurant::cli
