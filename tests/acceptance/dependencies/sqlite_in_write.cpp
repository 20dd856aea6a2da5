// What decides knows its log as a port: SQLite is the store's affair and does not link.
#include "write/commandhandler.h"

#include <sqlite3.h>

int main()
{
    return restaurant::CommandHandler::mostAttempts > sqlite3_libversion_number() ? 1 : 0;
}
