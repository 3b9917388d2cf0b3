"""The child process in which a file is read, its limits and what passes between it and the program."""
