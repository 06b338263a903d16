"""A record that one process keeps is not derived again by the next: the fingerprint is one."""

import os
import subprocess
import sys

from lapwing.duties.in_force import in_force

SCRIPT = "from lapwing.duties.in_force import in_force; print(in_force('northmere').fingerprint)"


def test_it_is_the_same_in_every_process() -> None:
    found = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert found == {in_force("northmere").fingerprint}
