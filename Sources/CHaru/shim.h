#ifndef CHARU_SHIM_H
#define CHARU_SHIM_H

#include <hpdf.h>
#include <hpdf_doc.h>

/* What the library knows of a document but has no call for. */

/* The language that the document is in, such as da. */
static inline HPDF_STATUS ch_set_language(HPDF_Doc document, const char *language) {
  document->pdf_version = HPDF_VER_14;
  return HPDF_Dict_Add(document->catalog, "Lang", HPDF_String_New(document->mmgr, language, NULL));
}

/* Which letters the codes of a UTF-8 font stand for, so that its text can be selected and searched:
   they are the letters' own numbers. What the library writes here is a map of another kind, which
   readers complain of and may leave aside. */
static inline HPDF_STATUS ch_tell_letters(HPDF_Doc document, HPDF_Font font) {
  HPDF_Dict map = HPDF_DictStream_New(document->mmgr, document->xref);
  if (map == NULL) return document->error.error_no;
  map->filter = HPDF_STREAM_FILTER_FLATE_DECODE;
  HPDF_Stream out = map->stream;
  HPDF_Stream_WriteStr(out,
                       "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
  static const char digits[] = "0123456789ABCDEF";
  /* A range may not leave the 256 codes that it begins in, nor may more than 100 stand together. */
  for (int first = 0; first < 256; first += 64) {
    HPDF_Stream_WriteStr(out, "64 beginbfrange\n");
    for (int high = first; high < first + 64; high++) {
      char range[] = "<0000> <00FF> <0000>\n";
      for (int place = 1; place < 20; place += 7) {
        range[place] = digits[high >> 4];
        range[place + 1] = digits[high & 15];
      }
      HPDF_Stream_WriteStr(out, range);
    }
    HPDF_Stream_WriteStr(out, "endbfrange\n");
  }
  HPDF_Stream_WriteStr(
      out, "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
  return HPDF_Dict_Add(font, "ToUnicode", map);
}

#endif
