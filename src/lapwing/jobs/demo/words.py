"""What people write in the demonstration: plain, short and invented."""

CIRCUMSTANCES = (
    "{name} did not come home from school. Friends last saw them near {haunt}.",
    "{name} left after an argument about a telephone and said they would stay with a friend.",
    "{name} was due back at nine and does not answer. It has happened before.",
    "{name} went out of the window some time after the evening check.",
    "{name} was dropped at {place} for a sports club and was not there at the end.",
    "{name} told a brother they were meeting somebody at {haunt}, and would not say whom.",
    "{name} got off the bus at {place} and was not at the other end.",
)
DESCRIPTIONS = (
    "Slim, dark hair tied back, grey hooded top, black leggings, white trainers.",
    "About five foot six, short fair hair, school trousers, blue anorak.",
    "Curly brown hair, glasses, green puffer jacket, carrying a rucksack.",
    "Black tracksuit, red cap, brace on the lower teeth.",
    "Shoulder-length black hair, denim jacket, headphones round the neck.",
)
RATIONALES = {
    "high": (
        "What was said this evening, and who they may be with, make serious harm very likely.",
        "A clear threat of self-harm with the means to do it, and no contact since.",
        "Known to adults who exploit children; a car waited; the telephone is off.",
    ),
    "medium": (
        "Harm is likely: a child out late without contact. No sign yet of serious harm.",
        "Has gone before and came back, but each hour out brings risk. Active tracing needed.",
        "Vulnerable by age; known friends and places to try; nothing that points to high.",
    ),
    "low": ("In touch by message, with a known friend, and expected back tonight.",),
    "nar": ("The whereabouts are known in all but address; the carer is not worried.",),
}
INDICATOR_DETAIL = {
    "suicidal": "Told a friend this week that {name} could not go on.",
    "mental-ill-health": "{name} is under the care of the mental health service.",
    "travel-searches": "Searches for trains to a city where nobody is known.",
    "with-exploited-child": "Believed to be with a girl who is known to be exploited.",
    "medication": "{name} has left insulin behind.",
    "trafficking": "An earlier referral says that {name} may have been moved between towns.",
    "exploitation": "Seen getting into an older man's car; there is a referral from the spring.",
    "under-13": "{name} is under thirteen.",
}
ENQUIRIES = (
    ("telephone", "Ring and message the child; ask the family to do so too"),
    ("friends-family", "Speak to the two closest friends and their parents"),
    ("address", "Visit the address of the older friend"),
    ("area-search", "Look at the places where young people meet"),
    ("hospitals", "Ring the hospitals and the ambulance service"),
    ("transport", "Ask the bus and train companies, and see their cameras"),
    ("social-media", "Look at what the child posted, with the family's help"),
    ("phone-data", "Ask for the telephone's last known place"),
    ("informant", "Ring the person who reported, for anything new"),
    ("school", "Ask the school's night contact for friends' names"),
)
RESULTS = (
    "Not there. The mother will ring at once if they come.",
    "Telephone switched off since the afternoon.",
    "Friend says they were together until eight and parted at the bus stop.",
    "No trace on cameras. Staff have the description.",
    "Two young people spoken to; neither had seen the child today.",
    "A message was read at half past nine and not answered.",
    "Nobody of that description has been brought in.",
    "A relative thinks a cousin may know; to be rung next.",
)
REVIEWS = (
    "Grade stands. The enquiries done are the right ones; friends come next.",
    "Still no contact. Risk reconsidered against what the school told us; no change.",
    "The pattern of earlier episodes suggests the same address; visit it now.",
    "Weather worsening and later than ever before, so tracing must go on through the night.",
)
CHILD_SAYS = (
    "I just wanted to be somewhere nobody asks me things.",
    "They moved my room without telling me.",
    "I was at my cousin's. My phone died.",
    "I don't want to talk about him.",
    "It's boring there. I was going to come back.",
    "He said he'd drive me home and then he didn't.",
)
