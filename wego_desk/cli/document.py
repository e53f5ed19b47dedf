"""How a document is written: on one line, names in their own script."""

import json
from typing import Any


def as_json_text(document: Any) -> str:
    """One document on one line. A lone surrogate (bytes that were no text) is written as its escape."""
    text = json.dumps(document, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(document)
    return text
