"""In which words a phone asked, as text that can be stored."""

import json


def asked_text(asked: dict[str, str]) -> str:
    """The words of each question."""
    return json.dumps(asked)


def asked_from_text(text: str) -> dict[str, str]:
    """The words read back."""
    return {str(name): str(words) for name, words in json.loads(text).items()}
