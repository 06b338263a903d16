"""Pages: what people see and type, made from the kinds of entry wherever they can be."""
