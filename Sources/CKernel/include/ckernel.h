// Classifies JSON text 64 bytes at a time: which bytes are brackets, colons and commas outside strings, and which
// are wrong whatever surrounds them. What depends on the kind of bracket around is left to the caller.
//
// The vector code only compares bytes (one function an instruction set); all the logic on the resulting masks is
// shared, so that every instruction set gives the same words.
#ifndef CKERNEL_H
#define CKERNEL_H

#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Bytes that must be readable behind the last block: tokens that begin in a block are checked to their end.
#define CK_LOOKAHEAD 32

/// What is carried from one block to the next. All zeros at the start of a value.
typedef struct {
  uint64_t escaped;       // bit 0: the next byte is escaped
  uint64_t in_string;     // all ones inside a string
  uint64_t in_scalar;     // bit 0: the last byte belongs to a bare word
  uint64_t after_value;   // bit 0: only white space since a value ended; the next two likewise
  uint64_t after_string;
  uint64_t after_open;
  uint64_t utf8;          // bytes still wanted of a character | lower bound << 8 | upper bound << 16
  uint64_t has_escapes;   // not 0: a backslash was met since the caller last set this to 0
  uint64_t has_errors;    // not 0: likewise an error
} ck_state;

/// One bit a byte, the lowest for the first of the 64.
typedef struct {
  uint64_t open;    // { and [ outside strings
  uint64_t close;   // } and ] outside strings
  uint64_t colon;   // outside strings
  uint64_t comma;   // outside strings
  uint64_t error;   // tokens that are wrong in themselves, or cannot follow the token before them
} ck_block;

typedef struct {
  uint64_t quote, backslash, open, close, colon, comma, space, control, high;
} ck_raw;

#define CK_INLINE static inline __attribute__((always_inline))

CK_INLINE uint64_t ck_prefix_xor_shifts(uint64_t x) {
  x ^= x << 1;
  x ^= x << 2;
  x ^= x << 4;
  x ^= x << 8;
  x ^= x << 16;
  x ^= x << 32;
  return x;
}

/// Which bytes an escaping backslash stands before. (A run of backslashes escapes what follows it if it is odd.)
CK_INLINE uint64_t ck_escaped(uint64_t backslash, uint64_t *carry) {
  if (backslash == 0) {
    uint64_t escaped = *carry;
    *carry = 0;
    return escaped;
  }
  const uint64_t even = 0x5555555555555555ULL;
  backslash &= ~*carry;
  uint64_t follows = backslash << 1 | *carry;
  uint64_t odd_starts = backslash & ~even & ~follows;
  uint64_t runs;
  *carry = (uint64_t)__builtin_add_overflow(odd_starts, backslash, &runs);
  return (even ^ (runs << 1)) & follows;
}

/// Moves bits that stand where a token has ended to the next byte that is no white space.
CK_INLINE uint64_t ck_skip_space(uint64_t ends, uint64_t space, uint64_t *carry) {
  uint64_t sum;
  ends |= *carry;
  *carry = (uint64_t)__builtin_add_overflow(space, ends & space, &sum);
  return (sum | ends) & ~space;
}

CK_INLINE int ck_is_hex(uint8_t c) {
  uint8_t letter = (uint8_t)(c | 0x20);
  return (c >= '0' && c <= '9') || (letter >= 'a' && letter <= 'f');
}

/// Checks escapes: what follows each backslash, and the digits of \u.
CK_INLINE uint64_t ck_bad_escapes(const uint8_t *p, uint64_t escaped) {
  uint64_t bad = 0;
  for (uint64_t rest = escaped; rest != 0; rest &= rest - 1) {
    int at = __builtin_ctzll(rest);
    switch (p[at]) {
      case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't': break;
      case 'u':
        if (ck_is_hex(p[at + 1]) && ck_is_hex(p[at + 2]) && ck_is_hex(p[at + 3]) && ck_is_hex(p[at + 4])) break;
        // fallthrough
      default: bad |= 1ULL << at;
    }
  }
  return bad;
}

CK_INLINE int ck_ends_scalar(uint8_t c) {
  return c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ':' ||
         c == '"' || c == '{' || c == '[';
}

