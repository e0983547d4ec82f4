"""Input and output, with no knowledge of the product: database, HTTP."""
