// The rows that the views write to their read stores while they catch up with a log, made ahead,
// and the limit for writing them: SQLite's C interface in a loop.
#pragma once

#include "barestore.h"

#include <string>
#include <vector>

namespace restaurant::bench {

/// A document written, or removed if `data` is empty.
struct DocumentRow
{
    std::size_t table = 0; ///< In the order of the view's kinds.
    Cell key;
    std::int64_t open = 0;
    std::string data;
};

/// What one transaction writes, beside the checkpoint.
struct DocumentBatch
{
    std::int64_t checkpoint = 0;
    std::vector<DocumentRow> rows;
};

struct ViewRows
{
    std::vector<std::string> tables;
    std::vector<DocumentBatch> batches;
};

/// Of all four views over the log in `storeFile`, saved as often as a live view saves.
[[nodiscard]] std::vector<ViewRows> documentRows(const std::string &storeFile);

/// Writes them to a new file each in `folder`-NUMBER, one transaction for each batch.
void writeBare(const std::vector<ViewRows> &views, const std::string &fileStem);

} // namespace restaurant::bench
