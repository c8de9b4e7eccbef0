// The GNU C library's own calls about memory, which its Swift module leaves out.
#include <malloc.h>
