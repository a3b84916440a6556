"""Reading without a store: records, reports and explained documents."""