/// Whether a bare word is a JSON literal or number. One that is longer than the bytes at hand counts as wrong: the
/// caller looks again, without hurry.
CK_INLINE int ck_is_scalar(const uint8_t *p) {
  uint32_t word;
  __builtin_memcpy(&word, p, 4);
  const uint8_t *c = p;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  if (word == 0x65757274u || word == 0x6C6C756Eu) return ck_ends_scalar(p[4]);
  if (word == 0x736C6166u) return p[4] == 'e' && ck_ends_scalar(p[5]);
#else
#error "the words of the literals are written for little-endian machines"
#endif
  const uint8_t *end = p + CK_LOOKAHEAD - 1;
  if (*c == '-') c++;
  if (*c == '0') {
    c++;
  } else {
    if (*c < '1' || *c > '9') return 0;
    while (c < end && *c >= '0' && *c <= '9') c++;
  }
  if (*c == '.') {
    c++;
    if (*c < '0' || *c > '9') return 0;
    while (c < end && *c >= '0' && *c <= '9') c++;
  }
  if ((*c | 0x20) == 'e') {
    c++;
    if (c < end && (*c == '+' || *c == '-')) c++;
    if (*c < '0' || *c > '9') return 0;
    while (c < end && *c >= '0' && *c <= '9') c++;
  }
  return c < end && ck_ends_scalar(*c);
}

/// Checks the UTF-8 of 64 bytes (RFC 3629), a byte at a time: only blocks with such characters come here. Every
/// wrong byte has its bit, since those before an object are none of the object's.
static inline uint64_t ck_bad_utf8(const uint8_t *p, uint64_t *carry) {
  uint64_t wanted = *carry & 0xFF, lower = *carry >> 8 & 0xFF, upper = *carry >> 16 & 0xFF, bad = 0;
  for (int at = 0; at < 64; at++) {
    uint8_t c = p[at];
    if (wanted != 0) {
      if (c >= lower && c <= upper) {
        wanted--, lower = 0x80, upper = 0xBF;
        continue;
      }
      bad |= 1ULL << at;
      wanted = 0;
    }
    if (c < 0x80) continue;
    lower = 0x80, upper = 0xBF;
    if (c >= 0xC2 && c <= 0xDF) {
      wanted = 1;
    } else if (c >= 0xE0 && c <= 0xEF) {
      wanted = 2;
      if (c == 0xE0) lower = 0xA0;
      if (c == 0xED) upper = 0x9F;
    } else if (c >= 0xF0 && c <= 0xF4) {
      wanted = 3;
      if (c == 0xF0) lower = 0x90;
      if (c == 0xF4) upper = 0x8F;
    } else {
      bad |= 1ULL << at;
    }
  }
  *carry = wanted == 0 ? 0 : wanted | lower << 8 | upper << 16;
  return bad;
}

/// White space among the control characters.
CK_INLINE uint64_t ck_line_space(const uint8_t *p, uint64_t control) {
  uint64_t space = 0;
  for (uint64_t rest = control; rest != 0; rest &= rest - 1) {
    int at = __builtin_ctzll(rest);
    if (p[at] == '\n' || p[at] == '\r' || p[at] == '\t') space |= 1ULL << at;
  }
  return space;
}

