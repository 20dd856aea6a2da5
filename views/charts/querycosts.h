#pragma once

#include "common/columnmodel.h"
#include "read/query.h"

namespace restaurant {

/// All queries of a view on behalf of one asker.
struct QueryCostRow
{
    ViewName view{};
    Asker by{};
    QueryTally tally;
};

/// What a query of each view costs now, by who asks: counted on this machine since the evening was
/// opened, or since its architecture changed last. Nothing of it is recorded.
class QueryCostsModel final : public RowTable<QueryCostsModel, QueryCostRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryCostsModel)

public:
    enum Column {
        ViewColumn,
        AskerColumn,
        CountColumn,
        MinuteColumn,
        StatementsColumn,
        RowsColumn,
        StepsColumn,
        TookColumn,
        FromColumn
    };

    using RowTable::RowTable;
    [[nodiscard]] static const Columns &table();

    void show(const QueryCounts &counts);

protected:
    [[nodiscard]] QVariant more(const QueryCostRow &row, int column, int role) const override;
};

} // namespace restaurant
