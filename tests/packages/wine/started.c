/* SPDX-FileCopyrightText: 2026 The makers of Clinic Library
 * SPDX-License-Identifier: Apache-2.0
 *
 * For tests of what starts the program: writes what it was asked into started.txt beside itself. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    wchar_t path[1024];
    GetModuleFileNameW(NULL, path, 900);
    wcscpy(wcsrchr(path, L'\\'), L"\\started.part");
    FILE *file = _wfopen(path, L"wb");
    if (!file)
        return 1;
    for (int i = 1; i < count; i++)
        fprintf(file, "<%ls>", words[i]);
    fclose(file);
    wchar_t whole[1024];
    wcscpy(whole, path);
    wcscpy(wcsrchr(whole, L'\\'), L"\\started.txt");
    return !MoveFileW(path, whole);
}
