#include "payment.h"
