#ifndef CMINIZIP_SHIM_H
#define CMINIZIP_SHIM_H

#include <minizip/unzip.h>
#include <stdio.h>
#include <string.h>

/* An archive that is in memory, and how far it has been read. */
typedef struct {
  const unsigned char *bytes;
  ZPOS64_T size;
  ZPOS64_T place;
} cz_memory;

static inline voidpf cz_open(voidpf memory, const void *name, int mode) {
  (void)name;
  (void)mode;
  return memory;
}

static inline uLong cz_read(voidpf opaque, voidpf stream, void *buffer, uLong wanted) {
  (void)opaque;
  cz_memory *memory = (cz_memory *)stream;
  ZPOS64_T left = memory->place < memory->size ? memory->size - memory->place : 0;
  uLong count = wanted < left ? wanted : (uLong)left;
  memcpy(buffer, memory->bytes + memory->place, count);
  memory->place += count;
  return count;
}

static inline uLong cz_write(voidpf opaque, voidpf stream, const void *buffer, uLong size) {
  (void)opaque;
  (void)stream;
  (void)buffer;
  (void)size;
  return 0;
}

static inline ZPOS64_T cz_tell(voidpf opaque, voidpf stream) {
  (void)opaque;
  return ((cz_memory *)stream)->place;
}

static inline long cz_seek(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
  (void)opaque;
  cz_memory *memory = (cz_memory *)stream;
  ZPOS64_T start = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? memory->place : memory->size;
  if (offset > memory->size || start > memory->size - offset) return -1;
  memory->place = start + offset;
  return 0;
}

static inline int cz_close(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

/* The memory must stay where it is until the archive is closed. */
static inline unzFile cz_open_memory(cz_memory *memory) {
  zlib_filefunc64_def calls = {cz_open, cz_read, cz_write, cz_tell,
                               cz_seek, cz_close, cz_close, memory};
  return unzOpen2_64("", &calls);
}

#endif
