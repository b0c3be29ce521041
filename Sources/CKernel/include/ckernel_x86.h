// The kernels for x86-64: SSE2, AVX2 and AVX-512.
#ifndef CKERNEL_X86_H
#define CKERNEL_X86_H

#if defined(__x86_64__)

#include <immintrin.h>

#include "ckernel_logic.h"

// MARK: SSE2

typedef struct {
  __m128i v[4];
} ck_bytes_sse2;

CK_INLINE uint64_t ck_mask_sse2(ck_bytes_sse2 m) {
  return (uint64_t)(uint16_t)_mm_movemask_epi8(m.v[0]) | (uint64_t)(uint16_t)_mm_movemask_epi8(m.v[1]) << 16 |
         (uint64_t)(uint16_t)_mm_movemask_epi8(m.v[2]) << 32 | (uint64_t)(uint16_t)_mm_movemask_epi8(m.v[3]) << 48;
}

CK_INLINE uint64_t ck_equal_sse2(ck_bytes_sse2 bytes, char c) {
  for (int index = 0; index < 4; index++) bytes.v[index] = _mm_cmpeq_epi8(bytes.v[index], _mm_set1_epi8(c));
  return ck_mask_sse2(bytes);
}

CK_INLINE void ck_classify_sse2(const uint8_t *p, ck_raw *raw) {
  ck_bytes_sse2 bytes, lower, rare;
  __m128i any = _mm_setzero_si128();
  for (int index = 0; index < 4; index++) {
    __m128i v = _mm_loadu_si128((const __m128i *)p + index);
    bytes.v[index] = v;
    lower.v[index] = _mm_or_si128(v, _mm_set1_epi8(0x20));
    // Bytes of 0x80 and more are negative.
    rare.v[index] = _mm_cmplt_epi8(v, _mm_set1_epi8(0x20));
    any = _mm_or_si128(any, _mm_or_si128(rare.v[index], _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));
  }
  raw->quote = ck_equal_sse2(bytes, '"');
  raw->open = ck_equal_sse2(lower, '{');
  raw->close = ck_equal_sse2(lower, '}');
  raw->colon = ck_equal_sse2(bytes, ':');
  raw->comma = ck_equal_sse2(bytes, ',');
  raw->space = ck_equal_sse2(bytes, ' ');
  raw->rare = (uint64_t)_mm_movemask_epi8(any);
  raw->backslash = raw->control = raw->high = 0;
  if (CK_RARELY(raw->rare)) {
    raw->backslash = ck_equal_sse2(bytes, '\\');
    raw->high = ck_mask_sse2(bytes);
    raw->control = ck_mask_sse2(rare) & ~raw->high;
  }
}

CK_KERNEL(, ck_scan_sse2, ck_classify_sse2, ck_prefix_xor_shifts, ck_places)

// MARK: AVX2

#define CK_AVX2 __attribute__((target("avx2,pclmul,popcnt,bmi,bmi2,lzcnt")))

CK_AVX2 CK_INLINE uint64_t ck_prefix_xor_clmul(uint64_t x) {
  __m128i ones = _mm_set1_epi8((char)0xFF);
  return (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_set_epi64x(0, (int64_t)x), ones, 0));
}

CK_AVX2 CK_INLINE uint64_t ck_mask_avx2(__m256i a, __m256i b) {
  return (uint64_t)(uint32_t)_mm256_movemask_epi8(a) | (uint64_t)(uint32_t)_mm256_movemask_epi8(b) << 32;
}

CK_AVX2 CK_INLINE uint64_t ck_equal_avx2(__m256i a, __m256i b, char c) {
  __m256i wanted = _mm256_set1_epi8(c);
  return ck_mask_avx2(_mm256_cmpeq_epi8(a, wanted), _mm256_cmpeq_epi8(b, wanted));
}

