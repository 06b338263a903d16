"""How each duty was met: counted, drawn with its limits, and watched for a fall."""
