"""What must be fast, measured beside a bare limit or a peer in the same run."""
