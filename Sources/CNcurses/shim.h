#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdbool.h>

/* What follows does not import into Swift by itself: casts, variadics and global variables. */

static inline SCREEN *cn_start(const char *type) { return newterm(type, stdout, stdin); }

static inline WINDOW *cn_screen(void) { return stdscr; }
static inline int cn_columns(void) { return getmaxx(stdscr); }
static inline int cn_rows(void) { return getmaxy(stdscr); }
static inline int cn_colors(void) { return COLORS; }
static inline int cn_color_pairs(void) { return COLOR_PAIRS; }

static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }
static inline attr_t cn_dim(void) { return A_DIM; }

static inline int cn_function_key(int number) { return KEY_F(number); }

/* The pointer argument carries pairs beyond the range of a short. */
static inline int cn_set_style(attr_t attributes, int pair) {
  return wattr_set(stdscr, attributes, (short)pair, &pair);
}

static inline mmask_t cn_press(void) { return BUTTON1_PRESSED; }
static inline mmask_t cn_wheel_up(void) { return BUTTON4_PRESSED; }
static inline mmask_t cn_wheel_down(void) { return BUTTON5_PRESSED; }

static inline WINDOW *cn_physical_screen(void) { return curscr; }

/* Declared here because term.h would bring the terminal settings of the C library with it. */
extern char *tigetstr(const char *name);
extern int setupterm(const char *type, int file, int *status);

/* Whether a type of terminal is described here; cn_capability then asks that description. */
static inline bool cn_knows(const char *type) {
  int status;
  return setupterm(type, 1, &status) == OK;
}

/* A terminfo string, or NULL for a capability that the terminal lacks. */
static inline const char *cn_capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/* Hidden by the C library behind a feature macro that would change its other headers. */
extern int wcwidth(wchar_t character);
static inline int cn_wcwidth(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

/* Whether the locale writes a character in one byte. */
static inline bool cn_has_byte(unsigned int scalar) { return wctob((wint_t)scalar) != EOF; }

#endif
