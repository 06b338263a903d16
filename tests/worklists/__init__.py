"""Tests of queues, alerts, escalation, handover and mail, on a real database."""
