"""What the figures were measured on."""

import os
import pathlib
import platform
import subprocess


def describe(zlib_version):
    """Lines for a person."""
    return [
        f"CPU      {cpu_model()}, {os.cpu_count()} processors",
        f"System   {system()}",
        f"Swift    {swift_version()}",
        f"zlib     {zlib_version} (the floor's)",
    ]


def cpu_model():
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return output_of("sysctl", "-n", "machdep.cpu.brand_string") or platform.processor() or platform.machine()


def system():
    kernel = f"{platform.system()} {platform.release()} {platform.machine()}"
    if platform.system() == "Darwin":
        return f"macOS {platform.mac_ver()[0]}, {kernel}"
    try:
        for line in pathlib.Path("/etc/os-release").read_text(encoding="utf-8").splitlines():
            if line.startswith("PRETTY_NAME="):
                return f"{line.partition('=')[2].strip(chr(34))}, {kernel}"
    except OSError:
        pass
    return kernel


def swift_version():
    for line in output_of("swift", "--version").splitlines():
        if "Swift version" in line:
            return line[line.index("Swift version") + len("Swift version ") :]
    return "unknown"


def output_of(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""
