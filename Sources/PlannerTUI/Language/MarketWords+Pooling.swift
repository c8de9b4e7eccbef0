import PlannerDomain

/// The words of pooling demand with other municipalities, and of ordering for it.
extension MarketWords {
  var addPartner: String { say("Tag en nabo med", "Add a neighbour") }
  var removePartner: String { say("Lad en nabo ude", "Leave a neighbour out") }
  var order: String { say("Rekvirér", "Order") }

  var onlyInPooling: String {
    say("Kun under fælles rekvirering.", "Only under joint requisition.")
  }
  var onlyPools: String {
    say(
      "Vælg først et fælles behov under fælles rekvirering.",
      "First choose a pooled demand under joint requisition.")
  }
  var nobodyOfOurs: String {
    say("Ingen af kommunens egne mangler det.", "None of the municipality's own lacks it.")
  }
  var noPartners: String { say("Ingen naboer er med.", "No neighbours are in.") }

  var partnerHint: String {
    say(
      "En nabokommunes plan, som kun læses. Der vises kun antal, ingen navne.",
      "A neighbouring municipality's plan, which is only read. Only numbers are shown, no names.")
  }
  func reading(_ path: String) -> String { say("læser \(path) …", "reading \(path) …") }
  var notRead: String { say("kan ikke tages med", "cannot be taken in") }
  func joined(_ demand: PartnerDemand) -> String {
    say(
      "\(demand.name) er med: \(demand.people.count) mangler noget.",
      "\(demand.name) is in: \(demand.people.count) lack something.")
  }

  /// Who is in.
  func pooledWith(_ partners: [StatisticsFigures.PartnerNumber]) -> String {
    guard !partners.isEmpty else {
      return say("Kun kommunens egne teams.", "Only the municipality's own teams.")
    }
    let names = partners.map { "\($0.name) (\($0.people))" }.joined(separator: ", ")
    return say(
      "Sammen med \(names); i parentes, hvor mange der mangler noget.",
      "Together with \(names); in brackets how many lack something.")
  }

  // MARK: - Ordering

  func askToOrder(_ title: String) -> String {
    say("Rekvirér »\(title)«?", "Order “\(title)”?")
  }
  func needing(_ count: Int, _ who: String) -> String {
    say("\(count) mangler det: \(who).", "\(count) need it: \(who).")
  }
  func tooFew(_ count: Int, of threshold: Int) -> String {
    say(
      "Der er ikke nok endnu: \(count) af mindst \(threshold).",
      "There are not enough yet: \(count) of at least \(threshold).")
  }
  func tableThree(_ price: AveragePrice, index: Int) -> String {
    let today = format.money(price.indexed(percent: index))
    let then = format.money(price.amount)
    return say(
      "Undersøgelsen: \(then) pr. deltager rekvireret (tabel 3, N=\(price.courses)), i dag \(today).",
      "The survey: \(then) a participant requisitioned (table 3, N=\(price.courses)), today \(today)."
    )
  }
  func ordered(_ title: String) -> String {
    say("Rekvireret: \(title)", "Ordered: \(title)")
  }
}
