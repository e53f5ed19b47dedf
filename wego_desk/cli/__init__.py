"""The command line: a file a command; what they answer is a contract."""
