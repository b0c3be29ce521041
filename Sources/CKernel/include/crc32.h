// The CRC-32 of gzip, with the processor's own instructions: carry-less multiplication on x86-64, CRC-32 on arm64.
//
// On x86-64 the bytes are folded. A message is a polynomial over bits, its first bit the highest power, and its CRC
// is what is left of it modulo P, the polynomial of CRC-32. A block of it may therefore be replaced by anything equal
// to it modulo P: a block that stands D bits before another one is multiplied by x^D mod P and added (xor) to that
// one. A block of 128 bits has two halves, each multiplied on its own: the first 64 bits stand 64 bits further ahead.
// When 16 bytes are left, they go through a table like any tail.
//
// CRC-32 counts the bits of a byte from the lowest, so that a register holds its polynomial mirrored: the low half is
// the earlier one and has to go D+64 bits, the high half D. The product of two mirrored halves reads as one power too
// high, and a remainder of 32 bits in a half of 64 as 32 powers too high. Taking both back gives the constants:
// mirror(x^(D+32) mod P) << 1 for the low half, and mirror(x^(D-32) mod P) << 1 for the high one.
#ifndef CK_CRC32_H
#define CK_CRC32_H

#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <string.h>
#if defined(__linux__)
#include <sys/auxv.h>
#endif
#endif

/// The bitwise CRC-32 of four bits at a time, for tails: `crc` is the register, not inverted.
static inline uint32_t ck_crc32_tail(uint32_t crc, const uint8_t *p, size_t count) {
  static const uint32_t table[16] = {
      0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4, 0x4DB26158, 0x5005713C,
      0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C, 0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C,
  };
  for (; count > 0; count--, p++) {
    crc ^= *p;
    crc = crc >> 4 ^ table[crc & 15];
    crc = crc >> 4 ^ table[crc & 15];
  }
  return crc;
}

#if defined(__x86_64__)

#define CK_CLMUL __attribute__((target("sse2,pclmul")))
#define CK_VCLMUL __attribute__((target("avx512f,vpclmulqdq,pclmul")))

// For distances of 128, 512 and 2048 bits: the low half's constant, then the high half's.
#define CK_CRC32_BY_128 0x1751997D0, 0x0CCAA009E
#define CK_CRC32_BY_512 0x154442BD4, 0x1C6E41596
#define CK_CRC32_BY_2048 0x11542778A, 0x1322D1430

CK_CLMUL static inline __m128i ck_crc32_pair(int64_t low, int64_t high) { return _mm_set_epi64x(high, low); }

