"""Who attended: lists, columns, tables and running text to one attendee a person."""
