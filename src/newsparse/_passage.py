"""What a rule sees: a frozen view of one passage."""
