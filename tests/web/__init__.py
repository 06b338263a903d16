"""The pages without a browser: forms, papers, and what an officer is answered."""
