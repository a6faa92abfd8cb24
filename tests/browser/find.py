"""Which browsers are on this machine; with `--install`, one is put there if none is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HEADLESS = "chromium-headless-shell"
"""Chromium without windows, which takes half the time of one that only does not show them."""
CHROMIUM_NAMES = (
    HEADLESS,
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str | None:
    """The path of a Chromium, or None where Playwright must look for its own."""
    return next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)


def firefox() -> str | None:
    """The path of a Firefox ESR as Debian packages it."""
    return shutil.which("firefox-esr")


def install() -> None:
    """Debian's Chromium where we may install it, else the one that Playwright brings."""
    if shutil.which(HEADLESS):
        return
    found = chromium()
    if os.name == "posix" and os.geteuid() == 0 and Path("/etc/debian_version").exists():
        print("Installing Chromium with apt.", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=not found)
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", HEADLESS]
        subprocess.run(command, check=not found, stdout=subprocess.DEVNULL)
    elif not found:
        print("Installing Chromium with Playwright.", flush=True)
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    if "--install" in sys.argv:
        install()
    print(f"Chromium: {chromium() or 'as Playwright brings it'}; Firefox: {firefox() or 'none'}")
