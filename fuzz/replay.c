/*
 * Runs a fuzz target over files, with any compiler: the seeds and every input that once broke
 * something are ordinary tests in this way. Usage: replay_TARGET FILE-OR-FOLDER …
 */
#include <dirent.h>
#include <sys/stat.h>

#include "fuzz.h"

#include "base/banned.h"

static unsigned replayed;

/* Everything stops at the first thing that goes wrong with a file: a test must not pass by it. */
static void give_up(const char *path)
{
    perror(path);
    exit(EXIT_FAILURE); /* NOLINT(concurrency-mt-unsafe): one thread */
}

static void replay_file(const char *path, size_t size)
{
    FILE *file = fopen(path, "rbe");
    if (file == NULL) {
        give_up(path);
        return;
    }
    /* Exactly as large as the input, so that the sanitizer sees a step beyond it. */
    uint8_t *data = malloc(size != 0 ? size : 1);
    if (data == NULL || fread(data, 1, size, file) != size) {
        give_up(path);
    }
    (void)fclose(file);
    (void)LLVMFuzzerTestOneInput(data, size);
    free(data);
    replayed++;
}

static void replay(const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0) {
        give_up(path);
    }
    if (!S_ISDIR(info.st_mode)) {
        replay_file(path, (size_t)info.st_size);
        return;
    }
    struct dirent **names = NULL;
    const int count = scandir(path, &names, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        char inner[4096];
        (void)snprintf(inner, sizeof inner, "%s/%s", path, names[i]->d_name);
        if (names[i]->d_name[0] != '.' && stat(inner, &info) == 0 && S_ISREG(info.st_mode)) {
            replay_file(inner, (size_t)info.st_size);
        }
        free(names[i]);
    }
    free(names);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        replay(argv[i]);
    }
    printf("%u inputs\n", replayed);
    return replayed != 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
