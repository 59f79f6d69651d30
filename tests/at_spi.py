# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader is told by a program, over the same bus: `python3 at_spi.py NAME` prints it in lines of JSON.

It runs with the system's own Python, which has GLib (python3-gi), and knows nothing of this project. Each line is one
thing on the screen: how deep it lies, role, name, description, states, and its text where it has one.
"""

import json
import sys
from contextlib import suppress

from gi.repository import Gio, GLib

ATSPI = "org.a11y.atspi."
ROOT = (ATSPI + "Registry", "/org/a11y/atspi/accessible/root")
STATES = {7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 25: "showing", 30: "visible"}
"""By their numbers in atspi-constants.h."""
MOST_CHILDREN = 200
MOST_MS = 5000


class Bus:
    """The bus of the screen readers, whose address the session's bus knows."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        given = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, MOST_MS, None
        )
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            given.unpack()[0], flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None
        )

    def ask(self, of, interface, method, arguments=None):
        """The first thing that is answered; `of` is (name on the bus, path)."""
        answer = self._bus.call_sync(*of, interface, method, arguments, None, 0, MOST_MS, None)
        return answer.unpack()[0]

    def property(self, of, interface, name):
        wanted = GLib.Variant("(ss)", (ATSPI + interface, name))
        return self.ask(of, "org.freedesktop.DBus.Properties", "Get", wanted)

    def children(self, of):
        return self.ask(of, ATSPI + "Accessible", "GetChildren")

    def facts(self, of):
        low, high = self.ask(of, ATSPI + "Accessible", "GetState")
        bits = low | high << 32
        said = {
            "role": self.ask(of, ATSPI + "Accessible", "GetRoleName"),
            "name": self.property(of, "Accessible", "Name"),
            "description": self.property(of, "Accessible", "Description"),
            "states": [name for bit, name in STATES.items() if bits >> bit & 1],
        }
        if ATSPI + "Text" in self.ask(of, ATSPI + "Accessible", "GetInterfaces"):
            said["text"] = self.ask(of, ATSPI + "Text", "GetText", GLib.Variant("(ii)", (0, -1)))
        return said


def walk(bus, of, depth=0):
    """What is shown, from the outside in."""
    facts = bus.facts(of)
    if depth > 1 and "visible" not in facts["states"]:
        return
    print(json.dumps({"depth": depth, **facts}), flush=True)
    for child in bus.children(of)[:MOST_CHILDREN]:
        with suppress(GLib.Error):  # it may have gone meanwhile
            walk(bus, child, depth + 1)


def main(name):
    bus = Bus()
    for program in bus.children(ROOT):
        if bus.property(program, "Accessible", "Name") == name:
            walk(bus, program)


if __name__ == "__main__":
    main(sys.argv[1])
