"""What concerns somebody and happened while they looked elsewhere: the bell."""
