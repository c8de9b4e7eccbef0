extension Schema {
  // What an advice was about is one of five kinds of entry, told by the rule, so that no foreign key
  // can hold it; it is removed together with its subject.
  static let advice = """
    CREATE TABLE advice_dismissal (
      rule TEXT NOT NULL CHECK (rule IN
        ('agreement-missing', 'no-practice-time', 'leader-without-part', 'late-follow-up',
         'general-area-left-out', 'open-or-requisitioned', 'cheaper-in-catalogue',
         'package-makes-module', 'step-skipped', 'going-alone', 'dearer-than-average',
         'broad-audience', 'provider-not-approved', 'content-not-reviewed')),
      subject TEXT NOT NULL CHECK (subject <> ''),
      severity TEXT NOT NULL CHECK (severity IN ('hint', 'recommended', 'pressing')),
      reason TEXT NOT NULL CHECK (reason <> ''),
      dismissed_on TEXT NOT NULL CHECK (dismissed_on IS date(dismissed_on, '+0 days')),
      actor TEXT NOT NULL,
      PRIMARY KEY (rule, subject)
    ) STRICT, WITHOUT ROWID;
    """
}
