"""The programs that are measured, built if they are not there."""

import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROOM = ROOT / ".build" / "bench"


class BenchError(Exception):
    """What a person has to know, in one line."""


def trailsift(given, traits):
    """The command: the one given, else a release build of this package, with other traits than its own if asked for."""
    if given:
        if not pathlib.Path(given).is_file():
            raise BenchError(f"{given}: no such file")
        return pathlib.Path(given).resolve()
    command = [str(ROOT / "scripts" / "build"), "--product", "trailsift", "--package-path", str(ROOT)]
    if traits:
        command += ["--traits", traits, "--scratch-path", str(ROOM / ("swift-" + traits.replace(",", "-")))]
    print("building trailsift", file=sys.stderr)
    run(command, "scripts/build failed", stdout=sys.stderr)
    folder = run(command + ["--show-bin-path"], "scripts/build failed", capture_output=True).stdout.strip()
    return pathlib.Path(folder) / "trailsift"


def compiled(name, *libraries):
    """A C program of this folder, compiled if it has changed."""
    source, program = ROOT / "scripts" / f"{name}.c", ROOM / name
    if program.exists() and program.stat().st_mtime >= source.stat().st_mtime:
        return program
    compiler = next((found for found in map(shutil.which, ("cc", "clang", "gcc")) if found), None)
    if compiler is None:
        raise BenchError("there is no C compiler (cc, clang or gcc) on the PATH; install one, then try again")
    ROOM.mkdir(parents=True, exist_ok=True)
    run([compiler, "-O2", "-std=c11", str(source), "-o", str(program), *libraries], f"{name}.c cannot be compiled")
    return program


def run(command, complaint, **options):
    try:
        return subprocess.run(command, check=True, text=True, **options)
    except OSError as error:
        raise BenchError(f"{complaint}: {error}") from error
    except subprocess.CalledProcessError as error:
        raise BenchError(f"{complaint} (exit code {error.returncode}): {(error.stderr or '').strip()}") from error
