// The model has no window: what a room of it links knows no widget.
#include "domain/ids.h"

#include <QWidget>

int main()
{
    return restaurant::number(restaurant::OrderId{0}) + (QWidget::find(0) ? 1 : 0);
}