/// What a block is worth at the place of `next`, together with `next`.
CK_CLMUL static inline __m128i ck_crc32_fold(__m128i block, __m128i by, __m128i next) {
  __m128i low = _mm_clmulepi64_si128(block, by, 0x00), high = _mm_clmulepi64_si128(block, by, 0x11);
  return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

CK_CLMUL static inline uint32_t ck_crc32_end(__m128i block, const uint8_t *p, size_t count) {
  __m128i by = ck_crc32_pair(CK_CRC32_BY_128);
  for (; count >= 16; count -= 16, p += 16) {
    block = ck_crc32_fold(block, by, _mm_loadu_si128((const __m128i *)p));
  }
  uint8_t left[16];
  _mm_storeu_si128((__m128i *)left, block);
  return ck_crc32_tail(ck_crc32_tail(0, left, 16), p, count);
}

/// Four blocks of 128 bits abreast. At least 64 bytes.
CK_CLMUL static inline uint32_t ck_crc32_clmul(uint32_t crc, const uint8_t *p, size_t count) {
  const __m128i *in = (const __m128i *)p;
  __m128i a = _mm_loadu_si128(in), b = _mm_loadu_si128(in + 1);
  __m128i c = _mm_loadu_si128(in + 2), d = _mm_loadu_si128(in + 3);
  a = _mm_xor_si128(a, _mm_cvtsi32_si128((int)crc));
  __m128i by = ck_crc32_pair(CK_CRC32_BY_512);
  for (count -= 64, p += 64; count >= 64; count -= 64, p += 64) {
    in = (const __m128i *)p;
    a = ck_crc32_fold(a, by, _mm_loadu_si128(in));
    b = ck_crc32_fold(b, by, _mm_loadu_si128(in + 1));
    c = ck_crc32_fold(c, by, _mm_loadu_si128(in + 2));
    d = ck_crc32_fold(d, by, _mm_loadu_si128(in + 3));
  }
  by = ck_crc32_pair(CK_CRC32_BY_128);
  return ck_crc32_end(ck_crc32_fold(ck_crc32_fold(ck_crc32_fold(a, by, b), by, c), by, d), p, count);
}

CK_VCLMUL static inline __m512i ck_crc32_fold_wide(__m512i block, __m512i by, __m512i next) {
  __m512i low = _mm512_clmulepi64_epi128(block, by, 0x00), high = _mm512_clmulepi64_epi128(block, by, 0x11);
  return _mm512_ternarylogic_epi64(low, high, next, 0x96);
}

/// Sixteen blocks of 128 bits abreast. At least 256 bytes.
CK_VCLMUL static inline uint32_t ck_crc32_vclmul(uint32_t crc, const uint8_t *p, size_t count) {
  __m512i a = _mm512_loadu_si512(p), b = _mm512_loadu_si512(p + 64);
  __m512i c = _mm512_loadu_si512(p + 128), d = _mm512_loadu_si512(p + 192);
  a = _mm512_xor_si512(a, _mm512_zextsi128_si512(_mm_cvtsi32_si128((int)crc)));
  __m512i by = _mm512_broadcast_i32x4(ck_crc32_pair(CK_CRC32_BY_2048));
  for (count -= 256, p += 256; count >= 256; count -= 256, p += 256) {
    a = ck_crc32_fold_wide(a, by, _mm512_loadu_si512(p));
    b = ck_crc32_fold_wide(b, by, _mm512_loadu_si512(p + 64));
    c = ck_crc32_fold_wide(c, by, _mm512_loadu_si512(p + 128));
    d = ck_crc32_fold_wide(d, by, _mm512_loadu_si512(p + 192));
  }
  by = _mm512_broadcast_i32x4(ck_crc32_pair(CK_CRC32_BY_512));
  a = ck_crc32_fold_wide(ck_crc32_fold_wide(ck_crc32_fold_wide(a, by, b), by, c), by, d);
  for (; count >= 64; count -= 64, p += 64) a = ck_crc32_fold_wide(a, by, _mm512_loadu_si512(p));
  __m128i one = ck_crc32_pair(CK_CRC32_BY_128), block = _mm512_castsi512_si128(a);
  block = ck_crc32_fold(block, one, _mm512_extracti32x4_epi32(a, 1));
  block = ck_crc32_fold(block, one, _mm512_extracti32x4_epi32(a, 2));
  block = ck_crc32_fold(block, one, _mm512_extracti32x4_epi32(a, 3));
  return ck_crc32_end(block, p, count);
}

static inline int ck_crc32_has_clmul(void) { return __builtin_cpu_supports("pclmul"); }

static inline int ck_crc32_has_vclmul(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("vpclmulqdq") && __builtin_cpu_supports("pclmul");
}

#elif defined(__aarch64__)

#if defined(__ARM_FEATURE_CRC32)
#define CK_ARM_CRC
#else
#define CK_ARM_CRC __attribute__((target("crc")))
#endif

/// Any number of bytes.
CK_ARM_CRC static inline uint32_t ck_crc32_arm(uint32_t crc, const uint8_t *p, size_t count) {
  for (; count >= 8; count -= 8, p += 8) {
    uint64_t word;
    memcpy(&word, p, 8);
    crc = __builtin_arm_crc32d(crc, word);
  }
  for (; count > 0; count--, p++) crc = __builtin_arm_crc32b(crc, *p);
  return crc;
}

static inline int ck_crc32_has_arm(void) {
#if defined(__ARM_FEATURE_CRC32) || defined(__APPLE__)
  return 1;
#elif defined(__linux__)
  const unsigned long crc32 = 1 << 7;  // HWCAP_CRC32
  return (getauxval(AT_HWCAP) & crc32) != 0;
#else
  return 0;
#endif
}

#endif

#endif
