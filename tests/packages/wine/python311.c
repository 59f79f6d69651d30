/* SPDX-FileCopyrightText: 2026 The makers of Clinic Library
 * SPDX-License-Identifier: Apache-2.0
 *
 * For tests of launchers and setup.exe: stands for Python in a program folder of a few kilobytes. It says what it was
 * asked, fails a self-check if app\desktop\broken is there, and with --wait stays until its input is closed. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

__declspec(dllexport) const char marker[] = "CLINIC LIBRARY TEST STUB";

static int is_broken(void)
{
    wchar_t path[1024];
    GetModuleFileNameW(NULL, path, 900);
    wcscpy(wcsrchr(path, L'\\'), L"\\app\\desktop\\broken");
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

__declspec(dllexport) int Py_Main(int count, wchar_t **words)
{
    int checks = 0, waits = 0;
    for (int i = 1; i < count; i++) {
        char text[2048];
        WideCharToMultiByte(CP_UTF8, 0, words[i], -1, text, sizeof text, NULL, NULL);
        printf("<%s>", text);
        checks |= wcscmp(words[i], L"--self-check") == 0;
        waits |= wcscmp(words[i], L"--wait") == 0;
    }
    puts("");
    if (checks && is_broken()) {
        puts("Fonts are missing.");
        return 1;
    }
    fflush(stdout);
    while (waits && getchar() != EOF)
        ;
    return 0;
}
