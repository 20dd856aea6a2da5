#include "sqlite/memory.h"

#include <sqlite3.h>

namespace restaurant {

namespace {

sqlite3_mem_methods usual;
thread_local std::int64_t inUse = 0;

void *counted(void *memory)
{
    if (memory)
        inUse += usual.xSize(memory);
    return memory;
}

void *allocate(int size)
{
    return counted(usual.xMalloc(size));
}

void *reallocate(void *memory, int size)
{
    const int before = usual.xSize(memory);
    void *now = usual.xRealloc(memory, size);
    if (now)
        inUse += usual.xSize(now) - before;
    return now;
}

void release(void *memory)
{
    inUse -= usual.xSize(memory);
    usual.xFree(memory);
}

bool counts()
{
    if (sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) != SQLITE_OK // it is at work already
        || sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual) != SQLITE_OK)
        return false;
    sqlite3_mem_methods ours = usual;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    ours.xFree = release;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}

} // namespace

bool countMemoryByThread()
{
    static const bool isCounted = counts();
    return isCounted;
}

std::int64_t memoryOfThread()
{
    return inUse;
}

} // namespace restaurant
