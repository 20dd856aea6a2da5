// A view knows what the read side shows, never the store behind the write side: it does not link.
#include "read/kitchenboard.h"
#include "store/eventstore.h"

int main(int, char **argv)
{
    const restaurant::Restaurant restaurant;
    restaurant::KitchenBoard board(restaurant);
    board.position = restaurant::EventStore::open(argv[0])->head().position;
    return board.position == restaurant::Position{} ? 0 : 1;
}
