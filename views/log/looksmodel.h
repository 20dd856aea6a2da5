#pragma once

#include "common/columnmodel.h"
#include "read/query.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace restaurant {

/// Queries by somebody, the oldest first: the recorded looks of guests and staff, and what a person
/// has asked. Keeps the last `most` of them; the recording keeps all looks.
class LooksModel final : public RowTable<LooksModel, Look, std::deque<Look>>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LooksModel)

public:
    enum Column { TimeColumn, WhoColumn, ViewColumn, PositionColumn, LateColumn, CostColumn };
    enum Role {
        ViewRole = Qt::UserRole, ///< int, a ViewName.
        OrderRole,               ///< int; 0: about none.
    };
    static constexpr int mostKept = 5'000;

    explicit LooksModel(QObject *parent = nullptr, int most = mostKept);
    [[nodiscard]] static const Columns &table();

    /// Adds some at the end, and drops the oldest when there are too many. Those whose number it
    /// knows already are passed over.
    void add(const std::vector<Look> &looks);
    /// Shows these instead. What a look has cost is known as long as it was seen happening.
    void show(const std::vector<Look> &looks);
    void clear();
    /// Everybody who looked since the last clear(), in the order of appearance; at most a few
    /// hundred.
    [[nodiscard]] const QStringList &people() const { return m_people; }

signals:
    void personAppeared(const QString &name);

protected:
    [[nodiscard]] QVariant more(const Look &look, int column, int role) const override;

private:
    void notice(const Look &look);

    int m_most;
    QStringList m_people;
    QSet<QString> m_known;                        ///< The same.
    ActivityNumber m_last{};                      ///< The last that is recorded.
    std::map<ActivityNumber, QueryAnswer> m_cost; ///< Of the last `most` that were measured.
};

/// Lets through the looks at one view, or by one person; each only when asked for.
class LooksFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LooksFilter)

public:
    explicit LooksFilter(QObject *parent = nullptr);

    void showView(std::optional<ViewName> view);
    /// Empty: everybody.
    void showPerson(const QString &name);
    [[nodiscard]] bool isFiltering() const { return m_view || !m_person.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<ViewName> m_view;
    QString m_person;
};

} // namespace restaurant
