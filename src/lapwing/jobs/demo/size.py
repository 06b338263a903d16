"""How much happens in the demonstration force, and in what mix, each figure with its reason.

The figures follow what forces and inspectorates publish about missing children, rounded, for a
population of about 600,000. They are defaults for an invented force and facts about none.
"""

EPISODES_A_YEAR = 1_900  # about 1 % of the incidents that forces report in a year
CHILDREN_A_YEAR = 670  # 2.8 episodes each, as is published for the country
MOST_EPISODES = 34  # the child who goes missing most; twenty to forty is usual
TAIL = 1.88  # exponent that gives a mean of 2.8 with that many at the end of the tail

CARE_OF_CHILDREN = 0.19  # looked-after children are a fifth of those who go missing ...
CARE_OF_EPISODES = (0.36, 0.40)  # ... and more than a third of the episodes

# Final grades, as forces answer requests for them.
HIGH, MEDIUM, LOW = 0.14, 0.84, 0.02
NOT_EVEN_LOW = 0.25  # of those that are not medium or high, how many show no apparent risk

MEDIAN_HOURS = 6.0  # three to nine hours is typical
SPREAD = 1.15  # of the logarithm: nearly nine in ten found within a day, 96 % within two
SHORTEST_HOURS, LONGEST_HOURS = 0.4, 21 * 24.0

# How the child came to be found; the rest by others (family, transport staff, another force).
RETURNED, BY_POLICE, BY_CARER = 0.43, 0.29, 0.17

EXPLOITATION = 0.09  # of episodes: a concern about exploitation is recorded
TOGETHER = 0.06  # of episodes: two children who go missing together, as linked cases
PLAN_AFTER = 3  # episodes in a year after which a trigger plan is usually written

# fmt: off
# Reports by hour of the day, midnight first: children fail to come home from school and, later,
# by the time they were told. Care homes report when the evening's staff do their rounds.
REPORTS_BY_HOUR = (
    62, 38, 22, 13, 8, 6, 8, 14, 22, 20, 18, 18, 20, 20, 24, 46, 62, 64, 60, 64, 76, 96, 108, 92,
)
# Monday first: more on the two nights before no school.
REPORTS_BY_DAY = (13, 13, 14, 14, 17, 16, 13)

# Ages at the time, weighted: few under ten, most fourteen to sixteen.
AGES = ((5, 1), (8, 1), (9, 2), (10, 3), (11, 6), (12, 10), (13, 18), (14, 26), (15, 30), (16, 27),
        (17, 20))
# fmt: on

DEFAULT_DAYS = 120  # loads in well under a minute on two cores and holds 90 days of history
