// Reads JSON text 64 bytes at a time: finds the brackets and colons outside strings, and what is wrong whatever
// surrounds it. What depends on the kind of bracket around is left to the caller, with all that it takes to tell.
//
// The vector code only compares bytes (one function an instruction set); all the logic on the resulting masks is
// shared, so that every instruction set gives the same.
#ifndef CKERNEL_H
#define CKERNEL_H

#include "ckernel_arm.h"
#include "ckernel_portable.h"
#include "ckernel_types.h"
#include "ckernel_x86.h"

#endif
