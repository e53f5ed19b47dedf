"""Every act of a desk, written once: a file each. No Qt; the hub calls the same acts under its own stream."""
