// The domain is pure C++: a Qt type in it does not compile.
#include "domain/ids.h"

#include <QString>

int main()
{
    return QString::number(restaurant::number(restaurant::OrderId{0})).toInt();
}