#define CK_LOGIC(prefix_xor)                                                                              \
  uint64_t escaped = ck_escaped(raw.backslash, &s.escaped);                                               \
  uint64_t quote = raw.quote & ~escaped;                                                                  \
  uint64_t string = prefix_xor(quote) ^ s.in_string;                                                      \
  s.in_string = (uint64_t)((int64_t)string >> 63);                                                        \
  uint64_t open = raw.open & ~string, close = raw.close & ~string;                                        \
  uint64_t colon = raw.colon & ~string, comma = raw.comma & ~string;                                      \
  uint64_t closing = quote & ~string, opening = quote & string;                                           \
  uint64_t space = raw.space;                                                                             \
  uint64_t error = 0;                                                                                     \
  if (__builtin_expect(raw.control != 0, 0)) {                                                            \
    error = raw.control & string;                                                                         \
    space |= ck_line_space(p, raw.control & ~string);                                                     \
  }                                                                                                       \
  space &= ~string;                                                                                       \
  uint64_t scalar = ~(string | closing | open | close | colon | comma | space);                           \
  uint64_t after_scalar = scalar << 1 | s.in_scalar;                                                      \
  s.in_scalar = scalar >> 63;                                                                             \
  uint64_t scalar_start = scalar & ~after_scalar;                                                         \
  for (uint64_t rest = scalar_start; rest != 0; rest &= rest - 1) {                                       \
    int at = __builtin_ctzll(rest);                                                                       \
    if (__builtin_expect(!ck_is_scalar(p + at), 0)) error |= 1ULL << at;                                  \
  }                                                                                                       \
  if (__builtin_expect(escaped != 0, 0)) {                                                                \
    error |= ck_bad_escapes(p, escaped & string);                                                         \
    s.has_escapes = 1;                                                                                    \
  }                                                                                                       \
  if (__builtin_expect((raw.high | s.utf8) != 0, 0)) error |= ck_bad_utf8(p, &s.utf8);                    \
  uint64_t value_end = closing | close, scalar_end = after_scalar & ~scalar;                              \
  uint64_t after_value, after_string, after_open;                                                         \
  if (__builtin_expect(space == 0, 1)) {                                                                  \
    after_value = value_end << 1 | s.after_value | scalar_end;                                            \
    after_string = closing << 1 | s.after_string;                                                         \
    after_open = open << 1 | s.after_open;                                                                \
    s.after_value = value_end >> 63;                                                                      \
    s.after_string = closing >> 63;                                                                       \
    s.after_open = open >> 63;                                                                            \
  } else {                                                                                                \
    after_value = ck_skip_space(value_end << 1 | scalar_end, space, &s.after_value);                      \
    after_string = ck_skip_space(closing << 1, space, &s.after_string);                                   \
    after_open = ck_skip_space(open << 1, space, &s.after_open);                                          \
    s.after_value |= value_end >> 63;                                                                     \
    s.after_string |= closing >> 63;                                                                      \
    s.after_open |= open >> 63;                                                                           \
  }                                                                                                       \
  error |= (opening | scalar_start | open) & after_value;                                                 \
  error |= (comma | close) & ~after_value & ~(close & after_open);                                        \
  error |= colon & ~after_string;                                                                         \
  out->open = open;                                                                                       \
  out->close = close;                                                                                     \
  out->colon = colon;                                                                                     \
  out->comma = comma;                                                                                     \
  out->error = error;                                                                                     \
  s.has_errors |= error;

CK_INLINE ck_raw ck_classify_portable(const uint8_t *p) {
  ck_raw raw = {0};
  for (int at = 0; at < 64; at++) {
    uint64_t bit = 1ULL << at;
    uint8_t c = p[at];
    if (c == '"') raw.quote |= bit;
    if (c == '\\') raw.backslash |= bit;
    if ((c | 0x20) == '{') raw.open |= bit;
    if ((c | 0x20) == '}') raw.close |= bit;
    if (c == ':') raw.colon |= bit;
    if (c == ',') raw.comma |= bit;
    if (c == ' ') raw.space |= bit;
    if (c < 0x20) raw.control |= bit;
    if (c >= 0x80) raw.high |= bit;
  }
  return raw;
}

static inline void ck_scan_portable(const uint8_t *p, size_t blocks, ck_state *state, ck_block *out) {
  ck_state s = *state;
  for (; blocks > 0; blocks--, p += 64, out++) {
    ck_raw raw = ck_classify_portable(p);
    CK_LOGIC(ck_prefix_xor_shifts)
  }
  *state = s;
}

#if defined(__x86_64__)

#define CK_EACH_SSE2(expression)                                                                          \
  ((uint64_t)(uint16_t)_mm_movemask_epi8(expression(v0)) |                                                \
   (uint64_t)(uint16_t)_mm_movemask_epi8(expression(v1)) << 16 |                                          \
   (uint64_t)(uint16_t)_mm_movemask_epi8(expression(v2)) << 32 |                                          \
   (uint64_t)(uint16_t)_mm_movemask_epi8(expression(v3)) << 48)

