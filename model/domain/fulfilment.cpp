#include "fulfilment.h"
