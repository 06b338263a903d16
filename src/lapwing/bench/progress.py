"""Says how far a long benchmark is, on the error channel, where its table does not go."""

import sys


def say(words: str) -> None:
    """One line of how far it is."""
    print(words, file=sys.stderr, flush=True)
