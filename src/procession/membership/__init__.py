"""People who come, go and come back: invitations, disabled members and guests, and what happens to their open work."""
