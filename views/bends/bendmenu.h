#pragma once

#include "domain/bend.h"

#include <QList>

#include <functional>

class QMenu;

namespace restaurant {

/// Adds what can be done to one event on its way to a view: to make it late, deliver it twice, swap
/// it with the next, throw it away, and what else can befall it. `ask` is called with what was
/// chosen.
void addBends(QMenu *menu, ViewName view, Position event, std::function<void(const Bend &)> ask);

} // namespace restaurant
