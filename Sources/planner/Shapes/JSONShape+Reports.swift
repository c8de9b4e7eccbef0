extension JSONShape {
  /// The reports that have a shape of their own.
  static let reports = [
    JSONShape(
      "planner columns", "The tables that can be brought in, and their headings.",
      """
      tables[].table text the table's name
      tables[].danish text the same in Danish
      tables[].columns[].name text the column's name
      tables[].columns[].required boolean whether it must be there
      tables[].columns[].headings[] text what else it may be called
      """),
    JSONShape(
      "planner overview", "What one's job needs to see first.",
      """
      date date the day it was asked
      municipality text the municipality's name
      planYear integer the year that is planned
      job text leader, consultant or manager, whose overview it is
      employees integer how many there are
      gaps integer how many gaps they have
      lateGaps integer those whose day has passed
      openGaps integer those that nothing in the plan lifts
      lines[].section text gaps, conflicts, deadlines, budget, duties, missing, unsigned, overdue, silent or advice
      lines[].kind text what kind of entry it leads to, as in employee
      lines[].id text that entry's identifier
      lines[].name text what it is called
      lines[].text text? conflicts, duties and advice: what is to be told
      lines[].about text? gaps: the competence; missing: the offering; silent: the teams; advice: the rule
      lines[].date date? by when; silent: since when
      lines[].days integer? until that day; below 0 once it has passed
      lines[].count integer? deadlines: who waits; conflicts: assignments; unsigned: signatures; overdue: duties
      lines[].actual integer? gaps: the level, 0 to 4
      lines[].required integer? gaps: the level that is required
      lines[].late boolean? gaps: whether the day has passed
      lines[].blocks boolean? conflicts: whether it blocks rather than warns
      lines[].frame number? budget: kroner for the year
      lines[].committed number? budget: kroner
      lines[].spent number? budget: kroner
      lines[].free number? budget: kroner; below 0 when overrun
      """),
    JSONShape(
      "planner due", "What is due and overdue.",
      """
      date date the day it was asked
      until date the last day that is looked at
      overdue integer how many are overdue
      due[].duty text? what planner duty calls it; absent for ratings and signatures
      due[].kind text item, goal, rating or signature
      due[].text text what is to be done
      due[].due date? by when; absent while the course has no dates
      due[].overdue boolean whether that day has passed
      due[].daysOverdue integer? below 0 while it is not due
      due[].people[] text who is to do it, by name; none for HR
      due[].owner text participant, leader, human-resources or employee
      due[].team text the team's name
      due[].agreement text the agreement's identifier
      due[].offering text what it is about
      leavers[] text what those who have left still hold, and how it is handed on; none with --for
      """),
    JSONShape(
      "planner strategy", "How the strategies' goals stand.",
      """
      date date the day it was asked
      strategies[].id text identifier
      strategies[].title text title
      strategies[].scope text municipality, department or team
      strategies[].of text? the department's or team's name
      strategies[].state text draft, adopted or ended
      strategies[].from date its first day
      strategies[].until date its last day
      strategies[].policy text? the child policy that it ties in with
      strategies[].goals[].number integer the goal's number in the strategy
      strategies[].goals[].text text the goal
      strategies[].goals[].kind text coverage, onboarding, qualification, participation, reach, agreements, follow-up or transfer
      strategies[].goals[].target number percent, or days a year for participation
      strategies[].goals[].due date by when
      strategies[].goals[].now.value number? how it stands; absent while there is nothing to measure
      strategies[].goals[].now.part number how many have it
      strategies[].goals[].now.whole number of how many
      strategies[].goals[].forecast.value number? how it will stand by what is planned
      strategies[].goals[].forecast.part number how many will have it
      strategies[].goals[].forecast.whole number of how many
      strategies[].goals[].standing text reached, slipping, on-the-way, behind, missed or nothing-to-measure
      strategies[].goals[].missing[].name text who or what is missing
      strategies[].goals[].missing[].outlook text open, planned, step or too-late
      strategies[].goals[].missing[].detail text? what is planned, or what is lacking
      """),
    JSONShape(
      "planner advice", "What the survey's findings say about the plan.",
      """
      date date the day it was asked
      advice[].rule text the rule, as in going-alone
      advice[].severity text pressing, recommended or hint
      advice[].kind text offering, assignment, agreement, employee or team
      advice[].id text the identifier of what it is about
      advice[].subject text what it is about, by name
      advice[].text text the advice
      advice[].chapter text the report's chapter
      advice[].exhibit text? as in figure 33
      advice[].answers integer? the N of the exhibit
      advice[].surveyPercent number? what the survey found
      advice[].action text what can be done
      advice[].dismissed boolean whether it was dismissed
      advice[].reason text? why it was
      """),
    JSONShape(
      "planner group", "The priority group (report, chapter 11).",
      """
      group integer 1 to 4
      from date the first day that counts
      until date the last day that counts
      expectedGroup integer once what is planned has been held
      nextGroup integer? the group above
      facts.adoptedStrategy boolean whether there is one
      facts.courseBands[] integer lengths of courses, 1 to 5 as in table 3
      facts.diploma boolean whether anyone took some
      facts.master boolean whether anyone took some
      facts.targetGroups[] text the target groups reached
      conditions.*[].condition text strategy, different-lengths, diploma, master, target-groups or several-target-groups-or-diploma
      conditions.*[].met boolean whether it holds
      conditions.*[].lacking integer how many are lacking
      conditions.*[].text text the condition in words
      steps[].condition text as in conditions
      steps[].lacking integer how many are lacking
      steps[].underWay boolean whether what is planned brings it
      steps[].text text the step in words
      steps[].todo[] text what would bring it
      survey.source text chapter 11, figure 36
      survey.municipalities integer its N
      survey.groups1And2 integer municipalities in groups 1 and 2
      survey.group3 integer municipalities in group 3
      survey.group4 integer municipalities in group 4
      """),
    JSONShape(
      "planner stats", "Statistics beside the survey's.",
      """
      municipality text? the municipality's name; absent with --all
      municipalities integer how many the figures are of
      from date? the first day that counts
      to date? the last day that counts
      team text? the team that it is narrowed to
      targetGroup text? the target group that it is narrowed to
      priceIndexPercent number? present prices in percent of table 3's
      offerings integer offerings used
      participants integer people who took part
      ratings integer ratings of transfer
      tables[].topic text what the table is about
      tables[].measure text offerings, participants, ratings or municipalities
      tables[].among[] text what the table is narrowed to
      tables[].rows[].traits[] text what is counted
      tables[].rows[].among[] text of what
      tables[].rows[].count integer how many
      tables[].rows[].of integer of how many
      tables[].rows[].percent number? absent of fewer than 5
      tables[].rows[].offerings[] text the offerings' identifiers
      tables[].rows[].survey.percent number? what the survey found
      tables[].rows[].survey.precision text? how exactly the report states it
      tables[].rows[].survey.least number? the report states a range from
      tables[].rows[].survey.most number? to
      tables[].rows[].survey.count number? or states a count
      tables[].rows[].survey.source text? its chapter, figure or table
      tables[].rows[].survey.n integer? its N
      tables[].rows[].survey.of text? of what
      prices[].band text the length, as in table 3
      prices[].form text open or requisitioned
      prices[].average number? kroner for one
      prices[].courses integer how many courses
      prices[].surveyAverage number table 3's average
      prices[].surveyIndexed number that at present prices
      prices[].surveyCourses integer table 3's n
      groups[].group integer --all: a priority group
      groups[].municipalities integer --all: how many are in it
      spreads[].share text --all: the share that is spread
      spreads[].municipalities integer --all: of how many
      spreads[].least number --all: the least
      spreads[].lowerQuartile number --all: a quarter is below
      spreads[].median number --all: half is below
      spreads[].upperQuartile number --all: a quarter is above
      spreads[].most number --all: the most
      each[].file text --all: the file
      each[].name text? --all: the municipality
      each[].size text? --all: by inhabitants, as the survey parts them
      each[].region text? --all: its region
      each[].group integer --all: its priority group
      each[].offerings integer --all: offerings used
      each[].participants integer --all: people who took part
      each[].similar integer --all: others of the same size and region
      each[].shares[].share text --all: what the share is of
      each[].shares[].count integer --all: how many
      each[].shares[].of integer --all: of how many
      each[].shares[].percent number? --all: absent of fewer than 5
      each[].shares[].similarMedian number? --all: the median of the similar
      skipped[].file text --all: what could not be read
      skipped[].reason text --all: why
      """),
    JSONShape(
      "planner market", "What the market of education lacks; money in kroner.",
      """
      municipality text the municipality's name
      from date? the first day that counts
      to date? the last day that counts
      team text? the team that it is narrowed to
      targetGroup text? the target group that it is narrowed to
      needs[].competence text what is needed
      needs[].level integer to which level
      needs[].lack text offering or session
      needs[].highest integer? the highest level that an offering leads to
      needs[].offerings[] text identifiers of offerings without a coming session
      needs[].people integer how many need it
      needs[].teams[].team text a team's name
      needs[].teams[].people integer how many of it
      needs[].targetGroups[].targetGroup text a target group
      needs[].targetGroups[].people integer how many of it
      unneeded[].offering text identifier
      unneeded[].title text title
      unneeded[].reasons[] text develops-nothing, nobody-lacks-it or nobody-takes-it
      coverage[].theme text a theme of the survey
      coverage[].targetGroup text a target group
      coverage[].need integer people who need it
      coverage[].offered integer offerings
      coverage[].used integer people who took part
      pools[].offering text identifier
      pools[].title text title
      pools[].people integer who could take it together
      pools[].teams[].team text a team's name
      pools[].teams[].people integer how many of it
      pools[].partners[].municipality text another municipality
      pools[].partners[].people integer how many of it
      pools[].groupPrice number? the price for a group
      pools[].least integer? fewest in the group
      pools[].most integer? most in the group
      pools[].breakEven integer? from how many it pays
      pools[].openNetPrice number? an open place, after subsidy
      pools[].saving number? on one full group
      pools[].enough boolean whether the people suffice
      ladder[].employee text who
      ladder[].goal text module, diploma or master
      ladder[].package text? the package's title
      ladder[].needed integer steps in all
      ladder[].done[] text what was taken
      ladder[].planned[] text what is planned
      ladder[].missing[] text what could be taken
      """),
  ]

  /// What edits print, whichever they are.
  static let edits = [
    JSONShape(
      "every edit", "What an edit changed, or with --preview would change.",
      """
      act text the act in the journal's words
      preview boolean whether nothing was kept
      revision integer? the act's number in the journal; absent where nothing was kept
      changes[].change text new, changed or removed
      changes[].kind text the kind of entry, as in employee or follow-up-goal
      changes[].id text its identifier
      changes[].name text what it is called
      changes[].fields[].table text the table that the column is in, as in an export
      changes[].fields[].part text? which row, in a table of parts
      changes[].fields[].column text the column
      changes[].fields[].before text? as it was, as the files spell it
      changes[].fields[].after text? as it is
      """),
    JSONShape(
      "every edit that is refused", "The rule that refused; the status is then 3.",
      """
      refused.rule text unknown, refers-to-unknown, exists, in-use, invalid, no-such-step, not-yours, reason-needed, blocked, warned, adopted, over, duties-open, has-signed, stands-so, own-leader, signed-meanwhile or changed-meanwhile
      refused.text text why, in words
      refused.needsReason boolean whether the same with --reason would be done
      """),
  ]

  static let lists = [
    JSONShape("planner people", PeopleList.question),
    JSONShape("planner people show", PersonShowing.question),
    JSONShape("planner people gaps", GapList.question),
    JSONShape("planner people suggest", SuggestionList.question),
    JSONShape("planner people records", RecordList.question),
    JSONShape("planner plan", AssignmentList.question),
    JSONShape("planner plan conflicts", ConflictList.question),
    JSONShape("planner year", YearList.question),
    JSONShape("planner budget", BudgetList.question),
    JSONShape("planner catalogue", CatalogueList.question),
    JSONShape("planner agreement", AgreementRows.question),
    JSONShape("planner agreement lacks", AgreementLacks.question),
    JSONShape("planner agreement versions", AgreementVersions.question),
    JSONShape("planner agreement missing", MissingAgreements.question),
    JSONShape("planner agreement show", Showing<AgreementNoun>.question),
    JSONShape("planner duty", DutyRows.question),
    JSONShape("planner followup", FollowUpBoardList.question),
    JSONShape("planner log", JournalList.question),
    JSONShape("planner municipality", Listing<MunicipalityNoun>.question),
    JSONShape("planner team", Listing<TeamNoun>.question),
    JSONShape("planner role", Listing<RoleNoun>.question),
    JSONShape("planner offering", Listing<OfferingNoun>.question),
    JSONShape("planner session", Listing<SessionNoun>.question),
    JSONShape("planner provider", Listing<ProviderNoun>.question),
    JSONShape("planner package", Listing<PackageNoun>.question),
    JSONShape("planner requisition", Listing<RequisitionNoun>.question),
    JSONShape("planner competence", Listing<CompetenceNoun>.question),
    JSONShape("planner theme", Listing<ThemeNoun>.question),
    JSONShape("planner template", Listing<TemplateNoun>.question),
    JSONShape("planner goal", Listing<GoalNoun>.question),
    JSONShape("planner strategy list", Listing<StrategyNoun>.question),
  ]
}
