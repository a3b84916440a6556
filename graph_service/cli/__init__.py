"""The command line: the one place where reading and keeping meet."""

from graph_service.cli.app import main

__all__ = ["main"]
