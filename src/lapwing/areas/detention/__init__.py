"""Children in police detention: four clocks, an adult beside the child, and where they sleep."""
