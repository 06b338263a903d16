"""Whose turn it is and who to tell: queues, alerts, escalation and handover."""
