"""How fast the service is: one module a part, each figure with its store and its mix."""
