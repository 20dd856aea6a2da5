#include "commandid.h"

#include "store/storeheader.h"

#include <QDateTime>

namespace restaurant {

CommandId newCommandId()
{
    return uuidV7(QDateTime::currentMSecsSinceEpoch(), newStoreId());
}

} // namespace restaurant
