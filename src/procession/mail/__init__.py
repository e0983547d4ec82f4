"""Mail as an organization sees it: what news says by letter, and what became of each letter."""
