import PlannerDomain
import PlannerTUI

/// Makes a workbook of a kept plan and hands it over.
struct WorkbookDelivery {
  let desk: Desk
  let municipality: Municipality
  private let replaces: Bool

  init(_ options: PaperOptions) throws {
    desk = try Desk(screen: options.screen)
    municipality = try desk.read(options.database.resolvedPath)
    replaces = options.replace
  }

  func deliver(_ wish: WorkbookWish, to file: String) throws {
    let workbook = Workbook(
      wish, of: municipality, on: Machine.today, by: desk.actor.name, in: desk.language)
    do throws(ExportError) {
      try OutputFile(file).write(workbook, replacing: replaces)
    } catch {
      throw desk.failure(ExportWords(say: desk.language).text(error))
    }
  }
}