CK_AVX2 CK_INLINE void ck_classify_avx2(const uint8_t *p, ck_raw *raw) {
  __m256i a = _mm256_loadu_si256((const __m256i *)p), b = _mm256_loadu_si256((const __m256i *)(p + 32));
  __m256i lower = _mm256_set1_epi8(0x20), backslash = _mm256_set1_epi8('\\');
  __m256i al = _mm256_or_si256(a, lower), bl = _mm256_or_si256(b, lower);
  // Bytes of 0x80 and more are negative.
  __m256i ar = _mm256_cmpgt_epi8(lower, a), br = _mm256_cmpgt_epi8(lower, b);
  __m256i ab = _mm256_cmpeq_epi8(a, backslash), bb = _mm256_cmpeq_epi8(b, backslash);
  raw->quote = ck_equal_avx2(a, b, '"');
  raw->open = ck_equal_avx2(al, bl, '{');
  raw->close = ck_equal_avx2(al, bl, '}');
  raw->colon = ck_equal_avx2(a, b, ':');
  raw->comma = ck_equal_avx2(a, b, ',');
  raw->space = ck_equal_avx2(a, b, ' ');
  raw->rare =
      (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_or_si256(_mm256_or_si256(ar, br), _mm256_or_si256(ab, bb)));
  raw->backslash = raw->control = raw->high = 0;
  if (CK_RARELY(raw->rare)) {
    raw->backslash = ck_mask_avx2(ab, bb);
    raw->high = ck_mask_avx2(a, b);
    raw->control = ck_mask_avx2(ar, br) & ~raw->high;
  }
}

CK_KERNEL(CK_AVX2, ck_scan_avx2, ck_classify_avx2, ck_prefix_xor_clmul, ck_places)

// MARK: AVX-512

#define CK_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,avx2,pclmul,popcnt,bmi,bmi2,lzcnt")))

CK_AVX512 CK_INLINE void ck_classify_avx512(const uint8_t *p, ck_raw *raw) {
  __m512i v = _mm512_loadu_si512((const void *)p);
  __m512i lower = _mm512_or_si512(v, _mm512_set1_epi8(0x20));
  raw->quote = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('"'));
  raw->open = _mm512_cmpeq_epi8_mask(lower, _mm512_set1_epi8('{'));
  raw->close = _mm512_cmpeq_epi8_mask(lower, _mm512_set1_epi8('}'));
  raw->colon = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(':'));
  raw->comma = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(','));
  raw->space = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(' '));
  // Bytes of 0x80 and more are negative.
  __mmask64 rare = _mm512_cmplt_epi8_mask(v, _mm512_set1_epi8(0x20));
  __mmask64 backslash = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\\'));
  raw->rare = _kor_mask64(rare, backslash);
  raw->backslash = raw->control = raw->high = 0;
  if (CK_RARELY(raw->rare)) {
    raw->backslash = backslash;
    raw->high = _mm512_movepi8_mask(v);
    raw->control = rare & ~raw->high;
  }
}

CK_AVX512 CK_INLINE void ck_places_avx512(uint64_t bits, uint32_t place, uint16_t *to, int at_once) {
  (void)at_once;
  const __m512i bytes = _mm512_set_epi64(
      0x3F3E3D3C3B3A3938, 0x3736353433323130, 0x2F2E2D2C2B2A2928, 0x2726252423222120, 0x1F1E1D1C1B1A1918,
      0x1716151413121110, 0x0F0E0D0C0B0A0908, 0x0706050403020100);
  __m512i chosen = _mm512_maskz_compress_epi8(bits, bytes);
  __m128i few = _mm_cvtepu8_epi16(_mm512_castsi512_si128(chosen));
  _mm_storeu_si128((__m128i *)to, _mm_add_epi16(_mm_set1_epi16((short)place), few));
  if (CK_RARELY(__builtin_popcountll(bits) > 8)) {
    __m512i base = _mm512_set1_epi16((short)place);
    __m512i low = _mm512_cvtepu8_epi16(_mm512_castsi512_si256(chosen));
    __m512i high = _mm512_cvtepu8_epi16(_mm512_extracti64x4_epi64(chosen, 1));
    _mm512_storeu_si512(to, _mm512_add_epi16(base, low));
    _mm512_storeu_si512(to + 32, _mm512_add_epi16(base, high));
  }
}

CK_KERNEL(CK_AVX512, ck_scan_avx512, ck_classify_avx512, ck_prefix_xor_clmul, ck_places_avx512)

// MARK: What this processor has

static inline int ck_has_avx2(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("popcnt") &&
         __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
}

static inline int ck_has_avx512(void) {
  return ck_has_avx2() && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
         __builtin_cpu_supports("avx512vbmi2");
}

#endif

#endif
