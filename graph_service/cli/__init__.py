"""The command line: the one place where reading and keeping meet."""


def main() -> None:
    """Run the command line; what it takes is imported only now, for the processes that read need nothing of it."""
    from graph_service.cli.app import main as run

    run()
