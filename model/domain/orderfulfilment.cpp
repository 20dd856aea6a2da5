#include "orderfulfilment.h"
