"""Odd looks: a sample of who looked at whom without a reason that shows, for somebody to ask about.

``reasons`` says when a look is odd and what explains it, ``lots`` draws from them; both are pure.
``gathering`` reads what they go by, ``actions`` draws a sample and keeps what was found, and
``queries`` reads both again. An odd look is a question and never an answer: nothing here adds up
to anything about a person.
"""
