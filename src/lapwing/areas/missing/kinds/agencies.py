"""The partner agencies that entries about a missing child are shared with, asked of or told by."""

SOCIAL_CARE = "Children's social care"
SCHOOL = "School or college"
PROVIDER = "Care provider"
NATIONAL_BODIES = "National bodies"
OTHER_FORCE = "Another force"
