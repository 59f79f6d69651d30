# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""A second start calls the first window on Windows: by a message to a window that nobody sees.

Windows delivers it within one session of one person only, never from a program with fewer rights to one with more, and
stops waiting where the other hangs. The one who was just started may also let the other come to the front, and does.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from desktop.single_instance import LONGEST, Call, Meeting, call_of, patience

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    COPY_DATA = 0x4A
    ONLY_MESSAGES = wintypes.HWND(-3)
    END_ON_EXIT = 0x20
    TURN_MS = 2000
    """How long one start waits for another that begins at the same moment."""

    class _Data(ctypes.Structure):
        _fields_ = (("kind", ctypes.c_size_t), ("length", wintypes.DWORD), ("content", ctypes.c_void_p))

    _Procedure = ctypes.WINFUNCTYPE(ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, ctypes.c_size_t, ctypes.c_ssize_t)

    class _Class(ctypes.Structure):
        _fields_ = (
            ("style", wintypes.UINT),
            ("procedure", _Procedure),
            ("class_extra", ctypes.c_int),
            ("window_extra", ctypes.c_int),
            ("instance", wintypes.HINSTANCE),
            ("icon", wintypes.HANDLE),
            ("cursor", wintypes.HANDLE),
            ("background", wintypes.HANDLE),
            ("menu", wintypes.LPCWSTR),
            ("name", wintypes.LPCWSTR),
        )

    class MessageLine:
        """A window without a face. Its title is when it was made, so that others know how long to wait."""

        descriptor: int | None = None

        def __init__(self, name: str) -> None:
            self._waiting: list[Call] = []
            self._on_call = self._waiting.append
            self._user32 = user32 = _user32()
            self._procedure = _Procedure(self._receive)
            made = _Class(procedure=self._procedure, name=name)
            if not user32.RegisterClassW(ctypes.byref(made)):
                raise ctypes.WinError(ctypes.get_last_error())
            title = str(_kernel32().GetTickCount64())
            self._window = user32.CreateWindowExW(0, name, title, 0, 0, 0, 0, 0, ONLY_MESSAGES, None, None, None)
            if not self._window:
                raise ctypes.WinError(ctypes.get_last_error())

        def hear(self, on_call: Callable[[Call], None]) -> None:
            self._on_call = on_call
            while self._waiting:
                on_call(self._waiting.pop(0))

        def take(self) -> None:
            """Messages come by themselves."""

        def close(self) -> None:
            self._user32.DestroyWindow(self._window)

        def _receive(self, window: int, message: int, first: int, second: int) -> int:
            if message != COPY_DATA:
                return int(self._user32.DefWindowProcW(window, message, first, second))
            data = _Data.from_address(second)
            if not 0 < data.length <= LONGEST:
                return 0
            call = call_of(ctypes.string_at(data.content, data.length))
            if call is None:
                return 0
            self._on_call(call)
            return 1

    def meet_by_message(place: Path, content: bytes) -> Meeting:
        """As `single_instance.meet`. Raises OSError where Windows does not let itself be asked."""
        user32, kernel32 = _user32(), _kernel32()
        name = f"ClinicLibrary-{place.name}"
        turn = kernel32.CreateMutexW(None, False, name)
        kernel32.WaitForSingleObject(turn, TURN_MS)
        try:
            first = user32.FindWindowExW(ONLY_MESSAGES, None, name, None)
            if not first:
                return Meeting(False, MessageLine(name))
        finally:
            kernel32.ReleaseMutex(turn)
            kernel32.CloseHandle(turn)
        return Meeting(_send(first, content))

    def _send(window: int, content: bytes) -> bool:
        """Whether the other has taken it."""
        user32, kernel32 = _user32(), _kernel32()
        program, answer = wintypes.DWORD(), ctypes.c_size_t()
        user32.GetWindowThreadProcessId(window, ctypes.byref(program))
        user32.AllowSetForegroundWindow(program)
        title = ctypes.create_unicode_buffer(32)
        user32.GetWindowTextW(window, title, len(title))
        age = (kernel32.GetTickCount64() - int(title.value)) / 1000 if title.value.isdigit() else -1.0
        kept = ctypes.create_string_buffer(content, len(content))
        data = _Data(0, len(content), ctypes.addressof(kept))
        wait_ms = int(patience(age) * 1000)
        sent = user32.SendMessageTimeoutW(
            window, COPY_DATA, 0, ctypes.addressof(data), END_ON_EXIT, wait_ms, ctypes.byref(answer)
        )
        return bool(sent) and answer.value == 1

    def _user32() -> ctypes.WinDLL:
        user32 = ctypes.WinDLL("user32", use_last_error=True)
        user32.DefWindowProcW.argtypes = (wintypes.HWND, wintypes.UINT, ctypes.c_size_t, ctypes.c_ssize_t)
        user32.DefWindowProcW.restype = ctypes.c_ssize_t
        user32.FindWindowExW.argtypes = (wintypes.HWND, wintypes.HWND, wintypes.LPCWSTR, wintypes.LPCWSTR)
        user32.FindWindowExW.restype = wintypes.HWND
        user32.CreateWindowExW.argtypes = (
            wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD, *[ctypes.c_int] * 4,
            wintypes.HWND, wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID,
        )  # fmt: skip
        user32.CreateWindowExW.restype = wintypes.HWND
        user32.DestroyWindow.argtypes = (wintypes.HWND,)
        user32.GetWindowThreadProcessId.argtypes = (wintypes.HWND, wintypes.LPDWORD)
        user32.GetWindowTextW.argtypes = (wintypes.HWND, wintypes.LPWSTR, ctypes.c_int)
        user32.AllowSetForegroundWindow.argtypes = (wintypes.DWORD,)
        user32.SendMessageTimeoutW.argtypes = (
            wintypes.HWND, wintypes.UINT, ctypes.c_size_t, ctypes.c_ssize_t, wintypes.UINT, wintypes.UINT,
            ctypes.POINTER(ctypes.c_size_t),
        )  # fmt: skip
        return user32

    def _kernel32() -> ctypes.WinDLL:
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel32.CreateMutexW.argtypes = (wintypes.LPVOID, wintypes.BOOL, wintypes.LPCWSTR)
        kernel32.CreateMutexW.restype = wintypes.HANDLE
        kernel32.WaitForSingleObject.argtypes = (wintypes.HANDLE, wintypes.DWORD)
        kernel32.ReleaseMutex.argtypes = kernel32.CloseHandle.argtypes = (wintypes.HANDLE,)
        kernel32.GetTickCount64.restype = ctypes.c_ulonglong
        return kernel32
