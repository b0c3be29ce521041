// What a table of 32 places tells as a whole: a place is -1 where there is none.

#ifndef CKERNEL_PLACES_H
#define CKERNEL_PLACES_H

#include <stdint.h>

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

// A bit for each place, set where there is none.
static inline uint32_t ck_absences(const int32_t *places) {
  uint32_t bits = 0;
#if defined(__x86_64__)
  for (int at = 0; at < 32; at += 4) {
    __m128i four = _mm_loadu_si128((const __m128i *)(places + at));
    bits |= (uint32_t)_mm_movemask_ps(_mm_castsi128_ps(four)) << at;
  }
#else
  for (int at = 0; at < 32; at += 1) bits |= ((uint32_t)places[at] >> 31) << at;
#endif
  return bits;
}

#endif
