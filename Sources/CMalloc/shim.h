// The GNU C library's own calls about memory, which its Swift module leaves out.
#include <link.h>
#include <malloc.h>

/* Hidden by the C library behind a feature macro that would change its other headers: only the
   beginning of what the loader tells of a program or library. */
#ifndef __USE_GNU
struct dl_phdr_info {
  ElfW(Addr) dlpi_addr;
  const char *dlpi_name;
  const ElfW(Phdr) *dlpi_phdr;
  ElfW(Half) dlpi_phnum;
};
extern int dl_iterate_phdr(
    int (*callback)(struct dl_phdr_info *info, size_t size, void *data), void *data);
#endif
