enum YearActions { static let all: [ActionSpec] = [] }
