#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H

#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/* The library is loaded when a workbook is written, and not when the program starts: it brings the
   whole of OpenSSL with it, which would cost every start a millisecond and some memory. */

#define CX_CALLS(CALL)                                                                             \
  CALL(workbook_new_opt)                                                                           \
  CALL(workbook_set_properties)                                                                    \
  CALL(workbook_add_worksheet)                                                                     \
  CALL(workbook_add_format)                                                                        \
  CALL(workbook_close)                                                                             \
  CALL(lxw_workbook_free)                                                                          \
  CALL(lxw_strerror)                                                                               \
  CALL(format_set_num_format)                                                                      \
  CALL(format_set_num_format_index)                                                                \
  CALL(format_set_bold)                                                                            \
  CALL(format_set_italic)                                                                          \
  CALL(format_set_font_color)                                                                      \
  CALL(format_set_bg_color)                                                                        \
  CALL(format_set_align)                                                                           \
  CALL(format_set_text_wrap)                                                                       \
  CALL(format_set_rotation)                                                                        \
  CALL(format_set_bottom)                                                                          \
  CALL(worksheet_write_string)                                                                     \
  CALL(worksheet_write_number)                                                                     \
  CALL(worksheet_write_boolean)                                                                    \
  CALL(worksheet_write_blank)                                                                      \
  CALL(worksheet_set_row)                                                                          \
  CALL(worksheet_set_column)                                                                       \
  CALL(worksheet_freeze_panes)                                                                     \
  CALL(worksheet_autofilter)                                                                       \
  CALL(worksheet_repeat_rows)                                                                      \
  CALL(worksheet_set_landscape)                                                                    \
  CALL(worksheet_set_paper)                                                                        \
  CALL(worksheet_fit_to_pages)

#define CX_FIELD(name) __typeof__(&name) name;
typedef struct {
  CX_CALLS(CX_FIELD)
} cx_library;
#undef CX_FIELD

/* The name under which the version that this was built with is installed. */
static inline const char *cx_library_name(void) { return "libxlsxwriter.so." LXW_SOVERSION; }

/* Finds every call of the library; false where it is not installed. It is never unloaded. */
static inline bool cx_load(cx_library *library) {
  void *found = dlopen(cx_library_name(), RTLD_NOW | RTLD_LOCAL);
  if (found == NULL) return false;
#define CX_FIND(name)                                                                              \
  library->name = (__typeof__(library->name))dlsym(found, #name);                                  \
  if (library->name == NULL) return false;
  CX_CALLS(CX_FIND)
#undef CX_FIND
  return true;
}

/* A file that is in no folder, and is gone when it is closed; below 0 where there can be none. */
static inline int cx_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "planner", 1u /* close on exec */);
}

#endif
