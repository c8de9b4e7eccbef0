enum CatalogueActions { static let all: [ActionSpec] = [] }
