"""What people write in the demonstration: plain, short and invented."""

# At any hour; the three after it only when they can be so.
CIRCUMSTANCES = (
    "{name} left after an argument about a telephone and said they would stay with a friend.",
    "{name} was dropped at {place} to see a friend and was not there to be fetched.",
    "{name} told a brother they were meeting somebody at {haunt}, and would not say whom.",
    "{name} got on the bus to {place} and was not at the other end.",
    "{name} took a call, put a coat on and went. The telephone is off now.",
)
AFTER_SCHOOL = (
    "{name} did not come home from school. Friends last saw them near {haunt}.",
    "{name} stayed after school for a club, which turns out not to have met.",
)
LATE_EVENING = ("{name} was due back at nine and does not answer. It has happened before.",)
IN_THE_NIGHT = (
    "{name} was there when the lights went out and is not in bed. A window is open.",
    "{name} went out by the back door; a car was heard.",
)
DESCRIPTIONS = {
    "female": (
        "Slim, dark hair tied back, grey hooded top, black leggings, white trainers.",
        "Curly brown hair, glasses, green puffer jacket, carrying a rucksack.",
        "Shoulder-length black hair, denim jacket, headphones round the neck.",
        "About five foot four, hair dyed red, oversized black coat, silver boots.",
    ),
    "male": (
        "Slight, short fair hair, freckles, dark trousers, blue anorak.",
        "Black tracksuit, red cap, brace on the lower teeth.",
        "Tall for his age, hair cropped at the sides, grey hooded top, white trainers.",
        "Slim, glasses, green puffer jacket, carrying a rucksack and a skateboard.",
    ),
}
RATIONALES = {
    "medium": (
        "Harm is likely: a child out alone without contact. No sign yet of serious harm.",
        "Each hour out brings risk, and active tracing is needed; nothing yet points to high.",
        "Vulnerable by age; known friends and places to try; nothing that points to high.",
    ),
    "low": ("In touch by message, with a known friend, and expected back within hours.",),
    "nar": ("The whereabouts are known in all but address; the carer is not worried.",),
}
# Why the risk is high, by what makes it so.
BECAUSE = {
    "suicidal": "A clear threat of self-harm with the means to do it, and no contact since.",
    "mental-ill-health": "Unwell, without support since going, and has been hurt before.",
    "travel-searches": "May be travelling to somebody whom nobody here knows, with money to do it.",
    "with-exploited-child": "Believed to be with those who exploit children; the telephone is off.",
    "medication": "Serious harm within hours without the medication that was left behind.",
    "trafficking": "May have been moved on by those who moved {name} before.",
    "exploitation": "Known to adults who exploit children; a car waited; the telephone is off.",
}
INDICATOR_DETAIL = {
    "suicidal": "{name} told a friend this week of not being able to go on.",
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
    ("school", "Ask the school's out-of-hours contact for friends' names"),
)
# What trigger plans direct, each with the kind of enquiry that it is.
PLAN_ACTIONS = {
    "Ring the grandmother, who knows before anybody else": "friends-family",
    "Visit the flat above the shop in Marsh Harrow": "address",
    "Look at the bus station between nine and eleven": "area-search",
    "Message through the youth worker the child trusts": "telephone",
    "Ask who is with the child for the numbers left on the tablet": "friends-family",
}
# What came of an enquiry, by its kind.
RESULTS = {
    "telephone": (
        "Switched off. The last message to a friend was before the report.",
        "Rings and is not answered. A message was read and not replied to.",
    ),
    "friends-family": (
        "A friend says they parted at the bus stop, and nothing was said of going further.",
        "Neither friend has heard anything since yesterday; both will ring if they do.",
        "An aunt thinks a cousin may know; the cousin has been rung and does not.",
    ),
    "address": (
        "Not there. The mother let officers look, and will ring at once if they come.",
        "No answer; neighbours have seen nobody of that description today.",
    ),
    "area-search": (
        "Two young people spoken to; neither had seen the child today.",
        "Nobody there. The description was left with the security staff.",
    ),
    "hospitals": ("Nobody of that description has been brought in.",),
    "transport": (
        "No trace on the cameras looked at. Staff have the description.",
        "The card for the bus was last used yesterday.",
    ),
    "social-media": (
        "Nothing posted since yesterday. The family will say if that changes.",
        "A picture of a sofa and a window, which the family does not know.",
    ),
    "phone-data": (
        "Last known place is by Marsh Harrow bus station, some hours ago.",
        "No place since the telephone was switched off.",
    ),
    "informant": ("Nothing new. They are staying up and will ring.", "A new friend's first name."),
    "school": (
        "Two names given, one of them new; set as the next enquiry.",
        "The school knows of no worry, and names the same friends as the family.",
    ),
}
UNFINISHED = (
    "Tried twice and nobody could be reached; to be tried again.",
    "Begun and broken off for an emergency call; must go on.",
)
FOUND_AT_HOME = {
    "no": (
        "Nothing that says where the child went.",
        "A bus ticket and a second telephone's charger.",
    ),
    "yes": (
        "A rucksack, a charger and warm clothes are gone.",
        "Money kept in a drawer is gone, and so is the good coat.",
    ),
    "unknown": ("The room is in disorder, and nobody can say what should be there.",),
}
REVIEWS = (
    "Grade stands. The enquiries done are the right ones; friends come next.",
    "Still no contact. Risk reconsidered against what the family has told us; no change.",
    "What is known of the child points to the same few places; visit them again.",
    "Nothing new since the last review, which is itself a reason to widen the search.",
)
LATE_REVIEW = "Dark, cold and no contact, so tracing must go on through the night."
DIRECTIONS = (
    "Finish what is set, and visit the two addresses named by friends.",
    "Ring the family again, and ask the neighbours.",
    "Look at the cameras round the bus station, and tell me what they show.",
    "Put the next enquiry to an officer by name, and tell social care where we are.",
)
BRIEFINGS = (
    "Still missing. Enquiries outstanding are on the record; family updated.",
    "Still missing and no contact. What has been tried is on the record; the cameras are not back.",
    "Still missing. The family will ring; the officer goes off duty with me.",
)
UNDERSTOOD = (
    "Visit the friends' addresses first.",
    "Allocate an officer, then ring the family.",
    "Read what has been tried and set what has not.",
)
CHILD_SAYS = (
    "I just wanted to be somewhere nobody asks me things.",
    "They moved my room without telling me.",
    "I was at my cousin's. My phone died.",
    "I don't want to talk about him.",
    "It's boring there. I was going to come back.",
    "He said he'd drive me home and then he didn't.",
)
