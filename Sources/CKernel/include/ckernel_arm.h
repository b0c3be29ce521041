// The kernel for arm64: NEON.
#ifndef CKERNEL_ARM_H
#define CKERNEL_ARM_H

#if defined(__aarch64__)

#include <arm_neon.h>

#include "ckernel_logic.h"

CK_INLINE uint64_t ck_mask_neon(uint8x16x4_t m) {
  const uint8x16_t bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t ab = vpaddq_u8(vandq_u8(m.val[0], bits), vandq_u8(m.val[1], bits));
  uint8x16_t cd = vpaddq_u8(vandq_u8(m.val[2], bits), vandq_u8(m.val[3], bits));
  uint8x16_t all = vpaddq_u8(ab, cd);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

CK_INLINE uint64_t ck_equal_neon(uint8x16x4_t bytes, uint8_t c) {
  for (int index = 0; index < 4; index++) bytes.val[index] = vceqq_u8(bytes.val[index], vdupq_n_u8(c));
  return ck_mask_neon(bytes);
}

CK_INLINE void ck_classify_neon(const uint8_t *p, ck_raw *raw) {
  uint8x16x4_t bytes, lower, control, high;
  uint8x16_t any = vdupq_n_u8(0);
  for (int index = 0; index < 4; index++) {
    uint8x16_t v = vld1q_u8(p + 16 * index);
    bytes.val[index] = v;
    lower.val[index] = vorrq_u8(v, vdupq_n_u8(0x20));
    control.val[index] = vcltq_u8(v, vdupq_n_u8(0x20));
    high.val[index] = vcgeq_u8(v, vdupq_n_u8(0x80));
    uint8x16_t other = vorrq_u8(control.val[index], high.val[index]);
    any = vorrq_u8(any, vorrq_u8(other, vceqq_u8(v, vdupq_n_u8('\\'))));
  }
  raw->quote = ck_equal_neon(bytes, '"');
  raw->open = ck_equal_neon(lower, '{');
  raw->close = ck_equal_neon(lower, '}');
  raw->colon = ck_equal_neon(bytes, ':');
  raw->comma = ck_equal_neon(bytes, ',');
  raw->space = ck_equal_neon(bytes, ' ');
  raw->rare = vmaxvq_u8(any);
  raw->backslash = raw->control = raw->high = 0;
  if (CK_RARELY(raw->rare)) {
    raw->backslash = ck_equal_neon(bytes, '\\');
    raw->control = ck_mask_neon(control);
    raw->high = ck_mask_neon(high);
  }
}

CK_KERNEL(, ck_scan_neon, ck_classify_neon, ck_prefix_xor_shifts, ck_places)

#endif

#endif