static inline void ck_scan_sse2(const uint8_t *p, size_t blocks, ck_state *state, ck_block *out) {
  ck_state s = *state;
  for (; blocks > 0; blocks--, p += 64, out++) {
    __m128i v0 = _mm_loadu_si128((const __m128i *)p), v1 = _mm_loadu_si128((const __m128i *)(p + 16));
    __m128i v2 = _mm_loadu_si128((const __m128i *)(p + 32)), v3 = _mm_loadu_si128((const __m128i *)(p + 48));
    ck_raw raw;
#define CK_EQ_QUOTE(v) _mm_cmpeq_epi8(v, _mm_set1_epi8('"'))
#define CK_EQ_BACKSLASH(v) _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))
#define CK_EQ_OPEN(v) _mm_cmpeq_epi8(_mm_or_si128(v, _mm_set1_epi8(0x20)), _mm_set1_epi8('{'))
#define CK_EQ_CLOSE(v) _mm_cmpeq_epi8(_mm_or_si128(v, _mm_set1_epi8(0x20)), _mm_set1_epi8('}'))
#define CK_EQ_COLON(v) _mm_cmpeq_epi8(v, _mm_set1_epi8(':'))
#define CK_EQ_COMMA(v) _mm_cmpeq_epi8(v, _mm_set1_epi8(','))
#define CK_EQ_SPACE(v) _mm_cmpeq_epi8(v, _mm_set1_epi8(' '))
#define CK_EQ_CONTROL(v) _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8(0x1F)), _mm_set1_epi8(0x1F))
#define CK_EQ_HIGH(v) (v)
    raw.quote = CK_EACH_SSE2(CK_EQ_QUOTE);
    raw.backslash = CK_EACH_SSE2(CK_EQ_BACKSLASH);
    raw.open = CK_EACH_SSE2(CK_EQ_OPEN);
    raw.close = CK_EACH_SSE2(CK_EQ_CLOSE);
    raw.colon = CK_EACH_SSE2(CK_EQ_COLON);
    raw.comma = CK_EACH_SSE2(CK_EQ_COMMA);
    raw.space = CK_EACH_SSE2(CK_EQ_SPACE);
    raw.control = CK_EACH_SSE2(CK_EQ_CONTROL);
    raw.high = CK_EACH_SSE2(CK_EQ_HIGH);
    CK_LOGIC(ck_prefix_xor_shifts)
  }
  *state = s;
}

#define CK_AVX2 __attribute__((target("avx2,pclmul,bmi,bmi2,lzcnt")))

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

CK_AVX2 static inline void ck_scan_avx2(const uint8_t *p, size_t blocks, ck_state *state, ck_block *out) {
  ck_state s = *state;
  for (; blocks > 0; blocks--, p += 64, out++) {
    __m256i a = _mm256_loadu_si256((const __m256i *)p), b = _mm256_loadu_si256((const __m256i *)(p + 32));
    __m256i lower = _mm256_set1_epi8(0x20), control = _mm256_set1_epi8(0x1F);
    __m256i al = _mm256_or_si256(a, lower), bl = _mm256_or_si256(b, lower);
    __m256i ac = _mm256_cmpeq_epi8(_mm256_max_epu8(a, control), control);
    __m256i bc = _mm256_cmpeq_epi8(_mm256_max_epu8(b, control), control);
    ck_raw raw;
    raw.quote = ck_equal_avx2(a, b, '"');
    raw.backslash = ck_equal_avx2(a, b, '\\');
    raw.open = ck_equal_avx2(al, bl, '{');
    raw.close = ck_equal_avx2(al, bl, '}');
    raw.colon = ck_equal_avx2(a, b, ':');
    raw.comma = ck_equal_avx2(a, b, ',');
    raw.space = ck_equal_avx2(a, b, ' ');
    raw.control = _mm256_testz_si256(_mm256_or_si256(ac, bc), lower) ? 0 : ck_mask_avx2(ac, bc);
    raw.high = _mm256_movemask_epi8(_mm256_or_si256(a, b)) != 0;
    CK_LOGIC(ck_prefix_xor_clmul)
  }
  *state = s;
}

