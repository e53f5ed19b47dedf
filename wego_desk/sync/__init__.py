"""How two nodes agree: the protocol, its rounds, and what each side does. A transport carries it, nothing more."""
