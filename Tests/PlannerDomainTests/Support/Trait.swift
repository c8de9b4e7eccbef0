import PlannerDomain

/// The domain's, where the testing library has one of the same name.
typealias Trait = PlannerDomain.Trait
