"""Windows only: a Job object that caps a child's memory and takes its whole family down; elsewhere nothing calls it."""

import ctypes
import sys
from types import TracebackType
from typing import Any

_KILL_ON_JOB_CLOSE = 0x2000
_PROCESS_MEMORY = 0x100
_JOB_MEMORY = 0x200
_DIE_ON_UNHANDLED = 0x400
_EXTENDED_LIMITS = 9


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_time", ctypes.c_int64),
        ("per_job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("smallest_set", ctypes.c_size_t),
        ("largest_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("basic", _BasicLimits),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


class Job:
    """A Job object that may hold `memory` bytes in all; closing it ends every process in it. OSError if Windows refuses."""

    def __init__(self, memory: int) -> None:
        if sys.platform != "win32":
            raise OSError
        self._kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)
        self._kernel.CreateJobObjectW.restype = ctypes.c_void_p
        self._handle = ctypes.c_void_p(self._kernel.CreateJobObjectW(None, None))
        limits = _ExtendedLimits()
        limits.basic.flags = _KILL_ON_JOB_CLOSE | _PROCESS_MEMORY | _JOB_MEMORY | _DIE_ON_UNHANDLED
        limits.process_memory = limits.job_memory = memory
        size = ctypes.sizeof(limits)
        if not self._kernel.SetInformationJobObject(self._handle, _EXTENDED_LIMITS, ctypes.byref(limits), size):
            raise OSError(ctypes.get_last_error(), "SetInformationJobObject")

    def add(self, process_handle: int) -> None:
        """Nothing; the process behind `process_handle` and all it starts now belong to the job."""
        if sys.platform != "win32":
            raise OSError
        if not self._kernel.AssignProcessToJobObject(self._handle, ctypes.c_void_p(process_handle)):
            raise OSError(ctypes.get_last_error(), "AssignProcessToJobObject")

    def __enter__(self) -> "Job":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._kernel.CloseHandle(self._handle)
