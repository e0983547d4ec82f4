"""What is known about one person: all of it in one file, and forgetting it so that history stays readable."""
