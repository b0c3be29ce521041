// The logic on masks, the same for every instruction set: one word for 64 bytes, a bit a byte, the lowest for the
// first.
#ifndef CKERNEL_LOGIC_H
#define CKERNEL_LOGIC_H

#include "ckernel_tokens.h"
#include "ckernel_types.h"

/// Which of 64 bytes are what, in strings or not.
typedef struct {
  uint64_t quote, open, close, colon, comma, space;
  uint64_t rare;                      // not 0: any of the following
  uint64_t backslash, control, high;  // only set in a rare block
} ck_raw;

/// The words of some blocks, each kind together, so that the logic can take several at once.
typedef struct {
  uint64_t quote[CK_MOST_BLOCKS];   // but the escaped ones
  uint64_t string[CK_MOST_BLOCKS];  // from each opening quote up to its closing quote, which is not in it
  // In strings or not; colons and commas only outside them once `ck_check_tokens` is done.
  uint64_t open[CK_MOST_BLOCKS], close[CK_MOST_BLOCKS], colon[CK_MOST_BLOCKS], comma[CK_MOST_BLOCKS];
  uint64_t space[CK_MOST_BLOCKS];
  // Set by `ck_check_tokens`.
  uint64_t bracket[CK_MOST_BLOCKS];
  uint64_t scalar[CK_MOST_BLOCKS];  // where bare words start
  uint64_t empty[CK_MOST_BLOCKS];   // a closing bracket with nothing between it and an opening one
  uint64_t before[CK_MOST_BLOCKS];  // colons | commas << 32 in the blocks before this one
} ck_masks __attribute__((aligned(64)));

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

/// Takes the escaped quotes out of the others.
/// - Returns: all that is escaped.
CK_INLINE uint64_t ck_take_escapes(ck_raw *raw, ck_state *s) {
  if (!CK_RARELY(raw->rare | s->escaped)) return 0;
  uint64_t escaped = ck_escaped(raw->backslash, &s->escaped);
  s->has_escapes |= escaped;
  raw->quote &= ~escaped;
  return escaped;
}

/// Checks control characters and escapes in strings, and UTF-8; finds white space among the control characters.
CK_INLINE uint64_t ck_check_rare(
    const uint8_t *p, ck_raw *raw, uint64_t string, uint64_t escaped, uint64_t *utf8) {
  uint64_t error = raw->control & string;
  error |= ck_bad_escapes(p, escaped & string);
  raw->space |= ck_line_space(p, raw->control & ~string);
  if (raw->high | *utf8) {
    // A copy: what has its address taken is kept in memory all the time.
    uint64_t carry = *utf8;
    error |= ck_bad_utf8(p, &carry);
    *utf8 = carry;
  }
  return error;
}

/// Keeps the masks of a block whose bytes are at `p`, once its strings are known, and checks what is rare in it.
CK_INLINE void ck_keep(
    const uint8_t *p, ck_raw *raw, uint64_t string, uint64_t escaped, ck_state *s, size_t index, ck_masks *masks,
    uint64_t *errors) {
  errors[index] = 0;
  if (CK_RARELY(raw->rare | escaped | s->utf8)) errors[index] = ck_check_rare(p, raw, string, escaped, &s->utf8);
  masks->quote[index] = raw->quote;
  masks->string[index] = string;
  masks->open[index] = raw->open;
  masks->close[index] = raw->close;
  masks->colon[index] = raw->colon;
  masks->comma[index] = raw->comma;
  masks->space[index] = raw->space;
}

/// Eight blocks' words at once; the compiler has the instructions for it, or takes several.
typedef uint64_t ck_vector __attribute__((vector_size(64)));
typedef uint64_t ck_vector_unaligned __attribute__((vector_size(64), aligned(8)));

/// Moves the bits of some tokens to the byte behind them, or, where there is white space, behind that.
CK_INLINE void ck_behind(
    const ck_vector *tokens, const ck_vector *space, int has_space, size_t count, uint64_t *carry,
    ck_vector *behind) {
  if (!has_space) {
    ck_vector last = {0, 0, 0, 0, 0, 0, 0, *carry << 63};
    *behind = *tokens << 1 | __builtin_shufflevector(last, *tokens, 7, 8, 9, 10, 11, 12, 13, 14) >> 63;
    *carry = (count == 8 ? (*tokens)[7] : (*tokens)[count - 1]) >> 63;
    return;
  }
  *behind = (ck_vector){0};
  for (size_t index = 0; index < count; index++) {
    uint64_t token = (*tokens)[index], blank = (*space)[index], ends = token << 1 | *carry, sum;
    *carry = (uint64_t)__builtin_add_overflow(blank, ends & blank, &sum) | token >> 63;
    (*behind)[index] = (sum | ends) & ~blank;
  }
}

