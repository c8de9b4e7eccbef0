extension Trait: CustomStringConvertible {
  /// A lasting name for other programs, as in `kind:theme-day`.
  public var description: String {
    switch self {
    case .provider(let kind): "provider:\(kind.rawValue)"
    case .kind(let kind): "kind:\(kind.rawValue)"
    case .step(.course): "step:course"
    case .step(.diploma): "step:diploma"
    case .step(.master): "step:master"
    case .form(let form): "form:\(form.rawValue)"
    case .catalogue(let place): "catalogue:\(place.rawValue)"
    case .length(let band): "length:\(band.rawValue)"
    case .audience(let group): "audience:\(group.rawValue)"
    case .theme(let theme): "theme:\(theme.rawValue)"
    case .method(let method): "method:\(method.rawValue)"
    case .subsidised: "subsidised"
    case .participants(let group): "participants:\(group.rawValue)"
    case .used(let degree): "used:\(degree.rawValue)"
    case .shared(let degree): "shared:\(degree.rawValue)"
    case .barrier(let barrier): "barrier:\(barrier.rawValue)"
    case .enoughTheory(let degree): "enough-theory:\(degree.rawValue)"
    case .enoughPractice(let degree): "enough-practice:\(degree.rawValue)"
    case .region(let region): "region:\(region.rawValue)"
    }
  }
}
