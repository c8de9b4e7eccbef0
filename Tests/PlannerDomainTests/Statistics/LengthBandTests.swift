import PlannerDomain
import Testing

@Suite struct LengthBandTests {
  @Test(
    "Courses are long by their days, degrees always",
    arguments: [
      (HalfDays.days(1), OfferingKind.course, LengthBand.upToOneDay),
      (.days(4), .course, .upToFourAndAHalfDays), (.days(5), .conference, .oneWeek),
      (.days(10), .amuCourse, .twoWeeks), (.days(20), .academyProgramme, .threeToFourWeeks),
      (HalfDays(rawValue: 41), .course, .overFourWeeks),
      (.days(12), .diplomaModule, .overFourWeeks),
      (.days(2), .universitySubject, .overFourWeeks),
    ])
  func bands(length: HalfDays, kind: OfferingKind, band: LengthBand) {
    #expect(LengthBand(length, of: kind) == band)
  }
}
