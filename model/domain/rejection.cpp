#include "rejection.h"
