#pragma once

#include "domain/todo.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// What the process manager waits for, in words.
class TodoText
{
    Q_DECLARE_TR_FUNCTIONS(TodoText)

public:
    /// "payment of 12.00".
    [[nodiscard]] static QString what(const Todo &todo);
    /// "Waits for payment of 12.00 until 12:14:00."
    [[nodiscard]] static QString sentence(const Todo &todo);
    /// "12:14:00"; "for ever"; nothing where it is a person's turn.
    [[nodiscard]] static QString until(const Todo &todo);
};

} // namespace restaurant
