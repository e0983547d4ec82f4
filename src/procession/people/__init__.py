"""Organizations and the people in them: members, groups, guests, and the bot that writes for the organization."""
