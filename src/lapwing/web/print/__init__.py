"""What is printed: sheets made as tagged PDF, with the same facts as the pages."""
