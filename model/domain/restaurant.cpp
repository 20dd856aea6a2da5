#include "restaurant.h"
