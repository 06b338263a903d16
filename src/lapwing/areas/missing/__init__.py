"""Children who go missing: the words and the rules of this field of work."""
