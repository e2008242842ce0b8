"""A Ceph object store (RADOS gateway) of our own on loopback: one monitor, one disk in a file, one gateway.

It is the real thing, with data on disk, without any authentication inside and without replicas. The
daemons stay in the foreground as our own children, so that they are ended by their ids.
"""

import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from tests.services.programs import end, free_port, needed

START_SECONDS = 60
COMMAND_SECONDS = 60
TRIES = 2  # a port that was free may be taken by the time the daemon asks for it
DISK_BYTES = 8 * 1024**3  # a sparse file: it takes only what is written


@dataclass(frozen=True, slots=True, kw_only=True)
class S3Server:
    """How to reach it, and the gateway's process, which a test may end."""

    endpoint: str
    access_key: str
    secret_key: str


class NotStarted(Exception):
    """A command or a daemon did not come so far in time; the message says which."""


@contextmanager
def ceph() -> Iterator[S3Server]:
    """A running server with one user; its first bucket takes some seconds, for which pools are made."""
    for left in reversed(range(TRIES)):
        with ExitStack() as started:
            try:
                server = started.enter_context(_one())
            except NotStarted:
                if not left:
                    raise
            else:
                yield server
                return


@contextmanager
def _one() -> Iterator[S3Server]:
    ceph_mon, ceph_osd, radosgw, ceph_command, admin, monmap = needed(
        "ceph-mon", "ceph-osd", "radosgw", "ceph", "radosgw-admin", "monmaptool"
    )
    folder = Path(tempfile.mkdtemp(prefix="berkas-ceph-"))
    started: list[subprocess.Popen[bytes]] = []

    def run(program: Path, *arguments: object) -> None:
        _run(program, "-c", folder / "ceph.conf", *map(str, arguments))

    def start(program: Path, *arguments: str) -> None:
        with (folder / f"{program.name}.out").open("wb") as out:
            started.append(
                subprocess.Popen([program, "-c", folder / "ceph.conf", "-f", *arguments], stdout=out, stderr=out)
            )

    try:
        port, monitor_port, cluster = free_port(), free_port(), str(uuid4())
        _write_settings(folder, port, monitor_port, cluster)
        address = f"[v1:127.0.0.1:{monitor_port}]"
        _run(monmap, "--create", "--fsid", cluster, "--addv", "a", address, folder / "map")
        run(ceph_mon, "-i", "a", "--mkfs", "--monmap", folder / "map")
        start(ceph_mon, "-i", "a")
        disk = str(uuid4())
        run(ceph_command, "osd", "new", disk, "0")
        run(ceph_osd, "-i", "0", "--mkfs", "--osd-uuid", disk)
        start(ceph_osd, "-i", "0")
        run(ceph_command, "osd", "crush", "add", "osd.0", "1.0", "root=default", "host=here")
        server = S3Server(endpoint=f"127.0.0.1:{port}", access_key="berkas", secret_key=uuid4().hex)
        run(
            admin,
            *("user", "create", "--uid=berkas", "--display-name=berkas"),
            *(f"--access-key={server.access_key}", f"--secret-key={server.secret_key}"),
        )
        start(radosgw, "-n", "client.rgw.a")
        _wait_for(server.endpoint, started[-1])
        yield server
    finally:
        end(*started, seconds=3)
        shutil.rmtree(folder, ignore_errors=True)


def _run(program: Path, *arguments: str | Path) -> None:
    try:
        subprocess.run([program, *arguments], check=True, capture_output=True, timeout=COMMAND_SECONDS)
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
        raise NotStarted(f"{program.name}: {error}") from error


def _write_settings(folder: Path, port: int, monitor_port: int, cluster: str) -> None:
    """One file for all daemons; every daemon keeps its things in a folder of its own."""
    for name in ("mon", "osd", "mgr", "rgw", "run", "log"):
        (folder / name).mkdir()
    settings = {
        # who and where
        "fsid": cluster,
        "mon_initial_members": "a",
        "mon_host": f"v1:127.0.0.1:{monitor_port}",
        "public_addr": "127.0.0.1",
        "cluster_addr": "127.0.0.1",
        "ms_bind_ipv6": "false",
        **{f"auth_{what}_required": "none" for what in ("cluster", "service", "client")},
        # a single copy on a single disk
        "osd_pool_default_size": 1,
        "osd_pool_default_min_size": 1,
        "osd_pool_default_pg_num": 4,
        "osd_pool_default_pgp_num": 4,
        "osd_crush_chooseleaf_type": 0,
        "mon_allow_pool_size_one": "true",
        "mon_max_pg_per_osd": 1000,
        "mon_osd_min_in_ratio": 0,
        "mon_data_avail_warn": 1,
        "mon_data_avail_crit": 1,
        # places
        "mon_data": folder / "mon",
        "osd_data": folder / "osd",
        "mgr_data": folder / "mgr",
        "rgw_data": folder / "rgw",
        "run_dir": folder / "run",
        "crash_dir": folder / "log",
        "log_file": folder / "log" / "$name.log",
        "admin_socket": folder / "run" / "$name.asok",
        "pid_file": folder / "run" / "$name.pid",
        # a small disk and a small memory
        "osd_objectstore": "bluestore",
        "bluestore_block_size": DISK_BYTES,
        "bluestore_cache_autotune": "false",
        "bluestore_cache_size": 64 * 1024**2,
        "osd_class_load_list": "*",
        "osd_class_default_list": "*",
        # the gateway
        "rgw_frontends": f"beast endpoint=127.0.0.1:{port}",
        "rgw_thread_pool_size": 16,
        "rgw_override_bucket_index_max_shards": 1,
        "rgw_dynamic_resharding": "false",
        "rgw_enable_usage_log": "false",
    }
    lines = [f"{name} = {value}" for name, value in settings.items()]
    (folder / "ceph.conf").write_text("\n".join(["[global]", *lines, ""]))


def _wait_for(endpoint: str, gateway: subprocess.Popen[bytes]) -> None:
    limit = time.monotonic() + START_SECONDS
    while time.monotonic() < limit and gateway.poll() is None:
        try:
            urllib.request.urlopen(f"http://{endpoint}/", timeout=2).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise NotStarted("the gateway does not answer")
