#include "faultmemory.h"

#include <sqlite3.h>

namespace restaurant {

namespace {

sqlite3_mem_methods usualMethods;
int failingRequest = 0;
int requestCount = 0;
bool requestFailed = false;

bool isGranted()
{
    if (++requestCount != failingRequest)
        return true;
    requestFailed = true;
    return false;
}

void *allocate(int size)
{
    return isGranted() ? usualMethods.xMalloc(size) : nullptr;
}

void *reallocate(void *memory, int size)
{
    return isGranted() ? usualMethods.xRealloc(memory, size) : nullptr;
}

} // namespace

void FaultMemory::install()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usualMethods);
    sqlite3_mem_methods faulty = usualMethods;
    faulty.xMalloc = allocate;
    faulty.xRealloc = reallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &faulty);
}

void FaultMemory::arm(int request)
{
    failingRequest = request;
    requestCount = 0;
    requestFailed = false;
}

int FaultMemory::requests()
{
    return requestCount;
}

bool FaultMemory::hasFailed()
{
    return requestFailed;
}

} // namespace restaurant
