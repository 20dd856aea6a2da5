#pragma once

class QTableView;
class QString;

namespace restaurant {

/// The look and the keys that all tables share: whole rows, one at a time, no grid, rows of the
/// theme's height, Tab leaves the table.
void setUpTable(QTableView *table, const char *objectName, const QString &accessibleName);

} // namespace restaurant
