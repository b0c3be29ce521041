// The least that a scan can take: reads and inflates files with zlib, which checks every CRC, and does nothing else.
//
//   find DIR -name '*.gz' | bench-floor THREADS
//
// Threads take the files largest first. Prints the seconds from the first open to the end of the last thread, those of
// all processors together, the number of files, the inflated bytes and zlib's version. A file that cannot be read to
// its end is an error.
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

enum { chunk = 128 << 10, most_threads = 256 };

typedef struct {
  char *path;
  off_t size;
} input;

static input *inputs;
static size_t count;
static atomic_size_t taken;
static atomic_ullong inflated;

static void *need(void *memory) {
  if (memory == NULL) {
    fputs("bench-floor: there is not enough memory\n", stderr);
    exit(1);
  }
  return memory;
}

static void fail(const char *path, const char *reason) {
  fprintf(stderr, "bench-floor: %s: %s\n", path, reason);
  exit(1);
}

// Inflates one file, member after member, and returns how many bytes came out.
static unsigned long long inflate_file(const char *path, z_stream *stream, unsigned char *in, unsigned char *out) {
  unsigned long long total = 0;
  int file = open(path, O_RDONLY), is_inside = 0;
  if (file < 0) fail(path, "cannot be opened");
  for (;;) {
    ssize_t got = read(file, in, chunk);
    if (got < 0) fail(path, "cannot be read");
    if (got == 0) break;
    stream->next_in = in;
    stream->avail_in = (uInt)got;
    do {
      if (!is_inside) {
        inflateReset(stream);
        is_inside = 1;
      }
      stream->next_out = out;
      stream->avail_out = chunk;
      int status = inflate(stream, Z_NO_FLUSH);
      total += chunk - stream->avail_out;
      if (status == Z_STREAM_END) {
        is_inside = 0;
      } else if (status != Z_OK && status != Z_BUF_ERROR) {
        fail(path, stream->msg == NULL ? "is damaged" : stream->msg);
      }
      // A full output may mean that more waits inside zlib.
    } while (stream->avail_in > 0 || (is_inside && stream->avail_out == 0));
  }
  close(file);
  if (is_inside) fail(path, "is cut off");
  return total;
}

static void *work(void *unused) {
  unsigned char *in = need(malloc(chunk)), *out = need(malloc(chunk));
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (inflateInit2(&stream, 15 + 16) != Z_OK) need(NULL);
  for (size_t index; (index = atomic_fetch_add(&taken, 1)) < count;) {
    atomic_fetch_add(&inflated, inflate_file(inputs[index].path, &stream, in, out));
  }
  inflateEnd(&stream);
  free(in);
  free(out);
  return unused;
}

static int largest_first(const void *left, const void *right) {
  off_t a = ((const input *)left)->size, b = ((const input *)right)->size;
  return (a < b) - (a > b);
}

static void read_list(void) {
  char *line = NULL;
  size_t room = 0, capacity = 0;
  for (ssize_t length; (length = getline(&line, &room, stdin)) > 0;) {
    struct stat status;
    if (line[length - 1] == '\n') line[length - 1] = 0;
    if (stat(line, &status) != 0) fail(line, "is not there");
    if (count == capacity) {
      capacity = capacity == 0 ? 1024 : 2 * capacity;
      inputs = need(realloc(inputs, capacity * sizeof *inputs));
    }
    inputs[count++] = (input){need(strdup(line)), status.st_size};
  }
  free(line);
  qsort(inputs, count, sizeof *inputs, largest_first);
}

static double processor_seconds(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

int main(int argc, char **argv) {
  int threads = argc > 1 ? atoi(argv[1]) : 1;
  if (threads < 1 || threads > most_threads) fail(argv[1], "is no number of threads");
  read_list();
  struct timespec start, end;
  pthread_t all[most_threads];
  double before = processor_seconds();
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (int index = 0; index < threads; index++) {
    if (pthread_create(&all[index], NULL, work, NULL) != 0) fail(argv[0], "a thread cannot be started");
  }
  for (int index = 0; index < threads; index++) pthread_join(all[index], NULL);
  clock_gettime(CLOCK_MONOTONIC, &end);
  double seconds = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
  printf("%.4f %.4f %zu %llu %s\n", seconds, processor_seconds() - before, count, (unsigned long long)inflated,
         zlibVersion());
  return 0;
}
