"""Child risk assessments: submitted, graded, shared or filed, and what came of them."""