/// Checks that each token may follow the one before it, in blocks whose bytes are classified.
///
/// A value must stand behind a lead, that is, an opening bracket, a colon or a comma; what ends or separates values
/// must not, but for a bracket that closes right behind an opening one; and a colon stands behind a string.
/// - Parameter count: how many of the eight blocks from `first` on there are.
CK_INLINE void ck_check_tokens(ck_masks *masks, uint64_t *errors, size_t first, size_t count, ck_state *s) {
  const ck_vector string = *(const ck_vector *)(masks->string + first);
  const ck_vector quote = *(const ck_vector *)(masks->quote + first);
  ck_vector open = *(const ck_vector *)(masks->open + first) & ~string;
  ck_vector close = *(const ck_vector *)(masks->close + first) & ~string;
  ck_vector colon = *(const ck_vector *)(masks->colon + first) & ~string;
  ck_vector comma = *(const ck_vector *)(masks->comma + first) & ~string;
  ck_vector space = *(const ck_vector *)(masks->space + first) & ~string;
  ck_vector lead = open | colon | comma, closing = quote & ~string;
  ck_vector scalar = ~(string | quote | lead | close | space);
  int has_space = CK_RARELY(__builtin_reduce_or(space));
  ck_vector after_scalar, after_lead, after_string, after_open;
  ck_behind(&scalar, &space, 0, count, &s->in_scalar, &after_scalar);
  ck_behind(&lead, &space, has_space, count, &s->after_lead, &after_lead);
  ck_behind(&closing, &space, has_space, count, &s->after_string, &after_string);
  ck_behind(&open, &space, has_space, count, &s->after_open, &after_open);
  ck_vector scalar_start = scalar & ~after_scalar;
  ck_vector value = (quote & string) | scalar_start | open;
  ck_vector empty = close & after_open;
  ck_vector error = (after_lead ^ value) & (value | comma | close) & ~empty;
  error |= colon & ~after_string;
  *(ck_vector *)(masks->bracket + first) = open | close;
  *(ck_vector *)(masks->colon + first) = colon;
  *(ck_vector *)(masks->comma + first) = comma;
  *(ck_vector *)(masks->scalar + first) = scalar_start;
  *(ck_vector *)(masks->empty + first) = empty;
  error |= *(ck_vector_unaligned *)(errors + first);
  *(ck_vector_unaligned *)(errors + first) = error;
  s->has_errors |= __builtin_reduce_or(error);
}

/// Blocks that are not there, up to a full eight, count as the inside of a string.
CK_INLINE void ck_fill_up(ck_masks *masks, uint64_t *errors, size_t blocks) {
  for (size_t index = blocks; index % 8 != 0; index++) {
    masks->string[index] = ~0ULL;
    masks->quote[index] = errors[index] = 0;
  }
}

/// Writes down the places of bits, some at once whether there are as many or not: a branch that is taken at random
/// takes longer than all of them.
/// - Parameter place: of the lowest bit.
CK_INLINE void ck_places(uint64_t bits, uint32_t place, uint16_t *to, int at_once) {
#pragma unroll
  for (int index = 0; index < at_once; index++, bits &= bits - 1)
    *to++ = (uint16_t)(place + (bits == 0 ? 0 : (uint32_t)__builtin_ctzll(bits)));
  if (CK_RARELY(bits))
    for (; bits != 0; bits &= bits - 1) *to++ = (uint16_t)(place + (uint32_t)__builtin_ctzll(bits));
}

/// Checks that no two colons follow one another. A colon takes one from the next comma or bracket: another colon on
/// the way, from which it would have to be taken too, is left without its bit.
/// - Parameter after_colon: whether there was no stop since the last colon.
CK_INLINE uint64_t ck_check_colons(uint64_t colon, uint64_t stops, uint64_t *after_colon) {
  uint64_t left;
  uint64_t borrows = __builtin_sub_overflow(stops, colon, &left);
  borrows |= __builtin_sub_overflow(left, *after_colon, &left);
  *after_colon = borrows;
  return colon & ~left;
}

CK_INLINE void ck_check_scalars(
    const uint8_t *p, const uint16_t *scalars, size_t count, uint64_t *errors, ck_state *s) {
  for (size_t index = 0; index < count; index++) {
    uint32_t at = scalars[index];
    if (CK_RARELY(!ck_is_scalar(p + at))) {
      errors[at / 64] |= 1ULL << at % 64;
      s->has_errors = 1;
    }
  }
}

/// Colons | commas << 32.
CK_INLINE uint64_t ck_count(uint64_t colon, uint64_t comma) {
  return (uint64_t)__builtin_popcountll(colon) + ((uint64_t)__builtin_popcountll(comma) << 32);
}

/// What is true of a bracket whatever stands before it.
static const uint8_t ck_bracket_flags[256] = {
    ['{'] = CK_FITS_ARRAY | CK_FITS_OBJECT | CK_CURLY | CK_OPENS,
    ['['] = CK_FITS_ARRAY | CK_FITS_OBJECT | CK_OPENS,
    ['}'] = CK_FITS_OBJECT | CK_CURLY,
    [']'] = CK_FITS_ARRAY,
};

