// Checks single tokens by their bytes: bare words, escapes, characters, white space.
#ifndef CKERNEL_TOKENS_H
#define CKERNEL_TOKENS_H

#include "ckernel_types.h"

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

/// What may stand right behind a bare word.
static const uint8_t ck_ends_scalar[256] = {
    [','] = 1, ['}'] = 1, [']'] = 1, [' '] = 1, ['\n'] = 1, ['\r'] = 1,
    ['\t'] = 1, [':'] = 1, ['"'] = 1, ['{'] = 1, ['['] = 1,
};

static inline int ck_is_number(const uint8_t *p) {
  const uint8_t *c = p, *end = p + CK_LOOKAHEAD - 1;
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
  return c < end && ck_ends_scalar[*c];
}

/// Whether a bare word is a JSON literal or number. One that is longer than the bytes at hand counts as wrong: the
/// caller looks again, without hurry.
CK_INLINE int ck_is_scalar(const uint8_t *p) {
  uint32_t word;
  __builtin_memcpy(&word, p, 4);
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the words of the literals are written for little-endian machines"
#endif
  int is_true_or_null = (word == 0x65757274u) | (word == 0x6C6C756Eu);
  int is_false = (word == 0x736C6166u) & (p[4] == 'e');
  if (is_true_or_null | is_false) return ck_ends_scalar[p[4 + is_false]];
  return ck_is_number(p);
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

#endif
