#include "outcome.h"
