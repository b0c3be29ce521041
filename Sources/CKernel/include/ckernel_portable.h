// The kernel for any machine, and the reference for the others.
#ifndef CKERNEL_PORTABLE_H
#define CKERNEL_PORTABLE_H

#include "ckernel_logic.h"

CK_INLINE void ck_classify_portable(const uint8_t *p, ck_raw *raw) {
  ck_raw all = {0};
  for (int at = 0; at < 64; at++) {
    uint64_t bit = 1ULL << at;
    uint8_t c = p[at];
    if (c == '"') all.quote |= bit;
    if (c == '\\') all.backslash |= bit;
    if ((c | 0x20) == '{') all.open |= bit;
    if ((c | 0x20) == '}') all.close |= bit;
    if (c == ':') all.colon |= bit;
    if (c == ',') all.comma |= bit;
    if (c == ' ') all.space |= bit;
    if (c < 0x20) all.control |= bit;
    if (c >= 0x80) all.high |= bit;
  }
  all.rare = all.backslash | all.control | all.high;
  *raw = all;
}

CK_KERNEL(, ck_scan_portable, ck_classify_portable, ck_prefix_xor_shifts, ck_places)

#endif
