"""Third parties, one a file; imported by nobody here."""
