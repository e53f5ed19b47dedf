"""The store's frozen values that screens name in their types without knowing the store."""

from wego_desk.store.programme import Operator, Programme
from wego_desk.store.store import Reader

__all__ = ["Operator", "Programme", "Reader"]
