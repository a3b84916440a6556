"""What is said of a file that cannot be read, and the limits past which none is."""

MAX_CHARACTERS = 20_000_000  # of text in one document; the longest minutes known have 1.5 million
MAX_MARKUP = 5 * MAX_CHARACTERS  # bytes of XML in a packed file
MAX_UNPACKED = 400_000_000  # bytes that the parts read from one packed file may have together


class UnreadableError(Exception):
    """A document that cannot be read. The message is the reason and what to do; the caller knows the file."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def too_long() -> UnreadableError:
    """The error for a document of more than `MAX_CHARACTERS`."""
    return UnreadableError(
        f"the document holds more than {MAX_CHARACTERS // 1_000_000} MB of text, which no minutes do;"
        " split it into one file a meeting"
    )


def unpacks_to_too_much(size: int, most: int = MAX_UNPACKED) -> UnreadableError:
    """The error for a packed file that unpacks to `size` bytes."""
    return UnreadableError(
        f"the packed file unpacks to {size // 1_000_000} MB, more than the {most // 1_000_000} MB"
        " that are read; no minutes need that, do not open it"
    )
