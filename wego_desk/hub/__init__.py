"""The central service: desks ask it over HTTPS, organizers let desks in. HTTP over ``desk`` and ``sync``, no more."""
