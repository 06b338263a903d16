"""How binding a rule is, in words, so that a local number never passes for law."""

_WORDS = {
    "statute": "Law",
    "guidance": "National guidance",
    "local": "Local: this force’s own rule",
}


def weight_words(weight: str) -> str:
    """Law, national guidance or local; what is not known to be either is called local."""
    return _WORDS.get(weight, _WORDS["local"])
