"""Windows only: a Job object that caps a child's memory and takes its whole family down; elsewhere nothing calls it."""

import ctypes
import sys
from typing import Any

_KILL_ON_JOB_CLOSE = 0x2000
_PROCESS_MEMORY = 0x100
_JOB_MEMORY = 0x200
_DIE_ON_UNHANDLED = 0x400
_EXTENDED_LIMITS = 9
# PROCESS_SET_QUOTA and PROCESS_TERMINATE.
_MAY_PUT_IN_JOB = 0x101


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
    """A Job object that may hold `memory` bytes in all; closing it ends what is in it. OSError if Windows refuses."""

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

    def add(self, pid: int) -> None:
        """Nothing; the process `pid` and all it starts now belong to the job."""
        if sys.platform != "win32":
            raise OSError
        self._kernel.OpenProcess.restype = ctypes.c_void_p
        process = ctypes.c_void_p(self._kernel.OpenProcess(_MAY_PUT_IN_JOB, 0, pid))
        added = self._kernel.AssignProcessToJobObject(self._handle, process)
        self._kernel.CloseHandle(process)
        if not added:
            raise OSError(ctypes.get_last_error(), "AssignProcessToJobObject")

    def close(self) -> None:
        """Nothing; every process that is still in the job has been ended."""
        self._kernel.CloseHandle(self._handle)
