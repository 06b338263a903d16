"""Meetings about children: strategy discussions, conferences, daily meetings and their actions."""
