enum PeopleActions { static let all: [ActionSpec] = [] }
