"""What Prometheus may ask of a hub: counts and times, nobody's name, code or device."""

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

if TYPE_CHECKING:
    from wego_desk.hub.service import Service


class Measures:
    """A registry of its own: two hubs in one process count apart."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.requests = Counter("wego_hub_requests", "Requests answered.", ["route", "status"], registry=self._registry)
        self.seconds = Histogram(
            "wego_hub_request_seconds", "From a request to its answer.", ["route"], registry=self._registry,
            buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0),
        )  # fmt: skip
        self.refused = Counter("wego_hub_refused", "Requests refused at the door.", ["why"], registry=self._registry)
        self._groups = Gauge("wego_hub_groups", "Transactions of the writer.", registry=self._registry)
        self._grouped = Gauge("wego_hub_grouped", "Requests in them.", registry=self._registry)
        self._listeners = Gauge("wego_hub_listeners", "Desks at the doorbell.", registry=self._registry)

    def text(self, service: "Service") -> bytes:
        self._groups.set(service.answering.groups)
        self._grouped.set(service.answering.grouped)
        self._listeners.set(service.bell.listeners)
        return generate_latest(self._registry)