/// Tells of each bracket what may be around it.
///
/// The tokens are known to follow one another as they must, whatever is around: at each level there is nothing at
/// all, or values with a comma or a colon between each two; a colon stands behind a string, and two colons do not
/// follow one another. Then it is an array if it has no colon; and it is an object if colons and commas take turns,
/// from a colon to a colon. No colon stands behind a bracket, so what is between a closing bracket and the next
/// bracket begins with a comma, if there is any; and since no two colons are neighbours, they take turns there as
/// they must if and only if there are as many as commas. Behind an opening bracket there must be one more, but if
/// the object is empty.
/// - Parameter counts: colons | commas << 32 in all blocks.
CK_INLINE void ck_check_runs(
    const uint8_t *p, const uint16_t *places, const ck_masks *masks, uint64_t counts, ck_state *s, ck_found *found) {
  uint64_t last = 0 - s->run;
  uint32_t last_is_open = (uint32_t)s->last_is_open;
  for (size_t index = 0; index < found->bracket_count; index++) {
    uint32_t place = places[index], block = place / 64;
    uint64_t below = (1ULL << place % 64) - 1;
    uint64_t here = masks->before[block] + ck_count(masks->colon[block] & below, masks->comma[block] & below);
    uint64_t run = here - last;
    uint32_t colons = (uint32_t)run, commas = (uint32_t)(run >> 32);
    uint32_t empty = (uint32_t)(masks->empty[block] >> place % 64 & 1);
    uint32_t flags = ck_bracket_flags[p[place]];
    uint32_t unfit = (colons != 0) * CK_FITS_ARRAY | (colons + empty != commas + last_is_open) * CK_FITS_OBJECT;
    found->brackets[index].place = (uint16_t)place;
    found->brackets[index].colons = (uint16_t)here;
    found->brackets[index].flags = flags & ~unfit;
    last = here;
    last_is_open = flags / CK_OPENS;
  }
  s->run = counts - last;
  s->last_is_open = last_is_open;
}

/// The function of a kernel.
/// - Parameters:
///   - classify: sets a `ck_raw` from the bytes of a block.
///   - prefix_xor: each bit of the result is the sum of the argument's bits up to there.
///   - places: as `ck_places`, which is for any machine.
#define CK_KERNEL(attributes, name, classify, prefix_xor, places)                                         \
  attributes static inline void name(const uint8_t *p, size_t blocks, ck_state *state, ck_found *found) { \
    ck_state s = *state;                                                                                  \
    ck_masks masks;                                                                                       \
    for (size_t index = 0; index < blocks; index++) {                                                     \
      ck_raw raw;                                                                                         \
      classify(p + 64 * index, &raw);                                                                     \
      uint64_t escaped = ck_take_escapes(&raw, &s);                                                       \
      uint64_t string = prefix_xor(raw.quote) ^ s.in_string;                                              \
      s.in_string = (uint64_t)((int64_t)string >> 63);                                                    \
      ck_keep(p + 64 * index, &raw, string, escaped, &s, index, &masks, found->errors);                   \
    }                                                                                                     \
    ck_fill_up(&masks, found->errors, blocks);                                                            \
    for (size_t first = 0; first < blocks; first += 8)                                                    \
      ck_check_tokens(&masks, found->errors, first, blocks - first < 8 ? blocks - first : 8, &s);         \
    uint16_t brackets[CK_MOST_PLACES], scalars[CK_MOST_PLACES];                                           \
    size_t bracket_count = 0, scalar_count = 0;                                                           \
    uint64_t counts = 0, after_colon = s.after_colon;                                                     \
    for (size_t index = 0; index < blocks; index++) {                                                     \
      uint32_t place = (uint32_t)(64 * index);                                                            \
      uint64_t colon = masks.colon[index], comma = masks.comma[index];                                    \
      uint64_t bracket = masks.bracket[index], scalar = masks.scalar[index];                              \
      uint64_t error = ck_check_colons(colon, bracket | comma, &after_colon);                             \
      if (CK_RARELY(error)) {                                                                             \
        found->errors[index] |= error;                                                                    \
        s.has_errors = 1;                                                                                 \
      }                                                                                                   \
      masks.before[index] = counts;                                                                       \
      places(colon, place, found->colons + (uint32_t)counts, 3);                                          \
      places(bracket, place, brackets + bracket_count, 2);                                                \
      ck_places(scalar, place, scalars + scalar_count, 1);                                                \
      counts += ck_count(colon, comma);                                                                   \
      bracket_count += (size_t)__builtin_popcountll(bracket);                                             \
      scalar_count += (size_t)__builtin_popcountll(scalar);                                               \
    }                                                                                                     \
    s.after_colon = after_colon;                                                                          \
    found->bracket_count = bracket_count;                                                                 \
    found->colon_count = (uint32_t)counts;                                                                \
    ck_check_scalars(p, scalars, scalar_count, found->errors, &s);                                        \
    ck_check_runs(p, brackets, &masks, counts, &s, found);                                                \
    *state = s;                                                                                           \
  }

#endif
