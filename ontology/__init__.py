"""What can be said: the schema, its values, and the statement that everything is made of."""
