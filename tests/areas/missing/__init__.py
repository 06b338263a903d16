"""Stories and rules of the areas of police work."""