#define CK_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx2,pclmul,bmi,bmi2,lzcnt")))

CK_AVX512 static inline void ck_scan_avx512(const uint8_t *p, size_t blocks, ck_state *state, ck_block *out) {
  ck_state s = *state;
  for (; blocks > 0; blocks--, p += 64, out++) {
    __m512i v = _mm512_loadu_si512((const void *)p);
    __m512i lower = _mm512_or_si512(v, _mm512_set1_epi8(0x20));
    ck_raw raw;
    raw.quote = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('"'));
    raw.backslash = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8('\\'));
    raw.open = _mm512_cmpeq_epi8_mask(lower, _mm512_set1_epi8('{'));
    raw.close = _mm512_cmpeq_epi8_mask(lower, _mm512_set1_epi8('}'));
    raw.colon = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(':'));
    raw.comma = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(','));
    raw.space = _mm512_cmpeq_epi8_mask(v, _mm512_set1_epi8(' '));
    raw.control = _mm512_cmplt_epu8_mask(v, _mm512_set1_epi8(0x20));
    raw.high = _mm512_movepi8_mask(v);
    CK_LOGIC(ck_prefix_xor_clmul)
  }
  *state = s;
}

static inline int ck_has_avx512(void) {
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("pclmul") &&
         __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
}

static inline int ck_has_avx2(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("bmi") &&
         __builtin_cpu_supports("bmi2");
}

#elif defined(__aarch64__)

CK_INLINE uint64_t ck_mask_neon(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
  const uint8x16_t bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t ab = vpaddq_u8(vandq_u8(a, bits), vandq_u8(b, bits));
  uint8x16_t cd = vpaddq_u8(vandq_u8(c, bits), vandq_u8(d, bits));
  uint8x16_t all = vpaddq_u8(ab, cd);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

#define CK_EACH_NEON(test) ck_mask_neon(test(v0), test(v1), test(v2), test(v3))

static inline void ck_scan_neon(const uint8_t *p, size_t blocks, ck_state *state, ck_block *out) {
  ck_state s = *state;
  for (; blocks > 0; blocks--, p += 64, out++) {
    uint8x16_t v0 = vld1q_u8(p), v1 = vld1q_u8(p + 16), v2 = vld1q_u8(p + 32), v3 = vld1q_u8(p + 48);
    ck_raw raw;
#define CK_NEON_QUOTE(v) vceqq_u8(v, vdupq_n_u8('"'))
#define CK_NEON_BACKSLASH(v) vceqq_u8(v, vdupq_n_u8('\\'))
#define CK_NEON_OPEN(v) vceqq_u8(vorrq_u8(v, vdupq_n_u8(0x20)), vdupq_n_u8('{'))
#define CK_NEON_CLOSE(v) vceqq_u8(vorrq_u8(v, vdupq_n_u8(0x20)), vdupq_n_u8('}'))
#define CK_NEON_COLON(v) vceqq_u8(v, vdupq_n_u8(':'))
#define CK_NEON_COMMA(v) vceqq_u8(v, vdupq_n_u8(','))
#define CK_NEON_SPACE(v) vceqq_u8(v, vdupq_n_u8(' '))
#define CK_NEON_CONTROL(v) vcltq_u8(v, vdupq_n_u8(0x20))
#define CK_NEON_HIGH(v) vcgeq_u8(v, vdupq_n_u8(0x80))
    raw.quote = CK_EACH_NEON(CK_NEON_QUOTE);
    raw.backslash = CK_EACH_NEON(CK_NEON_BACKSLASH);
    raw.open = CK_EACH_NEON(CK_NEON_OPEN);
    raw.close = CK_EACH_NEON(CK_NEON_CLOSE);
    raw.colon = CK_EACH_NEON(CK_NEON_COLON);
    raw.comma = CK_EACH_NEON(CK_NEON_COMMA);
    raw.space = CK_EACH_NEON(CK_NEON_SPACE);
    raw.control = CK_EACH_NEON(CK_NEON_CONTROL);
    raw.high = CK_EACH_NEON(CK_NEON_HIGH);
    CK_LOGIC(ck_prefix_xor_shifts)
  }
  *state = s;
}

#endif

#endif
