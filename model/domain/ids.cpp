#include "ids.h"
