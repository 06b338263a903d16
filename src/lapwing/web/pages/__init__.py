"""The pages: each takes what was asked, makes one call or reads queries, and shows a template."""
