extension Stage {
  /// What `planner stats` counts, as one would ask for it in SQL; but for the pairs of traits that its
  /// tables do not show.
  static let aggregates = """
    CREATE TEMP TABLE taken AS
    SELECT assignment.offering_id AS offering,
      iif(course_session.requisition_id IS NULL, 'open', 'requisitioned') AS form,
      role.target_group AS target_group, count(*) AS participants
    FROM (SELECT assignment_id, max(position), state FROM assignment_step GROUP BY assignment_id)
      AS step
    JOIN assignment ON assignment.id = step.assignment_id
    JOIN employee ON employee.id = assignment.employee_id
    JOIN role ON role.id = employee.role_id
    LEFT JOIN course_session ON course_session.id = assignment.session_id
    WHERE step.state IN ('attended', 'partly-attended', 'completed')
    GROUP BY 1, 2, 3;
    CREATE TEMP TABLE used AS
    SELECT offering, form, kind, is_in_childrens_catalogue AS catalogue, provider_id,
      length_half_days, price_per_participant_ore, sum(participants) AS participants
    FROM taken JOIN offering ON offering.id = taken.offering GROUP BY 1, 2;
    SELECT provider.kind, count(*), sum(participants) FROM used
      JOIN provider ON provider.id = provider_id GROUP BY 1;
    SELECT kind, form, count(*), sum(participants) FROM used GROUP BY 1, 2;
    SELECT catalogue, form, count(*), sum(participants) FROM used GROUP BY 1, 2;
    SELECT length_half_days, kind, count(*), sum(participants) FROM used GROUP BY 1, 2;
    SELECT target_group, kind, length_half_days, count(*), sum(participants) FROM used
      JOIN offering_target_group ON offering_id = offering GROUP BY 1, 2, 3;
    SELECT target_group, sum(participants) FROM taken GROUP BY 1;
    SELECT counted_under, form, catalogue, kind, length_half_days, count(*) FROM used
      JOIN offering_theme ON offering_id = offering JOIN theme ON theme.id = theme_id
      GROUP BY 1, 2, 3, 4, 5;
    SELECT method, kind, count(*) FROM used JOIN offering_method ON offering_id = offering
      GROUP BY 1, 2;
    SELECT form, count(DISTINCT offering) FROM used
      JOIN offering_subsidy ON offering_id = offering GROUP BY 1;
    SELECT length_half_days, avg(price_per_participant_ore), count(*) FROM used
      WHERE form = 'open' AND catalogue = 0 AND price_per_participant_ore > 0 GROUP BY 1;
    SELECT offering.kind, used, count(*) FROM transfer_rating
      JOIN assignment ON assignment.id = assignment_id
      JOIN offering ON offering.id = offering_id GROUP BY 1, 2;
    SELECT offering.kind, shared, count(*) FROM transfer_rating
      JOIN assignment ON assignment.id = assignment_id
      JOIN offering ON offering.id = offering_id GROUP BY 1, 2;
    SELECT offering.kind, barrier, count(*) FROM transfer_barrier
      JOIN transfer_rating ON transfer_rating.id = rating_id
      JOIN assignment ON assignment.id = assignment_id
      JOIN offering ON offering.id = offering_id GROUP BY 1, 2;
    """
}
