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

# Calls and child risk assessments, as a force of this size reports them in a year.
CALLS_A_YEAR = 290_000
ASSESSMENTS_A_YEAR = 10_000
ASSESSMENT_GRADES = (("standard", 0.55), ("medium", 0.35), ("high", 0.10))  # the graver the later
CALLS_ABOUT_A_CHILD = 0.04  # a few in a hundred concern a child
CALLS_ABOUT_ABUSE = 0.08  # of people about whom it rings: once in the time that is told
CALLS_ASSESSED = 0.25  # of calls that concern no child; the rest are over when they were heard
CALLS_ABOUT_ONE = ((1, 30), (2, 25), (3, 20), (5, 15), (7, 10))  # most people ring seldom
KNOWN_TO_SOCIAL_CARE = 0.2  # of children of whom a standard assessment is written
AUTHORITY_ASSESSES = 0.25  # of what is shared and is not high
HALF = 0.5

# Children whom the police keep, as national figures say for a force of this size; hours are our
# own reading of reports, median and spread of the logarithm.
PROTECTION_A_YEAR = 90  # forces once counted from 28 to 314 a year
PROTECTION_HOURS = (12.0, 0.6)
DETENTIONS_A_YEAR = 600  # one detention in sixteen is a child's
DETENTION_HOURS = (9.0, 0.45)
ADULT_HOURS = (2.5, 0.9)  # until the appropriate adult comes: one in ten after eight hours
DETAINED_GIRLS = 0.17
DETAINED_AGES = ((10, 1), (11, 1), (12, 3), (13, 8), (14, 16), (15, 22), (16, 25), (17, 24))
# A tenth are babies, more than a quarter up to five, and nearly a third from ten to thirteen.
PROTECTED_AGES = (
    (0, 10.0),
    *((age, 5.6) for age in range(1, 6)),
    *((age, 4.25) for age in range(6, 10)),
    *((age, 7.25) for age in range(10, 14)),
    *((age, 4.0) for age in range(14, 18)),
)

# fmt: off
CALLS_BY_HOUR = (
    30, 22, 17, 13, 11, 12, 17, 28, 40, 48, 52, 54, 55, 55, 56, 60, 64, 66, 64, 60, 56, 52, 46, 38,
)
CHANNELS = (("999", 30), ("101", 45), ("online", 15), ("counter", 4), ("partner", 4),
            ("officer", 2))
CALLERS = (
    "A neighbour", "A passer-by", "Somebody who will not give a name", "The person themselves",
    "A shopkeeper", "A bus driver", "A relative", "Staff at the station", "A colleague",
)
CALLS = (  # what is happening, and who is there
    ("Loud music since the afternoon.", "A group of grown-ups in a garden"),
    ("A bicycle has gone from the railings.", "Nobody there now"),
    ("Two cars have touched; nobody is hurt.", "The two drivers"),
    ("A man sleeps in the doorway of a shop.", "A man on his own"),
    ("A purse was lost on the bus.", "The caller alone"),
    ("A shop window is broken.", "Nobody there now"),
    ("Somebody asks how to report a change of address.", "The caller alone"),
    ("A dog runs loose on the road.", "Nobody near it"),
    ("A customer will not pay and shouts.", "A man and the staff"),
    ("A call that was cut off; rung back, pressed by mistake.", "The caller alone"),
    ("Messages from a former partner that frighten her.", "A woman on her own"),
    ("A parcel was taken from the step.", "Nobody there now"),
)
CALLS_OF_A_CHILD = (
    ("Shouting in the flat above, and a child cries.", "A couple and a child"),
    ("A child walks alone along the main road.", "A child, nobody near"),
    ("The mother has not come home, and a child opened the door.", "A child on their own"),
    ("Older boys take something from a child in the park.", "A child and three older boys"),
    ("A child told a teacher that they are afraid to go home.", "A child and the teacher"),
    ("A child rings and says nothing; music in the background.", "A child, others not known"),
)
CHILD_S_WORDS = (
    "I just want it to be quiet.", "Mum gets sad and then I make the tea.", "I'm fine, honest.",
    "He shouts at the wall, not at me.", "Can I stay at my nan's?", "Nobody asked me before.",
    "I don't like it when they drink.", "It was only because I was late.",
)
CONCERNS = (
    ("neglect", "Called to a noise; the child was up, alone with a younger one."),
    ("neglect", "The school rang: no coat, no lunch, again."),
    ("emotional", "Left in the car outside the pub, long after dark."),
    ("emotional", "The child was shouted at in the street for being late."),
    ("physical", "A mark on the arm; the child says it was a door."),
    ("online", "Somebody unknown writes to the child at night."),
    ("criminal-exploitation", "New shoes and two phones, and nobody knows from whom."),
    ("other", "The child was found far from home, waiting for somebody."),
)
# fmt: on
