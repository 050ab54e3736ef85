"""Starting the program: `lecturedesk` and `python -m lecturedesk`."""

import gc
import sys


def main() -> None:
    """Run the command line and end the process with its exit code."""
    gc.disable()  # a start makes no garbage; the window switches it on again when its first page is there
    from lecturedesk.cli.main import main as run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
