/// Something to be read on paper or in a browser: what it says, in order, and nothing of how it looks.
public struct Paper: Hashable, Sendable {
  /// How pages are counted: `Side 1 af 3`.
  public struct PageWords: Hashable, Sendable {
    public var page: String
    public var of: String

    public init(page: String, of: String) {
      self.page = page
      self.of = of
    }
  }

  public var title: String
  /// What it is about, below the title; may be empty.
  public var subtitle: String
  /// As in `da`.
  public var language: String
  /// Who made it, by name.
  public var author: String
  /// The day it was made; the same paper of the same day is the same file.
  public var date: CivilDate
  /// At the top of every page.
  public var header: String
  /// At the foot of every page, before the page's number.
  public var footer: String
  public var pageWords: PageWords
  public var parts: [PaperPart]

  public init(
    title: String, subtitle: String = "", language: String, author: String, date: CivilDate,
    header: String = "", footer: String = "", pageWords: PageWords, parts: [PaperPart] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.author = author
    self.date = date
    self.header = header
    self.footer = footer
    self.pageWords = pageWords
    self.parts = parts
  }
}
