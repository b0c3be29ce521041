/* Counts allocations of the program that it is loaded into, and writes their number at its end to the file that
   ALLOCATIONS names. See count-allocations. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

static atomic_long count;

/* dlsym itself may allocate before the functions are known; it gets memory from here. */
static char early[4096];
static atomic_size_t early_used;

static void *early_memory(size_t size) {
  size_t at = atomic_fetch_add(&early_used, (size + 15) & ~(size_t)15);
  return at + size <= sizeof early ? early + at : NULL;
}

static int is_early(void *memory) {
  return (char *)memory >= early && (char *)memory < early + sizeof early;
}

#define NEXT(function) \
  static __typeof__(&function) next; \
  if (!next) next = (__typeof__(&function))dlsym(RTLD_NEXT, #function);

static __thread int is_looking;

void *malloc(size_t size) {
  if (is_looking) return early_memory(size);
  is_looking = 1;
  NEXT(malloc)
  is_looking = 0;
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  return next(size);
}

void *calloc(size_t members, size_t size) {
  if (is_looking) return early_memory(members * size);
  is_looking = 1;
  NEXT(calloc)
  is_looking = 0;
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  return next(members, size);
}

void *realloc(void *memory, size_t size) {
  is_looking = 1;
  NEXT(realloc)
  is_looking = 0;
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  return next(is_early(memory) ? NULL : memory, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  is_looking = 1;
  NEXT(posix_memalign)
  is_looking = 0;
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  return next(memory, alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  is_looking = 1;
  NEXT(aligned_alloc)
  is_looking = 0;
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  return next(alignment, size);
}

void free(void *memory) {
  if (is_early(memory)) return;
  is_looking = 1;
  NEXT(free)
  is_looking = 0;
  next(memory);
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("ALLOCATIONS");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", (long)count);
  fclose(file);
}
