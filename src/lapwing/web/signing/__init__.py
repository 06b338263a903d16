"""Signing in and out: guessing is slowed, idle sessions are locked, and drafts outlive both."""
