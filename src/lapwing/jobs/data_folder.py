"""Where this machine keeps what is its own: the database, its passwords, the secret key."""

import os
import secrets
from hashlib import sha256
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
# A database that runs as another user must be able to walk to its data, and a home may be closed.
FOR_ROOT = Path("/var/lib/lapwing")


def data_folder() -> Path:
    """``LAPWING_DATA``; else ``.lapwing`` in the project; else, for root, a folder of its own."""
    named = os.environ.get("LAPWING_DATA")
    if named:
        return Path(named).absolute()
    project = PROJECT if (PROJECT / "pyproject.toml").exists() else Path.cwd()
    if os.geteuid() != 0:
        return project / ".lapwing"
    mark = sha256(str(project).encode()).hexdigest()[:8]
    return FOR_ROOT / f"{project.name}-{mark}"


def make_private(folder: Path) -> None:
    """Makes a folder that only we can read; folders above it are made but never changed."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Root's database runs as somebody else, who must be able to pass through, though not to list.
    folder.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700, exist_ok=True)


def write_private(path: Path, text: str) -> None:
    """Writes a file that only we can read, whole or not at all."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def secret_key(folder: Path, *, make: bool = False) -> str:
    """The key that signs sessions: kept in the folder, or good for this process alone."""
    kept = folder / "secret-key"
    if kept.exists():
        return kept.read_text()
    key = secrets.token_urlsafe(48)
    if make:
        make_private(folder)
        write_private(kept, key)
    return key
