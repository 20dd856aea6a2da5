#pragma once

#include "common/tables.h"

#include <QStyledItemDelegate>

namespace restaurant {

/// Writes the type of an event in the orange of events.
class EventTypeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Strikes a void line through.
class DetailLineDelegate final : public WrappingDelegate
{
    Q_OBJECT

public:
    using WrappingDelegate::WrappingDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace restaurant
