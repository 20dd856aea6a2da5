#pragma once

#include "common/columnmodel.h"
#include "read/harm.h"

#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace restaurant {

/// The entries of the ledger up to the cursor, the oldest first.
class HarmModel final : public RowTable<HarmModel, HarmEntry>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HarmModel)

public:
    enum Column {
        TimeColumn,
        KindColumn,
        CauseColumn,
        WhoColumn,
        DocumentColumn,
        ShownColumn,
        TruthColumn,
        PriceColumn
    };
    enum Role {
        KindRole = Qt::UserRole, ///< int, a HarmKind.
        CauseRole,               ///< int, a HarmCause.
    };

    explicit HarmModel(QObject *parent = nullptr);
    [[nodiscard]] static const Columns &table();

    /// What is known by now: more entries than before, or others.
    void show(const HarmSummary &ledger);
    /// Those that were made by then; nothing: all.
    void setUntil(std::optional<StoryPlace> until);
    /// Another evening begins.
    void clear();
    /// Commands and looks that went by a view; nothing in the past: only of all that is recorded it
    /// is known how many.
    [[nodiscard]] std::optional<std::int64_t> decisions() const
    {
        return m_until ? std::nullopt : std::optional(m_ledger.decisions);
    }

signals:
    /// Prices of entries are others, or there are more or fewer.
    void changed();

protected:
    [[nodiscard]] QVariant more(const HarmEntry &entry, int column, int role) const override;

private:
    void refresh();
    [[nodiscard]] std::size_t shown() const;

    HarmSummary m_ledger;
    std::optional<StoryPlace> m_until;
};

/// Lets through the entries of one kind, or of one cause; each only when asked for.
class HarmFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HarmFilter)

public:
    explicit HarmFilter(QObject *parent = nullptr);

    void showKind(std::optional<HarmKind> kind);
    void showCause(std::optional<HarmCause> cause);
    [[nodiscard]] bool isFiltering() const { return m_kind || m_cause; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<HarmKind> m_kind;
    std::optional<HarmCause> m_cause;
};

} // namespace restaurant
