#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace restaurant {

/// Lets through the commands of a LogModel that concern one order, are or caused one type, were
/// sent by one actor, or were rejected; each of the four only when asked for.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFilter)
public:
    explicit LogFilter(QObject *parent = nullptr);

    void showOrder(std::optional<int> order);
    /// A command's or an event's word: "PlaceOrder", "StockReserved". Empty: all.
    void showType(const QString &word);
    /// Empty: everybody.
    void showActor(const QString &name);
    void showRejectedOnly(bool only);

    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<int> m_order;
    QString m_type;
    QString m_actor;
    bool m_rejectedOnly = false;
};

} // namespace restaurant
