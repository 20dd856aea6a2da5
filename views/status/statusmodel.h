#pragma once

#include "common/columnmodel.h"
#include "read/status.h"

namespace restaurant {

/// The numbers of the status view, by number.
class StatusModel final : public DocumentTable<StatusModel, StatusNumber>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusModel)

public:
    enum Column { OrderColumn, StageColumn, KindColumn, PromisedColumn, SinceColumn };
    static constexpr ViewName view = ViewName::Status;
    enum Role {
        OrderRole = Qt::UserRole, ///< int
        StageRole,                ///< int: StatusStage
        TakeawayRole,             ///< bool
    };

    explicit StatusModel(QObject *parent = nullptr);

    /// In the order in which they should be called: by promise while preparing, the latest ready
    /// first.
    [[nodiscard]] std::vector<StatusNumber> numbersAt(StatusStage stage) const;

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const StatusNumber &status, int column, int role) const override;
    [[nodiscard]] bool comesBefore(const StatusNumber &a, const StatusNumber &b) const override;
};

} // namespace restaurant
