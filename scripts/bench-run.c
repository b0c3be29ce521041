// Runs a command with its output thrown away and prints what it took, as JSON: seconds, those of all processors
// together, the most memory it held at a time in KiB, and how it ended.
//
//   bench-run COMMAND [ARGUMENT...]
//
// A program of its own, since the memory of a child counts from the fork on: a child of a Python script would never
// seem to need less than Python itself.
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int argc, char **argv) {
  if (argc < 2) {
    fputs("usage: bench-run COMMAND [ARGUMENT...]\n", stderr);
    return 64;
  }
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child < 0) {
    perror("bench-run");
    return 71;
  }
  if (child == 0) {
    int nowhere = open("/dev/null", O_WRONLY);
    if (nowhere < 0 || dup2(nowhere, STDOUT_FILENO) < 0) _exit(126);
    execvp(argv[1], argv + 1);
    perror(argv[1]);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) {
    perror("bench-run");
    return 71;
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  long peak = usage.ru_maxrss;
#ifdef __APPLE__
  peak /= 1024;
#endif
  double taken = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
  printf("{\"seconds\": %.4f, \"processor\": %.4f, \"peak_kib\": %ld, \"status\": %d}\n", taken,
         seconds(usage.ru_utime) + seconds(usage.ru_stime), peak,
         WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
