"""The words of the pages: texts as data, labels of the schema, numbers and dates as people write them."""
