"""Stands for the print spooler's programs in tests: ``lp``, ``lpstat``, ``lpoptions``, ``cancel`` over one folder.

A file ``orders.json`` beside the script says how it behaves; ``jobs.json`` is its list of jobs. Output is as
CUPS 2.4 writes it (captured).
"""

import json
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
ORDERS = json.loads((HERE / "orders.json").read_text())
JOBS = HERE / "jobs.json"


def main(program, words):
    jobs = json.loads(JOBS.read_text()) if JOBS.exists() else []
    with (HERE / "calls.txt").open("a") as calls:
        calls.write(json.dumps([program, *words]) + "\n")
    if ORDERS.get("hang") == program:
        time.sleep(600)
    code = PROGRAMS[program](words, jobs)
    JOBS.write_text(json.dumps(jobs))
    return code


def lp(words, jobs):
    pdf = sys.stdin.buffer.read()
    queue = words[words.index("-d") + 1]
    if not ORDERS.get("running", True) or queue not in ORDERS["queues"]:
        return complain("lp: Error - The printer or class does not exist.")
    if ORDERS.get("refuse"):
        return complain(ORDERS["refuse"])
    number = len(jobs) + 1
    (HERE / f"{queue}-{number}.pdf").write_bytes(pdf)
    jobs.append({"id": f"{queue}-{number}", "queue": queue, "state": ORDERS.get("becomes", "completed")})
    if not ORDERS.get("mute"):
        say(f"request id is {queue}-{number} (0 file(s))")
    return 0


OPEN = ("pending", "processing", "stopped")
ALERTS = {
    "pending": "none",
    "processing": "job-printing",
    "completed": "job-completed-successfully",
    "cancelled": "job-canceled-by-user",
    "aborted": "job-aborted-by-system",
    "stopped": "job-completed-with-errors",
    "vague": "processing-to-stop-point",
}


def lpstat(words, jobs):
    if "-r" in words:
        say("scheduler is running" if ORDERS.get("running", True) else "scheduler is not running")
        return 0
    if "-H" in words:
        say(ORDERS.get("server", str(HERE / "no.sock")))
        return 0
    if "-e" in words:
        say("\n".join(ORDERS["queues"] if ORDERS.get("running", True) else ()))
        return 0
    if "-d" in words:
        default = ORDERS.get("default")
        say(f"system default destination: {default}" if default else "no system default destination")
        return 0
    queue, which = words[words.index("-o") + 1], words[words.index("-W") + 1]
    if not ORDERS.get("running", True) or queue not in ORDERS["queues"]:
        return complain(f'lpstat: Invalid destination name in list "{queue}".')
    for job in jobs:
        is_open = job["state"] in OPEN
        if job["queue"] == queue and is_open == (which == "not-completed") and job["state"] != "forgotten":
            say(f"{job['id']}                  ana              2048   Mon Sep 21 09:00:00 2026")
            say(f"\tStatus: \n\tAlerts: {ALERTS[job['state']]}\n\tqueued for {queue}")
    return 0


def lpoptions(words, _jobs):
    queue = words[words.index("-p") + 1]
    if ORDERS.get("running", True) and queue in ORDERS["queues"]:
        say("copies=1 " + ORDERS["queues"][queue] + " printer-info='Badge printer at the door' printer-location")
    else:
        say("")
    return 0


def cancel(words, jobs):
    for job in jobs:
        if job["id"] == words[0] and job["state"] in OPEN:
            job["state"] = "cancelled"
            return 0
    return complain(f"cancel: cancel-job failed: Job #{words[0]} is already completed - can't cancel.")


def say(line):
    sys.stdout.write(f"{line}\n")


def complain(sentence):
    sys.stderr.write(f"{sentence}\n")
    return 1


PROGRAMS = {"lp": lp, "lpstat": lpstat, "lpoptions": lpoptions, "cancel": cancel}

if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[0]).name, sys.argv[1:]))
