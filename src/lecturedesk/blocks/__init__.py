"""One block type a file: its data, its reader, its layout and its HTML."""
