#pragma once

#include "common/documentmodel.h"
#include "read/status.h"

namespace restaurant {

/// The numbers of the status view, by number.
class StatusModel final : public DocumentModel<StatusNumber>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusModel)

public:
    enum Column { OrderColumn, StageColumn, KindColumn, PromisedColumn, SinceColumn };
    static constexpr int columns = SinceColumn + 1;
    enum Role {
        OrderRole = Qt::UserRole, ///< int
        StageRole,                ///< int: StatusStage
        TakeawayRole,             ///< bool
    };

    explicit StatusModel(QObject *parent = nullptr);

    /// In the order in which they should be called: by promise while preparing, the latest ready
    /// first.
    [[nodiscard]] std::vector<StatusNumber> numbersAt(StatusStage stage) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const StatusNumber &a, const StatusNumber &b) const override;
};

} // namespace restaurant
