// What an evening was, in words: the same for the window, the command line and a handout.
#pragma once

#include "domain/staffing.h"
#include "experiment/results/eveningreport.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace restaurant {

/// Rows under a title. The first cell of a row names it.
struct ReportTable
{
    QString title;
    QString note; ///< How it is to be read; may be empty.
    QStringList head;
    std::vector<QStringList> rows;
    /// How long a bar is drawn in a cell, 0 to 1; by row and cell. Empty: none.
    std::vector<std::vector<double>> bars;
};

struct ReportText
{
    QString title;         ///< "Friday rush: what the evening was".
    QString when;          ///< "12:00:00 to 14:00:00, seed 7".
    QStringList sentences; ///< What is worth knowing first.
    std::vector<ReportTable> tables;
    QString source; ///< Where the figures come from, and what they do not tell.
};

/// The same evening otherwise staffed.
struct OtherEvening
{
    Staffing staffing{};
    EveningReport report;
};

[[nodiscard]] ReportText reportText(const EveningReport &report,
                                    const std::vector<OtherEvening> &others = {});
/// The first of its sentences, for a notice: "38 guests or parties came, 31 left well served."
[[nodiscard]] QString reportInShort(const EveningReport &report);
/// For people without a window.
[[nodiscard]] std::vector<std::string> linesOf(const ReportText &text);

} // namespace restaurant
