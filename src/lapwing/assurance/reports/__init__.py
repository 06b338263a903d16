"""An inspection report read in: its bytes to paragraphs, and the paragraphs to what they say.

Nothing here guesses. What cannot be read for certain stands in ``unread``, for a person.
"""
