#include "commandid.h"

#include "write/storeheader.h"

#include <QDateTime>

namespace restaurant {

CommandId newCommandId()
{
    return uuidV7(QDateTime::currentMSecsSinceEpoch(), newStoreId());
}

} // namespace restaurant
