// What goes into the kernel and what comes out of it.
#ifndef CKERNEL_TYPES_H
#define CKERNEL_TYPES_H

#include <stddef.h>
#include <stdint.h>

/// Bytes that must be readable behind the last block: tokens that begin in a block are checked to their end.
#define CK_LOOKAHEAD 32

/// Blocks that one call reads at most: few enough for all that is found to stay in the fastest cache.
#define CK_MOST_BLOCKS 64

/// Room that each list of places needs: one for each byte, and some more, since many are written at a time.
#define CK_MOST_PLACES 4160

/// What is carried from one block to the next. `ck_start` has it for the start of a value.
typedef struct {
  uint64_t escaped;       // bit 0: the next byte is escaped
  uint64_t in_string;     // all ones inside a string
  uint64_t in_scalar;     // bit 0: the last byte belongs to a bare word
  uint64_t after_lead;    // bit 0: only white space since an opening bracket, a colon or a comma
  uint64_t after_string;  // bit 0: likewise since a string
  uint64_t after_open;    // bit 0: likewise since an opening bracket
  uint64_t after_colon;   // 1: no comma and no bracket since the last colon
  uint64_t last_is_open;  // 1: the last bracket was an opening one
  uint64_t run;           // colons | commas << 32 since the last bracket
  uint64_t utf8;          // bytes still wanted of a character | lower bound << 8 | upper bound << 16
  uint64_t has_escapes;   // not 0: a backslash was met since the caller last set this to 0
  uint64_t has_errors;    // not 0: likewise an error
} ck_state;

/// Bits of `ck_bracket.flags`. The first two tell which kind of bracket may be around all that stands between this
/// bracket and the one before it, and around this one.
#define CK_FITS_ARRAY 1
#define CK_FITS_OBJECT 2
#define CK_CURLY 4
#define CK_OPENS 8

typedef struct {
  uint16_t place;   // counted from the first block's first byte
  uint16_t colons;  // how many of the colons found stand before it
  uint32_t flags;
} ck_bracket;

/// What is found in some blocks in a row.
typedef struct {
  uint64_t *errors;      // a word a block, a bit a byte: tokens that are wrong whatever is around
  ck_bracket *brackets;  // outside strings, in order
  uint16_t *colons;      // the places of those outside strings, in order
  size_t bracket_count;
  size_t colon_count;
} ck_found;

static inline ck_state ck_start(void) {
  ck_state state = {0};
  state.after_lead = 1;
  return state;
}

#define CK_INLINE static inline __attribute__((always_inline))
#define CK_RARELY(condition) __builtin_expect((condition) != 0, 0)

#endif
