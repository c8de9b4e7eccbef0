/// Stand-ins for terminals that only know ASCII.
enum Transliteration {
  /// A single ASCII character to show instead, or `?` if there is none that helps.
  static func ascii(_ character: Character) -> Character {
    if character.isASCII { return character == "\r\n" ? "?" : character }
    guard let scalar = character.unicodeScalars.first else { return "?" }
    if scalar.isASCII { return Character(scalar) }
    if let letter = letters[scalar] ?? signs[scalar] { return letter }
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F: return " "
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: return "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: return "|"
    case 0x2500...0x257F: return "+"
    case 0x2580...0x259F: return "#"
    default: return "?"
    }
  }

  private static let letters = pairs(
    """
    ÀAÁAÂAÃAÄAÅAÆAÇCÈEÉEÊEËEÌIÍIÎIÏIÐDÑNÒOÓOÔOÕOÖOØOÙUÚUÛUÜUÝYÞTßs
    àaáaâaãaäaåaæaçcèeéeêeëeìiíiîiïiðdñnòoóoôoõoöoøoùuúuûuüuýyþtÿy
    ĀAāaĂAăaĄAąaĆCćcĈCĉcĊCċcČCčcĎDďdĐDđdĒEēeĔEĕeĖEėeĘEęeĚEěeĜGĝgĞGğgĠGġgĢGģg
    ĤHĥhĦHħhĨIĩiĪIīiĬIĭiĮIįiİIıiĴJĵjĶKķkĸkĹLĺlĻLļlĽLľlĿLŀlŁLłlŃNńnŅNņnŇNňnŊNŋn
    ŌOōoŎOŏoŐOőoŒOœoŔRŕrŖRŗrŘRřrŚSśsŜSŝsŞSşsŠSšsŢTţtŤTťtŦTŧt
    ŨUũuŪUūuŬUŭuŮUůuŰUűuŲUųuŴWŵwŶYŷyŸYŹZźzŻZżzŽZžzǼAǽaǾOǿo
    """)

  private static let signs = pairs(
    """
    «<»>‹<›>‘'’'‚,“"”"„"–-—-‐-‑-−-×x÷/·.•*…~°o±+¹1²2³3½2¼4¾4§S¶P©c®r€E£L¥Y¢c¡!¿?´'¨"¬-µu
    ←<→>↑^↓v↔-↕|↵<⏎<⇧^⇥>⇤<▲^▼v△^▽v▶>◀<▸>◂<►>◄<▷>◁<▾v▴^
    ●*○o◉*◌o◆*◇o■#□o▪*▫o◼#◻o★*☆*✓v✔v✗x✘x☑x☐o⚠!≤<≥>≠!≈~∞8Δd∆dΣSØO
    ▁.▂:▃-▄=▅+▆*▇%█#░.▒:▓%
    """)

  private static func pairs(_ table: String) -> [Unicode.Scalar: Character] {
    var result: [Unicode.Scalar: Character] = [:]
    var source: Unicode.Scalar?
    for scalar in table.unicodeScalars where scalar != "\n" {
      if let known = source {
        result[known] = Character(scalar)
        source = nil
      } else {
        source = scalar
      }
    }
    return result
  }
}
