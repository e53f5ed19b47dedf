"""What says on the network that it prints is listed once, in the way that it prints best; the rest is not."""

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zeroconf import ServiceInfo

from wego_desk.desk.printer_places import PrinterPlace, read_places, write_places
from wego_desk.devices.printer_search import NetworkPrinter, found_in

IPP, IPPS, RAW = "_ipp._tcp.local.", "_ipps._tcp.local.", "_pdl-datastream._tcp.local."


def service(type_, name, port, **texts):
    return ServiceInfo(
        type_, f"{name}.{type_}", port=port, properties=texts, server="printer.local.",
        addresses=[socket.inet_aton("10.0.0.7")],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("services", "found"),
    [
        (
            [service(IPP, "Office", 631, rp="ipp/print", pdl="application/pdf,image/urf")],
            [NetworkPrinter("ipp", "ipp://10.0.0.7:631/ipp/print", "Office")],
        ),
        (
            [service(IPP, "Badge @ server", 631, rp="printers/Badge", pdl="application/pdf")],
            [NetworkPrinter("ipp", "ipp://10.0.0.7:631/printers/Badge", "Badge @ server")],
        ),
        ([service(IPP, "Photos", 631, rp="ipp/print", pdl="image/jpeg,image/urf")], []),
        ([service(IPP, "Terse", 631)], [NetworkPrinter("ipp", "ipp://10.0.0.7:631/ipp/print", "Terse")]),
        (
            [service(IPPS, "Careful", 443, rp="ipp/print", pdl="application/pdf")],
            [NetworkPrinter("ipp", "ipps://10.0.0.7:443/ipp/print", "Careful")],
        ),
        (
            [
                service(RAW, "Both ZPL", 9100, ty="Zebra ZD621"), service(IPPS, "Both ZPL", 631, rp="ipp/print"),
                service(IPP, "Both ZPL", 631, rp="ipp/print"),
            ],
            [NetworkPrinter("ipp", "ipp://10.0.0.7:631/ipp/print", "Both ZPL")],
        ),
        ([service(RAW, "Labels", 9101, ty="Zebra")], [NetworkPrinter("zpl", "10.0.0.7:9101", "Labels")]),
        ([service(RAW, "Laser", 9100, ty="HP LaserJet", pdl="application/postscript")], []),
    ],
)  # fmt: skip
def test_what_can_print_badges_is_found_once(services, found, monkeypatch):
    monkeypatch.setattr("wego_desk.devices.printer_search._SYSTEM", "linux")
    assert list(found_in(services)) == found


def test_where_the_system_knows_names_of_the_network_a_printer_keeps_its_own(monkeypatch):
    monkeypatch.setattr("wego_desk.devices.printer_search._SYSTEM", "darwin")
    (found,) = found_in([service(IPP, "Office", 631, rp="ipp/print")])
    assert found.target == "ipp://printer.local:631/ipp/print"


PLACES = st.builds(
    PrinterPlace, st.sampled_from(["cups", "ipp", "zpl", "driver", "folder"]), st.text(min_size=1, max_size=30)
)


@given(st.lists(PLACES, max_size=4, unique=True))
def test_places_are_read_as_they_were_written(places):
    try:
        written = write_places(places)
    except UnicodeEncodeError:  # half a character is no name
        return
    assert read_places(written) == tuple(places)
    assert all(c.isprintable() for c in written)


def test_what_has_no_kind_is_left_out():
    assert read_places("cups: :x zpl:10.0.0.8 noise zpl:10.0.0.8") == (PrinterPlace("zpl", "10.0.0.8"),)
